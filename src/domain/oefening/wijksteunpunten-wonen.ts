import { type Datum, plusDagen } from '../datum/datum'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import { legeAfhandeling } from '../gebeurtenis/gegevens'
import { wijksteunpuntenWonen } from '../regeling/wijksteunpunten-wonen'
import { beklaagde, klager, Oefenlog, punt } from './bouw'

/** About the coordinator, so a board member handles it. Decided; the letter must go out this week. */
export function beslistOverCoordinator(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(3, wijksteunpuntenWonen, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(72),
    z.opening('e-mail', {
      route: 'coordinator',
      onderwerp: 'Coördinator gaf huurgegevens door aan verhuurder',
      omschrijving:
        'De heer Mensah vroeg het steunpunt om te controleren of zijn huur te hoog is. Een week later belde zijn verhuurder boos op. Die wist van het onderzoek en kende ook het inkomen van de heer Mensah. Volgens de heer Mensah kan dat alleen van de coördinator komen. Hij is bang dat hij nu uit zijn huis moet.',
      gewenst: 'Duidelijkheid over wat er is verteld, en hulp als de verhuurder moeilijk doet.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'Kwame Mensah',
          straat: 'Zeeburgerhof 55',
          postcode: '1093 SA',
          plaats: 'Amsterdam',
          telefoon: '06 12 34 56 03',
          email: 'k.mensah@example.nl',
          hoedanigheid: 'huurder',
        }),
      ],
      beklaagden: [
        beklaagde('b1', { naam: 'Ellen Prins', functie: 'coördinator', afdeling: 'Wijksteunpunt Wonen Oost' }),
      ],
      behandelaar: 'Fatma Özdemir',
      punten: [
        punt('p1', {
          omschrijving: 'De coördinator vertelde de verhuurder van het huuronderzoek.',
          oordeel: 'gegrond',
          motivering: 'De coördinator belde de verhuurder voordat de heer Mensah toestemming gaf.',
        }),
        punt('p2', {
          omschrijving: 'De coördinator gaf het inkomen door.',
          oordeel: 'ongegrond',
          motivering: 'Het inkomen stond in een brief die de verhuurder zelf al had.',
        }),
      ],
      rapport: {
        'verhaal-klager':
          'De heer Mensah wilde rustig laten uitzoeken of zijn huur klopt. Hij had gevraagd om niets tegen de verhuurder te zeggen. Toen die toch belde, schrok hij erg.',
        'verhaal-coordinator':
          'De coördinator dacht dat overleg met de verhuurder sneller zou helpen. Zij las de wens van de heer Mensah pas later in het dossier. Over het inkomen heeft zij niets gezegd.',
        actie:
          'De coördinator bood in een gesprek haar excuses aan. Een jurist van het steunpunt staat de heer Mensah bij als de verhuurder hem de huur opzegt.',
        voorkomen:
          'Voor contact met een verhuurder vraagt het steunpunt voortaan eerst schriftelijk toestemming. Die toestemming staat bovenaan in het dossier.',
      },
      gedragscode:
        'De gedragscode zegt dat gegevens vertrouwelijk blijven. De coördinator hield zich daar op één punt niet aan. De heer Mensah hield zich aan de gedragscode.',
      afhandeling: {
        ...legeAfhandeling(),
        gesprekLosteOp: 'deels',
        waardoorOpgelost: 'Excuses en hulp van een jurist.',
      },
    }),
  )
  z.leg('overdracht', z.kantoor(72), {
    aan: 'Fatma Özdemir, lid van het bestuur',
    vorm: 'vervanging',
    reden: 'de klacht gaat over de coördinator',
  })
  z.leg('doorgegeven', z.kantoor(72), { aan: 'de coördinator', wijze: 'gesprek' })
  z.leg('doorgegeven', z.kantoor(71), { aan: 'het bestuur of de begeleidingscommissie', wijze: 'e-mail' })
  z.leg('doorgegeven', z.kantoor(71), { aan: 'het Stedelijk bureau (ter kennisgeving)', wijze: 'e-mail' })
  z.leg('bevestiging_verzonden', z.kantoor(68), { wijze: 'brief' })
  const klant = z.leg('hoorzitting', z.kantoor(58), {
    met: 'Kwame Mensah',
    partij: 'klager',
    aanwezig: 'Kwame Mensah, Fatma Özdemir',
    plaats: 'Buurthuis Oost, Amsterdam',
    verklaring:
      'De heer Mensah vertelt dat hij bij de intake heeft gezegd dat de verhuurder niets mocht weten. Die wens staat ook op het formulier. Hij slaapt slecht sinds het telefoontje van de verhuurder.',
    afspraken: 'Fatma Özdemir hoort de coördinator en vraagt een jurist om mee te kijken.',
    naamAkkoord: 'Kwame Mensah',
  })
  z.leg('overdracht', z.kantoor(57), {
    aan: 'Sanne Dekker, jurist',
    vorm: 'advies gevraagd',
    reden: 'of de verhuurder iets met het inkomen mag doen',
  })
  z.leg('hoorzitting', z.kantoor(55), {
    met: 'Ellen Prins',
    partij: 'beklaagde',
    aanwezig: 'Ellen Prins, Fatma Özdemir',
    plaats: 'Wijksteunpunt Wonen Oost',
    verklaring:
      'Mevrouw Prins zegt dat zij de verhuurder belde om een afspraak te maken. Zij had het formulier toen nog niet gelezen. Zij vindt dat zij dat eerst had moeten doen.',
    afspraken: 'Mevrouw Prins biedt haar excuses aan in een gesprek.',
    naamAkkoord: 'Ellen Prins',
  })
  z.leg('verslag_vastgesteld', z.kantoor(50), { gesprekId: klant, akkoord: 'ja' })
  z.leg('verdaging', z.kantoor(46), {
    termijnId: 'wsw-doel',
    tot: plusDagen(vandaag, 12),
    reden: 'De klager wil eerst het besluit van het bestuur lezen',
  })
  z.leg('kennisgeving_bevindingen', z.kantoor(43), { wijze: 'brief' })
  z.leg('eindrapport_gereed', z.kantoor(34), {})
  z.leg('rapport_ontvangen', z.kantoor(31), { door: 'het bestuur' })
  z.leg('beslissing', z.kantoor(3), {
    door: 'het bestuur',
    beslissing: 'de klacht is op het eerste punt gegrond en op het tweede punt ongegrond.',
    argumenten:
      'Het bestuur neemt het eindrapport over. Wie hulp vraagt, moet erop kunnen rekenen dat het steunpunt eerst toestemming vraagt.',
  })
  return z.log
}

/** Heard on both sides; report, decision and letter are still forecasts that hang on each other. */
export function prognoseketen(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(9, wijksteunpuntenWonen, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(25),
    z.opening('brief', {
      route: 'medewerker',
      onderwerp: 'Verkeerd advies over servicekosten',
      omschrijving:
        'De heer Nowak en mevrouw Nowak kregen het advies om hun servicekosten niet te betalen. Een medewerker hielp met de brief aan de verhuurder. Daarna volgde een incassobureau met extra kosten. Een andere medewerker zei aan de balie dat zij dat advies nooit hadden mogen krijgen.',
      gewenst: 'Een gesprek met de verhuurder, en hulp bij de incassokosten.',
      klagers: [
        klager('k1', {
          aanhef: 'de heer',
          naam: 'T. Nowak',
          straat: 'Javaplein 130',
          postcode: '1095 SD',
          plaats: 'Amsterdam',
          telefoon: '06 12 34 56 09',
          email: 't.nowak@example.nl',
          hoedanigheid: 'huurder',
        }),
        klager('k2', {
          aanhef: 'mevrouw',
          naam: 'Z. Nowak',
          straat: 'Javaplein 130',
          postcode: '1095 SD',
          plaats: 'Amsterdam',
          hoedanigheid: 'huurder',
        }),
      ],
      beklaagden: [
        beklaagde('b1', {
          naam: 'Sjoerd Dijkstra',
          functie: 'huurteammedewerker',
          afdeling: 'Wijksteunpunt Wonen Oost',
        }),
        beklaagde('b2', { naam: 'Aisha Jama', functie: 'baliemedewerker', afdeling: 'Wijksteunpunt Wonen Oost' }),
      ],
      punten: [
        punt('p1', { omschrijving: 'Het advies om niet te betalen was onjuist.' }),
        punt('p2', { omschrijving: 'Twee medewerkers vertelden iets verschillends.' }),
      ],
    }),
  )
  z.leg('doorgegeven', z.kantoor(25), { aan: 'de betrokken medewerker(s)', wijze: 'gesprek' })
  z.leg('doorgegeven', z.kantoor(24), { aan: 'het Stedelijk bureau (ter kennisgeving)', wijze: 'e-mail' })
  z.leg('bevestiging_verzonden', z.kantoor(20), { wijze: 'brief', aan: 'T. Nowak' })
  z.leg('bevestiging_verzonden', z.kantoor(20), { wijze: 'brief', aan: 'Z. Nowak' })
  z.leg('hoorzitting', z.kantoor(12), {
    met: 'T. en Z. Nowak',
    partij: 'klager',
    aanwezig: 'T. Nowak, Z. Nowak, Marit Hoekstra, tolk Pools',
    plaats: 'Wijksteunpunt Wonen Oost',
    verklaring:
      'De heer en mevrouw Nowak laten de brief zien die met hulp van de medewerker is geschreven. Zij dachten dat zij daarmee goed zaten. De incassokosten zijn 185 euro.',
    afspraken:
      'De heer Nowak betaalt nu alleen de servicekosten. Over de incassokosten volgt een gesprek met de verhuurder.',
    naamAkkoord: 'T. Nowak',
  })
  z.leg('hoorzitting', z.kantoor(10), {
    met: 'Sjoerd Dijkstra en Aisha Jama',
    partij: 'beklaagde',
    aanwezig: 'Sjoerd Dijkstra, Aisha Jama, Marit Hoekstra',
    plaats: 'Wijksteunpunt Wonen Oost',
    verklaring:
      'De heer Dijkstra dacht dat de verhuurder nog geen jaarafrekening had gestuurd. Mevrouw Jama wist dat die er wel was. Zij hadden het dossier niet samen besproken.',
    afspraken: 'Beiden zoeken uit wat er precies in het dossier stond op de dag van het advies.',
  })
  return z.log
}

/** About the Stedelijk bureau: referred to the body that handles those. */
export function doorverwezen(vandaag: Datum): Gebeurtenis[] {
  const z = new Oefenlog(11, wijksteunpuntenWonen, vandaag)
  z.leg(
    'ontvangst',
    z.kantoor(10),
    z.opening('e-mail', {
      route: 'stedelijk-bureau',
      onderwerp: 'Onbereikbaarheid van het Stedelijk bureau',
      omschrijving:
        'Mevrouw Chan probeert al een maand een medewerker van het Stedelijk bureau te spreken. De telefoon wordt niet opgenomen en op haar e-mails komt alleen een automatisch antwoord. Zij heeft een uitspraak van de huurcommissie en weet niet wat zij moet doen.',
      gewenst: 'Dat iemand van het bureau haar belt.',
      klagers: [
        klager('k1', {
          aanhef: 'mevrouw',
          naam: 'Mei-Lin Chan',
          straat: 'Oosterkade 210',
          postcode: '1018 SS',
          plaats: 'Amsterdam',
          telefoon: '06 12 34 56 15',
          email: 'm.chan@example.nl',
          hoedanigheid: 'huurder',
        }),
      ],
      afdeling: 'Stedelijk bureau',
    }),
  )
  z.leg('doorverwijzing', z.kantoor(7), {
    naar: 'het Amsterdams Steunpunt Wonen',
    toelichting: 'Klachten over het Stedelijk bureau worden daar behandeld. Mevrouw Chan is gebeld en kreeg het adres.',
  })
  return z.log
}
