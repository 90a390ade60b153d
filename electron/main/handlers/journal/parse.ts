import {
  type JournalEntry,
  type JournalPlace,
  type JournalRequests,
  LARGEST_JOURNAL_FILE,
  LARGEST_TEXT,
  MOST_PIECES,
} from '../../../../src/shared/journal'

const refuse = (what: string): never => {
  throw new TypeError(`Ongeldig verzoek: ${what}.`)
}

/** Becomes the name of a folder. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,80}$/.test(value)
const isSum = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const isKey = (value: unknown): value is string => value === '' || isId(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LARGEST_TEXT

const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

function place(value: unknown): JournalPlace {
  const { n, sum } = object(value)
  return Number.isSafeInteger(n) && (n as number) >= 0 && isSum(sum)
    ? { n: n as number, sum }
    : refuse('verwacht wordt een plaats in het journaal')
}

function entry(value: unknown): JournalEntry {
  const { soort, id, key, text } = object(value)
  const known = soort === 'entry' || soort === 'part' || soort === 'withdrawn'
  return known && isId(id) && isKey(key) && isText(text)
    ? { soort, id, key, text }
    : refuse('verwacht wordt een regel van het journaal')
}

const count = (args: readonly unknown[], n: number) => args.length === n || refuse(`er horen ${n} gegevens bij`)
const id = (value: unknown): string => (isId(value) ? value : refuse('verwacht wordt welk journaal'))
const sum = (value: unknown): string => (isSum(value) ? value : refuse('verwacht wordt welk bestand'))

function oneId(args: readonly unknown[]): [string] {
  count(args, 1)
  return [id(args[0])]
}

/** What comes from the window, over whichever way, is looked at before it is used. */
export const JOURNAL_PARSERS: {
  readonly [C in keyof JournalRequests]: (args: readonly unknown[]) => Parameters<JournalRequests[C]>
} = {
  'journal:open': (args) => (count(args, 0), []),
  'journal:read': (args) => (count(args, 2), [id(args[0]), place(args[1])]),
  'journal:append': (args) => (count(args, 3), [id(args[0]), place(args[1]), entry(args[2])]),
  'journal:begin': ([journal, key, text, ...rest]) => (
    count(rest, 0),
    [
      id(journal),
      isKey(key) ? key : refuse('verwacht wordt welke sleutel'),
      isText(text) ? text : refuse('verwacht wordt een tekst'),
    ]
  ),
  'journal:activate': oneId,
  'journal:check': oneId,
  'journal:tidy': (args) => (count(args, 0), []),
  'journal:forget': (args) => {
    count(args, 1)
    const [keep] = args
    return Array.isArray(keep) && keep.length <= MOST_PIECES && keep.every(isSum)
      ? [keep]
      : refuse('verwacht worden de bestanden die blijven')
  },
  'journal:keep-file': (args) => {
    count(args, 3)
    const [how, name, bytes] = args
    const kind = how === 'sealed' || how === 'plain' ? how : refuse('verwacht wordt of het verzegeld is')
    const fits = bytes instanceof Uint8Array && bytes.length <= LARGEST_JOURNAL_FILE
    return [kind, sum(name), fits ? bytes : refuse('de inhoud ontbreekt of is te groot')]
  },
  'journal:file': (args) => (count(args, 1), [sum(args[0])]),
}
