import type { Datum } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { legeAfhandeling } from '../gebeurtenis/gegevens'
import { sterkerSociaalWerk } from '../regeling/sterker-sociaal-werk'
import { beklaagde, klager, Oefenlog, punt } from './bouw'

/** About a decision under the Wmo: objection, and no complaint. */
export function overEenBesluit(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(24, sterkerSociaalWerk, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(20),
    z.opening('brief', {
      onderwerp: 'Minder uren hulp dan gevraagd',
      omschrijving:
        'De heer Öztürk vroeg zes uur hulp per week. In het besluit staan drie uren. Volgens hem is er niet goed naar zijn situatie gekeken.',
      gewenst: 'Zes uur hulp.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'K. Öztürk',
          straat: 'Dukenburgseweg 3',
          postcode: '6534 SA',
          plaats: 'Nijmegen',
          hoedanigheid: 'klant',
        }),
      ],
      kennisnameOp: z.dag(25),
      kennisnameBron: 'de dag waarop het besluit kwam',
    }),
  )
  z.leg('ontvankelijkheid_gemeld', z.kantoor(15), {
    ontvankelijk: false,
    grond: 'beschikking',
    toelichting: 'Gebeld en gewezen op bezwaar bij de gemeente.',
  })
  z.stuur('niet-ontvankelijk', 'klager.k1', 'K. Öztürk', z.kantoor(15))
  return z.log
}

/** Youth care: to the committee, whose opinion asks for an answer; solved in a second talk. */
export function bijDeJeugdcommissie(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(25, sterkerSociaalWerk, vandaag)
  const moeder = ['klager.k1', 'Saskia Wolters'] as const
  const gesprek = {
    met: 'Saskia Wolters',
    partij: 'beiden',
    leiding: 'Ingrid Maas',
    aanwezig: 'Saskia Wolters, Bas Nillesen, Ingrid Maas (leidinggevende)',
    plaats: 'Kantoor Nijmegen-Centrum',
  } as const
  z.leg(
    'ontvangst',
    z.kantoor(160),
    z.opening('e-mail', {
      onderwerp: 'Zorgmelding zonder gesprek vooraf',
      omschrijving:
        'Mevrouw Wolters kreeg een brief dat er zorgen zijn gemeld over haar zoon. De jeugdhulpverlener had niet met haar gesproken. Zij schrok van de woorden in de melding.',
      gewenst: 'Dat de melding wordt aangepast.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'Saskia Wolters',
          straat: 'Meijhorst 12',
          postcode: '6537 SD',
          plaats: 'Nijmegen',
          telefoon: '06 12 34 56 21',
          hoedanigheid: 'wettelijk vertegenwoordiger',
        }),
      ],
      beklaagden: [
        beklaagde('b1', {
          naam: 'Bas Nillesen',
          functie: 'jeugdhulpverlener',
          afdeling: 'Buurtteam Jeugd en Gezin',
          leidinggevende: 'Ingrid Maas',
        }),
      ],
      punten: [
        punt('p1', {
          omschrijving: 'Er is gemeld zonder eerst met de moeder te praten.',
          reacties: { b1: 'Ik was bang dat een gesprek vooraf tot ruzie zou leiden.' },
          oordeel: 'gegrond',
          motivering: 'Er was geen haast. Een gesprek vooraf had gekund.',
        }),
      ],
      afdeling: 'Buurtteam Jeugd en Gezin',
      jeugdhulp: true,
      kennisnameOp: z.dag(165),
      kennisnameBron: 'de dag waarop de brief kwam',
      afhandeling: {
        ...legeAfhandeling(),
        waardoorOpgelost: 'De melding is aangepast en samen doorgelezen.',
        tevreden: 'ja',
        gewezenOpVertrouwenspersoon: 'ja',
      },
    }),
  )
  z.stuur('aan-beklaagde', 'beklaagde.b1', 'Bas Nillesen', z.kantoor(159))
  z.stuur('kennisgeving', 'rol.leidinggevende:b1', 'Ingrid Maas', z.kantoor(159))
  z.leg('gesprek', z.kantoor(145), {
    ...gesprek,
    verklaring: 'Mevrouw Wolters vindt de melding oneerlijk. De hulpverlener wil er niets aan veranderen.',
    afspraken: 'Er is geen oplossing gevonden. Mevrouw Wolters gaat naar de commissie.',
  })
  z.leg('voorgelegd_aan_commissie', z.kantoor(135), { commissie: 'de onafhankelijke klachtencommissie' })
  z.stuur('doorverwijzing', ...moeder, z.kantoor(135))
  z.leg('dossier_verstrekt', z.kantoor(130), {
    lezer: 'commissie',
    stukken: ['K1', 'A1', 'A3', 'A4'],
    weggelaten: ['A2: weggelaten door de behandelaar'],
    uitzonderingen: [],
    toestemmingOp: z.kantoor(131),
    toestemmingHoe: 'op papier',
  })
  z.stuur('aan-commissie', 'rol.commissie', 'de onafhankelijke klachtencommissie', z.kantoor(130))
  z.leg('oordeel_ontvangen', z.kantoor(70), {
    van: 'de onafhankelijke klachtencommissie',
    samenvatting: 'Gegrond: eerst praten, dan melden.',
  })
  z.leg('verdaging', z.kantoor(60), {
    termijnId: 'sterker-jw',
    tot: z.kantoor(25),
    reden: 'Het team bespreekt eerst samen de nieuwe werkwijze',
  })
  z.stuur('tussenbericht', ...moeder, z.kantoor(60))
  z.stuur('tussenbericht', 'rol.commissie', 'de onafhankelijke klachtencommissie', z.kantoor(60))
  z.leg('reactie_op_oordeel', z.kantoor(30), { reactie: 'Wij volgen het oordeel en passen de melding aan.' })
  z.stuur('reactie-op-oordeel', ...moeder, z.kantoor(30))
  z.stuur('reactie-op-oordeel', 'rol.commissie', 'de onafhankelijke klachtencommissie', z.kantoor(30))
  z.leg('gesprek', z.kantoor(24), {
    ...gesprek,
    verklaring: 'De hulpverlener biedt zijn excuses aan. Samen lezen zij de nieuwe tekst van de melding.',
    afspraken: 'De nieuwe tekst vervangt de oude. Mevrouw Wolters krijgt een afschrift.',
    naamAkkoord: 'Saskia Wolters',
  })
  z.stuur('afspraken', ...moeder, z.kantoor(22))
  z.leg('afsluiting', z.kantoor(16), { grond: 'opgelost' })
  z.stuur('afsluiting', ...moeder, z.kantoor(16))
  return z.log
}
