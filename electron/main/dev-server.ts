/** Where `npm run dev` serves the window: electron.vite.config.ts takes this address or does not start. */
export const DEV_SERVER = { host: '127.0.0.1', port: 5273 } as const

const ADDRESS = `http://${DEV_SERVER.host}:${DEV_SERVER.port}`
/** Given by `npm run dev` only. The variable alone proves nothing: a computer may have it set for every program. */
const SWITCH = '--development'

/**
 * The development server, when this start asks for it and names exactly that one. A page from any other address would get the
 * shell's functions, so everything else is ignored.
 */
export function developmentServer(start: {
  readonly isPackaged: boolean
  readonly args: readonly string[]
  readonly address: string | undefined
}): string | undefined {
  return !start.isPackaged && start.args.includes(SWITCH) && start.address === ADDRESS ? ADDRESS : undefined
}
