import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Datum, datum } from '@/domain/datum/datum'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import {
  doorzoekbaar,
  gesorteerd,
  gevouwen,
  jarenVan,
  past,
  type SorteerVeld,
  verfijnt,
  vindIn,
  zoektekst,
  zoektermen,
} from '@/domain/overzicht/zoeken'

const een = (velden: Partial<Samenvatting> = {}): Samenvatting => ({
  id: velden.nummer ?? 'd1',
  nummer: '2026-001',
  regelingId: 'ons-welzijn',
  regelingVersie: '2019-07-19',
  soort: 'klacht',
  status: 'in behandeling',
  ontvangen: datum('2026-11-16'),
  onderwerp: 'Afspraak niet nagekomen',
  klager: 'R. de Vries',
  beklaagde: 'J. Smit',
  plaats: 'Oss',
  behandelaar: 'A. Peeters',
  complex: '0142',
  zaak: { route: '', momenten: {}, kenmerken: [], verdagingen: [] },
  open: 1,
  ...velden,
})
const vindt = (s: Samenvatting, termen: readonly string[]) => vindIn(doorzoekbaar([s]), termen).rijen.includes(s)
const zoekt = (vraag: string, velden: Partial<Samenvatting>) => vindt(een(velden), zoektermen(vraag))

describe('vouwen', () => {
  test.each([
    ['renee', 'Renée'],
    ['ozlem yilmaz', 'Özlem Yılmaz'],
    ['lukasz', 'ŁUKASZ'],
    ['soren', 'Søren'],
    ['strasse', 'Straße'],
    ['reunie', 'Reünie'],
    ['ijsselmeer', 'Ĳsselmeer'],
    ['istanbul', 'İstanbul'],
    ["d'angelo", 'D’Angelo'],
    ['van-dijk', 'Van‑Dijk'],
    ['jose', 'José'],
  ])('%s vindt %s', (vraag, naam) => {
    expect(zoekt(vraag, { klager: naam })).toBe(true)
    expect(zoekt(naam, { klager: vraag })).toBe(true)
  })

  test('is stabiel: twee keer vouwen verandert niets, en hoofdletters en accenten maken nooit verschil', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (s) => {
        const eens = gevouwen(s)
        expect(gevouwen(eens)).toBe(eens)
        expect(gevouwen(s.normalize('NFD'))).toBe(gevouwen(s.normalize('NFC')))
      }),
    )
  })
})

describe('zoeken', () => {
  test.each([
    ['het nummer', '6-001'],
    ['de klager', 'vries'],
    ['de beklaagde', 'smit'],
    ['de plaats', 'oss'],
    ['het onderwerp', 'nagek'],
    ['het complex', '0142'],
    ['de behandelaar', 'peeters'],
    ['twee woorden uit verschillende velden', 'oss vries'],
    ['extra spaties', '  de   vries '],
  ])('vindt op %s', (_, vraag) => expect(zoekt(vraag, {})).toBe(true))

  test('alle woorden moeten voorkomen, en een woord loopt niet over twee velden', () => {
    expect(zoekt('vries nijmegen', {})).toBe(false)
    expect(zoekt('vriesj', {})).toBe(false)
    expect(zoekt('', {})).toBe(true)
  })

  test('elk stuk van een naam vindt zijn dossier', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (naam, a, b) => {
        const vouw = gevouwen(naam)
        const [van, tot] = [a % (vouw.length + 1), b % (vouw.length + 1)].sort((x, y) => x - y)
        expect(zoekt(vouw.slice(van, tot), { klager: naam })).toBe(true)
      }),
    )
  })

  test('de zoektekst wordt per samenvatting één keer gemaakt', () => {
    const s = een()
    expect(zoektekst(s)).toBe(zoektekst(s))
    expect(zoektekst({ ...s, plaats: 'Uden' })).toContain('uden')
  })
})

describe('filteren en sorteren', () => {
  test.each([
    [{ status: ['ingetrokken' as const] }, ['3']],
    [{ status: [] }, ['1', '2', '3', '4']],
    [{ regelingId: 'stadsring51' }, ['2']],
    [{ soort: 'signaal' as const }, ['4']],
    [{ jaar: 2025 }, ['2']],
    [{ alleenOpen: true }, ['1', '2', '4']],
    [{ alleenTeLaat: true }, ['1']],
    [{ alleenOpen: true, jaar: 2026, soort: 'klacht' as const }, ['1']],
  ])('%o', (filter, nummers) => {
    const lijst = [
      een({ nummer: '1' }),
      een({ nummer: '2', regelingId: 'stadsring51', ontvangen: datum('2025-12-31') }),
      een({ nummer: '3', status: 'ingetrokken', open: 0 }),
      een({ nummer: '4', soort: 'signaal', status: 'signaal' }),
    ]
    expect(lijst.filter((s) => past(s, filter, ({ nummer }) => nummer === '1')).map((s) => s.nummer)).toEqual(nummers)
    expect(jarenVan(lijst)).toEqual([2026, 2025])
  })

  test('nummers op getal, namen op zijn Nederlands, leeg altijd achteraan', () => {
    const nummers = ['2026-9', '2026-10', '2025-11'].map((nummer) => een({ nummer }))
    expect(gesorteerd(nummers, { veld: 'nummer', richting: 'af' }).map((s) => s.nummer)).toEqual([
      '2026-10',
      '2026-9',
      '2025-11',
    ])
    const klagers = ['Özlem', '', 'otto', 'Zeynep'].map((klager, i) => een({ klager, nummer: `${i}` }))
    expect(gesorteerd(klagers, { veld: 'klager', richting: 'op' }).map((s) => s.klager)).toEqual([
      'otto',
      'Özlem',
      'Zeynep',
      '',
    ])
    expect(gesorteerd(klagers, { veld: 'klager', richting: 'af' }).map((s) => s.klager)).toEqual([
      'Zeynep',
      'Özlem',
      'otto',
      '',
    ])
  })

  test('op volgende termijn: eerst wat eerst moet, dan wat niets te doen heeft', () => {
    const dagen: Record<string, Datum | undefined> = { a: datum('2026-12-01'), b: undefined, c: datum('2026-11-21') }
    const lijst = Object.keys(dagen).map((nummer) => een({ nummer }))
    expect(gesorteerd(lijst, { veld: 'termijn', richting: 'op' }, (s) => dagen[s.nummer]).map((s) => s.nummer)).toEqual(
      ['c', 'a', 'b'],
    )
  })

  test('gelijke waarden: nieuwste nummer eerst; de lijst zelf verandert niet', () => {
    const velden: SorteerVeld[] = ['ontvangen', 'beklaagde', 'plaats', 'onderwerp', 'status', 'behandelaar', 'termijn']
    const lijst = ['2026-1', '2026-3', '2026-2'].map((nummer) => een({ nummer }))
    for (const veld of velden)
      for (const richting of ['op', 'af'] as const)
        expect(gesorteerd(lijst, { veld, richting }).map((s) => s.nummer)).toEqual(['2026-3', '2026-2', '2026-1'])
    expect(lijst.map((s) => s.nummer)).toEqual(['2026-1', '2026-3', '2026-2'])
  })
})

test('wat een langere vraag vindt, vond de kortere ook', () => {
  const deel = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-'), maxLength: 3 })
  const vraag = fc.array(deel, { maxLength: 3 }).map((delen) => zoektermen(delen.join(' ')))
  fc.assert(
    fc.property(vraag, vraag, deel, (kort, lang, klager) => {
      const s = een({ klager, onderwerp: 'ab', nummer: 'ba' })
      if (verfijnt(kort, lang) && vindt(s, lang)) expect(vindt(s, kort)).toBe(true)
    }),
  )
  expect(verfijnt(['os'], ['oss', 'vries'])).toBe(true)
  expect(verfijnt(['oss', 'vries'], ['vries'])).toBe(false)
  expect(verfijnt([], ['x'])).toBe(true)
})
