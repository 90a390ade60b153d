import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { protocol } from './protocol'
import { strict } from './strict'

type BeforeRequest = (
  details: { url: string; method: string },
  done: (answer: Electron.CallbackResponse) => void,
) => void
type Ask = (contents: unknown, permission: string, done: (granted: boolean) => void, details: object) => void
type Check = (contents: unknown, permission: string, origin: string, details: object) => boolean

let beforeRequest: BeforeRequest | undefined
let ask: Ask | undefined
let check: Check | undefined
const SPELLING = ['en-US', 'nl']

/** Whether the app itself refuses a request; without a listener Electron lets everything through. */
export const isCancelled = (url: string, method: string): Promise<boolean> =>
  new Promise((done) => {
    if (beforeRequest) beforeRequest({ url, method }, ({ cancel }) => done(cancel === true))
    else done(false)
  })

/** What the app answers on a permission. As in Electron: without handlers everything is granted. */
export async function isGranted(contents: Electron.WebContents, permission: string): Promise<boolean> {
  const url = contents.getURL()
  const checked = check ? check(contents, permission, url, { isMainFrame: true, requestingUrl: url }) : true
  const details = { isMainFrame: true, requestingUrl: url }
  const asked = ask ? await new Promise<boolean>((done) => ask?.(contents, permission, done, details)) : true
  return checked || asked
}

const webRequest = strict('session.webRequest', {
  onBeforeRequest: (first: unknown, second?: unknown) => {
    beforeRequest = (second ?? first) as BeforeRequest
  },
} satisfies Partial<Electron.WebRequest>)

type Members = Partial<Omit<Electron.Session, keyof EventEmitter | 'protocol' | 'webRequest'>>

const members = {
  availableSpellCheckerLanguages: SPELLING,
  setSpellCheckerDictionaryDownloadURL: () => undefined,
  setSpellCheckerLanguages: (codes) => {
    const unknown = codes.find((code) => !SPELLING.includes(code))
    if (unknown !== undefined) throw new Error(`Invalid language code provided: "${unknown}"`)
  },
  setPermissionRequestHandler: (handler) => {
    ask = (handler ?? undefined) as Ask | undefined
  },
  setPermissionCheckHandler: (handler) => {
    check = (handler ?? undefined) as Check | undefined
  },
  setDevicePermissionHandler: () => undefined,
} satisfies Members

const defaultSession = strict('session', Object.assign(new EventEmitter(), members, { protocol, webRequest }))

export const session = strict('session', { defaultSession })
