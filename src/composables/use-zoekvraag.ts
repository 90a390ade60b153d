import { ref, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** What stands in the search box: it leads, letter by letter. */
const vraag = ref('')

export const useZoekvraag = (): Readonly<Ref<string>> => vraag

/**
 * What was searched for, in the order in which it was. The address has the place in this list and not the words: the browser writes
 * every address down on the disk, and people are searched for by name. With the window it is forgotten.
 */
const gezocht: string[] = []
export function zoekAdres(woorden: string): string | undefined {
  if (woorden === '') return undefined
  if (!gezocht.includes(woorden)) gezocht.push(woorden)
  return String(gezocht.indexOf(woorden) + 1)
}
const uitgeschreven = (q: unknown): string => (typeof q === 'string' ? (gezocht[Number(q) - 1] ?? '') : '')

/** So long after the last letter the address follows: the browser takes half a frame to write one down. */
const RUST_MS = 250

/**
 * The address is the query: a search can be undone with Back and survives opening a dossier. What is typed leads: the
 * address is slower than a typist, and what comes late must not take back a letter. For the frame around the screens, once.
 */
export function useZoekadres(): (nu: string) => Promise<void> {
  const route = useRoute()
  const router = useRouter()
  const doel = () => ({
    name: 'dossiers',
    query: { ...(route.name === 'dossiers' && route.query), q: zoekAdres(vraag.value) },
  })
  let rust: ReturnType<typeof setTimeout> | undefined
  let onderweg = 0

  const uitAdres = () => (route.name === 'dossiers' ? uitgeschreven(route.query.q) : '')
  function stopRust(): boolean {
    const liep = rust !== undefined
    clearTimeout(rust)
    rust = undefined
    return liep
  }
  vraag.value = uitAdres()
  // Who goes on before the address followed finds the whole query when coming back.
  router.beforeEach((naar) => {
    if (onderweg === 0 && stopRust() && naar.name !== 'dossiers')
      router.options.history.replace(router.resolve(doel()).fullPath)
  })
  router.afterEach(() => {
    if (onderweg > 0) return
    stopRust()
    vraag.value = uitAdres()
  })

  async function schrijf(hoe: 'push' | 'replace'): Promise<void> {
    onderweg++
    try {
      await router[hoe](doel())
    } finally {
      onderweg--
    }
  }

  return async function zoek(nu) {
    vraag.value = nu
    if (route.name !== 'dossiers') return schrijf('push')
    stopRust()
    rust = setTimeout(() => {
      stopRust()
      void schrijf('replace')
    }, RUST_MS)
  }
}
