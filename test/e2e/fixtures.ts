import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { pathToFileURL } from 'node:url'
import { type Door, serveRenderer } from '../../electron/launch/browser-host.mjs'
import { JOURNAL_FOLDER } from '../../electron/launch/folders.mjs'
import { root } from './launch'
import type { Program } from './program'
import { startInBrowser } from './program-browser'
import { startInElectron } from './program-electron'

export { expect } from '@playwright/test'
export type { Program } from './program'

export interface Options {
  /** Set by the project: the same goal spec runs in both. */
  surroundings: 'browser' | 'electron'
  /** What `new Date()` says in the window, from before the first script: `test.use({ vandaag: '2026-12-24T16:00:00' })`. */
  vandaag: string
}

interface Fixtures {
  /** A folder for stored data, gone after the test. */
  userData: string
  /** The built window with its door, served as `npm start` does it, on a port that is free: two runs do not meet. */
  served: { readonly url: string; readonly entry: () => string }
  program: Program
}

/** What the page must never say, whatever the test is about. */
async function complaints({ page }: Program): Promise<string[]> {
  const messages = (await page.consoleMessages({ filter: 'all' }))
    .filter((each) => each.type() === 'error' || each.text().includes('Permissions-Policy'))
    .map((each) => each.text())
  const errors = (await page.pageErrors({ filter: 'all' })).map((error) => error.stack ?? error.message)
  return [...messages.filter((text) => /Content Security Policy|Permissions-Policy/.test(text)), ...errors]
}

export const test = base.extend<Options & Fixtures>({
  surroundings: ['browser', { option: true }],
  vandaag: ['2026-11-20T09:00:00', { option: true }],
  served: async ({ userData }, use) => {
    const built = pathToFileURL(join(root, 'out/browser/index.js')).href
    const { createDoor } = (await import(built)) as {
      createDoor: (needs: { folder: string; dataFolder: string }) => Door
    }
    const door = createDoor({ folder: join(userData, JOURNAL_FOLDER), dataFolder: userData })
    const server = await serveRenderer({ root: join(root, 'out/renderer'), port: 0, door })
    await use(server)
    await server.close()
  },
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'klachtdossier-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) // Windows lets go a little later
  },
  program: async ({ surroundings, vandaag, userData, served }, use, info) => {
    const at = (name: string) => (isAbsolute(name) ? name : info.outputPath(name))
    const options = { vandaag, userData, at }
    const program = await (surroundings === 'browser'
      ? startInBrowser(served.entry, options)
      : startInElectron(options))
    await use(program)
    const said = program.page.isClosed() ? [] : await complaints(program)
    await program.close()
    if (info.status === 'passed') expect(said, 'errors in the console').toEqual([])
  },
})
