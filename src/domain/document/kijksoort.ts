/** What can be shown inside the program. Everything else is saved, and looked at elsewhere. */
export type Kijksoort = 'png' | 'jpeg' | 'tekst'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
/** More is slow to lay out and is read by nobody on a screen. */
const LANGSTE_TEKST = 1024 * 1024
/** Starts like something that a browser would draw, or like a program: not shown as text either. */
const GEEN_TEKST = /^\s*(<|%PDF|#!|\{\\rtf)/i

/** By the bytes alone: a name can say anything. undefined: not one of these. */
export function kijksoort(bytes: Uint8Array): Kijksoort | undefined {
  const begint = (met: readonly number[]) => met.every((byte, i) => bytes[i] === byte)
  if (begint(PNG)) return 'png'
  if (begint(JPEG)) return 'jpeg'
  return alsTekst(bytes) === undefined ? undefined : 'tekst'
}

/** UTF-8 without control characters; undefined when it is something else. */
export function alsTekst(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0 || bytes.length > LANGSTE_TEKST) return undefined
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // eslint-disable-next-line no-control-regex -- these are what makes it no text
    return /[\u0000-\u0008\u000e-\u001f]/.test(tekst) || GEEN_TEKST.test(tekst) ? undefined : tekst
  } catch {
    return undefined
  }
}
