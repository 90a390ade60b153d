import { gesprekken } from '@/domain/dossier/gesprekken'
import { computed, watch } from 'vue'
import { type RouteLocationRaw, useRoute, useRouter } from 'vue-router'
import { beschikbareDocumenten, bladVan, leegGebleven, ontvangersVan } from '@/documents'
import type { DocumentKeuze } from '@/components/document/document-keuze'
import { metDag } from '@/domain/datum/opmaak'
import { documentNaam, documentRegel, isDocumentSoort } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { gebeurtenisTitel } from '@/domain/dossier/gebeurtenis-titel'
import type { Regeling } from '@/domain/regeling/regeling'
import { type Gevraagd, useDocumentenStore } from '@/stores/documenten'
import { useDossierStore } from '@/stores/dossier'
import { useInstellingenStore } from '@/stores/instellingen'
import { useBrieftekst } from './use-brieftekst'

/** The document that the address asks for, with what can be chosen beside it and what is missing in it. */
export function useDocument() {
  const route = useRoute()
  const router = useRouter()
  const store = useDossierStore()
  const documenten = useDocumentenStore()
  const instellingen = useInstellingenStore()

  const id = computed(() => (typeof route.params.id === 'string' ? route.params.id : undefined))
  const soort = computed(() => (isDocumentSoort(route.params.soort) ? route.params.soort : undefined))
  const leeg = computed(() => id.value === undefined)
  watch(id, (nu) => void (nu !== undefined && store.laad(nu)), { immediate: true })
  const dossier = computed(() => (leeg.value ? undefined : store.dossier))

  /** A choice beside the preview stands in the address, so that Back and a saved link give the same document. */
  const inAdres = (naam: string, standaard: string | undefined): string => {
    const gekozen = route.query[naam]
    return typeof gekozen === 'string' && gekozen !== '' ? gekozen : (standaard ?? '')
  }
  const kies = (naam: string, waarde: string) => void router.replace({ query: { ...route.query, [naam]: waarde } })
  const per = (wat: 'klager' | 'gesprek') => soort.value !== undefined && documentRegel(soort.value).per === wat

  const regelingId = computed(() => inAdres('regeling', instellingen.standaardRegeling?.id))
  const regeling = computed(() =>
    leeg.value ? (instellingen.huidigeRegeling(regelingId.value) ?? instellingen.standaardRegeling) : store.regeling,
  )
  const brieven = computed(() => (dossier.value && per('klager') ? ontvangersVan(dossier.value) : []))
  const klager = computed(() => inAdres('klager', brieven.value[0]?.klagerId))
  const gehouden = computed(() => (dossier.value && per('gesprek') ? gesprekken(dossier.value) : []))
  const gesprek = computed(() => inAdres('gesprek', gehouden.value.at(-1)?.id))

  /** A form is offered for the procedures that have it. */
  const opRegeling = (): DocumentKeuze => ({
    naam: 'regeling',
    label: 'Regeling',
    waarde: regelingId.value,
    opties: instellingen.regelingen
      .filter((r) => soort.value && beschikbareDocumenten(r).includes(soort.value))
      .map((r) => ({ waarde: r.id, tekst: r.naam })),
  })
  const opKlager = (): DocumentKeuze => ({
    naam: 'klager',
    label: 'Brief aan',
    help: 'Elke klager krijgt een eigen brief.',
    waarde: klager.value,
    opties: brieven.value.map((b) => ({ waarde: b.klagerId, tekst: b.naam })),
  })
  const opGesprek = (van: Dossier, volgens: Regeling): DocumentKeuze => ({
    naam: 'gesprek',
    label: 'Gesprek',
    waarde: gesprek.value,
    opties: gehouden.value.map((g) => ({
      waarde: g.id,
      tekst: `${metDag(g.datum)}: ${gebeurtenisTitel(g, van, volgens)}`,
    })),
  })

  const gekozen = computed<Gevraagd | undefined>(() => {
    const [wat, volgens] = [soort.value, regeling.value]
    if (!wat || !volgens || !(leeg.value || dossier.value)) return undefined
    if (!beschikbareDocumenten(volgens, dossier.value).includes(wat)) return undefined
    return {
      soort: wat,
      regeling: volgens,
      leeg: leeg.value,
      gesprekId: gesprek.value || undefined,
      klagerId: klager.value || undefined,
    }
  })
  const brief = useBrieftekst(
    () => gekozen.value,
    () => gekozen.value && documenten.maak(gekozen.value),
  )
  const gevraagd = computed<Gevraagd | undefined>(() =>
    gekozen.value && brief.gelezen.value ? { ...gekozen.value, eigenTekst: brief.eigen.value } : undefined,
  )
  const inhoud = computed(() => gevraagd.value && documenten.maak(gevraagd.value))
  const ontbrekend = computed(() => (gevraagd.value ? documenten.ontbrekend(gevraagd.value) : []))

  return {
    id,
    soort,
    leeg,
    dossier,
    brief,
    /** There is one, and what was changed in it is being read. */
    leest: computed(() => gekozen.value !== undefined && gevraagd.value === undefined),
    gevraagd,
    inhoud,
    titel: computed(() => (soort.value ? documentNaam(soort.value) : 'Document')),
    /** Only where there is something to choose. */
    keuzes: computed((): readonly DocumentKeuze[] => {
      if (leeg.value) return [opRegeling()]
      if (brieven.value.length > 1) return [opKlager()]
      return gehouden.value.length > 1 && dossier.value && regeling.value
        ? [opGesprek(dossier.value, regeling.value)]
        : []
    }),
    kies,
    terug: computed<RouteLocationRaw>(() =>
      id.value === undefined
        ? { name: 'werkvoorraad' }
        : {
            name: 'dossier',
            params: { id: id.value },
            query: { blad: soort.value ? documentRegel(soort.value).blad : 'documenten' },
          },
    ),
    vereist: computed(() =>
      ontbrekend.value.map((mist) => ({
        tekst: mist.tekst,
        naar: (mist.waar === 'instellingen'
          ? { name: 'instellingen' }
          : { name: 'dossier', params: { id: id.value }, query: { blad: bladVan(mist) } }) satisfies RouteLocationRaw,
      })),
    ),
    /** What may stay empty; of a blank form nothing is said. */
    gebleven: computed(() =>
      leeg.value || !inhoud.value ? { open: [], weg: [] } : leegGebleven(inhoud.value, ontbrekend.value),
    ),
  }
}
