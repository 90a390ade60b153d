import { nieuwereVersie } from './opslagfout'

/** Takes a payload one version further. Declares the shapes it reads and writes itself; it never changes once released. */
export type Stap = (inhoud: unknown) => unknown

/**
 * Per kind of row: the step at place n takes a payload of version n + 1 to n + 2. Never one in the middle, only at the end. Those
 * of events stand beside what reads them (`gebeurtenis-versies.ts`).
 */
export const STAPPEN: Readonly<Record<'instellingen' | 'concepten', readonly Stap[]>> = {
  instellingen: [],
  concepten: [],
}

/** The version in which a payload is written today. */
export const versieVan = (stappen: readonly Stap[]): number => stappen.length + 1

/** A payload as today's program reads it. One that a newer program wrote is not guessed at. */
export function opVersie(inhoud: unknown, versie: number, stappen: readonly Stap[]): unknown {
  if (versie > versieVan(stappen)) throw nieuwereVersie()
  return stappen.slice(versie - 1).reduce((nu, stap) => stap(nu), inhoud)
}
