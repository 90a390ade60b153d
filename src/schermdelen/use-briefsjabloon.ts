import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { controleerTekst, letOpBijTekst, oorspronkelijk } from '@/documents/brief'
import { eigenTekstenVan, eigenTekstOp, tekstenVan } from '@/domain/document/eigen-tekst'
import type { BriefSoort } from '@/domain/document/soorten'
import type { Regeling } from '@/domain/regeling/regeling'
import { type Bewaarder, neemConcept, NIET_GENOMEN, nieuweBewaarder } from '@/stores/bewaarder'
import { bewaarFout } from '@/stores/concepten'
import { useInstellingenStore } from '@/stores/instellingen'
import { dagTekst } from './dag-tekst'

/** The text of one letter of a procedure while the officer changes it: kept as it is typed, and checked before it is saved. */
export function useBriefsjabloon(soort: BriefSoort, regeling: Regeling) {
  const store = useInstellingenStore()
  const plek = `brieftekst/${regeling.id}/${soort}`
  const getypt = ref<string>()
  const leesfout = ref('')
  const gelezen = ref(false)
  const bewaarder = shallowRef<Bewaarder>()
  let weg = false

  /** What was typed before; not when another window is at it: two would write over each other. */
  async function begin(): Promise<void> {
    try {
      const genomen = await neemConcept(`${plek}/tekst`)
      if (genomen === 'elders') leesfout.value = NIET_GENOMEN.elders
      else if (genomen === 'weg') bewaarder.value = nieuweBewaarder(plek, 'tekst')
      else {
        bewaarder.value = genomen.bewaarder
        getypt.value = tekstUit(genomen.rij.waarde)
      }
      // The screen was left meanwhile.
      if (weg) bewaarder.value?.laatLos()
    } catch (e) {
      leesfout.value = e instanceof Error ? e.message : 'De tekst kon niet worden gelezen.'
    } finally {
      gelezen.value = true
    }
  }
  const begonnen = begin()
  onScopeDispose(() => {
    weg = true
    bewaarder.value?.laatLos()
  })

  const eerst = computed(() => oorspronkelijk(soort, regeling))
  const teksten = computed(() => eigenTekstenVan(store.instellingen.brieven, regeling.id))
  const eigen = computed(() => eigenTekstOp(teksten.value, soort))
  const geldend = computed(() => eigen.value?.tekst ?? eerst.value)
  const tekst = computed(() => getypt.value ?? geldend.value)
  const isGewijzigd = computed(() => getypt.value !== undefined && getypt.value !== geldend.value)
  const fouten = computed(() => controleerTekst(tekst.value, soort, regeling))

  function typ(nu: string): void {
    if (!bewaarder.value) return
    getypt.value = nu
    bewaarder.value.houd({ tekst: nu })
  }
  /** Rejects with ControleFout or OpslagFout; then what was typed is still there. */
  async function leg(nieuw: string): Promise<void> {
    const vast = bewaarder.value
    if (!vast) return
    await vast.bijVastleggen((concept) =>
      store.bewaarBrieftekst(regeling.id, soort, { tekst: nieuw, van: eerst.value }, concept),
    )
    getypt.value = undefined
    vast.hervat()
  }

  return {
    begonnen,
    gelezen,
    tekst,
    eerst,
    isGewijzigd,
    kanTypen: computed(() => bewaarder.value !== undefined),
    eigenSinds: computed(() => (eigen.value ? dagTekst(eigen.value.sinds) : '')),
    /** The program says something else by now than when the officer wrote this. */
    isVeranderd: computed(() => eigen.value !== undefined && eigen.value.van !== eerst.value),
    fouten,
    letOp: computed(() => letOpBijTekst(tekst.value, soort, regeling)),
    fout: computed(() => leesfout.value || (bewaarder.value ? bewaarFout(bewaarder.value.sleutel) : '')),
    eerdere: computed(() => [
      ...tekstenVan(teksten.value, soort)
        .map(({ sinds, tekst: van }, i) => ({
          sleutel: `${i} ${sinds}`,
          naam: `Sinds ${dagTekst(sinds)}${van === '' ? ': de tekst van het programma' : ''}`,
          tekst: van || eerst.value,
        }))
        .toReversed(),
      { sleutel: 'eerst', naam: 'De tekst van het programma', tekst: eerst.value },
    ]),
    typ,
    /** false: it can not be saved like this, and `fouten` says why. */
    async bewaar(): Promise<boolean> {
      if (fouten.value.length > 0) return false
      await leg(tekst.value === eerst.value ? '' : tekst.value)
      return true
    },
    naarOorspronkelijk: () => leg(''),
    /** What was typed and not saved goes. */
    async laatZitten(): Promise<void> {
      await bewaarder.value?.gooiWeg()
      getypt.value = undefined
    },
  }
}

/** A damaged draft may hold anything. */
function tekstUit(waarde: unknown): string | undefined {
  const { tekst } = (waarde ?? {}) as { tekst?: unknown }
  return typeof tekst === 'string' ? tekst : undefined
}
