/**
 * A double of Electron's main-process module. `import … from 'electron'` in the built app arrives here; the window is a real
 * Chromium. It proves wiring and guards, not Electron itself. What is not exported does not exist: the import fails.
 */
import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { isGranted } from './session'
import { log, state } from './state'

export { app } from './app'
export { BrowserWindow } from './browser-window'
export { ipcMain } from './ipc-main'
export { Menu, MenuItem } from './menu'
export { protocol } from './protocol'
export { safeStorage } from './safe-storage'
export { session } from './session'
export { clipboard, dialog, shell } from './surroundings'

/** Says nothing by itself: a test emits what the system would. */
export const powerMonitor = new EventEmitter()

/** For tests only, through `evaluate(({ double }) => …)`: absent in the real Electron. */
export const double = {
  log,
  asksFor: (permission: string): Promise<boolean> => {
    const [window] = state.windows
    if (!window) throw new Error('electron double: no window')
    return isGranted(window.webContents as unknown as Electron.WebContents, permission)
  },
}
