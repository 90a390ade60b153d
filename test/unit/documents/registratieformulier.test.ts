import { describe, expect, it } from 'vitest'
import { document } from '@/documents'
import { REGELINGEN } from '@/domain/regeling'
import { legeAfhandeling } from '@/domain/gebeurtenis/gegevens'
import { dossier, klager, oefening, regeling, tekst, vraag, vraagMet, vragen } from './hulp'

const formulier = (d: ReturnType<typeof oefening>) => document('registratieformulier', vraagMet(d))

describe('ONS-8 het registratieformulier', () => {
  it('ONS-8 heeft precies zijn eigen punten, in hun volgorde', () => {
    const labels = vragen(document('registratieformulier', vraag(regeling('ons-welzijn'))))
    expect(labels).toEqual([
      'Klachtnummer:',
      'Postcode:',
      'Woonplaats:',
      '1 Welk soort contact of hulp is er geboden? [ ] Basisteam Jeugd en Gezin 0-17 jaar [ ] Basisteam Jeugd en Gezin 18-23 jaar [ ] Sociaal team, Basisteam of Dorpsteam [ ] Sociaal Raadslieden Werk (SRW) [ ] Anders:‹›',
      '2 Over welk onderwerp heeft de klant een klacht ingediend?',
      '3 Heeft het gesprek over de klacht de zaak opgelost? [ ] Ja [ ] Nee [ ] Voor een deel',
      '4 Zo ja, waardoor is het opgelost?',
      'Welke verbeteracties zijn er voor de medewerker of de werkwijze?',
      'Staan die verbeteracties in het verbeterregister? [ ] Ja [ ] Nee',
      '5 Zo nee, is de klant doorgeleid naar de manager of de bestuurder? [ ] Ja, naar‹› [ ] Nee',
      '6 Is de klant tevreden over de behandeling van de klacht? [ ] Ja [ ] Nee [ ] Voor een deel',
      '7 Zo nee, is de klant gewezen op de externe klachtenregeling? [ ] Ja [ ] Nee',
      'Naam klant:',
      'Geboortedatum:',
      'Behandeld door:',
      'Datum afsluiting klacht:',
    ])
  })

  it('ONS-8 ingevuld: elk antwoord staat op zijn plaats', () => {
    const labels = vragen(formulier(oefening(2)))
    expect(labels).toContain('Klachtnummer: 2026-002')
    expect(labels).toContain('Postcode: 5461 SD')
    expect(labels).toContain('Woonplaats: Veghel')
    expect(labels.find((l) => l.startsWith('1 '))).toContain('[x] Basisteam Jeugd en Gezin 0-17 jaar')
    expect(labels).toContain('3 Heeft het gesprek over de klacht de zaak opgelost? [x] Ja [ ] Nee [ ] Voor een deel')
    expect(labels).toContain('Staan die verbeteracties in het verbeterregister? [x] Ja [ ] Nee')
    expect(labels).toContain('Naam klant: F. el Amrani')
    expect(labels).toContain('Geboortedatum: 20 november 1989')
    expect(labels).toContain('Datum afsluiting klacht: 15 oktober 2026')
  })

  it('ONS-8 andere hulp komt achter Anders, en doorgeleid achter Ja', () => {
    const labels = vragen(
      formulier(
        dossier('ons-welzijn', {
          soortHulpAnders: 'vrijwilligerswerk',
          afhandeling: { ...legeAfhandeling(), gesprekLosteOp: 'nee', doorgeleidNaar: 'de manager' },
        }),
      ),
    )
    expect(labels.find((l) => l.startsWith('1 '))).toContain('[x] Anders:‹vrijwilligerswerk›')
    expect(labels.find((l) => l.startsWith('5 '))).toContain('[x] Ja, naar‹de manager› [ ] Nee')
  })

  it('ONS-8 doorgeleid: elke volgende stap uit het logboek, met wat er verder is opgeschreven', () => {
    const vijf = (doorgeleidNaar: string, stappen: Parameters<typeof dossier>[2]) =>
      vragen(
        formulier(
          dossier(
            'ons-welzijn',
            { afhandeling: { ...legeAfhandeling(), gesprekLosteOp: 'nee', doorgeleidNaar } },
            stappen,
          ),
        ),
      ).find((l) => l.startsWith('5 '))
    const naar = (wie: string, stap = true) => ['doorverwijzing', '2026-11-18', { naar: wie, stap }] as const
    const einde = ['afsluiting', '2026-11-19', { grond: 'geen-reactie' }] as const
    const stappen = [naar('De manager van de medewerker'), naar('De bestuurder')]
    expect(vijf('', stappen)).toContain('[x] Ja, naar‹de manager van de medewerker en de bestuurder› [ ] Nee')
    expect(vijf('', [...stappen, einde])).toContain('[ ] Nee')
    expect(vijf('manager en daarna bestuurder', stappen)).toContain(
      '‹de manager van de medewerker en de bestuurder› [ ] Nee',
    )
    expect(vijf('teamleider Oost', [naar('De bestuurder')])).toContain('[x] Ja, naar‹de bestuurder; teamleider Oost›')
    expect(vijf('', [naar('')])).toContain('[x] Ja, naar‹› [ ] Nee')
    expect(vijf('', [naar('de gemeente', false)])).toContain('[ ] Ja, naar‹›')
    expect(vijf('', [einde])).toContain('[ ] Ja, naar‹› [x] Nee')
    expect(vijf('', [])).toContain('[ ] Ja, naar‹› [ ] Nee')
  })

  it('ALL-6 noemt alle klagers en de vertegenwoordiger', () => {
    expect(tekst(formulier(oefening(10)))).toContain('Emre Yıldız\nS. de Wit')
    expect(tekst(formulier(oefening(12)))).toContain(
      'J.M. van Rijn, vertegenwoordigd door Peter van Rijn (zoon, machtiging van 11 november 2026)',
    )
  })
})

describe('de andere regelingen: hetzelfde formulier met hun eigen punten', () => {
  it('WMD-2.2 WMD-1.2 WMD-2.4 complex, vier categorieën, kaders A en B1-B4, wijze van antwoord', () => {
    const labels = vragen(formulier(oefening(7)))
    expect(labels).toContain('Complex: 114')
    const categorie = labels.find((l) => l.includes('Waar gaat de klacht over?')) ?? ''
    expect(categorie.match(/\[[ x]\]/g)).toHaveLength(4)
    expect(categorie).toContain('[x] Reparatie niet goed uitgevoerd')
    const kader = labels.find((l) => l.includes('kader')) ?? ''
    expect(kader.match(/\[.\] (A|B[1-4]) /g)).toHaveLength(5)
    expect(kader).toContain('[x] A ')
    expect(labels.find((l) => l.includes('Hoe is er geantwoord?'))).toContain('[x] In een gesprek, op‹21 oktober 2026›')
  })

  it('WMD-2.3 een antwoord per brief heeft zijn reden', () => {
    const d = dossier('wonen-midden-delfland', {}, [
      ['antwoord_gegeven', '2026-11-18', { wijze: 'brief', uitkomst: '', redenSchriftelijk: 'klager is doof' }],
    ])
    expect(vragen(formulier(d)).find((l) => l.includes('geantwoord'))).toContain(
      '[x] Per brief of e-mail; datum en reden:‹18 november 2026; klager is doof›',
    )
  })

  it('S51-4.3 S51-6.5 ondertekend, gedraging en wie is gehoord', () => {
    const labels = vragen(formulier(oefening(4)))
    expect(labels).toContain('Ondertekend: Ja')
    expect(labels).toContain('Laatste dag van de gedraging: 6 september 2026')
    expect(labels.find((l) => l.includes('gehoord'))).toMatch(
      /\[x\] Klager:‹16 oktober 2026› \[x\] Medewerker:‹21 oktober 2026› \[ \] Van horen afgezien, want‹›/,
    )
    const d = dossier('stadsring51', {}, [
      ['horen_afgezien', '2026-11-18', { wie: 'klager', grond: 'de klacht is duidelijk ongegrond' }],
    ])
    expect(vragen(formulier(d)).find((l) => l.includes('gehoord'))).toContain(
      '[x] Van horen afgezien, want‹klager: de klacht is duidelijk ongegrond›',
    )
  })

  it('S51-5.1 niet behandeld: de grond met zijn artikel', () => {
    expect(vragen(formulier(oefening(8))).find((l) => l.includes('in behandeling'))).toContain(
      '[ ] Ja [x] Nee, want‹de gedraging was langer dan een jaar voor het indienen (5\u00a0lid\u00a01\u00a0onder\u00a0b)›',
    )
  })

  it('S51-5.3 zonder melding telt dat de klager is gehoord; wat later stopt, was wel in behandeling', () => {
    const gesprek = { met: '', partij: 'klager', aanwezig: '', plaats: '', verklaring: '', afspraken: '' } as const
    const gehoord = ['gesprek', '2026-11-17', gesprek] as const
    const gemeld = (ontvankelijk: boolean, grond?: string) =>
      ['ontvankelijkheid_gemeld', '2026-11-18', { ontvankelijk, toelichting: '', ...(grond && { grond }) }] as const
    const genomen = (stappen: Parameters<typeof dossier>[2]) =>
      vragen(formulier(dossier('stadsring51', {}, stappen))).find((l) => l.includes('in behandeling'))
    expect(genomen([])).toContain('[ ] Ja [ ] Nee, want‹›')
    expect(genomen([gehoord])).toContain('[x] Ja [ ] Nee, want‹›')
    expect(genomen([gehoord, gemeld(false, 'ouder-dan-jaar')])).toContain('[ ] Ja [x] Nee, want‹de gedraging')
    for (const eerst of [gehoord, gemeld(true)])
      expect(genomen([eerst, gemeld(false, 'andere-instantie')])).toContain(
        '[x] Ja [ ] Nee, want‹gestopt op 18 november 2026: een instantie die geschillen beslecht is al om een oordeel gevraagd (5\u00a0lid\u00a01\u00a0onder\u00a0c)›',
      )
    expect(genomen([gemeld(false, 'andere-instantie')])).toContain('[ ] Ja [x] Nee, want‹een instantie')
  })

  it('WMD-2.6 na een herhaalklacht staan beide antwoorden op het formulier', () => {
    const antwoord = (dag: string, wijze: string, redenSchriftelijk = '') =>
      ['antwoord_gegeven', dag, { wijze, uitkomst: '', redenSchriftelijk }] as const
    const herhaald = ['herhaalklacht_ontvangen', '2026-11-18', { aanleiding: 'nieuwe feiten' }] as const
    const hoe = (...stappen: NonNullable<Parameters<typeof dossier>[2]>) =>
      vragen(formulier(dossier('wonen-midden-delfland', {}, stappen))).find((l) => l.includes('geantwoord'))
    expect(hoe(antwoord('2026-11-17', 'gesprek'), herhaald, antwoord('2026-11-19', 'brief', 'op verzoek'))).toContain(
      '[x] In een gesprek, op‹17 november 2026› [x] Per brief of e-mail; datum en reden:‹19 november 2026; op verzoek›',
    )
    expect(hoe(antwoord('2026-11-17', 'gesprek'), herhaald, antwoord('2026-11-19', 'telefoon'))).toContain(
      '‹17 november 2026 en 19 november 2026›',
    )
    expect(hoe(antwoord('2026-11-17', 'brief', 'doof'), herhaald, antwoord('2026-11-19', 'e-mail'))).toContain(
      '‹17 november 2026; doof; en op 19 november 2026›',
    )
  })

  it('WMD-2.5 geweigerd: dat, wanneer en op welke grond', () => {
    const d = dossier('wonen-midden-delfland', {}, [
      ['ontvankelijkheid_gemeld', '2026-11-18', { ontvankelijk: false, grond: 'verzekering', toelichting: '' }],
    ])
    expect(vragen(formulier(d))).toContain(
      'Niet in behandeling genomen: 18 november 2026: het gaat over schade die bij een verzekeraar ligt (2.5)',
    )
    expect(tekst(formulier(dossier('wonen-midden-delfland')))).not.toContain('Niet in behandeling genomen')
  })

  it('WSW-R doorverwezen: naar wie en wanneer', () => {
    const d = dossier('wijksteunpunten-wonen', { route: 'stedelijk-bureau' }, [
      ['doorverwijzing', '2026-11-18', { naar: 'Het Amsterdams Steunpunt Wonen' }],
    ])
    expect(vragen(formulier(d))).toContain('Doorverwezen: 18 november 2026: naar het Amsterdams Steunpunt Wonen')
    const stap = dossier('ons-welzijn', {}, [['doorverwijzing', '2026-11-18', { naar: 'De bestuurder', stap: true }]])
    expect(tekst(formulier(stap))).not.toContain('Doorverwezen')
  })

  it('STK-5.7 STK-7 STK-7d STK-4.13 kennisname, gesprek, stukken en vertrouwenspersoon', () => {
    const labels = vragen(formulier(oefening(6)))
    expect(labels).toContain('Klager wist ervan sinds: 21 september 2024')
    expect(labels).toContain('Gesprek met de leidinggevende op: 30 oktober 2026')
    expect(labels.find((l) => l.includes('afspraken'))).toContain('De leidinggevende zoekt uit')
    expect(labels.find((l) => l.includes('stukken'))).toContain(
      '[x] Nee, niet meegewogen:‹Intern evaluatieformulier vrijwilliger›',
    )
    expect(labels.find((l) => l.includes('gewezen op de vertrouwenspersoon?'))).toContain('[x] Ja')
  })

  it('STK-4.13 een woord in een tekst kruist niets aan: alleen wat is vastgelegd', () => {
    const vakje = (deel: object, tekst = '') =>
      vragen(
        formulier(
          dossier('sterker-sociaal-werk', { afhandeling: { ...legeAfhandeling(), ...deel } }, [
            ['contact', '2026-11-18', { wijze: 'telefoon', bereikt: true, toelichting: tekst }],
          ]),
        ),
      ).find((l) => l.includes('gewezen op de vertrouwenspersoon?'))
    expect(vakje({}, 'Ik heb de vertrouwenspersoon niet genoemd.')).toMatch(/\[ \] Ja \[ \] Nee \[ \] Niet/)
    expect(vakje({ gewezenOpVertrouwenspersoon: 'ja' })).toContain('[x] Ja')
    expect(vakje({ gewezenOpVertrouwenspersoon: 'nee' })).toContain('[x] Nee')
    expect(vakje({ gewezenOpVertrouwenspersoon: 'niet van toepassing' })).toContain('[x] Niet van toepassing')
  })

  it('WSW-R WSW-5 WSW-G WSW-8a route, doorgegeven aan, gedragscode en data van de beslissing', () => {
    const labels = vragen(formulier(oefening(3)))
    expect(labels.find((l) => l.includes('Waarover'))).toContain('[x] Over de coördinator')
    const door = labels.find((l) => l.includes('doorgegeven')) ?? ''
    expect(door.match(/\[x\]/g)).toHaveLength(3)
    expect(door).toContain('[x] Het bestuur of de begeleidingscommissie:‹10-9-2026›')
    expect(labels).toContain('Beslissing: 17 november 2026')
    expect(labels).toContain('Brief met beslissing:')
    expect(labels.find((l) => l.includes('gedragscode'))).toContain('vertrouwelijk')
  })

  it('WSW-5 nog niet doorgegeven: een leeg vakje', () => {
    const d = dossier('wijksteunpunten-wonen', { route: 'beleid' }, [
      ['doorgegeven', '2026-11-17', { aan: 'de coördinator' }],
    ])
    expect(vragen(formulier(d)).find((l) => l.includes('doorgegeven'))).toContain(
      '[x] De coördinator:‹17-11-2026› [ ] Het Stedelijk bureau:‹›',
    )
  })

  it('vraagt alleen een geboortedatum waar soort hulp wordt geregistreerd', () => {
    for (const r of REGELINGEN) {
      const labels = vragen(document('registratieformulier', vraag(r)))
      expect(labels.some((l) => l.startsWith('Geboortedatum'))).toBe(r.soortHulp !== undefined)
      const nummers = labels.flatMap((l) => /^(\d+) /.exec(l)?.[1] ?? [])
      expect(nummers, r.id).toEqual(nummers.map((_, i) => String(i + 1)))
    }
  })

  it('een gekopieerde regeling houdt haar formulier', () => {
    const kopie = { ...regeling('wonen-midden-delfland'), id: 'eigen-kopie', naam: 'Eigen' }
    expect(vragen(document('registratieformulier', vraag(kopie)))).toEqual(
      vragen(document('registratieformulier', vraag(regeling('wonen-midden-delfland')))),
    )
  })

  it('een anonieme melder heeft geen naam', () => {
    const d = dossier('ons-welzijn', { anoniem: true, klagers: [klager({ naam: 'Geheim' })] })
    expect(tekst(formulier(d))).toContain('Anoniem')
    expect(tekst(formulier(d))).not.toContain('Geheim')
  })
})
