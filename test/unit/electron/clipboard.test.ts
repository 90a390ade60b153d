import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClipboard } from '../../../electron/main/handlers/clipboard'

let there = ''
const copy = createClipboard({
  readText: () => Promise.resolve(there),
  writeText: (text) => {
    there = text
    return Promise.resolve()
  },
})
beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('what was copied goes after a minute, and not before', async () => {
  await copy('Zeynep Demirtaş')
  await vi.advanceTimersByTimeAsync(59_000)
  expect(there).toBe('Zeynep Demirtaş')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(there).toBe('')
})

test('what the officer copied elsewhere meanwhile stays', async () => {
  await copy('Zeynep Demirtaş')
  there = 'boodschappen'
  await vi.advanceTimersByTimeAsync(120_000)
  expect(there).toBe('boodschappen')
})

test('a second copy has a minute of its own', async () => {
  await copy('een')
  await vi.advanceTimersByTimeAsync(40_000)
  await copy('twee')
  await vi.advanceTimersByTimeAsync(40_000)
  expect(there).toBe('twee')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(there).toBe('')
})

test('a clipboard that another program holds is left alone', async () => {
  const refusing = createClipboard({
    readText: () => Promise.reject(new Error('held')),
    writeText: () => Promise.resolve(),
  })
  await refusing('een')
  await vi.advanceTimersByTimeAsync(60_000)
})
