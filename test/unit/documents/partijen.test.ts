// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { document } from '@/documents'
import { gesprekken } from '@/domain/dossier/gesprekken'
import { legeBeklaagde } from '@/domain/gebeurtenis/gegevens'
import type { DocumentSoort } from '@/domain/regeling/regeling'
import { beklaagde, dossier, regeling, tekst, vraagMet } from './hulp'

const GESPREK = { aanwezig: '', plaats: 'kantoor', verklaring: 'Zo ging het.', afspraken: 'Bellen.' }
type Dossier = ReturnType<typeof dossier>

/** Every document of a dossier, one report for each conversation. */
const alles = (d: Dossier) =>
  (['registratieformulier', 'meldingsformulier', 'ontvangstbevestiging', 'hoorverslag', 'eindrapport'] as const)
    .flatMap((soort: DocumentSoort) =>
      soort === 'hoorverslag'
        ? gesprekken(d).map((g) => document(soort, { ...vraagMet(d), gesprekId: g.id }))
        : [document(soort, vraagMet(d))],
    )
    .map((inhoud) => [inhoud.soort, tekst(inhoud)] as const)

describe('STK-2.1 wie hier niet meer werkt', () => {
  const weg = {
    ...legeBeklaagde('b'),
    naam: 'Wim Aerts',
    functie: 'vrijwilliger',
    leidinggevende: 'Z. Maat',
    uitDienst: true,
  }
  const stappen = [
    ['doorgegeven', '2026-11-16', { aan: 'Wim Aerts, vrijwilliger' }],
    ['gesprek', '2026-11-17', { ...GESPREK, met: 'Wim Aerts', partij: 'beklaagde' }],
    ['gesprek', '2026-11-17', { ...GESPREK, met: 'A.B. van den Berg', partij: 'klager' }],
    ['horen_afgezien', '2026-11-18', { wie: 'beklaagde', grond: 'geen reactie' }],
    [
      'document_toegevoegd',
      '2026-11-18',
      { naam: 'Brief', ingebrachtDoor: 'Wim Aerts', ingezienDoorKlager: true, ingezienDoorBeklaagde: true },
    ],
  ] as const

  it('in elk document staat de organisatie als degene over wie de klacht gaat', () => {
    const d = dossier('sterker-sociaal-werk', { beklaagden: [weg] }, stappen)
    for (const [soort, t] of alles(d)) expect(t, soort).not.toContain('Aerts')
    const t = Object.fromEntries(alles(d))
    expect(t.eindrapport).toContain('Klacht over\nSterker sociaal werk')
    expect(t.eindrapport).toContain('Klacht doorgegeven aan Sterker sociaal werk')
    expect(t.eindrapport).toContain('Gesprek met de organisatie')
    expect(t.eindrapport).toContain('Van horen afgezien (organisatie): geen reactie')
    expect(t.eindrapport).toContain('Brief, 18 november 2026 (ingebracht door Sterker sociaal werk)')
    const eerste = gesprekken(d)[0]
    const verslag = document('hoorverslag', { ...vraagMet(d), gesprekId: eerste?.id })
    expect(tekst(verslag)).toContain('Gehoord\nSterker sociaal werk (organisatie)')
    expect(verslag.blokken.at(-1)).toMatchObject({
      ondertekenaars: [{ rol: 'Organisatie', naam: 'Sterker sociaal werk' }, {}],
    })
  })

  it('onder de naam van de organisatie op het briefhoofd', () => {
    const vraag = vraagMet(dossier('sterker-sociaal-werk', { beklaagden: [weg] }, stappen))
    const eigen = { ...vraag, organisatie: { ...vraag.organisatie, naam: 'Stichting Eigen Naam' } }
    expect(tekst(document('eindrapport', eigen))).toContain('Klacht over\nStichting Eigen Naam')
  })

  it('waar de regeling dat niet zegt, blijft het de medewerker', () => {
    const d = dossier('stadsring51', { beklaagden: [weg] }, stappen)
    expect(tekst(document('eindrapport', vraagMet(d)))).toContain('Klacht over\nWim Aerts, vrijwilliger')
  })
})

describe('WSW-R over de coördinator', () => {
  const d = dossier('wijksteunpunten-wonen', { route: 'coordinator', beklaagden: [beklaagde()] }, [
    ['gesprek', '2026-11-17', { ...GESPREK, met: 'Tim Bos', partij: 'beklaagde' }],
    ['gesprek', '2026-11-17', { ...GESPREK, met: 'Beiden', partij: 'beiden' }],
    ['horen_afgezien', '2026-11-18', { wie: 'beklaagde', grond: 'x' }],
  ])

  it('geen document noemt een medewerker, behalve als keuze van de route', () => {
    for (const [soort, t] of alles(d)) expect(t.replace('Over een medewerker', ''), soort).not.toMatch(/medewerker/i)
    const t = Object.fromEntries(alles(d))
    expect(t.hoorverslag).toContain('A.B. van den Berg, Tim Bos (klager en coördinator)')
    expect(t.eindrapport).toContain('Gesprek met de klager en de coördinator')
    expect(t.eindrapport).toContain('Van horen afgezien (coördinator): x')
    expect(t.registratieformulier).toContain('verbeteracties zijn er voor de coördinator of de werkwijze?')
  })

  it('een leeg formulier heeft de woorden van de regeling', () => {
    const leeg = document('hoorverslag', { ...vraagMet(d), dossier: undefined })
    expect(tekst(leeg)).toContain(`Klager en ${regeling('wijksteunpunten-wonen').woorden.beklaagde}`)
  })
})
