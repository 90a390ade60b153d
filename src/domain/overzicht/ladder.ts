import type { Datum } from '../datum/datum'
import type { BriefSoort } from '../document/soorten'
import { adresVanStap, isStapNaar } from '../dossier/doorverwijzing'
import { type Dossier, type GeldigeGebeurtenis, vanSoort } from '../dossier/dossier'
import { inZin } from '../gebeurtenis/zin'
import type { Organisatie } from '../regeling/instellingen'
import type { Regeling, Vervolgstap } from '../regeling/regeling'
import { vervolgstappenOp } from '../regeling/vervolg'
import type { Termijn } from '../termijn/termijn'

/** A level of escalation of the procedure, as far as it was taken in this dossier. */
export interface Trede {
  readonly stap: Vervolgstap
  /** Line by line; empty: nobody filled it in. */
  readonly adres: readonly string[]
  /** The event by which it was taken; absent: not taken. */
  readonly door?: GeldigeGebeurtenis
  /** To whom, as it was recorded; '' when that is the level itself. */
  readonly aan: string
  /** Who take the objection, and by when the complainant hears of it; absent where nobody wrote it down. */
  readonly leden?: string
  readonly antwoordOp?: Datum
  readonly termijnen: readonly Termijn[]
  /** What came of it, each with its day where it has one of its own. */
  readonly uitkomsten: readonly { readonly wat: string; readonly tekst: string; readonly datum?: Datum }[]
  /** The letters that belong to it, with the last day on which each went out. */
  readonly brieven: readonly { readonly brief: BriefSoort; readonly verzondenOp?: Datum }[]
}

/** Where who disagrees can go on this route, in the order of the procedure (ONS-7, STK-8, WSW-4c, WMD-1.3, S51-6.11). */
export const ladder = (
  dossier: Dossier,
  regeling: Regeling,
  termijnen: readonly Termijn[],
  organisatie: Pick<Organisatie, 'geadresseerden'>,
): Trede[] =>
  vervolgstappenOp(regeling, dossier.gegevens.route).map((stap) => {
    const door = dossier.geldig.findLast((g) => isStapNaar(g, stap))
    return {
      stap,
      adres: adresVanStap(stap, regeling, organisatie),
      ...(door && { door }),
      ...bezwaarVan(door),
      aan: inZin(naamVan(door)) === inZin(stap.naam) ? '' : inZin(naamVan(door)),
      termijnen: termijnen.filter((t) => hoortBij(t, stap)),
      uitkomsten: door ? uitkomsten(dossier, stap, door) : [],
      brieven: door ? brieven(dossier, regeling, stap, door) : [],
    }
  })

function bezwaarVan(g: GeldigeGebeurtenis | undefined): Pick<Trede, 'leden' | 'antwoordOp'> {
  if (g?.soort !== 'doorverwijzing') return {}
  const { antwoordOp, leden = '' } = g.gegevens
  return { ...(leden.trim() !== '' && { leden: leden.trim() }), ...(antwoordOp && { antwoordOp }) }
}

const naamVan = (g: GeldigeGebeurtenis | undefined): string =>
  g?.soort === 'doorverwijzing' ? g.gegevens.naar : g?.soort === 'voorgelegd_aan_commissie' ? g.gegevens.commissie : ''

/** The committee advises and the board answers; who goes to a body outside has until a right lapses. */
const hoortBij = ({ definitie: d }: Termijn, { commissie, elders }: Vervolgstap): boolean =>
  (commissie === true && (d.vanaf === 'voorgelegd_aan_commissie' || d.vanaf === 'advies_ontvangen')) ||
  (elders === true && d.soort === 'verval' && d.bindt === 'klager' && d.naEinde === 'loopt-door')

function uitkomsten(dossier: Dossier, { commissie, naam }: Vervolgstap, door: GeldigeGebeurtenis): Trede['uitkomsten'] {
  const na = <T extends GeldigeGebeurtenis>(g: T) => g.datum >= door.datum
  const eigen = door.soort === 'doorverwijzing' ? (door.gegevens.uitkomst ?? '') : ''
  return [
    ...(eigen === '' ? [] : [{ wat: 'Uitkomst', tekst: eigen }]),
    ...(commissie ? vanSoort(dossier, 'advies_ontvangen').filter(na) : []).map(({ datum, gegevens }) => ({
      wat: 'Advies',
      tekst: gegevens.samenvatting,
      datum,
    })),
    ...(commissie ? vanSoort(dossier, 'standpunt_bestuur').filter(na) : []).map(({ datum, gegevens }) => ({
      wat: 'Standpunt van het bestuur',
      tekst: gegevens.standpunt,
      datum,
    })),
    ...vanSoort(dossier, 'oordeel_ontvangen')
      .filter((g) => na(g) && inZin(g.gegevens.van) === inZin(naam))
      .map(({ datum, gegevens }) => ({ wat: 'Oordeel', tekst: gegevens.samenvatting ?? '', datum })),
  ]
}

function brieven(
  dossier: Dossier,
  { documenten }: Regeling,
  { commissie }: Vervolgstap,
  door: GeldigeGebeurtenis,
): Trede['brieven'] {
  const soorten: readonly BriefSoort[] = commissie ? ['doorverwijzing', 'aan-commissie'] : ['doorverwijzing']
  const verstuurd = vanSoort(dossier, 'brief_verzonden').filter((g) => g.datum >= door.datum)
  return soorten
    .filter((brief) => documenten.includes(brief))
    .map((brief) => {
      const op = verstuurd.findLast((g) => g.gegevens.brief === brief)?.datum
      return { brief, ...(op && { verzondenOp: op }) }
    })
}
