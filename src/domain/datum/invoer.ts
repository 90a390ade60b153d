import { type Datum, dagenInMaand, delen as datumDelen, jaarVan, vanDelen } from './datum'

const MAANDEN: Readonly<Record<string, number>> = {
  jan: 1,
  januari: 1,
  feb: 2,
  februari: 2,
  mrt: 3,
  maart: 3,
  apr: 4,
  april: 4,
  mei: 5,
  jun: 6,
  juni: 6,
  jul: 7,
  juli: 7,
  aug: 8,
  augustus: 8,
  sep: 9,
  sept: 9,
  september: 9,
  okt: 10,
  oktober: 10,
  nov: 11,
  november: 11,
  dec: 12,
  december: 12,
}

export type DatumInvoer = { readonly datum: Datum } | { readonly fout: string } | { readonly leeg: true }

/**
 * Reads a date as a Dutch officer types it: 5-12-2026, 05122026, 5/12/26, 5.12, 5 dec 2026, 2026-12-05. Without a year: this
 * year, or with `komend` the first such day from today on. Never coerces: 31-02-2026 gives a sentence, not 3 March. Two-digit
 * years lie at most ten years ahead.
 */
export function leesDatum(invoer: string, vandaag: Datum, komend = false): DatumInvoer {
  const tekst = invoer
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(ma|di|wo|do|vr|za|zo)[a-z]*\.?\s+/, '')
  if (tekst === '') return { leeg: true }
  const delen = ontleed(tekst)
  if (!delen) return { fout: 'Dit is geen datum. Typ dag-maand-jaar, bijvoorbeeld 5-12-2026.' }
  const { dag, maand } = delen
  const voorbij = komend && delen.jaar === undefined && isVoorbij(dag, maand ?? 0, vandaag)
  const jaar = volJaar(delen.jaar, vandaag) + (voorbij ? 1 : 0)
  if (maand === undefined || maand < 1 || maand > 12)
    return { fout: 'Deze maand bestaat niet. Typ dag-maand-jaar, bijvoorbeeld 5-12-2026.' }
  if (jaar < 1900 || jaar > 2199) return { fout: `Het jaar ${jaar} kan niet kloppen. Typ het jaar met vier cijfers.` }
  if (dag < 1 || dag > dagenInMaand(jaar, maand))
    return { fout: `${dag}-${maand}-${jaar} bestaat niet. Controleer de dag.` }
  return { datum: vanDelen(jaar, maand, dag) }
}

const isVoorbij = (dag: number, maand: number, vandaag: Datum): boolean => {
  const [, ditMaand, ditDag] = datumDelen(vandaag)
  return maand < ditMaand || (maand === ditMaand && dag < ditDag)
}

function ontleed(t: string): { dag: number; maand: number | undefined; jaar: string | undefined } | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t)
  if (iso) return { jaar: iso[1], maand: Number(iso[2]), dag: Number(iso[3]) }
  const cijfers = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/.exec(t)
  if (cijfers) return { dag: Number(cijfers[1]), maand: Number(cijfers[2]), jaar: cijfers[3] }
  const aaneen = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(t)
  if (aaneen) return { dag: Number(aaneen[1]), maand: Number(aaneen[2]), jaar: aaneen[3] }
  const woord = /^(\d{1,2})[- ]?([a-z]+)\.?(?:[- ]?(\d{4}|\d{2}))?$/.exec(t)
  if (woord) return { dag: Number(woord[1]), maand: MAANDEN[woord[2] ?? ''], jaar: woord[3] }
  return undefined
}

function volJaar(jaar: string | undefined, vandaag: Datum): number {
  const nu = jaarVan(vandaag)
  if (jaar === undefined) return nu
  if (jaar.length === 4) return Number(jaar)
  const dezeEeuw = Math.floor(nu / 100) * 100 + Number(jaar)
  return dezeEeuw > nu + 10 ? dezeEeuw - 100 : dezeEeuw
}
