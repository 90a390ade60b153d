import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ensureInstalled, runNpm } from '../electron/launch/ensure.mjs'
import { root } from './config.mjs'

/** Installs what the package is made with, the first time, and builds anew. Ends the process when that fails. */
export function prepare() {
  const here = import.meta.dirname
  const ready =
    ensureInstalled(root, { say: console.log, stdio: 'inherit' }) &&
    (existsSync(join(here, 'node_modules')) || runNpm(here, ['ci', '--ignore-scripts'], 'inherit') === 0) &&
    runNpm(root, ['run', '--silent', 'build'], 'inherit') === 0
  if (!ready) process.exit(1)
}

/** Where a package is that is installed beside this file and not at the top; after `prepare`. */
export const tool = (/** @type {string} */ name) => createRequire(import.meta.url).resolve(name)
