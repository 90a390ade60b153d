import type { BrowserWindowConstructorOptions } from 'electron'

/** The only window options of the program. */
export const windowOptions = (options: {
  readonly preload: string
  readonly icon: string
  readonly isDevelopment: boolean
}): BrowserWindowConstructorOptions => ({
  title: 'Klachtdossier',
  icon: options.icon,
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
    devTools: options.isDevelopment,
  },
})
