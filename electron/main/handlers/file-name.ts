/** Names Windows keeps for devices, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i
/** Windows refuses these; the control characters and writing-direction marks could disguise an extension. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu
/** Leaves room for the folder within the 260 characters many Windows programs can open. */
const LONGEST = 120

/** A suggested file name that every system accepts. Never a path: the user chooses the folder. */
export function safeFileName(suggestion: string): string {
  const clean = suggestion
    .normalize('NFC')
    .replace(FORBIDDEN, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.]+$/g, '')
  const dot = clean.lastIndexOf('.')
  const hasExtension = dot > 0 && /^\.[a-z0-9]{1,8}$/i.test(clean.slice(dot))
  const extension = hasExtension ? clean.slice(dot) : ''
  const base = (hasExtension ? clean.slice(0, dot) : clean)
    .slice(0, LONGEST - extension.length)
    .replace(/\p{Surrogate}/gu, '') // a cut may have split a character in two
    .replace(/[\s.]+$/, '')
  const [device = ''] = base.split('.')
  if (base === '') return `document${extension}`
  return RESERVED.test(device.trim()) ? `_${base}${extension}` : base + extension
}
