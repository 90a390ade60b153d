import type { Regeling } from '../regeling/regeling'
import { woordenVan } from '../regeling/woorden'
import type { Dossier } from './dossier'
import type { Ontbreekt } from './volledigheid'

type Vraag = Pick<Dossier, 'gegevens'>
const als = (leeg: boolean, veld: string, tekst: string): Ontbreekt[] => (leeg ? [{ veld, tekst }] : [])
const isLeeg = (tekst: string | undefined): boolean => (tekst ?? '').trim() === ''

/** What the registration form says about the complaint itself and is not filled in, in the order of the form. */
export const formulierGaten = ({ gegevens }: Vraag, { categorie, soortHulp }: Regeling): Ontbreekt[] => [
  ...als(isLeeg(gegevens.onderwerp), 'onderwerp', 'onderwerp van de klacht'),
  ...als(soortHulp !== undefined && gegevens.soortHulp === '', 'soortHulp', 'soort hulp'),
  ...als(categorie !== undefined && gegevens.categorie === '', 'categorie', 'soort klacht'),
]

/** What it says of who complained; an anonymous complainant has nothing to fill in. */
export const klagerGaten = ({ gegevens }: Vraag, { registratie }: Regeling): Ontbreekt[] =>
  gegevens.anoniem
    ? []
    : gegevens.klagers.flatMap((k, i) => [
        ...als(isLeeg(k.postcode), `klagers.${i}.postcode`, 'postcode'),
        ...als(isLeeg(k.plaats), `klagers.${i}.plaats`, 'plaats'),
        ...als(
          registratie.geboortedatum === true && k.geboortedatum === '',
          `klagers.${i}.geboortedatum`,
          'geboortedatum',
        ),
      ])

/**
 * What it asks about how it ended and is not answered (ONS-8, questions 3 to 7), without the answer to whether the complainant
 * is satisfied: that is a duty of its own.
 */
export function afloopGaten({ gegevens }: Vraag, regeling: Regeling): Ontbreekt[] {
  const a = gegevens.afhandeling
  const { klager } = woordenVan(regeling, gegevens.route)
  const opgelost = a.gesprekLosteOp === 'ja' || a.gesprekLosteOp === 'deels'
  const ontevreden = a.tevreden === 'nee' || a.tevreden === 'deels'
  return [
    ...als(regeling.kader !== undefined && gegevens.kader === '', 'kader', 'het kader'),
    ...als(a.gesprekLosteOp === '', 'afhandeling.gesprekLosteOp', 'of het gesprek het oploste'),
    ...als(opgelost && isLeeg(a.waardoorOpgelost), 'afhandeling.waardoorOpgelost', 'waardoor het is opgelost'),
    ...als(
      !isLeeg(a.verbeteracties) && a.inVerbeterregister === '',
      'afhandeling.inVerbeterregister',
      'of de verbeteracties in het register staan',
    ),
    ...als(
      ontevreden && regeling.vervolgstappen.length > 0 && a.gewezenOpVervolg === '',
      'afhandeling.gewezenOpVervolg',
      `of de ${klager} is gewezen op de volgende stap`,
    ),
  ]
}
