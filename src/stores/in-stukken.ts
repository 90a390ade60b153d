import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { type Vondst, vindInStukken } from '@/domain/overzicht/in-stukken'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import { type DossierFilter, gesorteerd, NIEUWSTE_EERST, past, zoektermen } from '@/domain/overzicht/zoeken'
import { useDossiersStore } from './dossiers'
import { opslag } from './opslag'

/** A dossier with what was found in it. */
export interface InDossier {
  readonly dossier: Samenvatting
  readonly vondsten: readonly Vondst[]
}

/** More is not read, and says that the question is too wide. */
export const MEESTE = 200

/** Looks for words in the texts of dossiers themselves, one dossier after another. Nothing of it is kept. */
export const useInStukkenStore = defineStore('in-stukken', () => {
  const dossiers = useDossiersStore()
  const gevonden = shallowRef<readonly InDossier[]>([])
  const staat = ref<'leeg' | 'bezig' | 'klaar' | 'afgebroken' | 'mislukt'>('leeg')
  const gedaan = ref(0)
  const totaal = ref(0)
  const onleesbaar = ref(0)
  let beurt = 0

  /** In the dossiers that pass the filter of the list, newest first. A new question ends the one before it. */
  async function zoek(vraag: string, filter: DossierFilter): Promise<void> {
    const deze = ++beurt
    const rijen = gesorteerd(
      dossiers.lijst.filter((s) => past(s, filter, dossiers.heeftTeLaat)),
      NIEUWSTE_EERST,
    )
    const termen = zoektermen(vraag)
    gevonden.value = []
    staat.value = 'bezig'
    gedaan.value = onleesbaar.value = 0
    totaal.value = rijen.length
    try {
      let n = 0
      for await (const dossier of opslag().dossiers.elk(rijen.map(({ id }) => id))) {
        if (deze !== beurt) return
        const rij = rijen[n++]
        gedaan.value = n
        const vondsten = dossier ? vindInStukken(dossier, termen) : []
        if (!dossier) onleesbaar.value++
        else if (rij && vondsten.length > 0) gevonden.value = [...gevonden.value, { dossier: rij, vondsten }]
        if (gevonden.value.length >= MEESTE) break
      }
      staat.value = 'klaar'
    } catch {
      if (deze === beurt) staat.value = 'mislukt'
    }
  }

  /** What was found so far stays. */
  function breekAf(): void {
    beurt++
    staat.value = 'afgebroken'
  }

  function wis(): void {
    beurt++
    gevonden.value = []
    staat.value = 'leeg'
  }

  return { gevonden, staat, gedaan, totaal, onleesbaar, zoek, breekAf, wis }
})
