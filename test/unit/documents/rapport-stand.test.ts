// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { beschikbareDocumenten, document, ontbrekendeGegevens } from '@/documents'
import { CONCEPT } from '@/domain/document/inhoud'
import { naarHtml, printPaginaStijl } from '@/documents/naar-html'
import { naarWord } from '@/documents/naar-word'
import { datum } from '@/domain/datum/datum'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { type KlachtGegevens, leegPunt } from '@/domain/gebeurtenis/gegevens'
import { strFromU8, unzipSync } from 'fflate'
import { dossier, oefening, regeling, tekst, vraagMet } from './hulp'

type Stappen = Parameters<typeof dossier>[2]
const WSW = 'wijksteunpunten-wonen'
/** All that a report of route a asks. */
const VOL: Partial<KlachtGegevens> = {
  route: 'medewerker',
  rapport: { 'verhaal-klager': 'Eerst zo.', 'verhaal-medewerker': 'En zo.', actie: 'Excuses.', voorkomen: 'Bellen.' },
  gedragscode: 'Ja.',
  punten: [{ ...leegPunt('p1'), omschrijving: 'Te laat', oordeel: 'gegrond', motivering: 'Het klopt.' }],
}
const GEREED = ['eindrapport_gereed', '2026-11-18', {}] as const
const wsw = (stappen: Stappen = [], gegevens: Partial<KlachtGegevens> = {}) =>
  dossier(WSW, { ...VOL, ...gegevens }, stappen)
const rapport = (d: ReturnType<typeof dossier>) => document('eindrapport', vraagMet(d))
const getekend = (d: ReturnType<typeof dossier>) => rapport(d).blokken.some((b) => b.soort === 'ondertekening')

describe('een rapport dat gereed is, blijft zoals het was', () => {
  const later: Stappen = [
    ['gesprek', '2026-11-18', { met: 'x', partij: 'klager', aanwezig: '', plaats: '', verklaring: '', afspraken: '' }],
    ['document_toegevoegd', '2026-11-18', stukVan('Later stuk')],
    ['gegevens_gewijzigd', '2026-11-18', { wijziging: { ...VOL, gedragscode: 'Nee.', onderwerp: 'Ander onderwerp' } }],
    ['gegevens_gewijzigd', '2026-11-19', { wijziging: { rapport: {}, punten: [], bevindingen: 'Nieuw.' } }],
    ['overdracht', '2026-11-19', { aan: 'een ander', vorm: 'vervanging', reden: '' }],
    ['beslissing', '2026-11-19', { door: 'het bestuur', beslissing: 'gegrond' }],
    ['afsluiting', '2026-11-20', { grond: 'besloten' }],
  ]
  function stukVan(naam: string) {
    return { naam, ingebrachtDoor: 'klager', ingezienDoorKlager: true, ingezienDoorBeklaagde: true }
  }

  it('WSW-7 wat daarna is vastgelegd of gewijzigd verandert niets, ook niet van dezelfde dag', () => {
    expect(rapport(wsw([GEREED, ...later]))).toEqual(rapport(wsw([GEREED])))
  })

  it('wat later is gecorrigeerd blijft zoals het was; een correctie van het gereedmelden zelf telt', () => {
    const basis = wsw([['doorgegeven', '2026-11-17', { aan: 'het Stedelijk bureau' }], GEREED])
    const corrigeer = (id: string, dag: string, deel: object): Gebeurtenis => {
      const oud = basis.log.find((g) => g.id === id)
      return { ...oud, id: `c-${id}`, corrigeert: id, datum: datum(dag), ...deel } as Gebeurtenis
    }
    const anders = vouw([...basis.log, corrigeer('g1', '2026-11-16', { gegevens: { aan: 'iemand anders' } })])
    expect(rapport(anders)).toEqual(rapport(basis))
    const dag = vouw([...basis.log, corrigeer('g2', '2026-11-19', {})])
    expect(tekst(rapport(dag))).toContain('Datum\n19 november 2026')
    const eerder = vouw([...basis.log, corrigeer('g2', '2026-11-16', {})])
    expect(tekst(rapport(eerder))).not.toContain('Klacht doorgegeven')
    const ongedaan = vouw([...basis.log, corrigeer('g2', '2026-11-18', { vervalt: true })])
    expect(rapport(ongedaan)).toMatchObject({ concept: true })
  })

  it('wat gebeurde na de dag waarop het gereed was, staat er niet in, ook als dat eerder is vastgelegd', () => {
    const d = wsw([['vooronderzoek_afgerond', '2026-11-19', {}], GEREED])
    expect(tekst(rapport(d))).not.toContain('Vooronderzoek afgerond')
    expect(rapport(d).concept).toBeUndefined()
  })

  it('opnieuw gereed: het nieuwe rapport', () => {
    const d = wsw([GEREED, ['gegevens_gewijzigd', '2026-11-19', { wijziging: { gedragscode: 'Nee.' } }], [...GEREED]])
    expect(tekst(rapport(d))).toContain('Hielden partijen zich aan de gedragscode?\nNee.')
  })

  it('het scherm zegt van wanneer het is', () => {
    expect(rapport(wsw([GEREED])).stand?.uitleg).toContain('op 18 november 2026 gereed was')
  })
})

describe('een concept', () => {
  it.each([
    ['een leeg onderwerp', { rapport: { 'verhaal-klager': 'x' } }, 'tekst bij “Het verhaal van de medewerker”'],
    ['een klachtpunt zonder oordeel', { punten: [leegPunt('p')] }, 'oordeel over elk klachtpunt'],
    [
      'S51-6.9 een oordeel zonder reden',
      { punten: [{ ...leegPunt('p'), oordeel: 'deels gegrond' as const, motivering: ' ' }] },
      'waarom van elk oordeel',
    ],
    ['een lege gedragscode', { gedragscode: ' ' }, 'of partijen zich aan de gedragscode hielden'],
  ])('WSW-7 %s: concept zonder handtekening, ook als het gereed is gemeld', (_, gegevens, mist) => {
    for (const stappen of [[], [GEREED]]) {
      const d = wsw(stappen, gegevens)
      expect(rapport(d).concept).toBe(true)
      expect(getekend(d)).toBe(false)
      expect(ontbrekendeGegevens('eindrapport', vraagMet(d)).map((o) => o.tekst)).toContain(mist)
    }
  })

  it('S51-6.9 geen oordeel heeft geen reden nodig', () => {
    const punten = [{ ...leegPunt('p'), oordeel: 'geen oordeel' as const }]
    expect(rapport(wsw([GEREED], { punten })).concept).toBeUndefined()
  })

  it('alles ingevuld en niet gereed gemeld: een concept van vandaag, en de lijst zegt wat er nog moet', () => {
    const d = wsw([['vooronderzoek_afgerond', '2026-11-20', {}]])
    expect(rapport(d)).toMatchObject({ concept: true, bestandsnaam: '2026-042 Eindrapport concept' })
    expect(tekst(rapport(d))).toContain('Datum\n20 november 2026')
    expect(tekst(rapport(d))).toContain('Vooronderzoek afgerond')
    expect(ontbrekendeGegevens('eindrapport', vraagMet(d)).map((o) => o.tekst)).toEqual([
      'wat de klager zegt bij klachtpunt 1',
      'wat de medewerker zegt bij klachtpunt 1',
      'de feiten bij klachtpunt 1',
      'de norm bij klachtpunt 1',
      'de maatregel bij klachtpunt 1',
      'vastleggen dat het rapport gereed is',
    ])
  })

  it('ingevuld en gereed gemeld: definitief, met plaats voor een handtekening', () => {
    expect(rapport(wsw([GEREED])).concept).toBeUndefined()
    expect(rapport(wsw([GEREED])).bestandsnaam).toBe('2026-042 Eindrapport')
    expect(getekend(wsw([GEREED]))).toBe(true)
    expect(ontbrekendeGegevens('eindrapport', vraagMet(wsw([GEREED])))).toEqual([])
  })

  const vul = ['gegevens_gewijzigd', '2026-11-19', { wijziging: { gedragscode: 'Gevuld.' } }] as const

  it('WSW-7 te vroeg gereed gemeld: later aangevuld is het nog steeds een concept, zonder de oude dag', () => {
    const d = wsw([GEREED, vul], { gedragscode: '' })
    expect(rapport(d)).toMatchObject({ concept: true })
    expect(getekend(d)).toBe(false)
    expect(tekst(rapport(d))).toContain('Datum\n20 november 2026')
    expect(ontbrekendeGegevens('eindrapport', vraagMet(d)).map((o) => o.tekst)).toEqual([
      'wat de klager zegt bij klachtpunt 1',
      'wat de medewerker zegt bij klachtpunt 1',
      'de feiten bij klachtpunt 1',
      'de norm bij klachtpunt 1',
      'de maatregel bij klachtpunt 1',
      'opnieuw vastleggen dat het rapport gereed is',
    ])
  })

  it('WSW-7 definitief als het opnieuw gereed is gemeld, van die dag, en daarna vast', () => {
    const weer = ['eindrapport_gereed', '2026-11-20', {}] as const
    const weg = ['gegevens_gewijzigd', '2026-11-20', { wijziging: { gedragscode: 'Anders.' } }] as const
    const d = wsw([GEREED, vul, weer, weg], { gedragscode: '' })
    expect(rapport(d).concept).toBeUndefined()
    expect(tekst(rapport(d))).toContain('Datum\n20 november 2026')
    expect(tekst(rapport(d))).toContain('Gevuld.')
  })

  it('in een concept staat niet dat het eindrapport gereed is', () => {
    expect(tekst(rapport(wsw([GEREED], { gedragscode: '' })))).not.toContain('Eindrapport gereed')
    expect(tekst(rapport(wsw([GEREED])))).toContain('Eindrapport gereed')
  })

  it('het woord staat op elke pagina: in Word, op het scherm en op de print; anders nergens', async () => {
    for (const [d, wel] of [
      [wsw(), true],
      [wsw([GEREED]), false],
    ] as const) {
      const inhoud = rapport(d)
      const delen = unzipSync(await naarWord(inhoud))
      expect(strFromU8(delen['word/header1.xml'] ?? new Uint8Array()).includes(CONCEPT)).toBe(wel)
      expect(strFromU8(delen['word/footer1.xml'] ?? new Uint8Array()).includes('concept')).toBe(wel)
      expect(naarHtml(inhoud).includes(`<strong class="concept">${CONCEPT}</strong>`)).toBe(wel)
      expect(printPaginaStijl(inhoud).includes(`@top-right { content: '${CONCEPT}'`)).toBe(wel)
    }
  })
})

describe('waar een eindrapport bestaat', () => {
  const soorten = (d: ReturnType<typeof dossier>) => beschikbareDocumenten(regeling(d.regelingId), d)

  it.each<[string, NonNullable<Stappen>[number]]>([
    ['ingetrokken', ['intrekking', '2026-11-19', { mondeling: false }]],
    ['niet behandeld', ['ontvankelijkheid_gemeld', '2026-11-19', { ontvankelijk: false, toelichting: '' }]],
    ['doorverwezen', ['doorverwijzing', '2026-11-19', { naar: 'een ander' }]],
    ['gesloten als ingetrokken', ['afsluiting', '2026-11-19', { grond: 'ingetrokken' }]],
  ])('%s: geen eindrapport, tenzij het al gereed was; na heropening weer wel', (_, stap) => {
    expect(soorten(wsw([stap]))).not.toContain('eindrapport')
    expect(soorten(wsw([GEREED, stap]))).toContain('eindrapport')
    expect(soorten(wsw([stap, ['heropening', '2026-11-20', { reden: 'toch' }]]))).toContain('eindrapport')
    expect(soorten(wsw([['afsluiting', '2026-11-19', { grond: 'besloten' }]]))).toContain('eindrapport')
  })

  it('WMD-1.3 niet van wat niet is behandeld, ook niet als de commissie er daarna naar kijkt', () => {
    const geweigerd = ['ontvankelijkheid_gemeld', '2026-11-18', { ontvankelijk: false, toelichting: '' }] as const
    const commissie = [
      'voorgelegd_aan_commissie',
      '2026-11-19',
      { commissie: 'De regionale klachtencommissie' },
    ] as const
    const wmd = (stappen: Stappen) => soorten(dossier('wonen-midden-delfland', {}, stappen))
    expect(wmd([geweigerd, commissie])).not.toContain('eindrapport')
    expect(wmd([commissie])).toContain('eindrapport')
  })

  it('WSW-7c WSW-R niet op de routes waar de regeling er geen maakt; zonder gekozen route kan het nog', () => {
    for (const route of ['beleid', 'stedelijk-bureau']) expect(soorten(wsw([], { route }))).not.toContain('eindrapport')
    expect(soorten(wsw([], { route: '' }))).toContain('eindrapport')
    expect(rapport(wsw([GEREED], { route: '' })).concept).toBe(true)
  })

  it('de oefendossiers: ingetrokken, niet behandeld en doorverwezen hebben er geen', () => {
    for (const nummer of [5, 8, 11]) expect(soorten(oefening(nummer))).not.toContain('eindrapport')
  })
})
