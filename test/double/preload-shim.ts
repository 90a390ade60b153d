type Call = (soort: 'invoke' | 'send', channel: string, data: string) => Promise<string>
type Listener = ((...args: unknown[]) => void) & { inner?: Listener }
type Codec = { encode: (value: unknown) => string; decode: (text: string) => unknown }
type Preload = (require: unknown, module: object, exports: object, process: object) => void

/**
 * Runs in the page before its own scripts and gives the built preload its `require('electron')`.
 * It is sent as text: it may use nothing from outside but its arguments.
 */
export function preloadShim(names: { call: string; hook: string }, { encode, decode }: Codec, preload: Preload): void {
  if (window !== window.top || location.protocol === 'about:') return
  const page = window as unknown as Record<string, unknown>
  const call = page[names.call] as Call
  delete page[names.call] // the page's own scripts must not find the raw channel
  const listeners = new Map<string, Listener[]>()

  const holdsFunction = (value: unknown): boolean =>
    typeof value === 'function' ||
    value instanceof Promise ||
    (!!value && typeof value === 'object' && !ArrayBuffer.isView(value) && Object.values(value).some(holdsFunction))
  /** The copy contextBridge makes on the way through, both ways. */
  const pass = (value: unknown): unknown => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value
    if (typeof value === 'function') {
      const inner = value as (...args: unknown[]) => unknown
      return (...args: unknown[]) => pass(inner(...args.map(pass)))
    }
    if (value instanceof Promise) {
      return value.then(pass, (error: unknown) => {
        throw new Error(error instanceof Error ? error.message : String(error))
      })
    }
    if (value instanceof Error) return new Error(value.message)
    if (!holdsFunction(value)) return structuredClone(value) // throws on a Proxy (a reactive object), as Electron does
    if (Array.isArray(value)) return value.map(pass)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pass(item)]))
  }
  const freeze = (value: object): object => {
    for (const item of Object.values(value)) if (item && typeof item === 'object') freeze(item as object)
    return Object.freeze(value)
  }

  const on = (channel: string, listener: Listener) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    return ipcRenderer
  }
  const off = (channel: string, listener: Listener) => {
    const rest = (listeners.get(channel) ?? []).filter((each) => each !== listener && each.inner !== listener)
    listeners.set(channel, rest)
    return ipcRenderer
  }
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const data = encode(structuredClone(args))
      const answer = decode(await call('invoke', channel, data)) as { ok?: unknown; error?: string }
      if (answer.error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`)
      return answer.ok
    },
    send(channel: string, ...args: unknown[]): void {
      void call('send', channel, encode(structuredClone(args)))
    },
    on,
    off,
    addListener: on,
    removeListener: off,
    once(channel: string, listener: Listener) {
      const once: Listener = (...args) => {
        off(channel, once)
        listener(...args)
      }
      once.inner = listener
      return on(channel, once)
    },
    removeAllListeners(channel: string): void {
      listeners.delete(channel)
    },
  }
  Object.defineProperty(window, names.hook, {
    enumerable: false,
    value: (channel: string, data: string) => {
      const args = decode(data) as unknown[]
      for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer, ports: [] }, ...args)
    },
  })
  const contextBridge = {
    exposeInMainWorld(key: string, api: object): void {
      Object.defineProperty(window, key, { enumerable: true, value: freeze(pass(api) as object) })
    },
  }
  const electron = { contextBridge, ipcRenderer, webUtils: { getPathForFile: () => '' } }
  const require = (id: string) => {
    if (id === 'electron' || id === 'electron/renderer') return electron
    throw new Error(`module not found: ${id} (a sandboxed preload may only require electron)`)
  }
  const module = { exports: {} }
  const versions = { electron: '0.0.0-double' }
  const process = { platform: 'linux', versions, env: {}, contextIsolated: true, sandboxed: true, type: 'renderer' }
  preload(require, module, module.exports, process)
}
