import type { Regeling, Woorden } from '../regeling/regeling'
import { woordenVan } from '../regeling/woorden'
import { type Beklaagde, type KlachtGegevens, legeBeklaagde } from '../gebeurtenis/gegevens'

/** Sterker 2: the organisation takes the place of whoever has left. Only where the procedure says so. */
const isVertrokken = (b: Beklaagde, regeling: Regeling | undefined): boolean =>
  b.uitDienst && regeling?.toetsen?.some((t) => t.soort === 'uit-dienst') === true

const naamVanOrganisatie = (regeling: Regeling | undefined): string =>
  regeling?.organisatie.naam.trim() || 'de organisatie'

/**
 * Who the complaint is about as others read it, and to whom a letter about it goes: the organisation stands once in the place
 * of all who have left. Their names stay in the data. `regeling`: undefined when it is not known in this program.
 */
export function beklaagdenNaarBuiten(
  { beklaagden }: Pick<KlachtGegevens, 'beklaagden'>,
  regeling: Regeling | undefined,
): Beklaagde[] {
  const eerste = beklaagden.find((b) => isVertrokken(b, regeling))
  return beklaagden.flatMap((b) => {
    if (!isVertrokken(b, regeling)) return [b]
    return b === eerste ? [{ ...legeBeklaagde(b.id), naam: naamVanOrganisatie(regeling), uitDienst: true }] : []
  })
}

/** The names of those who have left: a dossier is found by them, and they are not shown. */
export const vertrokkenen = (
  { beklaagden }: Pick<KlachtGegevens, 'beklaagden'>,
  regeling: Regeling | undefined,
): string[] => beklaagden.filter((b) => isVertrokken(b, regeling) && b.naam.trim() !== '').map((b) => b.naam.trim())

/** What the sides of this dossier are called: by its route, and the organisation where nobody else is complained about. */
export function woordenBij(regeling: Regeling, gegevens: Pick<KlachtGegevens, 'beklaagden' | 'route'>): Woorden {
  const { beklaagden, route } = gegevens
  const alleVertrokken = beklaagden.length > 0 && beklaagden.every((b) => isVertrokken(b, regeling))
  return { ...woordenVan(regeling, route), ...(alleVertrokken && { beklaagde: 'organisatie' }) }
}

/** A line as others read it: who has left goes in it as the organisation, with the function that stood behind the name. */
export function regelNaarBuiten(
  tekst: string,
  { beklaagden }: Pick<KlachtGegevens, 'beklaagden'>,
  regeling: Regeling | undefined,
): string {
  return beklaagden
    .filter((b) => isVertrokken(b, regeling) && b.naam.trim() !== '')
    .reduce((zin, { functie, naam }) => {
      const erachter = functie.trim() === '' ? '' : `(?:, ${letterlijk(functie)}| \\(${letterlijk(functie)}\\))?`
      return zin.replace(new RegExp(`(?<!\\p{L})${letterlijk(naam)}${erachter}(?!\\p{L})`, 'giu'), () =>
        naamVanOrganisatie(regeling),
      )
    }, tekst)
}

const letterlijk = (tekst: string): string => tekst.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
