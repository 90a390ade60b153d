// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Datum, datum, type Duur } from '@/domain/datum/datum'
import type { Gevraagd } from '@/cli/zaak'
import type { Moment } from '@/domain/gebeurtenis/moment'
import { REGELINGEN } from '@/domain/regeling'
import type { TermijnSoort } from '@/domain/regeling/regeling'
import { definities, termijnen } from '@/domain/termijn/termijnen'
import { atw, einde, kantoordagTerug, kantoordagVooruit, naarNummer, vanNummer } from '../../fixtures/orakel'
import { eenZaak, kalender, regeling } from '../../fixtures/zaak'

/** The table of terms as the procedures give it, typed over from the source texts: code · kind · start · length · routes · predecessor. */
type Rij = [
  code: string,
  id: string,
  soort: TermijnSoort,
  vanaf: Moment,
  lengte: string,
  routes?: string,
  voorganger?: string,
]
const TABEL: Readonly<Record<string, readonly Rij[]>> = {
  'wijksteunpunten-wonen': [
    ['WSW-5', 'wsw-5-doorgeven', 'direct', 'ontvangst', '', 'abc'],
    ['WSW-4a', 'wsw-4a', 'hard', 'ontvangst', '1 weken', 'abc'],
    ['WSW-4b', 'wsw-4b', 'hard', 'ontvangst', '1 maanden', 'abc'],
    ['WSW-M', 'wsw-doel', 'streef', 'ontvangst', '1 maanden', 'abc'],
    ['WSW-7', 'wsw-7', 'hard', 'ontvangst', '6 weken', 'ab'],
    ['WSW-8a', 'wsw-8a', 'hard', 'rapport_ontvangen', '4 weken', 'abc', 'wsw-7'],
    ['WSW-8b', 'wsw-8b', 'hard', 'beslissing', '1 weken', 'abc', 'wsw-8a'],
  ],
  'wonen-midden-delfland': [
    ['WMD-2.3', 'wmd-2.3', 'hard', 'ontvangst', '5 werkdagen'],
    ['WMD-2.5', 'wmd-2.5', 'hard', 'ontvangst', '5 werkdagen'],
    ['WMD-2.5', 'wmd-2.5-direct', 'direct', 'vermoeden_strafbaar_feit', ''],
    ['WMD-2.6', 'wmd-2.6', 'hard', 'herhaalklacht_ontvangen', '5 werkdagen'],
  ],
  stadsring51: [
    ['S51-5.1', 's51-5.1b', 'verval', 'gedraging', '1 jaren'],
    ['S51-6.1', 's51-6.1', 'direct', 'ontvangst', ''],
    ['S51-6.3', 's51-6.3', 'hard', 'ontvangst', '1 weken'],
    ['S51-5.3', 's51-5.3', 'hard', 'ontvangst', '4 weken'],
    ['S51-6.8', 's51-6.8', 'hard', 'ontvangst', '8 weken'],
    ['S51-6.11', 's51-6.11', 'verval', 'slotbericht', '1 jaren', '', 's51-6.8'],
  ],
  'sterker-sociaal-werk': [
    ['STK-5.7', 'sterker-5.7', 'verval', 'kennisname', '6 maanden'],
    ['STK-5.7', 'sterker-5.7-si', 'verval', 'kennisname', '2 jaren'],
    ['STK-5.8', 'sterker-5.8-min', 'niet-eerder', 'ontvangst', '2 maanden'],
    ['STK-5.8', 'sterker-5.8', 'niet-eerder', 'laatste_contact', '2 maanden'],
    ['Jeugdwet', 'sterker-jw', 'wettelijk', 'oordeel_ontvangen', '1 maanden'],
  ],
  'ons-welzijn': [
    ['ONS-2', 'ons-bevestiging', 'hard', 'ontvangst', '1 weken'],
    ['ONS-3', 'ons-ontvankelijk', 'hard', 'ontvangst', '2 weken'],
    ['ONS-4', 'ons-vooronderzoek', 'hard', 'ontvangst', '3 weken'],
    ['ONS-6', 'ons-bevindingen', 'streef', 'ontvangst', '2 maanden'],
    ['ONS-7', 'ons-advies', 'hard', 'voorgelegd_aan_commissie', '2 maanden'],
    ['ONS-7', 'ons-bestuurder', 'hard', 'advies_ontvangen', '1 weken', '', 'ons-advies'],
  ],
}
const ROUTES = { a: 'medewerker', b: 'coordinator', c: 'beleid' } as const
const duurVan = (lengte: string): Duur | undefined => {
  const [aantal, eenheid] = lengte.split(' ')
  return lengte === '' ? undefined : { aantal: Number(aantal), eenheid: eenheid as Duur['eenheid'] }
}
const routesVan = (routes = '') =>
  routes === '' ? undefined : [...routes].map((r) => ROUTES[r as keyof typeof ROUTES])
const rijen = Object.entries(TABEL).flatMap(([id, rij]) => rij.map((r) => [id, ...r] as [string, ...Rij]))

describe('ALL-1 de termijnen van de vijf regelingen', () => {
  it.each(rijen)('%s: %s %s is %s na %s, %s', (regelingId, _code, id, soort, vanaf, lengte, routes, voorganger) => {
    const definitie = regeling(regelingId).termijnen.find((t) => t.id === id)
    expect(definitie).toMatchObject({ soort, vanaf })
    expect(definitie?.duur).toEqual(duurVan(lengte))
    expect(definitie?.routes).toEqual(routesVan(routes))
    expect(definitie?.voorganger).toBe(voorganger)
    expect(definitie?.eigenNorm).toBeUndefined()
  })

  it('zijn precies deze, en geen andere', () => {
    const hier = Object.fromEntries(Object.entries(TABEL).map(([id, rij]) => [id, rij.map(([, t]) => t).sort()]))
    expect(Object.fromEntries(REGELINGEN.map((r) => [r.id, r.termijnen.map((t) => t.id).sort()]))).toEqual(hier)
  })

  it('hebben elk een eigen id, ook samen met de eigen normen en de terugkerende taken', () => {
    const ids = REGELINGEN.flatMap((r) =>
      [...r.termijnen, ...r.eigenNormen, ...(r.awbTermijnen ?? []), ...r.periodiek].map((t) => t.id),
    )
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('staan na hun voorganger, zodat een prognose er altijd is', () => {
    for (const { termijnen: lijst } of REGELINGEN)
      for (const [i, { voorganger }] of lijst.entries())
        if (voorganger) expect(lijst.slice(0, i).map((t) => t.id)).toContain(voorganger)
  })

  it('eigen normen staan apart, zijn als zodanig gemerkt en tellen alleen als ze aanstaan', () => {
    for (const r of REGELINGEN) {
      expect(r.eigenNormen.every((t) => t.eigenNorm && t.soort === 'streef')).toBe(true)
      expect(definities(r, '', {}).some((t) => t.eigenNorm)).toBe(false)
    }
    const metNormen = definities(regeling('sterker-sociaal-werk'), '', { eigenNormen: true })
    expect(metNormen.filter((t) => t.eigenNorm).map((t) => t.id)).toEqual(['sterker-eigen-1w', 'sterker-eigen-6w'])
  })

  it.each([
    ['medewerker', 7],
    ['coordinator', 7],
    ['beleid', 6],
    ['stedelijk-bureau', 0],
    ['', 6], // not known yet: what holds on every route that is handled
  ])('WSW-R route %s kent %i termijnen', (route, aantal) => {
    const ids = definities(regeling('wijksteunpunten-wonen'), route).map((t) => t.id)
    expect(ids).toHaveLength(aantal)
    expect(ids.includes('wsw-7')).toBe(route === 'medewerker' || route === 'coordinator')
  })

  it('WMD-2.3 STK-5.5 verzinnen geen termijn die de tekst niet heeft: geen bevestiging bij WMD en Sterker', () => {
    for (const id of ['wonen-midden-delfland', 'sterker-sociaal-werk']) {
      expect(regeling(id).termijnen.some((t) => t.vervuldDoor.includes('bevestiging_verzonden'))).toBe(false)
      expect(regeling(id).documenten).not.toContain('ontvangstbevestiging')
    }
  })

  it('geen regeling verklaart zelf de Algemene termijnenwet van toepassing, en elke telt werkdagen naar lid 1', () => {
    for (const r of REGELINGEN) expect([r.atw, r.werkdag]).toEqual([false, 'lid1'])
  })
})

const TERUGKEREND: readonly [code: string, id: string, artikel: string, ritme: string, eerste?: string][] = [
  ['WSW-7c', 'wijksteunpunten-wonen', '7c', 'jaar'],
  ['WMD-3.1', 'wonen-midden-delfland', '3.1', 'kwartaal'],
  ['WMD-3.2', 'wonen-midden-delfland', '3.2', 'kwartaal'],
  ['WMD-3.2', 'wonen-midden-delfland', '3.2', 'jaar'],
  ['S51-7', 'stadsring51', '7 lid 2 en 3', 'jaar'],
  ['S51-7', 'stadsring51', '8 lid 1', 'jaar'],
  ['STK-9.1', 'sterker-sociaal-werk', '9.3', 'jaar'],
  ['STK-9.7', 'sterker-sociaal-werk', '9.7', 'volgens afspraak'],
  ['ONS-11', 'ons-welzijn', 'Registratie 4', 'jaar'],
  ['ONS-13', 'ons-welzijn', 'titelblad', '3 jaar', '2020-07-01'],
]

describe('terugkerende taken', () => {
  it.each(TERUGKEREND)('%s: %s, %s, elke %s', (_code, id, artikel, ritme, eerste) => {
    expect(regeling(id).periodiek).toContainEqual(
      expect.objectContaining({ artikel, ritme, ...(eerste && { eerste }) }) as object,
    )
  })
})

/** Every moment that starts a term, each at its own random day; receipt may be missing. */
const dag = fc.integer({ min: naarNummer('2017-01-01'), max: naarNummer('2033-12-31') }).map((n) => vanNummer(n))
/** The last notice is the letter with the findings here; what else it can be: termijnen-gebeurd.test.ts. */
const gebeurtenisBij = (vanaf: Moment) => (vanaf === 'slotbericht' ? 'kennisgeving_bevindingen' : vanaf)
const MOMENTEN_VAN_TERMIJNEN = [...new Set(rijen.map(([, , , , vanaf]) => gebeurtenisBij(vanaf)))]
const gebeurd = fc.record(
  Object.fromEntries(MOMENTEN_VAN_TERMIJNEN.map((m) => [m, dag])) as Record<Gevraagd['soort'], typeof dag>,
  {
    requiredKeys: [],
  },
)

describe('alle termijnen op willekeurige dagen tegen de tweede kalender', () => {
  it.each(Object.keys(TABEL))('%s: uiterlijk, plandatum, Atw en prognose', (regelingId) => {
    fc.assert(
      fc.property(gebeurd, fc.constantFrom('a', 'b', 'c'), dag, (momenten, letter, vandaag) => {
        const zaak = eenZaak(momenten, { route: ROUTES[letter] })
        const uit = termijnen(regeling(regelingId), zaak, datum(vandaag), kalender, { ookVoorwaardelijke: true })
        const verwacht = (TABEL[regelingId] ?? []).filter(([, , , , , routes = letter]) =>
          (routes || letter).includes(letter),
        )
        expect(uit.map((t) => t.id)).toEqual(verwacht.map(([, id]) => id))
        const klaar = new Map<string, string | null>()
        for (const rij of verwacht) {
          const hoort = uitTabel(rij, momenten, klaar)
          klaar.set(rij[1], hoort.uiterlijk)
          expect(uit.find((t) => t.id === rij[1])).toMatchObject(hoort)
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** The dates of one term by the counting rules, on the second calendar. */
function uitTabel(
  [, id, soort, vanaf, lengte, , voorganger]: Rij,
  momenten: Partial<Record<Moment, string>>,
  klaar: ReadonlyMap<string, string | null>,
) {
  const echt = momenten[gebeurtenisBij(vanaf)]
  const start = echt ?? (voorganger ? (klaar.get(voorganger) ?? null) : null)
  const prognose = echt === undefined && start !== null
  if (start === null) return { vanaf: null, uiterlijk: null, plan: null, atw: null, prognose }
  const duur = duurVan(lengte)
  if (!duur) return { vanaf: start, uiterlijk: start, plan: kantoordagVooruit(start), atw: null, prognose }
  let ruw = id === 's51-5.1b' ? laatsteDagOmTeKlagen(start) : einde(start, duur.aantal, duur.eenheid)
  let metAtw = atw(start, duur.aantal, duur.eenheid)
  if (id === 'sterker-5.8' && momenten.ontvangst) {
    ruw = [ruw, einde(momenten.ontvangst, 2, 'maanden')].sort()[1] ?? ruw
    metAtw = [metAtw ?? '', atw(momenten.ontvangst, 2, 'maanden') ?? ''].sort()[1] ?? null
  }
  const uiterlijk = soort === 'wettelijk' ? metAtw : ruw
  const plan = soort === 'verval' || soort === 'niet-eerder' || uiterlijk === null ? null : kantoordagTerug(uiterlijk)
  return { vanaf: start, uiterlijk, plan, atw: metAtw, prognose }
}

/** Counting back one year from filing must reach the conduct: tried day by day. */
function laatsteDagOmTeKlagen(gedraging: string): string {
  let laatste = gedraging
  for (let n = naarNummer(gedraging) + 360; n <= naarNummer(gedraging) + 370; n++)
    if (einde(vanNummer(n), -1, 'jaren') <= gedraging) laatste = vanNummer(n)
  return laatste
}

describe('S51-5.1 het recht om te klagen', () => {
  it.each([
    ['2023-02-28', '2024-02-29'],
    ['2024-02-29', '2025-02-28'],
    ['2024-02-28', '2025-02-28'],
    ['2025-11-20', '2026-11-20'],
    ['2023-03-01', '2024-03-01'],
  ])('gedraging %s: laatste goede dag %s', (gedraging, uit) => {
    const lijst = termijnen(regeling('stadsring51'), eenZaak({ gedraging }), datum('2026-01-01'), kalender)
    expect(lijst.find((t) => t.id === 's51-5.1b')).toMatchObject({ uiterlijk: uit as Datum, plan: null, atw: null })
  })
})
