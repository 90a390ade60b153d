// @vitest-environment node
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createJournal } from '../../../../electron/main/handlers/journal'
import { diskFiles, type JournalFiles } from '../../../../electron/main/handlers/journal/files'
import type { JournalRequests } from '../../../../src/shared/journal'
import { aFolder, aJournal, begun, texts } from './helper'

const TEXTS = ['een', '🙂 "\n', 'vier']

/** Thousands of copies, none of which has to survive a power failure. */
const quick: JournalFiles = {
  ...diskFiles,
  create: (path, bytes) => writeFile(path, bytes),
  cut: (path, size) => truncate(path, size),
  flushFolder: () => Promise.resolve(),
}

/** What is read of a journal that is as it is, and whether anything was said about it. */
async function readBack(ask: JournalRequests) {
  const opened = await ask['journal:open']()
  if (opened.soort !== 'open') return { refused: true, told: true, found: [] }
  const found = await texts(ask)
  const checked = await ask['journal:check'](opened.journal)
  if (typeof found === 'string') return { refused: true, told: true, found: [] }
  return {
    refused: checked.soort === 'failed',
    told: opened.cut > 0 || opened.missing > 0,
    found,
  }
}

/**
 * Every byte of every file of a journal, flipped and cut off: it is refused, or cut with a report, or identical. Never silently
 * less, never different.
 */
async function everyDamage(damage: (bytes: Buffer, at: number) => Buffer): Promise<void> {
  const { folder, ask, close } = aJournal()
  await begun(ask, TEXTS)
  await close()
  const whole = ['begin', ...TEXTS]
  const generation = join(folder, '000001-j1')
  const copy = join(aFolder(), 'journaal')
  let looked = 0
  for (const name of readdirSync(generation))
    for (let at = 0; at < readFileSync(join(generation, name)).length; at++) {
      rmSync(copy, { recursive: true, force: true })
      cpSync(generation, join(copy, '000001-j1'), { recursive: true })
      const path = join(copy, '000001-j1', name)
      writeFileSync(path, damage(readFileSync(path), at))
      const journal = createJournal({ folder: copy, files: quick, lock: () => Promise.resolve(() => undefined) })
      const { refused, told, found } = await readBack(journal.functions)
      await journal.close()
      const what = `${name} at ${at}: ${JSON.stringify({ refused, told, found })}`
      expect(found, what).toEqual(whole.slice(0, found.length))
      expect(refused || told || found.length === whole.length, what).toBe(true)
      looked++
    }
  expect(looked).toBeGreaterThan(500)
}

test('every byte flipped', { timeout: 120_000 }, () =>
  everyDamage((bytes, at) => {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
    return bytes
  }),
)

test('every byte another line end', { timeout: 120_000 }, () =>
  everyDamage((bytes, at) => {
    // Where one stands already another change is made.
    bytes[at] = bytes[at] === 0x0a ? 0x20 : 0x0a
    return bytes
  }),
)

test('cut off at every byte', { timeout: 120_000 }, () => everyDamage((bytes, at) => bytes.subarray(0, at)))

test('what is cut off lies beside it', async () => {
  const { folder, ask, close } = aJournal()
  await begun(ask, TEXTS)
  await close()
  const generation = join(folder, '000001-j1')
  const [name = ''] = readdirSync(generation).filter((each) => each.endsWith('.jsonl'))
  const bytes = readFileSync(join(generation, name))
  writeFileSync(join(generation, name), bytes.subarray(0, bytes.length - 5))
  const next = aJournal({ folder })
  expect(await next.ask['journal:open']()).toMatchObject({ missing: 1, end: { n: 3 } })
  const [aside = ''] = readdirSync(generation).filter((each) => each.startsWith('afgesneden'))
  expect(readFileSync(join(generation, aside), 'utf8')).toContain('"id":"vier","text":"vi')
  expect(await texts(next.ask)).toEqual(['begin', ...TEXTS.slice(0, 2)])
})
