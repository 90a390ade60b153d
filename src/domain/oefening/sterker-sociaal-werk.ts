import { type Datum, plusDagen } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { legeAfhandeling, legeVertegenwoordiger } from '../gebeurtenis/gegevens'
import { sterkerSociaalWerk } from '../regeling/sterker-sociaal-werk'
import { beklaagde, klager, Oefenlog, punt } from './bouw'

/** Dissatisfaction first noted as a signal, then a complaint, then taken back by telephone. */
export function signaalKlachtIngetrokken(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(5, sterkerSociaalWerk, vandaag)
  const gegevens = {
    onderwerp: 'Verkeerd bezorgde brief met persoonlijke gegevens',
    omschrijving:
      'Een brief met informatie over de schulden van mevrouw Verhagen kwam bij haar buren terecht. De buren brachten hem geopend terug. Mevrouw Verhagen belde en kreeg te horen dat het vervelend was, maar dat het aan de post lag. Op de envelop stond echter een verkeerd huisnummer.',
    gewenst: 'Dat iemand toegeeft dat het adres verkeerd was.',
    klagers: [
      klager('k1', {
        aanhef: 'mevrouw',
        naam: 'Lotte Verhagen',
        straat: 'Waalbandijk 77',
        postcode: '6541 SA',
        plaats: 'Nijmegen',
        telefoon: '06 12 34 56 05',
        email: 'l.verhagen@example.nl',
        hoedanigheid: 'klant',
      }),
    ],
    beklaagden: [
      beklaagde('b1', {
        naam: 'Ruud Janssen',
        functie: 'maatschappelijk werker',
        afdeling: 'Sociaal Wijkteam Nijmegen-West',
        leidinggevende: 'Ingrid Maas',
      }),
    ],
    afdeling: 'Sociaal Wijkteam Nijmegen-West',
    kennisnameOp: z.dag(52),
    kennisnameBron: 'mevrouw Verhagen kreeg de brief van haar buren',
  }
  z.leg('signaal', z.kantoor(50), {
    ...z.opening('telefoon', gegevens),
    reden: 'Nog niet met de medewerker besproken. Die belt mevrouw Verhagen terug.',
    opgelost: false,
  })
  z.leg('ontvangst', z.kantoor(43), z.opening('gesprek', gegevens))
  const gesprek = z.leg('gesprek', z.kantoor(30), {
    met: 'Lotte Verhagen',
    partij: 'beiden',
    leiding: 'Ingrid Maas',
    aanwezig: 'Lotte Verhagen, Ruud Janssen, Ingrid Maas (leidinggevende)',
    plaats: 'Wijkcentrum Nijmegen-West',
    begin: '9.30',
    einde: '10.30',
    uitleg: 'Dat de leidinggevende het gesprek leidt, en dat afspraken worden opgeschreven.',
    verklaring:
      'De medewerker laat zien dat het huisnummer verkeerd in het systeem stond. Hij biedt zijn excuses aan. Mevrouw Verhagen had dat liever meteen gehoord.',
    afspraken: 'De medewerker biedt zijn excuses aan. Mevrouw Verhagen neemt die aan.',
    toezeggingen: [
      { id: 't1', wat: 'het adres aanpassen in het systeem', wie: 'Ruud Janssen', op: z.kantoor(29) },
      { id: 't2', wat: 'het datalek melden en laten weten wat daaruit komt', wie: 'Ingrid Maas', op: z.kantoor(22) },
    ],
    naamAkkoord: 'Lotte Verhagen',
  })
  z.leg('toezegging_nagekomen', z.kantoor(29), {
    gesprekId: gesprek,
    toezegging: 't1',
    wat: 'het adres aanpassen in het systeem',
  })
  z.leg('toezegging_nagekomen', z.kantoor(22), {
    gesprekId: gesprek,
    toezegging: 't2',
    wat: 'het datalek melden en laten weten wat daaruit komt',
    hoe: 'Het lek is gemeld. Er komt geen onderzoek.',
  })
  z.leg('intrekking', z.kantoor(12), {
    mondeling: true,
    toelichting: 'Het adres klopt nu en het lek is gemeld. Voor haar is het klaar.',
  })
  return z.log
}

/** Older than two years by the officer's dates: the program warns, the officer decides. No authorisation yet. */
export function ouderDanTweeJaar(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(6, sterkerSociaalWerk, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(38),
    z.opening('e-mail', {
      onderwerp: 'Ongewenste opmerkingen van een vrijwilliger',
      omschrijving:
        'Mevrouw Kowalska kreeg hulp van een vrijwilliger bij haar administratie. Hij maakte opmerkingen over haar uiterlijk en legde een keer zijn hand op haar knie. Zij stopte toen met de hulp en vertelde het aan niemand. Nu zij weer hulp zoekt, wil zij dat de organisatie ervan weet. Haar vriendin heeft de e-mail voor haar geschreven.',
      gewenst: 'Dat de vrijwilliger niet meer alleen bij klanten komt, en een gesprek met een vrouw.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'Anna Kowalska',
          straat: 'Spoorzicht 14',
          postcode: '6511 SD',
          plaats: 'Nijmegen',
          telefoon: '06 12 34 56 06',
          hoedanigheid: 'oud-klant',
          vertegenwoordiger: {
            ...legeVertegenwoordiger(),
            naam: 'Dewi Pattiasina',
            relatie: 'vriendin',
            telefoon: '06 12 34 56 16',
            email: 'd.pattiasina@example.nl',
          },
        }),
      ],
      beklaagden: [
        beklaagde('b1', {
          naam: 'Wim Aerts',
          functie: 'vrijwilliger',
          afdeling: 'Thuisadministratie',
          uitDienst: true,
        }),
      ],
      punten: [
        punt('p1', { omschrijving: 'Grensoverschrijdende opmerkingen en aanraking door een vrijwilliger.' }),
        punt('p2', { omschrijving: 'Niemand vroeg waarom mevrouw Kowalska met de hulp stopte.' }),
      ],
      afdeling: 'Thuisadministratie',
      seksueleIntimidatie: true,
      kennisnameOp: plusDagen(vandaag, -790),
      kennisnameBron: 'de laatste afspraak met de vrijwilliger, volgens mevrouw Kowalska',
      rapport: {
        klager:
          'Mevrouw Kowalska vertelde rustig en duidelijk wat er is gebeurd. Zij wil geen straf, maar wel dat het stopt.',
      },
    }),
  )
  z.leg('contact', z.kantoor(36), {
    wijze: 'telefoon',
    bereikt: true,
    toelichting: 'Gewezen op de vertrouwenspersoon en om een schriftelijke machtiging gevraagd.',
  })
  z.leg('gegevens_gewijzigd', z.kantoor(36), {
    wijziging: { afhandeling: { ...legeAfhandeling(), gewezenOpVertrouwenspersoon: 'ja' } },
  })
  z.leg('gesprek', z.kantoor(20), {
    met: 'Anna Kowalska',
    partij: 'klager',
    leiding: 'Ingrid Maas',
    aanwezig: 'Anna Kowalska, Dewi Pattiasina, Ingrid Maas (leidinggevende)',
    plaats: 'Kantoor Nijmegen-Centrum',
    verklaring:
      'Mevrouw Kowalska vertelt wat er bij de laatste drie afspraken is gebeurd. Zij wilde de vrijwilliger niet in het gesprek ontmoeten. De leidinggevende luistert en vat samen.',
    afspraken:
      'De leidinggevende zoekt uit of er meer meldingen zijn. Mevrouw Kowalska kan met de vertrouwenspersoon praten.',
    naamAkkoord: 'Anna Kowalska',
  })
  z.leg('document_toegevoegd', z.kantoor(18), {
    naam: 'Berichten op de telefoon van mevrouw Kowalska',
    ingebrachtDoor: 'klager',
    ingezienDoorKlager: true,
    ingezienDoorBeklaagde: true,
  })
  z.leg('document_toegevoegd', z.kantoor(15), {
    naam: 'Intern evaluatieformulier vrijwilliger',
    ingebrachtDoor: 'organisatie',
    ingezienDoorKlager: false,
    ingezienDoorBeklaagde: true,
  })
  return z.log
}

/** Anonymous: can not be a complaint, is worth noting. */
export function anoniemSignaal(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(13, sterkerSociaalWerk, vandaag)
  z.leg('signaal', z.kantoor(4), {
    ...z.opening('formulier', {
      onderwerp: 'Inloopspreekuur vaak dicht',
      omschrijving:
        'Op het formulier van het tevredenheidsonderzoek staat dat het inloopspreekuur drie weken achter elkaar dicht was. Er hing geen briefje op de deur. De invuller stond er met een rollator in de regen.',
      anoniem: true,
      afdeling: 'VraagWijzer',
    }),
    reden: 'Anoniem, dus geen klacht. Wel een signaal voor de teamleider.',
    opgelost: false,
  })
  return z.log
}

/** Written dissatisfaction, settled by the employee the same day; the outcome went out in writing too. */
export function onvredeOpgelost(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(15, sterkerSociaalWerk, vandaag)
  z.leg('signaal', vandaag, {
    ...z.opening('e-mail', {
      onderwerp: 'Verkeerde tijd in de uitnodiging',
      omschrijving:
        'De heer Tran schrijft dat in de uitnodiging van de cursus een verkeerde tijd stond. Hij stond een uur te vroeg voor een dichte deur. De medewerker die de uitnodiging maakte, belde hem terug.',
      gewenst: 'Dat de anderen de goede tijd krijgen.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'Minh Tran',
          straat: 'Hatertseweg 404',
          postcode: '6533 SA',
          plaats: 'Nijmegen',
          email: 'm.tran@example.nl',
          hoedanigheid: 'klant',
        }),
      ],
      afdeling: 'Cursusbureau',
      afhandeling: {
        ...legeAfhandeling(),
        gesprekLosteOp: 'ja',
        waardoorOpgelost: 'Excuses; iedereen kreeg een nieuwe uitnodiging.',
      },
    }),
    reden: 'De medewerker loste het zelf op.',
    opgelost: true,
    uitkomstVerstuurd: true,
  })
  return z.log
}

/**
 * Came in at the manager's and was registered when it was over: the first utterance of discontent saved the right to
 * complain, the manager signs, and the dossier is closed with one attempt too few, for a reason.
 */
export function stilGebleven(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(16, sterkerSociaalWerk, vandaag)
  const achteraf = { vastgelegd: vandaag }
  const gegevens = {
    onderwerp: 'Spullen kwijt na verhuizing',
    omschrijving:
      'Mevrouw De Haan verhuisde met hulp van twee vrijwilligers. Een doos met foto’s kwam niet aan. Zij vroeg er meteen naar en kreeg geen antwoord. Later wilde zij er met de leidinggevende over praten.',
    gewenst: 'Dat iemand zoekt, en anders zegt dat het haar spijt.',
    ondertekenaar: 'Ingrid Maas',
    klagers: [
      klager('k1', {
        aanhef: 'mevrouw',
        naam: 'Tineke de Haan',
        straat: 'Groenestraat 251',
        postcode: '6531 SD',
        plaats: 'Nijmegen',
        telefoon: '06 12 34 56 17',
        hoedanigheid: 'klant',
      }),
    ],
    beklaagden: [
      beklaagde('b1', { functie: 'vrijwilligers verhuisteam', afdeling: 'Burenhulp', leidinggevende: 'Ingrid Maas' }),
    ],
    afdeling: 'Burenhulp',
    kennisnameOp: z.dag(300),
    kennisnameBron: 'de dag van de verhuizing',
  }
  z.leg(
    'signaal',
    z.kantoor(170),
    { ...z.opening('telefoon', gegevens), reden: 'De vrijwilligers zouden zelf bellen.', opgelost: false },
    achteraf,
  )
  z.leg('ontvangst', z.kantoor(100), z.opening('gesprek', gegevens), achteraf)
  z.leg(
    'contact',
    z.kantoor(75),
    { wijze: 'telefoon', bereikt: true, toelichting: 'Zij belt zelf terug voor een afspraak.' },
    achteraf,
  )
  z.leg('contact', z.kantoor(40), { wijze: 'brief', bereikt: false, toelichting: 'De brief kwam terug.' }, achteraf)
  z.leg(
    'afsluiting',
    z.kantoor(1),
    {
      grond: 'onbereikbaar',
      toelichting: 'Het einde is per brief bevestigd, aan het laatste adres.',
      ondanks: 'Haar nummer is afgesloten en de post komt terug. Een tweede poging is niet mogelijk.',
    },
    achteraf,
  )
  return z.log
}
