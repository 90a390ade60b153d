import { behandelaarsVan } from '../dossier/behandelaar'
import { type Dossier, vanSoort } from '../dossier/dossier'
import { naamgelijkenis } from '../dossier/naam'

/**
 * Who can not take an objection, and why (WSW 4c: other members than those who decided): whoever decided, handled it, is complained
 * about or complains. One sentence for each name that is, or may be, one of these.
 */
export function wieNiet(leden: string, dossier: Dossier): string[] {
  const { beklaagden, klagers } = dossier.gegevens
  const betrokken = [
    ...vanSoort(dossier, 'beslissing').flatMap(({ gegevens }) =>
      namenIn(gegevens.door).map((naam) => ({ naam, wat: 'nam de beslissing' })),
    ),
    ...behandelaarsVan(dossier.geldig).map(({ naam }) => ({ naam, wat: 'behandelde de klacht' })),
    ...beklaagden.map(({ naam }) => ({ naam, wat: 'is degene over wie de klacht gaat' })),
    ...klagers.map(({ naam }) => ({ naam, wat: 'diende de klacht in' })),
  ]
  return [
    ...new Set(
      namenIn(leden).flatMap((lid) =>
        betrokken.flatMap(({ naam, wat }) => {
          const gelijkenis = naamgelijkenis(lid, naam)
          if (gelijkenis === 'nee') return []
          return [
            gelijkenis === 'zelfde'
              ? `${lid} ${wat}, en kan het bezwaar niet behandelen.`
              : `Is ${lid} dezelfde als ${naam}? ${naam} ${wat}, en kan het bezwaar niet behandelen.`,
          ]
        }),
      ),
    ),
  ]
}

/** "A. Bos, B. Kok en C. Vos": each name by itself. */
const namenIn = (tekst: string): string[] =>
  tekst
    .split(/[,;\n]|\sen\s/)
    .map((naam) => naam.trim())
    .filter((naam) => naam !== '')
