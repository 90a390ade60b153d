// `node src/cli/start.mjs …`: the command line. Standard output belongs to its answer, so getting ready speaks on stderr.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureReady } from '../../electron/launch/ensure.mjs'

const root = resolve(import.meta.dirname, '../..')
/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`)

if (!ensureReady(root, { say, stdio: ['ignore', 2, 2] })) process.exit(1)
await import(pathToFileURL(resolve(root, 'out/cli/index.js')).href)
