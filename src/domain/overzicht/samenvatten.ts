import { regelingTekst } from '../regeling'
import { zaakVan } from '../termijn/zaak-van'
import { beklaagdenNaarBuiten, vertrokkenen } from '../dossier/beklaagde'
import type { Dossier } from '../dossier/dossier'
import { afgezegdeGesprekken, geplandeGesprekken, type GeplandGesprek } from '../dossier/gepland'
import { neutraleTitelKort } from '../dossier/gebeurtenis-titel'
import { naamdelen } from '../dossier/naam'
import { nogTeSturen } from '../dossier/nog-te-sturen'
import { leesTijd } from '../datum/tijd'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import { isAdministratie } from '../gebeurtenis/soort'
import type { Regeling } from '../regeling/regeling'
import type { LaatsteStap } from './samenvatting'
import type { GeplandInRij, Samenvatting } from './samenvatting'

/** Throws when the dossier has no opening. */
export function samenvattingVan(dossier: Dossier): Samenvatting {
  const { gegevens, geldig, id, nummer, regelingId, regelingVersie, soort, status } = dossier
  const opening = geldig.findLast((g) => g.soort === 'ontvangst') ?? geldig.find((g) => g.soort === 'signaal')
  if (!opening) throw new Error('Een dossier begint met een ontvangst of een signaal.')
  const regeling = regelingTekst(regelingId, regelingVersie)
  const vertrokken = namen(vertrokkenen(gegevens, regeling))
  const stap = regeling && laatsteStapVan(dossier, regeling)
  // What was handed back asks nothing of anybody here.
  const weg = dossier.vervanger?.stap === 'teruggegeven'
  const teSturen = regeling && !weg ? nogTeSturen(dossier, regeling) : []
  const gepland = weg
    ? []
    : [
        ...geplandeGesprekken(dossier).map((g) => geplandInRij(g, gegevens, false)),
        ...afgezegdeGesprekken(dossier).map((g) => geplandInRij(g, gegevens, true)),
      ]
  return {
    id,
    nummer,
    regelingId,
    regelingVersie,
    soort,
    status,
    ontvangen: opening.datum,
    onderwerp: gegevens.onderwerp,
    klager: namen(gegevens.anoniem ? ['Anoniem'] : gegevens.klagers.map((k) => k.naam)),
    beklaagde: namen(beklaagdenNaarBuiten(gegevens, regeling).map((b) => b.naam || b.functie || b.afdeling)),
    ...(vertrokken !== '' && { vertrokken }),
    plaats: gegevens.klagers.find((k) => k.plaats !== '')?.plaats ?? '',
    behandelaar: gegevens.behandelaar,
    complex: gegevens.complex,
    zaak: zaakVan(dossier),
    ...(stap && { laatsteStap: stap }),
    ...(teSturen.length > 0 && { teSturen }),
    ...(gepland.length > 0 && { gepland }),
    ...(dossier.vervanger && { vervanger: dossier.vervanger }),
    open: dossier.einde || weg ? 0 : 1,
  }
}

/** The last of what happened; of several steps on one day the one that was recorded last. */
export function laatsteStapVan(dossier: Dossier, regeling: Regeling): LaatsteStap | undefined {
  const g = dossier.geldig.findLast((g) => !isAdministratie(g))
  return g && { naam: neutraleTitelKort(g, dossier, regeling), datum: g.datum }
}

function geplandInRij(
  { gegevens: g, id }: GeplandGesprek,
  { beklaagden, klagers }: KlachtGegevens,
  afgezegd: boolean,
): GeplandInRij {
  const herkenbaar = [...klagers.flatMap((k) => [k.naam, k.straat]), ...beklaagden.map((b) => b.naam)]
  const noemt = herkenbaar.some((t) =>
    naamdelen(t).some((deel) => deel.length > 3 && naamdelen(g.plaats).includes(deel)),
  )
  const plaats = noemt ? '' : g.plaats.trim()
  return { id, dag: g.dag, begin: leesTijd(g.begin) ?? '', einde: leesTijd(g.einde) ?? '', plaats, afgezegd }
}

const namen = (lijst: readonly string[]): string => lijst.filter((n) => n.trim() !== '').join(', ')
