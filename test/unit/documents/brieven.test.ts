// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  alsVerzonden,
  beschikbareDocumenten,
  document,
  houdtTegen,
  nogInTeVullen,
  ontbrekendeGegevens,
} from '@/documents'
import { datum } from '@/domain/datum/datum'
import { brieftekstVan } from '@/domain/document/brieftekst'
import { type BriefSoort, DOCUMENTSOORTEN, isBrief } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { REGELINGEN } from '@/domain/regeling'
import { brievenVan, GEHEIM, metVertegenwoordiger, vol } from './brieven-hulp'
import { dossier, regeling, tekst, vraagMet } from './hulp'

const BRIEVEN = DOCUMENTSOORTEN.filter(isBrief)
const ons = 'ons-welzijn'
const wsw = 'wijksteunpunten-wonen'
const wmd = 'wonen-midden-delfland'
const stk = 'sterker-sociaal-werk'
const s51 = 'stadsring51'

type Erbij = NonNullable<Parameters<typeof vol>[2]>
const afgewezen = (grond: string): Erbij => [
  ['ontvankelijkheid_gemeld', '2026-11-20', { ontvankelijk: false, grond, toelichting: '' }],
]
const ingetrokken: Erbij = [['intrekking', '2026-11-20', { mondeling: true, toelichting: '' }]]
const gesloten = (grond: string): Erbij => [['afsluiting', '2026-11-20', { grond }]]

/** The letter to this addressee, as text; the first when nobody is named. */
function brief(soort: BriefSoort, d: Dossier, aan?: string): string {
  const alle = brievenVan(soort, d)
  const een = aan === undefined ? alle[0] : alle.find(({ exemplaar }) => Object.values(exemplaar).includes(aan))
  if (!een) throw new Error(`${soort}: geen brief aan ${aan ?? 'iemand'}`)
  return tekst(document(soort, een.vraag))
}

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
  ['WMD-2.3 aan de medewerker', 'aan-beklaagde', () => vol(wmd), 'het liefst in een gesprek'],
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
    'De manager van de medewerker',
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

/** What each kind of reader may never read. */
const NOOIT = {
  k1: ['Tweede', '5342 ZZ', '06 99', GEHEIM.afspraakBeklaagde],
  k2: ['van den Berg', 'Iepenlaan', '5341 SA', '06 12 34', GEHEIM.verklaringKlager, GEHEIM.afspraakBeklaagde],
  b1: ['Noor Smit', 'Ans Vos', 'Iepenlaan', 'Tweedestraat', '06 12 34', '06 99', GEHEIM.verklaringKlager],
  b2: [
    'Tim Bos',
    'Els Kok',
    'Iepenlaan',
    'Tweedestraat',
    '06 12 34',
    '06 99',
    GEHEIM.verklaringKlager,
    GEHEIM.afspraakBeklaagde,
  ],
  rol: ['Iepenlaan', 'Tweedestraat', '06 12 34', '06 99', GEHEIM.verklaringKlager, GEHEIM.afspraakBeklaagde],
} as const
const VERTROUWELIJK: readonly BriefSoort[] = ['melding-manager', 'melding-directie']

it.each(REGELINGEN.map((r) => r.id))('ALL-6 S51-6.10 ONS-12 geen brief zegt iets wat voor een ander is: %s', (id) => {
  const r = regeling(id)
  const stil = r.sluitgronden.find((s) => s.vraagt?.some((v) => v.soort === 'stil'))?.id ?? r.sluitgronden[0]?.id ?? ''
  for (const d of [
    vol(id),
    vol(id, undefined, ingetrokken),
    vol(id, undefined, gesloten(stil)),
    vol(id, undefined, afgewezen(r.gronden[0]?.id ?? '')),
  ])
    for (const soort of BRIEVEN)
      for (const { exemplaar, vraag } of brievenVan(soort, d)) {
        const { bestandsnaam, titel, voettekst, ...papier } = document(soort, vraag)
        const t = [tekst(papier as never), bestandsnaam, titel, voettekst].join('\n')
        const wie = (exemplaar.klagerId ?? exemplaar.beklaagdeId ?? 'rol') as keyof typeof NOOIT
        for (const geheim of NOOIT[wie]) expect(t, `${soort} aan ${wie}`).not.toContain(geheim)
        // A birth date, a note and the reason for a later date are for nobody.
        for (const geheim of ['1971', '1980', GEHEIM.notitie, GEHEIM.ziek]) expect(t, soort).not.toContain(geheim)
        if (!VERTROUWELIJK.includes(soort))
          for (const geheim of [GEHEIM.maatregel, GEHEIM.strafbaar]) expect(t, soort).not.toContain(geheim)
        expect(`${bestandsnaam}${titel}${voettekst}`).not.toMatch(/Berg|Tweede|Bos|Smit|Kok|Vos|verwijt|strafbaar/i)
      }
})

describe('alleen voor wie hem kent', () => {
  it('ONS-12 WMD-2.5 STK-5.8 WSW-8b elke bijzondere brief is er in één regeling', () => {
    const metDeze = (soort: BriefSoort) => REGELINGEN.filter((r) => r.documenten.includes(soort)).map((r) => r.id)
    expect(metDeze('melding-manager')).toEqual([ons])
    expect(metDeze('melding-directie')).toEqual([wmd])
    expect(metDeze('onbereikbaar')).toEqual([stk])
    expect(metDeze('uitkomst-onvrede')).toEqual([stk])
    expect(metDeze('aanbieding-rapport')).toEqual([wsw])
    expect(metDeze('standpunt')).toEqual([ons])
  })

  it('S51-6.11 de ombudsman staat in geen enkele brief van een ander', () => {
    for (const { id } of REGELINGEN.filter((r) => r.id !== s51))
      for (const soort of BRIEVEN)
        for (const { vraag } of brievenVan(soort, vol(id)))
          expect(tekst(document(soort, vraag))).not.toMatch(/ombudsman/i)
  })

  it('WSW-R op route b heet niemand medewerker; WSW-7c op route c is er geen rapport om aan te bieden', () => {
    const b = vol(wsw, 'coordinator')
    for (const soort of BRIEVEN)
      for (const { vraag } of brievenVan(soort, b))
        expect(tekst(document(soort, vraag)), soort).not.toContain('edewerker')
    const c = beschikbareDocumenten(regeling(wsw), vol(wsw, 'beleid'))
    for (const soort of ['aanbieding-rapport', 'rapport-afschrift'] as const) expect(c).not.toContain(soort)
  })

  it('een brief over een stap is er pas na die stap, en na het einde alleen wat dan nog uitgaat', () => {
    const soorten = (d: Dossier) => beschikbareDocumenten(regeling(d.regelingId), d)
    const vers = soorten(dossier(ons))
    for (const soort of [
      'niet-ontvankelijk',
      'ontvankelijk',
      'intrekking-bevestigd',
      'standpunt',
      'afsluiting',
      'melding-manager',
    ] as const)
      expect(vers).not.toContain(soort)
    const na = soorten(
      dossier(stk, {}, [
        ['doorgegeven', '2026-11-17', { aan: 'Tim Bos' }],
        ['intrekking', '2026-11-18', { mondeling: true }],
      ]),
    )
    expect(na.filter(isBrief)).toEqual(['intrekking-bevestigd', 'einde-beklaagde'])
  })
})

describe('wie de brief krijgt', () => {
  it('STK-2.1 wie niet meer werkt, krijgt geen brief: de organisatie wel', () => {
    const b = { ...vol(stk).gegevens.beklaagden[0], uitDienst: true } as never
    const t = brief('aan-beklaagde', dossier(stk, { beklaagden: [b] }))
    expect(t).not.toContain('Tim Bos')
    expect(t).toContain('iemand die hier niet meer werkt')
  })

  it('STK-6 over een stagiair gaat de brief via de begeleider', () => {
    const b = { ...vol(stk).gegevens.beklaagden[0], functie: 'stagiair' } as never
    expect(brief('aan-beklaagde', dossier(stk, { beklaagden: [b] }))).toContain('Els Kok\nvoor Tim Bos')
  })

  it('STK-5.3 S51-4.4 zonder gedateerde machtiging aan de klager zelf, en de brief zegt waarom', () => {
    for (const soort of ['aanvulling', 'uitnodiging'] as const) {
      const zonder = brief(soort, dossier(stk, { klagers: [metVertegenwoordiger('')] }))
      expect(zonder).toContain('Mevrouw A.B. van den Berg\nIepenlaan 4')
      expect(zonder).toContain('Daarvoor heb ik een machtiging nodig')
      expect(zonder).not.toContain('Kade 1')
      const met = brief(soort, dossier(stk, { klagers: [metVertegenwoordiger(datum('2026-11-10'))] }))
      expect(met).toContain('Dewi Jansen\nKade 1')
      expect(met).not.toContain('Iepenlaan')
    }
  })

  it('WSW-5 de brief vinkt zijn geadresseerde af; van twee medewerkers pas met de laatste', () => {
    const d = vol(wsw)
    const aan = (soort: BriefSoort, id: string, van = d) => {
      const een = brievenVan(soort, van).find(({ exemplaar }) => Object.values(exemplaar).includes(id))
      return een && alsVerzonden(soort, een.vraag, datum('2026-11-20'), 'brief')?.gegevens
    }
    expect(aan('kennisgeving', 'stedelijk-bureau')).toMatchObject({ als: 'het Stedelijk bureau (ter kennisgeving)' })
    expect(aan('aan-beklaagde', 'b1')).not.toHaveProperty('als')
    const na = vol(wsw, undefined, [
      ['doorgegeven', '2026-11-20', { aan: 'Tim Bos', brief: 'aan-beklaagde', voor: 'beklaagde.b1' }],
    ])
    expect(aan('aan-beklaagde', 'b2', na)).toMatchObject({ aan: 'Noor Smit', als: 'de betrokken medewerker(s)' })
  })
})

describe('wat een brief tegenhoudt', () => {
  const mist = (soort: BriefSoort, vraag: ReturnType<typeof vraagMet>) => {
    const inhoud = document(soort, vraag)
    return houdtTegen([...ontbrekendeGegevens(soort, vraag), ...nogInTeVullen(inhoud, inhoud)], 'brief').map(
      (m) => m.tekst,
    )
  }
  it('een geadresseerde zonder adres, met de naam erbij', () => {
    const vraag = { ...vraagMet(vol(wsw)), rolId: 'stedelijk-bureau' }
    expect(mist('kennisgeving', vraag)).toEqual(['postadres van het Stedelijk bureau Wijksteunpunten Wonen'])
    expect(mist('kennisgeving', { ...vraagMet(vol(ons)), rolId: 'manager:b1' } as never)).toEqual([])
  })
  it('een klachtpunt zonder oordeel', () => {
    const d = dossier(s51, { punten: [{ id: 'p', omschrijving: 'x', oordeel: '', motivering: '' }] })
    expect(mist('bevindingen', vraagMet(d))).toEqual(['het oordeel bij klachtpunt 1'])
  })
  it('wat nog in te vullen is; ook wat in eigen woorden tussen haken bleef staan', () => {
    const vraag = vraagMet(vol(ons))
    expect(mist('uitnodiging', vraag)).toEqual(['dag en tijd', 'plaats', 'hoe lang', 'wie erbij zijn'])
    const inhoud = document('aan-beklaagde', vraag)
    const eigen = {
      ...inhoud,
      blokken: inhoud.blokken.map((b) => (b.soort === 'alinea' ? { ...b, tekst: 'Op {datum}.' } : b)),
    }
    expect(nogInTeVullen(inhoud, eigen).map((m) => m.tekst)).toEqual(['{datum}'])
    expect(brieftekstVan(eigen).stukken.length).toBeGreaterThan(1)
  })
  it('STK-5.8 een beëindiging voordat de twee maanden om zijn, of na minder dan twee pogingen', () => {
    expect(mist('onbereikbaar', vraagMet(vol(stk, '', gesloten('onbereikbaar'))))).toEqual([
      'de laatste dag van wachten op de klager, die voorbij moet zijn',
    ])
  })
  it('STK-5.7 een afwijzing zonder de datums waarop zij rust', () => {
    const d = dossier(stk, {}, afgewezen('te-laat'))
    expect(mist('niet-ontvankelijk', vraagMet(d))).toEqual([
      'dag waarop de klager het wist',
      'laatste dag om te klagen',
    ])
  })
})
