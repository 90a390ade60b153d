import { metDag, voluit } from '../datum/opmaak'
import { vindBsn } from '../privacy/bsn'
import type { Regeling } from '../regeling/regeling'
import { triageAntwoord } from '../regeling/triage'
import { toetsVan } from '../regeling/toets'
import { termijnen } from '../termijn/termijnen'
import { zaakVan } from '../termijn/zaak-van'
import type { Dossier } from '../dossier/dossier'
import { gemachtigde } from '../dossier/geadresseerde'
import { isOpening } from '../gebeurtenis/soort'
import { gebeurtenisNaam } from '../gebeurtenis/teksten'
import { afwezig } from './afwezig'
import { beginwoordIn, klachtTekst } from './beginwoord'
import { belangen } from './belangen'
import { eerdere } from './eerdere'
import type { Signalering, SignaleringContext } from './signaal'
import { uitkomstGeregeld, uitkomstRegel } from '../dossier/uitkomst'
import { isMondeling } from '../gebeurtenis/kanaal'

/** What deserves attention in a dossier: advice with its article, in the order in which it matters. */
export function signaleer(dossier: Dossier, regeling: Regeling, context: SignaleringContext): Signalering[] {
  return [
    ...route(dossier, regeling),
    ...triage(dossier, regeling),
    ...alleenSignaal(dossier, regeling),
    ...strafbaarFeit(dossier, regeling),
    ...rechtVervallen(dossier, regeling, context),
    ...belangen(dossier, regeling, context),
    ...eerdere(dossier, regeling, context),
    ...onvrede(dossier, regeling),
    ...uitDienst(dossier, regeling),
    ...machtiging(dossier, regeling),
    ...vertrouwenspersoon(dossier, regeling),
    ...burgerservicenummer(dossier),
    ...(context.afwezigheid?.length
      ? afwezig(
          termijnen(regeling, zaakVan(dossier), context.vandaag, context.kalender),
          context.afwezigheid,
          context.vandaag,
          context.kalender,
        )
      : []),
  ]
}

function route({ soort, gegevens }: Dossier, regeling: Regeling): Signalering[] {
  const gekozen = regeling.routes.find((r) => r.id === gegevens.route)
  if (!gekozen && regeling.routes.length > 0 && soort === 'klacht')
    return [
      {
        soort: 'route-open',
        artikel: '',
        tekst: 'Er is nog niet gekozen waar de klacht over gaat.',
        watNu: 'Kies dat eerst: daarvan hangt af wie de klacht behandelt en welke termijnen er nog bij komen.',
        veld: 'route',
      },
    ]
  if (!gekozen?.verwijzing) return []
  return [
    {
      soort: 'route',
      artikel: regeling.gronden.find((g) => g.id === gekozen.grond)?.artikel ?? '',
      tekst: `Een klacht ${gekozen.naam.charAt(0).toLowerCase()}${gekozen.naam.slice(1)} wordt hier niet behandeld.`,
      watNu: `Verwijs de klager naar: ${gekozen.verwijzing}. Leg de doorverwijzing vast.`,
      veld: 'route',
    },
  ]
}

/** What the procedure's own test says of it: always where it was noted as something else, and what to do first until that is begun. */
function triage({ geldig, soort, triage: id }: Dossier, regeling: Regeling): Signalering[] {
  const antwoord = triageAntwoord(regeling, id)
  const laatste = geldig.at(-1)
  if (!antwoord || (antwoord.dan === soort && laatste && !isOpening(laatste))) return []
  const anders = antwoord.dan === soort ? '' : ` Volgens de regeling is dit een ${antwoord.dan}.`
  return [
    {
      soort: 'triage',
      artikel: antwoord.artikel,
      tekst: `${regeling.triage?.vraag ?? ''} ${antwoord.naam}.${anders}`,
      watNu: antwoord.gevolg,
      veld: 'kanaal',
    },
  ]
}

/** Forms in which something is recorded as a signal only (WSW A1 and A3, Sterker 2 onder 6, Stadsring51). */
function alleenSignaal({ gegevens, kanaal, soort }: Dossier, { alleenSignaal: regels }: Regeling): Signalering[] {
  if (soort === 'signaal') return []
  return regels.flatMap(({ wanneer, reden, artikel = '' }): Signalering[] => {
    if (wanneer === 'anoniem' && gegevens.anoniem)
      return [
        {
          soort: 'anoniem',
          artikel,
          tekst: reden,
          watNu: 'Noteer dit als signaal. Het telt dan mee in de rapportage.',
          veld: 'anoniem',
        },
      ]
    if (wanneer === 'mondeling' && isMondeling(kanaal))
      return [
        {
          soort: 'mondeling',
          artikel,
          tekst: reden,
          watNu: 'Noteer een signaal, of vraag de klager om een schriftelijke bevestiging.',
          veld: 'kanaal',
        },
      ]
    return []
  })
}

/** Wonen Midden-Delfland 2.5: a serious suspicion goes to the directors at once. */
function strafbaarFeit({ gegevens, geldig }: Dossier, regeling: Regeling): Signalering[] {
  const toets = toetsVan(regeling, 'strafbaar-feit')
  if (!toets || geldig.some((g) => g.soort === 'vermoeden_strafbaar_feit')) return []
  const woord = beginwoordIn(klachtTekst(gegevens), toets.woorden)
  if (woord === undefined) return []
  return [
    {
      soort: 'strafbaar-feit',
      artikel: toets.artikel,
      tekst: `In de klacht staat het woord "${woord}".`,
      watNu: toets.watNu,
      veld: 'omschrijving',
    },
  ]
}

/** The right to complain has lapsed, by the dates that were entered (Stadsring51 5 lid 1 onder b, Sterker 5.7). */
function rechtVervallen(
  dossier: Dossier,
  regeling: Regeling,
  { vandaag, kalender }: SignaleringContext,
): Signalering[] {
  const zaak = zaakVan(dossier)
  return termijnen(regeling, zaak, vandaag, kalender).flatMap((t): Signalering[] => {
    const { soort, bindt, vervuldDoor, artikel, vanaf } = t.definitie
    if (soort !== 'verval' || bindt !== 'klager' || !vervuldDoor.includes('ontvangst')) return []
    if (t.staat !== 'te-laat-gehaald' && t.staat !== 'verlopen') return []
    if (t.uiterlijk === null) return []
    const ingediend = t.vervuld ? ` De klacht is van ${voluit(t.vervuld.datum)}.` : ''
    return [
      {
        soort: 'recht-vervallen',
        artikel,
        tekst: `De laatste dag om te klagen was ${metDag(t.uiterlijk)}.${ingediend}`,
        // Where only a written complaint counts, what was said before saves nothing (Stadsring51 5 lid 1 onder b).
        watNu: `Controleer de datums${vervuldDoor.includes('signaal') ? ', ook of de klager eerder iets liet weten' : ''}. U beslist of u de klacht behandelt, met de reden.`,
        veld: vanaf === 'kennisname' ? 'kennisnameOp' : 'gedragingOp',
      },
    ]
  })
}

/** Sterker 6: dissatisfaction is first talked over with the employee; for a trainee or volunteer through the supervisor. */
function onvrede(dossier: Dossier, regeling: Regeling): Signalering[] {
  const { soort, kanaal, gegevens } = dossier
  if (soort !== 'signaal') return []
  const schriftelijk = uitkomstRegel(regeling, kanaal, gegevens.anoniem)
  const begeleider = toetsVan(regeling, 'begeleider')
  const lerend = gegevens.beklaagden.findIndex(
    (b) => beginwoordIn(`${b.functie} ${b.naam}`, begeleider?.woorden) !== undefined,
  )
  const uit: Signalering[] = []
  if (schriftelijk && !uitkomstGeregeld(dossier))
    uit.push({
      soort: 'onvrede-schriftelijk',
      artikel: schriftelijk.artikel,
      tekst: 'De onvrede is schriftelijk geuit.',
      watNu: schriftelijk.watNu,
      veld: 'kanaal',
    })
  if (begeleider && lerend >= 0)
    uit.push({
      soort: 'begeleider',
      artikel: begeleider.artikel,
      tekst: 'De onvrede gaat over een stagiair of vrijwilliger.',
      watNu: begeleider.watNu,
      veld: `beklaagden.${lerend}.functie`,
    })
  return uit
}

/** Sterker 2: the organisation becomes respondent for someone who has left. */
function uitDienst({ gegevens }: Dossier, regeling: Regeling): Signalering[] {
  const toets = toetsVan(regeling, 'uit-dienst')
  if (!toets) return []
  return gegevens.beklaagden.flatMap((b, i): Signalering[] =>
    b.uitDienst
      ? [
          {
            soort: 'uit-dienst',
            artikel: toets.artikel,
            tekst: `${b.naam || b.functie || 'Degene over wie de klacht gaat'} werkt niet meer bij ${regeling.organisatie.naam}.`,
            watNu: toets.watNu,
            veld: `beklaagden.${i}.uitDienst`,
          },
        ]
      : [],
  )
}

/**
 * A representative without a written authorisation (Sterker 5.3). Where the text asks for none it is the program's own advice,
 * for the sake of privacy.
 */
function machtiging({ gegevens }: Dossier, regeling: Regeling): Signalering[] {
  const toets = toetsVan(regeling, 'machtiging')
  return gegevens.klagers.flatMap((k, i): Signalering[] =>
    k.vertegenwoordiger && !gemachtigde(k)
      ? [
          {
            soort: 'machtiging',
            artikel: toets?.artikel ?? '',
            tekst: `${k.vertegenwoordiger.naam || 'De vertegenwoordiger'} spreekt namens ${k.naam || 'de klager'}, maar er is geen schriftelijke machtiging.`,
            watNu:
              toets?.watNu ??
              'De regeling vraagt die niet. Ons advies voor de privacy: deel pas gegevens als u een machtiging heeft.',
            veld: `klagers.${i}.vertegenwoordiger.machtigingOp`,
          },
        ]
      : [],
  )
}

/** Sterker 4.13: pointed to the confidential adviser where that fits. */
function vertrouwenspersoon({ gegevens }: Dossier, regeling: Regeling): Signalering[] {
  const toets = toetsVan(regeling, 'vertrouwenspersoon')
  const { gewezenOpVertrouwenspersoon: gewezen } = gegevens.afhandeling
  if (!toets || gewezen === 'ja' || gewezen === 'niet van toepassing') return []
  const woord = beginwoordIn(klachtTekst(gegevens), toets.woorden)
  if (!gegevens.seksueleIntimidatie && woord === undefined) return []
  return [
    {
      soort: 'vertrouwenspersoon',
      artikel: toets.artikel,
      tekst: gegevens.seksueleIntimidatie
        ? 'De klacht gaat over seksuele intimidatie.'
        : `In de klacht staat het woord "${woord}".`,
      watNu: `${toets.watNu} Leg bij de afhandeling vast dat u dat deed.`,
      veld: gegevens.seksueleIntimidatie ? 'seksueleIntimidatie' : 'omschrijving',
    },
  ]
}

/** UAVG art. 46: a number that passes as a BSN does not belong in this program, wherever it was typed. */
function burgerservicenummer({ gegevens, geldig }: Dossier): Signalering[] {
  const inGegevens = teksten(gegevens, '').flatMap(({ pad, tekst }) => bsnSignaal(tekst, '', pad))
  const inLog = geldig
    .filter((g) => g.soort !== 'ontvangst' && g.soort !== 'signaal' && g.soort !== 'gegevens_gewijzigd')
    .flatMap((g) => {
      const waar = ` (${gebeurtenisNaam(g.soort)}, ${voluit(g.datum)})`
      return teksten(g.gegevens, '').flatMap(({ tekst }) => bsnSignaal(tekst, waar))
    })
  return [...inGegevens, ...inLog]
}

/** Only the first digits are shown: a warning must not repeat the number. */
const bsnSignaal = (tekst: string, waar: string, veld?: string): Signalering[] =>
  vindBsn(tekst)
    .slice(0, 1)
    .map(({ cijfers }) => ({
      soort: 'bsn',
      artikel: 'UAVG artikel 46',
      tekst: `Het nummer dat begint met ${cijfers.slice(0, 3)} lijkt een burgerservicenummer${waar}.`,
      watNu:
        'Haal het weg als het dat is: u mag het in een klachtdossier niet bewaren. In het logboek kan dat voorgoed, met “Woorden weghalen…”.',
      ...(veld !== undefined && { veld }),
    }))

const VAN_HET_PROGRAMMA = ['telefoon', 'sha256', 'gebeurtenissen']
/** Every typed text with its path. Ids are made by the program, and a phone number has a field of its own. */
function teksten(waarde: unknown, pad: string): { pad: string; tekst: string }[] {
  if (typeof waarde === 'string') return [{ pad, tekst: waarde }]
  if (waarde === null || typeof waarde !== 'object') return []
  return Object.entries(waarde).flatMap(([sleutel, deel]) =>
    sleutel === 'id' || sleutel.endsWith('Id') || VAN_HET_PROGRAMMA.includes(sleutel)
      ? []
      : teksten(deel, pad === '' ? sleutel : `${pad}.${sleutel}`),
  )
}
