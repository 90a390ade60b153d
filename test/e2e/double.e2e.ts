import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from './fixtures'
import { root, usesDouble } from './launch'

// The double has to be as strict as what it stands for, or the specs on it prove nothing.
test.skip(!usesDouble(), 'the real Electron is here')

test.describe('the Electron double', () => {
  /** Runs a main module of one line and gives what it said. */
  const runMain = (folder: string, code: string, env: Record<string, string> = {}) => {
    mkdirSync(folder, { recursive: true })
    const main = resolve(folder, 'main.mjs')
    writeFileSync(main, code)
    const args = [resolve(root, 'out/double/run.js'), main, `--user-data-dir=${resolve(folder, 'profile')}`]
    const options = { cwd: root, encoding: 'utf8', timeout: 50_000, env: { ...process.env, ...env } } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
    return { status, said: stdout + stderr }
  }

  test('a member it does not have is an error, not undefined', ({}, info) => {
    const { status, said } = runMain(info.outputPath('x'), `import { app } from 'electron'; app.showEmojiPanel()`)
    expect(said).toContain('electron double: app.showEmojiPanel is not implemented')
    expect(status).toBe(1)
  })

  test('an export it does not have is an error', ({}, info) => {
    const { status, said } = runMain(info.outputPath('x'), `import { tray } from 'electron'; tray()`)
    expect(said).toContain('does not provide an export named')
    expect(status).toBe(1)
  })

  test('an unsafe window is refused', ({}, info) => {
    const code = `import { app, BrowserWindow } from 'electron'
      const unsafe = { sandbox: false, contextIsolation: false, nodeIntegration: true, webSecurity: false, webviewTag: true }
      const tryOne = ([name, value]) => {
        try {
          new BrowserWindow({ webPreferences: { [name]: value } })
          console.log('opened', name)
        } catch (error) {
          console.log(error.message)
        }
      }
      app.whenReady().then(() => {
        Object.entries(unsafe).forEach(tryOne)
        app.exit(3)
      })`
    const { status, said } = runMain(info.outputPath('x'), code)
    expect(said.trim().split('\n')).toEqual([
      'electron double: refuses webPreferences.sandbox = false',
      'electron double: refuses webPreferences.contextIsolation = false',
      'electron double: refuses webPreferences.nodeIntegration = true',
      'electron double: refuses webPreferences.webSecurity = false',
      'electron double: refuses webPreferences.webviewTag = true',
    ])
    expect(status).toBe(3)
  })

  test('a window before ready is refused', ({}, info) => {
    const { status, said } = runMain(
      info.outputPath('x'),
      `import { BrowserWindow } from 'electron'; new BrowserWindow()`,
    )
    expect(said).toContain('electron double: new BrowserWindow before the app is ready')
    expect(status).toBe(1)
  })

  test('awaiting ready at top level hangs, and is named', ({}, info) => {
    const code = `import { app } from 'electron'; await app.whenReady()`
    const { status, said } = runMain(info.outputPath('x'), code, { DOUBLE_HANG_AFTER: '500' })
    expect(said).toContain('Does it await app.whenReady() at top level?')
    expect(status).toBe(70)
  })

  test('quitting, closing and destroying tell the app what Electron tells it', ({}, info) => {
    const code = `import { app, BrowserWindow } from 'electron'
      const say = (name) => () => console.log(name)
      for (const name of ['before-quit', 'will-quit', 'quit']) app.on(name, say(name))
      app.on('window-all-closed', () => {
        console.log('window-all-closed')
        app.quit()
      })
      app.whenReady().then(() => {
        const window = new BrowserWindow()
        window.on('closed', say('closed'))
        window.on('close', (event) => {
          console.log('close')
          if (process.env.HOLD !== '1') return
          event.preventDefault()
          setImmediate(() => window.destroy())
        })
        window.loadURL('about:blank').then(() => app.quit())
      })`
    const said = (hold: string) => runMain(info.outputPath('x'), code, { HOLD: hold }).said.trim().split('\n')
    expect(said('0')).toEqual(['before-quit', 'close', 'closed', 'will-quit', 'quit'])
    expect(said('1'), 'a window that holds on ends the quitting').toEqual(
      'before-quit close closed window-all-closed before-quit will-quit quit'.split(' '),
    )
  })

  test('a second start of the program ends at once', () => {
    const args = [resolve(root, 'out/double/run.js'), 'out/main/main.js']
    const env = { ...process.env, DOUBLE_SECOND_INSTANCE: '1' }
    expect(spawnSync(process.execPath, args, { cwd: root, env, timeout: 50_000 }).status).toBe(0)
  })
})
