import { metKleineLetter } from '../datum/opmaak'
import { beschrijvingVan, GEBEURTENIS_SOORTEN, isGebeurtenisSoort } from './soort'
import type { GebeurtenisSoort } from './gebeurtenis'
import type { Afgeleid, Feit, Moment } from './moment'

const FEITEN = {
  gedraging: 'laatste dag van de gedraging',
  kennisname: 'klager wist ervan of had ervan kunnen weten',
  indiening: 'klacht ingediend',
  bij_behandelaar: 'klacht bij de behandelaar',
} as const satisfies Record<Feit, string>
const AFGELEID = {
  afwijzing: 'gemeld dat de klacht niet wordt behandeld',
  in_behandeling: 'klacht in behandeling genomen',
  schriftelijk_antwoord: 'schriftelijk geantwoord',
  laatste_contact: 'laatste contact met de klager',
  slotbericht: 'laatste bericht over de uitkomst',
} as const satisfies Record<Afgeleid, string>
const ANDERE_MOMENTEN = { ...FEITEN, ...AFGELEID } as const

/** What happened, in the past tense; of one event its title says more. */
export const gebeurtenisNaam = (soort: GebeurtenisSoort): string => beschrijvingVan(soort).naam

/** Something that the program knows as a moment, also when it comes from outside. */
export const isMoment = (waarde: unknown): waarde is Moment =>
  typeof waarde === 'string' && (isGebeurtenisSoort(waarde) || Object.hasOwn(ANDERE_MOMENTEN, waarde))

/** The moment inside a sentence: "klacht ontvangen". */
export const momentNaam = (moment: Moment): string =>
  isGebeurtenisSoort(moment) ? metKleineLetter(gebeurtenisNaam(moment)) : ANDERE_MOMENTEN[moment]

/** What the command line takes: an event, a fact about the complaint, or the last contact itself. */
export const MOMENTEN = [...GEBEURTENIS_SOORTEN, ...(Object.keys(FEITEN) as Feit[]), 'laatste_contact'] as const

/** Why a signal can be closed. A procedure names grounds for complaints only. */
export const SIGNAAL_SLUITGRONDEN = [
  { id: 'signaal-opgelost', naam: 'Het signaal is opgelost', kort: 'signaal is opgelost', opgelost: true },
  {
    id: 'signaal-genoteerd',
    naam: 'Genoteerd; er is niets meer te doen',
    kort: 'genoteerd, niets meer te doen',
    opgelost: false,
  },
] as const

/** What is no event has its own words here. */
const NA: Readonly<Partial<Record<Moment, string>>> = {
  gedraging: 'de gedraging',
  kennisname: 'de dag waarop de klager het wist of had kunnen weten',
  laatste_contact: 'het laatste contact met de klager',
}

/** The moment behind "na": "2 weken na ontvangst van de klacht". */
export const naMoment = (moment: Moment): string => {
  const woorden = isGebeurtenisSoort(moment) ? beschrijvingVan(moment).na : NA[moment]
  return `na ${woorden ?? `"${momentNaam(moment)}"`}`
}
