import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum, plusDagen } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { vouw } from '@/domain/dossier/dossier'
import { oefendossiers } from '@/domain/oefening'
import { regelingMet } from '@/domain/regeling'
import { isOpen, termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { bundelUitleg, HOOGSTE, lageIndeling } from '@/domain/tijdlijn/bundels'
import { indeling, type IndelingOpties } from '@/domain/tijdlijn/indeling'
import { schatTekst } from '@/domain/tijdlijn/regels'
import { type Bundel, type TekenItem, tijdlijn, type TijdlijnItem } from '@/domain/tijdlijn/tijdlijn'
import { heelVenster, vensterOp } from '@/domain/tijdlijn/venster'

const VANDAAG = datum('2026-11-20')
const kalender = new Kalender()

const opties = (items: readonly TijdlijnItem[], breedte: number): IndelingOpties => ({
  ...heelVenster(
    items.filter((i) => !i.klein).map((i) => i.datum),
    VANDAAG,
  ),
  heel: true,
  breedte,
  vandaag: VANDAAG,
  kalender,
  meetTekst: schatTekst,
})
const getekend = (items: readonly TijdlijnItem[], breedte: number): TekenItem[] =>
  lageIndeling(items, opties(items, breedte)).palen.flatMap((p) => p.rijen.map((r) => r.item))
const bundels = (items: readonly TekenItem[]): Bundel[] => items.flatMap((i) => (i.soort === 'bundel' ? [i] : []))
const uitgepakt = (items: readonly TekenItem[]): TijdlijnItem[] =>
  items.flatMap((i) => (i.soort === 'bundel' ? i.items : [i]))

const PRAKTIJK = oefendossiers(VANDAAG).map((log) => {
  const dossier = vouw(log)
  const regeling = regelingMet(dossier.regelingId)
  if (!regeling) throw new Error(dossier.regelingId)
  const termen = termijnen(regeling, zaakVan(dossier), VANDAAG, kalender)
  return [dossier.nummer, tijdlijn(dossier, termen, VANDAAG, regeling)] as const
})

describe('a timeline that stays low', () => {
  it.each(PRAKTIJK)('%s: at most 260 px beside the rail of a laptop, and nothing is lost', (_, items) => {
    for (const breedte of [1075, 1300])
      expect(lageIndeling(items, opties(items, breedte)).hoogte).toBeLessThanOrEqual(HOOGSTE)
    for (const breedte of [620, 900, 1075]) {
      const alles = uitgepakt(getekend(items, breedte))
      expect(new Set(alles).size).toBe(alles.length)
      expect(new Set(alles)).toEqual(new Set(items.filter((i) => !i.klein)))
    }
  })

  it('a term that is open or was missed is never taken in', () => {
    for (const [, items] of PRAKTIJK)
      for (const bundel of bundels(getekend(items, 620)))
        for (const item of bundel.items) {
          expect(item.soort).toBe(bundel.kant)
          if (item.soort !== 'termijn') continue
          expect(isOpen(item.termijn)).toBe(false)
          expect(item.termijn.staat).not.toBe('gemist')
        }
  })

  it('what is low enough stays as it was', () => {
    const laag = PRAKTIJK.filter(([, items]) => indeling(items, opties(items, 1075)).hoogte <= HOOGSTE)
    expect(laag.length).toBeGreaterThan(3)
    for (const [, items] of laag) expect(bundels(getekend(items, 1075))).toEqual([])
  })

  const gebeurtenis = (n: number, dag: number): TijdlijnItem => ({
    soort: 'gebeurtenis',
    id: `g${n}`,
    datum: plusDagen(VANDAAG, -dag),
    label: 'Contact met de klager',
    titel: 'Contact met de klager, per telefoon',
    ondertitel: 'do 1 okt',
    klein: false,
    vastgelegdOp: '2026-11-20T10:00:00.000Z',
    eerder: [],
  })
  const druk = fc
    .array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 60 })
    .map((dagen) => dagen.sort((a, b) => b - a).map((dag, n) => gebeurtenis(n, dag)))

  it('labels never touch, and every event is in it once, at every width', () => {
    fc.assert(
      fc.property(druk, fc.integer({ min: 320, max: 2000 }), (items, breedte) => {
        const deel = lageIndeling(items, opties(items, breedte))
        const rijen = deel.palen.flatMap((p) => p.rijen)
        expect(
          uitgepakt(rijen.map((r) => r.item))
            .map((i) => i.id)
            .sort(),
        ).toEqual(items.map((i) => i.id).sort())
        rijen.forEach(({ vak: a }, i) => {
          for (const { vak: b } of rijen.slice(i + 1))
            expect(a.x < b.x + b.breedte && b.x < a.x + a.breedte && a.y < b.y + b.hoogte && b.y < a.y + a.hoogte).toBe(
              false,
            )
        })
      }),
      { numRuns: 60 },
    )
  })

  it('says how many, over which days, and opens as their list', () => {
    const items = [40, 39, 38, 37, 36, 35, 34, 33].map((dag, n) => gebeurtenis(n, dag))
    const [bundel] = bundels(getekend(items, 620))
    if (!bundel) throw new Error('no bundle')
    expect(bundel.label).toBe(`${bundel.items.length} gebeurtenissen`)
    expect(bundel.ondertitel).toMatch(/^\w\w \d+ okt – \w\w \d+ okt$/)
    const { titel, regels } = bundelUitleg(bundel, VANDAAG)
    expect(titel).toBe(`${bundel.label}, ${bundel.ondertitel}`)
    expect(regels.map((r) => r.tekst)).toEqual(bundel.items.map(() => 'Contact met de klager, per telefoon'))
  })

  it('in a month of a long dossier what lies outside it is counted as before', () => {
    const [, items = []] = PRAKTIJK.find(([nummer]) => nummer === '2026-017') ?? []
    const kwartaal = { ...opties(items, 620), ...vensterOp('kwartaal', VANDAAG), heel: false }
    const { eerder, later } = lageIndeling(items, kwartaal)
    expect({ eerder, later }).toEqual(
      (({ eerder: e, later: l }) => ({ eerder: e, later: l }))(indeling(items, kwartaal)),
    )
  })
})
