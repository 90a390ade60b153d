// `node src/cli/start.mjs …`: the command line. Standard output belongs to its answer, and standard error to its one
// sentence about bad input; so getting ready is silent, except to a person who waits at a terminal, and when it fails.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureReady } from '../../electron/launch/ensure.mjs'

const root = resolve(import.meta.dirname, '../..')
/** @type {string[]} */
const said = []
/** @param {string} line */
const say = (line) => {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`)
  else said.push(line)
}

if (!ensureReady(root, { say, stdio: ['ignore', 'ignore', 2] })) {
  process.stderr.write(said.map((line) => `${line}\n`).join(''))
  process.exit(1)
}
await import(pathToFileURL(resolve(root, 'out/cli/index.js')).href)
