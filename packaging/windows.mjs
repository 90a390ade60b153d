// `npm run package:win`: the installer and the portable zip for Windows, with their checksums.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { config, OUTPUT, root } from './config.mjs'
import { prepare, tool } from './tools.mjs'

prepare()
const { build, Platform } = await import(pathToFileURL(tool('electron-builder')).href)
await build({ projectDir: root, config, targets: Platform.WINDOWS.createTarget(), publish: 'never' })

const folder = join(root, OUTPUT)
const packages = readdirSync(folder).filter((name) => /\.(exe|zip)$/.test(name))
const sum = (/** @type {string} */ name) =>
  createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex')
writeFileSync(join(folder, 'SHA256SUMS.txt'), packages.map((name) => `${sum(name)}  ${name}\n`).join(''))
console.log(`Klaar, in ${OUTPUT}: ${packages.join(', ')}`)
