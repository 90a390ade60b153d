import type { Beklaagde, KlachtGegevens, Klachtpunt, Klager } from './gegevens'

/** Nothing typed: only the id, empty texts, lists with nothing in them and boxes that are not ticked. */
export const isLeeg = (deel: Klager | Beklaagde | Klachtpunt): boolean =>
  Object.entries(deel).every(([sleutel, waarde]) => sleutel === 'id' || isNiets(waarde))

const isNiets = (waarde: unknown): boolean =>
  waarde === '' ||
  waarde === false ||
  waarde === undefined ||
  (typeof waarde === 'object' && waarde !== null && Object.values(waarde).every(isNiets))

/** What is kept of a form: texts without spaces around them, and no empty complainants, respondents or points. */
export function schoon(gegevens: KlachtGegevens): KlachtGegevens {
  const g = bijgeknipt(gegevens)
  return {
    ...g,
    klagers: g.anoniem ? [] : g.klagers.filter((k) => !isLeeg(k)),
    beklaagden: g.beklaagden.filter((b) => !isLeeg(b)),
    punten: g.punten.filter((p) => !isLeeg(p)),
  }
}

/** A copy through and through; a field without a value is left out. */
function bijgeknipt<T>(waarde: T): T {
  if (typeof waarde === 'string') return waarde.trim() as T
  if (Array.isArray(waarde)) return waarde.map(bijgeknipt) as T
  if (waarde === null || typeof waarde !== 'object') return waarde
  return Object.fromEntries(
    Object.entries(waarde).flatMap(([sleutel, deel]) => (deel === undefined ? [] : [[sleutel, bijgeknipt(deel)]])),
  ) as T
}
