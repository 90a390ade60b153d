import { metHoofdletter } from '../datum/opmaak'
import type { Regeling } from '../regeling/regeling'
import { woordenBij } from './beklaagde'
import type { Beklaagde, KlachtGegevens, Klachtpunt, Klager, Vertegenwoordiger } from '../gebeurtenis/gegevens'
import { alsTekst, metNaam, naamVan, onderdeelNaam } from './gewijzigd'
import { PUNT_NAMEN } from './klachtpunt'
import type { Botsing, Pad } from './samenvoegen'

/** A field that was changed on both sides, in words. */
export interface BotsingTekst {
  /** "Onderwerp", "Klachtpunt 2: motivering" */
  readonly label: string
  readonly daar: string
  readonly hier: string
  /** Long texts that can stand one after the other. */
  readonly samen: boolean
}

type DeelVeld = Exclude<keyof Klager | keyof Vertegenwoordiger | keyof Beklaagde | keyof Klachtpunt, 'id'>
const DEEL_NAMEN: Readonly<Record<DeelVeld, string>> = {
  aanhef: 'aanhef',
  naam: 'naam',
  straat: 'straat en huisnummer',
  postcode: 'postcode',
  plaats: 'plaats',
  telefoon: 'telefoon',
  email: 'e-mail',
  geboortedatum: 'geboortedatum',
  hoedanigheid: 'hoedanigheid',
  vertegenwoordiger: 'vertegenwoordiger',
  relatie: 'relatie',
  machtigingOp: 'datum van de machtiging',
  grondslag: 'waarom diegene namens de klager spreekt',
  functie: 'functie',
  afdeling: 'afdeling',
  leidinggevende: 'leidinggevende',
  uitDienst: 'uit dienst',
  ...PUNT_NAMEN,
}
const LANG: readonly string[] = [
  'omschrijving',
  'gewenst',
  'motivering',
  'verhaal',
  'feiten',
  'normTekst',
  'maatregel',
  'waardoorOpgelost',
  'verbeteracties',
  'bevindingen',
  'aanbevelingen',
  'gedragscode',
]

export function botsingTekst({ pad, daar, hier }: Botsing, gegevens: KlachtGegevens, regeling: Regeling): BotsingTekst {
  const lang = pad[0] === 'rapport' || pad.includes('reacties') || LANG.includes(pad.at(-1) ?? '')
  return {
    label: botsingNaam(pad, gegevens, regeling),
    daar: waardeTekst(pad, daar, regeling),
    hier: waardeTekst(pad, hier, regeling),
    samen: lang && [daar, hier].every((tekst) => typeof tekst === 'string' && tekst.trim() !== ''),
  }
}

function botsingNaam(pad: Pad, gegevens: KlachtGegevens, regeling: Regeling): string {
  const [veld, deel, ...verder] = pad as [keyof KlachtGegevens, ...string[]]
  const woorden = woordenBij(regeling, gegevens)
  if (deel === undefined) return naamVan(veld, woorden)
  if (veld === 'rapport' || veld === 'afhandeling') return onderdeelNaam(veld, deel, regeling, woorden)
  const plek = (gegevens[veld] as readonly { readonly id: string }[]).findIndex(({ id }) => id === deel)
  const wat = { klagers: woorden.klager, beklaagden: woorden.beklaagde, punten: 'klachtpunt' }
  const naam = wat[veld as keyof typeof wat]
  const velden = verder.flatMap((v) => (v in DEEL_NAMEN ? DEEL_NAMEN[v as DeelVeld] : [])).join(', ')
  return `${metHoofdletter(naam)} ${plek + 1}${velden && `: ${velden}`}`
}

function waardeTekst(pad: Pad, waarde: unknown, regeling: Regeling): string {
  // A part of a list that is not there was taken away; anything else was made empty.
  const inLijst = pad.length === 2 && pad[0] !== 'rapport' && pad[0] !== 'afhandeling'
  if (waarde === undefined) return inLijst ? '(weggehaald)' : '(leeg)'
  if (waarde === false) return 'nee'
  const naam = pad.length === 1 ? metNaam(pad[0] as keyof KlachtGegevens, waarde, regeling) : waarde
  return alsTekst(naam) || '(leeg)'
}

/** Both texts, one after the other: first what stands there. */
export const beideTeksten = (daar: unknown, hier: unknown): string => [daar, hier].map(String).join('\n\n')
