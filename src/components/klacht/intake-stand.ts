import type { DeelStand } from '@/domain/vastleggen/intake'

/** What a folded part of the intake still lacks. Without a state nothing has to happen: it is only empty. */
export function standTekst({ nodig, leeg }: Pick<DeelStand, 'nodig' | 'leeg'>): {
  readonly staat?: 'bijna' | 'gehaald'
  readonly tekst: string
} {
  const nog = leeg > 0 ? `${leeg} nog leeg` : ''
  if (nodig > 0) return { staat: 'bijna', tekst: [`${nodig} nodig`, nog].filter(Boolean).join(', ') }
  return leeg > 0 ? { tekst: nog } : { staat: 'gehaald', tekst: 'compleet' }
}
