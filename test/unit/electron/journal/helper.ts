import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { createJournal, type JournalNeeds } from '../../../../electron/main/handlers/journal'
import { JOURNAL_START, type JournalPlace, type JournalRequests } from '../../../../src/shared/journal'

const left: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const tidy of left.splice(0).reverse()) await tidy()
})

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klachtdossier-journal-'))
  left.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function aJournal(needs: Partial<JournalNeeds> = {}) {
  const folder = needs.folder ?? join(aFolder(), 'journaal')
  const journal = createJournal({ ...needs, folder })
  left.push(() => journal.close())
  return { folder, ask: journal.functions, close: journal.close }
}

/** Narrows an answer, or fails with what it was. */
export function ok<A extends { readonly soort: string }, S extends A['soort']>(answer: A, soort: S) {
  if (answer.soort !== soort) throw new Error(`expected ${soort}: ${JSON.stringify(answer)}`)
  return answer as Extract<A, { readonly soort: S }>
}

export const entry = (id: string, text = id) => ({ soort: 'entry', id, key: '', text }) as const

/** A journal with these texts in it, that counts. */
export async function begun(
  ask: JournalRequests,
  texts: readonly string[] = [],
  id = 'j1',
  key = '',
): Promise<JournalPlace> {
  ok(await ask['journal:begin'](id, key, 'begin'), 'appended')
  ok(await ask['journal:activate'](id), 'done')
  let { end } = ok(await ask['journal:open'](), 'open')
  for (const text of texts) ({ end } = ok(await ask['journal:append'](id, end, entry(text)), 'appended'))
  return end
}

/** All texts of a journal, from the first line on. */
export async function texts(ask: JournalRequests, id = 'j1'): Promise<string[] | string> {
  const found: string[] = []
  let after: JournalPlace = JOURNAL_START
  for (;;) {
    const read = await ask['journal:read'](id, after)
    if (read.soort === 'failed') return read.reason
    found.push(...read.lines.map((line) => line.text))
    after = read.lines.at(-1) ?? after
    if (read.last) return found
  }
}
