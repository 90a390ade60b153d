import { BrowserWindow, type WebContents } from 'electron'

/** The only window options of the program. */
export function createWindow(options: { preload: string; entry: string; onContents(contents: WebContents): void }) {
  const window = new BrowserWindow({
    title: 'Klachtdossier',
    width: 1360,
    height: 880,
    minWidth: 880,
    minHeight: 600,
    show: false, // until there is something to see
    backgroundColor: '#f4f2ee',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
    },
  })
  options.onContents(window.webContents)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(options.entry)
  return window
}

/** A second start shows the window that is already open. */
export function showExistingWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
