/** What Windows refuses, halves of characters, and what could disguise an ending: control characters, marks of writing direction. */
const VERBODEN = /[<>:"/\\|?*\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu
/** Names that Windows keeps for devices. */
const APPARAAT = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i
/** Leaves room for the folder in which it is unpacked. */
const LANGST = 100

/** One step of a path: it can not lead up, to a root or to a drive. `''` when nothing is left of it. */
export const schoneNaam = (naam: string): string =>
  Array.from(
    naam
      .normalize('NFC')
      .replace(VERBODEN, '-')
      .replace(/\s+/g, ' ')
      .replace(/^[\s.-]+|[\s.]+$/g, ''),
  )
    .slice(0, LANGST)
    .join('')
    .replace(/[\s.]+$/, '')
    .replace(APPARAAT, '_$1')

/** What a name ends in, in small letters; '' when in nothing. */
export const extensieVan = (naam: string): string => /\.([a-z0-9]{1,8})$/i.exec(naam)?.[1]?.toLowerCase() ?? ''

export const zonderExtensie = (naam: string): string => naam.replace(/\.[a-z0-9]{1,8}$/i, '')
