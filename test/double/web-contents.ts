import { EventEmitter } from 'node:events'
import type { Page } from '@playwright/test'
import type * as Electron from 'electron'
import { encode } from './codec'
import { chromiumContext, log } from './state'
import { strict } from './strict'
import { toApp } from './urls'

let count = 0

type Implemented =
  | 'id'
  | 'getURL'
  | 'isDestroyed'
  | 'setWindowOpenHandler'
  | 'setWebRTCIPHandlingPolicy'
  | 'send'
  | 'print'
  | 'printToPDF'
  | 'replaceMisspelling'
  | 'executeJavaScript'
  | 'isCrashed'
  | 'forcefullyCrashRenderer'
  | 'reload'

/** The page of one window. */
export class WebContents extends EventEmitter implements Pick<Electron.WebContents, Implemented> {
  readonly id = ++count
  readonly hook: string
  page: Page | undefined
  destroyed = false
  crashed = false
  /** Settles when a page that was crashed on purpose is gone. */
  crashing: Promise<unknown> = Promise.resolve()
  /** Set by the window, which makes pages. */
  loadAgain: () => Promise<void> = () => Promise.reject(new Error('electron double: no window'))
  mayOpen: (details: Electron.HandlerDetails) => { action: string } = () => ({ action: 'allow' })
  readonly mainFrame: { readonly url: string }

  constructor(hook: string) {
    super()
    this.hook = hook
    const url = () => this.getURL()
    this.mainFrame = {
      get url() {
        return url()
      },
    }
    return strict('webContents', this)
  }
  getURL() {
    return toApp(this.page?.url() ?? '')
  }
  isDestroyed() {
    return this.destroyed
  }
  setWindowOpenHandler(handler: (details: Electron.HandlerDetails) => { action: 'allow' | 'deny' }) {
    this.mayOpen = handler
  }
  setWebRTCIPHandlingPolicy() {}
  replaceMisspelling() {}
  send(channel: string, ...args: unknown[]) {
    const message = [this.hook, channel, encode(args)] as const
    const deliver = ([hook, name, data]: readonly [string, string, string]) =>
      (window as unknown as Record<string, ((name: string, data: string) => void) | undefined>)[hook]?.(name, data)
    void this.page?.evaluate(deliver, message).catch(() => undefined)
  }
  isCrashed() {
    return this.crashed
  }
  /** The process of the page really ends, as the page of Chromium's own chrome://crash does. */
  forcefullyCrashRenderer() {
    const page = this.page
    if (!page) throw new Error('electron double: no page yet')
    this.crashing = page.waitForEvent('crash')
    void chromiumContext('forcefullyCrashRenderer')
      .newCDPSession(page)
      .then((devtools) => devtools.send('Page.crash'))
      .catch(() => undefined) // the answer is the end of the connection
  }
  gone(reason: Electron.RenderProcessGoneDetails['reason']) {
    this.crashed = true
    this.emit('render-process-gone', {}, { reason, exitCode: 5 } satisfies Electron.RenderProcessGoneDetails)
  }
  reload() {
    void this.crashing
      .then(() => this.loadAgain())
      .catch((error: unknown) => log.errors.push(`reload: ${String(error)}`))
  }
  executeJavaScript(code: string): Promise<unknown> {
    return this.page ? this.page.evaluate(code) : Promise.reject(new Error('electron double: no page yet'))
  }
  /** Prints at once and well; a test replaces this method to cancel or to fail. */
  print(options?: Electron.WebContentsPrintOptions, done?: (success: boolean, reason: string) => void) {
    log.printed.push(options)
    setImmediate(() => done?.(true, ''))
  }
  /** The real thing: Chromium's own printing, with the same options. */
  async printToPDF(options: Electron.PrintToPDFOptions) {
    const { pageSize, margins, ...rest } = options
    if (pageSize !== 'A4') throw new Error('electron double: printToPDF makes A4 only')
    if (margins) throw new Error('electron double: printToPDF has no margins')
    if (!this.page) throw new Error('electron double: no page yet')
    const devtools = await chromiumContext('printToPDF').newCDPSession(this.page)
    const { data } = await devtools.send('Page.printToPDF', { ...rest, paperWidth: 8.27, paperHeight: 11.69 })
    await devtools.detach()
    return Buffer.from(data, 'base64')
  }
}
