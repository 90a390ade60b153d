export const oefenIds = (waarde: unknown): string[] =>
  Array.isArray(waarde) ? waarde.filter((id) => typeof id === 'string') : []
