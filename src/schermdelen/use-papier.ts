import { onBeforeUnmount, watchEffect } from 'vue'
import { printPaginaStijl } from '@/documents/naar-html'
import type { Inhoud } from '@/domain/document/inhoud'
import { useLogoStore } from '@/stores/logo'

/** Header, footer and page numbers on paper belong to the document on screen, and leave with it. */
export function usePapier(inhoud: () => Inhoud | undefined): void {
  const logo = useLogoStore()
  const papier = new CSSStyleSheet()
  watchEffect(() => {
    const nu = inhoud()
    if (nu) papier.replaceSync(printPaginaStijl(nu, logo.beeld))
  })
  document.adoptedStyleSheets.push(papier)
  onBeforeUnmount(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((blad) => blad !== papier)
  })
}
