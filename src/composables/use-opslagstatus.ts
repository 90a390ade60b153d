import { computed, readonly, ref, watch } from 'vue'

export type Opslagstatus = 'opgeslagen' | 'bezig' | 'mislukt'

/** Somebody who types on is not shown each write by itself. */
const RUST = 400

const bezig = ref(0)
const onbewaard = ref(0)
const reden = ref('')
const status = computed<Opslagstatus>(() =>
  reden.value !== '' ? 'mislukt' : bezig.value + onbewaard.value > 0 ? 'bezig' : 'opgeslagen',
)

/** As the foot of the window shows it: at once when something is not on disk, a moment later when all is. */
const getoond = ref<Opslagstatus>('opgeslagen')
let wekker: ReturnType<typeof setTimeout> | undefined
watch(
  status,
  (nu) => {
    clearTimeout(wekker)
    if (nu !== 'opgeslagen') getoond.value = nu
    else wekker = setTimeout(() => (getoond.value = 'opgeslagen'), RUST)
  },
  { flush: 'sync' },
)

/**
 * Whether everything is on disk, for the foot of the window. A store wraps each write in `tijdens` and says how many forms
 * hold something that is not on disk yet; "Alles opgeslagen" is true of both. A failed write stays visible until a later
 * one succeeds.
 */
export function useOpslagstatus() {
  async function tijdens<T>(schrijf: () => Promise<T>): Promise<T> {
    bezig.value++
    try {
      const uitkomst = await schrijf()
      reden.value = ''
      return uitkomst
    } catch (fout) {
      reden.value = fout instanceof Error ? fout.message : 'Onbekende fout.'
      throw fout
    } finally {
      bezig.value--
    }
  }
  function zetOnbewaard(aantal: number): void {
    onbewaard.value = aantal
  }
  return { status, getoond: readonly(getoond), reden: readonly(reden), tijdens, zetOnbewaard }
}
