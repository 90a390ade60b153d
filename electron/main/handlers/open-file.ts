import { open } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { OpenDialogOptions } from 'electron'
import { LARGEST_FILE, type OpenFileResult } from '../../../src/shared/ipc'

export interface OpenFileNeeds<Sender> {
  /** The native dialog; undefined when the user cancels. */
  askFile: (sender: Sender, options: OpenDialogOptions) => Promise<string | undefined>
  /** Where the first dialog opens. */
  firstFolder: () => string
  read?: (path: string) => Promise<Uint8Array<ArrayBuffer> | 'too-large'>
}

export type OpenFile<Sender> = (sender: Sender) => Promise<OpenFileResult>

/** The size is asked of the open file, so it is that of what is read. */
export async function readWhole(path: string, largest = LARGEST_FILE): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    return size > largest ? 'too-large' : new Uint8Array(await file.readFile())
  } finally {
    await file.close()
  }
}

/** Asks which file and reads it. The window never learns or chooses a path by itself, and nothing is opened or run. */
export function createOpenFile<Sender>({
  askFile,
  firstFolder,
  read = readWhole,
}: OpenFileNeeds<Sender>): OpenFile<Sender> {
  let folder: string | undefined
  return async (sender) => {
    const path = await askFile(sender, {
      title: 'Bestand kiezen',
      defaultPath: (folder ??= firstFolder()),
      properties: ['openFile'],
    })
    if (path === undefined) return { soort: 'cancelled' }
    try {
      const bytes = await read(path)
      if (bytes === 'too-large') return { soort: 'failed', reason: 'too-large' }
      folder = dirname(path)
      return { soort: 'opened', name: basename(path), bytes }
    } catch {
      return { soort: 'failed', reason: 'unreadable' }
    }
  }
}
