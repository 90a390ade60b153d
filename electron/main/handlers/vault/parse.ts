import type { VaultKdf, VaultRequests } from '../../../../src/shared/vault'

const refuse = (what: string): never => {
  throw new TypeError(`Ongeldig verzoek: ${what}.`)
}
const count = (args: readonly unknown[], n: number) => args.length === n || refuse(`er horen ${n} gegevens bij`)

const within = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most

/** The limits keep a file made to harm from taking the whole computer. */
export function isKdf(value: unknown): value is VaultKdf {
  const { soort, zout, geheugen, rondes } = Object(value) as Record<string, unknown>
  return (
    soort === 'argon2id' &&
    typeof zout === 'string' &&
    /^[A-Za-z0-9+/]{16,64}={0,2}$/.test(zout) &&
    within(geheugen, 8, 1024 * 1024) &&
    within(rondes, 1, 16)
  )
}

function kdf(value: unknown): VaultKdf {
  if (!isKdf(value)) return refuse('verwacht wordt hoe de sleutel wordt gemaakt')
  const { soort, zout, geheugen, rondes } = value
  return { soort, zout, geheugen, rondes }
}
/** 32 bytes. */
const secret = (value: unknown): string =>
  typeof value === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(value) ? value : refuse('verwacht wordt een sleutel')

/** What comes from the window, over whichever way, is looked at before it is used. */
export const VAULT_PARSERS: {
  readonly [C in keyof VaultRequests]: (args: readonly unknown[]) => Parameters<VaultRequests[C]>
} = {
  'vault:state': (args) => (count(args, 0), []),
  'vault:create': (args) => (count(args, 2), [kdf(args[0]), secret(args[1])]),
  'vault:unlock': (args) => (count(args, 1), [secret(args[0])]),
  'vault:change': (args) => (count(args, 3), [secret(args[0]), kdf(args[1]), secret(args[2])]),
  'vault:lock': (args) => (count(args, 0), []),
}
