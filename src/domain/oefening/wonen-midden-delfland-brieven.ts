import { type Datum, plusDagen } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { legeVertegenwoordiger } from '../gebeurtenis/gegevens'
import { wonenMiddenDelfland } from '../regeling/wonen-midden-delfland'
import { beklaagde, klager, Oefenlog, punt } from './bouw'

/** Answered later than promised, with a suspicion told to the directors; the tenant goes to the regional committee. */
export function naarRegionaleCommissie(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(21, wonenMiddenDelfland, vandaag)
  const huurder = ['klager.k1', 'Johan Buitelaar'] as const
  const binnen = z.kantoor(55)
  z.leg(
    'ontvangst',
    binnen,
    z.opening('telefoon', {
      onderwerp: 'Sleutel gebruikt zonder te vragen',
      omschrijving:
        'De heer Buitelaar kwam thuis en vond een medewerker in de berging. Die had de reservesleutel gebruikt. Er was geen afspraak gemaakt. Later miste de heer Buitelaar gereedschap.',
      gewenst: 'Uitleg, en een nieuwe sleutel.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'Johan Buitelaar',
          straat: 'Schieweg 9',
          postcode: '2636 SD',
          plaats: 'Schipluiden',
          telefoon: '06 12 34 56 20',
          hoedanigheid: 'huurder',
          vertegenwoordiger: { ...legeVertegenwoordiger(), naam: 'Greet Buitelaar', relatie: 'zus' },
        }),
      ],
      beklaagden: [
        beklaagde('b1', {
          naam: 'Cees Moerman',
          functie: 'huismeester',
          afdeling: 'Beheer',
          leidinggevende: 'Anja Tol',
        }),
      ],
      punten: [
        punt('p1', {
          omschrijving: 'De medewerker ging naar binnen zonder afspraak.',
          reacties: { b1: 'Ik hoorde water lopen en belde aan. Niemand deed open.' },
          oordeel: 'gegrond',
          motivering: 'Een sleutel mag alleen bij nood worden gebruikt. Dat was hier niet zo.',
        }),
      ],
      categorie: 'bejegening',
      afdeling: 'Beheer',
      kader: 'A',
    }),
  )
  z.stuur('aan-beklaagde', 'beklaagde.b1', 'Cees Moerman', z.kantoor(54))
  z.stuur('aanvulling', ...huurder, z.kantoor(54))
  z.leg('vermoeden_strafbaar_feit', z.kantoor(54), { toelichting: 'De huurder mist gereedschap uit de berging.' })
  z.stuur('melding-directie', 'rol.directie', 'de directie', z.kantoor(54))
  z.leg('verdaging', z.kantoor(50), {
    termijnId: 'wmd-2.3',
    tot: plusDagen(binnen, 14),
    reden: 'De huismeester is met verlof',
  })
  z.stuur('tussenbericht', ...huurder, z.kantoor(50))
  z.leg('antwoord_gegeven', z.kantoor(42), {
    wijze: 'gesprek',
    uitkomst: 'Er komt een nieuw slot. De huismeester gebruikt de sleutel alleen nog als u dat goedvindt.',
  })
  z.stuur('antwoord', ...huurder, z.kantoor(42))
  z.stuur('oplossing', 'rol.leidinggevende:b1', 'Anja Tol', z.kantoor(42))
  z.leg('voorgelegd_aan_commissie', z.kantoor(20), { commissie: 'de regionale klachtencommissie' })
  z.stuur('doorverwijzing', ...huurder, z.kantoor(20))
  z.leg('dossier_verstrekt', z.kantoor(15), {
    lezer: 'commissie',
    stukken: ['K1', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6'],
    weggelaten: [],
    uitzonderingen: [],
    toestemmingOp: z.kantoor(16),
    toestemmingHoe: 'mondeling',
  })
  z.stuur('aan-commissie', 'rol.commissie', 'de regionale klachtencommissie', z.kantoor(15))
  return z.log
}

/** About the service costs: there is another procedure for that. */
export function overHuurprijs(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(22, wonenMiddenDelfland, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(18),
    z.opening('brief', {
      onderwerp: 'Servicekosten te hoog',
      omschrijving:
        'Mevrouw Van Leeuwen kreeg de afrekening van de servicekosten. Zij moet veel bijbetalen voor de schoonmaak van het trappenhuis. Volgens haar is er maar de helft van de weken schoongemaakt.',
      gewenst: 'Een lagere afrekening.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'Tonny van Leeuwen',
          straat: 'Kerkplein 2',
          postcode: '2635 SA',
          plaats: 'Den Hoorn',
          hoedanigheid: 'huurder',
        }),
      ],
      categorie: 'melding',
      complex: '114',
      dagtekening: z.dag(19),
    }),
  )
  z.leg('ontvankelijkheid_gemeld', z.kantoor(14), {
    ontvankelijk: false,
    grond: 'huurprijs',
    toelichting: 'Gewezen op de huurcommissie.',
  })
  z.stuur('niet-ontvankelijk', 'klager.k1', 'Tonny van Leeuwen', z.kantoor(14))
  return z.log
}

/** Solved by the contractor before there was an answer, and taken back. */
export function ingetrokkenDoorHuurder(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(23, wonenMiddenDelfland, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(12),
    z.opening('e-mail', {
      onderwerp: 'Afspraak voor de ketel vergeten',
      omschrijving:
        'De heer Zwart nam een vrije dag voor het onderhoud van zijn ketel. Er kwam niemand. Aan de balie zei een medewerker dat er geen afspraak stond.',
      gewenst: 'Een nieuwe afspraak, op tijd.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'B. Zwart',
          straat: 'Hof 21',
          postcode: '2636 SS',
          plaats: 'Schipluiden',
          email: 'b.zwart@example.nl',
          hoedanigheid: 'huurder',
        }),
      ],
      beklaagden: [
        beklaagde('b1', {
          naam: 'Lies Kok',
          functie: 'baliemedewerker',
          afdeling: 'Wonen',
          leidinggevende: 'Anja Tol',
        }),
      ],
      categorie: 'bejegening',
      complex: '207',
      afdeling: 'Wonen',
      dagtekening: z.dag(12),
    }),
  )
  z.stuur('aan-beklaagde', 'beklaagde.b1', 'Lies Kok', z.kantoor(11))
  z.leg('intrekking', z.kantoor(9), { mondeling: true, toelichting: 'De monteur kwam dezelfde week nog.' })
  z.stuur('intrekking-bevestigd', 'klager.k1', 'B. Zwart', z.kantoor(8))
  z.stuur('einde-beklaagde', 'beklaagde.b1', 'Lies Kok', z.kantoor(8))
  return z.log
}
