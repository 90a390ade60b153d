import { LARGEST_PART, type SaveFileRequest, type Written } from '../../../src/shared/ipc'

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

export function parsePart(args: readonly unknown[]): [number, Uint8Array] {
  const [id, part] = args
  if (args.length !== 2 || !Number.isSafeInteger(id)) return refuse('verwacht wordt een deel van een bestand')
  const valid = part instanceof Uint8Array && part.length <= LARGEST_PART
  return valid ? [id as number, part] : refuse('de inhoud ontbreekt of is te groot')
}

export function parseEnd(args: readonly unknown[]): [number, boolean] {
  const [id, whole] = args
  const valid = args.length === 2 && Number.isSafeInteger(id) && typeof whole === 'boolean'
  return valid ? [id as number, whole] : refuse('verwacht wordt of het bestand compleet is')
}

export function parseWritten(args: readonly unknown[]): [Written] {
  const [outcome] = args
  const valid = args.length === 1 && (outcome === 'written' || outcome === 'failed')
  return valid ? [outcome] : refuse('verwacht wordt of alles is opgeslagen')
}
