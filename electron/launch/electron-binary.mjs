import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const EXECUTABLE = /** @type {Record<string, string>} */ ({
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
})

/**
 * The Electron program, if it is on this computer. Never ask `require('electron')`: that starts a download.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function electronBinary(root, env = process.env) {
  const dist = env['ELECTRON_OVERRIDE_DIST_PATH'] || join(root, 'node_modules', 'electron', 'dist')
  const path = join(dist, EXECUTABLE[process.platform] ?? 'electron')
  return existsSync(path) ? path : undefined
}

/**
 * In one Dutch clause, why the download failed.
 * @param {{ error?: NodeJS.ErrnoException | undefined, stderr: string, signal?: NodeJS.Signals | null }} outcome
 */
export function downloadFailure({ error, stderr, signal }) {
  if (signal || error?.code === 'ETIMEDOUT') return 'het ophalen duurde te lang'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|fetch failed/.test(stderr))
    return 'geen verbinding met de downloadserver'
  const http = /Response code (\d{3})/.exec(stderr)
  if (http) return `de downloadserver antwoordde met ${http[1]}`
  return (stderr.trim().split('\n')[0] ?? '').slice(0, 120) || 'onbekende oorzaak'
}

/**
 * Fetches the Electron program once.
 * @param {string} root
 * @returns {string | undefined} why it failed; undefined when the program is there
 */
export function fetchElectron(root) {
  const script = join(root, 'node_modules', 'electron', 'install.js')
  const result = spawnSync(process.execPath, [script], { cwd: root, stdio: 'pipe', encoding: 'utf8', timeout: 60_000 })
  return electronBinary(root) ? undefined : downloadFailure(result)
}
