import { afterEach, describe, expect, test, vi } from 'vitest'
import { ControleFout, type KlachtDatabase, Opslag } from '@/storage'
import type { Codec } from '@/storage/codec'
import type { Boeking, Journaal } from '@/storage/journaal/journaal'
import { BEVESTIGD, dag, eenDatabase, eenKlacht, eenOmgeving, eenOpslag, NOTITIE } from './hulp'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** What was booked and not taken back, each with how many events the database had at that moment. */
function proefJournaal(db: KlachtDatabase) {
  const boekingen: (Boeking & { readonly toenInDatabase: number })[] = []
  const herroepen: string[] = []
  const journaal: Journaal = {
    boek: async (boeking) => {
      boekingen.push({ ...boeking, toenInDatabase: await db.gebeurtenissen.count() })
    },
    herroep: (id) => Promise.resolve(void herroepen.push(id)),
  }
  return { boekingen, herroepen, journaal }
}
const tabellen = ({ wijzigingen }: Boeking) => wijzigingen.map(({ tabel }) => tabel)

describe('het journaal', () => {
  test('krijgt elke schrijfactie voordat de database die heeft, zonder wat eruit te maken is', async () => {
    const db = eenDatabase()
    const { boekingen, herroepen, journaal } = proefJournaal(db)
    const opslag = new Opslag(db, eenOmgeving(), { journaal })
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    await opslag.dossiers.legVastMeer(dossier.id, [BEVESTIGD, NOTITIE])
    await opslag.instellingen.bewaar({ thema: 'donker' })
    expect(boekingen.map((b) => b.toenInDatabase)).toEqual([0, 1, 3])
    expect(boekingen.map(tabellen)).toEqual([['nummers', 'gebeurtenissen'], ['gebeurtenissen'], ['instellingen']])
    expect(await db.gebeurtenissen.toArray()).toEqual(
      expect.arrayContaining(
        boekingen.flatMap(({ wijzigingen }) =>
          wijzigingen.flatMap((w) => (w.tabel === 'gebeurtenissen' && w.soort === 'nieuw' ? w.rijen : [])),
        ),
      ),
    )
    expect(new Set(boekingen.map((b) => b.id)).size).toBe(3)
    expect(herroepen).toEqual([])
  })

  test('hoort niets van wat geweigerd wordt of van wie te laat is', async () => {
    const db = eenDatabase()
    const { boekingen, journaal } = proefJournaal(db)
    const links = new Opslag(db, eenOmgeving('links'), { journaal })
    const rechts = new Opslag(eenDatabase(db.name), eenOmgeving('rechts'), { journaal })
    const { dossier } = await links.dossiers.registreer(eenKlacht())
    const sluit = { soort: 'afsluiting', datum: dag('2026-11-19'), gegevens: { grond: 'tevreden' } } as const
    const uitkomsten = await Promise.allSettled([
      links.dossiers.legVast(dossier.id, sluit, { gezien: 1 }),
      rechts.dossiers.legVast(dossier.id, sluit, { gezien: 1 }),
      links.dossiers.legVast(dossier.id, { ...NOTITIE, datum: dag('2030-01-01') }),
      rechts.dossiers.legVast('bestaat niet', NOTITIE),
      links.instellingen.bewaar({ nummerpatroon: 'vast' }),
    ])
    expect(uitkomsten.map((u) => u.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'rejected'])
    for (const u of uitkomsten.slice(1)) expect((u as PromiseRejectedResult).reason).toBeInstanceOf(ControleFout)
    expect(boekingen).toHaveLength(2)
    expect(await db.gebeurtenissen.count()).toBe(2)
  })

  test('twintig registraties in twee vensters: twintig boekingen, en geen nummer twee keer', async () => {
    const db = eenDatabase()
    const { boekingen, herroepen, journaal } = proefJournaal(db)
    const vensters = [
      new Opslag(db, eenOmgeving('links'), { journaal }),
      new Opslag(eenDatabase(db.name), eenOmgeving('rechts'), { journaal }),
    ]
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => (vensters[i % 2] as Opslag).dossiers.registreer(eenKlacht())),
    )
    const nummers = boekingen.flatMap(({ wijzigingen }) =>
      wijzigingen.flatMap((w) => (w.tabel === 'nummers' && w.soort === 'zet' ? w.rijen.map((r) => r.laatste) : [])),
    )
    expect(nummers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect(herroepen).toEqual([])
  })

  test('hoort dat het niet doorging als de database het niet aannam', async () => {
    const db = eenDatabase()
    const { boekingen, herroepen, journaal } = proefJournaal(db)
    const opslag = new Opslag(db, eenOmgeving(), { journaal })
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const stuk = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await expect(opslag.dossiers.legVast(dossier.id, NOTITIE)).rejects.toMatchObject({ soort: 'schijf-vol' })
    stuk.mockRestore()
    expect(herroepen).toEqual([boekingen[1]?.id])
    expect(await db.gebeurtenissen.count()).toBe(1)
  })

  test('weigert het journaal, dan komt er ook niets in de database, en daarna werkt het weer', async () => {
    const db = eenDatabase()
    const { journaal } = proefJournaal(db)
    const opslag = new Opslag(db, eenOmgeving(), { journaal })
    const boek = vi.spyOn(journaal, 'boek').mockRejectedValueOnce(new Error('schijf weg'))
    await expect(opslag.dossiers.registreer(eenKlacht())).rejects.toMatchObject({ name: 'OpslagFout' })
    expect([await db.gebeurtenissen.count(), await db.nummers.count()]).toEqual([0, 0])
    expect((await opslag.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-001')
    expect(boek).toHaveBeenCalledTimes(2)
  })
})

/** Turns every letter, and takes its time: what encryption will do to the order of things. */
const draai = (tekst: string) => [...tekst].map((t) => String.fromCharCode(t.charCodeAt(0) ^ 1)).join('')
const geheim: Codec = {
  verpak: async (inhoud) => {
    await new Promise((klaar) => setTimeout(klaar, 5))
    return draai(JSON.stringify(inhoud))
  },
  verpakMeteen: (inhoud) => draai(JSON.stringify(inhoud)),
  pakUit: async (verpakt) => JSON.parse(draai(await Promise.resolve(verpakt as string))) as unknown,
}

describe('de codec', () => {
  test('verpakt elke inhoud, en alles komt heel terug', async () => {
    const db = eenDatabase()
    const opslag = new Opslag(db, eenOmgeving(), { codec: geheim })
    const { dossier, samenvatting } = await opslag.dossiers.registreer(eenKlacht())
    await opslag.instellingen.bewaar({ nummerpatroon: 'K{jaar}-{volgnummer}' })
    await opslag.concepten.bewaar('klacht/nieuw', { onderwerp: 'Half getypt' })
    const ruw = JSON.stringify(await Promise.all(db.tables.map((t) => t.toArray())))
    for (const woord of ['de Vries', 'Oss', 'Afspraak', 'Half getypt', 'K{jaar}-{volgnummer}'])
      expect(ruw).not.toContain(woord)

    const weer = new Opslag(eenDatabase(db.name), eenOmgeving('weer'), { codec: geheim })
    expect(await weer.dossiers.dossier(dossier.id)).toEqual(dossier)
    expect(await weer.dossiers.samenvattingen()).toEqual({ rijen: [samenvatting], beschadigd: [] })
    expect((await weer.instellingen.lees()).instellingen.nummerpatroon).toBe('K{jaar}-{volgnummer}')
    expect(await weer.concepten.alle()).toMatchObject([{ waarde: { onderwerp: 'Half getypt' } }])
    const { dossiers, concepten } = await weer.redding()
    expect(dossiers).toMatchObject([{ volledig: true, log: [{ soort: 'ontvangst', volgnummer: 1 }] }])
    expect(concepten).toMatchObject([{ waarde: { onderwerp: 'Half getypt' } }])
  })

  test('een concept dat nog onderweg was, komt niet terug na het vastleggen', async () => {
    const db = eenDatabase()
    const opslag = new Opslag(db, eenOmgeving(), { codec: geheim })
    void opslag.concepten.bewaar('klacht/nieuw', { onderwerp: 'Half' })
    await opslag.dossiers.registreer(eenKlacht(), { concept: 'klacht/nieuw' })
    await new Promise((klaar) => setTimeout(klaar, 20))
    expect(await db.concepten.count()).toBe(0)
  })
})

describe('één tegelijk', () => {
  test('over alle vensters: wat de een leest en schrijft, gaat niet door de ander heen', async () => {
    const namen: string[] = []
    let bezig = 0
    let rij: Promise<unknown> = Promise.resolve()
    const request = (naam: string, doe: () => Promise<unknown>) => {
      namen.push(naam)
      const beurt = rij.then(async () => {
        expect(++bezig).toBe(1)
        return doe().finally(() => bezig--)
      })
      rij = beurt.catch(() => undefined)
      return beurt
    }
    vi.stubGlobal('navigator', { locks: { request } })
    const db = eenDatabase()
    const { opslag: links } = eenOpslag(db, eenOmgeving('links'))
    const { opslag: rechts } = eenOpslag(eenDatabase(db.name), eenOmgeving('rechts'))
    const uitkomsten = await Promise.allSettled(
      [links, rechts, links].flatMap((o) => [
        o.dossiers.registreer(eenKlacht()),
        o.dossiers.legVast('weg', NOTITIE),
        o.instellingen.bewaar({ thema: 'licht' }),
      ]),
    )
    expect(uitkomsten.filter((u) => u.status === 'fulfilled')).toHaveLength(6)
    expect(new Set(namen)).toEqual(new Set([`${db.name}/schrijven`]))
    expect(namen).toHaveLength(9)
  })

  test('een concept is aan de database gegeven voordat de aanroep terugkomt', async () => {
    const { opslag } = eenOpslag()
    await opslag.open()
    const transactie = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit')
    const bewaard = opslag.concepten.bewaar('klacht/nieuw', { onderwerp: 'Half' })
    expect([transactie.mock.calls.length, commit.mock.calls.length]).toEqual([1, 1])
    await bewaard
  })

  test('een concept wacht daar niet op: het venster kan meteen dicht', async () => {
    const db = eenDatabase()
    let laatLos = () => undefined as void
    const opslag = new Opslag(db, eenOmgeving(), {
      slot: async (doe) => {
        await new Promise<void>((los) => (laatLos = los))
        return doe()
      },
    })
    await opslag.open()
    const registratie = opslag.dossiers.registreer(eenKlacht())
    await opslag.concepten.bewaar('klacht/nieuw', { onderwerp: 'Half' })
    expect(await db.concepten.count()).toBe(1)
    expect(await db.gebeurtenissen.count()).toBe(0)
    laatLos()
    await registratie
  })
})
