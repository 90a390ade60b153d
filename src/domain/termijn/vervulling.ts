import type { Regeling, TermijnDefinitie } from '../regeling/regeling'
import { isNa, type Voorval, type Zaak } from './zaak'

/** Each of these replaces the one before it: a later contact, a corrected conduct date, the day the committee received it. */
const LAATSTE_TELT: readonly string[] = ['laatste_contact', 'gedraging', 'voorgelegd_aan_commissie']

/**
 * What a term starts from when it happened more than once (a second repeat complaint, a second advice): the first that is
 * not answered yet, else the last. A new one never gives more time for an old one, and an answer to the old one is none to
 * the new.
 */
export function startVan(definitie: TermijnDefinitie, regeling: Regeling, zaak: Zaak): Voorval | undefined {
  const voorvallen = zaak.momenten[definitie.vanaf] ?? []
  if (voorvallen.length < 2) return voorvallen[0]
  if (LAATSTE_TELT.includes(definitie.vanaf)) return voorvallen.at(-1)
  return voorvallen.reduce((open, volgende) => {
    const antwoord = vervullingVan(definitie, regeling, zaak, open)
    if (!antwoord) return open
    return antwoord.datum < volgende.datum || (definitie.pasNaBegin && isNa(volgende, antwoord)) ? volgende : open
  })
}

/**
 * What fulfils a term: the first of its moments on or after the start. Without a recorded start whatever happened counts (a
 * decision, though nobody wrote down when the report arrived), unless the same step fulfils another term too.
 */
export function vervullingVan(
  definitie: TermijnDefinitie,
  regeling: Regeling,
  zaak: Zaak,
  start: Voorval | undefined,
): Voorval | undefined {
  const { vervuldDoor, perGeadresseerde, pasNaBegin } = definitie
  if (!start && pasNaBegin) return undefined
  let eerste: Voorval | undefined
  for (const moment of vervuldDoor) {
    const voorvallen = zaak.momenten[moment]?.filter(
      (v) =>
        (!start || (pasNaBegin ? isNa(v, start) : v.datum >= start.datum)) &&
        (moment !== 'afsluiting' || isGoedeSluiting(v, definitie, zaak)),
    )
    const voorval = perGeadresseerde
      ? allenVerwittigd(voorvallen ?? [], regeling.routes.find((r) => r.id === zaak.route)?.doorgevenAan ?? [])
      : voorvallen?.[0]
    if (voorval && (!eerste || voorval.datum < eerste.datum)) eerste = voorval
  }
  return eerste
}

/** Closing on one of these grounds, and not as the administrative end of what was withdrawn, refused or referred before. */
const isGoedeSluiting = (v: Voorval, { sluitgronden }: TermijnDefinitie, { einde }: Zaak): boolean =>
  !sluitgronden || ((v.wat === undefined || sluitgronden.includes(v.wat)) && (!einde || !isNa(v, einde)))

/** The notice with which the last addressee was told. A notice to no one in particular counts for the next in line. */
function allenVerwittigd(voorvallen: readonly Voorval[], geadresseerden: readonly string[]): Voorval | undefined {
  const nog = new Set(geadresseerden)
  return voorvallen.find(({ wat }) => {
    const [volgende = ''] = nog
    nog.delete(wat ?? volgende)
    return nog.size === 0
  })
}
