import type * as Electron from 'electron'
import { log } from './state'
import { strict } from './strict'

// Everything native the app may show or touch. Dialogs are cancelled until a test says otherwise.

export const dialog = strict('dialog', {
  showSaveDialog: (): Promise<Electron.SaveDialogReturnValue> => Promise.resolve({ canceled: true, filePath: '' }),
  showOpenDialog: (): Promise<Electron.OpenDialogReturnValue> => Promise.resolve({ canceled: true, filePaths: [] }),
  showMessageBox: (...args: [object, Electron.MessageBoxOptions] | [Electron.MessageBoxOptions]) => {
    const { cancelId = 0 } = args.length === 2 ? args[1] : args[0]
    return Promise.resolve({ response: cancelId, checkboxChecked: false })
  },
  showErrorBox: (title, content) => void log.errors.push(`${title}: ${content}`),
} satisfies Partial<Electron.Dialog>)

export const shell = strict('shell', {
  openExternal: (url) => {
    log.opened.push(url)
    return Promise.resolve()
  },
  openPath: (path) => {
    log.opened.push(path)
    return Promise.resolve('')
  },
  showItemInFolder: (path) => void log.opened.push(path),
} satisfies Partial<Electron.Shell>)

let copied = ''
export const clipboard = strict('clipboard', {
  readText: () => Promise.resolve(copied),
  writeText: (text) => {
    copied = text
    return Promise.resolve()
  },
} satisfies Partial<Electron.Clipboard>)
