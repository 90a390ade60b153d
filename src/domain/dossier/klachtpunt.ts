import { metDag, metHoofdletter } from '../datum/opmaak'
import type { Beklaagde, KlachtGegevens, Klachtpunt, Oordeel, OordeelOver } from '../gebeurtenis/gegevens'
import { normNaam } from '../regeling/behoorlijkheid'
import type { Regeling } from '../regeling/regeling'
import { beklaagdenNaarBuiten, woordenBij } from './beklaagde'
import { reactiesOp } from './reacties'

type Mensen = Pick<KlachtGegevens, 'beklaagden'>

/**
 * Whom a point is about, as others call them: those who were chosen, and nobody chosen is everyone. Whoever was chosen and
 * left the dossier stays chosen: the point does not become one about the others.
 */
export function overWie({ over = [] }: Pick<Klachtpunt, 'over'>, gegevens: Mensen, regeling: Regeling): Beklaagde[] {
  const buiten = beklaagdenNaarBuiten(gegevens, regeling)
  if (over.length === 0) return buiten
  const gekozen = gegevens.beklaagden.filter(({ id }) => over.includes(id))
  // The organisation in the place of who has left (Sterker 2) has the id of the first of them.
  const ids = gekozen.map(({ id }) => (buiten.find((b) => b.id === id) ?? buiten.find((b) => b.uitDienst))?.id)
  return buiten.filter(({ id }) => ids.includes(id))
}

/** The points that are about one of these; of who complains about nobody in particular all. */
export const puntenOver = (
  wie: readonly Pick<Beklaagde, 'id'>[],
  gegevens: Pick<KlachtGegevens, 'beklaagden' | 'punten'>,
  regeling: Regeling,
): Klachtpunt[] =>
  gegevens.punten.filter((punt) => overWie(punt, gegevens, regeling).some((b) => wie.some(({ id }) => id === b.id)))

/** What a point holds, as the log and a clash name it. */
export const PUNT_NAMEN: Readonly<Record<Exclude<keyof Klachtpunt, 'id'>, string>> = {
  omschrijving: 'omschrijving',
  over: 'over wie',
  verhaal: 'wat wie klaagt daarover zegt',
  reacties: 'wat de ander daarop zegt',
  feiten: 'feiten',
  bron: 'waaruit de feiten blijken',
  norm: 'norm',
  normTekst: 'norm in eigen woorden',
  oordeel: 'oordeel',
  motivering: 'motivering',
  oordelen: 'per persoon',
  maatregel: 'maatregel',
  maatregelWie: 'wie voor de maatregel zorgt',
  maatregelOp: 'dag van de maatregel',
}

/** The judgement about one of them, which can differ from that about another. */
export const oordeelOver = ({ motivering, oordeel, oordelen }: Klachtpunt, id: string): OordeelOver =>
  oordelen?.[id] ?? { oordeel, motivering }

/** The judgement for each of these, or the one of the point where it is about nobody in particular. */
export const oordelenOver = (punt: Klachtpunt, wie: readonly Beklaagde[]): OordeelOver[] =>
  wie.length === 0 ? [punt] : wie.map(({ id }) => oordeelOver(punt, id))

/** One judgement that holds for all of these; undefined where they differ. */
export function gezamenlijk(punt: Klachtpunt, wie: readonly Beklaagde[]): Oordeel | '' | undefined {
  const [eerste, ...rest] = oordelenOver(punt, wie).map(({ oordeel }) => oordeel)
  return rest.every((oordeel) => oordeel === eerste) ? eerste : undefined
}

export const isBeoordeeld = (punt: Klachtpunt, gegevens: Mensen, regeling: Regeling): boolean =>
  oordelenOver(punt, overWie(punt, gegevens, regeling)).every(({ oordeel }) => oordeel !== '')

/** With this judgement for one of several; of one alone it is that of the point itself. */
export function metOordeel(
  punt: Klachtpunt,
  wie: readonly Beklaagde[],
  id: string,
  nu: Partial<OordeelOver>,
): Klachtpunt {
  if (wie.length < 2 && punt.oordelen?.[id] === undefined) return { ...punt, ...nu }
  return { ...punt, oordelen: { ...punt.oordelen, [id]: { ...oordeelOver(punt, id), ...nu } } }
}

/** Path of the field that says it: of one of several, or of the point itself. */
export const oordeelVeld = (
  { oordelen }: Klachtpunt,
  wie: readonly Beklaagde[],
  id: string,
  deel: keyof OordeelOver,
): string => (wie.length > 1 || oordelen?.[id] !== undefined ? `oordelen.${id}.${deel}` : deel)

/** "Fatsoenlijke bejegening: wie belt, wordt teruggebeld." */
export const normTekst = ({ norm = '', normTekst: eigen = '' }: Klachtpunt): string =>
  [normNaam(norm), eigen.trim()].filter(Boolean).join(': ')

/** "Terugbellen op vaste tijden. Wie: de teamleider. Uiterlijk: maandag 1 februari 2027." */
export function maatregelTekst({ maatregel = '', maatregelOp = '', maatregelWie = '' }: Klachtpunt): string {
  const zin = maatregel.trim()
  return [
    zin === '' || /[.!?]$/.test(zin) ? zin : `${zin}.`,
    maatregelWie.trim() && `Wie: ${maatregelWie.trim()}.`,
    maatregelOp && `Uiterlijk: ${metDag(maatregelOp)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

export const feitenTekst = ({ bron = '', feiten = '' }: Klachtpunt): string =>
  [feiten.trim(), bron.trim() && `Bron: ${bron.trim()}`].filter(Boolean).join('\n')

export type CelSoort = 'klager' | 'reactie' | 'feiten' | 'norm' | 'oordeel' | 'reden' | 'maatregel'

/** One cell in the row of a point. */
export interface Cel {
  readonly soort: CelSoort
  /** Path of its field within the point: "reacties.b1". */
  readonly veld: string
  /** Of whom of several; '' where there is one. */
  readonly wie: string
  /** What is written there; '' when it is empty. */
  readonly tekst: string
  /** How it is named while it is empty: "de feiten"; '' when nothing needs to stand there (yet). */
  readonly mist: string
}

/** The row of a point: both accounts, facts, standard, judgement, reasons and measure. `wie`: of whom it may be read. */
export function cellenVan(
  punt: Klachtpunt,
  gegevens: Pick<KlachtGegevens, 'beklaagden' | 'route'>,
  regeling: Regeling,
  wie: readonly Beklaagde[] = overWie(punt, gegevens, regeling),
): Cel[] {
  const { beklaagde, klager } = woordenBij(regeling, gegevens)
  const meer = beklaagdenNaarBuiten(gegevens, regeling).length
  const cel = (soort: CelSoort, veld: string, tekst: string, mist: string, naam = ''): Cel => ({
    soort,
    veld,
    wie: naam,
    tekst: tekst.trim(),
    mist: tekst.trim() === '' ? mist : '',
  })
  const namen = new Map(reactiesOp(punt, wie, beklaagde, meer).map((r) => [r.id, r.wie]))
  const perPersoon = wie.length > 1
  const over = (id: string) => (perPersoon ? ` over ${namen.get(id) ?? ''}` : '')
  const naam = (id: string) => (perPersoon ? metHoofdletter(namen.get(id) ?? '') : '')
  const ids = wie.length === 0 ? [''] : wie.map(({ id }) => id)
  const vraagtMaatregel = ids.some((id) => GEGROND.includes(oordeelOver(punt, id).oordeel))
  return [
    cel('klager', 'verhaal', punt.verhaal ?? '', `wat de ${klager} zegt`),
    ...reactiesOp(punt, wie, beklaagde, meer).map((r) =>
      cel('reactie', `reacties.${r.id}`, r.tekst, `wat ${r.wie} zegt`, naam(r.id)),
    ),
    cel('feiten', 'feiten', feitenTekst(punt), 'de feiten'),
    ...(punt.feiten?.trim() && !punt.bron?.trim() ? [cel('feiten', 'bron', '', 'waaruit de feiten blijken')] : []),
    cel('norm', 'norm', normTekst(punt), 'de norm'),
    ...ids.flatMap((id) => {
      const { motivering, oordeel } = oordeelOver(punt, id)
      return [
        cel(
          'oordeel',
          oordeelVeld(punt, wie, id, 'oordeel'),
          metHoofdletter(oordeel),
          `het oordeel${over(id)}`,
          naam(id),
        ),
        cel(
          'reden',
          oordeelVeld(punt, wie, id, 'motivering'),
          motivering,
          `waarom van het oordeel${over(id)}`,
          naam(id),
        ),
      ]
    }),
    cel('maatregel', 'maatregel', maatregelTekst(punt), vraagtMaatregel ? 'de maatregel' : ''),
  ]
}
const GEGROND: readonly (Oordeel | '')[] = ['gegrond', 'deels gegrond']
