import type { Datum } from '../datum/datum'
import { kort } from '../datum/opmaak'
import type { Waarom } from '../termijn/waarom'
import { type Indeling, indeling, type IndelingOpties, MAAT } from './indeling'
import type { Bundel, Kant, TekenItem, TijdlijnItem } from './tijdlijn'

/** In px: higher than this the drawing pushes what is still open out of sight. */
export const HOOGSTE = 260
/** In px: markers that are nearer to each other can not both be pressed. */
const MARKERS = 24
/** In px: what stands so close together becomes one marker. Each time a little more, until it is low enough. */
const AFSTANDEN = [MARKERS, 60, 110, 170, 240, 330, 450, 600, 800]

/**
 * The drawing for the screen: as it is when that is low enough, otherwise with neighbours taken together. Events are, and terms
 * that are done; a term that is open, or was missed, keeps a marker of its own, so a dossier with many of those can be higher.
 */
export function lageIndeling(items: readonly TijdlijnItem[], opties: IndelingOpties): Indeling {
  let beste: Indeling = indeling<TekenItem>(items, opties)
  const plekken = new Map(beste.palen.flatMap(({ rijen, x }) => rijen.map(({ item }) => [item, x] as const)))
  const stap: Record<Kant, number> = { gebeurtenis: -1, termijn: -1 }
  const afstand = (kant: Kant) => AFSTANDEN[stap[kant]]
  let nu = beste
  while (beste.hoogte > HOOGSTE) {
    // The side that takes the most room gives way first.
    const kanten: readonly Kant[] =
      nu.as.boven - MAAT.kop >= nu.hoogte - nu.as.onder ? ['gebeurtenis', 'termijn'] : ['termijn', 'gebeurtenis']
    const kant = kanten.find((k) => stap[k] < AFSTANDEN.length - 1)
    if (!kant) break
    stap[kant]++
    nu = indeling(
      bundel(items, (i) => plekken.get(i), afstand, opties.vandaag),
      opties,
    )
    if (nu.hoogte < beste.hoogte) beste = nu
  }
  return beste
}

const KLAAR: ReadonlySet<string> = new Set(['gehaald', 'te-laat-gehaald', 'vervallen', 'verlopen'])
const magSamen = (item: TijdlijnItem): boolean => item.soort === 'gebeurtenis' || KLAAR.has(item.termijn.staat)

/** `x`: where an item stands; undefined when it is out of sight, and then it stays as it is. */
function bundel(
  items: readonly TijdlijnItem[],
  x: (item: TijdlijnItem) => number | undefined,
  afstand: (kant: Kant) => number | undefined,
  vandaag: Datum,
): TekenItem[] {
  const uit: TekenItem[] = []
  for (const kant of ['gebeurtenis', 'termijn'] as const) {
    const ruimte = afstand(kant)
    const minstens = kant === 'gebeurtenis' ? 3 : 2
    const raken = ([a, b]: readonly TijdlijnItem[]) =>
      a !== undefined && b !== undefined && Math.abs((x(a) ?? 0) - (x(b) ?? 0)) < MARKERS
    let samen: TijdlijnItem[] = []
    const sluit = () => {
      const [eerste, ...rest] = samen
      // Two events say more than their number, as long as their markers can be told apart.
      if (eerste && rest.length > 0 && (samen.length >= minstens || raken(samen)))
        uit.push(bundelVan([eerste, ...rest], vandaag))
      else uit.push(...samen)
      samen = []
    }
    for (const item of items.filter((i) => i.soort === kant)) {
      const plek = x(item)
      if (ruimte === undefined || plek === undefined || !magSamen(item)) {
        // What may not be taken in must not lie between what is.
        if (plek !== undefined) sluit()
        uit.push(item)
        continue
      }
      const begin = samen[0] && x(samen[0])
      if (begin !== undefined && plek - begin > ruimte) sluit()
      samen.push(item)
    }
    sluit()
  }
  return uit.sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
}

function bundelVan(items: readonly [TijdlijnItem, ...TijdlijnItem[]], vandaag: Datum): Bundel {
  const [eerste] = items
  const laatste = items.at(-1) ?? eerste
  const teLaat = items.filter((i) => i.soort === 'termijn' && i.termijn.staat === 'te-laat-gehaald').length
  const dagen =
    eerste.datum === laatste.datum
      ? kort(eerste.datum, vandaag)
      : `${kort(eerste.datum, vandaag)} – ${kort(laatste.datum, vandaag)}`
  return {
    soort: 'bundel',
    kant: eerste.soort,
    id: `${eerste.soort}-${eerste.id}`,
    datum: eerste.datum,
    tot: laatste.datum,
    label: eerste.soort === 'gebeurtenis' ? `${items.length} gebeurtenissen` : `${items.length} termijnen klaar`,
    ondertitel: teLaat > 0 ? `${dagen}, ${teLaat} te laat` : dagen,
    items,
    klein: false,
  }
}

/** What a bundle holds, as a list. */
export const bundelUitleg = ({ items, label, ondertitel }: Bundel, vandaag: Datum): Waarom => ({
  titel: `${label}, ${ondertitel}`,
  regels: items.map((i) => ({
    label: kort(i.datum, vandaag),
    tekst: i.soort === 'gebeurtenis' ? i.titel : `${i.label}: ${i.staat.tekst}`,
  })),
})
