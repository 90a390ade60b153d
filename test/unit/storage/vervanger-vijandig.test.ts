import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { Opslag } from '@/storage'
import { MERK_VERVANGER } from '@/storage/reservekopie/formaat'
import { KopieSchrijver } from '@/storage/reservekopie/schrijf'
import { type KopieSleutel, metWachtzin } from '@/storage/reservekopie/sleutel'
import type { LeidAf } from '@/storage/reservekopie/wachtzin-regels'
import { BRIEF } from '@/storage/vervanger/brief'
import { VervangerFout } from '@/storage/vervanger/vervangerfout'
import { VervangerOpslag } from '@/storage/vervanger'
import { nieuweSleutel } from '../../fixtures/kopiesleutel'
import { BEVESTIGD, eenDatabase, eenKlacht, eenOmgeving, inhoud, NOTITIE } from './hulp'

const WACHTZIN = 'vier losse woorden samen'
const snel: LeidAf = async (wachtzin, { zout }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${zout}/${wachtzin}`)))
const open = metWachtzin(WACHTZIN, snel)
/** More by hand: KEREN=10000 npx vitest run … */
const KEREN = Number(process.env.KEREN ?? 150)

let sleutel: KopieSleutel
beforeAll(async () => {
  sleutel = await nieuweSleutel(WACHTZIN, snel)
})

/** A file with one dossier in it and a file of two pieces, as it is made. */
async function eenBestand(): Promise<Uint8Array<ArrayBuffer>> {
  const opslag = new Opslag(eenDatabase(), eenOmgeving('thuis'))
  const { dossier } = await opslag.dossiers.registreer(eenKlacht())
  await opslag.dossiers.legVast(dossier.id, BEVESTIGD)
  const bytes = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) & 255)
  const sha256 = await opslag.bijlagen.bewaar(bytes)
  await opslag.dossiers.legVast(dossier.id, {
    soort: 'document_toegevoegd',
    datum: NOTITIE.datum,
    gegevens: {
      naam: 'foto',
      ingebrachtDoor: '',
      ingezienDoorKlager: true,
      ingezienDoorBeklaagde: true,
      bestand: { sha256, naam: 'foto.png', grootte: bytes.length, type: 'png' },
    },
  })
  const delen: Uint8Array<ArrayBuffer>[] = []
  await opslag.vervanger(VervangerOpslag).maak(
    sleutel,
    {
      richting: 'mee',
      ids: [dossier.id],
      aan: 'M. de Wit',
      van: 'S. Bakker',
      keuzesVan: () => '{"atw":true,"werkdag":"kb","eigenNormen":false,"awb":false}',
    },
    (deel) => Promise.resolve(void delen.push(deel)),
  )
  return new Uint8Array(await new Blob(delen).arrayBuffer())
}

/** Somebody else's program with a dossier of its own. */
async function ontvanger() {
  const db = eenDatabase()
  const opslag = new Opslag(db, eenOmgeving('daar'))
  await opslag.dossiers.registreer(eenKlacht())
  return { db, vervanger: opslag.vervanger(VervangerOpslag) }
}

test('elk soort byte omgedraaid, en op elk soort plaats afgekapt: geweigerd met een zin, en er is niets veranderd', async () => {
  const heel = await eenBestand()
  const { db, vervanger } = await ontvanger()
  const voor = await inhoud(db)
  const regels = heel.indexOf(10, heel.indexOf(10) + 1) + 1
  const weigert = async (bytes: Uint8Array<ArrayBuffer>) => {
    const fout: unknown = await vervanger.neemIn(new Blob([bytes]), open).then(
      () => 'ingenomen',
      (e: unknown) => e,
    )
    expect(fout).toBeInstanceOf(VervangerFout)
    expect((fout as Error).message).toMatch(/Er is niets veranderd\./)
  }
  // The line that says what it is, the line about how it was made, lengths, frames, and the last byte.
  const plekken = [
    ...Array.from({ length: regels }, (_, i) => i),
    ...Array.from({ length: 40 }, (_, i) => regels + i),
    ...Array.from({ length: 40 }, (_, i) => regels + Math.floor(((heel.length - regels) * i) / 40)),
    heel.length - 1,
  ]
  for (const plek of plekken) {
    const anders = heel.slice()
    anders[plek] = (anders[plek] ?? 0) ^ 1
    await weigert(anders)
  }
  const maten = Array.from({ length: 60 }, (_, i) => Math.floor((heel.length * i) / 60))
  for (const maat of [...maten, heel.length - 1]) await weigert(heel.slice(0, maat))
  await weigert(new Uint8Array([...heel, 0]))
  expect(await inhoud(db)).toEqual(voor)
  expect(await vervanger.neemIn(new Blob([heel]), open)).toHaveLength(1)
}, 60_000)

const waarde = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('d1', 'g1', 1, 2, 0, '', null, 'mee', 'terug', 'a'.repeat(64)) },
  fc.constantFrom(-1, 0.5, 1e308, true, [], {}, '__proto__', 'x'.repeat(5000), '\u0000', '\ud800'),
  fc.jsonValue({ maxDepth: 3 }),
)
const rij = (velden: readonly string[]) =>
  fc.record(Object.fromEntries([...velden, '__proto__'].map((veld) => [veld, waarde])), { requiredKeys: [] })
const opening = (id: string, dossierId: string) => ({
  ...eenKlacht(),
  id,
  dossierId,
  vastgelegdOp: '2026-11-20T09:00:00.000Z',
  gegevens: { ...eenKlacht().gegevens, nummer: '2026-001' },
})
/** Nearly right: a log that opens and was given along, with something that differs. */
const gebeurtenis = fc.oneof(
  fc.constantFrom<object>(
    opening('g1', 'd1'),
    { ...opening('g1', 'd1'), soort: 'bij_vervanger', gegevens: { stap: 'meegegeven', bij: '', aan: 'a', van: 'b' } },
    { ...opening('g2', 'd1'), soort: 'bij_vervanger', gegevens: { stap: 'meegegeven', bij: '', aan: 'a', van: 'b' } },
    { ...opening('g2', 'd1'), ...NOTITIE, corrigeert: 'g1' },
    { ...opening('g2', 'd1'), ...NOTITIE, corrigeert: 'g1', vervalt: true },
  ),
  fc.record({ id: waarde, dossierId: waarde, soort: waarde, datum: waarde, gegevens: waarde }, { requiredKeys: [] }),
)
const eventRij = fc
  .record({ nr: fc.constantFrom(1, 2, 3), v: fc.constantFrom<unknown>(1, 1, 99, 'x'), inhoud: gebeurtenis })
  .map(({ nr, v, inhoud: g }) => ({
    id: 'id' in g ? g.id : 'g1',
    dossierId: 'dossierId' in g ? g.dossierId : 'd1',
    volgnummer: nr,
    v,
    inhoud: g,
  }))
const brief = fc
  .record({
    richting: fc.constantFrom<unknown>('mee', 'mee', 'terug', 'x'),
    lengte: fc.constantFrom<unknown>(1, 2, 3, -1, 'x'),
    wie: waarde,
  })
  .map(({ richting, lengte, wie }) => ({
    sleutel: BRIEF,
    waarde: { richting, aan: 'a', van: wie, dossiers: [{ id: 'd1', lengte }] },
  }))
const deel = fc.oneof(
  brief.map((r) => ({ tabel: 'instellingen' as const, rijen: [r] as object[] })),
  fc.array(eventRij, { maxLength: 3 }).map((rijen) => ({ tabel: 'gebeurtenissen' as const, rijen })),
  fc
    .array(rij(['sha256', 'grootte', 'stukken']), { maxLength: 2 })
    .map((rijen) => ({ tabel: 'bijlagen' as const, rijen: rijen })),
  fc.array(rij(['jaar', 'laatste']), { maxLength: 2 }).map((r) => ({ tabel: 'nummers' as const, rijen: r })),
  fc.record({
    sha256: fc.constantFrom('a'.repeat(64), ''),
    nr: fc.nat(2),
    bytes: fc.uint8Array({ maxLength: 50 }),
  }),
)
const goed = fc.constant([
  {
    tabel: 'instellingen' as const,
    rijen: [{ sleutel: BRIEF, waarde: { richting: 'mee', aan: 'a', van: 'b', dossiers: [{ id: 'd1', lengte: 2 }] } }],
  },
  {
    tabel: 'gebeurtenissen' as const,
    rijen: [
      { id: 'g1', dossierId: 'd1', volgnummer: 1, v: 1, inhoud: opening('g1', 'd1') },
      {
        id: 'g2',
        dossierId: 'd1',
        volgnummer: 2,
        v: 1,
        inhoud: {
          ...opening('g2', 'd1'),
          soort: 'bij_vervanger',
          gegevens: { stap: 'meegegeven', bij: '', aan: 'a', van: 'b' },
        },
      },
    ],
  },
])

test('de goede wachtzin en kwade inhoud: geweigerd met een zin en niets veranderd, of een dossier dat te lezen is', async () => {
  const uitkomsten = { ingenomen: 0, geweigerd: 0 }
  const { db, vervanger } = await ontvanger()
  const voor = await inhoud(db)
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 20, arbitrary: fc.array(deel, { maxLength: 5 }) }, goed), async (delen) => {
      const stukken: Uint8Array<ArrayBuffer>[] = []
      const schrijver = await KopieSchrijver.begin(
        sleutel,
        '2026-11-20T09:00:00.000Z',
        (bytes) => Promise.resolve(void stukken.push(bytes)),
        MERK_VERVANGER,
      )
      for (const d of delen)
        if ('tabel' in d)
          await schrijver.rijen(
            d.tabel,
            d.rijen.map((r) => JSON.stringify(r)),
          )
        else await schrijver.stuk({ ...d, bytes: new Uint8Array(d.bytes) })
      await schrijver.einde()
      const fout: unknown = await vervanger.bekijk(new Blob(stukken), open).then(
        (er) => er.dossiers,
        (e: unknown) => e,
      )
      if (Array.isArray(fout)) uitkomsten.ingenomen++
      else {
        uitkomsten.geweigerd++
        expect(fout).toBeInstanceOf(VervangerFout)
        expect((fout as Error).message).toMatch(/Er is niets veranderd\./)
        await expect(vervanger.neemIn(new Blob(stukken), open)).rejects.toThrow(VervangerFout)
      }
    }),
    { numRuns: KEREN },
  )
  expect(await inhoud(db)).toEqual(voor)
  expect(uitkomsten.ingenomen).toBeGreaterThan(0)
  expect(uitkomsten.geweigerd).toBeGreaterThan(0)
}, 600_000)
