// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { wachtTot } from '../../fixtures/wachten'
import { createWriters } from '../../../electron/preload/writers'

test('every writer is heard before the answer, also when one fails or does not even begin', async () => {
  const { add, writeAll } = createWriters()
  expect(await writeAll()).toBe('written') // nothing to write is written too
  let finish: () => void = () => undefined
  const slow = vi.fn(() => new Promise<void>((done) => (finish = done)))
  add(slow)
  const answered = vi.fn()
  void writeAll().then(answered)
  await Promise.resolve()
  expect(answered).not.toHaveBeenCalled()
  finish()
  await wachtTot(() => expect(answered).toHaveBeenCalledWith('written'))

  add(() => Promise.reject(new Error('schijf vol')))
  add(() => {
    throw new Error('niet begonnen')
  })
  const last = vi.fn(() => Promise.resolve())
  add(last)
  const outcome = writeAll()
  finish()
  expect(await outcome).toBe('failed')
  expect(last).toHaveBeenCalledOnce()
})

test('who is taken back is not asked again, and takes nobody else along', async () => {
  const { add, writeAll } = createWriters()
  const write = vi.fn(() => Promise.resolve())
  const first = add(write)
  add(write)
  first()
  first()
  await writeAll()
  expect(write).toHaveBeenCalledOnce()
})
