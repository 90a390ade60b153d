import type { Datum } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { legeAfhandeling } from '../gebeurtenis/gegevens'
import { wonenMiddenDelfland } from '../regeling/wonen-midden-delfland'
import { beklaagde, klager, Oefenlog, punt } from './bouw'

/** Answered once; the leak came back and so did the tenant. */
export function herhaalklacht(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(7, wonenMiddenDelfland, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(34),
    z.opening('balie', {
      onderwerp: 'Lekkage in de badkamer niet goed hersteld',
      omschrijving:
        'Mevrouw Ramdin meldde in de zomer een lekkage onder de douche. De aannemer kitte de rand opnieuw, maar na een week liep het water weer bij de onderburen naar binnen. Zij belde drie keer. Steeds zou iemand terugbellen, en dat gebeurde niet.',
      gewenst: 'Dat de lekkage in één keer goed wordt gemaakt.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'Sunita Ramdin',
          straat: 'Vlietzicht 30',
          postcode: '2636 SA',
          plaats: 'Schipluiden',
          telefoon: '06 12 34 56 07',
          email: 's.ramdin@example.nl',
          hoedanigheid: 'huurder',
        }),
      ],
      beklaagden: [
        beklaagde('b1', { naam: 'Aannemer Van Tol', functie: 'ingeschakelde partij', afdeling: 'Vastgoed' }),
      ],
      punten: [
        punt('p1', {
          omschrijving: 'De reparatie is niet goed uitgevoerd.',
          oordeel: 'gegrond',
          motivering: 'Het lek zat in de leiding. De aannemer keek alleen naar de kitrand.',
        }),
        punt('p2', {
          omschrijving: 'Niemand belde terug.',
          oordeel: 'gegrond',
          motivering: 'De terugbelnotities zijn niet doorgezet.',
        }),
      ],
      categorie: 'reparatie',
      complex: '114',
      afdeling: 'Vastgoed',
      kader: 'A',
      rapport: {
        gesprek:
          'Op bezoek geweest en samen in de badkamer gekeken. Mevrouw Ramdin liet ook de plek bij de onderburen zien.',
        kader: 'Kader A: de werkwijze is niet gevolgd. Na een tweede melding hoort een opzichter te komen kijken.',
        oplossing: 'Excuses aangeboden. De schilder herstelt het plafond van de onderburen op onze kosten.',
        verbetering: 'Bij een tweede melding over dezelfde plek gaat altijd een opzichter mee.',
      },
      afhandeling: { ...legeAfhandeling(), verbeteracties: 'Opzichter mee bij een tweede melding over dezelfde plek.' },
    }),
  )
  z.leg('gesprek', z.kantoor(30), {
    met: 'Sunita Ramdin',
    partij: 'klager',
    aanwezig: 'Sunita Ramdin, Marit Hoekstra',
    plaats: 'Bij mevrouw Ramdin thuis',
    verklaring: 'Mevrouw Ramdin laat zien waar het water vandaan komt. Zij schaamt zich tegenover de onderburen.',
    afspraken: 'De opzichter komt deze week. Mevrouw Ramdin krijgt een vast telefoonnummer.',
    naamAkkoord: 'Sunita Ramdin',
  })
  z.leg('antwoord_gegeven', z.kantoor(30), {
    wijze: 'gesprek',
    uitkomst: 'Excuses, nieuwe reparatie en herstel van het plafond bij de onderburen.',
  })
  z.leg('afsluiting', z.kantoor(20), { grond: 'opgelost' })
  z.leg('herhaalklacht_ontvangen', z.kantoor(3), {
    aanleiding: 'nieuwe feiten',
    toelichting:
      'De leiding is vervangen, maar de tegels zijn niet teruggeplaatst. De douche is al twee weken onbruikbaar.',
  })
  return z.log
}

/** Came in today by telephone. */
export function vandaagBinnen(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(14, wonenMiddenDelfland, vandaag)
  z.leg(
    'ontvangst',
    vandaag,
    z.opening('telefoon', {
      onderwerp: 'Geen antwoord op verzoek om een aangepaste drempel',
      omschrijving:
        'De heer Osman zit sinds kort in een rolstoel. Zeven weken geleden vroeg hij om een lagere drempel bij de voordeur. Hij kreeg een bericht dat zijn verzoek was ontvangen, en daarna niets meer. Nu moet zijn buurman hem elke dag naar buiten helpen.',
      gewenst: 'Een antwoord, en een datum waarop de drempel wordt aangepast.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'Ahmed Osman',
          straat: 'Gaagkade 18',
          postcode: '2635 SS',
          plaats: 'Den Hoorn',
          telefoon: '06 12 34 56 14',
          hoedanigheid: 'huurder',
        }),
      ],
      categorie: 'antwoord',
      complex: '207',
      afdeling: 'Wonen',
    }),
  )
  return z.log
}
