import { open, rm } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import type { SaveDialogOptions } from 'electron'
import type { SaveBegun, SaveFileResult, SavePartResult } from '../../../src/shared/ipc'
import { safeFileName } from './file-name'
import { dialogFor } from './save-file'
import { putInPlace, saveFailure, temporaryBeside } from './write-whole'

/** A file that is written in parts, so that a test can make a part fail. */
export interface PartFile {
  add: (part: Uint8Array) => Promise<unknown>
  /** Flushes and closes. */
  finish: () => Promise<void>
  close: () => Promise<void>
}

export interface SavePartsNeeds<Sender> {
  askPath: (sender: Sender, options: SaveDialogOptions) => Promise<string | undefined>
  firstFolder: () => string
  /** Calls when the window of this sender is gone. */
  whenGone: (sender: Sender, act: () => void) => void
  create?: (path: string) => Promise<PartFile>
}

export interface SaveParts<Sender> {
  begin: (sender: Sender, name: string) => Promise<SaveBegun>
  part: (sender: Sender, id: number, part: Uint8Array) => Promise<SavePartResult>
  end: (sender: Sender, id: number, whole: boolean) => Promise<SaveFileResult>
}

interface Saving<Sender> {
  readonly id: number
  readonly sender: Sender
  readonly path: string
  readonly temporary: string
  readonly file: PartFile
}

export async function onDisk(path: string): Promise<PartFile> {
  const file = await open(path, 'wx')
  const close = () => file.close()
  return {
    add: (part) => file.writeFile(part),
    finish: async () => {
      try {
        await file.sync()
      } finally {
        await close()
      }
    },
    close,
  }
}

/**
 * Saves what is too large to hand over at once. The file takes its place when it is complete; until then it stands beside it
 * under a name of its own, and whatever ends the saving takes that away.
 */
export function createSaveParts<Sender>(needs: SavePartsNeeds<Sender>): SaveParts<Sender> {
  const { askPath, firstFolder, whenGone, create = onDisk } = needs
  const running = new Map<number, Saving<Sender>>()
  let last = 0
  let folder: string | undefined

  async function giveUp({ file, id, temporary }: Saving<Sender>): Promise<void> {
    running.delete(id)
    await file.close().catch(() => undefined)
    await rm(temporary, { force: true }).catch(() => undefined) // what went wrong first is what to tell
  }
  const find = (sender: Sender, id: number): Saving<Sender> => {
    const saving = running.get(id)
    if (saving?.sender !== sender) throw new TypeError('Ongeldig verzoek: dit bestand wordt niet opgeslagen.')
    return saving
  }

  return {
    begin: async (sender, name) => {
      // A page that was loaded again has forgotten what it was saving.
      for (const left of running.values()) if (left.sender === sender) await giveUp(left)
      const path = await askPath(sender, dialogFor(safeFileName(name), (folder ??= firstFolder())))
      if (path === undefined) return { soort: 'cancelled' }
      const temporary = temporaryBeside(path)
      try {
        const saving = { id: ++last, sender, path, temporary, file: await create(temporary) }
        running.set(saving.id, saving)
        // The program ends with its window: no time is left to wait.
        whenGone(sender, () => {
          if (running.delete(saving.id)) rmSync(temporary, { force: true })
        })
        return { soort: 'begun', id: saving.id }
      } catch (error) {
        return { soort: 'failed', reason: saveFailure(error), path }
      }
    },
    part: async (sender, id, part) => {
      const saving = find(sender, id)
      try {
        await saving.file.add(part)
        return undefined
      } catch (error) {
        await giveUp(saving)
        return saveFailure(error)
      }
    },
    end: async (sender, id, whole) => {
      const saving = find(sender, id)
      if (!whole) {
        await giveUp(saving)
        return { soort: 'cancelled' }
      }
      try {
        await saving.file.finish()
        await putInPlace(saving.temporary, saving.path)
        running.delete(id)
        return { soort: 'saved', path: saving.path }
      } catch (error) {
        await giveUp(saving)
        return { soort: 'failed', reason: saveFailure(error), path: saving.path }
      }
    },
  }
}
