import type { Datum } from '@/domain/datum/datum'
import type { Kalender } from '@/domain/datum/kalender'
import type { Blok, Vorm, VormKleur } from '@/domain/document/inhoud'
import type { StaatVorm } from '@/domain/termijn/staat-tekst'
import { type Indeling, indeling, MAAT } from '@/domain/tijdlijn/indeling'
import { schatTekst } from '@/domain/tijdlijn/regels'
import type { TijdlijnItem } from '@/domain/tijdlijn/tijdlijn'
import { heelVenster } from '@/domain/tijdlijn/venster'

/** About the width at which its letters are 8 points on paper. */
const BREEDTE = 740

const KLEUR_VAN: Readonly<Record<StaatVorm, VormKleur>> = {
  gehaald: 'goed',
  loopt: 'lopend',
  bijna: 'letop',
  'te-laat': 'laat',
  streef: 'lopend',
  prognose: 'zacht',
  wacht: 'zacht',
  vervallen: 'zacht',
}

/** The timeline of the screen on paper: what happened above the axis, the terms below it; undefined when nothing has a day. */
export function tijdlijnTekening(items: readonly TijdlijnItem[], vandaag: Datum, kalender: Kalender): Blok | undefined {
  const getekend = items.filter((i) => !i.klein)
  if (getekend.length === 0) return undefined
  const deel = indeling(getekend, {
    ...heelVenster(
      getekend.map((i) => i.datum),
      vandaag,
    ),
    heel: true,
    breedte: BREEDTE,
    vandaag,
    kalender,
    meetTekst: schatTekst,
  })
  return {
    soort: 'tekening',
    breedte: BREEDTE,
    hoogte: Math.ceil(deel.hoogte),
    beschrijving: `Tijdlijn. ${getekend.map((i) => `${i.label}: ${i.ondertitel}`).join('. ')}.`,
    vormen: [...as(deel), ...nu(deel), ...deel.palen.flatMap((p) => paal(p))],
  }
}

function as({ as: { boven, onder }, breedte, schaal, streepjes }: Indeling): Vorm[] {
  const streep = (x1: number, y1: number, x2: number, y2: number, kleur: VormKleur = 'lijn'): Vorm => ({
    vorm: 'streep',
    x1,
    y1,
    x2,
    y2,
    kleur,
    dikte: 1,
  })
  return [
    streep(0, boven, breedte, boven, 'accent'),
    streep(0, onder, breedte, onder, 'accent'),
    ...streepjes.flatMap(({ label, x }): Vorm[] => [
      streep(x, boven, x, boven + 5),
      ...(label
        ? [{ vorm: 'tekst', x: label.x, y: boven + 8, tekst: label.tekst, kant: 'links', kleur: 'zacht' } as const]
        : []),
    ]),
    ...schaal.breuken.map(({ breedte: b, tekst, x }): Vorm => ({
      vorm: 'tekst',
      x: x + b / 2,
      y: boven + 8,
      tekst: `… ${tekst} …`,
      kant: 'midden',
      kleur: 'zacht',
    })),
  ]
}

/** The day on which it was made: what stands after it had not happened yet. */
function nu({ as: { onder }, vandaag }: Indeling): Vorm[] {
  if (!vandaag) return []
  const { pil, x } = vandaag
  return [
    { vorm: 'streep', x1: x, y1: MAAT.kop - 8, x2: x, y2: onder, kleur: 'accent', dikte: 1, onderbroken: true },
    { vorm: 'tekst', x: pil.x + pil.breedte / 2, y: 0, tekst: 'vandaag', kant: 'midden', kleur: 'accent', vet: true },
  ]
}

function paal({ rijen, x, y0, y1 }: Indeling<TijdlijnItem>['palen'][number]): Vorm[] {
  return [
    { vorm: 'streep', x1: x, y1: y0, x2: x, y2: y1, kleur: 'lijn', dikte: 1 },
    ...rijen.flatMap(({ item, kant, opLijn, regels, tekstX, vak, y }): Vorm[] => {
      const kleur = item.soort === 'gebeurtenis' ? 'accent' : KLEUR_VAN[item.staat.vorm]
      const r = MAAT.marker - 2
      const vorm = item.soort === 'gebeurtenis' ? 'rondje' : 'ruit'
      // A shape and not only a colour says that it is late.
      const rand = item.soort === 'termijn' && item.staat.vorm !== 'gehaald' && item.staat.vorm !== 'te-laat'
      const breedte = vak.breedte - MAAT.tekstAfstand - MAAT.marker
      const links = kant === 'rechts' ? tekstX - 2 : tekstX - breedte
      return [
        // A line behind it must not run through the letters.
        ...(opLijn
          ? [{ vorm: 'vlak', x: links, y: vak.y, breedte, hoogte: vak.hoogte, kleur: 'papier' } as const]
          : []),
        { vorm, x: x - r, y: y - r, breedte: 2 * r, hoogte: 2 * r, kleur, ...(rand && { rand }) },
        ...regels.map((regel): Vorm => ({
          vorm: 'tekst',
          x: tekstX,
          // The layout gives the base line.
          y: regel.y - 4.5 - MAAT.regel / 2,
          tekst: regel.tekst,
          kant: kant === 'rechts' ? 'links' : 'rechts',
          kleur: regel.vet ? 'tekst' : item.soort === 'termijn' ? kleur : 'zacht',
          ...(regel.vet && { vet: true }),
        })),
      ]
    }),
  ]
}
