import { computed, reactive, ref, shallowRef, watch } from 'vue'
import type { Datum } from '@/domain/datum/datum'
import type { Fout } from '@/domain/fout'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Dossier } from '@/domain/dossier/dossier'
import type { KlachtGegevens } from '@/domain/gebeurtenis/gegevens'
import { lengteFouten } from '@/domain/gebeurtenis/lengtes'
import { basisNa, voegSamen, wijziging } from '@/domain/dossier/samenvoegen'
import type { Regeling } from '@/domain/regeling'
import { type BotsingKeuze, useBotsingen } from './botsingen'
import { useGetypt } from '@/composables/use-getypt'
import { kopie } from '@/components/base/invoer'
import { schoon } from '@/domain/gebeurtenis/schoon'
import { type BewaarProps, maakFormulier } from './formulier'

/** What was typed and not saved, by section, and what stood there when it was typed. */
export interface WijzigConcept {
  readonly gegevens: Partial<KlachtGegevens>
  readonly basis: Partial<KlachtGegevens>
}

/** What every form gets that changes data of an existing dossier. */
export interface WijzigProps extends BewaarProps {
  dossier: Dossier
  regeling: Regeling
  vandaag: Datum
  /** What was typed earlier and not saved. */
  concept?: WijzigConcept | undefined
  /** The form is always open: there is nothing to close, only something typed to take back. */
  blijft?: boolean
}

export interface WijzigEmits {
  opslaan: [NieuweGebeurtenis]
  concept: [WijzigConcept | undefined]
  annuleer: []
}

interface Meld {
  (naam: 'opslaan', gebeurtenis: NieuweGebeurtenis): void
  (naam: 'concept', concept: WijzigConcept | undefined): void
  (naam: 'annuleer'): void
}

/**
 * A copy of the data to type in. Saving gives one event with only what differs. A dossier that was written in the meantime
 * (here or in another window) is the new starting point; what was typed and not saved stays. A field that was changed both
 * here and there is asked about before it is saved.
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
  const basis = shallowRef(props.dossier.gegevens)
  /** What was typed since `van`, on the dossier as it is now. */
  function opDossier(van: KlachtGegevens, getypt: KlachtGegevens): KlachtGegevens {
    const nu = props.dossier.gegevens
    const samen = voegSamen(van, getypt, nu)
    basis.value = basisNa(van, nu, samen.botsingen)
    return bereid(kopie(samen.gegevens))
  }
  function begin(): KlachtGegevens {
    const van = { ...props.dossier.gegevens, ...props.concept?.basis }
    return opDossier(van, { ...van, ...props.concept?.gegevens })
  }
  const gegevens = reactive(begin())
  const vul = (nieuw: KlachtGegevens): unknown => Object.assign(gegevens, nieuw)

  const verschil = () => wijziging(props.dossier.gegevens, schoon(gegevens))
  const bewaard = ref(props.concept !== undefined)
  const hervat = ref(props.concept !== undefined && verschil() !== undefined)
  const gezegd = ref('')
  const botsingen = useBotsingen(props, gegevens, basis, vul)
  const formulier = maakFormulier('gegevens', () => [
    ...botsingen.open.value.map(({ pad }): Fout => {
      const sleutel = pad.join('.')
      const label = botsingen.rijen.value.find((rij) => rij.sleutel === sleutel)?.label ?? ''
      return { veld: `botsing.${sleutel}`, tekst: `${label}: kies wat er moet staan.` }
    }),
    ...controleer(gegevens),
    ...lengteFouten(gegevens, [props.dossier.gegevens]),
  ])

  function meld() {
    const getypt = verschil()
    if (getypt === undefined && !bewaard.value) return
    bewaard.value = getypt !== undefined
    const van = (Object.keys(getypt ?? {}) as (keyof KlachtGegevens)[]).map((veld) => [veld, basis.value[veld]])
    emit('concept', getypt && { gegevens: getypt, basis: Object.fromEntries(van) as Partial<KlachtGegevens> })
  }
  const concept = useGetypt(() => gegevens, meld)
  watch(
    () => gegevens,
    () => (gezegd.value = ''),
    { deep: true },
  )
  watch(
    () => props.dossier,
    () => {
      vul(opDossier(basis.value, schoon(gegevens)))
      botsingen.vergeetKeuzes()
      if (verschil() === undefined) hervat.value = false
    },
  )

  function opslaan() {
    if (props.bezig || !formulier.isGoed()) return
    const nu = verschil()
    if (nu === undefined) gezegd.value = 'Er is niets gewijzigd.'
    else emit('opslaan', { soort: 'gegevens_gewijzigd', datum: props.vandaag, gegevens: { wijziging: nu } })
  }
  function opnieuw() {
    basis.value = props.dossier.gegevens
    vul(bereid(kopie(props.dossier.gegevens)))
    botsingen.vergeetKeuzes()
    hervat.value = false
    concept.vergeet()
    bewaard.value = false
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
      botsingen: botsingen.rijen.value,
      melding: gezegd.value,
      blijft: props.blijft ?? false,
    })),
    knoppen: {
      opslaan,
      opnieuw,
      kies: (sleutel: string, keuze: BotsingKeuze) => botsingen.kies(sleutel, keuze),
      annuleer: () => emit('annuleer'),
    },
  }
}
