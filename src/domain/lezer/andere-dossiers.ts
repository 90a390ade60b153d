import { naamdelen } from '../dossier/naam'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import type { AnderDossier } from './vindplaatsen'

/** What the list knows of a dossier: its number, and the names on each side with a comma between them. */
export interface InLijst {
  readonly nummer: string
  readonly klager: string
  readonly beklaagde: string
}

/**
 * People of the dossiers that share somebody with this one, as far as they do not stand in this one too: those are the names
 * that get into the wrong story. Read from the list, so that no other dossier has to be opened.
 */
export function andereDossiers(
  nummer: string,
  { beklaagden, klagers }: Pick<KlachtGegevens, 'beklaagden' | 'klagers'>,
  lijst: readonly InLijst[],
): AnderDossier[] {
  const hier = new Set(
    [
      ...klagers.flatMap((k) => [k.naam, k.vertegenwoordiger?.naam ?? '']),
      ...beklaagden.flatMap((b) => [b.naam, b.leidinggevende]),
    ]
      .map(gelijkgemaakt)
      .filter((naam) => naam !== ''),
  )
  return lijst.flatMap((ander) => {
    if (ander.nummer === nummer) return []
    const namen = [ander.klager, ander.beklaagde].flatMap((kant) => kant.split(', '))
    const vreemd = namen.filter((naam) => naam.trim() !== '' && !hier.has(gelijkgemaakt(naam)))
    return vreemd.length > 0 && vreemd.length < namen.filter((naam) => naam.trim() !== '').length
      ? [{ nummer: ander.nummer, namen: vreemd }]
      : []
  })
}

const gelijkgemaakt = (naam: string): string => naamdelen(naam).join(' ')
