import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Frame, Page } from '@playwright/test'
import type * as Electron from 'electron'
import { app } from './app'
import { decode, encode } from './codec'
import { receive } from './ipc-main'
import { preloadShim } from './preload-shim'
import { chromiumContext, closePopups, log, state } from './state'
import { Preventable, strict } from './strict'
import { toApp, toWeb } from './urls'
import { WebContents } from './web-contents'

let count = 0
const INSECURE: Readonly<Record<string, unknown>> = {
  sandbox: false,
  contextIsolation: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  webSecurity: false,
  webviewTag: true,
  allowRunningInsecureContent: true,
}

type Implemented =
  'id' | 'isDestroyed' | 'show' | 'isVisible' | 'isMinimized' | 'restore' | 'focus' | 'close' | 'destroy' | 'loadURL'

/** A window that is a page of a real Chromium. */
export class BrowserWindow extends EventEmitter implements Pick<Electron.BrowserWindow, Implemented> {
  static getAllWindows = () => [...state.windows]
  static getFocusedWindow = () => state.windows.at(-1) ?? null
  static fromWebContents = (contents: WebContents) => state.windows.find((w) => w.webContents === contents) ?? null

  readonly id = ++count
  readonly webContents: WebContents
  /** Settles when the page is there and has its preload script. */
  readonly opened: Promise<void>
  isLoading = false
  visible: boolean
  destroyed = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    chromiumContext('new BrowserWindow')
    for (const [name, value] of Object.entries(options.webPreferences ?? {}))
      if (name in INSECURE && INSECURE[name] === value)
        throw new Error(`electron double: refuses webPreferences.${name} = ${String(value)}`)
    this.visible = options.show !== false
    this.webContents = new WebContents(`__double_${randomBytes(8).toString('hex')}`)

    const self = strict('BrowserWindow', this)
    state.windows.push(self)
    app.emit('browser-window-created', {}, self)
    app.emit('web-contents-created', {}, this.webContents)
    this.opened = self.open(options)
    this.opened.catch((error: unknown) => {
      console.error('electron double: the window could not open', error)
      process.exit(71)
    })
    return self
  }

  async open(options: Electron.BrowserWindowConstructorOptions) {
    const context = chromiumContext('a window')
    const page = this.id === 1 ? context.pages()[0] : await context.newPage()
    if (!page) throw new Error('electron double: Chromium has no page')
    page.once('load', () => this.emit('ready-to-show'))
    this.webContents.loadAgain = () => this.loadAgain(options)
    await this.fill(page, options)
  }

  async fill(page: Page, { width = 800, height = 600, webPreferences }: Electron.BrowserWindowConstructorOptions) {
    this.webContents.page = page
    await page.setViewportSize({ width, height })
    page.on('load', () => this.webContents.emit('did-finish-load'))
    page.on('pageerror', (error) => log.errors.push(error.stack ?? error.message))
    page.on('popup', closePopups)
    page.on('crash', () => this.webContents.gone('crashed'))
    page.on('close', () => {
      if (this.webContents.page === page) this.gone()
    })
    if (webPreferences?.preload) await this.install(page, webPreferences.preload)
  }

  /** The same address once more. Playwright can do nothing with a page that has crashed, so that one gets a successor. */
  async loadAgain(options: Electron.BrowserWindowConstructorOptions) {
    const url = this.webContents.getURL()
    const crashed = this.webContents.crashed ? this.webContents.page : undefined
    if (crashed) {
      await this.fill(await chromiumContext('reload').newPage(), options)
      this.webContents.crashed = false
      await crashed.close()
    }
    await this.loadURL(url)
  }

  async install(page: Page, preload: string) {
    const names = { call: `${this.webContents.hook}_call`, hook: this.webContents.hook }
    const frameOf = (frame: Frame) =>
      frame === page.mainFrame() ? this.webContents.mainFrame : { url: toApp(frame.url()) }
    await page.exposeBinding(names.call, ({ frame }, soort: string, channel: string, data: string) =>
      receive({ sender: this.webContents, senderFrame: frameOf(frame) }, soort, channel, data),
    )
    const script = readFileSync(preload, 'utf8')
    const codec = `{ encode: ${String(encode)}, decode: ${String(decode)} }`
    const body = `(require, module, exports, process) => {${script}\n}`
    await page.addInitScript({ content: `(${String(preloadShim)})(${JSON.stringify(names)}, ${codec}, ${body})` })
  }

  async loadURL(url: string) {
    await this.opened
    this.isLoading = true
    await this.webContents.page?.goto(toWeb(url)).finally(() => {
      this.isLoading = false
    })
  }

  /** Closes as `close()` does; false when the app refuses. */
  closeIfAllowed(): boolean {
    if (this.destroyed) return true
    const event = new Preventable()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
    return !event.defaultPrevented
  }

  /** Asks nobody. The last window takes its page along when the program ends. */
  destroy() {
    if (this.destroyed) return
    const others = state.windows.length > 1
    this.gone()
    if (others) void this.webContents.page?.close()
  }

  gone() {
    if (this.destroyed) return
    this.destroyed = true
    this.webContents.destroyed = true
    state.windows = state.windows.filter((window) => window.id !== this.id)
    this.webContents.emit('destroyed')
    this.emit('closed')
    if (state.windows.length === 0 && !state.quitting && !app.emit('window-all-closed')) app.quit()
  }

  close() {
    this.closeIfAllowed()
  }
  isDestroyed() {
    return this.destroyed
  }
  show() {
    this.visible = true
    this.emit('show')
  }
  isVisible() {
    return this.visible
  }
  isMinimized() {
    return false
  }
  restore() {}
  focus() {
    this.emit('focus')
  }
}
