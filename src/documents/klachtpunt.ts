import type { Blok } from '@/domain/document/inhoud'
import { beklaagdenNaarBuiten } from '@/domain/dossier/beklaagde'
import { type Cel, cellenVan, type CelSoort, gezamenlijk, overWie } from '@/domain/dossier/klachtpunt'
import type { Klachtpunt } from '@/domain/gebeurtenis/gegevens'
import { hoofdletter, type MetDossier, naarBuiten, woordenIn } from './gedeeld'

const NIET = 'Niet ingevuld'

/** "Gegrond", or of each one it is about where that differs. */
export function oordeelKort(punt: Klachtpunt, vraag: MetDossier): string {
  const wie = overWie(punt, vraag.dossier.gegevens, vraag.regeling)
  const een = gezamenlijk(punt, wie)
  if (een !== undefined) return een === '' ? 'Nog geen oordeel' : hoofdletter(een)
  return cellenVan(punt, vraag.dossier.gegevens, vraag.regeling)
    .filter(({ soort }) => soort === 'oordeel')
    .map((cel) => `${naarBuiten(cel.wie, vraag)}: ${cel.tekst || 'nog geen oordeel'}`)
    .join('\n')
}

/**
 * Account against account, what is certain and by which standard, the judgement with its reasons. `open`: what is empty says so;
 * else it is left out.
 */
export function puntDeel(
  punt: Klachtpunt,
  kop: string,
  vraag: MetDossier,
  { open }: { readonly open: boolean },
): Blok[] {
  const { beklaagde, klager } = woordenIn(vraag)
  const naam: Readonly<Record<CelSoort, string>> = {
    klager: hoofdletter(klager),
    reactie: hoofdletter(beklaagde),
    feiten: 'Feiten',
    norm: 'Norm',
    oordeel: 'Oordeel',
    reden: 'Waarom',
    maatregel: 'Maatregel',
  }
  const label = ({ soort, wie }: Cel) =>
    wie === ''
      ? naam[soort]
      : soort === 'reactie'
        ? wie
        : `${naam[soort]} ${soort === 'reden' ? `(${wie})` : `over ${wie}`}`
  const regels = cellenVan(punt, vraag.dossier.gegevens, vraag.regeling)
    .filter((cel) => cel.tekst !== '' || cel.mist !== '')
    // That the source is missing is said with the facts on screen; on paper there are only the facts.
    .filter((cel) => cel.veld !== 'bron')
    .map((cel) => ({
      label: naarBuiten(label(cel), vraag),
      waarde: naarBuiten(cel.tekst, vraag) || (open ? NIET : ''),
    }))
  const { gegevens } = vraag.dossier
  const [een, ...meer] = overWie(punt, gegevens, vraag.regeling)
  // About one of several: nothing else under this point says whose account and judgement it is.
  const over =
    een && meer.length === 0 && beklaagdenNaarBuiten(gegevens, vraag.regeling).length > 1
      ? [{ label: 'Over', waarde: naarBuiten(een.naam.trim() || een.functie.trim(), vraag) }]
      : []
  return [
    { soort: 'kop', niveau: 2, tekst: kop },
    { soort: 'alinea', tekst: naarBuiten(punt.omschrijving, vraag) },
    { soort: 'gegevens', regels: [...over, ...regels] },
  ]
}
