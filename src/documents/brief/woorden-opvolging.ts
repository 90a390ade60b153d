import { naarBuitenOpgevolgd } from '@/domain/dossier/opvolging'
import { naarBuiten } from '../gedeeld'
import type { Bron } from './bron'

const OPVOLGING = 'opvolging.'
export const isOpvolging = (woord: string): boolean => woord.startsWith(OPVOLGING)

/** {opvolging.excuus}: what came of that step, as the complainant may read it; undefined where the procedure has no such step. */
export function opvolgingWoord(woord: string, { aan, vraag }: Bron): string | undefined {
  const id = woord.startsWith(OPVOLGING) ? woord.slice(OPVOLGING.length) : undefined
  if (id === undefined || !vraag.regeling.opvolgingen?.some((o) => o.id === id && !o.intern)) return undefined
  const gedaan = naarBuitenOpgevolgd(vraag.dossier, vraag.regeling).find(({ opvolging }) => opvolging.id === id)
  return aan?.soort === 'beklaagde' ? '' : naarBuiten(gedaan?.door?.gegevens.wat ?? '', vraag)
}

/** {als opvolging.schade is vergoed}: which of its answers was recorded. */
export const opvolgingUitkomst = (woord: string, { vraag }: Bron): string | undefined =>
  naarBuitenOpgevolgd(vraag.dossier, vraag.regeling).find(
    ({ opvolging }) => `${OPVOLGING}${opvolging.id}` === woord && opvolging.uitkomsten,
  )?.door?.gegevens.uitkomst
