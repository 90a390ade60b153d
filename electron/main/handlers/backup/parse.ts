import { type BackupRequests, LARGEST_BACKUP_PART } from '../../../../src/shared/backup'

const refuse = (what: string): never => {
  throw new TypeError(`Ongeldig verzoek: ${what}.`)
}
const count = (args: readonly unknown[], n: number) => args.length === n || refuse(`er horen ${n} gegevens bij`)

const text = (value: unknown, fits: RegExp, what: string): string =>
  typeof value === 'string' && fits.test(value) ? value : refuse(`verwacht wordt ${what}`)
const installation = (value: unknown) => text(value, /^[\w-]{1,80}$/, 'welke installatie')
const number = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : refuse('verwacht wordt een aantal')

function part(value: unknown): Uint8Array {
  const fits = value instanceof Uint8Array && value.length <= LARGEST_BACKUP_PART
  return fits ? value : refuse('de inhoud ontbreekt of is te groot')
}

function range(from: unknown, to: unknown): [number, number] {
  const size = number(to) - number(from)
  return size >= 0 && size <= LARGEST_BACKUP_PART ? [number(from), number(to)] : refuse('verwacht wordt een stuk')
}

/** What comes from the window, over whichever way, is looked at before it is used. */
export const BACKUP_PARSERS: {
  readonly [C in keyof BackupRequests]: (args: readonly unknown[]) => Parameters<BackupRequests[C]>
} = {
  // eslint-disable-next-line no-control-regex
  'backup:choose': (args) => (count(args, 1), [text(args[0], /^[^\u0000-\u001f]{0,1000}$/, 'een map')]),
  'backup:state': (args) => (count(args, 1), [installation(args[0])]),
  'backup:begin': (args) => (
    count(args, 2),
    [installation(args[0]), text(args[1], /^\d{4}-\d{2}-\d{2} \d{2}\.\d{2}\.\d{2}$/, 'een moment')]
  ),
  'backup:part': (args) => (count(args, 3), [number(args[0]), number(args[1]), part(args[2])]),
  'backup:end': (args) => (count(args, 2), [number(args[0]), args[1] === null ? null : number(args[1])]),
  'backup:read': (args) => (
    count(args, 4),
    [installation(args[0]), text(args[1], /^[^/\\]{1,200}$/, 'een bestand'), ...range(args[2], args[3])]
  ),
}
