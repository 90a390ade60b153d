import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SOURCES = ['src', 'electron', 'resources', 'package-lock.json', 'electron.vite.config.ts']
const OUTPUTS = [
  'out/main/main.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/cli/index.js',
  'out/browser/index.js',
]

/** @param {string} path */
const mtime = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs

/**
 * The newest change below a path. Folders count too: their time moves when a file is added or removed.
 * @param {string} path
 * @returns {number}
 */
export function newestChange(path) {
  const own = mtime(path)
  if (own === undefined) return 0
  if (!statSync(path).isDirectory()) return own
  return Math.max(own, ...readdirSync(path).map((name) => newestChange(join(path, name))))
}

/** @param {string} root */
export function needsInstall(root) {
  const installed = mtime(join(root, 'node_modules', '.package-lock.json'))
  return installed === undefined || (mtime(join(root, 'package-lock.json')) ?? 0) > installed
}

/**
 * The oldest result of the last build is the stamp: a build that stopped halfway is noticed too.
 * @param {string} root
 */
export function needsBuild(root) {
  const built = OUTPUTS.map((output) => mtime(join(root, output)))
  if (built.includes(undefined)) return true
  const oldest = Math.min(...built.map((time) => time ?? 0))
  return SOURCES.some((source) => newestChange(join(root, source)) > oldest)
}

/**
 * How to run npm without a shell, so that spaces in paths are harmless on Windows as well.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [node]
 * @returns {string | undefined} npm's own script; undefined when only a command on the PATH is left
 */
export function npmScript(env = process.env, node = process.execPath) {
  const running = env['npm_execpath']
  const candidates = [
    ...(running && /npm-cli\.js$/.test(running) ? [running] : []),
    join(dirname(node), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(node), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  return candidates.find((path) => existsSync(path))
}

/**
 * @param {string} root
 * @param {string[]} args constants of this program, never input: one branch needs a shell
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {number} exit code
 */
export function runNpm(root, args, stdio) {
  const script = npmScript()
  const result = script
    ? spawnSync(process.execPath, [script, ...args], { cwd: root, stdio })
    : spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' })
  return result.status ?? 1
}

/** @typedef {{ say: (line: string) => void, stdio: import('node:child_process').StdioOptions }} Output */

/**
 * @param {string} root
 * @param {Output} output
 */
export function ensureInstalled(root, { say, stdio }) {
  if (!needsInstall(root)) return true
  say('De onderdelen worden geïnstalleerd; dit duurt ongeveer een halve minuut.')
  if (runNpm(root, ['ci', '--no-audit', '--no-fund'], stdio) === 0) return true
  say('Installeren is niet gelukt. De melding hierboven zegt waarom.')
  return false
}

/**
 * @param {string} root
 * @param {Output} output
 */
export function ensureBuilt(root, { say, stdio }) {
  if (!needsBuild(root)) return true
  say('Het programma wordt opgebouwd.')
  if (runNpm(root, ['run', '--silent', 'build'], stdio) === 0) return true
  say('Opbouwen is niet gelukt. De melding hierboven zegt waarom.')
  return false
}

/**
 * Installs and builds what is missing or out of date.
 * @param {string} root
 * @param {Output} output
 * @returns {boolean} false when the program can not be started
 */
export const ensureReady = (root, output) => ensureInstalled(root, output) && ensureBuilt(root, output)
