import { EventEmitter } from 'node:events'
import type { BrowserWindow, RenderProcessGoneDetails } from 'electron'
import { vi } from 'vitest'
import type { Ask, Question } from '../../../electron/main/question'

/** A window with nothing in it: what the shell did to it can be read, what happens to it can be played. */
export function fakeWindow() {
  let destroyed = false
  let crashed = false
  const contents = Object.assign(new EventEmitter(), {
    id: 1,
    isCrashed: () => crashed,
    send: vi.fn<(channel: string) => void>(),
    reload: vi.fn<() => void>(() => (crashed = false)),
    forcefullyCrashRenderer: vi.fn<() => void>(),
  })
  const emitter = new EventEmitter()
  const window = Object.assign(emitter, {
    webContents: contents,
    isDestroyed: () => destroyed,
    isVisible: () => true,
    close: vi.fn<() => void>(() => void ask('close')),
    destroy: vi.fn<() => void>(() => (destroyed = true)),
  })
  const ask = (event: string) => {
    const preventDefault = vi.fn()
    emitter.emit(event, { preventDefault })
    return preventDefault.mock.calls.length > 0
  }
  return {
    window: window as unknown as BrowserWindow,
    contents,
    destroy: window.destroy,
    close: window.close,
    /** Whether the shell held it open for now. */
    isHeld: ask,
    stops: (reason: RenderProcessGoneDetails['reason']) => {
      crashed = true
      contents.emit('render-process-gone', {}, { reason, exitCode: 1 })
    },
  }
}

type Asked = Question<string> & { readonly signal: AbortSignal | undefined }

/** An officer who reads every question, and answers when told to. */
export function fakeOfficer() {
  const asked: Asked[] = []
  let waiting: ((choice: string) => void) | undefined
  const ask: Ask = (_window, question, signal) => {
    asked.push({ ...question, signal })
    return new Promise((done) => {
      waiting = done as (choice: string) => void
      signal?.addEventListener('abort', () => done(question.otherwise))
    })
  }
  /** What was begun has been done: a few turns of the microtask queue. */
  const settled = async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  }
  return {
    ask,
    asked,
    settled,
    answers: async (choice: string) => {
      waiting?.(choice)
      waiting = undefined
      await settled()
    },
  }
}
