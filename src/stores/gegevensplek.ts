import { defineStore } from 'pinia'
import { ref } from 'vue'
import { host } from '@/host'
import { gegevensmap } from '@/host/gegevensmap'

/** ja: the data stay, also on a full disk · nee: the browser may clear them · onbekend: not asked, or no answer. */
export type Blijvend = 'ja' | 'nee' | 'onbekend'

/** Where the data live, and whether they may be cleared without the officer. */
export const useGegevensplekStore = defineStore('gegevensplek', () => {
  const blijvend = ref<Blijvend>('onbekend')

  /** Asked at each start: a browser that knows the program better may say yes later. */
  async function vraagBlijvend(): Promise<void> {
    try {
      blijvend.value = (await navigator.storage.persisted()) || (await navigator.storage.persist()) ? 'ja' : 'nee'
    } catch {
      blijvend.value = 'onbekend'
    }
  }

  return { blijvend, map: gegevensmap(host.soort, navigator.platform), host: host.soort, vraagBlijvend }
})
