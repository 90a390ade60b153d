import { woordenBij } from '../dossier/beklaagde'
import type { Dossier } from '../dossier/dossier'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import type { Regeling } from '../regeling/regeling'
import { inventaris } from './inventaris'

/** Something to know before a conclusion is drawn, with its article. */
export interface DichtStuk {
  readonly tekst: string
  readonly artikel: string
}

/**
 * The pieces that not both sides saw, for who writes a conclusion (Sterker 7: what was not open to both plays no part in the
 * judgement); first those that the texts of the judgement or the report name. `gegevens`: as they are being written. [] where the
 * procedure does not ask it.
 */
export function dichteStukken(
  dossier: Dossier,
  regeling: Regeling,
  gegevens: KlachtGegevens = dossier.gegevens,
  erbij: readonly string[] = [],
): DichtStuk[] {
  const { artikel } = regeling.inzage ?? {}
  if (artikel === undefined) return []
  const woorden = woordenBij(regeling, gegevens)
  const tekst = [...teksten(gegevens), ...erbij].join('\n').toLocaleLowerCase('nl')
  const dicht = inventaris(dossier).flatMap(({ gebeurtenis: g, nummer, vervallen, wat }) => {
    if (vervallen || g.soort !== 'document_toegevoegd' || g.gegevens.aard) return []
    const wie = [
      ...(g.gegevens.ingezienDoorKlager ? [] : [`de ${woorden.klager}`]),
      ...(g.gegevens.ingezienDoorBeklaagde ? [] : [`de ${woorden.beklaagde}`]),
    ].join(' en ')
    return wie === '' ? [] : [{ nummer, naam: wat.trim(), wie, genoemd: noemt(tekst, nummer, wat) }]
  })
  const genoemd = dicht.filter((s) => s.genoemd)
  const rest = dicht.filter((s) => !s.genoemd)
  return [
    ...genoemd.map(({ naam, nummer, wie }) => ({
      tekst: `U noemt stuk ${nummer} (${naam}). ${hoofd(wie)} zag dat stuk niet, en dan telt het niet mee in het oordeel. Laat het eerst inzien, of haal het uit uw tekst.`,
      artikel,
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            tekst: `Niet door beide kanten ingezien, en dus niet mee te wegen: ${rest.map(({ naam, nummer, wie }) => `${nummer} (${naam}; niet gezien door ${wie})`).join(', ')}.`,
            artikel,
          },
        ]),
  ]
}

const hoofd = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** Everything in which the officer concludes something. */
const teksten = ({ aanbevelingen, bevindingen, punten, rapport }: KlachtGegevens): string[] => [
  bevindingen,
  aanbevelingen,
  ...Object.values(rapport),
  ...punten.flatMap(({ bron = '', feiten = '', motivering, normTekst = '', oordelen = {} }) => [
    feiten,
    bron,
    normTekst,
    motivering,
    ...Object.values(oordelen).map((o) => o.motivering),
  ]),
]

/** By its number as a word of its own, or by its whole name. */
const noemt = (tekst: string, nummer: string, naam: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${nummer.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u').test(tekst) ||
  (naam.trim().length > 3 && tekst.includes(naam.trim().toLocaleLowerCase('nl')))
