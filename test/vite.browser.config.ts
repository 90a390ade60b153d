import { resolveConfig } from 'electron-vite'
import type { UserConfig } from 'vite'

/** The renderer part of electron.vite.config.ts alone: `npm run dev:browser` needs no Electron binary. */
export default async (): Promise<UserConfig> => (await resolveConfig({}, 'serve')).config?.renderer as UserConfig
