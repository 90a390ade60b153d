import { defineStore } from 'pinia'
import { useVandaag } from '@/composables/use-vandaag'
import { agendaVan, gesprekkenInAgenda } from '@/domain/overzicht/agenda'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import { werkvoorraadVan } from '@/domain/overzicht/werkvoorraad'
import { host } from '@/host'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'
import { isOefening } from './oefenstand'
import { NIETS_BEWAARD, OPSLAAN_MISLUKT, type Uitkomst } from './uitkomst'

/** The terms of these dossiers as a file for Outlook or another calendar. */
export const useAgendaStore = defineStore('agenda', () => {
  const dossiers = useDossiersStore()
  const instellingen = useInstellingenStore()
  const vandaag = useVandaag()

  async function bewaar(open: readonly Samenvatting[]): Promise<Uitkomst> {
    const dagen = agendaVan(werkvoorraadVan(open, dossiers.termijnenVan, vandaag.value, instellingen.kalender))
    // A dossier that ended takes its talks back.
    const dicht = dossiers.lijst.filter((s) => s.open === 0)
    const gesprekken = gesprekkenInAgenda([...open, ...dicht], vandaag.value)
    if (dagen.length + gesprekken.length === 0)
      return {
        soort: 'geannuleerd',
        tekst: `Er is nu geen termijn waarop u iets moet doen, en geen gesprek. ${NIETS_BEWAARD}`,
      }
    try {
      const { alsAgenda } = await import('@/documents/agenda')
      const bytes = new TextEncoder().encode(alsAgenda(dagen, new Date().toISOString(), gesprekken))
      const name = `${isOefening() ? 'oefening ' : ''}termijnen ${vandaag.value}.ics`
      const uitslag = await host.saveFile({ name, bytes })
      if (uitslag.soort === 'failed') return { soort: 'mislukt', tekst: OPSLAAN_MISLUKT[uitslag.reason] }
      if (uitslag.soort === 'cancelled')
        return { soort: 'geannuleerd', tekst: `U hebt het opslaan afgebroken. ${NIETS_BEWAARD}` }
      return {
        soort: 'gelukt',
        tekst: `${aantallen(dagen.length, gesprekken.length)} bewaard als ${uitslag.path.split(/[/\\]/).at(-1) ?? uitslag.path}. Open dat bestand om ze in uw agenda te zetten.`,
      }
    } catch {
      return { soort: 'mislukt', tekst: OPSLAAN_MISLUKT.unknown }
    }
  }
  return { bewaar }
})

const aantallen = (termijnen: number, gesprekken: number): string =>
  [
    ...(termijnen > 0 ? [termijnen === 1 ? 'Eén termijn' : `${termijnen} termijnen`] : []),
    ...(gesprekken > 0 ? [gesprekken === 1 ? 'één gesprek' : `${gesprekken} gesprekken`] : []),
  ]
    .join(' en ')
    .replace(/^./, (letter) => letter.toUpperCase())
