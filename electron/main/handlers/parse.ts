import type { SaveFileRequest, Written } from '../../../src/shared/ipc'

const refuse = (what: string): never => {
  throw new TypeError(`Ongeldig verzoek: ${what}.`)
}

export function parseNothing(args: readonly unknown[]): [] {
  return args.length === 0 ? [] : refuse('er hoort niets bij')
}

export function parseText(args: readonly unknown[], longest: number): [string] {
  const [text] = args
  const valid = args.length === 1 && typeof text === 'string' && text.length <= longest
  return valid ? [text] : refuse(`verwacht wordt één tekst van hoogstens ${longest} tekens`)
}

export const parseName = (args: readonly unknown[]): [string] => parseText(args, 1000)

export function parseSaveRequest(args: readonly unknown[]): [SaveFileRequest] {
  const [request] = args
  if (args.length !== 1 || typeof request !== 'object' || request === null) return refuse('verwacht wordt een bestand')
  const { name, bytes } = request as Record<string, unknown>
  if (!(bytes instanceof Uint8Array)) return refuse('de inhoud ontbreekt')
  return [{ name: parseName([name])[0], bytes }]
}

export function parseWritten(args: readonly unknown[]): [Written] {
  const [outcome] = args
  const valid = args.length === 1 && (outcome === 'written' || outcome === 'failed')
  return valid ? [outcome] : refuse('verwacht wordt of alles is opgeslagen')
}
