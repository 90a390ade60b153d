/** A plain copy: what a form holds may be a reactive object, and the database can not store those. */
export const kaal = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde ?? null)) as T
