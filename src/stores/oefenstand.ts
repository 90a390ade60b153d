const SLEUTEL = 'klachtdossier-oefenen'

/**
 * Whether this window practises. Kept for the window alone: reloading it changes nothing, and a program that is started begins
 * with the real dossiers.
 */
export function isOefening(): boolean {
  try {
    return sessionStorage.getItem(SLEUTEL) === 'ja'
  } catch {
    return false
  }
}

export function zetOefening(aan: boolean): void {
  if (aan) sessionStorage.setItem(SLEUTEL, 'ja')
  else sessionStorage.removeItem(SLEUTEL)
}
