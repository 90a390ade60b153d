import { LARGEST_FILE } from '@/shared/ipc'
import { browserBackup, browserJournal, browserVault } from './browser-door'
import type { Host, OpenFileResult, PrintResult, PutPart, SaveFileRequest, SaveFileResult } from './host'

/** Long enough for the browser to have read the bytes; freeing them at once ends some downloads halfway. */
const KEEP_BYTES = 60_000

const download = ({ name, bytes }: SaveFileRequest): Promise<SaveFileResult> =>
  downloadBlob(name, new Blob([new Uint8Array(bytes)]))

/** A blob is kept by the browser, on disk when it is large; here only its handle stays. */
async function downloadParts(name: string, write: (put: PutPart) => Promise<void>): Promise<SaveFileResult> {
  const parts: Blob[] = []
  await write(async (part) => {
    parts.push(new Blob([new Uint8Array(part)]))
    await new Promise((painted) => setTimeout(painted)) // the window stays alive while much is put away
  })
  return downloadBlob(name, new Blob(parts))
}

function downloadBlob(name: string, blob: Blob): Promise<SaveFileResult> {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEEP_BYTES)
  return Promise.resolve({ soort: 'saved', path: name })
}

function openFile(): Promise<OpenFileResult> {
  const input = document.createElement('input')
  input.type = 'file'
  return new Promise((done) => {
    input.addEventListener('change', () => done(read(input.files?.[0])))
    input.addEventListener('cancel', () => done({ soort: 'cancelled' }))
    input.click()
  })
}

async function read(file: File | undefined): Promise<OpenFileResult> {
  if (!file) return { soort: 'cancelled' }
  if (file.size > LARGEST_FILE) return { soort: 'failed', reason: 'too-large' }
  try {
    return { soort: 'opened', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return { soort: 'failed', reason: 'unreadable' }
  }
}

/** The browser tells when its dialog closes, not what the user chose there. */
const print = (): Promise<PrintResult> =>
  new Promise((done) => {
    let opened = false
    window.addEventListener('beforeprint', () => (opened = true), { once: true })
    window.addEventListener('afterprint', () => done({ soort: 'printed' }), { once: true })
    window.print()
    if (!opened) done({ soort: 'failed', reason: 'no-dialog', message: '' })
  })

/** A page can not keep its browser from closing: this starts the writing, and the browser mostly finishes what was started. */
function bijSluiten(schrijf: () => Promise<void>): () => void {
  const begin = () => void schrijf().catch(() => undefined)
  window.addEventListener('pagehide', begin)
  return () => window.removeEventListener('pagehide', begin)
}

export const browserHost: Host = {
  soort: 'browser',
  saveFile: download,
  saveParts: downloadParts,
  openFile,
  print,
  // The dialog has its own "Opslaan als PDF". Whether it was used stays unknown, so nothing is called saved.
  savePdf: async () => {
    await print()
    return { soort: 'cancelled' }
  },
  copyText: (text) => navigator.clipboard.writeText(text),
  bijSluiten,
  journal: browserJournal,
  backup: browserBackup,
  bijVergrendelen: () => () => undefined,
  vault: browserVault,
}
