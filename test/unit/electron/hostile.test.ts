// @vitest-environment node
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBackup } from '../../../electron/main/handlers/backup'
import { BACKUP_PARSERS } from '../../../electron/main/handlers/backup/parse'
import { JOURNAL_PARSERS } from '../../../electron/main/handlers/journal/parse'
import {
  parseEnd,
  parseName,
  parseNothing,
  parsePart,
  parseSaveRequest,
  parseText,
  parseWritten,
} from '../../../electron/main/handlers/parse'
import { aFolder, aJournal, begun } from './journal/helper'

type Parser = (args: readonly unknown[]) => readonly unknown[]
const SHARED = Object.entries({ ...JOURNAL_PARSERS, ...BACKUP_PARSERS }) as [string, Parser][]
const PARSERS: readonly [string, Parser][] = [
  ...SHARED,
  ['nothing', parseNothing],
  ['text', (args) => parseText(args, 50)],
  ['name', parseName],
  ['save', parseSaveRequest],
  ['part', parsePart],
  ['end', parseEnd],
  ['written', parseWritten],
]

/** Anything at all, and what is nearly right: ids that are paths, numbers at the edge, an object that is almost a place. */
const path = fc.constantFrom(
  '../../x',
  '..\\x',
  '/etc/passwd',
  'C:\\x',
  'a/b',
  '.',
  '..',
  '',
  'nul',
  'j1',
  'a'.repeat(81),
  'x\u0000',
)
const sum = fc.constantFrom('0'.repeat(64), 'A'.repeat(64), '0'.repeat(63), '../'.repeat(21) + '0')
const number = fc.constantFrom(0, -1, 1, 0.5, NaN, Infinity, Number.MAX_SAFE_INTEGER, 2 ** 53, '1', null)
const value = fc.oneof(
  fc.anything({ withTypedArray: true, withNullPrototype: true, withBigInt: true, withDate: true }),
  path,
  sum,
  number,
  fc.record({ n: number, sum }, { requiredKeys: [] }),
  fc.record(
    { soort: fc.constantFrom('entry', 'part', 'withdrawn', 'begin', '__proto__'), id: path, text: fc.string() },
    { requiredKeys: [] },
  ),
  fc.constantFrom('2026-11-30 10.00.00', '2026-11-30', '../2026-11-30 10.00.00'),
  fc.uint8Array({ maxLength: 20 }),
)
const args = fc.array(value, { maxLength: 5 })

/** What is taken as it is; undefined: refused, with a Dutch sentence. */
function taken(parse: Parser, given: readonly unknown[]): readonly unknown[] | undefined {
  try {
    return parse(given)
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toMatch(/^Ongeldig verzoek: [^\n]{5,80}\.$/)
    return undefined
  }
}

/** Every file below a folder, with what is in it. */
const all = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'latin1')]),
  )

describe('what nobody should ask', () => {
  test('ten thousand times: each door takes it as it is, or refuses it with a sentence', () => {
    let passed = 0
    fc.assert(
      fc.property(fc.constantFrom(...PARSERS), args, ([, parse], given) => {
        const answer = taken(parse, given)
        if (answer === undefined) return
        passed++
        expect(answer).toHaveLength(given.length)
        for (const part of answer)
          if (typeof part === 'string')
            expect(given.flatMap((g): unknown[] => (g && typeof g === 'object' ? Object.values(g) : [g]))).toContain(
              part,
            )
      }),
      { numRuns: 10_000 },
    )
    expect(passed).toBeGreaterThan(200) // nearly right is among it
  })

  test('what is taken does nothing outside its folder, changes no journal that counts, and always answers', async () => {
    const place = aFolder()
    const [dataFolder, beside] = [join(place, 'gegevens'), join(place, 'ernaast')]
    for (const folder of [dataFolder, beside]) mkdirSync(folder)
    writeFileSync(join(beside, 'van-een-ander.txt'), 'blijf af')
    const { ask, folder } = aJournal({ folder: join(dataFolder, 'journaal') })
    await begun(ask, ['een', 'twee'])
    const backup = createBackup({ dataFolder })
    const functions = { ...ask, ...backup.functions } as unknown as Record<
      string,
      (...args: unknown[]) => Promise<unknown>
    >
    const before = all(folder)
    // A new journal may be begun, and a place to keep backups chosen: those are asked of the officer before.
    const quiet = SHARED.filter(([name]) => !['journal:activate', 'backup:choose'].includes(name))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...quiet), args, async ([name, parse], given) => {
        const answer = taken(parse, given)
        if (answer) expect(await functions[name]?.(...answer)).toHaveProperty('soort')
      }),
      { numRuns: 3000 },
    )
    const after = all(folder)
    for (const [name, content] of Object.entries(before))
      if (/000|j1/.test(name)) expect(after[name], name).toBe(content)
    expect(await ask['journal:open']()).toMatchObject({ soort: 'open', journal: 'j1' })
    expect(all(beside)).toEqual({ [join(beside, 'van-een-ander.txt')]: 'blijf af' })
    expect(readdirSync(place).sort()).toEqual(['ernaast', 'gegevens'])
    await backup.close()
  })
})
