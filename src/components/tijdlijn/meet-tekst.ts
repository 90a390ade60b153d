import { onMounted, ref, type Ref } from 'vue'
import { type MeetTekst, schatTekst } from '@/domain/tijdlijn/regels'

/** The text size of the drawings, in px: the layout counts with it, so it can not follow the size of the letters around it. */
export const TEKSTGROOTTE = 13
/** Figures of equal width take a little more than the canvas measures. */
const SPEELRUIMTE = 1.03

/** Measures labels in the font of the window; anew when the font has arrived. Without a canvas it estimates. */
export function useMeetTekst(): Ref<MeetTekst> {
  const meet = ref<MeetTekst>(schatTekst)
  const ververs = () => {
    const meter = maakMeter()
    if (meter) meet.value = meter
  }
  onMounted(() => {
    ververs()
    // The bundled font may arrive after the first drawing.
    void document.fonts?.ready.then(ververs)
  })
  return meet
}

function maakMeter(): MeetTekst | undefined {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return undefined
  // As the window does (stijl/basis.css).
  pen.fontKerning = 'none'
  const familie = getComputedStyle(document.body).fontFamily || 'sans-serif'
  const breedtes = new Map<string, number>()
  return (tekst, vet) => {
    const font = `${vet ? 650 : 400} ${TEKSTGROOTTE}px ${familie}`
    const sleutel = `${vet ? 'v' : 'g'}${tekst}`
    let breedte = breedtes.get(sleutel)
    if (breedte === undefined) {
      pen.font = font
      breedte = pen.measureText(tekst).width * SPEELRUIMTE
      breedtes.set(sleutel, breedte)
    }
    return breedte
  }
}
