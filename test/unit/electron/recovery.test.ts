// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { askWith, type Question } from '../../../electron/main/question'
import { keepsStopping, watchWindow } from '../../../electron/main/recovery'
import { KEEPS_STOPPING, NOT_RESPONDING, stopped } from '../../../electron/main/recovery-questions'
import { fakeOfficer, fakeWindow } from './fake-window'

function setup({ isClosing = false } = {}) {
  const made = fakeWindow()
  const officer = fakeOfficer()
  const clock = { minutes: 0 }
  watchWindow(made.window, { ask: officer.ask, isClosing: () => isClosing, now: () => clock.minutes * 60_000 })
  return { ...made, officer, clock }
}

describe('a page that stops', () => {
  test('comes back where it was', async () => {
    const { stops, officer, contents, destroy } = setup()
    stops('crashed')
    expect(officer.asked).toMatchObject([stopped('crashed')])
    expect(contents.reload).not.toHaveBeenCalled()
    await officer.answers('reopen')
    expect(contents.reload).toHaveBeenCalledOnce()
    expect(destroy).not.toHaveBeenCalled()
  })

  test('or not, when the officer closes', async () => {
    const { stops, officer, contents, destroy } = setup()
    stops('killed')
    await officer.answers('close')
    expect(destroy).toHaveBeenCalledOnce()
    expect(contents.reload).not.toHaveBeenCalled()
  })

  test('ends the program when it keeps stopping', async () => {
    const { stops, officer, contents, destroy } = setup()
    for (let time = 0; time < 2; time++) {
      stops('crashed')
      await officer.answers('reopen')
    }
    stops('launch-failed')
    expect(officer.asked.at(-1)).toMatchObject(KEEPS_STOPPING)
    await officer.answers('close')
    expect(contents.reload).toHaveBeenCalledTimes(2)
    expect(destroy).toHaveBeenCalledOnce()
  })

  test('does not count what was long ago', async () => {
    const { stops, officer, contents, clock } = setup()
    for (const minutes of [0, 4, 8, 12, 16]) {
      clock.minutes = minutes
      stops('crashed')
      await officer.answers('reopen')
    }
    expect(contents.reload).toHaveBeenCalledTimes(5)
  })

  test.each([
    [[], 0, false],
    [[0, 0], 0, false],
    [[0, 1, 2], 2, true],
    [[0, 1, 2], 299_999, true],
    [[0, 1, 2], 300_000, false],
    [[0, 200_000, 400_000, 600_000], 600_000, false],
  ])('%j at %i: keeps stopping %s', (moments, now, often) => expect(keepsStopping(moments, now)).toBe(often))

  test('as it should, or while the window closes, is no news', () => {
    const normal = setup()
    normal.stops('clean-exit')
    const closing = setup({ isClosing: true })
    closing.stops('crashed')
    closing.contents.emit('unresponsive')
    expect([normal.officer.asked, closing.officer.asked]).toEqual([[], []])
  })

  test('for want of memory says so', () => {
    expect(stopped('oom').message).toContain('geheugen')
    expect(stopped('memory-eviction').message).toContain('geheugen')
    expect(stopped('crashed').message).not.toContain('geheugen')
  })
})

describe('a page that hangs', () => {
  test('is waited for', async () => {
    const { contents, officer, close, destroy } = setup()
    contents.emit('unresponsive')
    contents.emit('unresponsive') // one question is enough
    expect(officer.asked).toMatchObject([NOT_RESPONDING])
    await officer.answers('wait')
    expect([close, destroy, contents.reload].map((done) => done.mock.calls.length)).toEqual([0, 0, 0])
    contents.emit('unresponsive')
    expect(officer.asked).toHaveLength(2)
  })

  test('and when it goes on by itself the question goes away', async () => {
    const { contents, officer, close } = setup()
    contents.emit('unresponsive')
    contents.emit('responsive')
    expect(officer.asked[0]?.signal?.aborted).toBe(true)
    await officer.answers('close') // a click that came too late
    expect(close).not.toHaveBeenCalled()
  })

  test('is ended and opened again, which is no crash to ask about', async () => {
    const { contents, officer, stops } = setup()
    contents.emit('unresponsive')
    await officer.answers('reopen')
    expect(contents.forcefullyCrashRenderer).toHaveBeenCalledOnce()
    expect(contents.reload).toHaveBeenCalledOnce()
    stops('killed')
    await officer.settled()
    expect(officer.asked).toHaveLength(1)
    contents.emit('did-finish-load')
    stops('crashed') // this one is
    expect(officer.asked).toHaveLength(2)
  })

  test('closes by the ordinary way: what it can still write is written', async () => {
    const { contents, officer, close, destroy } = setup()
    contents.emit('unresponsive')
    await officer.answers('close')
    expect(close).toHaveBeenCalledOnce()
    expect(destroy).not.toHaveBeenCalled()
  })

  test('and then stops: only that is asked', async () => {
    const { contents, officer, stops } = setup()
    contents.emit('unresponsive')
    stops('crashed')
    await officer.settled()
    expect(officer.asked.map(({ message }) => message)).toEqual([NOT_RESPONDING.message, stopped('crashed').message])
    expect(officer.asked[0]?.signal?.aborted).toBe(true)
  })
})

describe('a question in a dialog of the system', () => {
  const question: Question<'a' | 'b'> = {
    type: 'warning',
    message: 'Wat nu?',
    detail: '',
    buttons: [
      ['a', 'Eerste'],
      ['b', 'Tweede'],
    ],
    otherwise: 'b',
  }
  const dialog = (response: number) => ({
    showMessageBox: vi.fn(() => Promise.resolve({ response, checkboxChecked: false })),
  })

  test('has our words only, Enter takes the first and Esc what is safe', async () => {
    const { window } = fakeWindow()
    const shown = dialog(0)
    expect(await askWith(shown)(window, question)).toBe('a')
    expect(shown.showMessageBox).toHaveBeenCalledWith(
      window,
      expect.objectContaining({ title: 'Klachtdossier', buttons: ['Eerste', 'Tweede'], defaultId: 0, cancelId: 1 }),
    )
  })

  test('an answer that is no button is what Esc means', async () => {
    expect(await askWith(dialog(-1))(fakeWindow().window, question)).toBe('b')
  })

  test('belongs to no window that can not be seen', async () => {
    const { window } = fakeWindow()
    window.isVisible = () => false
    const shown = dialog(1)
    await askWith(shown)(window, question)
    expect(shown.showMessageBox).toHaveBeenCalledWith(expect.objectContaining({ message: 'Wat nu?' }))
  })

  test.each([stopped('crashed'), stopped('oom'), KEEPS_STOPPING, NOT_RESPONDING])(
    '"$message" says that what was saved is on the disk',
    ({ detail }) => expect(detail).toContain('staat op de schijf'),
  )
})
