/** What tells two half-filled forms of a complaint apart. A damaged draft may hold anything. */
export function onderwerpVan(waarde: unknown): string {
  const { gegevens } = (waarde ?? {}) as { gegevens?: { onderwerp?: unknown } | null }
  const onderwerp = gegevens?.onderwerp
  return typeof onderwerp === 'string' ? onderwerp.trim() : ''
}
