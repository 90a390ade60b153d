import { metHoofdletter } from '@/domain/datum/opmaak'
import { type Geadresseerde, beklaagdenVoor } from '@/domain/dossier/geadresseerde'
import { feitenTekst, gezamenlijk, maatregelTekst, normTekst, oordeelOver, overWie } from '@/domain/dossier/klachtpunt'
import { reactieTekst, reactiesOp } from '@/domain/dossier/reacties'
import { beklaagdenNaarBuiten } from '@/domain/dossier/beklaagde'
import type { Beklaagde, Klachtpunt } from '@/domain/gebeurtenis/gegevens'
import { type MetDossier, naarBuiten, woordenIn } from '../gedeeld'

/** A point in a letter, with those of whom the letter may speak. */
export interface PuntInBrief {
  readonly punt: Klachtpunt
  readonly wie: readonly Beklaagde[]
}

/**
 * Who complains reads every point; anybody else only the points about whom the letter may speak, and of those only what is about
 * them: a colleague's account and judgement are not theirs.
 */
export function puntenVoor(
  aan: Geadresseerde | undefined,
  { dossier: { gegevens }, regeling }: MetDossier,
): PuntInBrief[] {
  const van = aan && aan.soort !== 'klager' ? beklaagdenVoor(aan, gegevens, regeling) : undefined
  const isVanAllen = !van || (aan?.soort === 'rol' && van.length === beklaagdenNaarBuiten(gegevens, regeling).length)
  return gegevens.punten.flatMap((punt) => {
    const over = overWie(punt, gegevens, regeling)
    const wie = van ? over.filter(({ id }) => van.some((b) => b.id === id)) : over
    return isVanAllen || wie.length > 0 ? [{ punt, wie }] : []
  })
}

/** The words of one point beside those of the letter. */
export function woordenVanPunt(
  { punt, wie }: PuntInBrief,
  nr: number,
  vraag: MetDossier,
): Readonly<Record<string, string>> {
  const { dossier, regeling } = vraag
  const reacties = reactiesOp(
    punt,
    wie,
    woordenIn(vraag).beklaagde,
    beklaagdenNaarBuiten(dossier.gegevens, regeling).length,
  )
  const naam = new Map(reacties.map((r) => [r.id, r.wie]))
  const samen = gezamenlijk(punt, wie)
  // A reason comes with its judgement, never before it.
  const reden = (id: string): string => {
    const { motivering, oordeel } = oordeelOver(punt, id)
    return oordeel === '' ? '' : motivering.trim()
  }
  const redenen = [...new Set((wie.length === 0 ? [''] : wie.map(({ id }) => id)).map(reden))]
  const tekst = {
    'punt.omschrijving': punt.omschrijving,
    'punt.verhaal': punt.verhaal ?? '',
    'punt.reactie': reactieTekst(reacties),
    'punt.feiten': feitenTekst(punt),
    'punt.norm': normTekst(punt),
    // Where the judgements differ each stands on a line of its own.
    'punt.oordelen':
      samen === undefined
        ? wie
            .map(
              ({ id }) =>
                `${metHoofdletter(naam.get(id) ?? '')}: ${oordeelOver(punt, id).oordeel || 'nog geen oordeel'}.`,
            )
            .join('\n')
        : '',
    'punt.reden':
      redenen.length < 2
        ? redenen.join('')
        : wie
            .filter(({ id }) => reden(id) !== '')
            .map(({ id }) => `Over ${naam.get(id) ?? ''}: ${reden(id)}`)
            .join('\n\n'),
    'punt.maatregel': maatregelTekst(punt),
  }
  return {
    ...Object.fromEntries(Object.entries(tekst).map(([woord, waarde]) => [woord, naarBuiten(waarde, vraag)])),
    'punt.nummer': String(nr),
    'punt.oordeel': samen === 'geen oordeel' ? '' : (samen ?? ''),
    'punt zonder oordeel': samen === 'geen oordeel' ? samen : '',
  }
}
