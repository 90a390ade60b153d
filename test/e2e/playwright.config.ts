import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../electron/launch/find-browser.mjs'
import type { Options } from './fixtures'
import { usesDouble } from './launch'

/** One browser for both projects; workers and the double inherit it. */
process.env['CHROMIUM'] ??= findBrowser()
process.env['TZ'] = 'Europe/Amsterdam' // '2026-11-20T09:00:00' means Dutch time, wherever the test runs

/** What only the shell does or tells. */
const ofTheShell = ['**/shell*.e2e.ts', '**/double.e2e.ts', '**/niet-bewaard.e2e.ts']

/** The files of the store are those of a Chromium profile, and the pictures need one host. */
const ofAProfile = ['**/beelden.e2e.ts', '**/opslag.e2e.ts', '**/twee-vensters.e2e.ts', '**/zonder-journaal.e2e.ts']

/** What happens inside the window only: under the double that is the same build in the same Chromium, looked at once. */
const ofTheWindow = [
  'alle-brieven',
  'brief',
  'brieftekst',
  'dicht',
  'foute-invoer',
  'getypt',
  'oefening',
  'regeling-versies',
  'toegankelijk',
  'toetsenbord',
  'verlopen',
].map((name) => `**/${name}.e2e.ts`)

/** The shell knows no procedure: under the double two of the five show that a whole complaint comes through it. */
const onceIsEnough = /(Stadsring51|Sterker sociaal werk|Wijksteunpunten Wonen): van eerste start/

export default defineConfig<Options>({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  globalSetup: './global-setup.ts',
  workers: 2,
  fullyParallel: true, // every test has a profile of its own; the long files are shared out
  timeout: 120_000, // a start on a busy machine with two cores takes ten seconds
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  // A trace makes every step two thirds slower: `--trace retain-on-failure` when there is something to find out.
  use: { screenshot: 'only-on-failure', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' },
  projects: [
    { name: 'browser', use: { surroundings: 'browser' }, testIgnore: ofTheShell },
    {
      name: 'electron',
      use: { surroundings: 'electron' },
      ...(usesDouble()
        ? { testIgnore: [...ofAProfile, ...ofTheWindow], grepInvert: onceIsEnough }
        : { testIgnore: ofAProfile }),
    },
  ],
})
