// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseEnd, parsePart } from '../../../electron/main/handlers/parse'
import { createSaveParts, type PartFile } from '../../../electron/main/handlers/save-parts'
import { LARGEST_PART } from '../../../src/shared/ipc'

const bytes = (...list: number[]) => Uint8Array.from(list)
function setup(
  create?: (path: string) => Promise<PartFile>,
  answer: (folder: string) => string | undefined = (f) => join(f, 'a.zip'),
) {
  const folder = mkdtempSync(join(tmpdir(), 'delen-'))
  const gone: (() => void)[] = []
  const parts = createSaveParts<string>({
    askPath: () => Promise.resolve(answer(folder)),
    firstFolder: () => folder,
    whenGone: (_sender, act) => gone.push(act),
    ...(create && { create }),
  })
  const begin = async () => {
    const begun = await parts.begin('window', 'a.zip')
    return begun.soort === 'begun' ? begun.id : expect.fail(begun.soort)
  }
  return { parts, begin, folder, files: () => readdirSync(folder), gone }
}

test('the parts become one file, which is there only when it is whole', async () => {
  const { begin, files, folder, parts } = setup()
  const id = await begin()
  expect(await parts.part('window', id, bytes(1, 2))).toBeUndefined()
  expect(files()).toEqual([expect.stringMatching(/^\.klachtdossier-.*\.tmp$/)])
  expect(await parts.part('window', id, bytes(3))).toBeUndefined()
  expect(await parts.end('window', id, true)).toEqual({ soort: 'saved', path: join(folder, 'a.zip') })
  expect(files()).toEqual(['a.zip'])
  expect([...readFileSync(join(folder, 'a.zip'))]).toEqual([1, 2, 3])
})

test('given up, a full disk, a window that is gone or loaded again: nothing is left, and what stood there stays', async () => {
  const { begin, files, folder, gone, parts } = setup()
  writeFileSync(join(folder, 'a.zip'), 'eerder')
  const first = await begin()
  await parts.part('window', first, bytes(1))
  expect(await parts.end('window', first, false)).toEqual({ soort: 'cancelled' })
  expect(files()).toEqual(['a.zip'])

  const left = await begin()
  const second = await begin() // the page was loaded again
  expect(files()).toHaveLength(2)
  await expect(parts.part('window', left, bytes(1))).rejects.toThrow('Ongeldig verzoek')
  await parts.part('window', second, bytes(1))
  gone.forEach((act) => act())
  expect(files()).toEqual(['a.zip'])
  expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('eerder')
})

test('a full disk is told at the part that did not fit', async () => {
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  const closed: string[] = []
  const { begin, parts } = setup((path) => {
    writeFileSync(path, '')
    return Promise.resolve({
      add: () => Promise.reject(full),
      finish: () => Promise.resolve(),
      close: () => Promise.resolve(void closed.push(path)),
    })
  })
  const id = await begin()
  expect(await parts.part('window', id, bytes(1))).toBe('disk-full')
  expect(closed).toHaveLength(1)
  await expect(parts.end('window', id, true)).rejects.toThrow('Ongeldig verzoek')
})

test('no choice in the dialog, or a folder that is not there: nothing begins', async () => {
  expect(await setup(undefined, () => undefined).parts.begin('window', 'a.zip')).toEqual({ soort: 'cancelled' })
  const { parts } = setup(undefined, (folder) => join(folder, 'weg', 'a.zip'))
  expect(await parts.begin('window', 'a.zip')).toMatchObject({ soort: 'failed', reason: 'folder-missing' })
})

test('another window can not write in it', async () => {
  const { begin, parts } = setup()
  const id = await begin()
  await expect(parts.part('other', id, bytes(1))).rejects.toThrow('Ongeldig verzoek')
  await parts.end('window', id, false)
})

test('the shape of a part and of the end', () => {
  expect(parsePart([3, bytes(1)])).toEqual([3, bytes(1)])
  expect(parseEnd([3, false])).toEqual([3, false])
  for (const args of [[], [3], ['3', bytes(1)], [1.5, bytes(1)], [3, [1]], [3, new Uint8Array(LARGEST_PART + 1)]])
    expect(() => parsePart(args)).toThrow('Ongeldig verzoek')
  for (const args of [[], [3], [3, 'ja'], ['3', true], [3, true, 1]])
    expect(() => parseEnd(args)).toThrow('Ongeldig verzoek')
})
