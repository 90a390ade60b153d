import type { Datum } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { legeAfhandeling, legeVertegenwoordiger } from '../gebeurtenis/gegevens'
import { wijksteunpuntenWonen } from '../regeling/wijksteunpunten-wonen'
import { beklaagde, klager, Oefenlog, punt } from './bouw'

/** A neighbour wrote for him without authorisation; taken back. */
export function ingetrokkenBijSteunpunt(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(26, wijksteunpuntenWonen, vandaag)
  const huurder = ['klager.k1', 'Piet Goudsmit'] as const
  const medewerker = ['beklaagde.b1', 'Mo Azzouzi'] as const
  z.leg(
    'ontvangst',
    z.kantoor(40),
    z.opening('brief', {
      route: 'medewerker',
      onderwerp: 'Papieren kwijt bij het spreekuur',
      omschrijving:
        'De buurvrouw van de heer Goudsmit schrijft namens hem. Hij gaf op het spreekuur zijn huurcontract af. Toen hij het terugvroeg, was het kwijt.',
      gewenst: 'Dat het contract terugkomt.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'Piet Goudsmit',
          straat: 'Krugerplein 18',
          postcode: '1091 SA',
          plaats: 'Amsterdam',
          hoedanigheid: 'huurder',
          vertegenwoordiger: { ...legeVertegenwoordiger(), naam: 'Ria Blok', relatie: 'buurvrouw' },
        }),
      ],
      beklaagden: [
        beklaagde('b1', { naam: 'Mo Azzouzi', functie: 'spreekuurmedewerker', afdeling: 'Wijksteunpunt Wonen Oost' }),
      ],
    }),
  )
  z.leg('bevestiging_verzonden', z.kantoor(36), { wijze: 'brief' })
  z.stuur('aanvulling', ...huurder, z.kantoor(36))
  z.stuur('aan-beklaagde', ...medewerker, z.kantoor(39))
  z.leg('intrekking', z.kantoor(30), { mondeling: true, toelichting: 'Het contract lag in een andere map.' })
  z.stuur('intrekking-bevestigd', ...huurder, z.kantoor(29))
  z.stuur('einde-beklaagde', ...medewerker, z.kantoor(29))
  return z.log
}

/** Route d: not handled here, with where it is. */
export function overStedelijkBureau(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(27, wijksteunpuntenWonen, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(16),
    z.opening('brief', {
      route: 'stedelijk-bureau',
      onderwerp: 'Folder met verkeerde bedragen',
      omschrijving:
        'Mevrouw De Vries las in een folder van het Stedelijk bureau een bedrag voor de huurtoeslag. Dat bedrag was van vorig jaar. Zij vroeg daardoor te laat toeslag aan.',
      gewenst: 'Dat de folder wordt aangepast.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'R. de Vries',
          straat: 'Insulindeweg 7',
          postcode: '1095 SA',
          plaats: 'Amsterdam',
          hoedanigheid: 'huurder',
        }),
      ],
    }),
  )
  z.leg('ontvankelijkheid_gemeld', z.kantoor(11), {
    ontvankelijk: false,
    grond: 'stedelijk-bureau',
    toelichting: 'Gewezen op het Amsterdams Steunpunt Wonen.',
  })
  z.stuur('niet-ontvankelijk', 'klager.k1', 'R. de Vries', z.kantoor(11))
  return z.log
}

/** Solved within the month, to the satisfaction of the tenant. */
export function opgelostBijSteunpunt(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(28, wijksteunpuntenWonen, vandaag)
  const huurder = ['klager.k1', 'Fenna Postma'] as const
  const medewerker = ['beklaagde.b1', 'Jelle Roos'] as const
  z.leg(
    'ontvangst',
    z.kantoor(45),
    z.opening('e-mail', {
      route: 'medewerker',
      onderwerp: 'Te laat met bezwaar tegen de huurverhoging',
      omschrijving:
        'Mevrouw Postma vroeg hulp bij een bezwaar tegen de huurverhoging. De medewerker zou de brief versturen. De brief ging een dag te laat weg. Haar bezwaar is daarom niet bekeken.',
      gewenst: 'Dat het verschil in huur wordt vergoed.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'Fenna Postma',
          straat: 'Celebesstraat 60',
          postcode: '1094 SD',
          plaats: 'Amsterdam',
          email: 'f.postma@example.nl',
          hoedanigheid: 'huurder',
        }),
      ],
      beklaagden: [
        beklaagde('b1', { naam: 'Jelle Roos', functie: 'spreekuurmedewerker', afdeling: 'Wijksteunpunt Wonen Oost' }),
      ],
      punten: [
        punt('p1', {
          omschrijving: 'De brief ging te laat weg.',
          oordeel: 'gegrond',
          motivering: 'De medewerker zag de datum over het hoofd.',
        }),
      ],
      rapport: {
        'verhaal-klager': 'Mevrouw Postma rekende op de medewerker. Zij betaalt nu elke maand meer.',
        'verhaal-medewerker': 'De medewerker dacht dat hij nog een week had. Hij vindt het erg vervelend.',
        actie: 'De verhuurder is gebeld en bekijkt het bezwaar alsnog.',
        voorkomen: 'Elke brief met een uiterste datum staat voortaan op een lijst aan de muur.',
      },
      bevindingen: 'De brief is een dag na de uiterste datum verstuurd.',
      afhandeling: {
        ...legeAfhandeling(),
        gesprekLosteOp: 'ja',
        waardoorOpgelost: 'De verhuurder bekijkt het bezwaar alsnog.',
        tevreden: 'ja',
      },
    }),
  )
  z.leg('bevestiging_verzonden', z.kantoor(42), { wijze: 'e-mail' })
  z.stuur('aan-beklaagde', ...medewerker, z.kantoor(44))
  z.leg('kennisgeving_bevindingen', z.kantoor(25), { wijze: 'brief' })
  z.stuur('uitkomst-beklaagde', ...medewerker, z.kantoor(25))
  z.leg('afsluiting', z.kantoor(18), { grond: 'opgelost' })
  z.stuur('afsluiting', ...huurder, z.kantoor(18))
  return z.log
}

/** Route c, about how the centres work: no report; the steering group decides. */
export function overDeWerkwijze(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(29, wijksteunpuntenWonen, vandaag)
  const huurder = ['klager.k1', 'Yusuf Haddou'] as const
  const coordinator = ['rol.coordinator', 'de coördinator van het Wijksteunpunt'] as const
  const bureau = ['rol.stedelijk-bureau', 'het Stedelijk bureau Wijksteunpunten Wonen'] as const
  z.leg(
    'ontvangst',
    z.kantoor(80),
    z.opening('brief', {
      route: 'beleid',
      onderwerp: 'Alleen hulp met een afspraak',
      omschrijving:
        'De heer Haddou werkt overdag. De steunpunten helpen alleen nog op afspraak, en alleen overdag. Hij kan daardoor nooit komen.',
      gewenst: 'Een avond zonder afspraak.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'Yusuf Haddou',
          straat: 'Molukkenstraat 88',
          postcode: '1095 SS',
          plaats: 'Amsterdam',
          hoedanigheid: 'huurder',
        }),
      ],
      punten: [
        punt('p1', {
          omschrijving: 'Wie overdag werkt, kan niet bij het steunpunt terecht.',
          oordeel: 'gegrond',
          motivering: 'Er is geen enkel steunpunt met een avond open.',
        }),
      ],
      rapport: {
        'verhaal-klager': 'De heer Haddou belde drie keer. Elke keer was de eerste plek overdag.',
        actie: 'De heer Haddou is op een avond thuis gebeld en geholpen.',
        voorkomen: 'Elk stadsdeel krijgt één avond in de week.',
      },
      bevindingen: 'De werkwijze houdt geen rekening met mensen die overdag werken.',
    }),
  )
  z.stuur('kennisgeving', ...coordinator, z.kantoor(79))
  z.stuur('kennisgeving', ...bureau, z.kantoor(79))
  z.leg('bevestiging_verzonden', z.kantoor(77), { wijze: 'brief' })
  z.leg('hoorzitting', z.kantoor(65), {
    met: 'Yusuf Haddou',
    partij: 'klager',
    aanwezig: 'Yusuf Haddou, Marit Hoekstra',
    plaats: 'Buurthuis Oost, Amsterdam',
    verklaring: 'De heer Haddou vertelt dat hij in ploegen werkt. Een avond in de week zou genoeg zijn.',
    afspraken: 'De klacht gaat met de bevindingen naar de stuurgroep.',
    naamAkkoord: 'Yusuf Haddou',
  })
  z.leg('kennisgeving_bevindingen', z.kantoor(53), { wijze: 'brief' })
  z.leg('beslissing', z.kantoor(32), {
    door: 'de stuurgroep Wijksteunpunten Wonen',
    beslissing: 'de klacht is gegrond. Elk stadsdeel krijgt één avond in de week zonder afspraak.',
    argumenten: 'De steunpunten zijn er ook voor wie overdag werkt.',
  })
  z.leg('besluitbrief_verzonden', z.kantoor(28), { wijze: 'brief' })
  z.stuur('besluit-beklaagde', ...coordinator, z.kantoor(28))
  z.stuur('besluit-beklaagde', ...bureau, z.kantoor(28))
  z.leg('afsluiting', z.kantoor(21), { grond: 'besloten' })
  z.stuur('afsluiting', ...huurder, z.kantoor(21))
  return z.log
}
