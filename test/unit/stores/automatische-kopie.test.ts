import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { host } from '@/host'
import type { BackupRequests } from '@/shared/backup'
import { KlachtDatabase, Opslag, OpslagFout } from '@/storage'
import { KopieOpslag, metWachtzin } from '@/storage/reservekopie'
import { useAutomatischeKopieStore } from '@/stores/automatische-kopie'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { useKopieNodig } from '@/stores/kopie-nodig'
import { GEEN_KOPIE, kopieVoorBijwerken } from '@/stores/kopie-voor-bijwerken'
import { kopiestand } from '@/stores/kopiestand'
import { maakKluis, neemOver, wijzigWachtzin } from '@/stores/kluis'
import { zetOefening } from '@/stores/oefenstand'
import { gebruikOpslag, omgeving, opslag, opslagstop } from '@/stores/opslag'
import { createBackup } from '../../../electron/main/handlers/backup'
import { diskFiles } from '../../../electron/main/handlers/backup/files'
import { createVault } from '../../../electron/main/handlers/vault'
import { NOTITIE, eenKlacht } from '../storage/hulp'
import { metStores } from './hulp'

/** As good as the real one for all but its cost. */
const { snel } = vi.hoisted(() => ({
  snel: async (wachtzin: string, { zout }: { readonly zout: string }) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${zout}/${wachtzin}`))),
}))
vi.mock('@/storage/reservekopie/wachtzin-venster', () => ({ leidAfInVenster: snel }))

const WACHTZIN = 'vier losse woorden samen'
const { herstart } = metStores()

let basis = ''
let map = ''
/** What goes wrong in the folder. */
let stuk: Partial<typeof diskFiles> = {}
beforeEach(() => {
  basis = mkdtempSync(join(tmpdir(), 'klachtdossier-automatisch-'))
  map = join(basis, 'share')
  mkdirSync(map)
  mkdirSync(join(basis, 'data'))
  stuk = {}
  const files = new Proxy(diskFiles, { get: (echt, naam: keyof typeof diskFiles) => stuk[naam] ?? echt[naam] })
  const { functions } = createBackup({ dataFolder: join(basis, 'data'), files })
  vi.spyOn(host, 'backup').mockImplementation(() => Promise.resolve(functions))
  const vault = createVault({ dataFolder: join(basis, 'data'), copyFolder: join(basis, 'data', 'journaal') })
  vi.spyOn(host, 'vault').mockImplementation(() => Promise.resolve(vault.functions))
  kopiestand.value = undefined
})
afterEach(async () => {
  zetOefening(false)
  localStorage.clear()
  await neemOver({ soort: 'none' })
  rmSync(basis, { recursive: true, force: true })
})

const kopieen = () => readdirSync(map).filter((naam) => naam.endsWith('.klachtkopie'))
const fout = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))
const klaar = (wat: () => unknown) => vi.waitFor(() => expect(wat()).toBeTruthy(), { timeout: 8000 })
const instellingen = () => useInstellingenStore().instellingen
const volgendeDag = (dag: number) => {
  vi.setSystemTime(new Date(2026, 10, dag, 10))
  window.dispatchEvent(new Event('focus'))
}

/** An administration with one dossier, as it stands after the start. */
async function administratie() {
  await maakKluis(WACHTZIN)
  await useInstellingenStore().laad()
  // What the program does at the first start.
  await opslag().instellingen.bewaar({ geinstalleerd: true })
  await metInstallatie()
  await useDossiersStore().laad()
  await useDossiersStore().volledig()
  const { dossier } = await opslag().dossiers.registreer(eenKlacht())
  await useDossiersStore().laad()
  await useDossiersStore().volledig()
  return { dossier, store: useAutomatischeKopieStore() }
}
async function metInstallatie() {
  const { db } = (
    opslag() as unknown as { delen: { db: { instellingen: { put: (rij: object) => Promise<unknown> } } } }
  ).delen
  await db.instellingen.put({ sleutel: 'installatie', waarde: 'installatie-1' })
}
async function metMap() {
  const alles = await administratie()
  expect(await alles.store.kiesMap(map)).toBe('')
  await klaar(() => instellingen().reservekopie && alles.store.bezig === '')
  return alles
}

describe('elke dag een reservekopie', () => {
  test('eerst een map, dan gaat het vanzelf', async () => {
    const { store } = await administratie()
    const nodig = useKopieNodig()
    expect(nodig.value?.nodig).toBe('geen')
    store.begin()
    await klaar(() => store.stand)
    expect(store.stand).toEqual({ map: '' })
    expect(await store.kiesMap('kopieen')).toBe('not-absolute')
    expect(await store.kiesMap(map)).toBe('')
    await klaar(() => kopieen().length === 1 && store.laatste)
    expect(store.laatste).toMatchObject({ dossiers: 1, map, bestand: kopieen()[0] })
    expect(kopieen()[0]).toContain('2026-11-20')
    await klaar(() => store.bezig === '')
    expect(nodig.value).toBeUndefined()
  })

  test('het bestand is een gewone reservekopie, die met de wachtzin opengaat', async () => {
    await metMap()
    const bytes = new Uint8Array(readFileSync(join(map, kopieen()[0] ?? '')))
    const proef = KopieOpslag.proef(omgeving(), 'kopie-los')
    expect((await proef.neemIn(new Blob([bytes]), metWachtzin(WACHTZIN, snel))).dossiers).toBe(1)
    await proef.gooiWeg()
  })

  test('een keer op een dag, ook na een herstart; en de volgende dag weer', async () => {
    const { store } = await metMap()
    store.begin()
    await klaar(() => store.proef)
    expect(kopieen().length).toBe(1)
    volgendeDag(21)
    await klaar(() => kopieen().length === 2)
    await klaar(() => store.bezig === '')
    await herstart()
    kopiestand.value = undefined
    await useInstellingenStore().laad()
    await useDossiersStore().laad()
    await useDossiersStore().volledig()
    useAutomatischeKopieStore().begin()
    await klaar(() => useAutomatischeKopieStore().bestanden.length === 2)
    await klaar(() => useAutomatischeKopieStore().bezig === '')
    expect(kopieen().length).toBe(2)
  })

  test('niet zonder dossiers, niet in de oefening, en niet als er niets meer wordt geschreven', async () => {
    await metMap()
    volgendeDag(21)
    const { maakNu } = useAutomatischeKopieStore()
    zetOefening(true)
    await maakNu()
    zetOefening(false)
    opslagstop.value = new OpslagFout('onleesbaar', 'stuk')
    await maakNu()
    opslagstop.value = undefined
    expect(kopieen().length).toBe(1)
  })

  test('een ander venster is ermee bezig: dit venster laat het', async () => {
    const { store } = await metMap()
    const request = vi.fn((_naam: string, _hoe: object, doe: (slot: null) => unknown) => Promise.resolve(doe(null)))
    vi.stubGlobal('navigator', Object.create(navigator, { locks: { value: { request } } }))
    await store.maakNu()
    vi.unstubAllGlobals()
    expect(request).toHaveBeenCalledWith('klachtdossier/automatische-kopie', { ifAvailable: true }, expect.anything())
    expect(kopieen().length).toBe(1)
  })

  test('een andere wachtzin geldt meteen, en de oude kopie houdt de hare', async () => {
    const { store } = await metMap()
    vi.setSystemTime(new Date(2026, 10, 20, 11))
    expect(await wijzigWachtzin(WACHTZIN, 'heel andere woorden dan toen')).toBe('')
    await store.naNieuweWachtzin()
    await klaar(() => kopieen()[0]?.includes('11.00.00'))
    await klaar(() => store.bezig === '')
    const bytes = new Uint8Array(readFileSync(join(map, kopieen()[0] ?? '')))
    const proef = KopieOpslag.proef(omgeving(), 'kopie-los')
    await expect(proef.neemIn(new Blob([bytes]), metWachtzin(WACHTZIN, snel))).rejects.toMatchObject({
      soort: 'wachtzin',
    })
  })

  test('zonder weg naar een map wordt er niets beloofd', async () => {
    vi.spyOn(host, 'backup').mockResolvedValue(undefined)
    const { store } = await administratie()
    await store.kijk()
    expect(store.kan).toBe(false)
    expect(useKopieNodig().value?.nodig).toBe('geen')
  })
})

describe('als het misgaat, staat er een regel in de werkvoorraad, en niets half', () => {
  test.each([
    ['de schijf is vol', { create: fout('ENOSPC') }, 'vol'],
    ['er mag niets worden geschreven', { create: fout('EROFS') }, 'alleen-lezen'],
    ['zij is niet in haar plaats te zetten', { rename: fout('EACCES') }, 'alleen-lezen'],
    ['de schijf geeft iets anders terug', { sum: () => Promise.resolve('anders') }, 'niet-heel'],
    ['iets anders', { create: fout('EMFILE') }, 'anders'],
  ] as const)('%s', async (_, wat, reden) => {
    const { store, dossier } = await metMap()
    const goed = instellingen().reservekopie
    stuk = wat
    volgendeDag(21)
    await store.maakNu()
    expect(useKopieNodig().value).toMatchObject({ nodig: 'mislukt', reden, map, gemaaktOp: goed?.gemaaktOp })
    expect(instellingen().reservekopie).toEqual(goed)
    expect(readdirSync(map).length).toBe(1)
    // Recording goes on.
    await opslag().dossiers.legVast(dossier.id, NOTITIE)
    stuk = {}
    await store.maakNu()
    expect(useKopieNodig().value).toBeUndefined()
    expect(kopieen().length).toBe(2)
  })

  test('de map is weg, en komt terug', async () => {
    const { store } = await metMap()
    renameSync(map, `${map}-los`)
    volgendeDag(21)
    await store.maakNu()
    expect(useKopieNodig().value).toMatchObject({ nodig: 'mislukt', reden: 'map-weg', map })
    renameSync(`${map}-los`, map)
    await store.maakNu()
    expect(useKopieNodig().value).toBeUndefined()
  })

  test('de map komt niet terug: een andere map, en de regel is weg', async () => {
    const { store } = await metMap()
    rmSync(map, { recursive: true })
    volgendeDag(21)
    await store.maakNu()
    expect(useKopieNodig().value?.nodig).toBe('mislukt')
    map = join(basis, 'andere')
    mkdirSync(map)
    expect(await store.kiesMap(map)).toBe('')
    await klaar(() => kopieen().length === 1 && store.bezig === '')
    expect(useKopieNodig().value).toBeUndefined()
    expect(store.laatste).toMatchObject({ map })
  })

  test('de schijf is onderweg vol', async () => {
    const { store } = await metMap()
    volgendeDag(21)
    const echt = (await host.backup()) as BackupRequests
    let deel = 0
    vi.spyOn(host, 'backup').mockResolvedValue({
      ...echt,
      'backup:part': (...args) =>
        ++deel > 2
          ? Promise.resolve({ soort: 'failed', reason: 'disk-full', folder: map })
          : echt['backup:part'](...args),
    })
    await store.maakNu()
    expect(useKopieNodig().value).toMatchObject({ nodig: 'mislukt', reden: 'vol' })
    expect(readdirSync(map).length).toBe(1)
  })

  test('een rij is niet te lezen: een kopie is nooit stil minder', async () => {
    const { store } = await metMap()
    const maakKopie = vi.spyOn(opslag(), 'maakKopie').mockRejectedValue(new OpslagFout('beschadigd', 'kapot'))
    volgendeDag(21)
    await store.maakNu()
    expect(maakKopie).toHaveBeenCalledOnce()
    expect(useKopieNodig().value).toMatchObject({ nodig: 'mislukt', reden: 'lezen' })
    expect(readdirSync(map).length).toBe(1)
  })

  test('geen map meer gekozen', async () => {
    const { store } = await metMap()
    rmSync(join(basis, 'data', 'reservekopie.json'))
    await store.kijk()
    expect(useKopieNodig().value?.nodig).toBe('geen-map')
  })
})

describe('de proef van elke maand', () => {
  const som = (naam: string) =>
    createHash('sha256')
      .update(readFileSync(join(map, naam)))
      .digest('hex')

  test('haalt de nieuwste kopie terug, telt, zegt het, en gooit haar weg', async () => {
    const { store } = await administratie()
    await opslag().bijlagen.bewaar(new Uint8Array(1024 * 1024 * 5).fill(7))
    await store.kiesMap(map)
    await klaar(() => store.laatste && store.bezig === '')
    const voor = som(kopieen()[0] ?? '')
    await store.probeer()
    expect(store.proef).toMatchObject({ uitslag: 'heel', dossiers: 1, bestanden: 1, bestand: kopieen()[0] })
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('klachtdossier-controle')
    expect(som(kopieen()[0] ?? '')).toBe(voor)
  })

  test('vanzelf: een keer per maand, na de kopie', async () => {
    const { store } = await metMap()
    store.begin()
    await klaar(() => store.proef)
    const eerste = store.proef?.op
    volgendeDag(21)
    await klaar(() => kopieen().length === 2 && store.bezig === '')
    expect(store.proef?.op).toBe(eerste)
    volgendeDag(31) // 1 December
    await klaar(() => store.proef?.op !== eerste)
    expect(store.proef?.bestand).toContain('2026-12-01')
  })

  const kapot: [string, (pad: string) => void, string][] = [
    ['afgekapt', (pad) => truncateSync(pad, readFileSync(pad).length - 10), 'beschadigd'],
    ['een bit anders', (pad) => writeFileSync(pad, bit(readFileSync(pad))), 'beschadigd'],
    ['leeg', (pad) => writeFileSync(pad, ''), 'beschadigd'],
    ['iets anders', (pad) => writeFileSync(pad, 'begroting'), 'beschadigd'],
    ['van een nieuwere versie', (pad) => writeFileSync(pad, 'KLACHTDOSSIER-RESERVEKOPIE 9\n{}\n'), 'anders'],
  ]
  const bit = (bytes: Buffer) => {
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
    return bytes
  }
  test.each(kapot)('een kopie die is %s: een regel in de werkvoorraad', async (_, maakKapot, uitslag) => {
    const { store } = await metMap()
    maakKapot(join(map, kopieen()[0] ?? ''))
    await store.probeer()
    expect(store.proef).toMatchObject({ uitslag, dossiers: 0 })
    expect(useKopieNodig().value?.nodig).toBe('proef')
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('klachtdossier-controle')
    // The next one is good again.
    vi.setSystemTime(new Date(2026, 10, 21, 9))
    window.dispatchEvent(new Event('focus'))
    await store.maakNu()
    await store.probeer()
    expect(useKopieNodig().value).toBeUndefined()
  })
})

describe('voor een nieuwe versie van de tabellen', () => {
  /** An administration with a folder, as a program of before left it; then the newer program starts. */
  async function bijgewerkt(ertussen: () => void | Promise<void> = () => undefined) {
    await metMap()
    const { gemaaktOp } = instellingen().reservekopie ?? {}
    const naam = (opslag() as unknown as { delen: { db: { name: string } } }).delen.db.name
    opslag().sluit()
    await zetTerugNaar(naam, 6)
    await ertussen()
    volgendeDag(21)
    const meldingen: string[] = []
    const nieuw = new Opslag(new KlachtDatabase(naam), {
      ...omgeving(),
      voorBijwerken: async (vanVoor) => void meldingen.push(await kopieVoorBijwerken(vanVoor)),
    })
    gebruikOpslag(nieuw)
    await nieuw.open()
    return { meldingen, gemaaktOp, naam }
  }

  test('een hele kopie in de map, en die telt als die van vandaag', async () => {
    const { meldingen, gemaaktOp } = await bijgewerkt()
    expect(meldingen).toEqual([''])
    expect(kopieen()).toHaveLength(2)
    const proef = KopieOpslag.proef(omgeving(), 'voor-bijwerken')
    const [nieuwste = ''] = kopieen().sort().reverse()
    expect(nieuwste).toContain('2026-11-21')
    const er = await proef.neemIn(new Blob([readFileSync(join(map, nieuwste))]), metWachtzin(WACHTZIN, snel))
    expect(er).toMatchObject({ dossiers: 1, onleesbaar: [] })
    await proef.gooiWeg()
    await useInstellingenStore().laad()
    useAutomatischeKopieStore().begin()
    await klaar(() => instellingen().reservekopie?.gemaaktOp !== gemaaktOp)
    await klaar(() => useAutomatischeKopieStore().bezig === '')
    expect(kopieen()).toHaveLength(2)
  })

  test('de map is weg: het programma opent, en zegt dat er geen kopie is; de werkvoorraad zegt waarom', async () => {
    const { meldingen } = await bijgewerkt(() => renameSync(map, `${map}-weg`))
    expect(meldingen).toEqual([GEEN_KOPIE])
    expect(await opslag().dossiers.isLeeg()).toBe(false)
    await useInstellingenStore().laad()
    await useDossiersStore().laad()
    expect(useKopieNodig().value).toMatchObject({ nodig: 'mislukt', reden: 'map-weg', map })
  })

  test('zonder wachtzin: het programma opent, en zegt dat er geen kopie is', async () => {
    const { meldingen } = await bijgewerkt(async () => void (await neemOver({ soort: 'none' })))
    expect(meldingen).toEqual([GEEN_KOPIE])
    expect(kopieen()).toHaveLength(1)
  })
})

/** As it lay on the disk with an older version of the tables, which had the same rows. */
async function zetTerugNaar(naam: string, versie: number): Promise<void> {
  const nu = new KlachtDatabase(naam)
  await nu.open()
  const alles = await Promise.all(nu.tables.map(async (t) => [t.name, await t.toArray()] as const))
  await nu.delete()
  const toen = new KlachtDatabase(naam, versie)
  for (const [tabel, rijen] of alles) await toen.table(tabel).bulkPut(rijen)
  toen.close()
}
