import type { Regeling } from './regeling'

/** When Sterker sociaal werk does not handle a complaint (2, 5.7), and where it then goes. */
export const sterkerGronden: Regeling['gronden'] = [
  {
    id: 'externe-procedure',
    artikel: '2 onder 1',
    naam: 'Er geldt een aparte externe klachtenprocedure',
    watNu: 'Verwijs naar die procedure.',
    brief: [
      'Voor uw klacht geldt een aparte klachtenprocedure buiten {organisatie}. U kunt terecht bij {invullen: naam en adres van die procedure}.',
    ],
    vervolg: false,
  },
  {
    id: 'beschikking',
    artikel: '2 onder 2',
    woorden: ['beschikking', 'besluit', 'bezwaar', 'indicatie', 'jeugdwet', 'wmo'],
    naam: 'Het gaat over een beschikking op grond van de Wmo of de Jeugdwet',
    watNu: 'De klager kan bezwaar maken in plaats van klagen.',
    brief: [
      'Uw klacht gaat over een besluit op grond van de Wmo of de Jeugdwet. Daarover kunt u bezwaar maken bij wie het besluit nam: {invullen: naam en adres van wie het besluit nam}.',
      'In het besluit staat tot wanneer dat kan. Wacht daar niet mee: die termijn loopt door.',
    ],
    vervolg: false,
  },
  {
    id: 'andere-moederorganisatie',
    artikel: '2 onder 3',
    rol: 'over-wie',
    naam: 'Het gaat over een medewerker van een SWT in dienst van een andere organisatie',
    watNu:
      'Verwijs naar de procedure van die organisatie. Voor medewerkers van de gemeente Nijmegen geldt deze regeling wel.',
    brief: [
      'Uw klacht gaat over iemand die in dienst is van een andere organisatie. Daar geldt een eigen procedure. U kunt terecht bij {invullen: naam en adres van die organisatie}.',
    ],
    vervolg: false,
  },
  {
    id: 'strafvervolging',
    artikel: '2 onder 4',
    woorden: ['aangifte', 'politie', 'strafbaar', 'strafrecht', 'vervolg'],
    naam: 'De klager wil strafrechtelijke vervolging',
    watNu: 'Verwijs naar de politie.',
    brief: [
      'U wilt dat iemand strafrechtelijk wordt vervolgd. Daar is deze procedure niet voor. U kunt aangifte doen bij de politie: {invullen: adres van het politiebureau}.',
    ],
    vervolg: false,
  },
  {
    id: 'geld',
    artikel: '2 onder 5',
    woorden: ['schadevergoeding', 'smartengeld', 'vergoed'],
    naam: 'De klager wil smartengeld of een andere geldvordering',
    watNu: 'Leg uit dat deze procedure daar niet voor is.',
    brief: [
      'U vraagt om geld, bijvoorbeeld smartengeld. Daar is deze procedure niet voor. Voor advies kunt u terecht bij {invullen: naam en adres, bijvoorbeeld van het Juridisch Loket}.',
    ],
    vervolg: false,
  },
  {
    id: 'anoniem',
    artikel: '2 onder 6',
    rol: 'anoniem',
    naam: 'De klacht is anoniem',
    watNu: 'Noteer een signaal voor verbetering van de dienstverlening.',
    brief: ['Wij behandelen geen klachten zonder naam. Wij gebruiken wat u liet weten wel om onze hulp te verbeteren.'],
    vervolg: false,
  },
  {
    id: 'te-laat',
    artikel: '5.7',
    naam: 'Het recht om te klagen is vervallen',
    watNu: 'Noem de datum van kennisname en hoe die bekend is.',
    brief: [
      'Na een tijd vervalt het recht om te klagen. U wist van de gebeurtenis op {kennisname}, of had dat toen kunnen weten. U kon klagen tot en met {laatste dag}. U diende de klacht in op {indiening}.',
    ],
    recht: ['sterker-5.7', 'sterker-5.7-si'],
    vervolg: false,
  },
]
