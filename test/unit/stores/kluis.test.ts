import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { host } from '@/host'
import { isVerzegeld } from '@/storage/codec'
import {
  codec,
  kluisstand,
  kopieSleutel,
  maakKluis,
  neemOver,
  ontgrendel,
  sluitKluis,
  wijzigWachtzin,
  zoekKluis,
} from '@/stores/kluis'
import { zetOefening } from '@/stores/oefenstand'
import { createVault } from '../../../electron/main/handlers/vault'

/** As good as the real one for all but its cost. */
const { snel } = vi.hoisted(() => ({
  snel: async (wachtzin: string, { zout }: { readonly zout: string }) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${zout}/${wachtzin}`))),
}))
vi.mock('@/storage/reservekopie/wachtzin-venster', () => ({ leidAfInVenster: snel }))

const WACHTZIN = 'vier losse woorden samen'
let map = ''
/** The program starts: what the shell had in memory is gone. */
const start = () => {
  const vault = createVault({ dataFolder: map, copyFolder: join(map, 'journaal'), now: () => 0 })
  vi.spyOn(host, 'vault').mockResolvedValue(vault.functions)
  return vault.functions
}
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'klachtdossier-kluis-'))
  start()
})
afterEach(async () => {
  vi.restoreAllMocks()
  zetOefening(false)
  localStorage.clear()
  await neemOver({ soort: 'none' })
  rmSync(map, { recursive: true, force: true })
})

describe('de wachtzin', () => {
  test('kiezen, een herstart, openen: wat verzegeld is gaat weer open', async () => {
    expect(await zoekKluis()).toEqual({ soort: 'nieuw' })
    expect(codec.verpakMeteen('x', 'p')).toBe('x')
    await maakKluis(WACHTZIN)
    const dicht = await codec.verpak({ naam: 'De Wit' }, 'p')
    expect(isVerzegeld(dicht)).toBe(true)
    start()
    expect(await zoekKluis()).toMatchObject({ soort: 'dicht', fout: false, wacht: 0 })
    expect(() => codec.pakUit(dicht, 'p')).toThrow(expect.objectContaining({ soort: 'vergrendeld' }) as Error)
    expect(await kopieSleutel()).toBeUndefined()
    expect(await ontgrendel(WACHTZIN)).toEqual({ soort: 'open' })
    expect(await codec.pakUit(dicht, 'p')).toEqual({ naam: 'De Wit' })
    expect((await kopieSleutel())?.basis).toMatchObject({ extractable: false })
  })

  test('een verkeerde: een zin en wachten; vergrendelen vraagt haar opnieuw', async () => {
    await maakKluis(WACHTZIN)
    await sluitKluis()
    await zoekKluis()
    expect(await ontgrendel('vier heel andere woorden')).toMatchObject({ soort: 'dicht', fout: true, wacht: 1000 })
    expect(await ontgrendel(WACHTZIN)).toMatchObject({ soort: 'dicht', fout: false, wacht: 1000 })
  })

  test('wijzigen vraagt de oude', async () => {
    await maakKluis(WACHTZIN)
    expect(await wijzigWachtzin('niet de goede wachtzin', 'heel andere woorden dan toen')).toMatch(/niet de wachtzin/)
    expect(await wijzigWachtzin(WACHTZIN, 'heel andere woorden dan toen')).toMatch(/^Wacht 1 seconde/)
    start()
    await zoekKluis()
    await ontgrendel(WACHTZIN)
    expect(await wijzigWachtzin(WACHTZIN, 'heel andere woorden dan toen')).toBe('')
    start()
    await zoekKluis()
    expect(await ontgrendel('heel andere woorden dan toen')).toEqual({ soort: 'open' })
  })

  test('de schijf is vol: er is niets gekozen, en er wordt niet zonder wachtzin begonnen', async () => {
    await zoekKluis()
    rmSync(map, { recursive: true })
    writeFileSync(map, 'no folder')
    await expect(maakKluis(WACHTZIN)).rejects.toThrow(/kon niet worden ingesteld/)
    expect(kluisstand.value).toEqual({ soort: 'nieuw' })
  })
})

describe('een sleutelbestand dat er niet is', () => {
  test('de sleutel is weg: geen nieuw begin, en met het bestand weer open', async () => {
    await maakKluis(WACHTZIN)
    const weg = `${map}-weg`
    cpSync(map, weg, { recursive: true })
    for (const pad of ['kluis.json', join('journaal', 'kluis.json')]) rmSync(join(map, pad))
    start()
    expect(await zoekKluis()).toEqual({ soort: 'kwijt' })
    renameSync(join(weg, 'kluis.json'), join(map, 'kluis.json'))
    rmSync(weg, { recursive: true })
    expect(await zoekKluis()).toMatchObject({ soort: 'dicht' })
    expect(await ontgrendel(WACHTZIN)).toEqual({ soort: 'open' })
  })
  test('beschadigd, of van een andere computer: ook dan niet', async () => {
    await maakKluis(WACHTZIN)
    for (const pad of ['kluis.json', join('journaal', 'kluis.json')]) writeFileSync(join(map, pad), '{')
    start()
    expect(await zoekKluis()).toEqual({ soort: 'kwijt' })
    for (const pad of ['kluis.json', join('journaal', 'kluis.json')]) rmSync(join(map, pad))
    const ander = start()
    const kdf = { soort: 'argon2id', zout: 'AAAAAAAAAAAAAAAAAAAAAA==', geheugen: 8, rondes: 1 } as const
    await ander['vault:create'](kdf, Buffer.alloc(32).toString('base64'))
    expect(await zoekKluis()).toEqual({ soort: 'kwijt' })
  })
})

test('de oefening en een venster zonder weg naar de schil vragen niets', async () => {
  vi.spyOn(host, 'vault').mockResolvedValue(undefined)
  expect(await zoekKluis()).toEqual({ soort: 'geen' })
  await neemOver({ soort: 'none' })
  const vraag = vi.spyOn(host, 'vault')
  vraag.mockClear()
  zetOefening(true)
  await zoekKluis()
  expect(vraag).not.toHaveBeenCalled()
})
