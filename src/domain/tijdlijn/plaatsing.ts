/** A block of labels that hangs on a pole at `x`. Sizes in px; the text stands `tekstAfstand` beside the pole. */
export interface Blok {
  readonly x: number
  readonly breedte: number
  readonly hoogte: number
}

/** `afstand`: from the axis to the near side of the block. */
export interface Plaats {
  readonly kant: 'links' | 'rechts'
  readonly afstand: number
}

export interface PlaatsingOpties {
  readonly breedte: number
  /** Half the width of a marker on the pole. */
  readonly straal: number
  readonly tekstAfstand: number
  /** Least distance from the axis. */
  readonly begin: number
  /** A line through the whole drawing (today) that text would rather not stand on. */
  readonly lijn?: number
}

interface Vak {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}
interface Gezet extends Plaats {
  readonly vak: Vak
  readonly paal: number
  readonly opLijn: number
}

const TUSSEN_X = 8
const TUSSEN_Y = 6
/** What it may cost in height to keep a pole from running behind a label, and a label off the line of today. */
const KRUISING = 220
const OP_LIJN = 60
const VERKEERDE_KANT = 90
/** Above this fewer attempts will do: nobody sees the difference in such a crowd, and it must stay instant. */
const VEEL = 24

/**
 * Gives every block a place: blocks never overlap and never leave 0…breedte, as long as each fits beside its pole on one
 * side. Poles run straight to the axis; they avoid other labels where that costs no great height. In the order of `blokken`.
 */
export function plaats(blokken: readonly Blok[], opties: PlaatsingOpties): Plaats[] {
  const opX = blokken.map((_, i) => i).sort((a, b) => (blokken[a]?.x ?? 0) - (blokken[b]?.x ?? 0))
  // From the right with flags to the right, or mirrored: both are stairs without a crossing when there is room at the end.
  // Without a preference for a side the drawing is lower, but more poles cross. The best of the four is taken.
  const pogingen = [
    [opX.toReversed(), 'rechts'],
    [opX, 'links'],
    [opX.toReversed(), undefined],
    [opX, undefined],
  ] as const
  let beste: Poging | undefined
  for (const [volgorde, voorkeur] of blokken.length > VEEL ? pogingen.slice(0, 2) : pogingen) {
    const nu = poging(blokken, volgorde, voorkeur, opties)
    if (!beste || nu.kosten < beste.kosten) beste = nu
  }
  return blokken.map((_, i) => beste?.gezet.get(i) ?? { kant: 'rechts', afstand: opties.begin })
}

interface Poging {
  readonly gezet: ReadonlyMap<number, Gezet>
  readonly kosten: number
}

function poging(
  blokken: readonly Blok[],
  volgorde: readonly number[],
  voorkeur: Plaats['kant'] | undefined,
  opties: PlaatsingOpties,
): Poging {
  const gezet = new Map<number, Gezet>()
  const zet = (i: number, kant?: Plaats['kant']) => {
    const blok = blokken[i]
    if (!blok) return
    const oud = gezet.get(i)
    gezet.delete(i)
    const nieuw = bestePlaats(blok, [...gezet.values()], kant, opties) ?? oud
    if (nieuw) gezet.set(i, nieuw)
  }
  for (const i of volgorde) zet(i, voorkeur)
  // Once all stand, each looks again whether it can come down or get out of the way.
  const rondes = blokken.length > VEEL ? 1 : 2
  for (let ronde = 0; ronde < rondes; ronde++) for (const i of volgorde) zet(i)
  const alle = [...gezet.values()]
  const kosten = alle.reduce((som, g) => som + g.afstand + (kruisingen(g, alle) * KRUISING) / 2 + g.opLijn, 0)
  return { gezet, kosten: kosten + 2 * Math.max(0, ...alle.map((g) => g.vak.y1)) }
}

function bestePlaats(
  blok: Blok,
  anderen: readonly Gezet[],
  voorkeur: Plaats['kant'] | undefined,
  opties: PlaatsingOpties,
): Gezet | undefined {
  // Only what stands near can be in the way; without this a dense file takes ten times as long.
  const reik = opties.tekstAfstand + blok.breedte + TUSSEN_X
  const buren = anderen.filter((g) => g.vak.x1 > blok.x - reik && g.vak.x0 < blok.x + reik)
  const hoogten = [...new Set([opties.begin, ...buren.map((g) => g.vak.y1 + TUSSEN_Y)])].sort((a, b) => a - b)
  let beste: Gezet | undefined
  let laagste = Infinity
  for (const afstand of hoogten) {
    if (afstand >= laagste) break
    for (const kant of ['rechts', 'links'] as const) {
      const vak = vakVan(blok, kant, afstand, opties)
      if (vak.x0 < 0 || vak.x1 > opties.breedte || buren.some((g) => overlapt(vak, g.vak))) continue
      const plek: Gezet = { kant, afstand, vak, paal: blok.x, opLijn: lijnPrijs(vak, blok, opties) }
      const omkant = voorkeur !== undefined && kant !== voorkeur ? VERKEERDE_KANT : 0
      const prijs = afstand + kruisingen(plek, buren) * KRUISING + plek.opLijn + omkant
      if (prijs < laagste) {
        beste = plek
        laagste = prijs
      }
    }
  }
  return beste
}

function vakVan({ x, breedte, hoogte }: Blok, kant: Plaats['kant'], afstand: number, o: PlaatsingOpties): Vak {
  const tekst = o.tekstAfstand + breedte
  return {
    x0: kant === 'rechts' ? x - o.straal : x - tekst,
    x1: kant === 'rechts' ? x + tekst : x + o.straal,
    y0: afstand,
    y1: afstand + hoogte,
  }
}

const overlapt = (a: Vak, b: Vak): boolean =>
  a.x0 < b.x1 + TUSSEN_X && b.x0 < a.x1 + TUSSEN_X && a.y0 < b.y1 + TUSSEN_Y && b.y0 < a.y1 + TUSSEN_Y

/** Labels that this pole runs behind, and poles that run behind this label. */
function kruisingen({ vak, paal, afstand }: Gezet, anderen: readonly Gezet[]): number {
  let n = 0
  for (const g of anderen) {
    if (g.paal === paal) continue
    if (paal > g.vak.x0 && paal < g.vak.x1 && g.vak.y0 < afstand) n++
    if (g.paal > vak.x0 && g.paal < vak.x1 && vak.y0 < g.afstand) n++
  }
  return n
}

const lijnPrijs = (vak: Vak, { x }: Blok, { lijn }: PlaatsingOpties): number =>
  lijn !== undefined && lijn > vak.x0 && lijn < vak.x1 && Math.abs(lijn - x) > 1 ? OP_LIJN : 0
