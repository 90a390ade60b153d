/** Under this key of the settings stood, in a program of before, which dossiers among the real ones are for practice. */
export const OEFENDOSSIERS = 'oefendossiers'

export const oefenIds = (waarde: unknown): string[] =>
  Array.isArray(waarde) ? waarde.filter((id) => typeof id === 'string') : []
