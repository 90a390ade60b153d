import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import type * as Electron from 'electron'
import { app } from './app'
import { route } from './routes'
import { isGranted } from './session'
import { state } from './state'

/** Starts the one Chromium of this double on the profile of the app. Resolves to the address a test attaches to. */
export async function startChromium(): Promise<string> {
  const executablePath = process.env['CHROMIUM']
  if (!executablePath) throw new Error('electron double: CHROMIUM names no browser')
  const profile = join(app.getPath('userData'), 'chromium')
  const portFile = join(profile, 'DevToolsActivePort')
  mkdirSync(profile, { recursive: true })
  rmSync(portFile, { force: true }) // of an earlier run
  state.context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: process.env['DOUBLE_HEADED'] !== '1',
    args: ['--remote-debugging-port=0', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    viewport: null,
    handleSIGINT: false,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  await state.context.route('**/*', route)
  const vandaag = process.env['DOUBLE_VANDAAG']
  if (vandaag) await setVandaag(vandaag)
  for (let i = 0; i < 250 && !existsSync(portFile); i++) await sleep(20)
  const [port = ''] = readFileSync(portFile, 'utf8').split('\n')
  return `http://127.0.0.1:${port}`
}

export const setVandaag = async (moment: string): Promise<void> => state.context?.clock.install({ time: moment })

/** Electron's name of a permission, and Chromium's. */
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  media: 'microphone',
  'clipboard-read': 'clipboard-read',
} as const

/** Chromium grants what the app grants, so that a page that asks is answered by the app's own rules. */
export async function applyPermissions(): Promise<void> {
  const [window] = state.windows
  if (!window) return // closed again already
  const contents = window.webContents as unknown as Electron.WebContents
  const granted: string[] = []
  for (const [name, inChromium] of Object.entries(PERMISSIONS))
    if (await isGranted(contents, name)) granted.push(inChromium)
  if (granted.length > 0) await state.context?.grantPermissions(granted)
}
