import { type Datum, plusDagen } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { stadsring51 } from '../regeling/stadsring51'
import { beklaagde, BEHANDELAAR, klager, Oefenlog, punt } from './bouw'

/** The letter turned out to be older: the eight weeks are over sooner. A later date was agreed; it is late all the same. */
export function verschovenEnVerdaagd(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(4, stadsring51, vandaag)
  const opening = z.opening('formulier', {
    onderwerp: 'Huur niet betaald vanuit budgetbeheer',
    omschrijving:
      'Mevrouw Van der Meulen heeft budgetbeheer. In twee maanden is de huur niet overgemaakt, terwijl er genoeg geld op de rekening stond. Zij kreeg een brief van de woningcorporatie met een dreigende ontruiming. Toen zij belde, zei de medewerker dat zij zelf beter had moeten opletten. Pas na een week werd de huur betaald.',
    gewenst: 'Excuses, vergoeding van de aanmaningskosten en een vaste contactpersoon.',
    klagers: [
      klager('k1', {
        aanhef: 'mevrouw',
        naam: 'I. van der Meulen',
        straat: 'Goudsbloemstraat 63',
        postcode: '3812 SA',
        plaats: 'Amersfoort',
        telefoon: '06 12 34 56 04',
        email: 'i.vandermeulen@example.nl',
        hoedanigheid: 'cliënt',
      }),
    ],
    beklaagden: [
      beklaagde('b1', {
        naam: 'Dennis Kuiper',
        functie: 'budgetbeheerder',
        afdeling: 'Budgetbeheer',
        leidinggevende: 'Latifa Benali',
      }),
      beklaagde('b2', {
        naam: 'Petra Vos',
        functie: 'medewerker klantcontact',
        afdeling: 'Klantcontact',
        leidinggevende: 'Latifa Benali',
      }),
    ],
    punten: [
      punt('p1', {
        omschrijving: 'De huur is twee maanden niet betaald.',
        over: ['b1'],
        feiten: 'In twee maanden is geen huur overgemaakt. De betaalopdracht was verlopen.',
        bron: 'overzicht van de rekening',
        norm: 'organisatie',
        oordeel: 'gegrond',
        motivering: 'De betaalopdracht was verlopen en niemand controleerde dat.',
      }),
      punt('p2', {
        omschrijving: 'De medewerker legde de schuld bij mevrouw Van der Meulen.',
        over: ['b2'],
        norm: 'bejegening',
        oordeel: 'deels gegrond',
        motivering: 'De medewerker wilde uitleggen hoe zij meekijkt, maar koos daarvoor de verkeerde woorden.',
      }),
      punt('p3', { omschrijving: 'Herstellen duurde te lang.', oordeel: '', motivering: '' }),
    ],
    afdeling: 'Budgetbeheer',
    ondertekend: true,
    dagtekening: z.dag(60),
    gedragingOp: z.dag(75),
    rapport: {
      onderzoek:
        'Mevrouw Van der Meulen en de budgetbeheerder zijn gehoord. Het bankoverzicht en de brief van de woningcorporatie zijn gebruikt.',
    },
  })
  const ontvangst = z.leg('ontvangst', z.kantoor(53), opening)
  z.leg('bevestiging_verzonden', z.kantoor(51), { wijze: 'brief' })
  z.leg('doorgegeven', z.kantoor(51), { aan: BEHANDELAAR, wijze: 'interne post' })
  z.leg('ontvangst', z.kantoor(58), opening, { corrigeert: ontvangst, vastgelegd: z.kantoor(47) })
  z.leg('notitie', z.kantoor(47), { tekst: 'De brief lag volgens het poststempel al eerder bij de receptie.' })
  z.leg('doorgegeven', z.kantoor(46), { aan: 'Dennis Kuiper en Petra Vos (afschrift van de klacht)', wijze: 'e-mail' })
  z.leg('ontvankelijkheid_gemeld', z.kantoor(44), {
    ontvankelijk: true,
    toelichting: 'De gedraging was minder dan een jaar voor het indienen.',
  })
  const klant = z.leg('hoorzitting', z.kantoor(33), {
    met: 'I. van der Meulen',
    partij: 'klager',
    aanwezig: 'I. van der Meulen, haar zus, Marit Hoekstra',
    plaats: 'Kantoor Stadsring51, spreekkamer 2',
    begin: '10.00',
    einde: '11.00',
    uitleg: 'Waar het gesprek voor is, dat er een verslag komt en dat opmerkingen daarbij worden gevoegd.',
    verklaring:
      'Mevrouw Van der Meulen vertelt dat zij door de brief van de woningcorporatie niet meer sliep. Zij belde meteen. De medewerker zei dat zij zelf haar overzicht had moeten bekijken. Zij vindt dat budgetbeheer daar juist voor is.\n\nDe aanmaning kostte haar veertig euro. Zij wil vooral dat het niet nog eens gebeurt.',
    afspraken: 'Mevrouw Van der Meulen stuurt de aanmaning op. Zij krijgt het verslag binnen een week.',
    naamAkkoord: 'I. van der Meulen',
  })
  z.leg('hoorzitting', z.kantoor(30), {
    met: 'Dennis Kuiper',
    partij: 'beklaagde',
    aanwezig: 'Dennis Kuiper, Marit Hoekstra',
    plaats: 'Kantoor Stadsring51, spreekkamer 1',
    begin: '14.00',
    einde: '14.45',
    uitleg: 'Waar het gesprek voor is, dat er een verslag komt en dat opmerkingen daarbij worden gevoegd.',
    verklaring:
      'De heer Kuiper zegt dat de betaalopdracht op de laatste dag van de maand verliep. Het systeem geeft daar geen melding van. Hij zag het pas toen mevrouw Van der Meulen belde.',
    afspraken: 'De heer Kuiper zoekt uit bij hoeveel andere cliënten dit kan spelen.',
    naamAkkoord: 'Dennis Kuiper',
  })
  z.leg('notitie', z.kantoor(29), { tekst: 'Petra Vos wilde geen gesprek. Zij gaf haar reactie liever op papier.' })
  z.leg('verslag_vastgesteld', z.kantoor(26), { gesprekId: klant, akkoord: 'ja' })
  z.leg('document_toegevoegd', z.kantoor(25), {
    naam: 'Aanmaning van de woningcorporatie',
    ingebrachtDoor: 'klager',
    ingezienDoorKlager: true,
    ingezienDoorBeklaagde: true,
  })
  z.leg('verdaging', z.kantoor(5), {
    termijnId: 's51-6.8',
    tot: plusDagen(vandaag, 9),
    reden: 'De bankgegevens van de tweede maand zijn nog niet compleet. Mevrouw Van der Meulen is akkoord',
  })
  return z.log
}

/** About conduct of more than a year before filing: not taken in hand, with the ground. */
export function langerDanEenJaar(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(8, stadsring51, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(30),
    z.opening('brief', {
      onderwerp: 'Aanmelding voor schuldhulp geweigerd',
      omschrijving:
        'De heer Brouwer schrijft dat hij vorig jaar geen schuldhulp kreeg. Volgens hem keek de medewerker niet goed naar zijn papieren. Hij heeft toen niets gedaan, omdat hij ziek was. Nu het beter gaat, wil hij er alsnog over klagen.',
      gewenst: 'Dat iemand opnieuw naar zijn aanmelding kijkt.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'H.J. Brouwer',
          straat: 'Eemhof 9',
          postcode: '3811 SD',
          plaats: 'Amersfoort',
          hoedanigheid: 'als cliënt geweigerd',
        }),
      ],
      afdeling: 'Schuldhulp',
      dagtekening: z.dag(32),
      gedragingOp: z.dag(430),
    }),
  )
  z.leg('doorgegeven', z.kantoor(29), { aan: BEHANDELAAR, wijze: 'interne post' })
  z.leg('bevestiging_verzonden', z.kantoor(26), { wijze: 'brief' })
  z.leg('contact', z.kantoor(16), {
    wijze: 'telefoon',
    bereikt: true,
    toelichting: 'Uitgelegd waarom de klacht niet wordt behandeld. Een nieuwe aanmelding kan wel; afspraak gemaakt.',
  })
  z.leg('ontvankelijkheid_gemeld', z.kantoor(12), {
    ontvankelijk: false,
    grond: 'ouder-dan-jaar',
    toelichting: 'De gedraging was ruim een jaar voor het indienen. Gewezen op de Nationale ombudsman.',
  })
  return z.log
}

/** The form came without a signature; taken back before it was signed. */
export function nietOndertekend(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(20, stadsring51, vandaag)
  const client = ['klager.k1', 'Wilma Terpstra'] as const
  z.leg(
    'ontvangst',
    z.kantoor(70),
    z.opening('formulier', {
      onderwerp: 'Leefgeld te laat op de rekening',
      omschrijving:
        'Mevrouw Terpstra krijgt elke maandag leefgeld. Op een maandag stond er niets op de rekening. Zij kon toen geen boodschappen doen.',
      gewenst: 'Dat het geld op tijd komt.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'Wilma Terpstra',
          straat: 'Eikenweg 40',
          postcode: '3813 SA',
          plaats: 'Amersfoort',
          telefoon: '06 12 34 56 19',
          hoedanigheid: 'cliënt',
        }),
      ],
      beklaagden: [beklaagde('b1', { naam: 'Rob Visscher', functie: 'budgetbeheerder', afdeling: 'Budgetbeheer' })],
      afdeling: 'Budgetbeheer',
      dagtekening: z.dag(72),
      gedragingOp: z.dag(76),
    }),
  )
  z.leg('bevestiging_verzonden', z.kantoor(67), { wijze: 'brief' })
  z.stuur('aanvulling', ...client, z.kantoor(67))
  z.stuur('aan-beklaagde', 'beklaagde.b1', 'Rob Visscher', z.kantoor(66))
  z.leg('intrekking', z.kantoor(52), { mondeling: true, toelichting: 'Het geld komt nu op vrijdag al binnen.' })
  z.stuur('intrekking-bevestigd', ...client, z.kantoor(51))
  z.stuur('einde-beklaagde', 'beklaagde.b1', 'Rob Visscher', z.kantoor(51))
  return z.log
}
