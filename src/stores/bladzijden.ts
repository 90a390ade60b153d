import type { Bestand } from '@/domain/gebeurtenis/gebeurtenis'

/** How many pages a file says it has; nothing when it does not say so. */
export async function bladzijdenVan(bytes: Uint8Array): Promise<Pick<Bestand, 'bladzijden'>> {
  const { pdfBladzijden } = await import('@/documents/pdf-bladzijden')
  const bladzijden = pdfBladzijden(bytes)
  return bladzijden === undefined ? {} : { bladzijden }
}
