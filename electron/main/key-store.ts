import type { SafeStorage } from 'electron'
import type { KeyStore } from './handlers/vault/index'

/**
 * The key store of the user that is logged in: DPAPI on Windows, the keychain on a Mac. On a Linux without one Chromium has a key
 * that is the same everywhere, which keeps nothing.
 */
export const systemKeyStore = (
  safe: Pick<SafeStorage, 'isEncryptionAvailable' | 'encryptString' | 'decryptString' | 'getSelectedStorageBackend'>,
  platform: NodeJS.Platform = process.platform,
): KeyStore => ({
  available: () =>
    safe.isEncryptionAvailable() && (platform !== 'linux' || safe.getSelectedStorageBackend() !== 'basic_text'),
  seal: (text) => safe.encryptString(text),
  open: (bytes) => safe.decryptString(Buffer.from(bytes)),
})
