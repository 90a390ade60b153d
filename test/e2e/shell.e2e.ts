import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Bridge, SaveFileRequest } from '../../src/shared/ipc'
import { expect, type Program, test } from './fixtures'
import { launchApp, type RunningApp } from './launch'

// The window against the shell, without the program in between: what may pass, and what may not.

const BRIDGE = [
  'backupBegin',
  'backupChoose',
  'backupEnd',
  'backupPart',
  'backupRead',
  'backupState',
  'copyText',
  'journalActivate',
  'journalAppend',
  'journalBegin',
  'journalCheck',
  'journalFile',
  'journalForget',
  'journalKeepFile',
  'journalOpen',
  'journalRead',
  'journalTidy',
  'onClosing',
  'onLock',
  'openFile',
  'print',
  'saveBegin',
  'saveEnd',
  'saveFile',
  'savePart',
  'savePdf',
  'vaultChange',
  'vaultCreate',
  'vaultLock',
  'vaultState',
  'vaultUnlock',
  'version',
] as const satisfies (keyof Bridge)[]
type Exposed = { klachtdossier: Bridge }

const shellOf = ({ shell }: Program): RunningApp => {
  if (!shell) throw new Error('these specs need the shell')
  return shell
}
const save = ({ page }: Program, name: string) =>
  page.evaluate(
    (name) => (window as unknown as Exposed).klachtdossier.saveFile({ name, bytes: new Uint8Array([80, 75, 3, 4]) }),
    name,
  )
const temporary = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.tmp'))

test('the window and what it may ask for', async ({ program }) => {
  await test.step('the window opens on its own address, with a policy that forbids what it does not need', async () => {
    console.log(`host: ${program.host}`)
    await expect(program.page).toHaveTitle(/Klachtdossier/)
    const served = await program.page.evaluate(async () => {
      const response = await fetch(location.href)
      return { policy: response.headers.get('content-security-policy'), html: await response.text() }
    })
    expect(served.policy).toContain("default-src 'none'")
    expect(served.policy).toContain("script-src 'self';")
    expect(served.policy).not.toContain('unsafe')
    const [, nonce] = /nonce="([^"]+)"/.exec(served.html) ?? []
    expect(served.policy).toContain(`'nonce-${nonce}'`)
    expect(await program.page.evaluate(() => isSecureContext)).toBe(true)
  })
  await test.step('the window gets the functions of the contract and nothing else', async () => {
    const found = await program.page.evaluate(() => ({
      bridge: Object.keys((window as unknown as Exposed).klachtdossier).sort(),
      node: ['require', 'process', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
    }))
    expect(found).toEqual({ bridge: [...BRIDGE], node: [] })
    const version = await program.page.evaluate(() => (window as unknown as Exposed).klachtdossier.version())
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
  await test.step('an object that can not cross to another process is refused', async () => {
    const message = await program.page.evaluate(async () => {
      const reactive = new Proxy({ name: 'x.docx', bytes: new Uint8Array(1) }, {}) as SaveFileRequest
      try {
        await (window as unknown as Exposed).klachtdossier.saveFile(reactive)
        return 'accepted'
      } catch (error) {
        return String(error)
      }
    })
    expect(message).toMatch(/clone/)
  })
  await test.step('copying goes through the shell', async () => {
    await program.page.evaluate(() => (window as unknown as Exposed).klachtdossier.copyText('termijn 18 december 2026'))
    const text = await shellOf(program).evaluate(({ clipboard }) => clipboard.readText(), null)
    expect(text).toBe('termijn 18 december 2026')
  })
  await test.step('printing: done, cancelled, failed', async () => {
    const print = () => program.page.evaluate(() => (window as unknown as Exposed).klachtdossier.print())
    expect(await print()).toEqual({ soort: 'printed' })
    await program.nextPrint('cancelled')
    expect(await print()).toEqual({ soort: 'cancelled' })
    await program.nextPrint({ failed: 'Print job failed' })
    expect(await print()).toEqual({ soort: 'failed', reason: 'unknown', message: 'Print job failed' })
    expect(await program.printCount()).toBe(3)
  })
  await test.step('the policy holds: a foreign script, an inline script and an unknown file', async () => {
    const outcome = await program.page.evaluate(async () => {
      const blocked: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
      const run = (script: HTMLScriptElement) =>
        new Promise<void>((done) => {
          script.onload = script.onerror = () => done()
          document.head.append(script)
          setTimeout(done, 300) // an inline script that is refused fires nothing
        })
      await run(Object.assign(document.createElement('script'), { src: 'https://example.org/x.js' }))
      await run(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))
      const missing = await fetch('/bestaat-niet.js')
      return { blocked, ran: 'ran' in window, status: missing.status }
    })
    expect(outcome).toEqual({ blocked: ['script-src-elem', 'script-src-elem'], ran: false, status: 404 })
    await program.page.clearConsoleMessages() // these violations were asked for
  })
})

test('the address of a development server counts for nothing in the environment alone', async ({ userData }) => {
  const app = await launchApp(userData, { env: { ELECTRON_RENDERER_URL: 'http://127.0.0.1:5273' } })
  await expect(app.page).toHaveTitle(/Klachtdossier/)
  expect(
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL(), null),
  ).toMatch(/^app:\/\/klachtdossier\//)
  await app.close()
})

test('nothing leads away from the program', async ({ program }) => {
  /** Without the part the program itself moves through. */
  const address = () => program.page.url().split('#')[0]
  const before = address()
  await program.page.evaluate(() => {
    location.href = 'https://example.org/?next=app://klachtdossier'
  })
  const read = () => shellOf(program).evaluate(({ double }) => double?.log, null)
  // One at a time: the double closes a refused window, and of two at once it can close the one that was not asked about yet.
  const refused = async (...urls: string[]) => {
    if (program.host === 'double')
      await expect.poll(async () => (await read())?.refusedWindows.toSorted()).toEqual(urls)
  }
  await program.page.evaluate(() => void window.open('https://example.org/popup'))
  await refused('https://example.org/popup')
  await expect.poll(() => program.page.context().pages().length).toBe(1)
  await program.page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'https://example.org/link', target: '_blank' })
    document.body.append(link)
    link.click()
    link.remove()
  })
  const reached = await program.page.evaluate(() =>
    fetch('https://example.org/fetch').then(
      () => true,
      () => false,
    ),
  )
  expect(reached).toBe(false)
  expect(address()).toBe(before)
  await refused('https://example.org/link', 'https://example.org/popup')
  await expect.poll(() => program.page.context().pages().length).toBe(1)
  const log = await read()
  if (log) {
    expect(log.leaked, 'requests only the double stopped').toEqual([])
    expect(log.opened).toEqual([])
    expect(log.blocked).toContain('https://example.org/?next=app://klachtdossier')
    expect(log.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND')
  }
  await program.page.clearConsoleMessages() // the policy had to refuse the fetch
})

test('permissions are denied, except keeping the stored dossiers', async ({ program }) => {
  const answers = await program.page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    geolocation: await new Promise((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('granted'),
        () => done('denied'),
      ),
    ),
    clipboard: await navigator.clipboard.readText().then(
      () => 'granted',
      () => 'denied',
    ),
  }))
  expect(answers).toEqual({ notifications: 'denied', geolocation: 'denied', clipboard: 'denied' })
  const asked = await shellOf(program).evaluate(
    async ({ double }) =>
      double && {
        media: await double.asksFor('media'),
        openExternal: await double.asksFor('openExternal'),
        clipboard: await double.asksFor('clipboard-sanitized-write'),
        storage: await double.asksFor('persistent-storage'),
      },
    null,
  )
  if (asked) expect(asked).toEqual({ media: false, openExternal: false, clipboard: false, storage: true })
})

test('a request of the wrong shape is refused and nothing is written', async ({ program }, info) => {
  mkdirSync(info.outputPath(), { recursive: true })
  await program.nextSave('fout.docx')
  const refusals = await program.page.evaluate(async () => {
    const { klachtdossier } = window as unknown as { klachtdossier: Record<keyof Bridge, (...a: unknown[]) => unknown> }
    const wrong: (() => unknown)[] = [
      () => klachtdossier.saveFile({ name: 5, bytes: new Uint8Array(1) }),
      () => klachtdossier.saveFile({ name: 'x.docx', bytes: 'text' }),
      () => klachtdossier.saveFile(null),
      () => klachtdossier.saveFile(),
      () => klachtdossier.savePdf({}),
      () => klachtdossier.copyText(42),
    ]
    const outcome = async (attempt: () => unknown) => {
      try {
        await attempt()
        return 'accepted'
      } catch (error) {
        return error instanceof Error && error.message.includes('Ongeldig verzoek') ? 'refused' : String(error)
      }
    }
    return Promise.all(wrong.map(outcome))
  })
  expect(refusals).toEqual(refusals.map(() => 'refused'))
  expect(readdirSync(info.outputPath())).toEqual([])
})

test('a file is saved, or it is not and the window knows why', async ({ program }, info) => {
  await test.step('saving: written whole, over an older file, under a safe name', async () => {
    const path = await program.nextSave('oordeel.docx')
    expect(await save(program, 'Oordeel: AB/2026*.docx')).toEqual({ soort: 'saved', path })
    expect([...readFileSync(await program.savedFile())]).toEqual([80, 75, 3, 4])
    expect(await program.suggestedName()).toBe('Oordeel- AB-2026-.docx')

    writeFileSync(path, 'an older and longer file')
    await program.nextSave('oordeel.docx')
    await save(program, 'oordeel.docx')
    expect(readFileSync(await program.savedFile())).toHaveLength(4)
    expect(temporary(dirname(path))).toEqual([])
  })
  await test.step('saving: cancelled', async () => {
    await program.nextSave('cancel')
    expect(await save(program, 'brief.docx')).toEqual({ soort: 'cancelled' })
  })
  await test.step('saving: a folder that is gone, and one that can not be written to', async () => {
    const gone = await program.nextSave(info.outputPath('weg', 'brief.docx'))
    expect(await save(program, 'brief.docx')).toEqual({ soort: 'failed', reason: 'folder-missing', path: gone })
    expect(existsSync(dirname(gone))).toBe(false)
    if (process.platform !== 'linux') return // elsewhere no folder refuses even the administrator
    const path = await program.nextSave('/sys/kernel/brief.docx')
    expect(await save(program, 'brief.docx')).toEqual({ soort: 'failed', reason: 'read-only', path })
  })
  await test.step('the same pages as PDF', async () => {
    // An empty page has no structure to tag.
    await expect(program.page.getByRole('heading', { level: 1 })).toBeVisible()
    const path = await program.nextSave('dossier.pdf')
    const result = await program.page.evaluate(() =>
      (window as unknown as Exposed).klachtdossier.savePdf('Dossier 2026-001.pdf'),
    )
    expect(result).toEqual({ soort: 'saved', path })
    const pdf = readFileSync(await program.savedFile()).toString('latin1')
    expect(pdf).toMatch(/^%PDF-/)
    expect(pdf).toContain('/StructTreeRoot') // tagged: a screen reader can follow it
    expect(await program.suggestedName()).toBe('Dossier 2026-001.pdf')
  })
  await test.step('saving: the target is open in another program', async () => {
    const path = await program.nextSave('open.docx')
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'open in Word')
    await shellOf(program).evaluate(() => {
      const files = process.getBuiltinModule('node:fs/promises')
      const locked = Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'rename' })
      files.rename = () => Promise.reject(locked)
      process.getBuiltinModule('node:module').syncBuiltinESMExports()
    }, null)
    expect(await save(program, 'open.docx')).toEqual({ soort: 'failed', reason: 'locked', path })
    expect(readFileSync(path, 'utf8')).toBe('open in Word')
    expect(temporary(dirname(path))).toEqual([])
  })
})
