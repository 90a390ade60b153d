import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/**
 * Where each host keeps its data. The two can not read each other's, so the launcher has to know both.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {string} [home]
 */
export function dataFolders(env = process.env, platform = process.platform, home = homedir()) {
  const { join } = platform === 'win32' ? win32 : posix
  if (platform === 'win32') {
    const roaming = env['APPDATA'] ?? join(home, 'AppData', 'Roaming')
    const local = env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local')
    return { electron: join(roaming, 'Klachtdossier'), browser: join(local, 'Klachtdossier-browser') }
  }
  const mac = join(home, 'Library', 'Application Support')
  const config = platform === 'darwin' ? mac : env['XDG_CONFIG_HOME'] || join(home, '.config')
  const data = platform === 'darwin' ? mac : env['XDG_DATA_HOME'] || join(home, '.local', 'share')
  return { electron: join(config, 'Klachtdossier'), browser: join(data, 'Klachtdossier-browser') }
}

/** In the folder of either host, beside what the browser keeps there. */
export const JOURNAL_FOLDER = 'journaal'

/** @param {string} folder a Chromium profile folder; its first profile is called Default, Electron has none below it */
export const holdsDossiers = (folder) =>
  [posix.join(folder, 'IndexedDB'), posix.join(folder, 'Default', 'IndexedDB')].some((path) => existsSync(path))
