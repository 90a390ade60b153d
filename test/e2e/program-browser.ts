import { type BrowserContext, chromium, type Download, type Page } from '@playwright/test'
import type { Program, ProgramOptions } from './program'

/** Stands for the print dialog: counts, and closes at once. */
function fakePrint(): void {
  const counted = window as unknown as { prints?: number }
  window.print = () => {
    counted.prints = (counted.prints ?? 0) + 1
    window.dispatchEvent(new Event('beforeprint'))
    window.dispatchEvent(new Event('afterprint'))
  }
}

/** The program in an installed browser, served as `npm start` serves it. */
export async function startInBrowser(entry: () => string, { vandaag, userData, at }: ProgramOptions): Promise<Program> {
  let moment = vandaag
  let context: BrowserContext
  let page: Page
  let saving: Promise<Download> | undefined
  let target = ''

  const open = async () => {
    context = await chromium.launchPersistentContext(userData, {
      executablePath: process.env['CHROMIUM'],
      viewport: { width: 1360, height: 880 },
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      permissions: ['clipboard-write', 'clipboard-read'],
    })
    await context.addInitScript(fakePrint)
    await context.clock.install({ time: moment })
    page = context.pages()[0] ?? (await context.newPage())
    await page.goto(entry())
  }
  const downloaded = async () => {
    if (!saving) throw new Error('call nextSave() before what saves')
    return saving
  }
  await open()
  return {
    get page() {
      return page
    },
    host: 'browser',
    shell: undefined,
    nextSave: (name) => {
      if (name === 'cancel') throw new Error('a browser has no save dialog to cancel: skip this on host "browser"')
      target = at(name)
      saving = page.waitForEvent('download')
      saving.catch(() => undefined) // told by savedFile(), if it is asked
      return Promise.resolve(target)
    },
    savedFile: async () => {
      const download = await downloaded()
      await download.saveAs(target)
      return target
    },
    nextOpen: (path) => {
      page.once('filechooser', (chooser) => void chooser.setFiles(path))
      return Promise.resolve()
    },
    suggestedName: async () => (await downloaded()).suggestedFilename(),
    nextPrint: () => Promise.resolve(),
    printCount: () => page.evaluate(() => (window as unknown as { prints?: number }).prints ?? 0),
    setVandaag: async (next) => {
      moment = next
      await context.clock.install({ time: moment })
      await page.reload()
    },
    restart: async (tussendoor) => {
      await context.close()
      tussendoor?.()
      await open()
    },
    crash: async () => {
      const devtools = await context.newCDPSession(page)
      const gone = new Promise((done) => context.once('close', done))
      await devtools.send('Browser.crash').catch(() => undefined) // the answer is the end of the connection
      await gone
      await open()
    },
    close: () => context.close(),
  }
}
