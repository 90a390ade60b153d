import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import { LOGO, TEKSTBREEDTE, twips } from './huisstijl'
import { logoMaat, logoTekst } from './logo'

const PX_PER_MM = 96 / 25.4
const EMU_PER_MM = 36_000
/** Between the words in the header and the logo. */
const TUSSEN = 5

/** The logo at the top right of the first page, above the text: it moves neither the header nor the address. */
export function woordLogo(png: Uint8Array, organisatie: string) {
  const { breedte, hoogte } = logoMaat(png)
  return {
    /** How far the words in the header may come. */
    totHier: TEKSTBREEDTE - twips(breedte + TUSSEN),
    run: new ImageRun({
      type: 'png',
      data: png,
      transformation: { width: breedte * PX_PER_MM, height: hoogte * PX_PER_MM },
      altText: { name: 'Logo', title: 'Logo', description: logoTekst(organisatie) },
      floating: {
        horizontalPosition: {
          relative: HorizontalPositionRelativeFrom.MARGIN,
          align: HorizontalPositionAlign.RIGHT,
        },
        verticalPosition: {
          relative: VerticalPositionRelativeFrom.PAGE,
          offset: Math.round(LOGO.vanBoven * EMU_PER_MM),
        },
        wrap: { type: TextWrappingType.NONE },
        allowOverlap: true,
      },
    }),
  }
}
