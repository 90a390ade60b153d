import type { BrowserContext, Page } from '@playwright/test'
import type { BrowserWindow } from './browser-window'

/** What the parts of the double share: one Chromium, its windows, and what the app asked of the world outside. */
export const state: { context: BrowserContext | undefined; windows: BrowserWindow[]; quitting: boolean } = {
  context: undefined,
  windows: [],
  quitting: false,
}

export const log = {
  /** Requests and navigations the app itself refused. */
  blocked: [] as string[],
  /** Requests the app would have let out to the network; the double stops them all the same. */
  leaked: [] as string[],
  /** New windows the page asked for and the app refused. */
  refusedWindows: [] as string[],
  opened: [] as string[],
  printed: [] as unknown[],
  switches: [] as string[],
  errors: [] as string[],
}

/** Windows that the page opened and that still have to go. */
const popups: Page[] = []
let closed = 0

/** A new window goes when the app has refused its address, not before: closing it earlier cancels the question. */
export function closePopups(opened?: Page): void {
  if (opened) popups.push(opened)
  for (const popup of popups.splice(0, log.refusedWindows.length - closed)) {
    closed += 1
    void popup.close().catch(() => undefined)
  }
}

/** After `ready`, in the sense of Electron: windows, sessions and protocols may be used. */
export function chromiumContext(what: string): BrowserContext {
  if (!state.context) throw new Error(`electron double: ${what} before the app is ready`)
  return state.context
}
