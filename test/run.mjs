// `npm test`: everything, on a machine that has nothing but Node. Stops at the first step that fails.
// Only Node's own modules here: on a fresh clone nothing else is installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { needsInstall, runNpm } from '../electron/launch/ensure.mjs'
import { findBrowser } from '../electron/launch/find-browser.mjs'

const root = resolve(import.meta.dirname, '..')
const results = join(root, 'node_modules', '.cache', 'klachtdossier-test')
const vitestResult = join(results, 'vitest.json')
const playwrightResult = join(results, 'playwright.json')

/** What the tests use beside Node: a browser, and LibreOffice to look at the Word documents with. */
const PACKAGES = [
  'chromium',
  'libreoffice-writer-nogui',
  'poppler-utils',
  'fonts-liberation',
  'fonts-crosextra-carlito',
]

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
const run = (command, args, options) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0

/**
 * A program of a package by its own script: no shell, so no trouble with spaces or with Windows.
 * @param {string} name
 */
function scriptOf(name) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]))
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const tool = (name, args, env) => run(process.execPath, [scriptOf(name), ...args], { env: { ...process.env, ...env } })

/**
 * The same beside others: what it says comes in one piece when it is done.
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function toolBeside(name, ...args) {
  const started = performance.now()
  const child = spawn(process.execPath, [scriptOf(name), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = /** @type {Buffer[]} */ ([])
  child.stdout.on('data', (part) => said.push(part))
  child.stderr.on('data', (part) => said.push(part))
  return new Promise((done) => {
    child.on('close', (code) => {
      const text = Buffer.concat(said).toString().trim()
      console.log(`${text === '' ? '' : `${text}\n`}-- ${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds(started)})`)
      done(code === 0)
    })
  })
}

/** Together they keep two cores busy; one after the other each of them leaves one idle. */
async function looks() {
  const all = await Promise.all([
    toolBeside('eslint', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.'),
    toolBeside('vue-tsc', '--build'),
    toolBeside('prettier', '--check', '.'),
  ])
  return all.every(Boolean)
}

const hasPackage = (/** @type {string} */ name) =>
  spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' }).stdout === 'installed'

function systemPackages() {
  if (!existsSync('/etc/debian_version')) {
    console.log(`Not Debian: the tests need ${PACKAGES.join(', ')} or the same by another name.`)
    return true
  }
  const missing = PACKAGES.filter((name) => !hasPackage(name))
  if (missing.length === 0) return true
  if (process.getuid?.() !== 0) {
    console.log(`Missing, and only root can install it: apt-get install ${missing.join(' ')}`)
    return true // the tests that need it will say so
  }
  const apt = ['-o', 'DPkg::Lock::Timeout=600']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const installed =
    run('apt-get', [...apt, 'update', '-qq'], { env }) &&
    run('apt-get', [...apt, 'install', '-y', '-qq', '--no-install-recommends', ...missing], { env })
  if (!installed) console.log(`Could not install ${missing.join(' ')}.`)
  return installed
}

function endToEnd() {
  if (!findBrowser()) {
    console.log('No Chromium, Chrome or Edge found: install one, or name it in KLACHTDOSSIER_BROWSER.')
    return false
  }
  const args = ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json']
  return tool('@playwright/test', args, { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightResult })
}

const unit = () =>
  tool('vitest', [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestResult}`,
  ])

/** @type {[string, () => boolean | Promise<boolean>][]} */
const STEPS = [
  ['system packages', systemPackages],
  ['npm ci', () => !needsInstall(root) || runNpm(root, ['ci', '--no-audit', '--no-fund'], 'inherit') === 0],
  ['format, lint and types', looks],
  ['unit tests', unit],
  ['build', () => runNpm(root, ['run', '--silent', 'build'], 'inherit') === 0],
  ['end-to-end tests', endToEnd],
]

/** @param {string} path */
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

/** What the two runners wrote down themselves; a runner that did not get that far counts nothing. */
function count() {
  const vitest = read(vitestResult)
  const stats = read(playwrightResult)?.stats
  return {
    passed: (vitest?.numPassedTests ?? 0) + (stats?.expected ?? 0),
    failed: (vitest?.numFailedTests ?? 0) + (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: (vitest?.numPendingTests ?? 0) + (vitest?.numTodoTests ?? 0) + (stats?.skipped ?? 0),
  }
}

const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`
const begin = performance.now()
const summary = []
let ok = true
for (const [name, step] of STEPS) {
  console.log(`\n== ${name}`)
  if (name === 'unit tests') {
    rmSync(results, { recursive: true, force: true })
    mkdirSync(results, { recursive: true })
  }
  const started = performance.now()
  ok = await step()
  const line = `${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds(started)})`
  console.log(`== ${line}`)
  summary.push(line)
  if (!ok) break
}

const { passed, failed, skipped } = count()
console.log(`\n== summary (${seconds(begin)})\n${summary.join('\n')}`)
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(ok && failed === 0 ? 0 : 1)
