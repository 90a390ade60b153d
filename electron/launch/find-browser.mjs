import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

const WINDOWS = [
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
]
const MAC = ['Microsoft Edge', 'Google Chrome', 'Chromium']
const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {string} home
 * @returns {string[]} where a browser that can show the program may be, most likely first
 */
export function browserCandidates(env, platform, home) {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData'] ?? env['LOCALAPPDATA']]
    return WINDOWS.flatMap((parts) => roots.flatMap((root) => (root ? [win32.join(root, ...parts)] : [])))
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(home, 'Applications')]
    return MAC.flatMap((name) => roots.map((root) => posix.join(root, `${name}.app`, 'Contents/MacOS', name)))
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '')
  return LINUX.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

/**
 * An installed Edge, Chrome or Chromium. `KLACHTDOSSIER_BROWSER` names one (or `none`).
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env, platform = process.platform, exists = existsSync) {
  const chosen = env['KLACHTDOSSIER_BROWSER']
  if (chosen === 'none') return undefined
  return chosen ? chosen : browserCandidates(env, platform, homedir()).find(exists)
}
