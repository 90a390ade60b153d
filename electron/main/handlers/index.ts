import type { OpenDialogOptions, SaveDialogOptions, WebContents } from 'electron'
import type { Written } from '../../../src/shared/ipc'
import type { BackupRequests } from '../../../src/shared/backup'
import type { JournalRequests } from '../../../src/shared/journal'
import type { VaultRequests } from '../../../src/shared/vault'
import type { Handlers } from '../ipc'
import { BACKUP_PARSERS } from './backup/parse'
import { JOURNAL_PARSERS } from './journal/parse'
import { createOpenFile } from './open-file'
import { parseEnd, parseName, parseNothing, parsePart, parseSaveRequest, parseText, parseWritten } from './parse'
import { print, toPdf } from './print'
import { createSaveFile } from './save-file'
import { createSaveParts } from './save-parts'
import { VAULT_PARSERS } from './vault/parse'

/** What the handlers need from Electron; the composition root passes it in, a test passes its own. */
export interface HandlerNeeds {
  askPath: (sender: WebContents, options: SaveDialogOptions) => Promise<string | undefined>
  askFile: (sender: WebContents, options: OpenDialogOptions) => Promise<string | undefined>
  documentsFolder: () => string
  writeClipboard: (text: string) => Promise<void>
  version: () => string
  written: (sender: WebContents, outcome: Written) => void
  journal: JournalRequests
  backup: BackupRequests
  vault: VaultRequests
}

type Shared = JournalRequests & BackupRequests & VaultRequests
type AnyFunction = (...args: unknown[]) => Promise<unknown>

/** The same functions as the browser host reaches over HTTP; who asks does not matter to them. */
const sharedHandlers = (functions: Shared) =>
  Object.fromEntries(
    Object.entries({ ...JOURNAL_PARSERS, ...BACKUP_PARSERS, ...VAULT_PARSERS }).map(([channel, parse]) => [
      channel,
      {
        parse,
        run: (_sender: WebContents, ...args: unknown[]) => (functions[channel as keyof Shared] as AnyFunction)(...args),
      },
    ]),
  ) as unknown as Pick<Handlers, keyof Shared>

const LONGEST_COPY = 10_000_000

export function createHandlers(needs: HandlerNeeds): Handlers {
  const saveFile = createSaveFile({ askPath: needs.askPath, firstFolder: needs.documentsFolder })
  const parts = createSaveParts({
    askPath: needs.askPath,
    firstFolder: needs.documentsFolder,
    whenGone: (sender: WebContents, act) => sender.once('destroyed', act),
  })
  const openFile = createOpenFile({ askFile: needs.askFile, firstFolder: needs.documentsFolder })
  return {
    ...sharedHandlers({ ...needs.journal, ...needs.backup, ...needs.vault }),
    'file:save': { parse: parseSaveRequest, run: saveFile },
    'file:save-begin': { parse: parseName, run: parts.begin },
    'file:save-part': { parse: parsePart, run: parts.part },
    'file:save-end': { parse: parseEnd, run: parts.end },
    'file:open': { parse: parseNothing, run: openFile },
    'page:print': { parse: parseNothing, run: print },
    'page:pdf': {
      parse: parseName,
      run: async (sender, name) => {
        const bytes = await toPdf(sender).catch(() => undefined) // before the dialog: what the window shows now
        return bytes ? saveFile(sender, { name, bytes }) : { soort: 'failed', reason: 'unknown', path: '' }
      },
    },
    'clipboard:write': {
      parse: (args) => parseText(args, LONGEST_COPY),
      run: (_sender, text) => needs.writeClipboard(text),
    },
    'app:version': { parse: parseNothing, run: () => Promise.resolve(needs.version()) },
    'window:written': {
      parse: parseWritten,
      run: (sender, outcome) => Promise.resolve(needs.written(sender, outcome)),
    },
  }
}
