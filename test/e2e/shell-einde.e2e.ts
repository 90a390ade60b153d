import type { Bridge } from '../../src/shared/ipc'
import { expect, type Program, test } from './fixtures'
import type { MainProcess, RunningApp } from './launch'
import { begin, registreer } from './stappen'

// How the window ends: by itself, by a fault, or by who closes it. Nothing that was typed or saved may go with it.

type Exposed = { klachtdossier: Bridge }
interface Asked {
  message: string
  buttons: string[]
}

const shellOf = ({ shell }: Program): RunningApp => {
  if (!shell) throw new Error('these specs need the shell')
  return shell
}

/** From now on every question of the shell gets this answer. Runs in the main process, as all functions here with `BrowserWindow`. */
function answerQuestions({ dialog }: MainProcess, answer: string): void {
  const main = globalThis as { asked?: Asked[] }
  const asked = (main.asked ??= [])
  dialog.showMessageBox = (...args: unknown[]) => {
    const { message, buttons = [] } = args.at(-1) as { message: string; buttons?: string[] }
    asked.push({ message, buttons })
    return Promise.resolve({ response: buttons.indexOf(answer), checkboxChecked: false })
  }
}
const questions = (program: Program) =>
  shellOf(program).evaluate(() => (globalThis as { asked?: Asked[] }).asked ?? [], null)

/** Asked through the shell: Playwright does not get a page back that has crashed. */
const heading = (program: Program) =>
  shellOf(program).evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.webContents.executeJavaScript(`document.querySelector('h1')?.textContent`)
        .catch(() => undefined) as Promise<string | undefined>,
    null,
  )

test('a window that stopped comes back where it was, with what was saved', async ({ program }) => {
  await begin(program)
  await registreer(program.page, 'Geen antwoord op drie brieven')
  await shellOf(program).evaluate(answerQuestions, 'Opnieuw openen')
  await shellOf(program).evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    null,
  )
  await expect
    .poll(() => questions(program))
    .toEqual([{ message: 'Het venster is door een fout gestopt.', buttons: ['Opnieuw openen', 'Sluiten'] }])
  await expect.poll(() => heading(program)).toContain('Geen antwoord op drie brieven')
  const version = `window.klachtdossier.version()`
  expect(
    await shellOf(program).evaluate(
      ({ BrowserWindow }, code) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<string>,
      version,
    ),
    'the window that came back may use the shell',
  ).toMatch(/^\d/)
  await program.restart()
  await program.page.getByRole('link', { name: 'Dossiers' }).click()
  await expect(program.page.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeVisible()
  await expect(program.page.getByText('Geen antwoord op drie brieven')).toBeVisible()
})

test('a window that hangs is opened again when the officer asks for it', async ({ program }) => {
  await expect(program.page.getByRole('heading', { level: 1 })).toBeVisible()
  await shellOf(program).evaluate(answerQuestions, 'Opnieuw openen')
  await program.page.evaluate(() => document.querySelector('h1')?.replaceChildren('Vastgelopen'))
  expect(await heading(program)).toBe('Vastgelopen')
  await shellOf(program).evaluate(
    ({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive'),
    null,
  )
  await expect.poll(() => heading(program)).toMatch(/^(?!Vastgelopen)./)
  expect(await questions(program)).toEqual([
    { message: 'Het venster reageert niet.', buttons: ['Wachten', 'Opnieuw openen', 'Sluiten'] },
  ])
  await program.restart()
})

/** What a page writes only when it is told that the window closes. */
const writeAtClosing = ({ page }: Program, text: string) =>
  page.evaluate((text) => {
    const write = () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('proef')
        opening.onupgradeneeded = () => opening.result.createObjectStore('rij')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rij', 'readwrite', { durability: 'strict' })
          writing.objectStore('rij').put(text, 1)
          writing.oncomplete = () => done()
          writing.onerror = () => fail(writing.error ?? new Error('transaction failed'))
        }
      })
    ;(window as unknown as Exposed).klachtdossier.onClosing(write)
  }, text)

const written = ({ page }: Program) =>
  page.evaluate(
    () =>
      new Promise<unknown>((done) => {
        const opening = indexedDB.open('proef')
        opening.onsuccess = () => {
          const reading = opening.result.transaction('rij').objectStore('rij').get(1)
          reading.onsuccess = () => {
            opening.result.close()
            done(reading.result)
          }
        }
      }),
  )

// Each ends the program its own way, within the main process.
const ENDS: readonly (readonly [string, (main: MainProcess) => void])[] = [
  ['quitting', ({ app }) => app.quit()],
  ['the close button', ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()],
  [
    'closing twice, and quitting as well',
    ({ app, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.close()
      window?.close()
      app.quit()
      app.quit()
    },
  ],
  [
    'the end of the session',
    ({ BrowserWindow }) => {
      let held = false
      BrowserWindow.getAllWindows()[0]?.emit('query-session-end', {
        reasons: ['shutdown'],
        preventDefault: () => (held = true),
      })
      if (!held) throw new Error('the session ended before the window had written')
    },
  ],
]
for (const [way, end] of ENDS)
  test(`what is only in memory is on the disk after ${way}`, async ({ program }) => {
    await writeAtClosing(program, `getypt voor ${way}`)
    await shellOf(program).evaluate(end, null)
    await shellOf(program).ended
    await program.restart()
    expect(await written(program)).toBe(`getypt voor ${way}`)
  })

test('a window that does not answer does not keep the program open', async ({ program }) => {
  const started = program.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    }, 0)
  })
  await started
  await shellOf(program).evaluate(({ app }) => app.quit(), null)
  await shellOf(program).ended
})

test('what can not be written is asked about, and going back is possible', async ({ program }) => {
  await program.page.evaluate(() => {
    ;(window as unknown as Exposed).klachtdossier.onClosing(() => Promise.reject(new Error('schijf vol')))
  })
  await shellOf(program).evaluate(answerQuestions, 'Terug naar het venster')
  await shellOf(program).evaluate(({ app }) => app.quit(), null)
  const question = { message: 'Niet alles kon worden opgeslagen.', buttons: ['Terug naar het venster', 'Toch sluiten'] }
  await expect.poll(() => questions(program)).toEqual([question])
  await expect(program.page.getByRole('heading', { level: 1 })).toBeVisible()

  await shellOf(program).evaluate(answerQuestions, 'Toch sluiten')
  await shellOf(program).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null)
  await shellOf(program).ended
})
