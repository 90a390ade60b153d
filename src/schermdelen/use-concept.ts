import { computed, getCurrentScope, onScopeDispose, ref, type Ref, shallowRef, toRaw, watch } from 'vue'
import { gooiConceptWeg, hoortBij, neemConcept, NIET_GENOMEN, nieuweBewaarder } from '@/stores/bewaarder'
import { bewaarAlles, bewaarFout, openConcepten } from '@/stores/concepten'

export interface Aanbod<T> {
  /** Where it is kept. */
  readonly sleutel: string
  readonly waarde: T
  /** ISO instant of the last keystroke that was kept. */
  readonly bijgewerktOp: string
}

/**
 * Keeps a half-filled form while it is typed and offers it again when such a form is next opened, also after a crash.
 * `map`: which form ("klacht/nieuw"); each time it is filled in it is kept under a key of its own. `formulier`: a ref of the
 * whole form. `gevraagd`: the draft that was pointed at; asked for, so it is taken up at once.
 *
 * Nothing is written as long as nothing is typed. What was kept is offered, never filled in unasked; what is typed beside an
 * offer is kept beside it.
 */
export function useConcept<T extends object>(map: string, formulier: Ref<T>, gevraagd?: string) {
  const leeg = kopie(toRaw(formulier.value))
  const bewaarder = shallowRef(nieuweBewaarder(map))
  const aanbod = shallowRef<readonly Aanbod<T>[]>([])
  const leesfout = ref('')
  /** Why the form could not be kept, or an offer not be taken up; '' when all is well. */
  const fout = computed(() => leesfout.value || bewaarFout(bewaarder.value.sleutel))
  let getypt = false

  const gelezen = openConcepten()
    .then(async (rijen) => {
      const eigen = rijen.filter(({ sleutel }) => hoortBij(map, sleutel) && sleutel !== bewaarder.value.sleutel)
      aanbod.value = eigen as readonly Aanbod<T>[]
      if (eigen.some(({ sleutel }) => sleutel === gevraagd) && gevraagd) await neemOver(gevraagd)
    })
    .catch(meld)

  function meld(e: unknown): void {
    leesfout.value = e instanceof Error ? e.message : 'Het formulier kon niet worden gelezen.'
  }
  const zonder = (sleutel: string) => aanbod.value.filter((a) => a.sleutel !== sleutel)

  // At once: from the first key on the foot of the window says that not everything is on disk.
  let vult = false
  const stop = watch(
    formulier,
    (nu) => {
      if (vult) return
      getypt = true
      bewaarder.value.houd(kopie(nu))
    },
    { deep: true, flush: 'sync' },
  )

  /** Takes up what was offered. What was typed here so far is offered in its place. */
  async function neemOver(sleutel: string): Promise<void> {
    leesfout.value = ''
    try {
      const genomen = await neemConcept(sleutel)
      if (genomen === 'weg') aanbod.value = zonder(sleutel)
      if (typeof genomen === 'string') {
        leesfout.value = NIET_GENOMEN[genomen]
        return
      }
      const hier = { sleutel: bewaarder.value.sleutel, waarde: kopie(formulier.value), bijgewerktOp: nu() }
      aanbod.value = [...(getypt ? [hier] : []), ...zonder(sleutel)]
      bewaarder.value.laatLos()
      bewaarder.value = genomen.bewaarder
      getypt = true
      vult = true
      formulier.value = inVorm(leeg, kopie(genomen.rij.waarde))
      vult = false
    } catch (e) {
      meld(e)
    }
  }

  /** Throws away what was offered. */
  async function gooiWeg(sleutel: string): Promise<void> {
    leesfout.value = ''
    try {
      if ((await gooiConceptWeg(sleutel)) === 'elders') leesfout.value = NIET_GENOMEN.elders
      else aanbod.value = zonder(sleutel)
    } catch (e) {
      meld(e)
    }
  }

  /** See `Bewaarder`. */
  const bijVastleggen = <R>(leg: (concept: string) => Promise<R>): Promise<R> => bewaarder.value.bijVastleggen(leg)

  if (getCurrentScope())
    onScopeDispose(() => {
      stop()
      bewaarder.value.laatLos()
    })

  return { aanbod, fout, gelezen, neemOver, gooiWeg, bewaarNu: bewaarAlles, bijVastleggen }
}

const nu = () => new Date().toISOString()
/** A plain copy: what is typed next does not change it. */
const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T

/** A draft of an older program misses fields, and a damaged one may hold anything: what does not fit stays empty. */
function inVorm<T>(leeg: T, bewaard: unknown): T {
  const soort = (waarde: unknown) => (Array.isArray(waarde) ? 'lijst' : waarde === null ? 'niets' : typeof waarde)
  if (soort(leeg) !== soort(bewaard)) return leeg
  if (soort(leeg) !== 'object') return bewaard as T
  const delen = bewaard as Record<string, unknown>
  const velden = { ...delen }
  for (const [veld, waarde] of Object.entries(leeg as object)) velden[veld] = inVorm<unknown>(waarde, delen[veld])
  return velden as T
}
