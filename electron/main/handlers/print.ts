import type { PrintToPDFOptions, WebContents } from 'electron'
import type { PrintFailure, PrintResult } from '../../../src/shared/ipc'

/** Electron has said "cancelled" and "Print job canceled" in different versions. */
const CANCELLED = /cancel/i

/** Opens the print dialog of the system and waits for what the user did there. */
export const print = (contents: Pick<WebContents, 'print'>): Promise<PrintResult> =>
  new Promise((done) => {
    contents.print({ printBackground: true, pageSize: 'A4' }, (success, reason) => {
      if (success) done({ soort: 'printed' })
      else if (CANCELLED.test(reason)) done({ soort: 'cancelled' })
      else done({ soort: 'failed', reason: printFailure(reason), message: reason })
    })
  })

/** Electron tells why in an English sentence of its own, the same on every system. */
const REASONS: readonly (readonly [RegExp, PrintFailure])[] = [
  [/^No printers available/i, 'no-printer'],
  [/^Invalid (printer settings|deviceName)/i, 'settings'],
]
const printFailure = (reason: string): PrintFailure =>
  REASONS.find(([sentence]) => sentence.test(reason))?.[1] ?? 'unknown'

const PAGES: PrintToPDFOptions = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true, // a screen reader can follow a tagged file
  generateDocumentOutline: true,
}

export const toPdf = async (contents: Pick<WebContents, 'printToPDF'>): Promise<Uint8Array> =>
  new Uint8Array(await contents.printToPDF(PAGES))
