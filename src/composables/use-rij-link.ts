import { type RouteLocationRaw, useRouter } from 'vue-router'

/**
 * The link that opens a row of a long table, as an address and a click: a component for each row, and asking the router for
 * each address, is what typing in the search box then waits for. Opened in the usual ways it stays a link of the browser.
 */
export function useRijLink(naar: (id: string) => RouteLocationRaw) {
  const router = useRouter()
  const [voor = '', na = ''] = router.resolve(naar('@')).href.split(/@|%40/)
  return {
    adres: (id: string): string => voor + encodeURIComponent(id) + na,
    open(e: MouseEvent, id: string): void {
      if (e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey) return
      e.preventDefault()
      void router.push(naar(id))
    },
  }
}
