import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'

/** `onWindow` gets the window before anything is loaded into it. */
export function createWindow(
  options: BrowserWindowConstructorOptions,
  entry: string,
  onWindow: (window: BrowserWindow) => void,
): void {
  const window = new BrowserWindow(options)
  onWindow(window)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(entry)
}

/** A second start shows the window that is already open. */
export function showExistingWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
