import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { VaultFailed, VaultFailure, VaultLocked, VaultRequests, VaultState } from '../../../../src/shared/vault'
import { diskFiles } from '../journal/files'
import { saveFailure, writeWhole } from '../write-whole'
import { unwrap, type Vault, vaultIn, vaultText, wrap } from './file'

/** What the system keeps for the user that is logged in. */
export interface KeyStore {
  readonly available: () => boolean
  readonly seal: (text: string) => Uint8Array
  /** Throws when this is not what was sealed here. */
  readonly open: (bytes: Uint8Array) => string
}

export interface VaultNeeds {
  readonly dataFolder: string
  /** A second place for the same file: with one of the two the passphrase opens everything. */
  readonly copyFolder: string
  readonly keyStore?: KeyStore
  /** Milliseconds, of a clock that only goes on. */
  readonly now?: () => number
  readonly write?: (path: string, bytes: Uint8Array) => Promise<void>
}

const NAME = 'kluis.json'
const SYSTEM = 'kluis-systeem'
/** So long at most no other passphrase is looked at. */
const LONGEST_WAIT = 60_000

/** After so many wrong ones: a second, then twice as long each time. Nothing is ever taken away. */
export const waitAfter = (wrongs: number): number =>
  wrongs === 0 ? 0 : Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(wrongs - 1, 10))

class VaultError extends Error {
  constructor(readonly reason: VaultFailure) {
    super(`vault: ${reason}`)
  }
}

function failureOf(error: unknown): VaultFailed {
  if (error instanceof VaultError) return { soort: 'failed', reason: error.reason }
  const reason = saveFailure(error)
  const known = reason === 'disk-full' || reason === 'read-only' || reason === 'folder-missing'
  return { soort: 'failed', reason: known ? reason : 'unknown' }
}

async function onDisk(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeWhole(path, bytes)
  await diskFiles.flushFolder(dirname(path))
}

/** undefined when there is no such file. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * The key of the data: made here once, kept wrapped on the disk, and unwrapped in the memory of this program only. Without a vault
 * and its passphrase nothing that was sealed is ever read again, so no file of it is overwritten by one that does not hold the same
 * key.
 */
export function createVault(needs: VaultNeeds) {
  const { dataFolder, copyFolder, keyStore, now = () => performance.now(), write = onDisk } = needs
  const path = join(dataFolder, NAME)
  const copyPath = join(copyFolder, NAME)
  const systemPath = join(dataFolder, SYSTEM)
  let open: { readonly id: string; readonly secret: string; readonly key: string } | undefined
  /** After a lock only the passphrase opens, also when the system still knows. */
  let shut = false
  let wrongs = 0
  let free = 0
  let turn: Promise<unknown> = Promise.resolve()

  const inTurn = (work: () => Promise<VaultState>): Promise<VaultState> => {
    const result = turn.then(work).catch(failureOf)
    turn = result
    return result
  }

  /** The vault on the disk; where one of the two files is missing or not whole it is made again from the other. */
  async function find(): Promise<Vault | undefined> {
    const [text, copyText] = [await textOf(path), await textOf(copyPath)]
    if (text === undefined && copyText === undefined) return undefined
    const [own, copy] = [vaultIn(text ?? ''), vaultIn(copyText ?? '')]
    const vault = own ?? copy
    if (!vault) throw new VaultError('damaged')
    const bytes = Buffer.from(vaultText(vault))
    if (!own) await write(path, bytes).catch(() => undefined)
    // A copy with another key is not ours to take away.
    else if (vaultText(own) !== copyText && (!copy || copy.id === own.id))
      await write(copyPath, bytes).catch(() => undefined)
    return vault
  }

  /** In both places, read back. The one that counts comes last: until it is there, nothing has changed. */
  async function keep(vault: Vault): Promise<void> {
    const text = vaultText(vault)
    for (const each of [copyPath, path]) {
      await write(each, Buffer.from(text))
      if ((await textOf(each)) !== text) throw new VaultError('unknown')
    }
  }

  /** Best effort: without it the passphrase is asked at the next start. */
  async function tellSystem(secret: string): Promise<void> {
    try {
      if (keyStore?.available()) await write(systemPath, keyStore.seal(secret))
    } catch {
      await forgetSystem()
    }
  }
  const forgetSystem = () => rm(systemPath, { force: true }).catch(() => undefined)

  async function askSystem(): Promise<string | undefined> {
    try {
      return keyStore?.available() ? keyStore.open(await readFile(systemPath)) : undefined
    } catch {
      return undefined
    }
  }

  const opened = (vault: Vault): VaultState => (open ? { soort: 'open', kdf: vault.kdf, ...open } : locked(vault))
  const locked = ({ id, kdf }: Vault, wrong = false): VaultLocked => ({
    soort: 'locked',
    id,
    kdf,
    wrong,
    wait: Math.max(0, Math.ceil(free - now())),
  })

  async function state(): Promise<VaultState> {
    const vault = await find()
    // Another data folder was put in the place of this one: this key is not that of what lies there now.
    if (open && open.id !== vault?.id) open = undefined
    if (!vault) return { soort: 'none' }
    if (!open && !shut) {
      const secret = await askSystem()
      const key = secret === undefined ? undefined : unwrap(vault, secret)
      if (secret !== undefined && key !== undefined) open = { id: vault.id, secret, key }
    }
    return opened(vault)
  }

  /** The key, when the secret is right; each wrong one makes the next wait longer. */
  function attempt(vault: Vault, secret: string): string | VaultLocked {
    if (now() < free) return locked(vault)
    const key = unwrap(vault, secret)
    if (key === undefined) {
      free = now() + waitAfter(++wrongs)
      return locked(vault, true)
    }
    wrongs = free = 0
    return key
  }

  const existing = async (): Promise<Vault> => {
    const vault = await find()
    if (!vault) throw new VaultError('damaged')
    return vault
  }

  const functions: VaultRequests = {
    'vault:state': () => inTurn(state),
    'vault:create': (kdf, secret) =>
      inTurn(async () => {
        if (await find()) throw new VaultError('exists')
        const key = randomBytes(32).toString('base64')
        const vault = wrap(key, secret, { id: randomUUID(), kdf })
        await keep(vault)
        open = { id: vault.id, secret, key }
        await tellSystem(secret)
        return opened(vault)
      }),
    'vault:unlock': (secret) =>
      inTurn(async () => {
        const vault = await existing()
        const key = attempt(vault, secret)
        if (typeof key !== 'string') return key
        open = { id: vault.id, secret, key }
        shut = false
        await tellSystem(secret)
        return opened(vault)
      }),
    'vault:change': (secret, kdf, next) =>
      inTurn(async () => {
        const vault = await existing()
        const key = attempt(vault, secret)
        if (typeof key !== 'string') return key
        const changed = wrap(key, next, { id: vault.id, kdf })
        await keep(changed)
        open = { id: changed.id, secret: next, key }
        shut = false
        await tellSystem(next)
        return opened(changed)
      }),
    'vault:lock': () =>
      inTurn(async () => {
        open = undefined
        shut = true
        await forgetSystem()
        return state()
      }),
  }
  return { functions }
}
