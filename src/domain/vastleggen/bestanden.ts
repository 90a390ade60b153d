import { voluit } from '../datum/opmaak'
import type { Dossier } from '../dossier/dossier'
import type { Bestand } from '../gebeurtenis/gebeurtenis'

const MB = 1024 * 1024
/** All files of one dossier together; more can not be given in one piece either. */
const HOOGSTENS = 200 * MB

type Nieuw = Pick<Bestand, 'naam' | 'sha256' | 'grootte'>

/**
 * Why a file can not join a dossier; undefined when it can. `erbij`: what is brought in with it. `corrigeert`: the event that it
 * is put right in.
 */
export function bestandBezwaar(
  { geldig, log }: Pick<Dossier, 'geldig' | 'log'>,
  { grootte, naam, sha256 }: Nieuw,
  { corrigeert, erbij = [] }: { corrigeert?: string | undefined; erbij?: readonly Nieuw[] } = {},
): string | undefined {
  for (const g of geldig)
    if (g.soort === 'document_toegevoegd' && g.id !== corrigeert && g.gegevens.bestand?.sha256 === sha256)
      return `“${naam}” staat al in dit dossier: “${g.gegevens.naam}” van ${voluit(g.datum)}. Er is niets toegevoegd.`
  const zelfde = erbij.find((b) => b.sha256 === sha256)
  if (zelfde) return `“${naam}” en “${zelfde.naam}” zijn hetzelfde bestand. Laat er één weg. Er is niets toegevoegd.`
  // What was undone is still kept.
  const bewaard = log.flatMap((g) => (g.soort === 'document_toegevoegd' && g.gegevens.bestand) || [])
  const alle = new Map([...bewaard, ...erbij, { sha256, grootte }].map((b) => [b.sha256, b.grootte]))
  return [...alle.values()].reduce((som, n) => som + n, 0) > HOOGSTENS
    ? `Met “${naam}” komt er meer dan 200 MB aan bestanden in dit dossier. Er is niets toegevoegd. Maak bestanden kleiner, of schrijf op waar ze staan.`
    : undefined
}
