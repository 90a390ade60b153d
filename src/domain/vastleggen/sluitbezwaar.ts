import { type Datum, plusDagen } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import { duurTekst, metDag, voluit } from '../datum/opmaak'
import type { Regeling, SluitVraag, Stap } from '../regeling/regeling'
import { pogingenNodig } from '../termijn/staat'
import { termijnen } from '../termijn/termijnen'
import { zaakVan } from '../termijn/zaak-van'
import { cellenVan, isBeoordeeld, oordelenOver, overWie } from '../dossier/klachtpunt'
import type { Dossier, GeldigeGebeurtenis } from '../dossier/dossier'
import type { GebeurtenisSoort } from '../gebeurtenis/gebeurtenis'
import { SIGNAAL_SLUITGRONDEN } from '../gebeurtenis/teksten'
import type { Oordeel } from '../gebeurtenis/gegevens'
import type { SluitPlek } from './sluit-plek'
import { isVastlegSoort } from './vast-te-leggen'
import { uitkomstGeregeld, uitkomstRegel } from '../dossier/uitkomst'

/** Something in the dossier that does not fit a closing ground. `zacht`: good to know; no reason is needed to go on. */
export interface Sluitbezwaar {
  readonly tekst: string
  /** '' where no text demands it. */
  readonly artikel: string
  readonly zacht?: true
  /** Where it can be put right. */
  readonly naar?: SluitPlek
}

/** What does not fit closing on this ground on this day. It never stops anything: the officer closes, with a reason. */
export function sluitbezwaren(
  dossier: Dossier,
  regeling: Regeling,
  grond: string,
  datum: Datum,
  kalender: Kalender,
): Sluitbezwaar[] {
  const toen: Dossier = { ...dossier, geldig: dossier.geldig.filter((g) => g.datum <= datum) }
  if (dossier.soort === 'signaal') return zonderUitkomst(toen, regeling, grond)
  const vragen = regeling.sluitgronden.find((s) => s.id === grond)?.vraagt ?? []
  return vragen.flatMap((vraag) => {
    const bezwaar = (tekst: string, rest: Partial<Sluitbezwaar> = {}) => [{ tekst, artikel: vraag.artikel, ...rest }]
    switch (vraag.soort) {
      case 'vastgelegd':
        return isVastgelegd(vraag, toen)
          ? []
          : bezwaar(vraag.tekst, { ...stapPlek(vraag.stappen[0]), ...(vraag.zacht && { zacht: true }) })
      case 'tevreden':
        return ontevreden(toen, regeling, bezwaar)
      case 'oordelen':
        return zonderOordeel(toen, regeling).map((tekst) => ({
          tekst,
          artikel: vraag.artikel,
          naar: eersteOpenPunt(toen, regeling),
        }))
      case 'geen-oordeel':
        return metOordeel(toen, regeling).map((tekst) => ({ tekst, artikel: vraag.artikel, naar: PUNTEN }))
      case 'stil':
        return nietStil(vraag, toen, regeling, datum, kalender)
    }
  })
}

const PUNTEN: SluitPlek = { soort: 'veld', veld: 'punten.0.oordeel' }
/** Where the first judgement that is missing is given. */
export function eersteOpenPunt({ gegevens }: Dossier, regeling: Regeling): SluitPlek {
  const plek = gegevens.punten.findIndex((p) => !isBeoordeeld(p, gegevens, regeling))
  const punt = gegevens.punten[plek]
  const cel = punt && cellenVan(punt, gegevens, regeling).find((c) => c.soort === 'oordeel' && c.mist !== '')
  return cel ? { soort: 'veld', veld: `punten.${plek}.${cel.veld}` } : PUNTEN
}
const stapPlek = (stap: Stap | undefined): Pick<Sluitbezwaar, 'naar'> =>
  stap && isVastlegSoort(stap.soort) ? { naar: { soort: 'stap', stap: stap.soort } } : {}

/** Sterker 6 A2: who wrote gets the outcome in writing. */
function zonderUitkomst(signaal: Dossier, regeling: Regeling, grond: string): Sluitbezwaar[] {
  const regel = uitkomstRegel(regeling, signaal.kanaal, signaal.gegevens.anoniem)
  const opgelost = SIGNAAL_SLUITGRONDEN.some((s) => s.id === grond && s.opgelost)
  if (!regel || !opgelost || uitkomstGeregeld(signaal)) return []
  const tekst =
    'De onvrede is schriftelijk geuit, en er is niet vastgelegd dat de uitkomst schriftelijk is verzonden. Leg dat vast als contact per brief of e-mail.'
  return [{ tekst, artikel: regel.artikel }]
}

/** An ending that was taken back by reopening is none. */
const EINDIGT: ReadonlySet<GebeurtenisSoort> = new Set(['intrekking', 'doorverwijzing', 'ontvankelijkheid_gemeld'])

const past = (g: GeldigeGebeurtenis, { soort, met = {} }: Stap): boolean =>
  g.soort === soort &&
  Object.entries(met).every(([veld, waarde]) => (g.gegevens as unknown as Record<string, unknown>)[veld] === waarde)

function isVastgelegd(
  { stappen, na, keren = 1 }: Extract<SluitVraag, { soort: 'vastgelegd' }>,
  { geldig }: Dossier,
): boolean {
  const heropend = geldig.findLastIndex((g) => g.soort === 'heropening')
  const vanaf = na ? geldig.findLastIndex((g) => g.soort === na) : -1
  const gevonden = geldig.filter(
    (g, plek) => plek > vanaf && !(EINDIGT.has(g.soort) && plek < heropend) && stappen.some((stap) => past(g, stap)),
  )
  return gevonden.length >= keren
}

function ontevreden(
  { gegevens }: Dossier,
  { woorden }: Regeling,
  bezwaar: (tekst: string, rest?: Partial<Sluitbezwaar>) => Sluitbezwaar[],
): Sluitbezwaar[] {
  const { tevreden } = gegevens.afhandeling
  const naar: SluitPlek = { soort: 'veld', veld: 'afhandeling.tevreden' }
  if (tevreden === 'nee')
    return bezwaar(`Bij de afhandeling staat dat de ${woorden.klager} niet tevreden is.`, { naar })
  if (tevreden === 'deels')
    return bezwaar(`Bij de afhandeling staat dat de ${woorden.klager} voor een deel tevreden is.`, {
      zacht: true,
      naar,
    })
  if (tevreden === '')
    return bezwaar(`Bij de afhandeling staat nog niet of de ${woorden.klager} tevreden is. Vul dat daar ook in.`, {
      zacht: true,
      naar,
    })
  return []
}

const zonderOordeel = ({ gegevens }: Dossier, regeling: Regeling): string[] => {
  const open = gegevens.punten.flatMap((p, i) => (isBeoordeeld(p, gegevens, regeling) ? [] : [i + 1]))
  if (open.length === 0) return []
  if (open.length === 1) return [`Klachtpunt ${open[0]} heeft nog geen oordeel.`]
  return [`Klachtpunt ${open.slice(0, -1).join(', ')} en ${open.at(-1)} hebben nog geen oordeel.`]
}

const INHOUDELIJK: readonly (Oordeel | '')[] = ['gegrond', 'deels gegrond', 'ongegrond']
const metOordeel = ({ gegevens }: Dossier, regeling: Regeling): string[] =>
  gegevens.punten.flatMap((punt, i) => {
    const gegeven = oordelenOver(punt, overWie(punt, gegevens, regeling)).find((o) => INHOUDELIJK.includes(o.oordeel))
    return gegeven
      ? [`Klachtpunt ${i + 1} heeft het oordeel “${gegeven.oordeel}”. Deze reden zegt dat de klacht niet is behandeld.`]
      : []
  })

/** Sterker 5.8. The attempts are the program's own advice: the text names no number. */
function nietStil(
  { termijn: id, artikel }: Extract<SluitVraag, { soort: 'stil' }>,
  dossier: Dossier,
  regeling: Regeling,
  datum: Datum,
  kalender: Kalender,
): Sluitbezwaar[] {
  const zaak = zaakVan(dossier)
  const termijn = termijnen(regeling, zaak, datum, kalender).find((t) => t.id === id)
  if (!termijn) return []
  const { uiterlijk, definitie } = termijn
  const uit: Sluitbezwaar[] = []
  if (uiterlijk === null) {
    const { klager } = regeling.woorden
    uit.push({ tekst: `Er is geen contact met de ${klager} vastgelegd, en ook geen poging daartoe.`, artikel })
  } else if (datum <= uiterlijk) {
    const duur = definitie.duur ? duurTekst(definitie.duur) : 'wachttijd'
    uit.push({
      tekst: `Op ${voluit(datum)} zijn de ${duur} nog niet voorbij. Deze reden past vanaf ${metDag(plusDagen(uiterlijk, 1))}.`,
      artikel,
    })
  }
  const nog = pogingenNodig(definitie, zaak)
  if (nog > 0)
    uit.push({
      tekst: `Sinds het laatste contact staan er te weinig vergeefse pogingen in het logboek: nog ${nog} ${nog === 1 ? 'poging' : 'pogingen'} nodig.`,
      artikel: '',
    })
  return uit
}
