import { type Datum, plusDuur } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { legeAfhandeling, legeVertegenwoordiger } from '../gebeurtenis/gegevens'
import { onsWelzijn } from '../regeling/ons-welzijn'
import { beklaagde, klager, Oefenlog, punt } from './bouw'

/** Through every step up to the position of the board, each with its letter as it went out. */
export function naHetStandpunt(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(17, onsWelzijn, vandaag)
  const klant = ['klager.k1', 'Hennie Claassen'] as const
  const medewerker = ['beklaagde.b1', 'Ilse Brands'] as const
  const manager = ['rol.manager:b1', 'Stef Geurts'] as const
  z.leg(
    'ontvangst',
    z.kantoor(250),
    z.opening('e-mail', {
      onderwerp: 'Verhuizing van de dagbesteding zonder overleg',
      omschrijving:
        'De heer Claassen gaat drie dagen per week naar de dagbesteding. Hij hoorde op vrijdag dat die maandag op een andere plek zou zijn. De nieuwe plek is twee bussen verder. Zijn vaste begeleider had beloofd dat er eerst met hem werd gepraat.',
      gewenst: 'Terug naar de oude plek, of vervoer.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'Hennie Claassen',
          straat: 'Tuinstraat 72',
          postcode: '5341 SA',
          plaats: 'Oss',
          telefoon: '06 12 34 56 18',
          email: 'h.claassen@example.nl',
          geboortedatum: plusDuur(vandaag, -63, 'jaren'),
          hoedanigheid: 'klant',
        }),
      ],
      beklaagden: [
        beklaagde('b1', {
          naam: 'Ilse Brands',
          functie: 'begeleider dagbesteding',
          afdeling: 'Dorpsteam Oss',
          leidinggevende: 'Stef Geurts',
        }),
      ],
      punten: [
        punt('p1', {
          omschrijving: 'Er is vooraf niet met de heer Claassen gepraat.',
          reacties: { b1: 'Ik dacht dat de manager zou bellen.' },
          oordeel: 'gegrond',
          motivering: 'De brief ging pas op vrijdag weg en niemand belde.',
        }),
        punt('p2', {
          omschrijving: 'De nieuwe plek is te ver weg.',
          reacties: { b1: 'Met de taxi is de reis kort.' },
          oordeel: 'ongegrond',
          motivering: 'Met de taxi van de gemeente duurt de reis een kwartier.',
        }),
      ],
      rapport: {
        medewerker: 'De begeleider dacht dat de manager de klanten zou bellen. Zij had dat zelf niet gevraagd.',
        bevindingen: 'In het team is niet afgesproken wie de klanten zou bellen.',
        oplossingen: 'Wij vragen bij de gemeente vervoer aan. De begeleider biedt haar excuses aan.',
        verbeteringen: 'Bij een verhuizing maakt het team een lijst van wie welke klant belt.',
      },
      bevindingen: 'De klant is te laat en alleen met een brief ingelicht.',
      soortHulp: 'sociaal-team',
      gebied: 'Oss',
      afdeling: 'Dorpsteam',
    }),
  )
  z.leg('bevestiging_verzonden', z.kantoor(248), { wijze: 'brief' })
  z.stuur('aan-beklaagde', ...medewerker, z.kantoor(247))
  z.stuur('kennisgeving', ...manager, z.kantoor(247))
  z.leg('ontvankelijkheid_gemeld', z.kantoor(241), { ontvankelijk: true, toelichting: 'Eigen klant, eigen dienst.' })
  z.stuur('ontvankelijk', ...klant, z.kantoor(241))
  z.leg('gesprek_gepland', z.kantoor(240), {
    met: 'Hennie Claassen',
    partij: 'klager',
    aanwezig: 'u en ik',
    plaats: 'Wijkcentrum De Linde, Oss',
    dag: z.kantoor(233),
    begin: '10.00',
    einde: '11.00',
  })
  z.stuur('uitnodiging', ...klant, z.kantoor(240))
  z.leg('gesprek', z.kantoor(233), {
    met: 'Hennie Claassen',
    partij: 'klager',
    aanwezig: 'Hennie Claassen, Marit Hoekstra',
    plaats: 'Wijkcentrum De Linde, Oss',
    verklaring: 'De heer Claassen vertelt dat hij het weekend niet sliep. Hij wist niet welke bus hij moest nemen.',
    afspraken: 'Marit Hoekstra vraagt na of er vervoer mogelijk is.',
    naamAkkoord: 'Hennie Claassen',
  })
  z.stuur('verslag-ter-controle', ...klant, z.kantoor(231))
  z.leg('verdaging', z.kantoor(195), {
    termijnId: 'ons-bevindingen',
    tot: z.kantoor(180),
    reden: 'Wachten op het antwoord van de gemeente',
  })
  z.stuur('tussenbericht', ...klant, z.kantoor(195))
  z.leg('kennisgeving_bevindingen', z.kantoor(181), { wijze: 'brief' })
  z.stuur('uitkomst-beklaagde', ...medewerker, z.kantoor(181))
  z.stuur('uitkomst-beklaagde', ...manager, z.kantoor(181))
  z.leg('doorverwijzing', z.kantoor(170), { naar: 'De bestuurder', stap: true, vervolgstap: 'bestuurder' })
  z.leg('voorgelegd_aan_commissie', z.kantoor(120), { commissie: 'de externe klachtencommissie' })
  z.stuur('doorverwijzing', ...klant, z.kantoor(120))
  z.leg('dossier_verstrekt', z.kantoor(113), {
    lezer: 'commissie',
    stukken: ['K1', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'],
    weggelaten: [],
    uitzonderingen: [],
    toestemmingOp: z.kantoor(115),
    toestemmingHoe: 'per e-mail',
  })
  z.stuur('aan-commissie', 'rol.commissie', 'de externe klachtencommissie', z.kantoor(113))
  z.leg('advies_ontvangen', z.kantoor(66), { samenvatting: 'De klacht is op het eerste punt gegrond.' })
  z.leg('standpunt_bestuur', z.kantoor(61), { standpunt: 'Ik volg het advies van de commissie.' })
  z.stuur('standpunt', ...klant, z.kantoor(61))
  z.leg('afsluiting', z.kantoor(50), { grond: 'bestuurder' })
  z.stuur('afsluiting', ...klant, z.kantoor(50))
  return z.log
}

/** Taken back on paper; the daughter who wrote had no authorisation yet. */
export function ingetrokkenMetBrieven(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(18, onsWelzijn, vandaag)
  const klant = ['klager.k1', 'Corrie Loeffen'] as const
  z.leg(
    'ontvangst',
    z.kantoor(60),
    z.opening('brief', {
      onderwerp: 'Toon van een gesprek aan de telefoon',
      omschrijving:
        'De dochter van mevrouw Loeffen schrijft namens haar moeder. Haar moeder belde om een afspraak te verzetten. De medewerker zei dat zij beter moest opletten. Daarna hing hij op.',
      gewenst: 'Een telefoontje met excuses.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'Corrie Loeffen',
          straat: 'Dorpsplein 11',
          postcode: '5351 SD',
          plaats: 'Berghem',
          hoedanigheid: 'klant',
          vertegenwoordiger: { ...legeVertegenwoordiger(), naam: 'Els Loeffen', relatie: 'dochter' },
        }),
      ],
      beklaagden: [
        beklaagde('b1', {
          naam: 'Gijs van Lith',
          functie: 'ouderenadviseur',
          afdeling: 'Sociaal team',
          leidinggevende: 'Stef Geurts',
        }),
      ],
      soortHulp: 'sociaal-team',
      gebied: 'Oss',
      afdeling: 'Sociaal team',
    }),
  )
  z.leg('bevestiging_verzonden', z.kantoor(57), { wijze: 'brief' })
  z.stuur('aanvulling', ...klant, z.kantoor(57))
  z.stuur('aan-beklaagde', 'beklaagde.b1', 'Gijs van Lith', z.kantoor(56))
  z.stuur('kennisgeving', 'rol.manager:b1', 'Stef Geurts', z.kantoor(56))
  z.leg('intrekking', z.kantoor(50), { mondeling: false, toelichting: 'De medewerker belde en bood excuses aan.' })
  z.stuur('intrekking-bevestigd', ...klant, z.kantoor(49))
  z.stuur('einde-beklaagde', 'beklaagde.b1', 'Gijs van Lith', z.kantoor(49))
  return z.log
}

/** About a firm that is not ours: told so, with where to go. */
export function andereOrganisatie(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(19, onsWelzijn, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(24),
    z.opening('e-mail', {
      onderwerp: 'Traplift niet gerepareerd',
      omschrijving:
        'Mevrouw Smulders wacht al vijf weken op een reparatie van haar traplift. De leverancier zegt steeds iets anders. Zij slaapt nu beneden op de bank.',
      gewenst: 'Dat de lift het weer doet.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'A. Smulders',
          straat: 'Heuvel 5',
          postcode: '5401 SD',
          plaats: 'Uden',
          email: 'a.smulders@example.nl',
          geboortedatum: plusDuur(vandaag, -78, 'jaren'),
          hoedanigheid: 'klant',
        }),
      ],
      soortHulp: 'anders',
      soortHulpAnders: 'hulpmiddel van de gemeente',
      gebied: 'Maashorst',
      afhandeling: { ...legeAfhandeling(), gesprekLosteOp: 'nee' },
    }),
  )
  z.leg('bevestiging_verzonden', z.kantoor(22), { wijze: 'e-mail' })
  z.leg('ontvankelijkheid_gemeld', z.kantoor(14), {
    ontvankelijk: false,
    grond: 'andere-organisatie',
    genoemd: 'Liftservice Maasland, Industrielaan 40, 5400 AA Uden',
    gronden: [
      { grond: 'geen-klant', oordeel: 'geldt niet' },
      { grond: 'andere-organisatie', oordeel: 'geldt', reden: 'De lift is geleverd door de gemeente, niet door ons.' },
    ],
    toelichting: 'De lift is van een leverancier. Mevrouw Smulders is gebeld met het adres.',
  })
  z.stuur('niet-ontvankelijk', 'klager.k1', 'A. Smulders', z.kantoor(14))
  return z.log
}
