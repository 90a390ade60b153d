import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Dossier } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { KlachtDatabase, OefenOpslag, Opslag, type Sentinel } from '@/storage'
import { rijenVan } from '@/storage/dossier-rijen'
import { conceptRij } from '@/storage/rijen'
import { eenDatabase, eenKlacht, eenOmgeving, eenOpslag, eenSignaal, inhoud, NOTITIE } from './hulp'

afterEach(() => vi.restoreAllMocks())

let teller = 0
/** The practice of this test, in a database of its own. */
function eenOefening(naam = `oefening-test-${++teller}`) {
  const db = eenDatabase(naam) // looks in, and is cleared away afterwards
  return { db, naam, oefening: new OefenOpslag(eenOmgeving('o'), naam) }
}

async function oefenlogs(): Promise<Dossier[]> {
  const { opslag } = eenOpslag(undefined, eenOmgeving('oefen'))
  const een = await opslag.dossiers.registreer(eenKlacht({ onderwerp: 'Oefening' }))
  const twee = await opslag.dossiers.legVast((await opslag.dossiers.registreer(eenSignaal())).dossier.id, NOTITIE)
  return [een.dossier, twee.dossier]
}
const logs = async (): Promise<(readonly Gebeurtenis[])[]> => (await oefenlogs()).map((d) => d.log)

describe('de oefening', () => {
  test('begint met haar eigen dossiers en instellingen; daarna gaat de telling erlangs', async () => {
    const { oefening } = eenOefening()
    await oefening.begin(await logs(), { regelingId: 'stadsring51', thema: 'donker' })
    expect((await oefening.dossiers.samenvattingen()).rijen.map((s) => s.nummer)).toEqual(['2026-001', '2026-002'])
    expect((await oefening.instellingen.lees()).instellingen).toMatchObject({
      regelingId: 'stadsring51',
      thema: 'donker',
      geinstalleerd: true,
      oefening: true,
    })
    expect((await oefening.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-003')
    oefening.sluit()
  })

  test('opnieuw beginnen laat niets van de vorige over', async () => {
    const { oefening, db, naam } = eenOefening()
    await oefening.begin(await logs(), { thema: 'donker' })
    await oefening.dossiers.registreer(eenKlacht())
    await oefening.concepten.bewaar('klacht/nieuw', { onderwerp: 'Half' })
    await oefening.begin(await logs(), {})
    const vers = eenOefening()
    await vers.oefening.begin(await logs(), {})
    expect(await inhoud(db)).toEqual(await inhoud(vers.db))
    expect(naam).not.toBe(vers.naam)
    oefening.sluit()
    vers.oefening.sluit()
  })

  test('beschadigde oefendossiers worden geweigerd, en er verandert niets', async () => {
    const { oefening, db } = eenOefening()
    await oefening.begin(await logs(), {})
    const voor = await inhoud(db)
    const stuk = (await logs()).map((log) => log.map((g) => ({ ...g, datum: 'kapot' }) as never))
    await expect(oefening.begin(stuk, {})).rejects.toThrow(/Er is niets geladen/)
    expect(await inhoud(db)).toEqual(voor)
    oefening.sluit()
  })

  test('onthoudt niets buiten haar database: wat daar hoort te staan gaat over de echte dossiers', async () => {
    const schrijf = vi.fn(() => Promise.resolve())
    const naam = eenOefening().naam
    const oefening = new OefenOpslag(
      { ...eenOmgeving(), sentinel: { lees: () => Promise.resolve(undefined), schrijf } },
      naam,
    )
    await oefening.open()
    await oefening.dossiers.registreer(eenKlacht())
    expect(schrijf).not.toHaveBeenCalled()
    oefening.sluit()
  })
})

describe('oefendossiers die tussen de echte staan, verhuizen', () => {
  /** As a program of before left it: two practice dossiers, an own one, and drafts of both kinds. */
  async function zoalsHetWas() {
    const db = eenDatabase()
    const plek = { nu: undefined as Sentinel | undefined }
    const sentinel = {
      lees: () => Promise.resolve(plek.nu),
      schrijf: (s: Sentinel) => Promise.resolve(void (plek.nu = s)),
    }
    const omgeving = { ...eenOmgeving('echt'), sentinel }
    const oefen = await oefenlogs()
    await db.open().catch(() => undefined)
    const vuller = eenDatabase(db.name)
    for (const { gebeurtenissen, samenvattingen } of oefen.map(rijenVan)) {
      await vuller.gebeurtenissen.bulkAdd(gebeurtenissen)
      await vuller.samenvattingen.bulkAdd(samenvattingen)
    }
    await vuller.instellingen.bulkPut([
      { sleutel: 'oefening', waarde: true },
      { sleutel: 'oefendossiers', waarde: oefen.map((d) => d.id) },
      { sleutel: 'thema', waarde: 'donker' },
    ])
    const op = { bijgewerktOp: '2026-11-20T09:00:00Z' }
    await vuller.concepten.bulkPut([
      conceptRij({ sleutel: `${oefen[0]?.id}/rapport`, waarde: { tekst: 'In de oefening' }, ...op }),
      conceptRij({ sleutel: 'klacht/nieuw/1', waarde: { onderwerp: 'Echt' }, ...op }),
    ])
    vuller.close()
    const start = async () => {
      const opslag = new Opslag(eenDatabase(db.name), omgeving)
      await opslag.open()
      return opslag
    }
    const opslag = await start()
    const { dossier: eigen } = await opslag.dossiers.registreer(eenKlacht({ onderwerp: 'Van mij' }))
    return { opslag, start, oefen, eigen, plek, ...eenOefening() }
  }
  type Was = Awaited<ReturnType<typeof zoalsHetWas>>
  const naar = (naam: string) => () => new OefenOpslag(eenOmgeving('v'), naam)

  async function expectVerhuisd({ start, oefen, eigen, oefening, plek }: Was): Promise<void> {
    const echt = await start()
    expect((await echt.dossiers.samenvattingen()).rijen.map((s) => s.id)).toEqual([eigen.id])
    expect(await echt.dossiers.dossier(eigen.id)).toEqual(eigen)
    expect((await echt.concepten.alle()).map((c) => c.sleutel)).toEqual(['klacht/nieuw/1'])
    expect((await echt.instellingen.lees()).instellingen).toMatchObject({ thema: 'donker', oefening: false })
    expect(plek.nu?.aantal).toBe(1)
    for (const d of oefen) {
      expect(await echt.dossiers.dossier(d.id)).toBeUndefined()
      expect(await oefening.dossiers.dossier(d.id)).toEqual(d)
    }
    expect((await oefening.concepten.alle()).map((c) => c.waarde)).toEqual([{ tekst: 'In de oefening' }])
    expect((await oefening.instellingen.lees()).instellingen).toMatchObject({ thema: 'donker', oefening: true })
    echt.sluit()
    oefening.sluit()
  }

  test('met wat erin is getypt; wat van de officier zelf is blijft, en niets slaat alarm', async () => {
    const was = await zoalsHetWas()
    await was.opslag.verhuisOefening(naar(was.naam))
    await expectVerhuisd(was)
  })

  test('afgebroken nadat ze daar staan en voordat ze hier weg zijn: de volgende start maakt het af', async () => {
    const was = await zoalsHetWas()
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('', 'AbortError')
    })
    await expect(was.opslag.verhuisOefening(naar(was.naam))).rejects.toThrow()
    vi.restoreAllMocks()
    // All is still here, and all is there.
    expect((await was.opslag.dossiers.samenvattingen()).rijen).toHaveLength(3)
    expect((await was.oefening.dossiers.samenvattingen()).rijen).toHaveLength(2)
    await (await was.start()).verhuisOefening(naar(was.naam))
    await expectVerhuisd(was)
  })

  test('afgebroken voordat ze daar staan: hier is nog alles', async () => {
    const was = await zoalsHetWas()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await expect(was.opslag.verhuisOefening(naar(was.naam))).rejects.toMatchObject({ soort: 'schijf-vol' })
    vi.restoreAllMocks()
    expect((await was.opslag.dossiers.samenvattingen()).rijen).toHaveLength(3)
    await (await was.start()).verhuisOefening(naar(was.naam))
    await expectVerhuisd(was)
  })

  test('twee vensters die tegelijk starten komen op hetzelfde uit', async () => {
    const was = await zoalsHetWas()
    const ander = await was.start()
    await Promise.all([was.opslag.verhuisOefening(naar(was.naam)), ander.verhuisOefening(naar(was.naam))])
    await expectVerhuisd(was)
  })

  test('een oefendossier dat niet te lezen is blijft staan, en telt nog steeds niet mee', async () => {
    const was = await zoalsHetWas()
    const stuk = was.oefen[1] as Dossier
    const kijk = new KlachtDatabase((was.opslag as never as { delen: { db: KlachtDatabase } }).delen.db.name)
    await kijk.gebeurtenissen.delete(stuk.log[0]?.id ?? '')
    await was.opslag.verhuisOefening(naar(was.naam))
    expect((await kijk.instellingen.get('oefendossiers'))?.waarde).toEqual([stuk.id])
    kijk.close()
    const echt = await was.start()
    expect((await echt.dossiers.samenvattingen()).rijen.map((s) => s.id).sort()).toEqual([was.eigen.id, stuk.id].sort())
    expect(was.plek.nu?.aantal).toBe(1)
  })
})
