import { gesprekken } from '@/domain/dossier/gesprekken'
import { computed, watch } from 'vue'
import { type RouteLocationRaw, useRoute, useRouter } from 'vue-router'
import { beschikbareDocumenten, leegGebleven, type Ontbrekend } from '@/documents'
import { type DocumentKeuze, NIEUW } from '@/components/document/document-keuze'
import { metDag } from '@/domain/datum/opmaak'
import { eigenTekstenVan, eigenTekstOp } from '@/domain/document/eigen-tekst'
import { briefRegel, documentNaam, documentRegel, isBrief, isDocumentSoort } from '@/domain/document/soorten'
import { exemplaarUit } from '@/domain/dossier/exemplaren'
import { vastleggingen } from '@/domain/dossier/vastlegging'
import type { Dossier } from '@/domain/dossier/dossier'
import { geadresseerdenVan, sleutelVan } from '@/domain/dossier/geadresseerde'
import { gebeurtenisTitel } from '@/domain/dossier/gebeurtenis-titel'
import type { Regeling } from '@/domain/regeling/regeling'
import { type Gevraagd, useDocumentenStore } from '@/stores/documenten'
import { useDossierStore } from '@/stores/dossier'
import { useInstellingenStore } from '@/stores/instellingen'
import { useBrieftekst } from './use-brieftekst'
import { plekVan } from './plek-van-mist'
import { useEersteAan } from './use-eerste-aan'

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
  const regelingId = computed(() => inAdres('regeling', instellingen.standaardRegeling?.id))
  const regeling = computed(() =>
    leeg.value ? (instellingen.huidigeRegeling(regelingId.value) ?? instellingen.standaardRegeling) : store.regeling,
  )
  const geadresseerden = computed(() =>
    dossier.value && soort.value && regeling.value
      ? geadresseerdenVan(soort.value, dossier.value.gegevens, regeling.value).map((g) => ({
          waarde: sleutelVan(g),
          tekst: g.naam,
        }))
      : [],
  )
  const eersteAan = useEersteAan(id, soort, geadresseerden, dossier, regeling)
  const aan = computed(() => inAdres('aan', eersteAan.value))
  const gehouden = computed(() =>
    dossier.value && soort.value && documentRegel(soort.value).per === 'gesprek' ? gesprekken(dossier.value) : [],
  )
  const gesprek = computed(() => inAdres('gesprek', gehouden.value.at(-1)?.id))
  /** What went out of this letter; each can be opened, and where it can be written again there is a next one. */
  const verzonden = computed(() =>
    dossier.value && soort.value && isBrief(soort.value)
      ? vastleggingen(soort.value, dossier.value, exemplaarUit(aan.value))
      : [],
  )
  const kanVaker = computed(() => soort.value !== undefined && isBrief(soort.value) && briefRegel(soort.value).vaker)
  const welke = computed(() => inAdres('welke', verzonden.value.at(-1)?.id))

  /** A form is offered for the procedures that have it. */
  const opRegeling = (): DocumentKeuze => ({
    naam: 'regeling',
    label: 'Regeling',
    waarde: regelingId.value,
    opties: instellingen.regelingen
      .filter((r) => soort.value && beschikbareDocumenten(r).includes(soort.value))
      .map((r) => ({ waarde: r.id, tekst: r.naam })),
  })
  const opGeadresseerde = (): DocumentKeuze => ({
    naam: 'aan',
    label: 'Brief aan',
    help: 'Ieder krijgt een eigen brief.',
    waarde: aan.value,
    opties: geadresseerden.value,
  })
  const opVerzending = (): DocumentKeuze => ({
    naam: 'welke',
    label: 'Welke brief',
    waarde: welke.value,
    opties: [
      ...verzonden.value.map((g) => ({ waarde: g.id, tekst: `Verzonden op ${metDag(g.datum)}` })).toReversed(),
      ...(kanVaker.value ? [{ waarde: NIEUW, tekst: 'Een nieuwe brief' }] : []),
    ],
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
      ...exemplaarUit(aan.value),
      ...(verzonden.value.some((g) => g.id === welke.value) && { verzondenId: welke.value }),
      ...(welke.value === NIEUW && kanVaker.value && { opnieuw: true }),
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

  const plek = (mist: Ontbrekend) =>
    plekVan(mist, { dossierId: id.value, regelingId: regeling.value?.id, soort: soort.value })

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
    /** The letter has the words of the organisation, and not those of the program. */
    vanOrganisatie: computed(
      () =>
        soort.value !== undefined &&
        regeling.value !== undefined &&
        eigenTekstOp(eigenTekstenVan(instellingen.instellingen.brieven, regeling.value.id), soort.value) !== undefined,
    ),
    /** Only where there is something to choose. */
    keuzes: computed((): readonly DocumentKeuze[] => {
      if (leeg.value) return [opRegeling()]
      const brief = [
        ...(geadresseerden.value.length > 1 ? [opGeadresseerde()] : []),
        ...(opVerzending().opties.length > 1 ? [opVerzending()] : []),
      ]
      if (brief.length > 0) return brief
      return gehouden.value.length > 1 && dossier.value && regeling.value
        ? [opGesprek(dossier.value, regeling.value)]
        : []
    }),
    kies,
    /** What keeps this letter from being recorded as sent in this way, and where to put that right. */
    tegen: (wijze: string) => (gevraagd.value ? documenten.tegen(gevraagd.value, wijze).map(plek) : []),
    /** Whom the words of this letter name, while its addressee should not read of them. */
    namen: () => (gevraagd.value ? documenten.namen(gevraagd.value) : []),
    /** What was recorded now is what is on screen. */
    toonLaatste: () => void router.replace({ query: { ...route.query, welke: undefined } }),
    terug: computed<RouteLocationRaw>(() =>
      id.value === undefined
        ? { name: 'werkvoorraad' }
        : {
            name: 'dossier',
            params: { id: id.value },
            query: { blad: soort.value ? documentRegel(soort.value).blad : 'documenten' },
          },
    ),
    vereist: computed(() => ontbrekend.value.map(plek)),
    /** What may stay empty; of a blank form nothing is said. */
    gebleven: computed(() =>
      leeg.value || !inhoud.value ? { open: [], weg: [] } : leegGebleven(inhoud.value, ontbrekend.value),
    ),
  }
}
