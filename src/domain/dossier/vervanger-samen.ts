import type { BijVervanger, Gebeurtenis, GebeurtenisVan } from '../gebeurtenis/gebeurtenis'
import { ketensVan } from './dossier'
import { isVanAnder, vervangerVan } from './vervanger'
import { haalWeg, WEGGEHAALD } from './weghalen'

/** mee: from the owner to a substitute · terug: from there back. */
export type Richting = 'mee' | 'terug'

/** What taking in a dossier from a file comes to. */
export type Samen =
  /** It may not be taken in here. */
  | { readonly soort: 'weigert'; readonly tekst: string }
  /** All of it is here. */
  | { readonly soort: 'al' }
  | {
      readonly soort: 'samen'
      /** The event that says that it went along, this way. */
      readonly stap: GebeurtenisVan<'bij_vervanger'>
      readonly log: readonly Gebeurtenis[]
      /** What comes in. */
      readonly erbij: readonly Gebeurtenis[]
      /** What only this side has: recorded since it was given along. Both stay. */
      readonly intussen: readonly Gebeurtenis[]
      /** Words that the owner took out stood here still: `woorden`, and files by their SHA-256. */
      readonly weg: Weg | undefined
    }

export interface Weg {
  readonly woorden: readonly string[]
  readonly bestanden: readonly string[]
}

const bestandVan = (g: Gebeurtenis | undefined) =>
  g?.soort === 'document_toegevoegd' ? g.gegevens.bestand?.sha256 : undefined

/**
 * The log of a dossier with that of the same one from a file. An event is the same event by its id, so nothing comes in twice. The
 * owner's side is the truth about what both have: there words may have been taken out, and they never come back, also not in what a
 * substitute wrote after them.
 */
export function samengevoegd(
  hier: readonly Gebeurtenis[] | undefined,
  bestand: readonly Gebeurtenis[],
  richting: Richting,
): Samen {
  const stap = bestand.findLast(
    (g): g is GebeurtenisVan<'bij_vervanger'> => g.soort === 'bij_vervanger' && g.gegevens.stap === STAP[richting],
  )
  if (!stap) return weigert('Dit bestand zegt niet van wie het dossier is.')
  const daar = new Map(bestand.map((g) => [g.id, g]))
  if (!hier)
    return richting === 'mee'
      ? { soort: 'samen', stap, log: bestand, erbij: bestand, intussen: [], weg: undefined }
      : weigert('Dit dossier staat hier niet. Neem het terug op de computer waar het vandaan kwam.')
  const vanAnder = isVanAnder(vervangerVan(hier))
  const bekend = new Map(hier.map((g) => [g.id, g]))
  if (richting === 'mee') {
    if (!vanAnder) return weigert('Dit dossier is hier al van u. Open dit bestand op de computer van uw vervanger.')
    if (bekend.has(stap.id)) return { soort: 'al' }
    const weg = weggehaald(bestand, bekend)
    const intussen = schoon(
      hier.filter(({ id }) => !daar.has(id)),
      weg,
    )
    return {
      soort: 'samen',
      stap,
      log: [...bestand, ...intussen],
      erbij: bestand.filter(({ id }) => !bekend.has(id)),
      intussen,
      weg: weg.woorden.length + weg.bestanden.length > 0 ? weg : undefined,
    }
  }
  if (vanAnder) return weigert('U bent hier zelf de vervanger. Open dit bestand op de computer van de eigenaar.')
  if (bekend.has(stap.id)) return { soort: 'al' }
  const erbij = schoon(
    bestand.filter(({ id }) => !bekend.has(id)),
    weggehaald(hier, daar),
  )
  return {
    soort: 'samen',
    stap,
    log: [...hier, ...erbij],
    erbij,
    intussen: hier.filter(({ id }) => !daar.has(id)),
    weg: undefined,
  }
}

const STAP = { mee: 'meegegeven', terug: 'teruggegeven' } as const
const weigert = (tekst: string): Samen => ({ soort: 'weigert', tekst })

/** Without words and files that were taken out elsewhere. */
const schoon = (log: readonly Gebeurtenis[], { woorden, bestanden }: Weg): readonly Gebeurtenis[] =>
  [undefined, ...bestanden].reduce((over, bestand) => haalWeg(over, { woorden, bestand }).log, log)

/**
 * What was taken out of these events, by what the other side still has of them. Nobody knows the words any more, but what stood
 * where the mark is now does.
 */
function weggehaald(zonder: readonly Gebeurtenis[], met: ReadonlyMap<string, Gebeurtenis>): Weg {
  const woorden = new Set<string>()
  const bestanden = new Set<string>()
  for (const g of zonder) {
    const oud = met.get(g.id)
    if (!oud || oud === g) continue
    for (const woord of verschil(g.gegevens, oud.gegevens)) woorden.add(woord)
    const sha256 = bestandVan(oud)
    if (sha256 !== undefined && bestandVan(g) === undefined) bestanden.add(sha256)
  }
  return { woorden: [...woorden], bestanden: [...bestanden] }
}

/** What stood in `oud` where `nieuw` has the mark. */
function verschil(nieuw: unknown, oud: unknown): string[] {
  if (typeof nieuw === 'string' && typeof oud === 'string') return inTekst(nieuw, oud)
  if (typeof nieuw !== 'object' || nieuw === null || typeof oud !== 'object' || oud === null) return []
  return Object.entries(nieuw).flatMap(([sleutel, deel]) =>
    Object.hasOwn(oud, sleutel) ? verschil(deel, (oud as Readonly<Record<string, unknown>>)[sleutel]) : [],
  )
}

function inTekst(nieuw: string, oud: string): string[] {
  const delen = nieuw.split(WEGGEHAALD)
  if (delen.length === 1 || nieuw === oud) return []
  const rest = oud.normalize('NFC')
  const uit: string[] = []
  let plek = delen[0]?.length ?? 0
  for (const deel of delen.slice(1)) {
    const laatste = uit.length === delen.length - 2
    const einde = laatste ? rest.length - deel.length : deel === '' ? rest.length : rest.indexOf(deel, plek + 1)
    if (einde < plek) return []
    uit.push(rest.slice(plek, einde).trim())
    plek = einde + deel.length
  }
  return uit.filter((woord) => woord !== '' && woord !== WEGGEHAALD)
}

/** Both sides changed the same thing: the other's stands last in the log, so it counts; the officer sees both. */
export interface Botsing {
  readonly hier: Gebeurtenis
  readonly daar: Gebeurtenis
}

export function botsingenIn(
  log: readonly Gebeurtenis[],
  intussen: readonly Gebeurtenis[],
  erbij: readonly Gebeurtenis[],
): Botsing[] {
  const wortel = new Map([...ketensVan(log)].flatMap(([id, keten]) => keten.map((g) => [g.id, id] as const)))
  return intussen.flatMap((hier) =>
    erbij.filter((daar) => raken(hier, daar, wortel)).map((daar): Botsing => ({ hier, daar })),
  )
}

function raken(a: Gebeurtenis, b: Gebeurtenis, wortel: ReadonlyMap<string, string>): boolean {
  if (a.corrigeert !== undefined && b.corrigeert !== undefined) return wortel.get(a.id) === wortel.get(b.id)
  if (a.soort !== 'gegevens_gewijzigd' || b.soort !== 'gegevens_gewijzigd') return false
  const velden = new Set(Object.keys(a.gegevens.wijziging))
  return Object.keys(b.gegevens.wijziging).some((veld) => velden.has(veld))
}

/** What the log says of taking it in: at a substitute, or back at the owner with how much came of it. */
export function ingenomen(
  { erbij, intussen, stap }: Extract<Samen, { soort: 'samen' }>,
  richting: Richting,
): BijVervanger {
  const { aan, bij, van } = stap.gegevens
  if (richting === 'mee') return { stap: 'overgenomen', bij: stap.id, aan, van }
  const [daar, hier] = [werkIn(erbij).length, werkIn(intussen).length]
  const keer = (n: number) => (n === 1 ? '1 vastlegging' : `${String(n)} vastleggingen`)
  return {
    stap: 'terug',
    bij,
    aan,
    van,
    erbij: `${keer(daar)} van ${aan}${hier === 0 ? '' : `; hier kwam intussen ${keer(hier)} bij`}`,
  }
}

/** Without what only says where the dossier was. */
export const werkIn = (log: readonly Gebeurtenis[]): Gebeurtenis[] => log.filter((g) => g.soort !== 'bij_vervanger')
