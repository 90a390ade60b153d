import type { Bridge } from '@/shared/ipc'
import type { Host, PutPart, SaveFileResult } from './host'

declare global {
  interface Window {
    /** Put there by the preload script; absent in a browser. */
    readonly klachtdossier?: Bridge
  }
}

/** The shell does the work. Requests go as plain copies: a reactive object can not cross to another process. */
export const electronHost = (bridge: Bridge): Host => ({
  soort: 'electron',
  saveFile: ({ name, bytes }) => bridge.saveFile({ name, bytes }),
  saveParts: (name, write) => saveParts(bridge, name, write),
  openFile: () => bridge.openFile(),
  print: () => bridge.print(),
  savePdf: (name) => bridge.savePdf(name),
  copyText: (text) => bridge.copyText(text),
  bijSluiten: (schrijf) => bridge.onClosing(schrijf),
  bijVergrendelen: (vergrendel) => bridge.onLock(vergrendel),
  vault: () =>
    Promise.resolve({
      'vault:state': bridge.vaultState,
      'vault:create': bridge.vaultCreate,
      'vault:unlock': bridge.vaultUnlock,
      'vault:change': bridge.vaultChange,
      'vault:lock': bridge.vaultLock,
    }),
  backup: () =>
    Promise.resolve({
      'backup:choose': bridge.backupChoose,
      'backup:state': bridge.backupState,
      'backup:begin': bridge.backupBegin,
      // A view would take all the bytes behind it to the other process.
      'backup:part': (id, at, bytes) => bridge.backupPart(id, at, bytes.slice()),
      'backup:end': bridge.backupEnd,
      'backup:read': bridge.backupRead,
    }),
  journal: () =>
    Promise.resolve({
      'journal:open': bridge.journalOpen,
      'journal:read': bridge.journalRead,
      'journal:append': bridge.journalAppend,
      'journal:begin': bridge.journalBegin,
      'journal:activate': bridge.journalActivate,
      'journal:check': bridge.journalCheck,
      'journal:tidy': bridge.journalTidy,
      'journal:forget': bridge.journalForget,
      'journal:keep-file': bridge.journalKeepFile,
      'journal:file': bridge.journalFile,
    }),
})

async function saveParts(
  bridge: Bridge,
  name: string,
  write: (put: PutPart) => Promise<void>,
): Promise<SaveFileResult> {
  const begun = await bridge.saveBegin(name)
  if (begun.soort !== 'begun') return begun
  let failed: SaveFileResult | undefined
  try {
    await write(async (part) => {
      // A view would take all the bytes behind it to the other process.
      const reason = await bridge.savePart(begun.id, part.slice())
      if (reason === undefined) return
      failed = { soort: 'failed', reason, path: '' }
      throw new Error(reason)
    })
  } catch (error) {
    if (failed) return failed
    await bridge.saveEnd(begun.id, false)
    throw error
  }
  return bridge.saveEnd(begun.id, true)
}
