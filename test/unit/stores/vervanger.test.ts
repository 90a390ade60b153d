import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { document } from '@/documents'
import { naarHtml } from '@/documents/naar-html'
import { Kalender } from '@/domain/datum/kalender'
import { organisatieVan } from '@/domain/regeling/instellingen'
import { host, type SaveFileResult } from '@/host'
import { KlachtDatabase, Opslag } from '@/storage'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { gebruikOpslag, omgeving, opslag } from '@/stores/opslag'
import { useVervangerStore } from '@/stores/vervanger'
import { BEVESTIGD, eenDatabase, eenKlacht, inhoud, NOTITIE, VANDAAG } from '../storage/hulp'
import { metStores } from './hulp'

/** As good as the real one for all but its cost. */
const { snel } = vi.hoisted(() => ({
  snel: async (wachtzin: string, { zout }: { readonly zout: string }) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${zout}/${wachtzin}`))),
}))
vi.mock('@/storage/reservekopie/wachtzin-venster', () => ({ leidAfInVenster: snel }))

const WACHTZIN = 'vier losse woorden samen'
metStores()

/** What was written last, and what the dialog ends with. */
let geschreven: Uint8Array<ArrayBuffer>[] = []
let afloop: SaveFileResult
beforeEach(() => {
  geschreven = []
  afloop = { soort: 'saved', path: '/map/Dossiers.klachtdossiers' }
  vi.spyOn(host, 'saveParts').mockImplementation(async (_naam, werk) => {
    await werk((deel) => Promise.resolve(void geschreven.push(new Uint8Array(deel))))
    return afloop
  })
})
afterEach(() => vi.restoreAllMocks())
const bestand = () => new File(geschreven, 'Dossiers.klachtdossiers')

async function lees() {
  await useInstellingenStore().laad()
  await useDossiersStore().laad()
  await useDossiersStore().volledig()
}
/** The owner, with one dossier. */
async function thuis() {
  await opslag().instellingen.bewaar({ geinstalleerd: true })
  const { dossier } = await opslag().dossiers.registreer(eenKlacht())
  await lees()
  return { id: dossier.id, store: useVervangerStore(), db: dbVan(opslag()) }
}
const dbVan = (o: Opslag) => (o as unknown as { delen: { db: KlachtDatabase } }).delen.db
/** The same window on another computer. */
async function elders(db = eenDatabase()) {
  gebruikOpslag(new Opslag(db, omgeving()))
  await opslag().instellingen.bewaar({ geinstalleerd: true })
  await lees()
}

describe('WSW-V: meegeven', () => {
  test('is het bestand bewaard, dan staat het dossier bij de vervanger en niet meer bij wat mee kan', async () => {
    const { id, store } = await thuis()
    expect(store.meeTeGeven.map((s) => s.id)).toEqual([id])
    const uitkomst = await store.maak('mee', [id], 'M. de Wit', WACHTZIN)
    expect(uitkomst).toMatchObject({ soort: 'gelukt' })
    expect(uitkomst.tekst).toMatch(/Er zit 1 dossier in\.$/)
    expect([store.meeTeGeven, store.meegegeven.map((s) => s.vervanger?.aan)]).toEqual([[], ['M. de Wit']])
    expect(store.bezig).toBe(false)
  })

  test.each<[string, SaveFileResult, string]>([
    ['afgebroken in het venster', { soort: 'cancelled' }, 'geannuleerd'],
    ['de schijf is vol', { soort: 'failed', reason: 'disk-full', path: '' }, 'mislukt'],
  ])('%s: een zin, en in het dossier verandert niets', async (_, uitslag, soort) => {
    const { id, store, db } = await thuis()
    const voor = await inhoud(db)
    afloop = uitslag
    expect(await store.maak('mee', [id], 'M. de Wit', WACHTZIN)).toMatchObject({ soort })
    expect(await inhoud(db)).toEqual(voor)
    expect(store.meegegeven).toEqual([])
  })

  test('wordt het niet vastgelegd, dan staat er dat het bestand er wel is', async () => {
    const { id, store, db } = await thuis()
    const transactie = db.transaction.bind(db)
    vi.spyOn(db, 'transaction').mockImplementation(((...a: Parameters<typeof transactie>) =>
      a[0] === 'rw' ? Promise.reject(new Error('stuk')) : transactie(...a)) as never)
    const uitkomst = await store.maak('mee', [id], 'M. de Wit', WACHTZIN)
    expect(uitkomst.soort).toBe('mislukt')
    expect(uitkomst.tekst).toMatch(/^Het bestand is bewaard, maar in het logboek staat het nog niet\./)
    expect(store.bezig).toBe(false)
  })
})

describe('WSW-V: innemen', () => {
  test('eerst wordt getoond wat erin zit; daarna komt het erbij, met het werk, en het gaat terug', async () => {
    const { id, store, db } = await thuis()
    await store.maak('mee', [id], 'M. de Wit', WACHTZIN)
    const mee = bestand()
    await elders()
    await store.bekijk(mee, WACHTZIN)
    expect(store.ingelezen).toMatchObject({ richting: 'mee', aan: 'M. de Wit', dossiers: [{ id, soort: 'nieuw' }] })
    expect(useDossiersStore().lijst).toEqual([])
    expect(await store.neemIn()).toEqual(['2026-001'])
    expect([store.ingelezen, store.overgenomen.map((s) => s.id)]).toEqual([undefined, [id]])
    await opslag().dossiers.legVast(id, NOTITIE)
    geschreven = []
    expect(await store.maak('terug', [id], '', WACHTZIN)).toMatchObject({ soort: 'gelukt' })
    expect(store.teruggegeven.map((s) => s.id)).toEqual([id])

    await elders(db)
    await store.bekijk(bestand(), WACHTZIN)
    expect(store.ingelezen?.dossiers).toMatchObject([{ soort: 'bij', botsingen: [], intussen: [] }])
    expect(store.ingelezen?.dossiers[0]?.erbij.map(({ tekst }) => tekst)).toEqual(['do 19 november 2026: Notitie'])
    expect(await store.neemIn()).toEqual(['2026-001'])
    expect([store.meegegeven, store.meeTeGeven.map((s) => s.id)]).toEqual([[], [id]])
    // The same file once more changes nothing.
    await store.bekijk(bestand(), WACHTZIN)
    expect(store.ingelezen?.dossiers).toMatchObject([{ soort: 'al' }])
  })

  test('wat de vervanger vastlegde, komt na de teruggave door in lijst en documenten van de eigenaar', async () => {
    const { id, store, db } = await thuis()
    const stuk = async () => {
      const dossier = await opslag().dossiers.dossier(id)
      const regeling = dossier && useInstellingenStore().regelingVan(dossier.regelingId, dossier.regelingVersie)
      if (!dossier || !regeling) throw new Error('geen dossier')
      const vraag = {
        dossier,
        regeling,
        organisatie: organisatieVan(regeling),
        vandaag: VANDAAG,
        kalender: new Kalender(),
      }
      return naarHtml(document('eindrapport', vraag)).replaceAll('\u00a0', ' ')
    }
    expect(await stuk()).not.toContain('18 november 2026')
    await store.maak('mee', [id], 'M. de Wit', WACHTZIN)
    const mee = bestand()
    await elders()
    await store.bekijk(mee, WACHTZIN)
    await store.neemIn()
    await opslag().dossiers.legVast(id, BEVESTIGD)
    geschreven = []
    await store.maak('terug', [id], '', WACHTZIN)
    await elders(db)
    await store.bekijk(bestand(), WACHTZIN)
    await store.neemIn()
    expect(await stuk()).toContain('18 november 2026')
    expect(useDossiersStore().lijst[0]?.zaak.momenten.bevestiging_verzonden).toMatchObject([{ datum: '2026-11-18' }])
  })

  test('een verkeerde wachtzin: een zin, niets te zien en niets veranderd; na laten vallen komt er niets in', async () => {
    const { id, store } = await thuis()
    await store.maak('mee', [id], 'M. de Wit', WACHTZIN)
    await elders()
    const voor = await inhoud(dbVan(opslag()))
    await expect(store.bekijk(bestand(), 'heel wat anders dan dat')).rejects.toThrow(/wachtzin/i)
    expect([store.ingelezen, store.bezig]).toEqual([undefined, false])
    await store.bekijk(bestand(), WACHTZIN)
    store.laatVallen()
    expect(await store.neemIn()).toEqual([])
    expect(await inhoud(dbVan(opslag()))).toEqual(voor)
  })

  test('zonder bestand terugnemen: het is weer van hier, en kan opnieuw mee', async () => {
    const { id, store } = await thuis()
    await store.maak('mee', [id], 'M. de Wit', WACHTZIN)
    await store.neemTerug(id)
    expect([store.meegegeven, store.meeTeGeven.map((s) => s.id)]).toEqual([[], [id]])
    await expect(store.neemTerug(id)).rejects.toThrow(/niet meegegeven/)
  })
})
