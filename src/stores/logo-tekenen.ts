import { logoBeschadigd, logoPixels, type LogoSoort, logoZonderMaat } from '@/documents/logo'

/**
 * Draws the picture anew as a PNG, as large as a sharp print needs. So nothing of the file itself is kept: no script, no other
 * file inside it, no place where a photo was taken.
 */
export async function tekenLogo(bytes: Uint8Array<ArrayBuffer>, soort: LogoSoort): Promise<Uint8Array<ArrayBuffer>> {
  const beeld = await laad(soort === 'svg' ? svgOpMaat(bytes) : new Blob([bytes], { type: `image/${soort}` }))
  const { naturalHeight: hoogte, naturalWidth: breedte } = beeld
  const pixels = logoPixels(breedte, hoogte)
  // Larger than it is it only takes more room.
  const doek = document.createElement('canvas')
  doek.width = Math.min(breedte, pixels.breedte)
  doek.height = Math.max(1, Math.round((doek.width / breedte) * hoogte))
  const penseel = doek.getContext('2d')
  if (!penseel) throw logoBeschadigd()
  penseel.imageSmoothingQuality = 'high'
  penseel.drawImage(beeld, 0, 0, doek.width, doek.height)
  const png = await new Promise<Blob | null>((klaar) => doek.toBlob(klaar, 'image/png'))
  if (!png) throw logoBeschadigd()
  return new Uint8Array(await png.arrayBuffer())
}

async function laad(bron: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(bron)
  const beeld = new Image()
  try {
    beeld.src = url
    await beeld.decode()
  } catch {
    throw logoBeschadigd()
  } finally {
    URL.revokeObjectURL(url)
  }
  if (beeld.naturalWidth === 0 || beeld.naturalHeight === 0) throw logoBeschadigd()
  return beeld
}

/** Lines have no pixels: it gets those that its place on paper asks for. */
function svgOpMaat(bytes: Uint8Array<ArrayBuffer>): Blob {
  const blad = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml')
  const svg = blad.documentElement
  if (svg.localName !== 'svg' || blad.querySelector('parsererror')) throw logoBeschadigd()
  const [, , vanKijk = NaN, opKijk = NaN] = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const eigen = (naam: string) => Number(/^\s*([\d.]+)(?:px|pt|mm|cm|in)?\s*$/.exec(svg.getAttribute(naam) ?? '')?.[1])
  const heeftKijk = vanKijk > 0 && opKijk > 0
  const breedte = heeftKijk ? vanKijk : eigen('width')
  const hoogte = heeftKijk ? opKijk : eigen('height')
  if (!(breedte > 0 && hoogte > 0)) throw logoZonderMaat()
  const pixels = logoPixels(breedte, hoogte)
  if (!heeftKijk) svg.setAttribute('viewBox', `0 0 ${breedte} ${hoogte}`)
  svg.setAttribute('width', String(pixels.breedte))
  svg.setAttribute('height', String(pixels.hoogte))
  return new Blob([new XMLSerializer().serializeToString(blad)], { type: 'image/svg+xml' })
}
