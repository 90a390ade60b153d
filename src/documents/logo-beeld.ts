import { logoMaat } from './logo'

/** The logo for the preview and the print. */
export interface LogoBeeld {
  /** The picture itself, as an address with everything in it. */
  readonly url: string
  /** In millimetres. */
  readonly breedte: number
  readonly hoogte: number
  /** Pixels in its width. */
  readonly pixels: number
}

export const logoBeeld = (png: Uint8Array): LogoBeeld => ({
  url: `data:image/png;base64,${btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join(''))}`,
  ...logoMaat(png),
})
