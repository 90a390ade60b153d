import { neutraleTermijnNaam } from '@/domain/regeling/termijn-met'
import type { BriefSoort } from '@/domain/document/soorten'
import type { Regeling } from '@/domain/regeling/regeling'
import { controleerTekst } from './controle'
import { deelnamen, deelVan } from './oorspronkelijk'
import { keuzesVan, woordBruikbaar } from './te-gebruiken'
import { VERVULD_DOOR } from './termijn-woord'
import { VOORWAARDEN, WOORDEN } from './woorden'
import { VOORWAARDE_UITLEG } from './voorwaarde-uitleg'

/** Something that can be put in the text of a letter. */
export interface Invoegbaar {
  readonly code: string
  readonly uitleg: string
}
export interface InvoegGroep {
  readonly naam: string
  readonly items: readonly Invoegbaar[]
}

/** What the menu beside the text offers: only what this letter can fill in. */
export const invoegMenu = (soort: BriefSoort, regeling: Regeling): InvoegGroep[] =>
  [
    { naam: 'Woorden', items: woorden(soort, regeling) },
    { naam: 'Voorwaarden', items: voorwaarden(regeling) },
    { naam: 'Delen die het programma schrijft', items: delen(soort, regeling) },
    { naam: 'Delen, uitgeschreven', items: uitgeschreven(soort, regeling) },
  ].filter(({ items }) => items.length > 0)

const woorden = (soort: BriefSoort, regeling: Regeling): Invoegbaar[] => [
  { code: '{invullen: wat u later invult}', uitleg: 'een plek die u in elke brief zelf invult' },
  ...Object.entries(WOORDEN)
    .filter(([woord]) => woordBruikbaar(woord, soort, regeling) === 'ja')
    .map(([woord, { uitleg }]) => ({ code: `{${woord}}`, uitleg })),
  ...Object.entries(VERVULD_DOOR).flatMap(([woord, moment]) => {
    const termijn = regeling.termijnen.find((t) => t.bindt === 'organisatie' && t.vervuldDoor.includes(moment))
    return termijn ? [{ code: `{termijn.${woord}}`, uitleg: `uiterste dag: ${neutraleTermijnNaam(termijn)}` }] : []
  }),
  ...regeling.rapport.map(({ id, naam }) => ({
    code: `{rapport.${id}}`,
    uitleg: `uit het rapport: ${naam.replace('{beklaagde}', regeling.woorden.beklaagde)}`,
  })),
]

const alsDan = (voorwaarde: string, uitleg: string): Invoegbaar => ({ code: `{als ${voorwaarde}}…{einde}`, uitleg })
const voorwaarden = (regeling: Regeling): Invoegbaar[] => [
  ...Object.keys(VOORWAARDEN).map((v) => alsDan(v, VOORWAARDE_UITLEG[v] ?? v)),
  alsDan('een zin is weggevallen', 'als hierboven een zin is weggelaten'),
  alsDan('hier nog niets staat', 'als onder deze kop nog niets staat'),
  { code: '{als ontvangen}…{anders}…{einde}', uitleg: 'elk woord kan een voorwaarde zijn: als het bekend is' },
  ...Object.entries(keuzesVan(regeling)).flatMap(([wat, keuzes]) =>
    keuzes.map(({ id, naam }) => alsDan(`${wat} is ${id}`, `als ${wat} is gekozen: ${naam}`)),
  ),
]

const delen = (soort: BriefSoort, regeling: Regeling): Invoegbaar[] =>
  gevuldeDelen(soort, regeling).map(({ naam, tekst }) => ({ code: `[${naam}]`, uitleg: begin(tekst) }))

/** In the place of a part its own words, to change them. One that is repeated or depends on the ground stays a part. */
const uitgeschreven = (soort: BriefSoort, regeling: Regeling): Invoegbaar[] =>
  gevuldeDelen(soort, regeling)
    .filter(({ naam }) => naam !== 'reden' && naam !== 'klachtpunt')
    // A part that all letters have can speak of what only some can fill in.
    .filter(({ tekst }) => controleerTekst(`Onderwerp: x\n\nx\n\n${tekst}`, soort, regeling).length === 0)
    .map(({ naam, tekst }) => ({ code: tekst, uitleg: `de tekst van [${naam}]` }))

const gevuldeDelen = (soort: BriefSoort, regeling: Regeling) =>
  deelnamen(soort, regeling)
    .map((naam) => ({
      naam,
      tekst: (naam === 'reden' ? 'de reden, zoals bij die reden hoort' : (deelVan(naam, soort, regeling) ?? '')).trim(),
    }))
    .filter(({ naam, tekst }) => tekst !== '' && (naam !== 'reden' || soort === 'niet-ontvankelijk'))

const begin = (tekst: string): string => {
  const plat = tekst.replace(/\{[^{}]*\}/g, '…').replace(/\s+/g, ' ')
  return plat.length > 70 ? `${plat.slice(0, 70)}…` : plat
}
