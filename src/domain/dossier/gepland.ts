import { leesTijd } from '../datum/tijd'
import type { GebeurtenisVan } from '../gebeurtenis/gebeurtenis'
import { type Dossier, type GeldigeGebeurtenis, ongedaanGemaakt, vanSoort } from './dossier'
import type { Geadresseerde } from './geadresseerde'
import { gesprekken } from './gesprekken'

export type GeplandGesprek = GeldigeGebeurtenis & GebeurtenisVan<'gesprek_gepland'>

/** Talks that were planned and not held yet, the first to come in front. Moved: under the day that holds now. */
export function geplandeGesprekken(dossier: Dossier): GeplandGesprek[] {
  return dossier.einde ? [] : nogTeHouden(dossier)
}

function nogTeHouden(dossier: Dossier): GeplandGesprek[] {
  const gehouden = gesprekken(dossier)
  return vanSoort(dossier, 'gesprek_gepland')
    .filter(
      ({ gegevens: { dag, met, partij } }) =>
        // Of several on one side each has an own talk.
        !gehouden.some(
          (g) =>
            g.datum >= dag &&
            g.gegevens.partij === partij &&
            (partij !== 'ander' || g.gegevens.met.trim() === met.trim()),
        ),
    )
    .toSorted((a, b) => (opMoment(a) < opMoment(b) ? -1 : 1))
}

const opMoment = ({ gegevens: { begin, dag } }: GeplandGesprek): string => `${dag} ${leesTijd(begin) ?? ''}`

/** Planned and taken back, or overtaken by the end of handling: a calendar that has it must drop it. */
export function afgezegdeGesprekken(dossier: Dossier): GeplandGesprek[] {
  const { einde, log } = dossier
  const weg = ongedaanGemaakt(log).filter(
    (g): g is GeplandGesprek & { ongedaanOp: string } => g.soort === 'gesprek_gepland',
  )
  return [...weg, ...(einde ? nogTeHouden(dossier).filter(({ gegevens }) => gegevens.dag >= einde.datum) : [])]
}

/** The talk to which this addressee is invited; of several on one side the one in which the name stands. */
export function geplandMet(aan: Geadresseerde, dossier: Dossier): GeplandGesprek | undefined {
  if (aan.soort === 'rol') return undefined
  const { beklaagden, klagers } = dossier.gegevens
  const zijde = aan.soort === 'klager' ? klagers : beklaagden
  const naam = zijde.find(({ id }) => id === aan.id)?.naam.trim() ?? ''
  return geplandeGesprekken(dossier).find(
    ({ gegevens: { met, partij } }) =>
      (partij === aan.soort || partij === 'beiden') && (zijde.length < 2 || (naam !== '' && met.includes(naam))),
  )
}
