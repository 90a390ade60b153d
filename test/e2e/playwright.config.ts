import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../electron/launch/find-browser.mjs'
import type { Options } from './fixtures'

/** One browser for both projects; workers and the double inherit it. */
process.env['CHROMIUM'] ??= findBrowser()
process.env['TZ'] = 'Europe/Amsterdam' // '2026-11-20T09:00:00' means Dutch time, wherever the test runs

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
    { name: 'browser', use: { surroundings: 'browser' }, testIgnore: ['**/shell*.e2e.ts', '**/double.e2e.ts'] },
    // What the window shows is the same build in both: looked at once. The files of the store are those of a Chromium profile.
    {
      name: 'electron',
      use: { surroundings: 'electron' },
      testIgnore: ['**/toegankelijk.e2e.ts', '**/beelden.e2e.ts', '**/opslag.e2e.ts', '**/twee-vensters.e2e.ts'],
    },
  ],
})
