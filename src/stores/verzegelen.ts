import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useSchil } from '@/composables/use-schil'
import { houVast } from './alleen-hier'
import { omgeving, opslag } from './opslag'

/** One window at a time. */
const SLOT = 'klachtdossier/verzegelen'

/** Seals what was written before there was a key. */
export const useVerzegelenStore = defineStore('verzegelen', () => {
  const { verzegelen } = useSchil()
  /** How far it is, from 0 to 1; undefined: nothing is being sealed. */
  const deel = computed(() => verzegelen.value)

  /** Rejects with OpslagFout; what is done by then stays done, and the next start goes on. */
  async function alles(): Promise<void> {
    if (!(await opslag().isTeVerzegelen())) return
    const laatLos = await houVast(SLOT)
    if (!laatLos) return
    verzegelen.value = 0
    try {
      const { KopieOpslag } = await import('@/storage/reservekopie')
      await opslag().verzegel(
        (nu) => (verzegelen.value = nu),
        () => KopieOpslag.verzegelOpzij(omgeving()),
      )
    } finally {
      verzegelen.value = undefined
      laatLos()
    }
  }

  /** The window begins anew, as it will from now on. */
  function herlaad(): void {
    location.hash = '#/werkvoorraad'
    location.reload()
  }

  return { deel, alles, herlaad }
})
