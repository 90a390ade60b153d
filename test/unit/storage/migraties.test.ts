import { describe, expect, test } from 'vitest'
import { KlachtDatabase } from '@/storage/database'
import { MIGRATIES, type Migratie } from '@/storage/migrations'
import { naarOpslagFout, OpslagFout } from '@/storage/opslagfout'
import { eenDatabase, eenKlacht, eenOpslag } from './hulp'

/** Rows as version 1 wrote them: spelled out, because today's types move on. */
const RIJ = {
  regelingId: 'ons-welzijn',
  regelingVersie: '2019-07-19',
  soort: 'klacht',
  ontvangen: '2026-03-02',
  onderwerp: 'Te laat teruggebeld',
  klager: 'M. Okafor',
  beklaagde: 'Sociaal team',
  plaats: 'Oss',
  behandelaar: 'A. Peeters',
  complex: '',
}
const ZAAK = { route: '', momenten: { ontvangst: [{ datum: '2026-03-02', id: 'g1' }] }, kenmerken: [], verdagingen: [] }
const LOPEND = { ...RIJ, id: 'd1', nummer: '2026-001', status: 'in behandeling', zaak: ZAAK }
const KLAAR = {
  ...RIJ,
  id: 'd2',
  nummer: '2026-002',
  status: 'gesloten',
  zaak: { ...ZAAK, einde: { datum: '2026-04-01', reden: 'dossier gesloten' } },
}

const VERSIE_2_INHOUD = {
  gebeurtenissen: [{ id: 'g1', dossierId: 'd1', volgnummer: 1, soort: 'notitie', datum: '2026-03-02', gegevens: {} }],
  nummers: [{ jaar: 2026, laatste: 2 }],
  concepten: [{ sleutel: 'klacht/nieuw', waarde: { onderwerp: 'half' }, bijgewerktOp: '2026-03-02T09:00:00Z' }],
}

async function vulVersie1(db: KlachtDatabase) {
  await db.table('samenvattingen').bulkAdd([LOPEND, KLAAR])
  for (const [tabel, rijen] of Object.entries(VERSIE_2_INHOUD)) await db.table(tabel).bulkAdd(rijen)
  db.close()
}

describe('migraties', () => {
  test('zijn genummerd vanaf 1 zonder gaten, elk met een eigen naam', () => {
    expect(MIGRATIES.map((m) => m.version)).toEqual(MIGRATIES.map((_, i) => i + 1))
    expect(new Set(MIGRATIES.map((m) => m.name)).size).toBe(MIGRATIES.length)
  })

  test('van niets naar 1: alle tabellen', async () => {
    const db = eenDatabase(undefined, 1)
    await db.open()
    expect(db.tables.map((t) => t.name).sort()).toEqual(
      ['concepten', 'dossiers', 'gebeurtenissen', 'instellingen', 'nummers', 'samenvattingen'].sort(),
    )
  })

  test('van 1 naar 2: elke samenvatting zegt of zij nog loopt, de rest blijft gelijk', async () => {
    const oud = eenDatabase(undefined, 1)
    await vulVersie1(oud)

    const nieuw = eenDatabase(oud.name, 2)
    expect(await nieuw.table('samenvattingen').toArray()).toEqual([
      { ...LOPEND, open: 1 },
      { ...KLAAR, open: 0 },
    ])
    expect(await nieuw.table('samenvattingen').where('open').equals(1).primaryKeys()).toEqual(['d1'])
    for (const [tabel, rijen] of Object.entries(VERSIE_2_INHOUD))
      expect(await nieuw.table(tabel).toArray()).toEqual(rijen)
  })

  test('van 1 naar 2 zonder rijen', async () => {
    const oud = eenDatabase(undefined, 1)
    await oud.open()
    oud.close()
    expect(await eenDatabase(oud.name, 2).table('samenvattingen').count()).toBe(0)
  })

  test('van 2 naar 3: geen tweede exemplaar meer, en de lengte van elk log staat in de samenvatting', async () => {
    const oud = eenDatabase(undefined, 2)
    const lopend = { ...LOPEND, open: 1 }
    const klaar = { ...KLAAR, open: 0 }
    const gebeurtenissen = [1, 2].flatMap((d) =>
      [1, 2, 3].slice(0, d + 1).map((n) => ({ id: `g${d}${n}`, dossierId: `d${d}`, volgnummer: n, soort: 'notitie' })),
    )
    await oud.table('samenvattingen').bulkAdd([lopend, klaar])
    await oud.table('gebeurtenissen').bulkAdd(gebeurtenissen)
    // One without its copy, one of which only the copy is left.
    await oud.table('dossiers').bulkAdd([
      { id: 'd2', nummer: '2026-002', lengte: 4, gegevens: {} },
      { id: 'd3', nummer: '2026-003', lengte: 2, gegevens: {} },
    ])
    await oud.table('instellingen').bulkAdd([
      { sleutel: 'samenvattingVersie', waarde: 2 },
      { sleutel: 'thema', waarde: 'donker' },
    ])
    await oud.table('concepten').bulkAdd(VERSIE_2_INHOUD.concepten)
    oud.close()

    const nieuw = eenDatabase(oud.name, 3)
    expect(await nieuw.table('samenvattingen').toArray()).toEqual([
      { id: 'd1', nummer: '2026-001', open: 1, lengte: 2, v: 2, inhoud: lopend },
      { id: 'd2', nummer: '2026-002', open: 0, lengte: 4, v: 2, inhoud: klaar },
      { id: 'd3', nummer: '2026-003', open: 1, lengte: 2, v: 0, inhoud: {} },
    ])
    expect(nieuw.tables.map((t) => t.name)).not.toContain('dossiers')
    expect([...nieuw.backendDB().objectStoreNames]).not.toContain('dossiers')
    expect(await nieuw.table('instellingen').toArray()).toEqual([{ sleutel: 'thema', waarde: 'donker' }])
    expect(await nieuw.table('gebeurtenissen').toArray()).toEqual(gebeurtenissen)
    expect(await nieuw.table('concepten').toArray()).toEqual(VERSIE_2_INHOUD.concepten)
    nieuw.close()

    // What was missing then is still found missing now.
    const { beschadigd } = await eenOpslag(eenDatabase(oud.name)).opslag.dossiers.samenvattingen()
    expect(beschadigd).toMatchObject([{ id: 'd3', nummer: '2026-003' }])
    await expect(eenOpslag(eenDatabase(oud.name)).opslag.dossiers.dossier('d2')).rejects.toMatchObject({
      soort: 'beschadigd',
    })
  })

  test('van 2 naar 3 zonder rijen', async () => {
    const oud = eenDatabase(undefined, 2)
    await oud.open()
    oud.close()
    expect(await eenDatabase(oud.name, 3).table('samenvattingen').count()).toBe(0)
  })

  test('van 3 naar 4: plaats voor bestanden, en de rest blijft gelijk', async () => {
    const oud = eenDatabase(undefined, 3)
    const rij = { id: 'd1', nummer: '2026-001', open: 1, lengte: 2, v: 2, inhoud: { ...LOPEND, open: 1 } }
    await oud.table('samenvattingen').add(rij)
    oud.close()
    const nieuw = eenDatabase(oud.name, 4)
    expect(await nieuw.table('samenvattingen').toArray()).toEqual([rij])
    expect([await nieuw.table('bijlagen').count(), await nieuw.table('stukken').count()]).toEqual([0, 0])
  })

  test('een mislukte stap laat versie en rijen zoals ze waren, en zegt wat te doen', async () => {
    const oud = eenDatabase(undefined, 1)
    await vulVersie1(oud)
    const stuk: Migratie = {
      version: 2,
      name: 'stuk',
      stores: { samenvattingen: 'id, &nummer, open' },
      upgrade: async (tx) => {
        await tx
          .table<{ open?: number }>('samenvattingen')
          .toCollection()
          .modify((rij) => {
            rij.open = 1
          })
        throw new Error('halverwege')
      },
    }
    const mislukt = new KlachtDatabase(oud.name, 2, [MIGRATIES[0] as Migratie, stuk])
    const fout = naarOpslagFout(await mislukt.open().catch((e: unknown) => e), 'openen')
    mislukt.close()
    expect(fout).toBeInstanceOf(OpslagFout)
    expect(fout.message).toMatch(/konden niet worden geopend\. Er is niets veranderd/)

    const terug = eenDatabase(oud.name, 1)
    expect(await terug.table('samenvattingen').toArray()).toEqual([LOPEND, KLAAR])
    expect(terug.backendDB().version).toBe(10)
  })

  test('gegevens van een nieuwere versie worden niet aangeraakt', async () => {
    const { db, opslag } = eenOpslag()
    await opslag.dossiers.registreer(eenKlacht())
    db.close()
    const nieuwer: Migratie = { version: MIGRATIES.length + 1, name: 'later', stores: { later: 'id' } }
    const later = new KlachtDatabase(db.name, Infinity, [...MIGRATIES, nieuwer])
    await later.open()
    later.close()

    const { opslag: ouder } = eenOpslag(eenDatabase(db.name))
    await expect(ouder.open()).rejects.toMatchObject({
      soort: 'nieuwere-versie',
      message: expect.stringMatching(/Installeer/) as string,
    })
    await expect(ouder.dossiers.registreer(eenKlacht())).rejects.toMatchObject({ soort: 'nieuwere-versie' })
    const weer = new KlachtDatabase(db.name, Infinity, [...MIGRATIES, nieuwer])
    expect(await weer.samenvattingen.count()).toBe(1)
    weer.close()
  })
})
