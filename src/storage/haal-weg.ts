import {
  haalWeg as uitLog,
  weghaalMerk,
  type Opdracht,
  weghaalFouten,
  zonderWoorden,
  zonderIn,
} from '@/domain/dossier/weghalen'
import { isVanAnder } from '@/domain/dossier/vervanger'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import type { KlachtDatabase } from './database'
import type { Deur, Voorstel } from './deur'
import { gebeurtenisRij, samenvattingRij } from './dossier-rijen'
import type { Geschreven } from './vastgelegd'
import { leesWaarde } from './inhoud'
import type { Gelijkloop } from './journaal/gelijkloop'
import { leesGebeurtenis } from './log'
import { uitLogs, leesDossier } from './lees-dossier'
import type { Onderdelen } from './onderdelen'
import { ControleFout, OpslagFout } from './opslagfout'
import { kopieSlot } from './reservekopie/kopie-slot'
import { type Concept, conceptRij, JOURNAAL_WEGGEHAALD } from './rijen'
import { uitgepakt } from './verpakken'
import { alleenGevulde, type Wijziging } from './wijziging'

/** What must go, why, and who says so. `gezien`: how many events the officer had in sight. */
export interface Weghaling extends Opdracht {
  readonly reden: string
  readonly door: string
  readonly gezien: number
}

export interface Weggehaald extends Geschreven {
  /** Whether it is out of the journal too; otherwise that is done at the next start. */
  readonly uitJournaal: boolean
  /** The file is named in these places as well, so its bytes stayed. */
  readonly bestandOokIn: readonly string[]
}

interface Uitkomst extends Geschreven {
  readonly concepten: readonly Concept[]
  readonly bestandOokIn: readonly string[]
}

/** So many rows of all dossiers are looked at together for the name of a file. */
const PORTIE = 200

/**
 * Takes words out of a dossier for good: out of each event that has them, of what is half typed about it, and a file as a whole. The
 * events stay, with a mark where the words were, and one more says that, when, why and by whom. Rejects with ControleFout, and then
 * nothing was changed. `elders`: does the same in what lies beside this store, before anything is changed here: it is not known any
 * more afterwards what must go.
 */
export async function haalWeg(
  delen: Onderdelen,
  deur: Deur,
  gelijkloop: Gelijkloop | undefined,
  dossierId: string,
  weghaling: Weghaling,
  elders: () => Promise<void>,
): Promise<Weggehaald> {
  const { bewaking, db, gezien } = delen
  // A backup that is being made reads the logs one after the other: it must not hold half of each.
  return kopieSlot(db)(async () => {
    const klaar = await deur.schrijf(async () => {
      const voorstel = await bereid(delen, deur, dossierId, weghaling, gelijkloop !== undefined)
      await elders()
      return voorstel
    })
    const { bestandOokIn, concepten, dossier, samenvatting } = klaar
    gezien.dossier(dossier)
    gezien.lijst([samenvatting])
    for (const concept of concepten) gezien.concept(concept)
    await bewaking.naSchrijven()
    // From here on it is done; what can not be done now is found at the next start.
    const uitJournaal = await deur
      .alleen(() => gelijkloop?.vervang() ?? Promise.resolve())
      .then(
        () => true,
        () => false,
      )
    return { dossier, samenvatting, bestandOokIn, uitJournaal }
  })
}

/** The same in what a backup took the place of. There it may well not be. */
export async function haalOpzijWeg(delen: Onderdelen, deur: Deur, id: string, weghaling: Weghaling): Promise<void> {
  try {
    const dossier = await leesDossier(delen.db, id, deur.codec)
    if (!dossier || uitLog(dossier.log, weghaling).plaatsen.length === 0) return
  } catch (fout) {
    if (fout instanceof OpslagFout && fout.soort === 'beschadigd')
      throw new ControleFout([
        {
          veld: 'woorden',
          tekst:
            'Dit dossier is beschadigd in wat opzij is gezet toen u een reservekopie terugzette. Er is niets veranderd. Gooi dat eerst weg, bij Instellingen, Reservekopie.',
        },
      ])
    throw fout
  }
  await deur.schrijf(() => bereid(delen, deur, id, { ...weghaling, gezien: Infinity }, false))
}

async function bereid(
  { db, omgeving, toegang }: Onderdelen,
  deur: Deur,
  dossierId: string,
  weghaling: Weghaling,
  metJournaal: boolean,
): Promise<Voorstel<Uitkomst>> {
  const { bestand, door, gezien, reden } = weghaling
  const dossier = await toegang.lees(() => leesDossier(db, dossierId, deur.codec))
  if (!dossier) throw geweigerd('Dit dossier bestaat niet. Kies een dossier uit de lijst.')
  if (dossier.log.length > gezien)
    throw geweigerd(
      'Dit dossier is net in een ander venster gewijzigd. Er is niets weggehaald. Kijk na wat er staat en kies opnieuw.',
    )
  if (isVanAnder(dossier.vervanger))
    throw geweigerd(
      `Dit dossier is van ${dossier.vervanger?.van ?? 'een ander'}. Voorgoed weghalen kan alleen daar. Er is niets veranderd.`,
    )
  const fouten = gezien === Infinity ? [] : weghaalFouten(dossier, weghaling, reden)
  if (fouten.length > 0) throw new ControleFout(fouten)
  const { log, plaatsen } = uitLog(dossier.log, weghaling)
  if (plaatsen.length === 0) throw geweigerd('Dit staat niet (meer) in het dossier. Er is niets veranderd.')
  const merk: Gebeurtenis = {
    id: omgeving.nieuwId(),
    dossierId,
    soort: 'woorden_weggehaald',
    datum: omgeving.vandaag(),
    vastgelegdOp: omgeving.nu(),
    gegevens: weghaalMerk(plaatsen, weghaling, reden, door),
  }
  const nieuw = uitLogs([[...log, merk]])?.[0]
  if (!nieuw)
    throw geweigerd(
      'Zonder deze woorden is een vastlegging niet meer te lezen. Er is niets veranderd. Kies andere woorden.',
    )
  const samenvatting = samenvattingVan(nieuw)
  const anders = log.flatMap((g, i) => (g === dossier.log[i] ? [] : [gebeurtenisRij(nieuw.log[i] ?? g, i + 1)]))
  const concepten = await toegang.lees(() => conceptenZonder(db, deur, dossierId, weghaling))
  const bestandOokIn = bestand === undefined ? [] : await toegang.lees(() => ookIn(db, deur, bestand, dossierId))
  return {
    wijzigingen: alleenGevulde([
      { tabel: 'gebeurtenissen', soort: 'zet', rijen: anders },
      { tabel: 'gebeurtenissen', soort: 'nieuw', rijen: [gebeurtenisRij(merk, nieuw.log.length)] },
      { tabel: 'samenvattingen', soort: 'zet', rijen: [samenvattingRij(samenvatting, nieuw.log.length)] },
      { tabel: 'concepten', soort: 'zet', rijen: concepten.map(conceptRij) },
      ...(bestand === undefined || bestandOokIn.length > 0 ? [] : await toegang.lees(() => bestandWeg(db, bestand))),
      ...(metJournaal
        ? [
            {
              tabel: 'journaal',
              soort: 'zet',
              rijen: [{ sleutel: JOURNAAL_WEGGEHAALD, journaal: dossierId, n: nieuw.log.length, sum: merk.id }],
            } as const,
          ]
        : []),
    ]),
    uitkomst: { dossier: nieuw, samenvatting, concepten, bestandOokIn },
  }
}

const geweigerd = (tekst: string) => new ControleFout([{ veld: 'woorden', tekst }])

/** What is half typed about this dossier and has these words, without them. */
export async function conceptenZonder(
  db: KlachtDatabase,
  deur: Deur,
  dossierId: string,
  { woorden }: Pick<Opdracht, 'woorden'>,
): Promise<Concept[]> {
  const maak = zonderWoorden(woorden)
  const uit: Concept[] = []
  for (const rij of await db.concepten.where('sleutel').startsWith(`${dossierId}/`).toArray()) {
    const oud = await leesbaar(() => leesWaarde('concepten', rij, deur.codec))
    const waarde = zonderIn(oud, maak)
    if (JSON.stringify(waarde) !== JSON.stringify(oud)) uit.push({ ...rij, waarde })
  }
  return uit
}

export async function bestandWeg(db: KlachtDatabase, sha256: string): Promise<Wijziging[]> {
  const stukken = await db.stukken.where('[sha256+nr]').between([sha256, 0], [sha256, Infinity]).primaryKeys()
  return [
    { tabel: 'bijlagen', soort: 'weg', sleutels: [sha256] },
    { tabel: 'stukken', soort: 'weg', sleutels: stukken },
  ]
}

/** Where else this file is named: other dossiers, by number, half filled forms, and the letterhead. */
export async function ookIn(db: KlachtDatabase, deur: Deur, sha256: string, dossierId: string): Promise<string[]> {
  const ids = new Set<string>()
  let portie = await db.gebeurtenissen.orderBy(':id').limit(PORTIE).toArray()
  while (portie.length > 0) {
    for (const rij of portie.filter((r) => r.dossierId !== dossierId)) {
      const g = await leesGebeurtenis(rij, deur.codec)
      if (g?.soort === 'document_toegevoegd' && g.gegevens.bestand?.sha256 === sha256) ids.add(g.dossierId)
    }
    portie = await db.gebeurtenissen.where(':id').above(portie.at(-1)?.id).limit(PORTIE).toArray()
  }
  const nummers = (await db.samenvattingen.bulkGet([...ids])).map((rij) => `dossier ${rij?.nummer ?? '?'}`)
  const noemt = (waarde: unknown) => JSON.stringify(waarde ?? null).includes(sha256)
  const vormen = (await uitgepakt('concepten', await db.concepten.toArray(), deur.codec)).filter(
    ({ sleutel, waarde }) => !sleutel.startsWith(`${dossierId}/`) && noemt(waarde),
  )
  const instellingen = (await uitgepakt('instellingen', await db.instellingen.toArray(), deur.codec)).some((r) =>
    noemt(r.waarde),
  )
  return [
    ...nummers,
    ...(vormen.length > 0 ? ['een formulier dat nog niet af is'] : []),
    ...(instellingen ? ['de instellingen'] : []),
  ]
}

/** A draft that is damaged stays as it is: nobody can read it. */
async function leesbaar(lees: () => Promise<unknown>): Promise<unknown> {
  try {
    return await lees()
  } catch (fout) {
    if (fout instanceof OpslagFout) throw fout
    return undefined
  }
}
