import type { Regeling, SluitVraag } from './regeling'

const BEANTWOORD: SluitVraag = {
  soort: 'vastgelegd',
  stappen: [{ soort: 'antwoord_gegeven' }],
  tekst: 'Er is geen antwoord aan de huurder vastgelegd.',
  artikel: '2.3',
}

/** Klachten zijn welkom: klachtenbeleid en werkinstructie van Wonen Midden-Delfland. */
export const wonenMiddenDelfland: Regeling = {
  id: 'wonen-midden-delfland',
  naam: 'Wonen Midden-Delfland',
  bron: 'Klachten zijn welkom: klachtenbeleid en werkinstructie',
  vastgesteld: '',
  versie: '1',
  organisatie: { naam: 'Wonen Midden-Delfland', adres: [] },
  functie: 'medewerker',
  woorden: { klager: 'huurder', beklaagde: 'medewerker of ingeschakelde partij' },
  hoedanigheden: ['huurder', 'toekomstige huurder', 'koper', 'naaste namens huurder'],
  atw: false,
  werkdag: 'lid1',
  kanalen: ['e-mail', 'brief', 'telefoon', 'balie'],
  routes: [],
  termijnen: [
    {
      id: 'wmd-2.3',
      naam: 'Huurder antwoorden',
      artikel: '2.3',
      soort: 'hard',
      vanaf: 'ontvangst',
      duur: { aantal: 5, eenheid: 'werkdagen' },
      wie: 'medewerker, onder verantwoordelijkheid van de leidinggevende',
      bindt: 'organisatie',
      vervuldDoor: ['antwoord_gegeven'],
      actie: 'Antwoord gegeven…',
      uitleg:
        'Een inhoudelijk antwoord, het liefst in een gesprek. Alleen een bevestiging telt niet. Leg een mondeling antwoord met de datum vast; anders is het niet te tonen. Leidinggevende en managementassistent krijgen een afschrift.',
    },
    {
      id: 'wmd-2.5',
      naam: 'Uitleggen waarom de klacht niet wordt behandeld',
      artikel: '2.5',
      soort: 'hard',
      vanaf: 'ontvangst',
      duur: { aantal: 5, eenheid: 'werkdagen' },
      wie: 'medewerker',
      bindt: 'organisatie',
      vervuldDoor: ['ontvankelijkheid_gemeld', 'antwoord_gegeven'],
      actie: 'Beoordelen…',
      uitleg:
        'Alleen nodig bij een van de zeven uitzonderingen. De regeling spreekt van de afgesproken termijn: dat zijn de vijf werkdagen van 2.3.',
    },
    {
      id: 'wmd-2.5-direct',
      naam: 'Vermoeden van een strafbaar feit voorleggen aan de directie',
      artikel: '2.5 slot',
      soort: 'direct',
      vanaf: 'vermoeden_strafbaar_feit',
      wie: 'medewerker',
      bindt: 'organisatie',
      vervuldDoor: ['directie_ingelicht'],
      actie: 'Directie ingelicht op…',
      uitleg: 'Bij een ernstig vermoeden gaat de klacht direct naar de directie.',
    },
    {
      id: 'wmd-2.6',
      naam: 'Herhaalklacht beantwoorden',
      artikel: '2.6',
      soort: 'hard',
      vanaf: 'herhaalklacht_ontvangen',
      duur: { aantal: 5, eenheid: 'werkdagen' },
      wie: 'medewerker; de leidinggevende als die moet beslissen',
      bindt: 'organisatie',
      vervuldDoor: ['antwoord_gegeven'],
      actie: 'Antwoord gegeven…',
      uitleg:
        'Nieuwe feiten: opnieuw langs de kaders van 2.4. Dezelfde feiten voor de tweede keer: zeg dat dit het laatste antwoord is. Schrijft een jurist mee, leg de klacht dan ook aan een jurist voor.',
    },
  ],
  eigenNormen: [],
  periodiek: [
    { id: 'wmd-3.1', naam: 'Klachten bespreken in het MT', artikel: '3.1', wie: 'MT', ritme: 'kwartaal' },
    {
      id: 'wmd-3.2-kwartaal',
      naam: 'Kwartaalrapportage met verbeteracties',
      artikel: '3.2',
      wie: 'leidinggevende',
      ritme: 'kwartaal',
    },
    {
      id: 'wmd-3.2-jaar',
      naam: 'Jaaroverzicht van aantal en aard',
      artikel: '3.2',
      wie: 'leidinggevenden',
      ritme: 'jaar',
    },
  ],
  gronden: [
    {
      id: 'instantie',
      artikel: '2.5',
      naam: 'De zaak ligt bij rechter, huurcommissie, arbiter, mediator of een andere instantie',
      watNu: 'Verwijs naar die procedure.',
    },
    {
      id: 'uitspraak',
      artikel: '2.5',
      naam: 'Zo’n instantie heeft al een uitspraak gedaan',
      watNu: 'Verwijs naar de procedure of de uitspraak.',
    },
    {
      id: 'huurprijs',
      artikel: '2.5',
      naam: 'Het gaat over huurverhoging, huurprijs of servicekosten',
      watNu: 'Verwijs naar de bezwaarprocedure daarvoor.',
    },
    {
      id: 'overheid',
      artikel: '2.5',
      naam: 'Het gaat over uitvoering van besluiten van de overheid',
      watNu: 'Verwijs naar de wet waarop het besluit rust.',
    },
    {
      id: 'verzekering',
      artikel: '2.5',
      naam: 'Het gaat over schade die bij een verzekeraar ligt',
      watNu: 'Verwijs naar de verzekeringsmaatschappij.',
    },
    {
      id: 'regionale-commissie',
      artikel: '2.5',
      naam: 'De regionale klachtencommissie heeft de klacht al behandeld',
      watNu: 'Verwijs naar de uitspraak van de commissie.',
    },
    {
      id: 'discriminerend',
      artikel: '2.5',
      naam: 'De klacht is discriminerend',
      watNu: 'Zeg dat dit de reden is van de afwijzing.',
    },
  ],
  categorie: {
    label: 'Waar gaat de klacht over?',
    opties: [
      { id: 'antwoord', naam: 'Geen antwoord of te laat antwoord' },
      { id: 'reparatie', naam: 'Reparatie niet goed uitgevoerd' },
      { id: 'melding', naam: 'Melding of verzoek ten onrechte afgewezen of verkeerd behandeld' },
      { id: 'bejegening', naam: 'Onjuist behandeld door een medewerker of een ingeschakelde partij' },
    ],
  },
  velden: ['complex', 'afdeling', 'kader'],
  vereist: ['naam', 'complex', 'omschrijving'],
  rapport: [
    { id: 'klacht', naam: 'De klacht', hulp: 'Wat is er volgens de huurder misgegaan?' },
    {
      id: 'gesprek',
      naam: 'Het gesprek met de huurder',
      hulp: 'Wat is besproken? Bij een antwoord per brief of e-mail: waarom niet mondeling?',
    },
    {
      id: 'kader',
      naam: 'Beoordeling langs de kaders (2.4)',
      hulp: 'Is beleid niet gevolgd, klopt het beleid, of ontbreekt het?',
    },
    {
      id: 'oplossing',
      naam: 'Oplossing en antwoord',
      hulp: 'Wat is afgesproken, en wat doen we met aantoonbare schade?',
    },
    { id: 'verbetering', naam: 'Verbetering', hulp: 'Welke actie gaat naar het MT of het kwartaaloverleg?' },
  ],
  sluitgronden: [
    {
      id: 'opgelost',
      naam: 'De klacht is beantwoord en opgelost',
      inRegeling: true,
      vraagt: [BEANTWOORD, { soort: 'tevreden', artikel: '' }],
    },
    {
      id: 'beantwoord',
      naam: 'De klacht is beantwoord; de huurder is het er niet mee eens',
      inRegeling: true,
      vraagt: [BEANTWOORD],
    },
    {
      id: 'uitzondering',
      naam: 'De klacht valt buiten de procedure (2.5)',
      inRegeling: true,
      vraagt: [
        {
          soort: 'vastgelegd',
          stappen: [{ soort: 'ontvankelijkheid_gemeld', met: { ontvankelijk: false } }],
          tekst: 'Er is niet vastgelegd dat de huurder hoorde waarom de klacht buiten de procedure valt.',
          artikel: '2.5',
        },
        { soort: 'geen-oordeel', artikel: '' },
      ],
    },
    {
      id: 'laatste-antwoord',
      naam: 'Laatste antwoord op een herhaalklacht gegeven (2.6)',
      inRegeling: true,
      vraagt: [
        {
          soort: 'vastgelegd',
          stappen: [{ soort: 'herhaalklacht_ontvangen' }],
          tekst: 'Er is geen herhaalklacht vastgelegd.',
          artikel: '2.6',
        },
        {
          soort: 'vastgelegd',
          stappen: [{ soort: 'antwoord_gegeven' }],
          na: 'herhaalklacht_ontvangen',
          tekst: 'Er is geen antwoord op de laatste herhaalklacht vastgelegd.',
          artikel: '2.6',
        },
        {
          soort: 'vastgelegd',
          stappen: [{ soort: 'herhaalklacht_ontvangen', met: { aanleiding: 'geen nieuwe feiten' } }],
          keren: 2,
          tekst: 'De regeling kent een laatste antwoord pas bij de tweede herhaalklacht zonder nieuwe feiten.',
          artikel: '2.6',
          zacht: true,
        },
      ],
    },
    {
      id: 'ingetrokken',
      naam: 'De huurder trekt de klacht in',
      inRegeling: false,
      vraagt: [
        {
          soort: 'vastgelegd',
          stappen: [{ soort: 'intrekking' }],
          tekst: 'Er is niet vastgelegd dat de huurder de klacht introk.',
          artikel: '',
        },
      ],
    },
  ],
  vervolgstappen: [
    {
      naam: 'De regionale klachtencommissie',
      uitleg:
        'Vindt u dat uw klacht niet goed is afgehandeld? Dan kunt u een formele klacht indienen bij de regionale klachtencommissie.',
      adres: [],
    },
  ],
  documenten: ['registratieformulier', 'meldingsformulier', 'hoorverslag', 'eindrapport'],
  bevestiging: [],
  bijIntake: [
    'Is het een reparatieverzoek, een melding van overlast of van woonfraude? Dan is het nog geen klacht, tenzij er niets of iets verkeerds mee is gedaan.',
    'Bel of bezoek de huurder: een gesprek is de regel, een brief of e-mail de uitzondering.',
    'Heeft de huurder hier eerder over geklaagd? Leg dan een herhaalklacht vast bij het eerdere dossier.',
  ],
  toetsen: [
    {
      soort: 'mondeling-antwoord',
      artikel: '2.3',
      watNu: 'Een gesprek is de regel, een brief of e-mail de uitzondering. Schrijf op waarom het niet mondeling kon.',
    },
  ],
  alleenSignaal: [{ wanneer: 'onvrede', reden: 'Een reparatieverzoek of melding is nog geen klacht (1.2).' }],
}
