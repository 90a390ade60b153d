import type { Datum } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { legeAfhandeling } from '../gebeurtenis/gegevens'
import { wonenMiddenDelfland } from '../regeling/wonen-midden-delfland'
import { klager, Oefenlog, punt } from './bouw'

interface Kader {
  readonly nr: number
  readonly kader: 'B1' | 'B2' | 'B3' | 'B4'
  /** So many days ago it came in. */
  readonly geleden: number
  readonly huurder: Parameters<typeof klager>[1] & { readonly naam: string }
  readonly onderwerp: string
  readonly omschrijving: string
  readonly gewenst: string
  readonly punt: string
  readonly oordeel: 'gegrond' | 'ongegrond'
  readonly motivering: string
  readonly gesprek: string
  readonly waarom: string
  readonly uitkomst: string
  readonly verbetering: string
  readonly tevreden: boolean
}

/** A tenant who does not agree with a rule: talked with, answered within the week, told within the house, and closed. */
function volgens(kader: Kader, vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(kader.nr, wonenMiddenDelfland, vandaag)
  const { geleden, huurder } = kader
  z.leg(
    'ontvangst',
    z.kantoor(geleden),
    z.opening('brief', {
      onderwerp: kader.onderwerp,
      omschrijving: kader.omschrijving,
      gewenst: kader.gewenst,
      klagers: [klager('k1', { hoedanigheid: 'huurder', ...huurder })],
      punten: [
        punt('p1', {
          omschrijving: kader.punt,
          norm: 'Het beleid van de corporatie',
          oordeel: kader.oordeel,
          motivering: kader.motivering,
        }),
      ],
      categorie: 'melding',
      complex: '114',
      afdeling: 'Wonen',
      kader: kader.kader,
      rapport: {
        gesprek: kader.gesprek,
        kader: kader.waarom,
        oplossing: kader.uitkomst,
        verbetering: kader.verbetering,
      },
      afhandeling: {
        ...legeAfhandeling(),
        verbeteracties: kader.verbetering,
        tevreden: kader.tevreden ? 'ja' : 'nee',
      },
    }),
  )
  z.leg('gesprek', z.kantoor(geleden - 3), {
    met: huurder.naam,
    partij: 'klager',
    aanwezig: `${huurder.naam}, Marit Hoekstra`,
    plaats: 'Aan de keukentafel bij de huurder',
    verklaring: kader.gesprek,
    afspraken: 'Het antwoord komt deze week op papier.',
    naamAkkoord: huurder.naam,
  })
  z.leg('antwoord_gegeven', z.kantoor(geleden - 5), { wijze: 'brief', uitkomst: kader.uitkomst })
  z.stuur('antwoord', 'klager.k1', huurder.naam, z.kantoor(geleden - 5))
  z.stuur('oplossing', 'rol.leidinggevende', 'de leidinggevende', z.kantoor(geleden - 5))
  z.stuur('oplossing', 'rol.managementassistent', 'de managementassistent', z.kantoor(geleden - 5))
  z.leg('afsluiting', z.kantoor(geleden - 20), { grond: kader.tevreden ? 'opgelost' : 'beantwoord' })
  return z.log
}

/** B1: the rule is right, and was explained. */
export const beleidUitgelegd = (vandaag: Datum): Gebeurtenis[] =>
  volgens(
    {
      nr: 30,
      kader: 'B1',
      geleden: 62,
      huurder: {
        aanhef: 'de heer',
        naam: 'Henk Verbaan',
        straat: 'Kerkpolderstraat 9',
        postcode: '2635 SA',
        plaats: 'Den Hoorn',
      },
      onderwerp: 'Geen schotel aan de gevel',
      omschrijving:
        'De heer Verbaan mag geen schotel aan de gevel hangen. Hij vindt dat oneerlijk. In een andere straat hangen er wel.',
      gewenst: 'Dat hij zijn schotel mag ophangen.',
      punt: 'De schotel mag niet aan de gevel.',
      oordeel: 'ongegrond',
      motivering: 'De gevel is pas geïsoleerd. Een gat erin laat water door. De regel geldt in elk geïsoleerd gebouw.',
      gesprek: 'De heer Verbaan liet zien waar de schotel zou komen. Hij wist niet dat de gevel is geïsoleerd.',
      waarom: 'Kader B1: het beleid klopt. Het is aan tafel uitgelegd, met de tekening van de gevel erbij.',
      uitkomst: 'De schotel kan niet aan de gevel. Op het balkon mag hij wel staan.',
      verbetering: 'Bij het isoleren van een gebouw staat deze regel voortaan in de brief aan de bewoners.',
      tevreden: false,
    },
    vandaag,
  )

/** B2: the rule is wrong, and goes to the management team. */
export const beleidNaarHetMt = (vandaag: Datum): Gebeurtenis[] =>
  volgens(
    {
      nr: 31,
      kader: 'B2',
      geleden: 58,
      huurder: {
        aanhef: 'mevrouw',
        naam: 'Ilse Kortekaas',
        straat: 'Trambaan 40',
        postcode: '2636 SD',
        plaats: 'Schipluiden',
      },
      onderwerp: 'Borg betalen bij woningruil',
      omschrijving:
        'Mevrouw Kortekaas ruilt haar woning met een buurvrouw. Zij moet opnieuw borg betalen. Haar oude borg krijgt zij pas later terug.',
      gewenst: 'Dat zij niet twee keer borg betaalt.',
      punt: 'Bij woningruil betaalt een huurder twee keer borg.',
      oordeel: 'gegrond',
      motivering: 'De regel is gemaakt voor nieuwe huurders. Voor wie ruilt, werkt hij verkeerd uit.',
      gesprek: 'Mevrouw Kortekaas rekende voor wat zij in een maand moet betalen. Dat geld heeft zij niet.',
      waarom: 'Kader B2: het beleid klopt niet voor wie ruilt. De leidinggevende vindt dat ook. Het gaat naar het MT.',
      uitkomst: 'Wij vragen het MT om de regel te veranderen. Tot dan hoeft u geen nieuwe borg te betalen.',
      verbetering: 'Het MT bespreekt de borg bij woningruil.',
      tevreden: true,
    },
    vandaag,
  )

/** B3: the rule is right and works out wrong here; the manager decided. */
export const beleidHierAnders = (vandaag: Datum): Gebeurtenis[] =>
  volgens(
    {
      nr: 32,
      kader: 'B3',
      geleden: 54,
      huurder: {
        aanhef: 'de heer',
        naam: 'Joop Sosef',
        straat: 'Dorpsstraat 71',
        postcode: '2636 SS',
        plaats: 'Schipluiden',
      },
      onderwerp: 'Geen eigen plek voor de scootmobiel',
      omschrijving:
        'De heer Sosef mag zijn scootmobiel niet in de hal zetten. De berging heeft een trap. Hij kan er niet in.',
      gewenst: 'Een plek waar hij zelf bij kan.',
      punt: 'De scootmobiel mag niet in de hal.',
      oordeel: 'gegrond',
      motivering: 'De hal moet vrij blijven bij brand. Maar hier is geen berging zonder trap.',
      gesprek: 'Samen gekeken in de hal en bij de berging. Naast de lift is een nis die niet in de weg staat.',
      waarom: 'Kader B3: het beleid klopt, maar hier werkt het niet. De leidinggevende besliste dat de nis mag.',
      uitkomst: 'U mag uw scootmobiel in de nis naast de lift zetten.',
      verbetering: 'In dit gebouw krijgt de nis een stopcontact en een bordje.',
      tevreden: true,
    },
    vandaag,
  )

/** B4: there is no rule; the management team makes one. */
export const beleidOntbreekt = (vandaag: Datum): Gebeurtenis[] =>
  volgens(
    {
      nr: 33,
      kader: 'B4',
      geleden: 50,
      huurder: {
        aanhef: 'mevrouw',
        naam: 'Amina Belkacem',
        straat: 'Anna van Raesfeltstraat 15',
        postcode: '2636 SD',
        plaats: 'Schipluiden',
      },
      onderwerp: 'Laadpaal bij de flat',
      omschrijving:
        'Mevrouw Belkacem vroeg om een laadpaal bij de flat. De een zei ja, de ander zei nee. Niemand kon zeggen wat de regel is.',
      gewenst: 'Een duidelijk antwoord.',
      punt: 'Er is geen regel voor laadpalen.',
      oordeel: 'gegrond',
      motivering: 'Twee medewerkers gaven een ander antwoord, omdat er niets is afgesproken.',
      gesprek: 'Mevrouw Belkacem liet de twee antwoorden zien. Zij wil weten waar zij aan toe is.',
      waarom: 'Kader B4: er is geen beleid voor laadpalen. Het MT moet dat maken.',
      uitkomst: 'Wij vragen het MT om een regel voor laadpalen. U hoort van ons wat het MT besluit.',
      verbetering: 'Het MT maakt een regel voor laadpalen bij flats.',
      tevreden: true,
    },
    vandaag,
  )
