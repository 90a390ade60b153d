import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  safeStorage,
  session,
} from 'electron'
import { createClosing } from './closing'
import { contextMenu } from './context-menu'
import { developmentServer } from './dev-server'
import { createBackup } from './handlers/backup/index'
import { createClipboard } from './handlers/clipboard'
import { createHandlers } from './handlers/index'
import { createJournal } from './handlers/journal/index'
import { createVault } from './handlers/vault/index'
import { notify, registerIpc } from './ipc'
import { systemKeyStore } from './key-store'
import { JOURNAL_FOLDER } from '../launch/folders.mjs'
import { applicationMenu } from './menu'
import { blockNames, blockRequests, useDutchSpelling } from './network'
import { ownOrigin } from './origin'
import { registerScheme, serveWindow } from './protocol'
import { askWith } from './question'
import { watchWindow } from './recovery'
import { denyPermissions, guardContents, opensFromOutside } from './security'
import { createTrustedSenders } from './trusted-senders'
import { createWindow, showExistingWindow } from './window'
import { windowOptions } from './window-options'

const devServer = developmentServer({
  isPackaged: app.isPackaged,
  args: process.argv,
  address: process.env['ELECTRON_RENDERER_URL'],
})
const isDevelopment = devServer !== undefined
const origin = ownOrigin(devServer)
const senders = createTrustedSenders(origin)
const ask = askWith(dialog)
const closing = createClosing(ask)

registerScheme(protocol)
app.enableSandbox()
if (!devServer) blockNames(app.commandLine)
guardContents(app, origin)
app.on('second-instance', showExistingWindow)
app.on('window-all-closed', () => app.quit())
app.on('web-contents-created', (_event, contents) => {
  contents.on('context-menu', (_menuEvent, params) => {
    Menu.buildFromTemplate(contextMenu(params, (word) => contents.replaceMisspelling(word))).popup()
  })
})

async function askFolder(): Promise<string | undefined> {
  const options: Electron.OpenDialogOptions = {
    title: 'Map voor de reservekopieën',
    properties: ['openDirectory', 'createDirectory'],
  }
  const [window] = BrowserWindow.getAllWindows()
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? undefined : answer.filePaths[0]
}

function start(): void {
  const dataFolder = app.getPath('userData')
  const journalFolder = join(dataFolder, JOURNAL_FOLDER)
  denyPermissions(session.defaultSession, origin)
  blockRequests(session.defaultSession, origin)
  useDutchSpelling(session.defaultSession)
  serveWindow(protocol, join(import.meta.dirname, '../renderer'))
  Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenu({ isDevelopment })))
  registerIpc(
    ipcMain,
    createHandlers({
      askPath: async (sender, options) => {
        const window = BrowserWindow.fromWebContents(sender)
        const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
        return answer.canceled || answer.filePath === '' ? undefined : answer.filePath
      },
      askFile: async (sender, options) => {
        const window = BrowserWindow.fromWebContents(sender)
        const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
        return answer.canceled ? undefined : answer.filePaths[0]
      },
      documentsFolder: () => app.getPath('documents'),
      writeClipboard: createClipboard({
        readText: () => clipboard.readText(),
        writeText: (text) => clipboard.writeText(text),
      }),
      version: () => app.getVersion(),
      written: closing.written,
      backup: createBackup({ dataFolder, askFolder }).functions,
      journal: createJournal({ folder: journalFolder }).functions,
      vault: createVault({ dataFolder, copyFolder: journalFolder, keyStore: systemKeyStore(safeStorage) }).functions,
    }),
    senders,
  )
  powerMonitor.on('lock-screen', () => {
    for (const { webContents } of BrowserWindow.getAllWindows()) notify(webContents, 'window:lock')
  })
  const preload = join(import.meta.dirname, '../preload/preload.cjs')
  const icon = join(import.meta.dirname, '../renderer', process.platform === 'win32' ? 'icoon.ico' : 'icoon.png')
  createWindow(windowOptions({ preload, icon, isDevelopment }), origin.entry, (window) => {
    senders.add(window.webContents)
    watchWindow(window, { ask, isClosing: closing.guard(window), now: () => performance.now() })
  })
}

function fail(error: unknown): void {
  dialog.showErrorBox('Klachtdossier kan niet starten', String(error))
  app.exit(1)
}

// Not `await` at top level: Electron is ready only after this module has finished, so awaiting it here would wait for ever.
if (app.isPackaged && opensFromOutside(app.commandLine)) app.exit(1)
else if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(fail)
else app.quit()
