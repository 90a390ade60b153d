import { type Datum, plusDuur } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { legeVertegenwoordiger } from '../gebeurtenis/gegevens'
import { onsWelzijn } from '../regeling/ons-welzijn'
import { beklaagde, klager, Oefenlog, punt } from './bouw'

/** Gone to the external committee; its two months run. */
export function bijDeCommissie(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(1, onsWelzijn, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(150),
    z.opening('brief', {
      onderwerp: 'Aanvraag bijzondere bijstand te laat verstuurd',
      omschrijving:
        'De heer Bouzid vroeg in het voorjaar hulp bij een aanvraag voor bijzondere bijstand. De medewerker beloofde de aanvraag diezelfde week te versturen. Pas zes weken later bleek dat dit niet was gebeurd. De gemeente wees de aanvraag daarna af, omdat hij te laat was. De heer Bouzid betaalde de nieuwe koelkast daarom zelf.',
      gewenst: 'Erkenning dat het is misgegaan, en een oplossing voor de kosten.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'Samir Bouzid',
          straat: 'Kastanjehof 41',
          postcode: '5343 SA',
          plaats: 'Oss',
          telefoon: '06 12 34 56 01',
          email: 's.bouzid@example.nl',
          geboortedatum: plusDuur(vandaag, -52, 'jaren'),
          hoedanigheid: 'klant',
        }),
      ],
      beklaagden: [
        beklaagde('b1', {
          naam: 'Roel Timmers',
          functie: 'sociaal raadsman',
          afdeling: 'Sociaal Raadslieden',
          leidinggevende: 'Carla Nijhuis',
        }),
      ],
      punten: [
        punt('p1', {
          omschrijving: 'De aanvraag is te laat verstuurd.',
          oordeel: 'gegrond',
          motivering: 'De aanvraag lag zes weken klaar zonder te zijn verzonden.',
        }),
        punt('p2', {
          omschrijving: 'De medewerker belde niet terug.',
          oordeel: 'geen oordeel',
          motivering: 'De verhalen verschillen en er zijn geen notities van telefoongesprekken.',
        }),
      ],
      soortHulp: 'srw',
      gebied: 'Oss',
      afdeling: 'Sociaal Raadslieden',
    }),
  )
  z.leg('bevestiging_verzonden', z.kantoor(146), { wijze: 'brief' })
  z.leg('doorgegeven', z.kantoor(145), { aan: 'Carla Nijhuis, manager', wijze: 'e-mail' })
  z.leg('ontvankelijkheid_gemeld', z.kantoor(140), {
    ontvankelijk: true,
    toelichting: 'Eigen klant, eigen dienst. De heer Bouzid is gebeld over het vervolg.',
  })
  z.leg('vooronderzoek_afgerond', z.kantoor(132), { toelichting: 'Dossier en verzendlijst ingezien.' })
  z.leg('gesprek', z.kantoor(125), {
    met: 'Samir Bouzid',
    partij: 'klager',
    aanwezig: 'Samir Bouzid, Marit Hoekstra',
    plaats: 'Wijkcentrum De Linde, Oss',
    verklaring:
      'De heer Bouzid vertelt dat hij drie keer naar de aanvraag heeft gevraagd. Steeds kreeg hij te horen dat het goed kwam. Hij voelt zich niet serieus genomen.',
    afspraken: 'Marit Hoekstra spreekt met de medewerker en zoekt uit wat er met de kosten mogelijk is.',
  })
  z.leg('gesprek', z.kantoor(121), {
    met: 'Roel Timmers',
    partij: 'beklaagde',
    aanwezig: 'Roel Timmers, Marit Hoekstra',
    plaats: 'Kantoor Oss',
    verklaring:
      'De heer Timmers zegt dat de aanvraag door drukte is blijven liggen. Hij vindt dat vervelend en biedt zijn excuses aan. Hij dacht dat hij de heer Bouzid had teruggebeld.',
    afspraken: 'De heer Timmers schrijft op welke telefoongesprekken hij zich herinnert.',
  })
  z.leg('kennisgeving_bevindingen', z.kantoor(95), { wijze: 'brief' })
  z.leg('contact', z.kantoor(84), {
    wijze: 'telefoon',
    bereikt: true,
    toelichting: 'Vindt excuses niet genoeg en wil naar de manager. Uitgelegd hoe dat gaat.',
  })
  z.leg('doorverwijzing', z.kantoor(83), {
    naar: 'De manager van de medewerker',
    stap: true,
    vervolgstap: 'manager',
    uitkomst: 'De manager biedt een bloemetje aan. De heer Bouzid wil dat de regel verandert.',
  })
  z.leg('doorverwijzing', z.kantoor(70), {
    naar: 'De bestuurder',
    stap: true,
    vervolgstap: 'bestuurder',
    uitkomst: 'Geen oplossing gevonden.',
  })
  z.leg('gegevens_gewijzigd', z.kantoor(60), {
    wijziging: {
      afhandeling: {
        gesprekLosteOp: 'nee',
        waardoorOpgelost: '',
        verbeteracties: 'Aanvragen met een uiterste datum komen op een lijst die elke maandag wordt nagelopen.',
        inVerbeterregister: 'ja',
        doorgeleidNaar: 'manager en daarna bestuurder',
        tevreden: 'nee',
        gewezenOpVervolg: 'ja',
      },
    },
  })
  z.leg('voorgelegd_aan_commissie', z.kantoor(33), { commissie: 'de externe klachtencommissie' })
  return z.log
}

/** Handled from start to end, closed because the client is satisfied. */
export function tevredenGesloten(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(2, onsWelzijn, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(95),
    z.opening('telefoon', {
      onderwerp: 'Afspraken afgezegd en fouten in het verslag',
      omschrijving:
        'Mevrouw El Amrani krijgt hulp bij de opvoeding van haar zoon. In twee maanden zegde de gezinscoach drie afspraken af, twee keer pas op de dag zelf. In het verslag dat daarna kwam, stond dat mevrouw El Amrani niet op afspraken verscheen. Ook klopte de naam van de school niet. Zij is bang dat andere hulpverleners dit verslag lezen en haar niet geloven.',
      gewenst: 'Een verbeterd verslag en afspraken die doorgaan.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'F. el Amrani',
          straat: 'Lindenstraat 8',
          postcode: '5461 SD',
          plaats: 'Veghel',
          telefoon: '06 12 34 56 02',
          email: 'f.elamrani@example.nl',
          geboortedatum: plusDuur(vandaag, -37, 'jaren'),
          hoedanigheid: 'klant',
        }),
      ],
      beklaagden: [
        beklaagde('b1', {
          naam: 'Bram de Graaf',
          functie: 'gezinscoach',
          afdeling: 'Basisteam Jeugd en Gezin Meierijstad',
          leidinggevende: 'Yvonne Smeets',
        }),
      ],
      soortHulp: 'bjg-0-17',
      gebied: 'Meierijstad',
      afdeling: 'Basisteam Jeugd en Gezin',
    }),
  )
  z.leg('bevestiging_verzonden', z.kantoor(92), { wijze: 'brief' })
  z.leg('doorgegeven', z.kantoor(92), { aan: 'Bram de Graaf, gezinscoach', wijze: 'gesprek' })
  z.leg('doorgegeven', z.kantoor(92), { aan: 'Yvonne Smeets, manager', wijze: 'e-mail' })
  z.leg('ontvankelijkheid_gemeld', z.kantoor(85), { ontvankelijk: true, toelichting: 'Eigen klant, eigen dienst.' })
  z.leg('document_toegevoegd', z.kantoor(84), {
    naam: 'Verslag van de gezinscoach',
    ingebrachtDoor: 'klant',
    ingezienDoorKlager: true,
    ingezienDoorBeklaagde: true,
  })
  z.leg('document_toegevoegd', z.kantoor(80), {
    naam: 'Overzicht van afspraken uit de agenda',
    ingebrachtDoor: 'medewerker',
    ingezienDoorKlager: true,
    ingezienDoorBeklaagde: true,
  })
  z.leg('vooronderzoek_afgerond', z.kantoor(78), { toelichting: 'Agenda en verslag naast elkaar gelegd.' })
  const metKlant = z.leg('gesprek', z.kantoor(72), {
    met: 'F. el Amrani',
    partij: 'klager',
    aanwezig: 'F. el Amrani, Marit Hoekstra',
    plaats: 'Bij mevrouw El Amrani thuis, Veghel',
    begin: '13.30',
    einde: '14.45',
    uitleg: 'Hoe de behandeling verloopt, en dat niets zonder haar toestemming naar anderen gaat.',
    verklaring:
      'Mevrouw El Amrani laat de berichten zien waarin de afspraken zijn afgezegd. Zij vindt het vooral erg dat het verslag haar de schuld geeft. Verder is zij blij met de hulp: haar zoon heeft een goede band met de gezinscoach.\n\nMarit Hoekstra vat de klacht samen in twee punten: het afzeggen van afspraken en de fouten in het verslag. Mevrouw El Amrani is het met die samenvatting eens.',
    afspraken:
      'Marit Hoekstra spreekt met de gezinscoach. Daarna volgt een gesprek met zijn drieën, als mevrouw El Amrani dat dan nog wil.',
    naamAkkoord: 'F. el Amrani',
  })
  const metMedewerker = z.leg('gesprek', z.kantoor(69), {
    met: 'Bram de Graaf',
    partij: 'beklaagde',
    aanwezig: 'Bram de Graaf, Marit Hoekstra',
    plaats: 'Kantoor Meierijstad',
    verklaring:
      'De heer De Graaf zegt dat hij de afspraken heeft afgezegd omdat hij in die weken een crisis had in een ander gezin. Het verslag maakte hij achteraf, uit zijn hoofd. Hij ziet dat het niet klopt en wil het verbeteren.',
    afspraken: 'De heer De Graaf maakt een nieuw verslag en bespreekt dat eerst met mevrouw El Amrani.',
    naamAkkoord: 'Bram de Graaf',
  })
  z.leg('verslag_vastgesteld', z.kantoor(66), { gesprekId: metKlant, akkoord: 'ja' })
  z.leg('verslag_vastgesteld', z.kantoor(64), {
    gesprekId: metMedewerker,
    akkoord: 'met opmerkingen',
    opmerkingen: 'Eén van de drie afspraken heb ik een dag van tevoren afgezegd.',
  })
  z.leg('gesprek', z.kantoor(58), {
    met: 'F. el Amrani en Bram de Graaf',
    partij: 'beiden',
    aanwezig: 'F. el Amrani, Bram de Graaf, Marit Hoekstra',
    plaats: 'Kantoor Meierijstad',
    verklaring:
      'De heer De Graaf biedt zijn excuses aan. Mevrouw El Amrani vertelt wat het verslag met haar deed. Samen lopen zij het nieuwe verslag door.',
    afspraken:
      'Het oude verslag wordt vervangen door het nieuwe. Moet een afspraak worden afgezegd, dan belt de heer De Graaf zelf en noemt hij meteen een nieuwe datum.',
    naamAkkoord: 'F. el Amrani',
  })
  z.leg('personeelsmaatregel', z.kantoor(52), {
    toelichting:
      'Met de manager besproken dat een verslag uit het hoofd is gemaakt. De manager spreekt de medewerker aan en maakt een aantekening in het personeelsdossier.',
  })
  z.leg('notitie', z.kantoor(52), { tekst: 'Bij de manager navragen of er meer signalen over dit team zijn.' })
  z.leg('gegevens_gewijzigd', z.kantoor(46), {
    wijziging: {
      punten: [
        punt('p1', {
          omschrijving: 'Drie afspraken zijn afgezegd, waarvan twee op de dag zelf.',
          verhaal: 'Ik stond klaar en hoorde het pas op de dag zelf. Iemand anders kwam er niet.',
          reacties: { b1: 'Dat klopt. In die weken had een ander gezin een crisis.' },
          feiten: 'Drie afspraken gingen niet door. Twee keer kwam het bericht op de dag zelf.',
          bron: 'agenda van de coach en berichten op de telefoon van mevrouw El Amrani',
          norm: 'betrouwbaarheid',
          normTekst: 'een afspraak gaat door, of er komt een vervanger',
          oordeel: 'gegrond',
          motivering: 'De berichten en de agenda laten dit zien. Er was een reden, maar geen vervanging.',
          maatregel: 'Het team spreekt af wie invalt als een coach niet kan',
          maatregelWie: 'de manager van het team',
        }),
        punt('p2', {
          omschrijving: 'In het verslag staan fouten die mevrouw El Amrani in een slecht daglicht zetten.',
          reacties: { b1: 'Ik schreef het later uit mijn hoofd. Dat had ik niet moeten doen.' },
          norm: 'voorbereiding',
          oordeel: 'gegrond',
          motivering: 'De medewerker maakte het verslag achteraf en controleerde het niet.',
        }),
        punt('p3', {
          omschrijving: 'De coach nam de zorgen over school niet serieus.',
          reacties: { b1: 'Ik heb twee keer met school gebeld.' },
          oordeel: 'ongegrond',
          motivering: 'De coach belde twee keer met school en vertelde dat aan mevrouw El Amrani.',
        }),
      ],
      rapport: {
        medewerker:
          'De gezinscoach erkent dat hij afspraken heeft afgezegd. In die weken vroeg een ander gezin veel tijd. Het verslag maakte hij later uit zijn hoofd, en dat had hij niet zo moeten doen.',
        bevindingen:
          'De agenda bevestigt dat drie afspraken niet doorgingen. Twee keer kreeg mevrouw El Amrani dat pas op de dag zelf te horen. Het verslag noemt haar als reden, en dat klopt niet. Er was geen vervanger en er is niet aangeboden om te bellen.',
        oplossingen:
          'Het verslag is vervangen. De gezinscoach bood zijn excuses aan en mevrouw El Amrani nam die aan. Zij spraken af hoe een afspraak voortaan wordt verzet.',
        verbeteringen:
          'Het team spreekt af wie invalt als een coach door een crisis niet kan. Een verslag gaat eerst naar de klant, met de vraag of het klopt.',
      },
      aanbevelingen: 'Leg in het hele team vast dat een klant een verslag eerst leest voordat het in het dossier komt.',
      afhandeling: {
        gesprekLosteOp: 'ja',
        waardoorOpgelost: 'Excuses, een verbeterd verslag en afspraken over het verzetten van gesprekken.',
        verbeteracties: 'Vervanging regelen bij een crisis; de klant leest een verslag eerst zelf.',
        inVerbeterregister: 'ja',
        doorgeleidNaar: '',
        tevreden: 'ja',
        gewezenOpVervolg: '',
      },
    },
  })
  z.leg('eindrapport_gereed', z.kantoor(46), {})
  z.leg('kennisgeving_bevindingen', z.kantoor(44), { wijze: 'brief' })
  z.leg('afsluiting', z.kantoor(36), {
    grond: 'tevreden',
    toelichting: 'Mevrouw El Amrani laat per telefoon weten dat het goed is zo.',
  })
  return z.log
}

/** Two parents about two employees; the second week has passed without word on admissibility. */
export function teLaatMetMeerPersonen(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(10, onsWelzijn, vandaag)
  const adres = { straat: 'Beukenlaan 117', postcode: '5405 SS', plaats: 'Uden' }
  z.leg(
    'ontvangst',
    z.dag(16),
    z.opening('e-mail', {
      onderwerp: 'Gesprek met dochter zonder toestemming van ouders',
      omschrijving:
        'De ouders schrijven dat twee medewerkers op school met hun dochter van 11 hebben gesproken. Zij wisten daar niets van en hoorden het pas van hun dochter. In het gesprek ging het ook over de scheiding. De ouders vonden die avond een overstuur kind. Op hun telefoontje is niet gereageerd.',
      gewenst: 'Uitleg, excuses aan hun dochter, en de afspraak dat dit niet meer gebeurt.',
      klagers: [
        klager('k1', {
          ...adres,
          aanhef: 'de heer',
          naam: 'Emre Yıldız',
          telefoon: '06 12 34 56 10',
          email: 'e.yildiz@example.nl',
          geboortedatum: plusDuur(vandaag, -41, 'jaren'),
          hoedanigheid: 'ouder van klant',
        }),
        klager('k2', {
          aanhef: 'mevrouw',
          naam: 'S. de Wit',
          straat: 'Pastoor Spieringsplein 3',
          postcode: '5401 SA',
          plaats: 'Uden',
          telefoon: '06 12 34 56 11',
          email: 's.dewit@example.nl',
          geboortedatum: plusDuur(vandaag, -39, 'jaren'),
          hoedanigheid: 'ouder van klant',
        }),
      ],
      beklaagden: [
        beklaagde('b1', {
          naam: 'Joris Peeters',
          functie: 'jeugdconsulent',
          afdeling: 'Basisteam Jeugd en Gezin Maashorst',
          leidinggevende: 'Mirjam Aarts',
        }),
        beklaagde('b2', {
          naam: 'Nadia Haddad',
          functie: 'schoolmaatschappelijk werker',
          afdeling: 'Basisteam Jeugd en Gezin Maashorst',
          leidinggevende: 'Mirjam Aarts',
        }),
      ],
      punten: [
        punt('p1', { omschrijving: 'Er is met het kind gesproken zonder toestemming van de ouders.' }),
        punt('p2', { omschrijving: 'In het gesprek kwam de scheiding aan de orde.' }),
        punt('p3', { omschrijving: 'De ouders zijn niet teruggebeld.' }),
      ],
      soortHulp: 'bjg-0-17',
      gebied: 'Maashorst',
      afdeling: 'Basisteam Jeugd en Gezin',
    }),
  )
  z.leg('bevestiging_verzonden', z.kantoor(11), { wijze: 'brief', aan: 'Emre Yıldız' })
  z.leg('bevestiging_verzonden', z.kantoor(11), { wijze: 'brief', aan: 'S. de Wit' })
  z.leg('doorgegeven', z.kantoor(10), { aan: 'Mirjam Aarts, manager', wijze: 'e-mail' })
  return z.log
}

/** The acknowledgement is due today; a son speaks for his mother, with a written authorisation. */
export function vandaagBevestigen(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(12, onsWelzijn, vandaag)
  z.leg(
    'ontvangst',
    z.dag(7),
    z.opening('brief', {
      onderwerp: 'Huishoudelijke hulp gestopt zonder bericht',
      omschrijving:
        'Mevrouw Van Rijn is 84 en woont alleen. Haar zoon schrijft dat de wekelijkse hulp vier weken geleden is gestopt. Niemand heeft haar dat verteld. Toen hij het dorpsteam belde, werd hij drie keer doorverbonden en daarna werd de verbinding verbroken. Zijn moeder durft nu niet meer te bellen.',
      gewenst: 'Dat de hulp weer begint, en dat iemand zijn moeder opbelt om het uit te leggen.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'J.M. van Rijn',
          straat: 'Molenpad 22',
          postcode: '5431 SD',
          plaats: 'Cuijk',
          geboortedatum: plusDuur(vandaag, -84, 'jaren'),
          hoedanigheid: 'klant',
          vertegenwoordiger: {
            ...legeVertegenwoordiger(),
            naam: 'Peter van Rijn',
            relatie: 'zoon',
            straat: 'Havenkade 5',
            postcode: '5211 SS',
            plaats: "'s-Hertogenbosch",
            telefoon: '06 12 34 56 12',
            email: 'p.vanrijn@example.nl',
            machtigingOp: z.dag(9),
          },
        }),
      ],
      soortHulp: 'sociaal-team',
      gebied: 'Land van Cuijk',
      afdeling: 'Dorpsteam',
    }),
  )
  return z.log
}
