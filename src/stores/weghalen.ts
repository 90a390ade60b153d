import { dagVanMoment, isDatum } from '@/domain/datum/datum'
import type { Opdracht } from '@/domain/dossier/weghalen'
import { type OudeKopie, wanneerWeg } from '@/domain/overzicht/kopie-weg'
import type { Weggehaald } from '@/storage'
import { useVandaag } from '@/composables/use-vandaag'
import { useAutomatischeKopieStore } from './automatische-kopie'
import { bewaarAlles } from './concepten'
import { useDossierStore } from './dossier'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'
import { meldAnderen } from './kanaal'
import { isOefening } from './oefenstand'
import { omgeving, opslag } from './opslag'

/** Takes words out of the dossier on screen for good. Rejects with ControleFout or OpslagFout; then nothing was changed. */
export async function haalWoordenWeg(
  { id, gezien }: { readonly id: string; readonly gezien: number },
  opdracht: Opdracht,
  reden: string,
): Promise<Pick<Weggehaald, 'uitJournaal' | 'bestandOokIn'>> {
  // What is typed and not on disk yet would come after it, with the words.
  await bewaarAlles()
  const door = useInstellingenStore().instellingen.organisatie.klachtenfunctionaris
  const weghaling = { ...opdracht, reden, door, gezien }
  const { samenvatting, uitJournaal, bestandOokIn } = await opslag().haalWeg(id, weghaling, async () => {
    if (isOefening()) return
    const { KopieOpslag } = await import('@/storage/reservekopie')
    await KopieOpslag.haalWegUitOpzij(omgeving(), id, weghaling)
  })
  useDossiersStore().zet(samenvatting)
  meldAnderen({ soort: 'dossier', id })
  await useDossierStore().laad(id)
  return { uitJournaal, bestandOokIn }
}

/** The backups of before this instant that lie in the folder, and the folder; '' when there is none to look in. */
export async function kopieenVanVoor(
  moment: string,
): Promise<{ readonly map: string; readonly kopieen: readonly OudeKopie[] }> {
  const kopie = useAutomatischeKopieStore()
  const gevonden = await kopie.kijk()
  if (!gevonden) return { map: '', kopieen: [] }
  const alle = gevonden.flatMap(({ name, day, time }) => (isDatum(day) ? [{ naam: name, dag: day, tijd: time }] : []))
  const tijd = new Date(moment).toTimeString().slice(0, 8).replaceAll(':', '.')
  const toen = `${dagVanMoment(moment) ?? ''} ${tijd}`
  const oude = alle.filter((k) => `${k.dag} ${k.tijd}` <= toen)
  return { map: kopie.stand?.map ?? '', kopieen: wanneerWeg(oude, alle, useVandaag().value) }
}
