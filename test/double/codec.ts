// JSON with tags for what structured clone carries and JSON does not.
// Both functions are also sent to the page as text, so each stands on its own.
export function encode(value: unknown): string {
  const walk = (v: unknown): unknown => {
    if (v === undefined) return { $: 'u' }
    if (typeof v === 'bigint') return { $: 'n', v: String(v) }
    if (typeof v === 'number' && !Number.isFinite(v)) return { $: 'f', v: String(v) }
    if (typeof v === 'function' || typeof v === 'symbol') throw new Error('An object could not be cloned.')
    if (v === null || typeof v !== 'object') return v
    if (v instanceof Date) return { $: 'd', v: v.getTime() }
    if (v instanceof Map) return { $: 'm', v: [...v].map(walk) }
    if (v instanceof Set) return { $: 's', v: [...v].map(walk) }
    if (v instanceof Error) return { $: 'e', v: v.message }
    if (v instanceof ArrayBuffer || ArrayBuffer.isView(v)) {
      const bytes = v instanceof ArrayBuffer ? new Uint8Array(v) : new Uint8Array(v.buffer, v.byteOffset, v.byteLength)
      let text = ''
      for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
      return { $: v instanceof ArrayBuffer ? 'b' : 'a', v: btoa(text) }
    }
    if (Array.isArray(v)) return v.map(walk)
    return { $: 'o', v: Object.entries(v).map(([key, item]) => [key, walk(item)]) }
  }
  return JSON.stringify(walk(value))
}

export function decode(text: string): unknown {
  type Tagged = { $: string; v?: unknown }
  const walk = (v: unknown): unknown => {
    if (v === null || typeof v !== 'object') return v
    if (Array.isArray(v)) return v.map(walk)
    const { $: tag, v: inner } = v as Tagged
    const items = Array.isArray(inner) ? (inner as unknown[]) : []
    if (tag === 'u') return undefined
    if (tag === 'n') return BigInt(inner as string)
    if (tag === 'f') return Number(inner)
    if (tag === 'd') return new Date(inner as number)
    if (tag === 'm') return new Map(items.map(walk) as [unknown, unknown][])
    if (tag === 's') return new Set(items.map(walk))
    if (tag === 'e') return new Error(inner as string)
    if (tag === 'o') return Object.fromEntries((items as [string, unknown][]).map(([key, item]) => [key, walk(item)]))
    const bytes = Uint8Array.from(atob(inner as string), (c) => c.charCodeAt(0))
    return tag === 'b' ? bytes.buffer : bytes
  }
  return walk(JSON.parse(text))
}
