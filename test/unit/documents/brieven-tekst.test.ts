// @vitest-environment node
import { expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import type { BriefSoort } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { legeBeklaagde } from '@/domain/gebeurtenis/gegevens'
import {
  afgewezen,
  brief,
  GEHEIM,
  gesloten,
  ingetrokken,
  naarCommissie,
  ons,
  s51,
  stk,
  vol,
  wmd,
  wsw,
} from './brieven-hulp'
import { dossier, klager, vraagMet } from './hulp'
import { ontbrekendeGegevens } from '@/documents'
import { vouw } from '@/domain/dossier/dossier'
import { nogTeSturen } from '@/domain/dossier/nog-te-sturen'

/** Of each letter: what it must say, by the rows of procedures.md. */
const ZEGT: readonly (readonly [code: string, soort: BriefSoort, d: () => Dossier, ...wat: (string | RegExp)[]])[] = [
  [
    'S51-6.4 aan de medewerker, met kopie',
    'aan-beklaagde',
    () => vol(s51),
    'De afspraak ging niet door.',
    'kopie van de klacht en van de stukken daarbij, zonder adres',
    'gehoord',
    'nog geen oordeel',
  ],
  [
    'WSW-5a aan de medewerker',
    'aan-beklaagde',
    () => vol(wsw),
    'mevrouw A.B. van den Berg',
    'uw kant van het verhaal',
    'iemand meenemen',
  ],
  [
    'WSW-5b aan de coördinator',
    'aan-beklaagde',
    () => vol(wsw, 'coordinator'),
    'Er is een klacht waarin u wordt genoemd.',
  ],
  [
    'ONS-4 aan de medewerker',
    'aan-beklaagde',
    () => vol(ons),
    'Er is een klacht waarin u wordt genoemd.',
    'vrijdag 4 december 2026',
  ],
  [
    'STK-7d aan de medewerker, met inzage',
    'aan-beklaagde',
    () => vol(stk),
    'Stukken die niet allebei konden zien, tellen niet mee.',
    'leidinggevende nodigt u uit',
  ],
  [
    'WMD-2.3 aan de medewerker: zijn reactie kan niet wachten tot na het antwoord',
    'aan-beklaagde',
    () => dossier(wmd, { klagers: [klager()], beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Tim Bos' }] }),
    'het liefst in een gesprek',
    'Doe dat dan meteen: de huurder moet snel antwoord hebben.',
  ],
  [
    'WSW-4a de bevestiging zegt wie het nog meer hoort',
    'ontvangstbevestiging',
    () => vol(wsw, 'coordinator'),
    'De coördinator en het Stedelijk bureau Wijksteunpunten Wonen horen dat er een klacht is.',
  ],
  [
    'WSW-5 aan het Stedelijk bureau, ter kennisgeving',
    'kennisgeving',
    () => vol(wsw),
    'Stedelijk bureau Wijksteunpunten Wonen',
    'ter kennisgeving',
    'Er gaan geen stukken mee',
    'Marit Hoekstra',
  ],
  ['ONS-4 aan de manager', 'kennisgeving', () => vol(ons), 'Els Kok', 'Tim Bos'],
  ['STK-7 aan de leidinggevende', 'kennisgeving', () => vol(stk), 'Els Kok', 'contact opnemen'],
  [
    'S51-4.3 verzoek om aanvulling',
    'aanvulling',
    () => vol(s51),
    'uw handtekening onder de klacht',
    'uiterlijk op vrijdag 4 december 2026',
    'meldingsformulier klachten',
    'ik ga intussen verder',
  ],
  ['WMD-2.2 verzoek om aanvulling', 'aanvulling', () => vol(wmd), 'het adres van uw woning', 'ik ga intussen verder'],
  [
    'ONS-3 niet ontvankelijk',
    'niet-ontvankelijk',
    () => vol(ons, '', afgewezen('andere-organisatie')),
    'andere organisatie',
    '[naam en adres van die organisatie]',
    'Ontvankelijkheid',
  ],
  [
    'S51-5.3 niet behandeld, met de datums en de ombudsman',
    'niet-ontvankelijk',
    () => vol(s51, '', afgewezen('ouder-dan-jaar')),
    '1 september 2025',
    'tot en met 1 september 2026',
    '16 november 2026',
    'artikel 5 lid 1 onder b',
    'Postbus 93122',
    'binnen een jaar nadat u deze brief kreeg',
  ],
  [
    'S51-5.1 de instantie die is genoemd, met haar adres in de zin',
    'niet-ontvankelijk',
    () => vol(s51, '', afgewezen('andere-instantie', 'Geschillencommissie {nummer}\nPostbus 1, Den Haag.\n')),
    'Dat is Geschillencommissie {nummer}, Postbus 1, Den Haag.',
  ],
  [
    'STK-2.2 beschikking: bezwaar',
    'niet-ontvankelijk',
    () => vol(stk, '', afgewezen('beschikking')),
    'bezwaar maken bij wie het besluit nam',
    'artikel 2 onder 2',
    'die termijn loopt door',
  ],
  [
    'STK-5.7 te laat, met de datums',
    'niet-ontvankelijk',
    () => vol(stk, '', afgewezen('te-laat')),
    '2 maart 2026',
    'tot en met 2 september 2026',
  ],
  [
    'WMD-2.5 discriminerend: de reden',
    'niet-ontvankelijk',
    () => vol(wmd, '', afgewezen('discriminerend')),
    'discriminerend van aard',
    'artikel 2.5',
  ],
  [
    'WSW-R naar het Amsterdams Steunpunt',
    'niet-ontvankelijk',
    () => vol(wsw, 'stedelijk-bureau', afgewezen('stedelijk-bureau')),
    'Amsterdams Steunpunt Wonen',
  ],
  [
    'ONS-3 ONS-5 ontvankelijk, eerst met de klant',
    'ontvankelijk',
    () => vol(ons),
    'Of u gelijk krijgt, weet ik nog niet.',
    /Daarna spreek ik met u[\s\S]*Met de medewerker spreek ik daarna/,
    'kost u niets',
    'tolk',
  ],
  [
    'S51-6.5 uitnodiging aan de klager',
    'uitnodiging',
    () => vol(s51),
    '18 jaar of ouder',
    'tolk',
    'verslag',
    'Wilt u geen gesprek? Dat mag.',
    '[dag en tijd]',
  ],
  [
    'S51-6.5 uitnodiging voor het gesprek dat gepland is',
    'uitnodiging',
    () =>
      vol(s51, '', [
        [
          'gesprek_gepland',
          '2026-11-20',
          {
            partij: 'klager',
            met: 'A.B. van den Berg',
            dag: datum('2026-11-26'),
            begin: '14.00',
            einde: '15.00',
            plaats: 'Kantoor, kamer 2',
            aanwezig: 'u en ik',
          },
        ],
      ]),
    'Dag en tijd: donderdag 26 november 2026, van 14.00 tot 15.00 uur',
    'Plaats: Kantoor, kamer 2',
    'Duur: ongeveer een uur',
    'Wie erbij zijn: u en ik',
  ],
  ['STK-7 uitnodiging: met de leidinggevende', 'uitnodiging', () => vol(stk), 'Het gesprek is met de leidinggevende.'],
  [
    'S51-6.7 verslag ter controle',
    'verslag-ter-controle',
    () => vol(s51),
    'verslag van het gesprek van 17 november 2026',
    'Dat betekent niet dat u het ermee eens bent.',
  ],
  ['ONS-5 is mijn analyse goed?', 'verslag-ter-controle', () => vol(ons), 'of u het daarmee eens bent'],
  [
    'WSW-4b WMD-2.3 tussenbericht: oude en nieuwe datum',
    'tussenbericht',
    () => vol(wmd),
    '23 november 2026',
    'vrijdag 18 december 2026',
    'verandert niet door dit bericht',
  ],
  [
    'ONS-6 bevindingen',
    'bevindingen',
    () => vol(ons),
    'Wat u vertelde',
    'Tekst bij medewerker.',
    'Mijn oordeel: dit punt is gegrond.',
    'Er is niet gebeld.',
    'Hierover geef ik geen oordeel.',
    'Tekst bij oplossingen.',
    'Kopie aan\nde betrokken medewerker en de manager',
  ],
  [
    'S51-6.9 S51-6.11 bevindingen',
    'bevindingen',
    () => vol(s51),
    'dit punt is gegrond',
    'Postbus 93122, 2509 AC Den Haag',
    'Het kost u niets.',
  ],
  [
    'WSW-4b WSW-4c bevindingen en bezwaar',
    'bevindingen',
    () => vol(wsw),
    'Tekst bij verhaal-medewerker.',
    'Het bestuur van de instelling',
    'Kopie aan\nde betrokken medewerker',
  ],
  [
    'WMD-2.4 antwoord langs kader A',
    'antwoord',
    () => vol(wmd),
    'Wij maken een nieuwe afspraak.',
    'onze excuses',
    'Dan vergoeden wij die schade.',
    /Klachtpunt 1\nDe afspraak ging niet door\.\n[^]*dit punt is gegrond\.[^]*Er is niet gebeld\.[^]*Klachtpunt 2/,
  ],
  [
    'WMD-2.3 de oplossing aan de leidinggevende',
    'oplossing',
    () => vol(wmd),
    'Els Kok',
    'Wij maken een nieuwe afspraak.',
  ],
  [
    'STK-7 STK-8 afspraken, met elk klachtpunt',
    'afspraken',
    () => vol(stk),
    'U krijgt een nieuwe afspraak.',
    'vertrouwenspersoon',
    /Klachtpunt 1[^]*Klachtpunt 2\nDe toon was niet goed\.[^]*Hierover geef ik geen oordeel[^]*Wat is afgesproken/,
  ],
  ...(
    [
      ['ONS-6', 'bevindingen', ons],
      ['WMD-2.4', 'antwoord', wmd],
      ['STK-7', 'afspraken', stk],
    ] as const
  ).map(
    ([code, soort, id]) =>
      [
        `${code} het verhaal van elke kant bij het klachtpunt`,
        soort,
        () => vol(id),
        /De afspraak ging niet door\.\nTim Bos zegt hierover: Tim zegt[^]*Noor Smit zegt hierover: Noor zegt[^]*is gegrond/,
      ] as const,
  ),
  [
    'S51-6.9 de medewerker hoort de uitkomst',
    'uitkomst-beklaagde',
    () => vol(s51),
    'dit punt is gegrond',
    'De klager krijgt een eigen brief.',
  ],
  [
    'WSW-7 WSW-8a aanbieding van het rapport',
    'aanbieding-rapport',
    () => vol(wsw),
    'op welke dag u dit rapport kreeg',
    'vier weken',
    'Wij bellen voortaan een dag eerder.',
  ],
  ['WSW-7 afschrift van het rapport', 'rapport-afschrift', () => vol(wsw), 'Dat is nog geen beslissing.'],
  [
    'WSW-8b beslissing, argumenten en stappen',
    'besluit',
    () => vol(wsw),
    'De klacht is gegrond.',
    'Er is niet gebeld.',
    'bezwaar maken bij het bestuur',
    'De beslissing is van het bestuur.',
  ],
  ['WSW-8a de beslissing aan de medewerker', 'besluit-beklaagde', () => vol(wsw), 'De klacht is gegrond.'],
  [
    'STK-5.6 intrekking bevestigd',
    'intrekking-bevestigd',
    () => vol(stk, '', ingetrokken),
    '20 november 2026',
    '[wie dat hoorde]',
    'Wij stoppen met de behandeling.',
  ],
  [
    'STK-5.6 ook de medewerker hoort het',
    'einde-beklaagde',
    () => vol(stk, '', ingetrokken),
    'ingetrokken',
    'Er komt geen oordeel.',
  ],
  [
    'ONS-7 naar de commissie',
    'doorverwijzing',
    () => vol(ons),
    "Postbus 17, 5201 AA 's-Hertogenbosch",
    'Zonder uw toestemming stuur ik niets mee.',
    'binnen twee maanden',
  ],
  [
    'ONS-7 het dossier aan de commissie, met de lijst van stukken',
    'aan-commissie',
    () => vol(ons, undefined, naarCommissie),
    'Externe klachtencommissie',
    'toestemming van mevrouw A.B. van den Berg en mevrouw C. Tweede. Die kregen wij op 19 november 2026.',
    'K1: Klacht, 16 november 2026',
    'A1: Verslag van het gesprek, 17 november 2026',
    'K2: niet beide partijen konden dit stuk inzien',
    'binnen twee maanden',
  ],
  [
    'STK-8 het dossier aan de commissie',
    'aan-commissie',
    () => vol(stk, undefined, naarCommissie),
    'K1: Klacht, 16 november 2026',
    'volgens uw eigen reglement',
  ],
  [
    'WMD-1.3 het dossier aan de regionale commissie',
    'aan-commissie',
    () => vol(wmd, undefined, naarCommissie),
    'K1: Klacht, 16 november 2026',
    'niet eens met ons antwoord',
  ],
  [
    'ONS-7 wie toestemming gaf, wordt er niet nog eens om gevraagd',
    'doorverwijzing',
    () => vol(ons, undefined, naarCommissie),
    'U liet op 19 november 2026 weten dat ik uw dossier mag meesturen.',
  ],
  [
    'ONS-7 standpunt van de bestuurder',
    'standpunt',
    () => vol(ons),
    'Ik neem het advies over.',
    'advies van de klachtencommissie',
    'De bestuurder',
  ],
  [
    'ONS-9 formele afsluiting',
    'afsluiting',
    () => vol(ons, '', gesloten('tevreden')),
    'U hebt laten weten dat u tevreden bent',
    'Er is een nieuwe afspraak.',
  ],
  [
    'ONS-12 verwijtbaar handelen, alleen aan de manager',
    'melding-manager',
    () => vol(ons),
    GEHEIM.maatregel,
    'Els Kok',
    'personeelsdossier',
  ],
  [
    'WMD-2.5 strafbaar feit, aan de directie',
    'melding-directie',
    () => vol(wmd),
    GEHEIM.strafbaar,
    'nog niets bewezen',
  ],
]

it.each(ZEGT.map(([code, soort, d, ...wat]) => ({ code, soort, d, wat })))('$code ($soort)', ({ soort, d, wat }) => {
  const t = brief(soort, d())
  for (const deel of wat) {
    if (typeof deel === 'string') expect(t).toContain(deel)
    else expect(t).toMatch(deel)
  }
})

it('STK-7 over wie hier niet meer werkt zegt de uitnodiging niet dat hij erbij is', () => {
  const over = (uitDienst: boolean) =>
    dossier(stk, { klagers: [klager()], beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Wim Aerts', uitDienst }] })
  expect(brief('uitnodiging', over(false))).toContain('De medewerker is daar meestal bij.')
  expect(brief('uitnodiging', over(true))).toContain('Het gesprek is met de leidinggevende.')
  expect(brief('uitnodiging', over(true))).not.toContain('daar meestal bij')
})

it('wat er nog niet is, heeft een open plek in de brief: geen brief doet of het er wel is', () => {
  const kaal = (id: string) => dossier(id, { klagers: [klager()] })
  expect(brief('verslag-ter-controle', kaal(ons))).toContain('Op [dag van het gesprek] was er een gesprek met u')
  expect(brief('bevindingen', kaal(ons))).toContain('[wat u hebt gevonden en wat u daarvan vindt]')
  expect(brief('onbereikbaar', kaal(stk))).toContain('[de dagen waarop u contact zocht]')
})

it('ONS-6 wat in het rapport onder Bevindingen staat, staat in de brief met bevindingen en houdt hem niet op', () => {
  const d = dossier(ons, { klagers: [klager()], rapport: { bevindingen: 'De agenda bevestigt het.' } })
  expect(brief('bevindingen', d)).toContain('De agenda bevestigt het.')
  expect(brief('bevindingen', d)).not.toContain('[wat u hebt gevonden')
  const mist = (x: Dossier) => ontbrekendeGegevens('bevindingen', vraagMet(x)).map(({ tekst }) => tekst)
  expect(mist(d)).not.toContain('de klachtpunten met een oordeel, of de bevindingen')
  expect(mist(dossier(ons, { klagers: [klager()] }))).toContain('de klachtpunten met een oordeel, of de bevindingen')
})

it('WSW-8b wie zelf besliste, krijgt daar geen bericht van', () => {
  const d = vol(wsw)
  const regeling = vraagMet(d).regeling
  const aan = (door: string) => {
    const log = d.log.map((g) => (g.soort === 'beslissing' ? { ...g, gegevens: { ...g.gegevens, door } } : g))
    return nogTeSturen(vouw(log), regeling).flatMap((t) => (t.brief === 'besluit-beklaagde' ? t.naam : []))
  }
  expect(aan('het bestuur')).not.toContain('het bestuur van de instelling')
  expect(aan('Een ander')).toContain('het bestuur van de instelling')
})
