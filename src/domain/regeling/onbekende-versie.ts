import { regelingMet } from './index'
import { versieNaam } from './keuzes-mee'
import type { Regeling } from './regeling'

/**
 * Stands in the place of a version that this program does not know: the dossier can be opened and read, and there is no term to
 * compute, no ground to choose and no document to make.
 */
export const onbekendeVersie = (id: string, versie: string): Regeling => ({
  id,
  naam: regelingMet(id)?.naam ?? id,
  bron: '',
  vastgesteld: '',
  versie,
  organisatie: { naam: '', adres: [] },
  functie: 'behandelaar',
  woorden: regelingMet(id)?.woorden ?? { klager: 'klager', beklaagde: 'beklaagde' },
  hoedanigheden: [],
  atw: false,
  werkdag: 'lid1',
  kanalen: [],
  routes: [],
  termijnen: [],
  eigenNormen: [],
  periodiek: [],
  gronden: [],
  registratie: { onderdelen: [] },
  velden: [],
  vereist: [],
  rapport: [],
  sluitgronden: [],
  vervolgstappen: [],
  documenten: [],
  geadresseerden: [],
  bijIntake: [],
  alleenSignaal: [],
})

/** The sentence above such a dossier. */
export const onbekendeVersieTekst = (id: string, versie: string): string =>
  `Dit dossier volgt versie ${versieNaam(versie)} van de regeling ${regelingMet(id)?.naam ?? id}. Dit programma kent die versie niet. U kunt het dossier lezen en notities vastleggen. Termijnen en documenten staan er niet bij, want met een andere versie kloppen de datums niet. Gebruik het programma waarmee het dossier is gemaakt, of pas bij Regelingen een andere versie op dit dossier toe.`
