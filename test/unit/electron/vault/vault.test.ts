import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createJournal } from '../../../../electron/main/handlers/journal'
import { createVault, type KeyStore, type VaultNeeds, waitAfter } from '../../../../electron/main/handlers/vault'
import { VAULT_PARSERS } from '../../../../electron/main/handlers/vault/parse'
import { systemKeyStore } from '../../../../electron/main/key-store'

const KDF = { soort: 'argon2id', zout: 'AAAAAAAAAAAAAAAAAAAAAA==', geheugen: 64, rondes: 1 } as const
const OTHER_KDF = { ...KDF, zout: 'BBBBBBBBBBBBBBBBBBBBBB==' }
const secret = (letter: string) => Buffer.alloc(32, letter).toString('base64')
const [RIGHT, NEXT] = [secret('r'), secret('n')]

let data = ''
let copy = ''
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'klachtdossier-kluis-'))
  copy = join(data, 'journaal')
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

/** A program that starts: `ask` is what the window has of it. */
const start = (needs: Partial<VaultNeeds> = {}) =>
  createVault({ dataFolder: data, copyFolder: copy, ...needs }).functions
const main = () => join(data, 'kluis.json')
const second = () => join(copy, 'kluis.json')

async function keyOf(ask: ReturnType<typeof start>): Promise<string> {
  const state = await ask['vault:state']()
  if (state.soort !== 'open') throw new Error(`not open: ${state.soort}`)
  return state.key
}
async function made(): Promise<string> {
  const ask = start()
  await ask['vault:create'](KDF, RIGHT)
  return keyOf(ask)
}

describe('a vault', () => {
  test('there is none until it is made; then it stands in two places, and neither says the key or the secret', async () => {
    const ask = start()
    expect(await ask['vault:state']()).toEqual({ soort: 'none' })
    expect(await ask['vault:create'](KDF, RIGHT)).toMatchObject({ soort: 'open', kdf: KDF, secret: RIGHT })
    const text = readFileSync(main(), 'utf8')
    expect(readFileSync(second(), 'utf8')).toBe(text)
    for (const hidden of [RIGHT, await keyOf(ask)]) expect(text).not.toContain(hidden)
    expect(Buffer.from(await keyOf(ask), 'base64')).toHaveLength(32)
  })

  test('is open as long as the program runs, and asks again at the next start', async () => {
    const key = await made()
    const next = start()
    expect(await next['vault:state']()).toMatchObject({ soort: 'locked', kdf: KDF, wrong: false, wait: 0 })
    expect(await next['vault:unlock'](RIGHT)).toMatchObject({ soort: 'open', key })
    expect(await keyOf(next)).toBe(key)
  })

  test('another data folder comes in its place while the program runs: that key opens nothing there, and nothing is written there', async () => {
    const other = join(data, 'other')
    const elsewhere = createVault({ dataFolder: other, copyFolder: join(other, 'journaal') }).functions
    await elsewhere['vault:create'](OTHER_KDF, NEXT)
    const otherKey = await keyOf(elsewhere)
    const here = join(data, 'here')
    const folders = { dataFolder: here, copyFolder: join(here, 'journaal') }
    const ask = createVault(folders).functions
    await ask['vault:create'](KDF, RIGHT)
    const journal = createJournal({ folder: folders.copyFolder })
    try {
      await journal.functions['journal:begin']('j1', 'k', 'first')
      const { end } = (await journal.functions['journal:activate']('j1').then(() =>
        journal.functions['journal:open'](),
      )) as { end: { n: number; sum: string } }
      renameSync(here, join(data, 'aside'))
      cpSync(other, here, { recursive: true })
      expect(await ask['vault:state']()).toMatchObject({ soort: 'locked', kdf: OTHER_KDF, wrong: false })
      expect(JSON.stringify(await ask['vault:state']())).not.toContain(RIGHT)
      const line = { soort: 'entry', id: 'e', key: 'k', text: 'of the other' } as const
      expect(await journal.functions['journal:append']('j1', end, line)).toMatchObject({ soort: 'failed' })
      expect(readdirSync(folders.copyFolder)).toEqual(['kluis.json'])
      expect(await ask['vault:unlock'](RIGHT)).toMatchObject({ soort: 'locked', wrong: true })
      // And back again: its own passphrase opens it.
      renameSync(here, join(data, 'away'))
      renameSync(join(data, 'aside'), here)
      expect(await ask['vault:state']()).toMatchObject({ soort: 'locked', kdf: KDF })
    } finally {
      await journal.close()
    }
    expect(otherKey).not.toBe('')
  })

  test('is never replaced: a second one is refused, and so is one in the place of a damaged one', async () => {
    const key = await made()
    expect(await start()['vault:create'](OTHER_KDF, NEXT)).toEqual({ soort: 'failed', reason: 'exists' })
    for (const path of [main(), second()]) writeFileSync(path, 'half')
    const ask = start()
    expect(await ask['vault:state']()).toEqual({ soort: 'failed', reason: 'damaged' })
    expect(await ask['vault:create'](OTHER_KDF, NEXT)).toEqual({ soort: 'failed', reason: 'damaged' })
    expect(readFileSync(main(), 'utf8')).toBe('half')
    expect(key).not.toBe('')
  })

  test.each([
    ['one file is gone', (path: string) => rmSync(path)],
    ['one file is not whole', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, 90))],
  ])('%s: the other opens with the passphrase and makes it again', async (_, harm) => {
    const key = await made()
    for (const path of [main(), second()]) {
      const whole = readFileSync(path, 'utf8')
      harm(path)
      const ask = start()
      expect(await ask['vault:unlock'](RIGHT)).toMatchObject({ soort: 'open', key })
      expect(readFileSync(path, 'utf8')).toBe(whole)
    }
  })

  test('a copy with another key is not taken away', async () => {
    await made()
    const foreign = readFileSync(main(), 'utf8').replace(/"id": "[^"]+"/, '"id": "another"')
    writeFileSync(second(), foreign)
    expect(await start()['vault:state']()).toMatchObject({ soort: 'locked' })
    expect(readFileSync(second(), 'utf8')).toBe(foreign)
  })

  test('what the passphrase costs can not be made less in the file', async () => {
    await made()
    for (const path of [main(), second()])
      writeFileSync(path, readFileSync(path, 'utf8').replace('"geheugen": 64', '"geheugen": 8'))
    expect(await start()['vault:unlock'](RIGHT)).toMatchObject({ soort: 'locked', wrong: true })
  })
})

describe('a wrong passphrase', () => {
  test('waits longer each time, during which not even the right one is looked at, and destroys nothing', async () => {
    const key = await made()
    let now = 0
    const ask = start({ now: () => now })
    const waits: number[] = []
    for (let i = 0; i < 9; i++) {
      const state = await ask['vault:unlock'](secret(String(i)))
      expect(state).toMatchObject({ soort: 'locked', wrong: true })
      const wait = state.soort === 'locked' ? state.wait : 0
      waits.push(wait)
      now += wait - 1
      expect(await ask['vault:unlock'](RIGHT)).toMatchObject({ soort: 'locked', wrong: false, wait: 1 })
      now += 1
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000])
    expect(await ask['vault:unlock'](RIGHT)).toMatchObject({ soort: 'open', key })
    expect(await ask['vault:lock']()).toMatchObject({ soort: 'locked', wait: 0 })
  })
  test('there is always an end to it', () => {
    expect([waitAfter(0), waitAfter(1), waitAfter(5000)]).toEqual([0, 1000, 60_000])
  })
})

describe('another passphrase', () => {
  test('opens the same key; the one of before opens nothing any more', async () => {
    const key = await made()
    const ask = start()
    expect(await ask['vault:change'](RIGHT, OTHER_KDF, NEXT)).toMatchObject({ soort: 'open', key, secret: NEXT })
    expect(readFileSync(second(), 'utf8')).toBe(readFileSync(main(), 'utf8'))
    const next = start()
    expect(await next['vault:state']()).toMatchObject({ kdf: OTHER_KDF })
    expect(await next['vault:unlock'](RIGHT)).toMatchObject({ wrong: true })
    expect(await start()['vault:unlock'](NEXT)).toMatchObject({ soort: 'open', key })
  })
  test('is refused without the one of now, and then nothing has changed', async () => {
    const key = await made()
    const before = readFileSync(main(), 'utf8')
    expect(await start()['vault:change'](NEXT, OTHER_KDF, NEXT)).toMatchObject({ soort: 'locked', wrong: true })
    expect(readFileSync(main(), 'utf8')).toBe(before)
    expect(await start()['vault:unlock'](RIGHT)).toMatchObject({ key })
  })
  test.each([1, 2])('stopped at write %i: what was told holds, and the key is there', async (at) => {
    const key = await made()
    let writes = 0
    const ask = start({
      write: (path, bytes) => {
        if (++writes === at) return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
        mkdirSync(copy, { recursive: true })
        return Promise.resolve(writeFileSync(path, bytes))
      },
    })
    expect(await ask['vault:change'](RIGHT, OTHER_KDF, NEXT)).toEqual({ soort: 'failed', reason: 'disk-full' })
    expect(await start()['vault:unlock'](RIGHT)).toMatchObject({ soort: 'open', key })
    expect(readFileSync(second(), 'utf8')).toBe(readFileSync(main(), 'utf8'))
  })
})

describe('the key store of the system', () => {
  const mirror: KeyStore = {
    available: () => true,
    seal: (text) => Buffer.from(text).reverse(),
    open: (bytes) => Buffer.from(bytes).reverse().toString(),
  }
  test('opens at the next start by itself, until the program is locked: also after a restart', async () => {
    const first = start({ keyStore: mirror })
    await first['vault:create'](KDF, RIGHT)
    const key = await keyOf(first)
    const next = start({ keyStore: mirror })
    expect(await keyOf(next)).toBe(key)
    expect(await next['vault:lock']()).toMatchObject({ soort: 'locked' })
    expect(await next['vault:state']()).toMatchObject({ soort: 'locked' })
    const later = start({ keyStore: mirror })
    expect(await later['vault:state']()).toMatchObject({ soort: 'locked' })
    await later['vault:unlock'](RIGHT)
    expect(await keyOf(start({ keyStore: mirror }))).toBe(key)
  })
  const refusing = (): string => {
    throw new Error('other user')
  }
  test.each<[string, KeyStore]>([
    ['it is not there', { ...mirror, available: (): boolean => false }],
    ['it fails', { ...mirror, open: refusing }],
    ['it says something else', { ...mirror, open: () => NEXT }],
  ])('%s: the passphrase is asked', async (_, keyStore) => {
    await start({ keyStore: mirror })['vault:create'](KDF, RIGHT)
    const ask = start({ keyStore })
    expect(await ask['vault:state']()).toMatchObject({ soort: 'locked', wait: 0 })
    expect(await ask['vault:unlock'](RIGHT)).toMatchObject({ soort: 'open' })
  })
  test('on a Linux without one nothing is given to it', () => {
    const safe: Parameters<typeof systemKeyStore>[0] = {
      isEncryptionAvailable: () => true,
      encryptString: (text: string) => Buffer.from(text),
      decryptString: String,
      getSelectedStorageBackend: () => 'basic_text',
    }
    expect(systemKeyStore(safe, 'linux').available()).toBe(false)
    expect(systemKeyStore(safe, 'win32').available()).toBe(true)
  })
})

test.each([
  ['vault:state', ['x']],
  ['vault:create', [{ ...KDF, geheugen: 4_000_000 }, RIGHT]],
  ['vault:create', [{ ...KDF, soort: 'plain' }, RIGHT]],
  ['vault:create', [KDF, 'short']],
  ['vault:unlock', []],
  ['vault:unlock', [Buffer.alloc(31).toString('base64')]],
  ['vault:change', [RIGHT, KDF]],
  ['vault:lock', [1]],
] as const)('what is not of the right shape is refused: %s %j', (channel, args) => {
  expect(() => VAULT_PARSERS[channel](args)).toThrow(TypeError)
})
