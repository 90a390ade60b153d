import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { vastgelegdOp } from '@/documents'
import { type Brieftekst, brieftekstVan } from '@/domain/document/brieftekst'
import type { Inhoud } from '@/domain/document/inhoud'
import { isBrief } from '@/domain/document/soorten'
import { type Bewaarder, neemConcept, nieuweBewaarder } from '@/stores/bewaarder'
import { type BriefConcept, briefPlek, leesBriefConcept, voorWie } from '@/stores/brieftekst'
import { bewaarFout } from '@/stores/concepten'
import type { Gevraagd } from '@/stores/documenten'
import { useDossierStore } from '@/stores/dossier'

/**
 * The words of the letter on screen as the officer changed them: kept while they are typed, and the letter that is saved, printed
 * and recorded as sent. Once it is sent there is nothing to change any more.
 */
export function useBrieftekst(gevraagd: () => Gevraagd | undefined, vanProgramma: () => Inhoud | undefined) {
  const store = useDossierStore()
  const eigen = shallowRef<BriefConcept>()
  /** Until it is known whether words were changed, no letter is shown: it could be the wrong one. */
  const gelezen = ref(false)
  const bewerkt = ref(false)
  const leesfout = ref('')
  const bewaarder = shallowRef<Bewaarder>()

  const plek = computed(() => {
    const [wat, dossier] = [gevraagd(), store.dossier]
    return wat && dossier && !wat.leeg && isBrief(wat.soort) && !vastgelegdOp(wat.soort, dossier, wat)
      ? briefPlek(dossier.id, wat.soort, voorWie(wat))
      : undefined
  })
  function laatLos() {
    bewaarder.value?.laatLos()
    bewaarder.value = undefined
    bewerkt.value = false
  }
  watch(
    plek,
    async (nu) => {
      laatLos()
      eigen.value = undefined
      leesfout.value = ''
      gelezen.value = nu === undefined
      if (nu === undefined) return
      try {
        const concept = await leesBriefConcept(nu)
        if (plek.value === nu) eigen.value = concept?.tekst
      } catch (e) {
        leesfout.value = e instanceof Error ? e.message : 'De aangepaste tekst kon niet worden gelezen.'
      } finally {
        if (plek.value === nu) gelezen.value = true
      }
    },
    { immediate: true },
  )
  onScopeDispose(laatLos)

  const programma = computed(() => {
    const inhoud = vanProgramma()
    return inhoud && brieftekstVan(inhoud)
  })

  /** Not when another window is at it: two would write over each other. */
  async function begin() {
    const nu = plek.value
    if (nu === undefined || bewerkt.value) return
    leesfout.value = ''
    const genomen = await neemConcept(`${nu}/tekst`)
    if (genomen === 'elders') {
      leesfout.value = 'De tekst van deze brief staat open in een ander venster. Ga daar verder.'
      return
    }
    if (genomen !== 'weg') eigen.value = genomen.rij.waarde as BriefConcept
    bewaarder.value = genomen === 'weg' ? nieuweBewaarder(nu, 'tekst') : genomen.bewaarder
    bewerkt.value = true
  }
  function wijzig(tekst: Brieftekst) {
    const van = eigen.value?.van ?? programma.value ?? tekst
    eigen.value = { ...tekst, van }
    bewaarder.value?.houd(eigen.value)
  }
  function klaar() {
    laatLos()
  }
  /** Back to the text of the program. */
  async function gooiWeg() {
    await begin()
    const vast = bewaarder.value
    if (!vast) return
    await vast.gooiWeg()
    eigen.value = undefined
    laatLos()
  }
  /** Recording takes the words along, and the draft that holds them goes in the same transaction. */
  async function bijVastleggen<R>(leg: (concept?: string) => Promise<R>): Promise<R> {
    if (bewaarder.value) return bewaarder.value.bijVastleggen(leg)
    const genomen = eigen.value && plek.value !== undefined ? await neemConcept(`${plek.value}/tekst`) : 'weg'
    if (typeof genomen === 'string') return leg()
    try {
      return await genomen.bewaarder.bijVastleggen(leg)
    } finally {
      genomen.bewaarder.laatLos()
    }
  }

  return {
    eigen,
    gelezen,
    bewerkt,
    kanAanpassen: computed(() => plek.value !== undefined),
    tekst: computed((): Brieftekst => eigen.value ?? programma.value ?? { onderwerp: '', stukken: [] }),
    /** What the program would write is not what it wrote when the officer began to change it. */
    isVeranderd: computed(
      () => eigen.value !== undefined && JSON.stringify(eigen.value.van) !== JSON.stringify(programma.value),
    ),
    fout: computed(() => leesfout.value || (bewaarder.value ? bewaarFout(bewaarder.value.sleutel) : '')),
    begin,
    wijzig,
    klaar,
    gooiWeg,
    bijVastleggen,
  }
}
