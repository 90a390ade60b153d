import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import type { Dossier } from '@/domain/dossier/dossier'
import { gebeurtenisTitel } from '@/domain/dossier/gebeurtenis-titel'
import { botsingenIn, type Richting, werkIn } from '@/domain/dossier/vervanger-samen'
import { metDag } from '@/domain/datum/opmaak'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { keuzesMee } from '@/domain/regeling/keuzes-mee'
import { onbekendeVersie } from '@/domain/regeling/onbekende-versie'
import { host } from '@/host'
import type { Geschreven } from '@/storage'
import { VervangerOpslag, type Vooruitblik } from '@/storage/vervanger'
import { bewaarAlles } from './concepten'
import { useDossierStore } from './dossier'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'
import { meldAnderen } from './kanaal'
import { opslag } from './opslag'
import type { Uitkomst } from './uitkomst'
import { bewaardAls, nietBewaard } from './word-bestand'

/** One event as it is shown before it is taken in. */
export interface Regel {
  readonly id: string
  readonly tekst: string
}
/** What a dossier in the chosen file comes to here. */
export interface Ingelezen {
  readonly id: string
  readonly nummer: string
  readonly onderwerp: string
  /** nieuw: it was not here · bij: events come in · al: all of it is here. */
  readonly soort: 'nieuw' | 'bij' | 'al'
  readonly erbij: readonly Regel[]
  readonly intussen: readonly Regel[]
  /** Both sides changed the same. */
  readonly botsingen: readonly { readonly hier: Regel; readonly daar: Regel }[]
}
export interface IngelezenBestand {
  readonly richting: Richting
  readonly aan: string
  readonly van: string
  readonly gemaaktOp: string
  readonly dossiers: readonly Ingelezen[]
}

/** Rarely asked for: it comes when it is. */
const laadKopie = () => import('@/storage/reservekopie')

/** Handing dossiers to a substitute in a file, taking them in, and back. */
export const useVervangerStore = defineStore('vervanger', () => {
  const dossiers = useDossiersStore()
  const instellingen = useInstellingenStore()
  const vandaag = useVandaag()
  const bezig = ref(false)
  /** Of the work in hand, from 0 to 1. */
  const voortgang = ref(0)
  const ingelezen = shallowRef<IngelezenBestand>()
  let gekozen: { readonly bestand: File; readonly wachtzin: string } | undefined

  const metStap = (stap: string) => computed(() => dossiers.lijst.filter((s) => s.vervanger?.stap === stap))
  /** Mine, and not with anybody. */
  const meeTeGeven = computed(() => dossiers.open.filter((s) => !s.vervanger))
  const meegegeven = metStap('meegegeven')
  const overgenomen = metStap('overgenomen')
  const teruggegeven = metStap('teruggegeven')

  async function tijdens<T>(werk: () => Promise<T>): Promise<T> {
    bezig.value = true
    voortgang.value = 0
    try {
      await bewaarAlles()
      return await werk()
    } finally {
      bezig.value = false
    }
  }

  async function verwerk(geschreven: readonly Geschreven[]): Promise<void> {
    for (const { dossier, samenvatting } of geschreven) {
      dossiers.zet(samenvatting)
      meldAnderen({ soort: 'dossier', id: dossier.id })
      if (useDossierStore().dossier?.id === dossier.id) await useDossierStore().laad(dossier.id)
    }
  }

  const keuzesVan = ({ regelingId, regelingVersie }: Dossier) =>
    keuzesMee(regelingId, regelingVersie, instellingen.instellingen.versies)

  /** Asks where to save the file, makes it, and only then says in each dossier that it went along. */
  const maak = (richting: Richting, ids: readonly string[], aan: string, wachtzin: string): Promise<Uitkomst> =>
    tijdens(async () => {
      const { basisVan, KOSTEN, leidAfInVenster, willekeurig } = await laadKopie()
      const kdf = { ...KOSTEN, zout: willekeurig(16) }
      const sleutel = { basis: await basisVan(await leidAfInVenster(wachtzin, kdf)), kdf }
      const { klachtenfunctionaris, naam } = instellingen.instellingen.organisatie
      const van = klachtenfunctionaris.trim() || naam.trim() || 'de eigenaar'
      const vervanger = opslag().vervanger(VervangerOpslag)
      let gereed: Awaited<ReturnType<typeof vervanger.maak>> | undefined
      const wat = richting === 'mee' ? 'Dossiers voor vervanger' : 'Dossiers terug'
      const uitslag = await host.saveParts(`${wat} ${vandaag.value}.klachtdossiers`, async (put) => {
        gereed = await vervanger.maak(sleutel, { richting, ids, aan, van, keuzesVan }, put)
      })
      if (uitslag.soort !== 'saved' || !gereed) return nietBewaard(uitslag as Parameters<typeof nietBewaard>[0])
      try {
        await verwerk(await vervanger.legVast(gereed.stappen))
      } catch (e) {
        const waarom = e instanceof Error ? e.message : ''
        return { soort: 'mislukt', tekst: `Het bestand is bewaard, maar in het logboek staat het nog niet. ${waarom}` }
      }
      const hoeveel = ids.length === 1 ? '1 dossier' : `${String(ids.length)} dossiers`
      return {
        soort: 'gelukt',
        tekst: `${bewaardAls(uitslag.path)} Er ${ids.length === 1 ? 'zit' : 'zitten'} ${hoeveel} in.`,
      }
    })

  /** Looks at the whole file. Rejects with a sentence; nothing is taken in yet. */
  const bekijk = (bestand: File, wachtzin: string): Promise<void> =>
    tijdens(async () => {
      laatVallen()
      const vervanger = opslag().vervanger(VervangerOpslag)
      const er = await vervanger.bekijk(bestand, await ontgrendel(wachtzin), (deel) => (voortgang.value = deel))
      const { aan, richting, van } = er.gelezen.brief
      ingelezen.value = { aan, richting, van, gemaaktOp: er.gelezen.gemaaktOp, dossiers: er.dossiers.map(alsIngelezen) }
      gekozen = { bestand, wachtzin }
    })

  async function ontgrendel(wachtzin: string) {
    const { leidAfInVenster, metWachtzin } = await laadKopie()
    return metWachtzin(wachtzin, leidAfInVenster)
  }

  function alsIngelezen({ dossier, samen }: Vooruitblik): Ingelezen {
    const { id, nummer, gegevens, regelingId, regelingVersie } = dossier
    const regeling = instellingen.regelingVan(regelingId, regelingVersie) ?? onbekendeVersie(regelingId, regelingVersie)
    const regel = (g: Gebeurtenis): Regel => ({
      id: g.id,
      tekst: `${metDag(g.datum)}: ${gebeurtenisTitel(g, dossier, regeling)}${wijze(g)}`,
    })
    const kop = { id, nummer, onderwerp: gegevens.onderwerp }
    if (samen.soort === 'al') return { ...kop, soort: 'al', erbij: [], intussen: [], botsingen: [] }
    const { erbij, intussen, log } = samen
    return {
      ...kop,
      soort: erbij.length === log.length ? 'nieuw' : 'bij',
      erbij: werkIn(erbij).map(regel),
      intussen: werkIn(intussen).map(regel),
      botsingen: botsingenIn(log, intussen, erbij).map(({ hier, daar }) => ({ hier: regel(hier), daar: regel(daar) })),
    }
  }
  const wijze = ({ corrigeert, vervalt }: Gebeurtenis): string =>
    vervalt ? ' (ongedaan gemaakt)' : corrigeert === undefined ? '' : ' (verbeterd)'

  const neemIn = (): Promise<readonly string[]> =>
    tijdens(async () => {
      if (!gekozen) return []
      const vervanger = opslag().vervanger(VervangerOpslag)
      const { bestand, wachtzin } = gekozen
      const geschreven = await vervanger.neemIn(bestand, await ontgrendel(wachtzin), (deel) => (voortgang.value = deel))
      laatVallen()
      await verwerk(geschreven)
      return geschreven.map(({ dossier }) => dossier.nummer)
    })

  /** What was looked at is not taken in. */
  function laatVallen(): void {
    ingelezen.value = undefined
    gekozen = undefined
  }

  /** It comes back without a file. */
  const neemTerug = (id: string): Promise<void> =>
    tijdens(async () => verwerk(await opslag().vervanger(VervangerOpslag).neemTerug(id)))

  return {
    bezig,
    voortgang,
    ingelezen,
    meeTeGeven,
    meegegeven,
    overgenomen,
    teruggegeven,
    maak,
    bekijk,
    neemIn,
    laatVallen,
    neemTerug,
  }
})
