// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClosing, NOT_WRITTEN, PATIENCE } from '../../../electron/main/closing'
import { fakeOfficer, fakeWindow } from './fake-window'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function setup() {
  const made = fakeWindow()
  const officer = fakeOfficer()
  const closing = createClosing(officer.ask)
  const isClosing = closing.guard(made.window)
  const written = async (outcome: 'written' | 'failed', id = 1) => {
    closing.written({ id }, outcome)
    await officer.settled()
  }
  return { ...made, officer, isClosing, written }
}

test('a window is asked to write first, and goes when it has', async () => {
  const { isHeld, contents, destroy, isClosing, written } = setup()
  expect(isHeld('close')).toBe(true)
  expect(contents.send.mock.calls).toEqual([['window:closing']])
  expect([isClosing(), destroy.mock.calls.length]).toEqual([true, 0])
  await written('written')
  expect(destroy).toHaveBeenCalledOnce()
  expect(vi.getTimerCount()).toBe(0)
})

test('a window that does not answer closes all the same', async () => {
  const { isHeld, destroy } = setup()
  isHeld('close')
  await vi.advanceTimersByTimeAsync(PATIENCE - 1)
  expect(destroy).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(destroy).toHaveBeenCalledOnce()
})

test('the officer never waits longer than three seconds', () => expect(PATIENCE).toBeLessThanOrEqual(3000))

test('closing again while it is busy changes nothing, and does not begin again', async () => {
  const { isHeld, contents, destroy, written } = setup()
  isHeld('close')
  await vi.advanceTimersByTimeAsync(PATIENCE - 1)
  expect(isHeld('close')).toBe(true)
  expect(contents.send).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(1)
  await written('written') // too late
  expect(destroy).toHaveBeenCalledOnce()
})

test('an answer nobody asked for, or of another window, closes nothing', async () => {
  const { isHeld, destroy, written } = setup()
  await written('written')
  isHeld('close')
  await written('written', 2)
  expect(destroy).not.toHaveBeenCalled()
})

test('a page that is gone, before or after it was asked, is not waited for', async () => {
  const before = setup()
  before.stops('crashed')
  before.isHeld('close')
  await before.officer.settled()
  expect(before.contents.send).not.toHaveBeenCalled()
  expect(before.destroy).toHaveBeenCalledOnce()

  const after = setup()
  after.isHeld('close')
  after.stops('crashed')
  await after.officer.settled()
  expect(after.destroy).toHaveBeenCalledOnce()
  expect(vi.getTimerCount()).toBe(0)
})

test('what could not be written is said, and the officer chooses', async () => {
  const { isHeld, destroy, isClosing, written, officer } = setup()
  isHeld('close')
  await written('failed')
  expect(officer.asked).toMatchObject([NOT_WRITTEN])
  expect(destroy).not.toHaveBeenCalled()
  await officer.answers('stay')
  expect([isClosing(), destroy.mock.calls.length]).toEqual([false, 0])

  isHeld('close') // and begins anew
  await written('failed')
  await officer.answers('close')
  expect(destroy).toHaveBeenCalledOnce()
})

test('there is nothing to go back to when the page stopped meanwhile', async () => {
  const { isHeld, destroy, written, officer, stops } = setup()
  isHeld('close')
  await written('failed')
  stops('crashed')
  await officer.answers('stay')
  expect(destroy).toHaveBeenCalledOnce()
})

test('the end of the session waits for the writing, and asks nothing', async () => {
  const { isHeld, contents, destroy, written, officer } = setup()
  expect(isHeld('query-session-end')).toBe(true)
  expect(contents.send).toHaveBeenCalledOnce()
  await written('failed')
  expect(officer.asked).toEqual([])
  expect(destroy).toHaveBeenCalledOnce()
})

test('a question that is open takes itself back when the session ends', async () => {
  const { isHeld, destroy, written, officer } = setup()
  isHeld('close')
  await written('failed')
  expect(isHeld('query-session-end')).toBe(true)
  await officer.settled()
  expect(officer.asked).toHaveLength(1)
  expect(destroy).toHaveBeenCalledOnce()
})
