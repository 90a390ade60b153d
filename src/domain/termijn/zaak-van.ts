import { type Datum, dagenTussen, dagVanMoment } from '../datum/datum'
import { metHoofdletter } from '../datum/opmaak'
import { toezeggingenVan } from '../dossier/toezegging'
import { type Dossier, type GeldigeGebeurtenis, vanSoort } from '../dossier/dossier'
import { inZin } from '../gebeurtenis/zin'
import type { Moment } from '../gebeurtenis/moment'
import { afgeleideMomenten, isOpening, watVan } from '../gebeurtenis/soort'
import type { Definitie, ToezeggingInZaak, Voorval, Zaak } from './zaak'

/** What the terms need to know of a dossier. Apart from zaak.ts: the work list reads what was folded, and folds nothing itself. */
export function zaakVan(dossier: Dossier): Zaak {
  const { seksueleIntimidatie, jeugdhulp, route } = dossier.gegevens
  const momenten: Partial<Record<Moment, readonly Voorval[]>> = momentenVan(dossier)
  for (const [moment, veld] of FEITEN) {
    const voorval = feit(dossier, veld)
    if (voorval) momenten[moment] = [voorval]
  }
  const [einde, ...latereEindes] = dossier.eindes
  const toezeggingen = toezeggingenIn(dossier)
  return {
    route,
    momenten,
    ...(einde && { einde }),
    ...(latereEindes.length > 0 && { latereEindes }),
    kenmerken: [
      ...(seksueleIntimidatie ? (['seksuele-intimidatie'] as const) : []),
      ...(jeugdhulp ? (['jeugdhulp'] as const) : []),
    ],
    verdagingen: dossier.geldig.flatMap((g) => (g.soort === 'verdaging' ? [{ ...g.gegevens, datum: g.datum }] : [])),
    ...(toezeggingen.length > 0 && { toezeggingen }),
  }
}

/** One without a day is followed up by nobody's calendar: it stands in the dossier and on the list before closing. */
function toezeggingenIn(dossier: Dossier): ToezeggingInZaak[] {
  const voorval = (g: GeldigeGebeurtenis) => voorvalVan(g, dossier.geldig.indexOf(g))
  const afspraken = toezeggingenVan(dossier).flatMap(({ gedaan, gesprek, id, op, wat, wie }) =>
    op === ''
      ? []
      : [
          {
            definitie: {
              ...opgevolgd(id, metHoofdletter(wat.trim()) || UIT_GESPREK, wie, gesprek.datum, op),
              // What it is about, and who promised it, is for who was at the talk.
              neutraleNaam: UIT_GESPREK,
              actie: 'Nagekomen op…',
            },
            momenten: { gesprek: [voorval(gesprek)], ...(gedaan && { toezegging_nagekomen: [voorval(gedaan)] }) },
          },
        ],
  )
  // Whoever objects was told when to hear of it (WSW 4c); once the outcome is there nobody waits.
  const bezwaren = dossier.geldig.flatMap((g) =>
    g.soort === 'doorverwijzing' && g.gegevens.antwoordOp && !g.gegevens.uitkomst?.trim()
      ? [
          {
            definitie: {
              ...opgevolgd(
                g.id,
                `Uitkomst laten weten: ${inZin(g.gegevens.naar)}`,
                g.gegevens.leden ?? '',
                g.datum,
                g.gegevens.antwoordOp,
              ),
              neutraleNaam: 'Uitkomst laten weten',
              afgesprokenBij: 'bij het bezwaar op',
              actie: 'Uitkomst…',
              corrigeert: g.id,
              naEinde: 'loopt-door' as const,
            },
            momenten: { gesprek: [voorval(g)] },
          },
        ]
      : [],
  )
  // A day in the meeting (WMD 2.4: to the management team), until it is known what came of it.
  const besproken = vanSoort(dossier, 'opvolging').flatMap((g) =>
    g.gegevens.dag && g.gegevens.dag >= g.datum && g.gegevens.wat.trim() === ''
      ? [
          {
            definitie: {
              ...opgevolgd(
                g.id,
                'Uitkomst van de bespreking vastleggen',
                g.gegevens.wie ?? '',
                g.datum,
                g.gegevens.dag,
              ),
              afgesprokenBij: 'om het te bespreken, op',
              actie: 'Uitkomst…',
              corrigeert: g.id,
              naEinde: 'loopt-door' as const,
            },
            momenten: { gesprek: [voorval(g)] },
          },
        ]
      : [],
  )
  return [...afspraken, ...bezwaren, ...besproken]
}

const UIT_GESPREK = 'Afspraak uit het gesprek'
/** Followed up like a target: its day binds nobody, and nobody may forget it (Sterker 7). */
const opgevolgd = (id: string, naam: string, wie: string, vanaf: Datum, op: Datum): Definitie => ({
  id: `toezegging.${id}`,
  naam,
  artikel: 'afspraak',
  soort: 'streef',
  vanaf: 'gesprek',
  duur: { aantal: dagenTussen(vanaf, op), eenheid: 'dagen' },
  wie,
  bindt: 'organisatie',
  vervuldDoor: ['toezegging_nagekomen'],
  toezegging: true,
  uitleg: 'Wordt het een andere dag, of gaat het niet door? Corrigeer dan wat u vastlegde.',
})

/** Every occurrence of every moment, from what counts and how handling ended. */
export function momentenVan({
  geldig,
  eindes,
}: Pick<Dossier, 'geldig' | 'eindes'>): Partial<Record<Moment, readonly Voorval[]>> {
  const momenten: Partial<Record<Moment, Voorval[]>> = {}
  let contact: Voorval | undefined
  let poging: Voorval | undefined
  let slot: Voorval | undefined
  for (const [nr, g] of geldig.entries()) {
    const voorval = voorvalVan(g, nr)
    ;(momenten[g.soort] ??= []).push(voorval)
    for (const moment of afgeleideMomenten(g)) {
      if (moment === 'laatste_contact') contact = voorval
      else if (moment === 'slotbericht') slot = voorval
      else (momenten[moment] ??= []).push(voorval)
    }
    // A closing that was taken back fulfils nothing.
    if (g.soort === 'heropening') delete momenten.afsluiting
    if (g.soort === 'ontvangst') momenten.bij_behandelaar = [{ datum: geregistreerdOp(g), nr }]
    if (g.soort === 'contact' && !g.gegevens.bereikt) poging ??= voorval
  }
  // Sterker 5.8: a complainant who was never reached is silent from the first attempt that is on record.
  const stilSinds = contact ?? poging
  if (stilSinds) momenten.laatste_contact = [stilSinds]
  // Awb 9:24: a year from the last notice, and without a notice from the day handling ended.
  slot ??= eindes[0]
  if (slot) momenten.slotbericht = [slot]
  return momenten
}

function voorvalVan(g: GeldigeGebeurtenis, nr: number): Voorval {
  const eerder = g.eerder
    .filter((e) => e.datum !== g.datum)
    .map((e) => ({ datum: e.datum, vastgelegdOp: e.vastgelegdOp }))
  const wat = watVan(g)
  return {
    datum: g.datum,
    id: g.id,
    nr,
    soort: g.soort,
    ...(wat !== undefined && { wat }),
    ...(eerder.length > 0 && { eerder }),
  }
}

/** Registering a complaint shows that it reached who handles it (Stadsring51 6 lid 1); a field can hold an earlier day. */
function geregistreerdOp(g: GeldigeGebeurtenis): Datum {
  const dag = dagVanMoment((g.eerder[0] ?? g).vastgelegdOp)
  return dag === undefined || dag < g.datum ? g.datum : dag
}

const FEITEN = [
  ['gedraging', 'gedragingOp'],
  ['kennisname', 'kennisnameOp'],
  ['indiening', 'ingediendOp'],
  ['bij_behandelaar', 'bijBehandelaarOp'],
] as const

/** A date that is part of what is known about the complaint, with the dates that stood there before. */
function feit({ gegevens, log }: Dossier, veld: (typeof FEITEN)[number][1]): Voorval | undefined {
  const datum = gegevens[veld]
  if (!datum) return undefined
  const eerder = log.flatMap((g) => {
    const toen =
      g.soort === 'gegevens_gewijzigd' ? g.gegevens.wijziging[veld] : isOpening(g) ? g.gegevens.gegevens[veld] : ''
    return toen && toen !== datum && !g.vervalt ? [{ datum: toen, vastgelegdOp: g.vastgelegdOp }] : []
  })
  const zonderHerhaling = eerder.filter((e, i) => e.datum !== eerder[i - 1]?.datum)
  return { datum, ...(zonderHerhaling.length > 0 && { eerder: zonderHerhaling }) }
}
