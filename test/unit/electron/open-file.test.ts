// @vitest-environment node
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenDialogOptions } from 'electron'
import { expect, test } from 'vitest'
import { createOpenFile, readWhole } from '../../../electron/main/handlers/open-file'

const folder = mkdtempSync(join(tmpdir(), 'klachtdossier-open-'))
const at = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const setup = (
  answers: (string | undefined)[],
  read?: (path: string) => Promise<Uint8Array<ArrayBuffer> | 'too-large'>,
) => {
  const shown: OpenDialogOptions[] = []
  const openFile = createOpenFile<null>({
    askFile: (_sender, options) => {
      shown.push(options)
      return Promise.resolve(answers.shift())
    },
    firstFolder: () => '/documenten',
    ...(read && { read }),
  })
  return { open: () => openFile(null), shown }
}

test('the bytes of the file as they are, its name without the folder, and that folder is offered next', async () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => i)
  const { open, shown } = setup([at('brief é.pdf', bytes), undefined])
  expect(await open()).toEqual({ soort: 'opened', name: 'brief é.pdf', bytes })
  expect(await open()).toEqual({ soort: 'cancelled' })
  expect(shown.map((each) => each.defaultPath)).toEqual(['/documenten', folder])
  expect(shown[0]?.properties).toEqual(['openFile'])
})

test('too large: not read', async () => {
  const path = at('groot.bin', new Uint8Array(11))
  expect(await readWhole(path, 10)).toBe('too-large')
  expect(await readWhole(path, 11)).toHaveLength(11)
  const { open } = setup([path], () => Promise.resolve('too-large'))
  expect(await open()).toEqual({ soort: 'failed', reason: 'too-large' })
})

test('a folder, or a file that is gone: a reason, no error', async () => {
  const { open } = setup([folder, join(folder, 'weg.pdf')])
  expect(await open()).toEqual({ soort: 'failed', reason: 'unreadable' })
  expect(await open()).toEqual({ soort: 'failed', reason: 'unreadable' })
})
