import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { VaultKdf } from '../../../../src/shared/vault'
import { isKdf } from './parse'

const MARK = 'klachtdossier-kluis'
const VERSION = 1
const NONCE = 12
const TAG = 16

/** What stands in the file. `lock`: the key of the data, wrapped. */
export interface Vault {
  readonly id: string
  readonly kdf: VaultKdf
  readonly lock: string
}

export const vaultText = ({ id, kdf, lock }: Vault): string =>
  `${JSON.stringify({ soort: MARK, versie: VERSION, id, kdf, slot: lock }, null, 2)}\n`

/** undefined: this is no vault, or not a whole one. */
export function vaultIn(text: string): Vault | undefined {
  try {
    const { soort, versie, id, kdf, slot } = JSON.parse(text) as Record<string, unknown>
    const fits = soort === MARK && versie === VERSION && typeof id === 'string' && typeof slot === 'string'
    return fits && isKdf(kdf) ? { id, kdf, lock: slot } : undefined
  } catch {
    return undefined
  }
}

/** From the secret, and only for this: backups make their keys of the same secret. */
const wrappingKey = (secret: string, { zout }: VaultKdf): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), Buffer.from(zout, 'base64'), 'klachtdossier kluis', 32))

/** The id and the cost of the passphrase are sealed with it: a cheaper one can not be slipped in. */
const bound = ({ id, kdf }: Pick<Vault, 'id' | 'kdf'>): Buffer =>
  Buffer.from(`${MARK}/${VERSION}/${id}/${kdf.soort}/${kdf.zout}/${kdf.geheugen}/${kdf.rondes}`)

export function wrap(key: string, secret: string, vault: Pick<Vault, 'id' | 'kdf'>): Vault {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey(secret, vault.kdf), nonce).setAAD(bound(vault))
  const sealed = Buffer.concat([cipher.update(Buffer.from(key, 'base64')), cipher.final(), cipher.getAuthTag()])
  return { id: vault.id, kdf: vault.kdf, lock: Buffer.concat([nonce, sealed]).toString('base64') }
}

/** The key of the data; undefined when the secret is another one. */
export function unwrap(vault: Vault, secret: string): string | undefined {
  try {
    const bytes = Buffer.from(vault.lock, 'base64')
    const end = bytes.length - TAG
    const decipher = createDecipheriv('aes-256-gcm', wrappingKey(secret, vault.kdf), bytes.subarray(0, NONCE))
    decipher.setAAD(bound(vault)).setAuthTag(bytes.subarray(end))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, end)), decipher.final()]).toString('base64')
  } catch {
    return undefined
  }
}
