import { resolve } from 'node:path'
import { build } from 'vite'
import { ensureBuilt } from '../../electron/launch/ensure.mjs'
import { root, usesDouble } from './launch'

/** The specs run what was built; a stale build would test yesterday's program. */
export default async function setup(): Promise<void> {
  const ready = ensureBuilt(root, { say: (line) => console.log(line), stdio: 'inherit' })
  if (!ready) throw new Error('the program does not build')
  if (usesDouble()) await build({ configFile: resolve(root, 'test/double/vite.config.ts') })
}
