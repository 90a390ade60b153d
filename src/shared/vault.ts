/**
 * The contract of the vault between the window and its host, the same over IPC (Electron) and over HTTP (browser host). The vault
 * is one small file: the key of the data, wrapped with what the passphrase became. The host keeps the key while the program runs,
 * so that a window that is loaded again asks nothing. Bytes cross as base64.
 */

/** How the passphrase becomes the secret that opens the vault. */
export interface VaultKdf {
  readonly soort: 'argon2id'
  readonly zout: string
  /** Kibibytes. */
  readonly geheugen: number
  readonly rondes: number
}

/**
 * damaged: there is a vault and it can not be read · exists: there is one already, and a second would take its place. The others are of
 * the disk.
 */
export type VaultFailure = 'damaged' | 'exists' | 'read-only' | 'disk-full' | 'folder-missing' | 'unknown'

export interface VaultFailed {
  readonly soort: 'failed'
  readonly reason: VaultFailure
}
/** `wrong`: the secret that was just given does not open it. `wait`: so many milliseconds no other is looked at. */
export interface VaultLocked {
  readonly soort: 'locked'
  readonly id: string
  readonly kdf: VaultKdf
  readonly wrong: boolean
  readonly wait: number
}
/** `secret`: what the passphrase became, of which the keys of backups are made. `key`: of the data. */
export interface VaultOpen {
  readonly soort: 'open'
  readonly id: string
  readonly kdf: VaultKdf
  readonly secret: string
  readonly key: string
}
/** none: nothing was ever sealed here. */
export type VaultState = { readonly soort: 'none' } | VaultLocked | VaultOpen | VaultFailed

/** Every function answers with how the vault stands then; it rejects only for a request that is not of this shape. */
export interface VaultRequests {
  'vault:state': () => Promise<VaultState>
  /** Makes the key of the data. It is on the disk in two places when this answers; refused where a vault is. */
  'vault:create': (kdf: VaultKdf, secret: string) => Promise<VaultState>
  'vault:unlock': (secret: string) => Promise<VaultState>
  /** Another passphrase for the same key. `secret`: of the one of now. */
  'vault:change': (secret: string, kdf: VaultKdf, next: string) => Promise<VaultState>
  /** Forgets the key, also in the key store of the system: the passphrase is needed from now on. */
  'vault:lock': () => Promise<VaultState>
}
