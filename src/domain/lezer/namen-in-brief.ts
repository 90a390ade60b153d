import type { Brieftekst } from '../document/brieftekst'
import type { Dossier } from '../dossier/dossier'
import { beklaagdenVoor, type Geadresseerde } from '../dossier/geadresseerde'
import { gesprekken } from '../dossier/gesprekken'
import type { KlachtGegevens, Klager } from '../gebeurtenis/gegevens'
import type { Regeling } from '../regeling/regeling'
import { verborgenContact } from './verbergen'
import {
  alleenHeel,
  type AnderDossier,
  type Gezocht,
  metAchternaam,
  opContact,
  opNaam,
  vergelijkbaar,
  type Vindplaats,
} from './vindplaatsen'

/** Somebody is named in a letter to one of whom that may not be known. */
export interface NaamInBrief extends Pick<Vindplaats, 'wat' | 'waarom'> {
  /** "onder “Wat is afgesproken”", "in alinea 2". */
  readonly waar: string
}

/**
 * Where the words of a letter name somebody whom its addressee should not read of. The words of the program name nobody
 * who may not be there; what was typed, in the letter or in the dossier, can name anybody. It is pointed at and stays.
 */
export function namenInBrief(
  tekst: Brieftekst,
  aan: Geadresseerde,
  dossier: Dossier,
  regeling: Regeling,
  anderen: readonly AnderDossier[] = [],
): NaamInBrief[] {
  const gezocht = nietVoor(aan, dossier, regeling, anderen)
  let kop = ''
  let nummer = 0
  const delen = [
    { waar: 'in het onderwerp', tekst: tekst.onderwerp },
    ...tekst.stukken.map((stuk) => {
      if (stuk.soort === 'kop') kop = stuk.tekst.trim()
      else if (stuk.soort !== 'aanhef') nummer += 1
      return { waar: kop === '' ? `in alinea ${Math.max(1, nummer)}` : `onder “${kop}”`, tekst: stuk.tekst }
    }),
  ]
  const gevonden = delen.flatMap(({ tekst: deel, waar }) => {
    const vergelijk = vergelijkbaar(deel)
    return gezocht.filter(({ staatIn }) => staatIn(vergelijk)).map(({ wat, waarom }) => ({ wat, waar, waarom }))
  })
  return gevonden.filter((g, i) => gevonden.findIndex((e) => e.wat === g.wat && e.waar === g.waar) === i)
}

function nietVoor(
  aan: Geadresseerde,
  dossier: Dossier,
  regeling: Regeling,
  anderen: readonly AnderDossier[],
): readonly Gezocht[] {
  const { gegevens } = dossier
  const { beklaagden, klagers } = zichtbaar(aan, gegevens, regeling)
  const weg = {
    klagers: gegevens.klagers.filter((k) => !klagers.includes(k)),
    beklaagden: gegevens.beklaagden.filter((b) => !beklaagden.some(({ id }) => id === b.id)),
  }
  const namen: (readonly [naam: string, waarom: Vindplaats['waarom']])[] = [
    ...weg.klagers.flatMap((k) =>
      mensenVan(k).map((naam) => [naam, gegevens.anoniem ? 'anoniem' : 'andere klager'] as const),
    ),
    ...weg.beklaagden.map((b) => [b.naam, 'collega'] as const),
    // Somebody of neither side who was heard is known to nobody but the office (S51-6.10).
    ...gesprekken(dossier).flatMap(({ gegevens: g }) => (g.partij === 'ander' ? [[g.met, 'derde'] as const] : [])),
  ]
  const hier = [...klagers.flatMap(mensenVan), ...beklaagden.flatMap((b) => [b.naam, b.leidinggevende])]
  return [
    ...namen.flatMap(([naam, waarom]) => opNaam(naam, waarom).flatMap((g) => metAchternaam(g, hier))),
    ...verborgenContact(gegevens, { ...gegevens, klagers: aan.soort === 'klager' ? klagers : [] }).map(opContact),
    ...anderen
      .filter((ander) => ander.nummer !== dossier.nummer)
      .flatMap((ander) =>
        ander.namen.flatMap((naam) => alleenHeel(naam, 'ander dossier', [...hier, ...alleNamen(gegevens)])),
      ),
  ]
}

/** Who may stand in a letter to this one. */
function zichtbaar(aan: Geadresseerde, gegevens: KlachtGegevens, regeling: Regeling) {
  const klagers = aan.soort === 'klager' ? gegevens.klagers.filter(({ id }) => id === aan.id) : gegevens.klagers
  return {
    klagers: gegevens.anoniem && aan.soort !== 'klager' ? [] : klagers,
    beklaagden: aan.soort === 'klager' ? gegevens.beklaagden : beklaagdenVoor(aan, gegevens, regeling),
  }
}

const mensenVan = ({ naam, vertegenwoordiger }: Klager): string[] => [naam, vertegenwoordiger?.naam ?? '']
const alleNamen = ({ beklaagden, klagers }: KlachtGegevens): string[] => [
  ...klagers.flatMap(mensenVan),
  ...beklaagden.flatMap((b) => [b.naam, b.leidinggevende]),
]
