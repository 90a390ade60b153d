import { readonly, ref } from 'vue'

export type Opslagstatus = 'opgeslagen' | 'bezig' | 'mislukt'

const status = ref<Opslagstatus>('opgeslagen')
const reden = ref('')
let bezig = 0

/**
 * Whether everything is on disk, for the foot of the window. A store wraps each write in `tijdens`: only when the last
 * write is done does the foot say "Alles opgeslagen", and a failed write stays visible until a later one succeeds.
 */
export function useOpslagstatus() {
  async function tijdens<T>(schrijf: () => Promise<T>): Promise<T> {
    bezig++
    status.value = 'bezig'
    try {
      const uitkomst = await schrijf()
      reden.value = ''
      return uitkomst
    } catch (fout) {
      reden.value = fout instanceof Error ? fout.message : 'Onbekende fout.'
      throw fout
    } finally {
      bezig--
      if (bezig === 0) status.value = reden.value === '' ? 'opgeslagen' : 'mislukt'
    }
  }
  return { status: readonly(status), reden: readonly(reden), tijdens }
}
