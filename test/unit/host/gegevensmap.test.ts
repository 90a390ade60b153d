import { expect, test } from 'vitest'
import { gegevensmap } from '@/host/gegevensmap'
import { dataFolders } from '../../../electron/launch/folders.mjs'

test.each([
  ['Windows', 'win32', { APPDATA: '%APPDATA%', LOCALAPPDATA: '%LOCALAPPDATA%' }],
  ['Win32', 'win32', { APPDATA: '%APPDATA%', LOCALAPPDATA: '%LOCALAPPDATA%' }],
  ['macOS', 'darwin', {}],
  ['MacIntel', 'darwin', {}],
  ['Linux x86_64', 'linux', {}],
] as const)('%s: de map die het startprogramma gebruikt', (systeem, platform, env) => {
  const { electron, browser } = dataFolders(env, platform, '~')
  expect([gegevensmap('electron', systeem), gegevensmap('browser', systeem)]).toEqual([electron, browser])
})
