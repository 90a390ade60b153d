import { dirname, extname, join } from 'node:path'
import type { FileFilter, SaveDialogOptions } from 'electron'
import type { SaveFileRequest, SaveFileResult } from '../../../src/shared/ipc'
import { safeFileName } from './file-name'
import { saveFailure, writeWhole } from './write-whole'

export interface SaveFileNeeds<Sender> {
  /** The native dialog; undefined when the user cancels. */
  askPath: (sender: Sender, options: SaveDialogOptions) => Promise<string | undefined>
  /** Where the first dialog opens. */
  firstFolder: () => string
  write?: (path: string, bytes: Uint8Array) => Promise<void>
}

export type SaveFile<Sender> = (sender: Sender, request: SaveFileRequest) => Promise<SaveFileResult>

const SOORTEN: Readonly<Record<string, string>> = {
  '.docx': 'Word-document',
  '.pdf': 'PDF-document',
  '.csv': 'Tabel (CSV)',
  '.json': 'Gegevens (JSON)',
  '.ics': 'Agenda',
  '.zip': 'Map met bestanden (zip)',
}

/** What the save dialog shows for this name. */
export const dialogFor = (name: string, folder: string): SaveDialogOptions => ({
  title: 'Opslaan',
  defaultPath: join(folder, name),
  filters: filters(name),
  properties: ['showOverwriteConfirmation', 'createDirectory'],
})

function filters(name: string): FileFilter[] {
  const extension = extname(name)
  const all = { name: 'Alle bestanden', extensions: ['*'] }
  if (extension === '') return [all]
  const soort = SOORTEN[extension.toLowerCase()] ?? `Bestand (${extension})`
  return [{ name: soort, extensions: [extension.slice(1)] }, all]
}

/** Asks where to put a file and writes it. The window never learns or chooses a path by itself. */
export function createSaveFile<Sender>({
  askPath,
  firstFolder,
  write = writeWhole,
}: SaveFileNeeds<Sender>): SaveFile<Sender> {
  let folder: string | undefined
  return async (sender, request) => {
    const path = await askPath(sender, dialogFor(safeFileName(request.name), (folder ??= firstFolder())))
    if (path === undefined) return { soort: 'cancelled' }
    try {
      await write(path, request.bytes)
    } catch (error) {
      return { soort: 'failed', reason: saveFailure(error), path }
    }
    folder = dirname(path) // only a folder that worked is worth offering again
    return { soort: 'saved', path }
  }
}
