/**
 * Dossier numbers follow a pattern that the officer can edit: {jaar} is the year of registration, {volgnummer} or
 * {volgnummer:3} the sequence within that year, padded. A number is never given out twice.
 */
export const STANDAARD_PATROON = '{jaar}-{volgnummer:3}'

const VELD = /\{(jaar|volgnummer)(?::([1-9]))?\}/g

/** undefined when the pattern is good, otherwise the Dutch sentence that says what is wrong. */
export function patroonFout(patroon: string): string | undefined {
  if (/\{volgnummer:(?![1-9]\})/.test(patroon))
    return 'Achter {volgnummer: staat hoeveel cijfers het nummer krijgt, van 1 tot en met 9. Bijvoorbeeld {volgnummer:3}.'
  if (!/\{volgnummer(?::[1-9])?\}/.test(patroon))
    return 'Het patroon moet {volgnummer} bevatten, anders krijgt elk dossier hetzelfde nummer.'
  if (!patroon.includes('{jaar}')) return 'Het patroon moet {jaar} bevatten, want de telling begint elk jaar opnieuw.'
  if (/[<>:"/\\|?*]/.test(patroon.replace(VELD, '')))
    return 'Gebruik in het patroon geen tekens die niet in een bestandsnaam mogen: < > : " / \\ | ? *'
  if (/[{}]/.test(patroon.replace(VELD, ''))) return 'Alleen {jaar} en {volgnummer} kunnen tussen accolades staan.'
  return undefined
}

export const nummerVan = (patroon: string, jaar: number, volgnummer: number): string =>
  patroon.replace(VELD, (_, veld: string, lengte?: string) =>
    veld === 'jaar' ? String(jaar) : String(volgnummer).padStart(Number(lengte ?? 1), '0'),
  )
