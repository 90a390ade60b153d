import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { REGELINGEN } from '@/domain/regeling'
import { KlachtDatabase, type Omgeving, Opslag } from '@/storage'
import { type Codec, GEWOON, isVerzegeld } from '@/storage/codec'
import type { Deur } from '@/storage/deur'
import { type Kluis, openKluis } from '@/storage/kluis'
import { KopieOpslag, metWachtzin } from '@/storage/reservekopie'
import { rijenVan } from '@/storage/dossier-rijen'
import type { JournalRequests } from '@/shared/journal'
import { createJournal } from '../../../electron/main/handlers/journal'
import { kanariedossier } from '../../fixtures/kanarie'
import { nieuweSleutel } from '../../fixtures/kopiesleutel'
import { uitgepakt } from '@/storage/verpakken'
import { BEVESTIGD, eenDatabase, eenKlacht, eenOmgeving, eenPlek, NOTITIE } from './hulp'

const SLEUTEL = Buffer.alloc(32, 7).toString('base64')
const kluisVan = (id = 'kluis-1', sleutel = SLEUTEL) => openKluis(id, sleutel)

describe('een verzegelde inhoud', () => {
  test('komt heel terug, welke van de twee wegen hem ook sloot, en zegt niets', async () => {
    const { codec } = await kluisVan()
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (waarde, plek) => {
        const heen = JSON.parse(JSON.stringify(waarde)) as unknown
        const [eens, meteen] = [await codec.verpak(heen, plek), codec.verpakMeteen(heen, plek)]
        for (const dicht of [eens, meteen]) {
          expect(isVerzegeld(dicht)).toBe(true)
          expect(await codec.pakUit(dicht, plek)).toEqual(heen)
        }
        expect(Buffer.from(eens as ArrayBuffer).equals(Buffer.from(meteen as ArrayBuffer))).toBe(false)
      }),
      { numRuns: 50 },
    )
    const dicht = (await codec.verpak({ naam: 'Zeynep Demirtaş' }, 'x')) as ArrayBuffer
    expect(Buffer.from(dicht).includes('Demirta')).toBe(false)
  })

  test('bytes blijven bytes, en wat al verzegeld is wordt dat niet nog eens', async () => {
    const { codec } = await kluisVan()
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251)
    const dicht = await codec.verpak(bytes, 'stukken/a/0')
    const open = await codec.pakUit(dicht, 'stukken/a/0')
    expect(open).toBeInstanceOf(Uint8Array)
    expect(Buffer.compare(open as Uint8Array, bytes)).toBe(0)
    expect(await codec.verpak(dicht, 'stukken/a/0')).toBe(dicht)
  })

  test('gaat op een andere plek niet open, met een andere sleutel niet, en met één andere bit niet', async () => {
    const { codec } = await kluisVan()
    const dicht = (await codec.verpak({ a: 1 }, 'gebeurtenissen/g1/d1/1')) as ArrayBuffer
    const anders = (c: Codec, bytes: ArrayBuffer, plek: string) => Promise.resolve(c.pakUit(bytes, plek))
    await expect(anders(codec, dicht, 'gebeurtenissen/g1/d1/2')).rejects.toThrow()
    await expect(anders(codec, dicht, 'gebeurtenissen/g2/d1/1')).rejects.toThrow()
    for (const ander of [await kluisVan('kluis-2'), await kluisVan('kluis-1', Buffer.alloc(32, 8).toString('base64'))])
      await expect(anders(ander.codec, dicht, 'gebeurtenissen/g1/d1/1')).rejects.toThrow()
    for (let i = 0; i < dicht.byteLength; i++) {
      const kapot = new Uint8Array(dicht.slice(0))
      kapot[i] = (kapot[i] ?? 0) ^ 1
      await expect(anders(codec, kapot.buffer, 'gebeurtenissen/g1/d1/1')).rejects.toThrow()
    }
  })

  test('wat nog niet verzegeld is, wordt gelezen zoals het is; zonder sleutel is verzegeld geen schade', async () => {
    const { codec } = await kluisVan()
    expect(codec.pakUit({ a: 1 }, 'x')).toEqual({ a: 1 })
    const dicht = await codec.verpak({ a: 1 }, 'x')
    expect(() => GEWOON.pakUit(dicht, 'x')).toThrow(expect.objectContaining({ soort: 'vergrendeld' }) as Error)
  })
})

let map = ''
let kluis: Kluis | undefined
let n = 0
const journalen: ReturnType<typeof createJournal>[] = []
beforeEach(() => {
  map = join(mkdtempSync(join(tmpdir(), 'klachtdossier-')), 'journaal')
  kluis = undefined
})
afterEach(async () => {
  for (const journaal of journalen.splice(0)) await journaal.close()
  rmSync(join(map, '..'), { recursive: true, force: true })
})

const omgevingVan = (sentinel?: ReturnType<typeof eenPlek>): Omgeving => ({
  ...eenOmgeving(`s${++n}`),
  ...(sentinel && { sentinel }),
  codec: {
    verpak: (inhoud, plek) => (kluis?.codec ?? GEWOON).verpak(inhoud, plek),
    verpakMeteen: (inhoud, plek) => (kluis?.codec ?? GEWOON).verpakMeteen(inhoud, plek),
    pakUit: (dicht, plek) => (kluis?.codec ?? GEWOON).pakUit(dicht, plek),
  },
  zegel: () => kluis?.zegel,
})

/** A start of the program on this folder and this database; the one of before has ended. */
async function start(naam?: string, plek = eenPlek(), deur = (d: JournalRequests) => d) {
  for (const journaal of journalen.splice(0)) await journaal.close()
  const journaal = createJournal({ folder: map })
  journalen.push(journaal)
  const db = eenDatabase(naam)
  const opslag = new Opslag(db, omgevingVan(plek), {}, () => Promise.resolve(deur(journaal.functions)))
  await opslag.open()
  return { db, opslag, plek, naam: db.name }
}

const KANARIE = 'Kanarievogel'
const BESTAND = Buffer.from(`${KANARIE} in een bijlage. `.repeat(50_000))
const bestand = new Uint8Array(BESTAND)

const vol = () => kanariedossier(REGELINGEN[0] as (typeof REGELINGEN)[number])

/** A dossier with a word in each field of each kind of event, a file, a draft, a setting. */
async function vul({ opslag }: Pick<Awaited<ReturnType<typeof start>>, 'opslag'>) {
  await opslag.instellingen.bewaar({
    geinstalleerd: true,
    eigenDagen: [{ datum: '2026-12-31' as never, naam: KANARIE }],
  })
  const { dossier } = await opslag.dossiers.registreer(eenKlacht({ onderwerp: KANARIE }))
  await opslag.dossiers.legVastMeer(dossier.id, [BEVESTIGD, NOTITIE])
  const kanaries = vol()
  const { deur } = opslag as unknown as { deur: Deur }
  const { gebeurtenissen, samenvattingen } = rijenVan(kanaries)
  await deur.schrijf(() =>
    Promise.resolve({
      wijzigingen: [
        { tabel: 'gebeurtenissen', soort: 'nieuw', rijen: gebeurtenissen },
        { tabel: 'samenvattingen', soort: 'zet', rijen: samenvattingen.map((s) => ({ ...s, nummer: '2026-777' })) },
      ],
      uitkomst: undefined,
    }),
  )
  const sha256 = await opslag.bijlagen.bewaar(bestand)
  await opslag.concepten.bewaar('klacht/nieuw', { onderwerp: KANARIE })
  return { id: dossier.id, sha256, kanaries }
}

const bestanden = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder) : []).flatMap((naam) => {
    const pad = join(folder, naam)
    return statSync(pad).isDirectory() ? bestanden(pad) : statSync(pad).isFile() ? [pad] : []
  })
/** The canaries, and who and where in the complaint. */
const LEKT = /kanarie\w*|de Vries|Lindelaan|Oss"|Anna Eerste|Eerstestraat|Gebeld|afspraak/gi
/** What can be read of the canaries, on the disk and in the database. */
async function gelekt(db: KlachtDatabase, folder = map): Promise<readonly string[]> {
  const rijen = await Promise.all(db.tables.map(async (t) => (await t.toArray()) as object[]))
  const tekst = JSON.stringify(rijen, (_, waarde: unknown) => {
    if (isVerzegeld(waarde)) return Buffer.from(waarde).toString('latin1')
    return waarde instanceof Uint8Array ? Buffer.from(waarde).toString('latin1') : waarde
  })
  const alles = [tekst, ...bestanden(folder).map((pad) => readFileSync(pad, 'latin1'))].join('\n')
  return [...new Set(alles.match(LEKT) ?? [])]
}

async function expectHeel(
  { db, opslag }: Awaited<ReturnType<typeof start>>,
  { id, sha256, kanaries }: Awaited<ReturnType<typeof vul>>,
) {
  expect((await opslag.dossiers.dossier(id))?.log).toHaveLength(3)
  const rijen = await db.gebeurtenissen.where('dossierId').equals('d').sortBy('volgnummer')
  const open = await uitgepakt('gebeurtenissen', rijen, (opslag as unknown as { deur: Deur }).deur.codec)
  expect(open.map((rij) => rij.inhoud)).toEqual(JSON.parse(JSON.stringify(kanaries.log)))
  expect(Buffer.compare(await opslag.bijlagen.lees(sha256), BESTAND)).toBe(0)
  expect((await opslag.instellingen.lees()).instellingen.eigenDagen).toMatchObject([{ naam: KANARIE }])
  expect(await opslag.concepten.lees('klacht/nieuw')).toMatchObject({ waarde: { onderwerp: KANARIE } })
}

describe('met een sleutel', () => {
  test('staat er nergens iets leesbaars: geen veld, bijlage, concept of instelling, in geen bestand', async () => {
    kluis = await kluisVan()
    const eerst = await start()
    const er = await vul(eerst)
    await expectHeel(eerst, er)
    expect(await gelekt(eerst.db)).toEqual([])
  })

  test('de database is weg: alles komt terug uit het verzegelde journaal, en ligt weer verzegeld', async () => {
    kluis = await kluisVan()
    const eerst = await start()
    const er = await vul(eerst)
    eerst.db.close()
    await new KlachtDatabase(eerst.naam).delete()
    const weer = await start(eerst.naam, eerst.plek)
    // A draft is not booked.
    await weer.opslag.concepten.bewaar('klacht/nieuw', { onderwerp: KANARIE })
    await expectHeel(weer, er)
    expect(await gelekt(weer.db)).toEqual([])
  })

  test('een rij op de plek van een andere is schade, ook als zij met dezelfde sleutel is verzegeld', async () => {
    kluis = await kluisVan()
    const { db, opslag } = await start()
    const { id } = await vul({ opslag })
    const rijen = await db.gebeurtenissen.where('dossierId').equals(id).sortBy('volgnummer')
    const [een, twee] = [rijen[1], rijen[2]]
    if (!een || !twee) throw new Error('te weinig')
    await db.gebeurtenissen.put({ ...een, inhoud: twee.inhoud })
    await expect(opslag.dossiers.dossier(id)).rejects.toMatchObject({ soort: 'beschadigd' })
  })

  test('één instelling en één concept zijn stuk: de andere gelden', async () => {
    kluis = await kluisVan()
    const { db, opslag } = await start()
    await opslag.instellingen.bewaar({ thema: 'donker', maat: 'ruim' })
    await opslag.concepten.bewaar('een', { a: 1 })
    await opslag.concepten.bewaar('twee', { a: 2 })
    const kapot = new ArrayBuffer(40)
    await db.instellingen.put({ sleutel: 'thema', waarde: kapot, v: 1 })
    await db.concepten.put({ sleutel: 'een', waarde: kapot, bijgewerktOp: 'x', v: 1 })
    const { instellingen, beschadigd } = await opslag.instellingen.lees()
    expect([instellingen.maat, beschadigd]).toEqual(['ruim', ['licht of donker']])
    expect((await opslag.concepten.alle()).map((c) => c.sleutel)).toEqual(['twee'])
    expect(await opslag.concepten.lees('een')).toBeUndefined()
  })

  test('een rij die niet opengaat houdt geen reservekopie en geen nieuw journaal tegen', async () => {
    kluis = await kluisVan()
    const { db, opslag } = await start()
    const { id } = await vul({ opslag })
    const [rij] = await db.gebeurtenissen.where('dossierId').equals(id).toArray()
    if (!rij) throw new Error('geen rij')
    await db.gebeurtenissen.put({ ...rij, inhoud: new ArrayBuffer(40) })
    await opslag.beginNieuwJournaal()
    const snel = async (wachtzin: string) =>
      new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(wachtzin)))
    const delen: Uint8Array<ArrayBuffer>[] = []
    await opslag.maakKopie(await nieuweSleutel('vier losse woorden', snel), (b) => Promise.resolve(void delen.push(b)))
    const kopie = KopieOpslag.proef(omgevingVan(), `kopie-${++n}`)
    const er = await kopie.neemIn(new Blob(delen), metWachtzin('vier losse woorden', snel))
    // The one with a word in every field is none that the program would take.
    expect(er.onleesbaar.toSorted()).toEqual(['2026-001', '2026-777'])
    expect(await gelekt((kopie as unknown as { delen: { db: KlachtDatabase } }).delen.db)).toEqual([])
    await kopie.gooiWeg()
  })
})

describe('wat er al was', () => {
  test('wordt verzegeld, met journaal en bestanden; daarna is er nergens meer iets leesbaars', async () => {
    const eerst = await start()
    const er = await vul(eerst)
    expect((await gelekt(eerst.db)).length).toBeGreaterThan(50)
    kluis = await kluisVan()
    expect(await eerst.opslag.isTeVerzegelen()).toBe(true)
    const delen: number[] = []
    await eerst.opslag.verzegel((deel) => delen.push(deel))
    expect(delen).toEqual(delen.toSorted((a, b) => a - b))
    expect(delen.at(-1)).toBe(1)
    expect(await eerst.opslag.isTeVerzegelen()).toBe(false)
    await expectHeel(eerst, er)
    expect(await gelekt(eerst.db)).toEqual([])
    eerst.db.close()
    await new KlachtDatabase(eerst.naam).delete()
    const weer = await start(eerst.naam, eerst.plek)
    await weer.opslag.concepten.bewaar('klacht/nieuw', { onderwerp: KANARIE })
    await expectHeel(weer, er)
  })

  test('een rij van voor de verpakking wordt er een van nu', async () => {
    const { db, opslag } = await start()
    const { id } = await vul({ opslag })
    const rijen = await db.gebeurtenissen.where('dossierId').equals(id).toArray()
    const voor = await opslag.dossiers.dossier(id)
    await db.gebeurtenissen.bulkPut(
      rijen.map(({ volgnummer, inhoud }) => ({ ...(inhoud as object), volgnummer }) as never),
    )
    kluis = await kluisVan()
    await opslag.verzegel()
    expect(await opslag.dossiers.dossier(id)).toEqual(voor)
    expect(await gelekt(db)).toEqual([])
  })

  test('gestopt bij elke vraag aan het journaal: niets is weg, en de volgende start maakt het af', async () => {
    const eerst = await start()
    const er = await vul(eerst)
    let { naam } = eerst
    eerst.db.close()
    kluis = await kluisVan()
    let gedaan = false
    let stappen = 0
    for (let dood = 1; !gedaan; dood++) {
      let teller = 0
      let telt = false
      // Before, and at the next kill after, what the journal was asked.
      const sterft = (d: JournalRequests): JournalRequests =>
        Object.fromEntries(
          Object.entries(d).map(([naamVan, doe]) => [
            naamVan,
            async (...args: unknown[]) => {
              if (telt && ++teller > dood) throw new Error('gedood')
              const uit = await (doe as (...a: unknown[]) => Promise<unknown>)(...args)
              if (telt && teller === dood) throw new Error('gedood')
              return uit
            },
          ]),
        ) as unknown as JournalRequests
      const nu = await start(naam, eerst.plek, sterft)
      naam = nu.naam
      await expectHeel(nu, er)
      telt = true
      gedaan = await nu.opslag.verzegel().then(
        () => true,
        () => false,
      )
      telt = false
      stappen = dood
      nu.db.close()
    }
    expect(stappen).toBeGreaterThan(8)
    const weer = await start(naam, eerst.plek)
    await expectHeel(weer, er)
    expect(await gelekt(weer.db)).toEqual([])
    expect(readdirSync(map).filter((naamVan) => naamVan.includes('.nieuw'))).toEqual([])
  })

  test('gestopt na elke portie rijen: wat half is kan worden gelezen en beschreven', async () => {
    const eerst = await start()
    const er = await vul(eerst)
    kluis = await kluisVan()
    for (let dood = 1; ; dood++) {
      let teller = 0
      const klaar = await eerst.opslag
        .verzegel(() => {
          if (++teller === dood) throw new Error('gedood')
        })
        .then(
          () => true,
          () => false,
        )
      await expectHeel(eerst, er)
      if (klaar) break
    }
    expect(await gelekt(eerst.db)).toEqual([])
  })

  test('wat intussen in een concept wordt getypt, blijft staan', async () => {
    const { db, opslag } = await start()
    await vul({ opslag })
    kluis = await kluisVan()
    const { codec } = kluis
    let getypt: Promise<void> | undefined
    kluis = {
      ...kluis,
      codec: {
        ...codec,
        verpak: (inhoud, plek) => {
          if (plek.startsWith('concepten')) getypt ??= opslag.concepten.bewaar('klacht/nieuw', { onderwerp: 'Later' })
          return codec.verpak(inhoud, plek)
        },
      },
    }
    await opslag.verzegel()
    await getypt
    expect(await opslag.concepten.lees('klacht/nieuw')).toMatchObject({ waarde: { onderwerp: 'Later' } })
    expect(await gelekt(db)).toEqual([])
  })

  test('wat opzij staat wordt ook verzegeld, en wat alleen werd bekeken gaat weg', async () => {
    const { opslag } = await start()
    await vul({ opslag })
    const namen = [`opzij-${++n}`, `proef-${++n}`] as const
    for (const naam of namen) {
      const kopie = KopieOpslag.opzij(omgevingVan(), naam)
      await kopie.vul(alsRijen())
      kopie.sluit()
    }
    kluis = await kluisVan()
    await KopieOpslag.verzegelOpzij(omgevingVan(), namen[0], [namen[1]])
    const opzij = eenDatabase(namen[0])
    expect(await opzij.gebeurtenissen.count()).toBeGreaterThan(10)
    expect(await gelekt(opzij, join(map, '..', 'leeg'))).toEqual([])
    const proef = eenDatabase(namen[1])
    expect(await proef.gebeurtenissen.count()).toBe(0)
  })
})

function alsRijen() {
  const { gebeurtenissen, samenvattingen } = rijenVan(vol())
  return [
    { tabel: 'gebeurtenissen', soort: 'zet', rijen: gebeurtenissen },
    { tabel: 'samenvattingen', soort: 'zet', rijen: samenvattingen },
  ] as const
}
