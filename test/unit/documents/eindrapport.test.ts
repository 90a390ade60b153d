import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { document, ontbrekendeGegevens } from '@/documents'
import { woordenBij } from '@/domain/dossier/beklaagde'
import { onderdeelNaam } from '@/domain/dossier/gewijzigd'
import { naarHtml } from '@/documents/naar-html'
import { leegPunt, legeGegevens } from '@/domain/gebeurtenis/gegevens'
import { rapportOnderwerpen } from '@/domain/dossier/rapport'
import { beklaagde, dossier, klager, oefening, regeling, tekst, vraagMet } from './hulp'

const rapport = (d: ReturnType<typeof oefening>) => document('eindrapport', vraagMet(d))
const koppen = (d: ReturnType<typeof oefening>) =>
  rapport(d).blokken.flatMap((b) => (b.soort === 'kop' && b.niveau === 1 ? [b.tekst] : []))
const tabellen = (d: ReturnType<typeof oefening>) => rapport(d).blokken.filter((b) => b.soort === 'tabel')

describe('het eindrapport', () => {
  it('WSW-7 precies vier onderwerpen, met het verhaal van medewerker of coördinator', () => {
    const wsw = regeling('wijksteunpunten-wonen')
    for (const route of ['medewerker', 'coordinator'])
      expect(rapportOnderwerpen(wsw, { ...legeGegevens(), route })).toHaveLength(4)
    expect(koppen(oefening(3)).slice(0, 6)).toEqual([
      'Conclusie',
      'Het verhaal van de klager',
      'Het verhaal van de coördinator',
      'Welke actie wordt ondernomen',
      'Welke actie voorkomt zo’n klacht',
      'Waarop het oordeel rust',
    ])
    expect(koppen(oefening(9))).toContain('Het verhaal van de medewerker')
    expect(koppen(oefening(9))).not.toContain('Het verhaal van de coördinator')
  })

  it('WSW-G heeft plaats voor de gedragscode, en andere regelingen niet', () => {
    expect(koppen(oefening(3))).toContain('Hielden partijen zich aan de gedragscode?')
    expect(koppen(oefening(2))).not.toContain('Hielden partijen zich aan de gedragscode?')
  })

  it('ALL-6 eerst het oordeel over elk klachtpunt in een tabel, dan per punt waarop het rust', () => {
    expect(tabellen(oefening(2))[0]).toMatchObject({
      genummerd: true,
      kolommen: [{ kop: 'Klachtpunt' }, { kop: 'Oordeel' }],
      rijen: [
        [expect.stringMatching(/^Drie afspraken/), 'Gegrond'],
        [expect.stringMatching(/^In het verslag/), 'Gegrond'],
        [expect.stringMatching(/^De coach/), 'Ongegrond'],
      ],
    })
    const deel = (d: ReturnType<typeof oefening>, nr: number) => {
      const { blokken } = rapport(d)
      const plek = blokken.findIndex((b) => b.soort === 'kop' && b.tekst === `Klachtpunt ${nr}`)
      const gegevens = blokken[plek + 2]
      return gegevens?.soort === 'gegevens' ? gegevens.regels.map(({ label, waarde }) => [label, waarde]) : []
    }
    expect(deel(oefening(2), 1)).toEqual(
      expect.arrayContaining([
        ['Medewerker', expect.stringMatching(/^Dat klopt/)],
        ['Oordeel', 'Gegrond'],
        ['Feiten', expect.stringContaining('\nBron: agenda')],
      ]),
    )
    // What was fixed has no open places: on paper a line without words is left out.
    expect(deel(oefening(2), 3)).toEqual(expect.arrayContaining([['Feiten', '']]))
    expect(tekst(rapport(oefening(2)))).not.toMatch(/niet ingevuld/i)
    expect(naarHtml(rapport(oefening(3)))).not.toMatch(/niet ingevuld|<dt>Feiten/i)
    const open = dossier('ons-welzijn', { punten: [{ ...leegPunt('p'), omschrijving: 'Te laat' }] })
    expect(tekst(rapport(open))).toContain('Nog geen oordeel')
    expect(deel(open, 1)).toContainEqual(['Feiten', 'Niet ingevuld'])
    // Nothing has to change as long as the point is not found good.
    expect(deel(open, 1).map(([label]) => label)).toEqual([
      'Klant',
      'Medewerker',
      'Feiten',
      'Norm',
      'Oordeel',
      'Waarom',
    ])
  })

  it('ALL-6 noemt alle klagers, hun vertegenwoordigers en alle beklaagden', () => {
    const t = tekst(rapport(oefening(10)))
    for (const naam of ['Emre Yıldız', 'S. de Wit', 'Joris Peeters', 'Nadia Haddad']) expect(t).toContain(naam)
    expect(tekst(rapport(oefening(12)))).toContain('vertegenwoordigd door Peter van Rijn')
    // Without authorisation she is a third party here.
    expect(tekst(rapport(oefening(6)))).not.toContain('Dewi Pattiasina')
  })

  it('STK-2.1 wie uit dienst is, wordt vervangen door de organisatie', () => {
    expect(tekst(rapport(oefening(6)))).toContain('Klacht over\nSterker sociaal werk')
    expect(tekst(rapport(oefening(6)))).not.toContain('Wim Aerts')
  })

  it('STK-2.1 dan is het ook het verhaal van de organisatie, in het rapport, de lijst en het logboek', () => {
    const vertrokken = { beklaagden: [{ ...beklaagde(), uitDienst: true }] }
    const d = dossier('sterker-sociaal-werk', vertrokken)
    const sterker = regeling('sterker-sociaal-werk')
    expect(koppen(d)).toContain('Het verhaal van de organisatie')
    expect(ontbrekendeGegevens('eindrapport', vraagMet(d)).map((o) => o.tekst)).toContain(
      'tekst bij “Het verhaal van de organisatie”',
    )
    expect(onderdeelNaam('rapport', 'medewerker', sterker, woordenBij(sterker, d.gegevens))).toBe(
      'Het verhaal van de organisatie',
    )
    for (const id of ['sterker-sociaal-werk', 'ons-welzijn'])
      expect(koppen(dossier(id))).toContain('Het verhaal van de medewerker')
  })

  it('STK-7d stukken met hun dag; die niet voor beiden open waren, alleen met hun nummer', () => {
    const { blokken } = rapport(oefening(6))
    const inleiding = (zin: string) => blokken.findIndex((b) => b.soort === 'alinea' && b.tekst.includes(zin))
    expect(blokken[inleiding('zijn meegewogen') + 1]).toMatchObject({
      punten: [
        expect.stringMatching(
          /^Berichten op de telefoon van mevrouw Kowalska, \d+ \w+ 2026 \(ingebracht door klager\)$/,
        ),
      ],
    })
    expect(blokken[inleiding('niet meegewogen') + 1]).toMatchObject({
      punten: [expect.stringMatching(/^Stuk A\d$/)],
    })
    expect(tekst(rapport(oefening(6)))).not.toContain('Intern evaluatieformulier')
  })

  it.each(['stadsring51', 'ons-welzijn', 'wonen-midden-delfland', 'wijksteunpunten-wonen'])(
    'STK-7d is een regel van Sterker: bij %s telt elk stuk',
    (id) => {
      const d = dossier(id, { route: id === 'wijksteunpunten-wonen' ? 'medewerker' : '' }, [
        [
          'document_toegevoegd',
          '2026-11-18',
          { naam: 'E-mail', ingebrachtDoor: 'klager', ingezienDoorKlager: true, ingezienDoorBeklaagde: false },
        ],
      ])
      const t = tekst(rapport(d))
      expect(t).toContain('Deze stukken zijn meegewogen.\nE-mail, 18 november 2026 (ingebracht door klager)')
      expect(t).not.toMatch(/inzien|niet meegewogen/)
    },
  )

  it('bevindingen en aanbevelingen, ook waar ze geen eigen onderwerp zijn', () => {
    const d = dossier('wijksteunpunten-wonen', {
      route: 'medewerker',
      bevindingen: 'Het klopte niet.',
      aanbevelingen: 'Vraag eerst.',
    })
    // Without points what was found is the conclusion, and stands there once.
    expect(koppen(d)[0]).toBe('Conclusie')
    expect(koppen(d)).toContain('Aanbevelingen')
    expect(tekst(rapport(d)).split('Het klopte niet.')).toHaveLength(2)
    const punten = [{ ...leegPunt('p'), omschrijving: 'Te laat' }]
    const s51 = dossier('stadsring51', { bevindingen: 'Het klopte niet.', punten })
    expect(koppen(s51).filter((kop) => kop === 'Bevindingen')).toHaveLength(1)
    const wsw = dossier('wijksteunpunten-wonen', { route: 'medewerker', bevindingen: 'Het klopte niet.', punten })
    expect(koppen(wsw)).toContain('Bevindingen')
    expect(tekst(rapport(s51))).toContain('Het klopte niet.')
  })

  it('WSW-7 wie het rapport krijgt; van meer mensen elk alleen de eigen punten', () => {
    expect(tekst(rapport(oefening(3)))).toMatch(/Wie dit rapport krijgt\n(.+\n)*De klager\n(.+\n)*De coördinator/)
    const punten = [{ ...leegPunt('p'), omschrijving: 'Te laat' }]
    const twee = dossier('wijksteunpunten-wonen', {
      route: 'medewerker',
      beklaagden: [beklaagde(), { ...beklaagde(), id: 'b2', naam: 'Jo Vos' }],
      punten,
    })
    expect(tekst(rapport(twee))).toContain('Ieder over wie wordt geklaagd: de eigen klachtpunten')
    expect(koppen(oefening(2))).not.toContain('Wie dit rapport krijgt')
  })

  it('ALL-5 het verloop, tot en met de dag waarop het rapport klaar was', () => {
    const rijen = tabellen(oefening(3))
      .at(-1)
      ?.rijen.map(([, wat]) => wat)
    expect(rijen).toContain('Behandeling overgenomen door Fatma Özdemir, lid van het bestuur')
    expect(rijen?.at(-1)).toBe('Eindrapport gereed')
    expect(tekst(rapport(oefening(3)))).not.toContain('Beslissing genomen')
    expect(tabellen(oefening(4)).at(-1)?.rijen.at(-1)?.[1]).toBe(
      'Latere datum afgesproken voor “Klacht afhandelen en bevindingen sturen”: 29\u00a0november\u00a02026',
    )
  })

  it('ALL-5 dezelfde brief aan elke klager is in het verloop één stap, twee gesprekken blijven er twee', () => {
    const gesprek = { met: 'x', partij: 'beklaagde', aanwezig: '', plaats: '', verklaring: '', afspraken: '' } as const
    const d = dossier('stadsring51', {}, [
      ['bevestiging_verzonden', '2026-11-17', { wijze: 'brief', aan: 'Zeynep Demirtaş' }],
      ['bevestiging_verzonden', '2026-11-17', { wijze: 'brief', aan: 'Emre Yıldız' }],
      ['gesprek', '2026-11-18', gesprek],
      ['gesprek', '2026-11-18', gesprek],
      ['verdaging', '2026-11-19', { termijnId: 's51-awb-9.11', tot: datum('2027-01-25'), reden: 'Ziek.' }],
    ])
    expect(
      tabellen(d)
        .at(-1)
        ?.rijen.map(([, wat]) => wat),
    ).toEqual([
      'Klacht ontvangen per e-mail',
      'Ontvangst bevestigd',
      'Gesprek met de medewerker',
      'Gesprek met de medewerker',
      expect.stringMatching(
        /^Latere datum afgesproken voor “Klacht afhandelen volgens de wet”: 25\u00a0januari\u00a02027$/,
      ),
    ])
  })

  it('WSW-8a een beslissing komt na het rapport en staat er nooit in, en het sluiten ook niet', () => {
    const besluit = { door: 'het bestuur', beslissing: 'de klacht is gegrond.', argumenten: 'Omdat.' }
    const d = dossier('wijksteunpunten-wonen', { route: 'medewerker' }, [
      ['rapport_ontvangen', '2026-11-17', { door: 'het bestuur' }],
      ['beslissing', '2026-11-18', besluit],
      ['besluitbrief_verzonden', '2026-11-18', { wijze: 'brief' }],
      ['afsluiting', '2026-11-19', { grond: 'besloten' }],
    ])
    const t = tekst(rapport(d))
    for (const later of ['gegrond.', 'Omdat.', 'Beslissing genomen', 'Rapport ontvangen', 'Brief met', 'gesloten'])
      expect(t).not.toContain(later)
    // Of a complaint that was opened again it is history.
    const weer = dossier('wijksteunpunten-wonen', { route: 'medewerker' }, [
      ['beslissing', '2026-11-17', besluit],
      ['afsluiting', '2026-11-18', { grond: 'besloten' }],
      ['heropening', '2026-11-19', { reden: 'nieuwe feiten' }],
    ])
    expect(tekst(rapport(weer))).toContain('Beslissing genomen door het bestuur')
  })

  it('S51-6.11 noemt de Nationale ombudsman met adres en webformulier', () => {
    const t = tekst(rapport(oefening(4)))
    expect(t).toContain('Postbus 93122, 2509 AC Den Haag')
    expect(t).toContain('\nhttps://www.nationaleombudsman.nl/klacht-indienen/uw-klacht')
  })

  it('WSW-4c ONS-7 STK-8 WMD-1.3 noemt de volgende stap van de eigen route', () => {
    expect(tekst(rapport(oefening(3)))).toContain('bezwaar maken bij het bestuur van de instelling')
    expect(tekst(rapport(oefening(3)))).not.toContain('stuurgroep')
    expect(tekst(rapport(oefening(2)))).toContain(
      "Secretariaat Klachtencommissie, Postbus 17, 5201 AA 's-Hertogenbosch",
    )
    expect(tekst(rapport(oefening(6)))).toContain('onafhankelijke klachtencommissie')
    expect(tekst(rapport(oefening(7)))).toContain('regionale klachtencommissie')
  })

  it('ONS-7 wie al bij manager, bestuurder en commissie was, leest niet dat hij daarheen kan', () => {
    const stap = (naar: string) => ['doorverwijzing', '2026-11-17', { naar, stap: true }] as const
    const manager = stap('De manager van de medewerker')
    const t = tekst(rapport(dossier('ons-welzijn', {}, [manager])))
    expect(t).not.toContain('De manager zoekt')
    expect(t).toContain('Dit kan als de manager niet tot een oplossing komt.')
    const commissie = ['voorgelegd_aan_commissie', '2026-11-18', { commissie: 'De externe klachtencommissie' }] as const
    const verder = 'Voor de klant: wat u hierna nog kunt doen'
    expect(koppen(dossier('ons-welzijn', {}, [manager]))).toContain(verder)
    expect(koppen(dossier('ons-welzijn', {}, [manager, stap('De bestuurder'), commissie]))).not.toContain(verder)
    // Nor to a level below the one where it is.
    expect(koppen(dossier('ons-welzijn', {}, [commissie]))).not.toContain(verder)
  })

  it('WMD-2.6 een herhaalklacht heet zoals op het scherm', () => {
    const d = dossier('wonen-midden-delfland', {}, [
      ['herhaalklacht_ontvangen', '2026-11-18', { aanleiding: 'nieuwe feiten' }],
    ])
    expect(tekst(rapport(d))).toContain('\nHerhaalklacht ontvangen\n')
  })

  it('bevat geen geboortedatum en geen adres van een partij', () => {
    const t = tekst(rapport(oefening(2)))
    for (const geheim of ['1989', 'Lindenstraat', '5461 SD', '06 12 34 56 02', 'f.elamrani@example.nl'])
      expect(t).not.toContain(geheim)
  })

  it('wat nog leeg is, staat in de lijst; een volledig rapport mist niets', () => {
    expect(ontbrekendeGegevens('eindrapport', vraagMet(oefening(2)))).toEqual([])
    expect(ontbrekendeGegevens('eindrapport', vraagMet(oefening(3)))).toEqual([])
    const d = dossier('wijksteunpunten-wonen', { route: 'medewerker', klagers: [klager()], beklaagden: [beklaagde()] })
    expect(ontbrekendeGegevens('eindrapport', vraagMet(d)).map((o) => o.veld)).toEqual([
      'rapport',
      'rapport',
      'rapport',
      'rapport',
      'gedragscode',
    ])
  })
})
