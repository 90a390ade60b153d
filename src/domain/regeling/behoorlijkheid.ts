import type { Regeling } from './regeling'
import { vraagt } from './vraagt'

/** A standard by which conduct can be judged. */
export interface Norm {
  readonly id: string
  readonly naam: string
}
export interface NormGroep {
  readonly naam: string
  readonly normen: readonly Norm[]
}

const groep = (naam: string, normen: Readonly<Record<string, string>>): NormGroep => ({
  naam,
  normen: Object.entries(normen).map(([id, norm]) => ({ id, naam: norm })),
})

/** The 22 requirements of the Nationale ombudsman (Behoorlijkheidswijzer), in their four groups. An id is kept in the log. */
export const BEHOORLIJKHEID: readonly NormGroep[] = [
  groep('Open en duidelijk', {
    transparant: 'Transparant',
    informatie: 'Goede informatieverstrekking',
    luisteren: 'Luisteren naar de burger',
    motivering: 'Goede motivering',
  }),
  groep('Respectvol', {
    grondrechten: 'Respecteren van grondrechten',
    deelname: 'Bevorderen van actieve deelname door de burger',
    bejegening: 'Fatsoenlijke bejegening',
    'fair-play': 'Fair play',
    evenredigheid: 'Evenredigheid',
    'bijzondere-zorg': 'Bijzondere zorg',
  }),
  groep('Betrokken en oplossingsgericht', {
    maatwerk: 'Maatwerk',
    samenwerking: 'Samenwerking',
    coulant: 'Coulante opstelling',
    voortvarendheid: 'Voortvarendheid',
    'de-escalatie': 'De-escalatie',
  }),
  groep('Eerlijk en betrouwbaar', {
    integriteit: 'Integriteit',
    betrouwbaarheid: 'Betrouwbaarheid',
    onpartijdigheid: 'Onpartijdigheid',
    redelijkheid: 'Redelijkheid',
    voorbereiding: 'Goede voorbereiding',
    organisatie: 'Goede organisatie',
    professionaliteit: 'Professionaliteit',
  }),
]

const GEDRAGSCODE: Norm = { id: 'gedragscode', naam: 'De gedragscode' }

/** What can be chosen: the own code of conduct first, where the procedure has one (WSW-G). */
export const normenVan = (regeling: Regeling): readonly NormGroep[] => [
  ...(vraagt(regeling, 'gedragscode') ? [{ naam: 'Eigen norm', normen: [GEDRAGSCODE] }] : []),
  ...BEHOORLIJKHEID,
]

/** '' for one that is not known here. */
export const normNaam = (id: string): string =>
  [GEDRAGSCODE, ...BEHOORLIJKHEID.flatMap(({ normen }) => normen)].find((norm) => norm.id === id)?.naam ?? ''
