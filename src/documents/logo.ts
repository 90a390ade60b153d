import { LOGO } from './huisstijl'

/** Says in one sentence why a file can not be the logo. */
export class LogoFout extends Error {}
const nee = (tekst: string): LogoFout => new LogoFout(`${tekst} Er is niets veranderd.`)

export type LogoSoort = 'png' | 'jpeg' | 'svg'

const MAX_BESTAND = 2 * 1024 * 1024
/** What a picture takes when it is drawn is four bytes a pixel, however small its file is. */
const MAX_PIXELS = 40_000_000
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
/** What makes an SVG more than a picture: it runs something. */
const DOET_IETS =
  /<(?:\w+:)?(?:script|foreignObject|iframe|embed|object|handler)\b|\son\w+\s*=|javascript:|<!ENTITY|@import/i
/** Where it points. Inside itself, and at a picture or a font that is in it, nothing comes from elsewhere. */
const WIJST_NAAR = /(?:\b(?:href|src)\s*=\s*|\burl\()\s*["']?\s*([^"')>]*)/gi
const BINNEN = /^(?:#|data:image\/(?:png|jpe?g)[;,]|data:(?:application\/(?:x-)?)?font)/i
const isMeer = (svg: string): boolean =>
  DOET_IETS.test(svg) || [...svg.matchAll(WIJST_NAAR)].some(([, doel = '']) => !BINNEN.test(doel))

export const TE_GROOT =
  'Dit logo is groter dan 2 MB. Maak het plaatje kleiner en kies het opnieuw. Er is niets veranderd.'
export const logoBeschadigd = (): LogoFout =>
  nee('Dit plaatje is beschadigd. Open het in een ander programma, sla het opnieuw op en kies het opnieuw.')
export const logoZonderMaat = (): LogoFout =>
  nee('In dit SVG-bestand staat niet hoe groot het plaatje is. Sla het op als PNG en kies het opnieuw.')

/** What kind of picture it is, by its bytes; rejects with a LogoFout what can not be the logo. Pure. */
export function keurLogo(bytes: Uint8Array): LogoSoort {
  if (bytes.length > MAX_BESTAND) throw new LogoFout(TE_GROOT)
  const begint = (met: readonly number[]) => met.every((byte, i) => bytes[i] === byte)
  if (begint(PNG)) return gekeurd('png', pngPixels(bytes))
  if (begint(JPEG)) return gekeurd('jpeg', jpegPixels(bytes))
  const tekst = alsSvg(bytes)
  if (tekst === undefined) throw nee('Dit is geen plaatje dat het programma kent. Kies een PNG, JPEG of SVG.')
  if (isMeer(tekst))
    throw nee('In dit SVG-bestand zit meer dan een plaatje: een opdracht of iets van buiten. Sla het op als PNG.')
  return 'svg'
}

function gekeurd(soort: LogoSoort, maat: Pixels | undefined): LogoSoort {
  if (!maat || maat.breedte === 0 || maat.hoogte === 0) throw logoBeschadigd()
  if (maat.breedte * maat.hoogte > MAX_PIXELS) throw new LogoFout(TE_GROOT)
  return soort
}

interface Pixels {
  readonly breedte: number
  readonly hoogte: number
}

const getal = (bytes: Uint8Array, plek: number, aantal: number): number =>
  bytes.subarray(plek, plek + aantal).reduce((som, byte) => som * 256 + byte, 0)

const pngPixels = (bytes: Uint8Array): Pixels | undefined =>
  bytes.length < 24 ? undefined : { breedte: getal(bytes, 16, 4), hoogte: getal(bytes, 20, 4) }

/** From the first frame header; every part before it says how long it is. */
function jpegPixels(bytes: Uint8Array): Pixels | undefined {
  let plek = 2
  while (plek + 9 < bytes.length && bytes[plek] === 0xff) {
    const merk = bytes[plek + 1] ?? 0
    if (merk >= 0xc0 && merk <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(merk))
      return { breedte: getal(bytes, plek + 7, 2), hoogte: getal(bytes, plek + 5, 2) }
    plek += 2 + getal(bytes, plek + 2, 2)
  }
  return undefined
}

function alsSvg(bytes: Uint8Array): string | undefined {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>|\s)*<svg[\s>]/.test(tekst)
      ? tekst
      : undefined
  } catch {
    return undefined
  }
}

/** How large the logo is on paper, in millimetres: as large as its place allows. `pixels`: how many stand in its width. */
export function logoMaat(png: Uint8Array): Pixels & { readonly pixels: number } {
  const maat = pngPixels(png)
  if (!maat || maat.breedte === 0 || maat.hoogte === 0) throw logoBeschadigd()
  return { ...opPapier(maat.breedte, maat.hoogte), pixels: maat.breedte }
}

function opPapier(breedte: number, hoogte: number): Pixels {
  const schaal = Math.min(LOGO.breedte / breedte, LOGO.hoogte / hoogte)
  return { breedte: breedte * schaal, hoogte: hoogte * schaal }
}

/** Pixels for a sharp print, and no more of them: so large it is kept. */
export function logoPixels(breedte: number, hoogte: number): Pixels {
  const mm = opPapier(breedte, hoogte)
  const pixels = (maat: number) => Math.max(1, Math.round((maat / 25.4) * LOGO.puntenPerInch))
  return { breedte: pixels(mm.breedte), hoogte: pixels(mm.hoogte) }
}

/** The logo for who can not see it. */
export const logoTekst = (organisatie: string): string => (organisatie === '' ? 'Logo' : `Logo van ${organisatie}`)
