import { defineStore } from 'pinia'
import { computed, onScopeDispose, ref, shallowRef, watchEffect } from 'vue'
import { useSchil } from '@/composables/use-schil'
import { useVandaag } from '@/composables/use-vandaag'
import type { Datum } from '@/domain/datum/datum'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Dossier } from '@/domain/dossier/dossier'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import {
  bereidVoor,
  type Doorzoekbaar,
  doorzoekbaar,
  type DossierFilter,
  gesorteerd,
  NIEUWSTE_EERST,
  past,
  type Sortering,
  verfijnt,
  vindIn,
  zoektermen,
} from '@/domain/overzicht/zoeken'
import { opTijd as telOpTijd, type Uitslag, uitslagenVan } from '@/domain/overzicht/op-tijd'
import { eersteTaak, isTeLaat, teSturenVan, werkvoorraadVan } from '@/domain/overzicht/werkvoorraad'
import { termijnen } from '@/domain/termijn/termijnen'
import type { Termijn } from '@/domain/termijn/termijn'
import type { BeschadigdDossier, NieuweOpening, SchrijfOpties } from '@/storage'
import { useInstellingenStore } from './instellingen'
import { hoorAnderen, meldAnderen } from './kanaal'
import { opslag } from './opslag'

/** leeg: not asked for · laden · open: what is open is there, the rest is coming · klaar · mislukt: see `fout`. */
export type LijstStaat = 'leeg' | 'laden' | 'open' | 'klaar' | 'mislukt'

/** What the lists need of the terms of one dossier. */
interface Stand {
  /** Of an open dossier. */
  readonly termijnen: readonly Termijn[] | undefined
  readonly eerste: ReturnType<typeof eersteTaak>
  readonly uitslagen: readonly Uitslag[]
}

interface Zoekstap {
  /** All that pass the filter, in this order. */
  readonly volgorde: readonly Samenvatting[]
  readonly filter: string
  readonly alles: Doorzoekbaar
  /** What was found of them last. */
  readonly termen: readonly string[]
  readonly gevonden: Doorzoekbaar
}

/** The summaries of all dossiers, and what is computed over them: terms, work list, search. */
export const useDossiersStore = defineStore('dossiers', () => {
  const instellingen = useInstellingenStore()
  const vandaag = useVandaag()
  const perId = shallowRef<ReadonlyMap<string, Samenvatting>>(new Map())
  const beschadigd = shallowRef<readonly BeschadigdDossier[]>([])
  const staat = ref<LijstStaat>('leeg')
  const fout = ref('')

  const lijst = computed(() => [...perId.value.values()])
  const open = computed(() => lijst.value.filter((s) => s.open === 1))

  // Summaries never change, so their terms hold as long as the day, the procedures and the calendar do.
  const onthouden = computed(() => ({
    dag: vandaag.value,
    kalender: instellingen.kalender,
    regelingen: instellingen.regelingen,
    standen: new WeakMap<Samenvatting, Stand>(),
  }))

  function standVan(s: Samenvatting): Stand {
    const { kalender, standen } = onthouden.value
    let stand = standen.get(s)
    if (!stand) {
      const alle = termijnenVolgens(s, s.regelingVersie)
      stand = {
        // Of the thousands that are closed only what lists need is kept.
        termijnen: s.open === 1 ? alle : undefined,
        eerste: eersteTaak(alle, kalender),
        uitslagen: uitslagenVan(alle),
      }
      standen.set(s, stand)
    }
    return stand
  }

  /** The terms as of today under a version of its procedure; [] for a signal, and when that version is unknown. */
  function termijnenVolgens(s: Samenvatting, versie: string): readonly Termijn[] {
    const { dag, kalender } = onthouden.value
    const regeling = instellingen.regelingVan(s.regelingId, versie)
    return regeling && s.soort === 'klacht' && s.vervanger?.stap !== 'teruggegeven'
      ? termijnen(regeling, s.zaak, dag, kalender)
      : []
  }

  /** The terms of an open dossier as of today; [] for a signal, and when its version of the procedure is unknown. */
  const termijnenVan = (s: Samenvatting): readonly Termijn[] => standVan(s).termijnen ?? []
  const heeftTeLaat = (s: Samenvatting): boolean => termijnenVan(s).some(isTeLaat)
  /** The term to act on first, with the day to act by. */
  const volgendeTermijn = (s: Samenvatting) => standVan(s).eerste

  const werkvoorraad = computed(() => werkvoorraadVan(open.value, termijnenVan, vandaag.value, instellingen.kalender))
  const teSturen = computed(() => teSturenVan(lijst.value))
  const opTijd = (jaar: number) =>
    telOpTijd(
      lijst.value.flatMap((s) => (vanAnder(s) ? [] : standVan(s).uitslagen)),
      jaar,
    )

  // Sorting 10,000 names takes longer than a frame, so each order is made once; a keystroke only filters it.
  const volgordes = computed(() => ({
    alles: lijst.value,
    bij: onthouden.value,
    gesorteerd: new Map<string, readonly Samenvatting[]>(),
  }))
  function opVolgorde(sortering: Sortering): readonly Samenvatting[] {
    const { alles, gesorteerd: bekend } = volgordes.value
    const sleutel = `${sortering.veld} ${sortering.richting}`
    let volgorde = bekend.get(sleutel)
    if (!volgorde) {
      volgorde = gesorteerd(alles, sortering, (s): Datum | undefined => volgendeTermijn(s)?.dag)
      bekend.set(sleutel, volgorde)
    }
    return volgorde
  }

  // A letter more can only find less: what the question before it found is enough to look in.
  let vorige: Zoekstap | undefined

  /** Dossiers in which every word of `vraag` occurs, that pass the filter, sorted. */
  function zoek(
    vraag: string,
    filter: DossierFilter = {},
    sortering: Sortering = NIEUWSTE_EERST,
  ): readonly Samenvatting[] {
    const termen = zoektermen(vraag)
    const volgorde = opVolgorde(sortering)
    const sleutel = JSON.stringify(filter)
    const zelfde = vorige?.volgorde === volgorde && vorige.filter === sleutel ? vorige : undefined
    const alles = zelfde?.alles ?? doorzoekbaar(volgorde.filter((s) => past(s, filter, heeftTeLaat)))
    const gevonden = vindIn(zelfde && verfijnt(zelfde.termen, termen) ? zelfde.gevonden : alles, termen)
    vorige = { volgorde, filter: sleutel, alles, termen, gevonden }
    return gevonden.rijen
  }

  let rest: Promise<void> = Promise.resolve()

  /** Reads what is open, so that the work list stands at once; all the others follow when the window has nothing to do. */
  async function laad(): Promise<void> {
    staat.value = 'laden'
    fout.value = ''
    try {
      await leesIn({ alleenOpen: true })
      staat.value = 'open'
    } catch (e) {
      mislukt(e)
      throw e
    }
    rest = inRust().then(laadAlles).catch(mislukt)
  }

  async function laadAlles(): Promise<void> {
    await leesIn()
    staat.value = 'klaar'
    await werkBij()
  }

  const { teLaat, bijwerken } = useSchil()

  /** Summaries of another version of the program are made anew while the officer works; what does not succeed is next time. */
  async function werkBij(): Promise<void> {
    try {
      for await (const { gedaan, totaal, rijen } of opslag().werkSamenvattingenBij()) {
        bijwerken.value = { gedaan, totaal }
        zetAlle(rijen)
        await inRust()
      }
      if (bijwerken.value) meldAnderen({ soort: 'alles' })
    } catch {
      // Damage says so by itself; the rows of before still stand.
    } finally {
      bijwerken.value = undefined
    }
  }

  /** Resolves when all dossiers are there and brought up to date, or their reading failed. */
  const volledig = (): Promise<void> => rest

  function mislukt(e: unknown): void {
    staat.value = 'mislukt'
    fout.value = e instanceof Error ? e.message : 'De dossiers konden niet worden gelezen.'
  }

  /** What was written while the list was being read: newer than what the reading brings. */
  const tussendoor = new Map<string, Samenvatting>()

  async function leesIn(opties?: { readonly alleenOpen: true }): Promise<void> {
    tussendoor.clear()
    // What lists and search need is made with each row, in many short tasks, and not all at once at the first look.
    const bijRij = (s: Samenvatting) => {
      bereidVoor(s)
      standVan(s)
    }
    const gelezen = await opslag().dossiers.samenvattingen({ ...opties, bijRij })
    perId.value = new Map([...gelezen.rijen.map((s): [string, Samenvatting] => [s.id, s]), ...tussendoor])
    beschadigd.value = gelezen.beschadigd
  }

  /** Adds or replaces one dossier in the lists, without reading the others again. */
  const zet = (samenvatting: Samenvatting): void => zetAlle([samenvatting])

  function zetAlle(samenvattingen: readonly Samenvatting[]): void {
    const nu = new Map(perId.value)
    for (const samenvatting of samenvattingen) {
      tussendoor.set(samenvatting.id, samenvatting)
      nu.set(samenvatting.id, samenvatting)
    }
    perId.value = nu
  }

  /** A dossier turned out unreadable: it stays in the list, marked. */
  function markeerBeschadigd(d: BeschadigdDossier): void {
    beschadigd.value = [...beschadigd.value.filter((b) => b.id !== d.id), d]
  }

  /** Registers a complaint or a signal and gives it its number. Rejects with ControleFout or OpslagFout; then nothing is saved. */
  async function registreer(
    opening: NieuweOpening,
    opties?: SchrijfOpties & { readonly vervolg?: readonly NieuweGebeurtenis[] },
  ): Promise<Dossier> {
    const { dossier, samenvatting } = await opslag().dossiers.registreer(opening, opties)
    zet(samenvatting)
    meldAnderen({ soort: 'dossier', id: dossier.id })
    return dossier
  }

  watchEffect(() => {
    teLaat.value = werkvoorraad.value.aantallen['te-laat']
  })

  async function ververs(id: string): Promise<void> {
    const samenvatting = await opslag().dossiers.samenvatting(id)
    if (samenvatting) zet(samenvatting)
  }
  onScopeDispose(
    hoorAnderen((bericht) => {
      // A list that can not be read now keeps what it had; opening the dossier says what is wrong.
      if (bericht.soort === 'dossier') ververs(bericht.id).catch(() => undefined)
      else if (bericht.soort === 'alles' && staat.value !== 'leeg') laad().catch(() => undefined)
    }),
  )

  return {
    lijst,
    open,
    beschadigd,
    staat,
    fout,
    werkvoorraad,
    teSturen,
    termijnenVan,
    termijnenVolgens,
    heeftTeLaat,
    volgendeTermijn,
    opTijd,
    zoek,
    laad,
    volledig,
    zet,
    markeerBeschadigd,
    registreer,
  }
})

/** Its owner counts it. As isVanAnder, which the first screen does without. */
const vanAnder = ({ vervanger }: Samenvatting): boolean => vervanger !== undefined && vervanger.stap !== 'meegegeven'

/** Waits until the window has nothing better to do, but not for ever. */
const inRust = (): Promise<void> =>
  new Promise((klaar) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => klaar(), { timeout: 1000 })
    else setTimeout(klaar, 0)
  })
