import { defineStore } from 'pinia'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import type { Datum } from '@/domain/datum/datum'
import type { GebeurtenisGegevens, GebeurtenisSoort, NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Dossier, GeldigeGebeurtenis } from '@/domain/dossier/dossier'
import type { KlachtGegevens } from '@/domain/gebeurtenis/gegevens'
import type { NaamInBrief } from '@/domain/lezer/namen-in-brief'
import type { DocumentSoort } from '@/domain/regeling/regeling'
import { onbekendeVersie, onbekendeVersieTekst } from '@/domain/regeling/onbekende-versie'
import { termijnen as berekenTermijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { ControleFout, type Geschreven, OpslagFout, type SchrijfOpties } from '@/storage'
import { legtDocumentVast, metDocument } from './bewaar-document'
import { documentBron } from './document-bron'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'
import { hoorAnderen, meldAnderen } from './kanaal'
import { namenBij } from './namen-bij-vastleggen'
import { opslag } from './opslag'

/** beschadigd and mislukt: `fout` says what is wrong and what to do. */
export type DossierStaat = 'leeg' | 'laden' | 'klaar' | 'niet-gevonden' | 'beschadigd' | 'mislukt'

/** What a correction changes of an event. */
export interface Correctie<S extends GebeurtenisSoort = GebeurtenisSoort> {
  readonly datum?: Datum
  readonly gegevens?: Partial<GebeurtenisGegevens[S]>
}

/**
 * The dossier on screen and everything that is recorded in it. Recording rejects with ControleFout (sentences at the field)
 * or OpslagFout; then nothing is saved and the dossier stays as it was.
 */
export const useDossierStore = defineStore('dossier', () => {
  const dossiers = useDossiersStore()
  const instellingen = useInstellingenStore()
  const vandaag = useVandaag()
  const dossier = shallowRef<Dossier>()
  const staat = ref<DossierStaat>('leeg')
  const fout = ref('')
  /** What was asked for last: an answer that comes after another question is not shown. */
  let gevraagd = ''

  const bekend = computed(
    () => dossier.value && instellingen.regelingVan(dossier.value.regelingId, dossier.value.regelingVersie),
  )
  /** In the version that this dossier follows; one that is not known leaves it to be read. */
  const regeling = computed(
    () => bekend.value ?? (dossier.value && onbekendeVersie(dossier.value.regelingId, dossier.value.regelingVersie)),
  )
  /** The sentence for a version that this program does not know. */
  const versieOnbekend = computed(() =>
    dossier.value && !bekend.value
      ? onbekendeVersieTekst(dossier.value.regelingId, dossier.value.regelingVersie)
      : undefined,
  )
  const zaak = computed(() => dossier.value && zaakVan(dossier.value))
  const termijnen = computed(() =>
    // A signal is no complaint (yet): no term of the procedure runs for it.
    regeling.value && zaak.value && dossier.value?.soort === 'klacht'
      ? berekenTermijnen(regeling.value, zaak.value, vandaag.value, instellingen.kalender)
      : [],
  )

  async function laad(id: string): Promise<void> {
    const ander = dossier.value?.id !== id
    gevraagd = id
    if (ander) {
      dossier.value = undefined
      staat.value = 'laden'
    }
    fout.value = ''
    try {
      const gelezen = await opslag().dossiers.dossier(id)
      if (gevraagd !== id) return
      dossier.value = gelezen
      staat.value = gelezen ? 'klaar' : 'niet-gevonden'
    } catch (e) {
      if (gevraagd !== id) return
      dossier.value = undefined
      staat.value = e instanceof OpslagFout && e.soort === 'beschadigd' ? 'beschadigd' : 'mislukt'
      fout.value = e instanceof Error ? e.message : 'Het dossier kon niet worden gelezen.'
      if (e instanceof OpslagFout && e.dossier) dossiers.markeerBeschadigd({ ...e.dossier, tekst: e.message })
    }
  }

  function sluit(): void {
    gevraagd = ''
    dossier.value = undefined
    staat.value = 'leeg'
    fout.value = ''
  }

  const huidig = (): Dossier => {
    if (!dossier.value)
      throw new ControleFout([{ veld: 'dossier', tekst: 'Er is geen dossier geopend. Kies een dossier uit de lijst.' }])
    return dossier.value
  }

  function neemOver({ dossier: nieuw, samenvatting }: Geschreven): Dossier {
    if (dossier.value?.id === nieuw.id) dossier.value = nieuw
    dossiers.zet(samenvatting)
    meldAnderen({ soort: 'dossier', id: nieuw.id })
    return nieuw
  }

  /** With what fixes a document comes the document itself; a program that can not read the dossier says so when it writes. */
  async function metDocumenten(id: string, nieuwe: readonly NieuweGebeurtenis[]) {
    if (!nieuwe.some(legtDocumentVast)) return { compleet: nieuwe }
    const van = dossier.value?.id === id ? dossier.value : await opslag().dossiers.dossier(id)
    const volgens = van && instellingen.regelingVan(van.regelingId, van.regelingVersie)
    if (!van || !volgens) return { compleet: nieuwe }
    const { nieuwe: compleet, daarna } = await metDocument(
      van,
      nieuwe,
      documentBron(volgens, instellingen, vandaag.value),
    )
    return { compleet, daarna, van, volgens }
  }

  /** Whom the letters that go on record with these steps name and should not; asked before they are recorded. */
  async function namenIn(nieuwe: readonly NieuweGebeurtenis[], id: string): Promise<NaamInBrief[]> {
    const { compleet, van, volgens } = await metDocumenten(id, nieuwe)
    const anderen = dossiers.lijst.map(({ klager, nummer }) => ({ nummer, namen: klager.split(', ') }))
    return van && volgens ? namenBij(compleet, van, volgens, anderen) : []
  }

  /** Records one event. `id`: another dossier than the one on screen, as from the work list. */
  async function legVast(
    nieuw: NieuweGebeurtenis,
    opties: SchrijfOpties & { readonly id?: string } = {},
  ): Promise<Dossier> {
    return legVastMeer([nieuw], opties)
  }

  /** Records several events, all or nothing. */
  async function legVastMeer(
    nieuwe: readonly NieuweGebeurtenis[],
    opties: SchrijfOpties & { readonly id?: string } = {},
  ): Promise<Dossier> {
    const id = opties.id ?? huidig().id
    try {
      const { compleet, daarna } = await metDocumenten(id, nieuwe)
      const na = neemOver(await opslag().dossiers.legVastMeer(id, compleet, opties))
      await daarna?.(na)
      return na
    } catch (e) {
      // Refused on account of what another window wrote: that comes on screen too.
      if (e instanceof ControleFout && dossier.value?.id === id) await laad(id)
      throw e
    }
  }

  const geldige = (id: string): GeldigeGebeurtenis => {
    const g = huidig().geldig.find((e) => e.id === id)
    if (!g) throw new ControleFout([{ veld: 'soort', tekst: 'Deze vastlegging is al ongedaan gemaakt.' }])
    return g
  }

  /** Corrects date or contents of an event that counts now. Both stay in the log. */
  async function corrigeer(id: string, { datum, gegevens }: Correctie, opties?: SchrijfOpties): Promise<Dossier> {
    const g = geldige(id)
    return legVast(
      {
        soort: g.soort,
        datum: datum ?? g.datum,
        gegevens: { ...g.gegevens, ...gegevens },
        corrigeert: id,
      } as NieuweGebeurtenis,
      opties,
    )
  }

  /** The event did not happen after all. It stays in the log, struck out. */
  async function maakOngedaan(id: string): Promise<Dossier> {
    const { soort, datum, gegevens } = geldige(id)
    return legVast({ soort, datum, gegevens, corrigeert: id, vervalt: true } as NieuweGebeurtenis)
  }

  /** Records changed data of the complaint; only what really differs. Nothing differs: nothing is recorded. */
  async function wijzigGegevens(patch: Partial<KlachtGegevens>, opties?: SchrijfOpties): Promise<Dossier> {
    const nu = huidig()
    const anders = Object.entries(patch).filter(
      ([veld, waarde]) => JSON.stringify(waarde) !== JSON.stringify(nu.gegevens[veld as keyof KlachtGegevens]),
    )
    if (anders.length === 0) {
      if (opties?.concept !== undefined) await opslag().concepten.verwijder(opties.concept)
      return nu
    }
    const wijziging = Object.fromEntries(anders) as Partial<KlachtGegevens>
    return legVast({ soort: 'gegevens_gewijzigd', datum: vandaag.value, gegevens: { wijziging } }, opties)
  }

  /** A signal becomes a complaint: same dossier, same number, its history stays. */
  async function maakKlacht(
    { datum, kanaal, gegevens = {} }: { datum: Datum; kanaal: string; gegevens?: Partial<KlachtGegevens> },
    opties?: SchrijfOpties,
  ): Promise<Dossier> {
    const nu = huidig()
    if (nu.soort === 'klacht')
      throw new ControleFout([{ veld: 'soort', tekst: 'Dit dossier is al een klacht. Er is niets veranderd.' }])
    return legVast(
      {
        soort: 'ontvangst',
        datum,
        gegevens: {
          nummer: nu.nummer,
          regelingId: nu.regelingId,
          regelingVersie: nu.regelingVersie,
          kanaal,
          gegevens: { ...nu.gegevens, ...gegevens },
        },
      },
      opties,
    )
  }

  /** Records that a document was saved or printed. */
  const meldDocument = (document: DocumentSoort, naam: string): Promise<Dossier> =>
    legVast({ soort: 'document_gemaakt', datum: vandaag.value, gegevens: { document, naam } })

  onScopeDispose(
    hoorAnderen((bericht) => {
      const id = dossier.value?.id
      if (id !== undefined && (bericht.soort === 'alles' || (bericht.soort === 'dossier' && bericht.id === id)))
        void laad(id)
    }),
  )

  return {
    dossier,
    staat,
    fout,
    regeling,
    versieOnbekend,
    zaak,
    termijnen,
    laad,
    sluit,
    legVast,
    namenIn,
    legVastMeer,
    corrigeer,
    maakOngedaan,
    wijzigGegevens,
    maakKlacht,
    meldDocument,
  }
})
