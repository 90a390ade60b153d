import type { Table } from 'dexie'
import { vouw } from '@/domain/dossier/dossier'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import type { Codec } from '../codec'
import { KlachtDatabase } from '../database'
import { samenvattingRij } from '../dossier-rijen'
import { leesLog } from '../log'
import { OpslagFout } from '../opslagfout'
import { type GebeurtenisRij, INSTALLATIE, JOURNAAL_HERBOUW, JOURNAAL_STAND, type JournaalRij } from '../rijen'
import { verpak } from '../verpakken'
import { voerUit, type Wijziging } from '../wijziging'
import type { Kop } from './regels'
import { Lezer } from './regels'
import type { SchijfJournaal } from './schijf'

/** So many rows go into the database at once. */
const PORTIE = 2000
const DOSSIERS = 100

/** What is in the journal is there to stay: a row that is there already is put again. */
const alsZet = (w: Wijziging): Wijziging => (w.soort === 'nieuw' ? { ...w, soort: 'zet' } : w)

const nieuweGebeurtenissen = (wijzigingen: readonly Wijziging[]): readonly GebeurtenisRij[] =>
  wijzigingen.flatMap((w) => (w.tabel === 'gebeurtenissen' && w.soort === 'nieuw' ? w.rijen : []))

/** Rows of these dossiers as they will stand: words may have been taken out of what is there already. */
const gezetteGebeurtenissen = (
  wijzigingen: readonly Wijziging[],
  ids: ReadonlySet<string>,
): readonly GebeurtenisRij[] =>
  wijzigingen.flatMap((w) =>
    w.tabel === 'gebeurtenissen' && w.soort !== 'weg' ? w.rijen.filter((r) => ids.has(r.dossierId)) : [],
  )

async function metStukken(journaal: SchijfJournaal, wijzigingen: readonly Wijziging[]) {
  const uit: Wijziging[] = []
  let ontbreekt = 0
  for (const w of wijzigingen.map(alsZet))
    if (w.tabel === 'stukken' && w.soort !== 'weg') {
      const stukken = await journaal.metBytes(w.rijen)
      ontbreekt += stukken.ontbreekt
      uit.push({ ...w, rijen: stukken.rijen })
    } else uit.push(w)
  return { wijzigingen: uit, ontbreekt }
}

/** The summaries of these dossiers, from the events that are there and those that are to come. */
async function samenvattingen(
  db: KlachtDatabase,
  codec: Codec,
  ids: readonly string[],
  erbij: readonly GebeurtenisRij[] = [],
): Promise<Wijziging> {
  const perDossier = new Map(ids.map((id) => [id, new Map<string, GebeurtenisRij>()]))
  const hier = await db.gebeurtenissen.where('dossierId').anyOf(ids).toArray()
  for (const rij of [...hier, ...erbij]) perDossier.get(rij.dossierId)?.set(rij.id, rij)
  const rijen = []
  for (const [id, log] of perDossier) {
    const gelezen = await leesLog([...log.values()], 0, codec)
    if (gelezen) rijen.push(samenvattingRij(samenvattingVan(vouw(gelezen)), gelezen.length))
    // It stays known, as one that can not be read.
    else if (!(await db.samenvattingen.get(id)))
      rijen.push({ id, nummer: `? ${id}`, open: 1, lengte: log.size, v: 0, inhoud: {} } as const)
  }
  return (await verpak([{ tabel: 'samenvattingen', soort: 'zet', rijen }], codec))[0] as Wijziging
}

/** The database gets what the journal has and it has not, in one transaction. Answers with how much that was. */
export async function haalIn(db: KlachtDatabase, codec: Codec, journaal: SchijfJournaal, stand: JournaalRij) {
  const lezer = new Lezer((geschreven) => journaal.lees(stand.journaal, geschreven))
  const boekingen: (readonly Wijziging[])[] = []
  let einde = { n: stand.n, sum: stand.sum }
  for await (const regels of journaal.regels(stand.journaal, stand)) {
    for await (const boeking of lezer.lees(regels)) boekingen.push(boeking)
    const laatste = regels.at(-1)
    if (laatste) einde = { n: laatste.n, sum: laatste.sum }
  }
  for await (const boeking of lezer.einde()) boekingen.push(boeking)
  const alles = boekingen.flat()
  const ids = new Set(nieuweGebeurtenissen(alles).map((r) => r.dossierId))
  const { wijzigingen } = await metStukken(journaal, alles)
  await voerUit(db, [
    ...(await verpak(wijzigingen, codec)),
    await samenvattingen(db, codec, [...ids], gezetteGebeurtenissen(alles, ids)),
    { tabel: 'journaal', soort: 'zet', rijen: [{ ...stand, ...einde }] },
  ])
  return boekingen.length
}

export interface Herbouwd {
  /** Pieces of files that are not beside the journal any more. */
  readonly ontbreekt: number
}

/**
 * The database is made anew from the journal, of which every line was looked at. A mark stands in it until all is there: stopped
 * in between, it is done again at the next start.
 */
export async function herbouw(
  db: KlachtDatabase,
  codec: Codec,
  journaal: SchijfJournaal,
  waar: { readonly journaal: string; readonly kop: Kop; readonly regels: number },
  voortgang: (deel: number) => void,
): Promise<Herbouwd> {
  db.close()
  // At the version of its rows; what changed since is done by the same steps as for a database of then.
  const toen = new KlachtDatabase(db.name, waar.kop.database)
  const geraakt = new Set<string>()
  let einde = { n: 0, sum: '' }
  let ontbreekt = 0
  try {
    await toen.delete({ disableAutoOpen: false })
    await toen.table<JournaalRij>('journaal').put({ sleutel: JOURNAAL_HERBOUW, journaal: waar.journaal, ...einde })
    const lezer = new Lezer((geschreven) => journaal.lees(waar.journaal, geschreven))
    let wacht: Wijziging[] = []
    const schrijf = async () => {
      if (wacht.length > 0) await voerUit(toen, await verpak(wacht, codec))
      wacht = []
    }
    const neem = async (boekingen: AsyncIterable<readonly Wijziging[]>) => {
      for await (const boeking of boekingen) {
        for (const rij of nieuweGebeurtenissen(boeking)) geraakt.add(rij.dossierId)
        const met = await metStukken(journaal, boeking)
        ontbreekt += met.ontbreekt
        wacht.push(...met.wijzigingen)
        const stukken = wacht.some((w) => w.tabel === 'stukken')
        if (stukken || wacht.reduce((som, w) => som + (w.soort === 'weg' ? 1 : w.rijen.length), 0) > PORTIE)
          await schrijf()
      }
    }
    for await (const regels of journaal.regels(waar.journaal)) {
      await neem(lezer.lees(regels))
      const laatste = regels.at(-1)
      if (laatste) einde = { n: laatste.n, sum: laatste.sum }
      voortgang((einde.n / waar.regels) * 0.8)
    }
    await neem(lezer.einde())
    await schrijf()
  } finally {
    toen.close()
  }
  db.bijOntstaan = () => undefined
  await db.open()
  const ids = [...geraakt]
  for (let i = 0; i < ids.length; i += DOSSIERS) {
    const over = ids.slice(i, i + DOSSIERS)
    // A dossier that left later on has no events any more.
    const hier = new Set<unknown>(await db.gebeurtenissen.where('dossierId').anyOf(over).uniqueKeys())
    await voerUit(db, [
      await samenvattingen(
        db,
        codec,
        over.filter((id) => hier.has(id)),
      ),
    ])
    voortgang(0.8 + ((i + over.length) / ids.length) * 0.2)
  }
  await db.transaction('rw', [db.instellingen, db.journaal] as Table[], async () => {
    await db.instellingen.put({ sleutel: INSTALLATIE, waarde: waar.kop.installatie })
    await db.journaal.put({ sleutel: JOURNAAL_STAND, journaal: waar.journaal, ...einde })
    await db.journaal.delete(JOURNAAL_HERBOUW)
  })
  return { ontbreekt }
}

export const AFGESNEDEN =
  'De laatste regel van het journaal was niet heel en is eraf gehaald. Er is niets kwijt: alles wat als opgeslagen op het scherm stond, is er.'
export const BEGONNEN =
  'Er is een nieuw journaal begonnen. Alles wat u vastlegt, staat vanaf nu ook op een tweede plek op deze computer.'

/** What the officer is told of it; '' when there was nothing. */
export const ingehaald = (aantal: number): string =>
  aantal === 0
    ? ''
    : `${aantal === 1 ? 'Eén vastlegging stond' : `${aantal} vastleggingen stonden`} wel in het journaal en nog niet tussen uw gegevens. Dat is nu bijgewerkt; er is niets kwijt.`

/** The same after the database was made anew. `missing`: so many lines of the journal are gone too. */
export function herbouwd(aantal: number, missing: number, ontbreekt: number): string {
  const rest = [
    missing > 0 && ` De laatste ${missing === 1 ? 'vastlegging ontbreekt' : `${missing} vastleggingen ontbreken`}.`,
    ontbreekt > 0 && ' Niet elk bestand is er nog; bij een dossier staat welk bestand ontbreekt.',
  ]
  const terug =
    aantal === 0 ? 'Uw instellingen zijn' : aantal === 1 ? 'Het ene dossier is' : `Alle ${aantal} dossiers zijn`
  return `Uw gegevens waren beschadigd of weg. ${terug} teruggehaald uit het journaal.${rest.filter(Boolean).join('')}`
}

/** The browser does not open the database and does not take it away either; the journal has all that was recorded. */
export const nietTeOpenen = (cause: unknown) =>
  new OpslagFout(
    'onbekend',
    'De gegevens gaan niet open. Er is niets kwijt: alles wat u hebt vastgelegd, staat ook in het journaal. Kijk eerst of de schijf vol is en maak dan ruimte vrij. Sluit alle vensters van Klachtdossier en open het opnieuw. Helpt dat niet, geef dan de map IndexedDB een andere naam; die staat in de map hieronder, soms in de map Default daarin. Open Klachtdossier opnieuw: alle dossiers komen terug uit het journaal.',
    { cause },
  )
