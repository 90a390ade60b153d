import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ControleFout, Opslag } from '@/storage'
import type { Codec } from '@/storage/codec'
import { dag, eenDatabase, eenKlacht, eenOmgeving, eenOpslag, inhoud } from './hulp'

const MIB = 1024 * 1024
/** Bytes that differ everywhere, so that a piece in the wrong place shows. */
const bytes = (lengte: number, zaad = 1) =>
  Uint8Array.from({ length: lengte }, (_, i) => (i * 31 + (i >> 8) * zaad) & 255)
const sha = (van: Uint8Array) => createHash('sha256').update(van).digest('hex')

describe('een bestand', () => {
  test.each([0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 7])('van %i bytes komt byte voor byte terug', async (lengte) => {
    const { db, opslag } = eenOpslag()
    const heen = bytes(lengte)
    const sha256 = await opslag.bijlagen.bewaar(heen)
    expect(sha256).toBe(sha(heen))
    const terug = await opslag.bijlagen.lees(sha256)
    expect(Buffer.compare(terug, heen)).toBe(0)
    expect(await db.stukken.count()).toBe(Math.ceil(lengte / MIB))
    for (const { inhoud } of await db.stukken.toArray())
      expect((inhoud as Uint8Array).buffer.byteLength).toBeLessThanOrEqual(MIB)
  })

  test('wat er ook in zit', async () => {
    const { opslag } = eenOpslag()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (heen) => {
        const eigen = new Uint8Array(heen)
        expect([...(await opslag.bijlagen.lees(await opslag.bijlagen.bewaar(eigen)))]).toEqual([...heen])
      }),
      { numRuns: 25 },
    )
  })

  test('twee keer hetzelfde staat er één keer, ook uit twee vensters', async () => {
    const db = eenDatabase()
    const { opslag } = eenOpslag(db)
    const { opslag: ander } = eenOpslag(eenDatabase(db.name))
    await Promise.all([opslag, ander, opslag].map((o) => o.bijlagen.bewaar(bytes(MIB + 5))))
    expect([await db.bijlagen.count(), await db.stukken.count()]).toEqual([1, 2])
    await opslag.bijlagen.bewaar(bytes(MIB + 5, 2))
    expect([await db.bijlagen.count(), await db.stukken.count()]).toEqual([2, 4])
  })

  test.each([
    ['één ander byte', (stuk: Uint8Array<ArrayBuffer>) => stuk.with(3, 1 + (stuk[3] ?? 0))],
    ['een stuk korter', (stuk: Uint8Array<ArrayBuffer>) => stuk.slice(1)],
    ['een stuk weg', () => undefined],
  ])('%s: het wordt niet gegeven, en hetzelfde bestand maakt het weer heel', async (_, stuk) => {
    const { db, opslag } = eenOpslag()
    const heen = bytes(2 * MIB)
    const sha256 = await opslag.bijlagen.bewaar(heen)
    const rij = await db.stukken.get([sha256, 1])
    const anders = stuk(rij?.inhoud as Uint8Array<ArrayBuffer>)
    if (anders) await db.stukken.put({ sha256, nr: 1, inhoud: anders })
    else await db.stukken.delete([sha256, 1])
    await expect(opslag.bijlagen.lees(sha256)).rejects.toMatchObject({
      soort: 'beschadigd',
      message: expect.stringMatching(/beschadigd.*opnieuw toe/) as string,
    })
    await opslag.bijlagen.bewaar(heen)
    expect(Buffer.compare(await opslag.bijlagen.lees(sha256), heen)).toBe(0)
  })

  test('wordt verpakt zoals al het andere', async () => {
    const draai = (van: unknown) => (van as Uint8Array<ArrayBuffer>).map((b) => b ^ 255)
    const codec: Codec = { verpak: async (i) => Promise.resolve(draai(i)), verpakMeteen: draai, pakUit: draai }
    const db = eenDatabase()
    const opslag = new Opslag(db, eenOmgeving(), { codec })
    const sha256 = await opslag.bijlagen.bewaar(bytes(100))
    expect([...((await db.stukken.get([sha256, 0]))?.inhoud as Uint8Array)]).toEqual([...draai(bytes(100))])
    expect([...(await opslag.bijlagen.lees(sha256))]).toEqual([...bytes(100)])
  })
})

describe('een document met een bestand', () => {
  const document = (sha256: string) =>
    ({
      soort: 'document_toegevoegd',
      datum: dag('2026-11-19'),
      gegevens: {
        naam: 'Brief van de klager',
        ingebrachtDoor: '',
        ingezienDoorKlager: true,
        ingezienDoorBeklaagde: false,
        bestand: { sha256, naam: 'brief.pdf', grootte: 10, type: 'pdf' },
      },
    }) as const

  test('noemt het in het log; een bestand dat er niet is wordt geweigerd', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const voor = await inhoud(db)
    await expect(opslag.dossiers.legVast(dossier.id, document('0'.repeat(64)))).rejects.toBeInstanceOf(ControleFout)
    await expect(opslag.dossiers.legVast(dossier.id, document('geen hash'))).rejects.toBeInstanceOf(ControleFout)
    expect(await inhoud(db)).toEqual(voor)
    const sha256 = await opslag.bijlagen.bewaar(bytes(10))
    const { dossier: nu } = await opslag.dossiers.legVast(dossier.id, document(sha256))
    expect((await opslag.dossiers.dossier(dossier.id))?.log.at(-1)).toEqual(nu.log.at(-1))
    expect(nu.log.at(-1)?.gegevens).toMatchObject({ bestand: { sha256 } })
  })

  test('waarvan het bestand is verdwenen: het dossier werkt, en het is ongedaan te maken', async () => {
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const nieuw = document(await opslag.bijlagen.bewaar(bytes(10)))
    const { dossier: met } = await opslag.dossiers.legVast(dossier.id, nieuw)
    await db.bijlagen.clear()
    const weg = { ...nieuw, corrigeert: met.log[1]?.id, vervalt: true } as const
    expect((await opslag.dossiers.legVast(dossier.id, weg)).dossier.log).toHaveLength(3)
  })
})
