import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Electron from 'electron'
import { app } from './app'
import { state } from './state'
import { strict } from './strict'

const MARK = 'double'

/** Stands for the key store of the system: a key in the profile folder. */
function key(): Buffer {
  if (!safeStorage.isEncryptionAvailable()) throw new Error('Encryption is not available.')
  const folder = app.getPath('userData')
  const file = join(folder, 'electron-double-key')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, randomBytes(32))
  }
  return readFileSync(file)
}

export const safeStorage = strict('safeStorage', {
  /** `DOUBLE_SAFE_STORAGE=off` plays a computer without a key store. */
  isEncryptionAvailable: () => state.context !== undefined && process.env['DOUBLE_SAFE_STORAGE'] !== 'off',
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (text) => {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key(), iv)
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([Buffer.from(MARK), iv, cipher.getAuthTag(), body])
  },
  decryptString: (bytes) => {
    const rest = bytes.subarray(MARK.length)
    const decipher = createDecipheriv('aes-256-gcm', key(), rest.subarray(0, 12))
    decipher.setAuthTag(rest.subarray(12, 28))
    return Buffer.concat([decipher.update(rest.subarray(28)), decipher.final()]).toString('utf8')
  },
} satisfies Partial<Electron.SafeStorage>)
