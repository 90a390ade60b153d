// @vitest-environment node
import { join } from 'node:path'
import type { SaveDialogOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { createSaveFile } from '../../../electron/main/handlers/save-file'

const bytes = new Uint8Array([1])
const setup = (answers: (string | undefined)[], write: () => Promise<void> = () => Promise.resolve()) => {
  const shown: SaveDialogOptions[] = []
  const written = vi.fn(write)
  const saveFile = createSaveFile<null>({
    askPath: (_sender, options) => {
      shown.push(options)
      return Promise.resolve(answers.shift())
    },
    firstFolder: () => '/documenten',
    write: written,
  })
  return { save: (name: string) => saveFile(null, { name, bytes }), shown, written }
}

test('the dialog opens with a safe name, its kind and the last folder that worked', async () => {
  const { save, shown } = setup(['/zaken/2026/a.docx', '/zaken/2026/b.pdf'])
  expect(await save('Brief: A.docx')).toEqual({ soort: 'saved', path: '/zaken/2026/a.docx' })
  await save('b.pdf')
  expect(shown.map((each) => each.defaultPath)).toEqual([
    join('/documenten', 'Brief- A.docx'),
    join('/zaken/2026', 'b.pdf'),
  ])
  expect(shown[0]?.filters?.[0]).toEqual({ name: 'Word-document', extensions: ['docx'] })
})

test('cancelled: nothing is written', async () => {
  const { save, written } = setup([undefined])
  expect(await save('a.docx')).toEqual({ soort: 'cancelled' })
  expect(written).not.toHaveBeenCalled()
})

test('failed: the reason, and the folder is not offered again', async () => {
  const locked = Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
  const { save, shown } = setup(['/weg/a.docx', undefined], () => Promise.reject(locked))
  expect(await save('a.docx')).toEqual({ soort: 'failed', reason: 'locked', path: '/weg/a.docx' })
  await save('a.docx')
  expect(shown[1]?.defaultPath).toBe(join('/documenten', 'a.docx'))
})
