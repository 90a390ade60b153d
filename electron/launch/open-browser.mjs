import { spawn } from 'node:child_process'

/** A browser that ends sooner than this has handed the page to a window that was already open. */
const HANDED_OVER = 3000

/**
 * @param {string} url
 * @param {string} profile a profile of our own: the user's extensions stay out and the dossiers stay together
 * @param {{ isRoot: boolean }} options
 */
export const browserArguments = (url, profile, { isRoot }) => [
  `--app=${url}`,
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--lang=nl',
  // No traffic of the browser itself either.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ...(isRoot ? ['--no-sandbox'] : []), // Chromium refuses to start as root otherwise
]

/**
 * Opens the program in a window of its own.
 * @param {string} browser
 * @param {string[]} args
 * @returns {Promise<'closed' | 'handed-over' | 'failed'>} settles when the window has been closed
 */
export const openBrowser = (browser, args) =>
  new Promise((ended) => {
    const started = Date.now()
    const child = spawn(browser, args, { stdio: 'ignore' })
    child.once('error', () => ended('failed'))
    child.once('exit', (code) => {
      const quick = Date.now() - started < HANDED_OVER
      if (quick && code !== 0) ended('failed')
      else ended(quick ? 'handed-over' : 'closed')
    })
  })
