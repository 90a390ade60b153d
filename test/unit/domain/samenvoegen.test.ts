import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { botsingTekst } from '@/domain/dossier/botsing-tekst'
import { type KlachtGegevens, leegPunt, legeGegevens, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { basisNa, gelijk, lees, type Pad, voegSamen, wijziging, zet } from '@/domain/dossier/samenvoegen'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'

const klager = (id: string, deel = {}) => ({ ...legeKlager(id), naam: id, ...deel })
const basis = { ...legeGegevens(), onderwerp: 'A', klagers: [klager('k1'), klager('k2')] }

describe('twee vensters in één dossier', () => {
  it('ALL-6 ieders klager blijft, en van één klager ieders veld', () => {
    const hier = { ...basis, klagers: [klager('k1', { telefoon: '06 1' }), klager('k2'), klager('hier')] }
    const daar = { ...basis, klagers: [klager('k1', { plaats: 'Oss' }), klager('k2'), klager('daar')] }
    const samen = voegSamen(basis, hier, daar)
    expect(samen.gegevens.klagers).toEqual([
      klager('k1', { telefoon: '06 1', plaats: 'Oss' }),
      klager('k2'),
      klager('daar'),
      klager('hier'),
    ])
    expect(samen.botsingen).toEqual([])
  })

  it('wie weggehaald is, komt niet terug, behalve als er in het andere venster iets bij is geschreven', () => {
    const zonder = { ...basis, klagers: [klager('k1')] }
    expect(
      voegSamen(basis, zonder, { ...basis, klagers: [klager('k1', { plaats: 'Oss' }), klager('k2')] }).gegevens.klagers,
    ).toEqual([klager('k1', { plaats: 'Oss' })])
    const gevuld = { ...basis, klagers: [klager('k1'), klager('k2', { telefoon: '06 2' })] }
    expect(voegSamen(basis, zonder, gevuld).gegevens.klagers).toEqual(gevuld.klagers)
    const terug = voegSamen(basis, gevuld, zonder)
    expect(terug.gegevens.klagers).toEqual(gevuld.klagers)
    expect(terug.botsingen).toMatchObject([{ pad: ['klagers', 'k2'], daar: undefined, hier: { telefoon: '06 2' } }])
  })

  it('in hetzelfde veld staat wat hier getypt is en wordt de botsing gemeld; de rest komt mee', () => {
    const samen = voegSamen(basis, { ...basis, onderwerp: 'Hier' }, { ...basis, onderwerp: 'Daar', gebied: 'Oss' })
    expect(samen.gegevens).toMatchObject({ onderwerp: 'Hier', gebied: 'Oss' })
    expect(samen.botsingen).toEqual([{ pad: ['onderwerp'], daar: 'Daar', hier: 'Hier' }])
  })

  it('wie aan beide kanten hetzelfde schreef, wordt niets gevraagd', () => {
    const beide = { ...basis, onderwerp: 'B', rapport: { klacht: 'Zelfde' } }
    expect(voegSamen(basis, { ...beide }, { ...beide })).toEqual({ gegevens: beide, botsingen: [] })
  })

  it('noemt een botsing in de woorden van de regeling', () => {
    const met = (deel: Partial<KlachtGegevens>): KlachtGegevens => ({ ...basis, punten: [leegPunt('p1')], ...deel })
    const van = met({})
    const botst = (hier: Partial<KlachtGegevens>, daar: Partial<KlachtGegevens>) => {
      const samen = voegSamen(van, met(hier), met(daar))
      return samen.botsingen.map((b) => botsingTekst(b, samen.gegevens, wijksteunpuntenWonen))
    }
    expect(botst({ rapport: { actie: 'Bellen' } }, { rapport: { actie: 'Schrijven' } })).toEqual([
      { label: 'Welke actie wordt ondernomen', daar: 'Schrijven', hier: 'Bellen', samen: true },
    ])
    expect(
      botst(
        { punten: [{ ...leegPunt('p1'), oordeel: 'gegrond' }] },
        { punten: [{ ...leegPunt('p1'), oordeel: 'ongegrond' }] },
      ),
    ).toEqual([{ label: 'Klachtpunt 1: oordeel', daar: 'ongegrond', hier: 'gegrond', samen: false }])
    expect(
      botst({ klagers: [klager('k1', { plaats: 'Oss' }), klager('k2')] }, { klagers: [klager('k2')] }),
    ).toMatchObject([{ daar: '(weggehaald)', hier: 'k1, Oss' }])
    expect(botst({ route: 'medewerker' }, { route: 'beleid' })[0]).toMatchObject({ label: 'Route', samen: false })
    expect(botst({ onderwerp: '' }, { onderwerp: 'B' })[0]).toMatchObject({ daar: 'B', hier: '(leeg)' })
  })
})

describe('wat er ook getypt wordt', () => {
  const tekst = fc.constantFrom('', 'a', 'b', 'c')
  const rij = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('1', '2', '3'), omschrijving: tekst, motivering: tekst }),
    {
      selector: ({ id }) => id,
    },
  )
  const gegevens = fc
    .record({
      onderwerp: tekst,
      gebied: tekst,
      anoniem: fc.boolean(),
      punten: rij.map((r) => r.map((p) => ({ ...leegPunt(p.id), ...p }))),
      rapport: fc.dictionary(fc.constantFrom('x', 'y'), tekst),
    })
    .map((deel): KlachtGegevens => ({ ...legeGegevens(), ...deel }))
  const drie = [gegevens, gegevens, gegevens] as const
  const PADEN: readonly Pad[] = [
    ['onderwerp'],
    ['gebied'],
    ['anoniem'],
    ['rapport', 'x'],
    ['rapport', 'y'],
    ...['1', '2', '3'].flatMap((id) => [
      ['punten', id, 'omschrijving'],
      ['punten', id, 'motivering'],
    ]),
  ]
  const op = (g: KlachtGegevens, [veld, id]: Pad) =>
    id === undefined || veld === 'rapport' || lees(g, ['punten', id]) !== undefined

  it('wie niets wijzigde, krijgt wat de ander schreef', () => {
    fc.assert(
      fc.property(gegevens, gegevens, (van, nu) => {
        expect(voegSamen(van, van, nu)).toEqual({ gegevens: nu, botsingen: [] })
        expect(gelijk(voegSamen(van, nu, van).gegevens, nu)).toBe(true)
        expect(voegSamen(van, nu, van).botsingen).toEqual([])
      }),
    )
  })

  it('elk veld heeft wat hier of daar is gewijzigd; gevraagd wordt precies wat aan beide kanten anders is', () => {
    fc.assert(
      fc.property(...drie, (van, hier, daar) => {
        const { gegevens: samen, botsingen } = voegSamen(van, hier, daar)
        for (const pad of PADEN.filter((p) => [van, hier, daar].every((g) => op(g, p)))) {
          const [was, typt, nu, is] = [van, hier, daar, samen].map((g) => lees(g, pad) ?? '')
          const botst = was !== typt && was !== nu && typt !== nu
          expect(botsingen.some((b) => b.pad.join() === pad.join())).toBe(botst)
          expect(is).toBe(was === typt ? nu : typt)
        }
        for (const b of botsingen) expect([b.daar, b.hier]).toEqual([lees(daar, b.pad), lees(hier, b.pad)])
      }),
    )
  })

  it('geen tekst van hier of daar verdwijnt: hij staat in het formulier of in de vraag', () => {
    fc.assert(
      fc.property(...drie, (van, hier, daar) => {
        const { gegevens: samen, botsingen } = voegSamen(van, hier, daar)
        const over = JSON.stringify([samen, botsingen])
        const nieuw = (g: KlachtGegevens) =>
          PADEN.filter((p) => lees(g, p) !== undefined && !gelijk(lees(g, p), lees(van, p))).map((p) => lees(g, p))
        for (const waarde of [...nieuw(hier), ...nieuw(daar)]) expect(over).toContain(JSON.stringify(waarde))
      }),
    )
  })

  it('de vraag blijft staan zolang er niet gekozen is, en is weg na de keuze', () => {
    fc.assert(
      fc.property(...drie, fc.boolean(), (van, hier, daar, kiesDaar) => {
        const eerst = voegSamen(van, hier, daar)
        const basisNu = basisNa(van, daar, eerst.botsingen)
        const weer = voegSamen(basisNu, eerst.gegevens, daar)
        expect(weer.botsingen.map((b) => b.pad)).toEqual(eerst.botsingen.map((b) => b.pad))
        let [gekozen, gezien] = [eerst.gegevens, basisNu]
        for (const b of eerst.botsingen) {
          gezien = zet(gezien, b.pad, b.daar)
          if (kiesDaar) gekozen = zet(gekozen, b.pad, b.daar)
        }
        const na = voegSamen(gezien, gekozen, daar)
        expect(na.botsingen).toEqual([])
        for (const b of eerst.botsingen) expect(gelijk(lees(na.gegevens, b.pad), kiesDaar ? b.daar : b.hier)).toBe(true)
      }),
    )
  })
})

it('wijziging noemt alleen wat verschilt', () => {
  const voor = { ...legeGegevens(), onderwerp: 'A', afdeling: 'Intake' }
  expect(wijziging(voor, { ...voor, onderwerp: 'B' })).toEqual({ onderwerp: 'B' })
  expect(wijziging(voor, { ...voor })).toBeUndefined()
})
