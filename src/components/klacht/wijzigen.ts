import { computed, reactive, ref, watch } from 'vue'
import type { Datum } from '@/domain/datum/datum'
import type { Fout, NieuweGebeurtenis } from '@/domain/dossier/controle'
import type { Dossier } from '@/domain/dossier/dossier'
import type { KlachtGegevens } from '@/domain/dossier/gegevens'
import { lengteFouten } from '@/domain/dossier/lengtes'
import type { Regeling } from '@/domain/regeling'
import { useConcept } from './concept'
import { type BewaarProps, maakFormulier } from './formulier'
import { kopie, schoon, voegSamen, wijziging } from './klacht-model'

/** What every form gets that changes data of an existing dossier. */
export interface WijzigProps extends BewaarProps {
  dossier: Dossier
  regeling: Regeling
  vandaag: Datum
  /** What was typed earlier and not saved. */
  concept?: Partial<KlachtGegevens> | undefined
  /** The form is always open: there is nothing to close, only something typed to take back. */
  blijft?: boolean
}

export interface WijzigEmits {
  opslaan: [NieuweGebeurtenis]
  concept: [Partial<KlachtGegevens> | undefined]
  annuleer: []
}

interface Meld {
  (naam: 'opslaan', gebeurtenis: NieuweGebeurtenis): void
  (naam: 'concept', concept: Partial<KlachtGegevens> | undefined): void
  (naam: 'annuleer'): void
}

/**
 * A copy of the data to type in. Saving gives one event with only what differs. A dossier that was written in the meantime
 * (here or in another window) is the new starting point; what was typed and not saved stays.
 */
export function useWijziging(
  props: WijzigProps,
  emit: Meld,
  {
    controleer = () => [],
    bereid = (g) => g,
  }: {
    controleer?: (g: KlachtGegevens) => readonly Fout[]
    /** Makes room for typing: an empty complainant where there is none. */
    bereid?: (g: KlachtGegevens) => KlachtGegevens
  } = {},
) {
  const begin = (): KlachtGegevens => bereid(kopie({ ...props.dossier.gegevens, ...props.concept }))
  const gegevens = reactive(begin())
  const hervat = ref(props.concept !== undefined && wijziging(props.dossier.gegevens, props.concept) !== undefined)
  const gezegd = ref('')
  const formulier = maakFormulier('gegevens', () => [
    ...controleer(gegevens),
    ...lengteFouten(gegevens, [props.dossier.gegevens]),
  ])

  const verschil = () => wijziging(props.dossier.gegevens, schoon(gegevens))
  const concept = useConcept(
    () => gegevens,
    () => emit('concept', verschil()),
  )
  watch(
    () => props.fout,
    (mislukt) => {
      if (mislukt) emit('concept', verschil())
    },
  )
  watch(
    () => gegevens,
    () => (gezegd.value = ''),
    { deep: true },
  )
  watch(
    () => props.dossier,
    (nu, eerst) => {
      Object.assign(gegevens, bereid(kopie(voegSamen(eerst.gegevens, schoon(gegevens), nu.gegevens))))
      if (verschil() !== undefined) return
      hervat.value = false
      concept.vergeet()
    },
  )

  function opslaan() {
    if (props.bezig || !formulier.isGoed()) return
    const nu = verschil()
    if (nu === undefined) gezegd.value = 'Er is niets gewijzigd.'
    else {
      concept.vergeet()
      emit('opslaan', { soort: 'gegevens_gewijzigd', datum: props.vandaag, gegevens: { wijziging: nu } })
    }
  }
  function opnieuw() {
    Object.assign(gegevens, bereid(kopie(props.dossier.gegevens)))
    hervat.value = false
    concept.vergeet()
    emit('concept', undefined)
  }

  return {
    idVan: formulier.idVan,
    regel: formulier.regel,
    gegevens,
    /** What the frame shows, and what its buttons do. */
    kader: computed(() => ({
      bezig: props.bezig ?? false,
      fout: props.fout,
      fouten: formulier.overzicht.value,
      ongewijzigd: verschil() === undefined,
      hervat: hervat.value,
      melding: gezegd.value,
      blijft: props.blijft ?? false,
    })),
    knoppen: { opslaan, opnieuw, annuleer: () => emit('annuleer') },
  }
}
