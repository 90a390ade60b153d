// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Datum, datum, plusDagen } from '@/domain/datum/datum'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { dossierOp, gezegdOver, termijnenOp } from '@/domain/termijn/op-dag'
import { termijnen } from '@/domain/termijn/termijnen'
import { waarom } from '@/domain/termijn/waarom'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { logboek } from '../../fixtures/logboek'
import { kalender } from '../../fixtures/zaak'

/** The same log, each event recorded in the evening of the day that is given for it. */
const vastgelegdOp = (log: readonly Gebeurtenis[], ...dagen: string[]): Gebeurtenis[] =>
  log.map((g, i) => ({ ...g, vastgelegdOp: `${dagen[i] ?? g.datum}T20:00:00Z` }))

/** Received on 2 November; written down a day late and with the wrong date, put right on the 10th. */
const log = vastgelegdOp(
  logboek()
    .ontvangst('2026-11-03')
    .en('bevestiging_verzonden', '2026-11-05')
    .ontvangst('2026-11-02', {}, { corrigeert: 'e1' })
    .en('notitie', '2026-11-04').log,
  '2026-11-03',
  '2026-11-06',
  '2026-11-10',
  '2026-11-12',
)
const bij = () => onsWelzijn
const soorten = (dag: string, lezing: 'bekend' | 'gebeurd') =>
  dossierOp(log, datum(dag), lezing)?.geldig.map((g) => `${g.soort} ${g.datum}`)

describe('de stand van een dag', () => {
  it.each([
    // What the program showed then: not recorded is not known, and the wrong date still stands.
    ['2026-11-02', 'bekend', undefined],
    ['2026-11-05', 'bekend', ['ontvangst 2026-11-03']],
    ['2026-11-06', 'bekend', ['ontvangst 2026-11-03', 'bevestiging_verzonden 2026-11-05']],
    ['2026-11-11', 'bekend', ['ontvangst 2026-11-02', 'bevestiging_verzonden 2026-11-05']],
    // What had happened by then, as it is known now.
    ['2026-11-01', 'gebeurd', undefined],
    ['2026-11-02', 'gebeurd', ['ontvangst 2026-11-02']],
    ['2026-11-04', 'gebeurd', ['ontvangst 2026-11-02', 'notitie 2026-11-04']],
    ['2026-11-05', 'gebeurd', ['ontvangst 2026-11-02', 'notitie 2026-11-04', 'bevestiging_verzonden 2026-11-05']],
  ] as const)('%s, %s', (dag, lezing, verwacht) => {
    expect(soorten(dag, lezing)).toEqual(verwacht)
  })

  it('een vastlegging laat op de avond telt op de Nederlandse dag', () => {
    const laat = logboek()
      .ontvangst('2026-11-03')
      .log.map((g) => ({ ...g, vastgelegdOp: '2026-11-03T23:30:00Z' }))
    expect(dossierOp(laat, datum('2026-11-03'), 'bekend')).toBeUndefined()
    expect(dossierOp(laat, datum('2026-11-04'), 'bekend')).toBeDefined()
  })

  it('wat ongedaan is gemaakt, is niet gebeurd, en was toen wel bekend', () => {
    const weg = vastgelegdOp(
      logboek()
        .ontvangst('2026-11-02')
        .en('intrekking', '2026-11-04')
        .en('intrekking', '2026-11-04', undefined, { corrigeert: 'e2', vervalt: true }).log,
      '2026-11-02',
      '2026-11-04',
      '2026-11-09',
    )
    expect(dossierOp(weg, datum('2026-11-05'), 'bekend')?.status).toBe('ingetrokken')
    expect(dossierOp(weg, datum('2026-11-05'), 'gebeurd')?.status).toBe('in behandeling')
  })

  it('op een dag na alles is het het dossier van nu, in beide lezingen', () => {
    const dag = fc.integer({ min: 0, max: 20 }).map((n) => plusDagen(datum('2026-11-02'), n))
    fc.assert(
      fc.property(fc.array(fc.tuple(dag, fc.boolean()), { maxLength: 8 }), (dagen) => {
        const boek = logboek().ontvangst('2026-11-02')
        for (const [d, corrigeer] of dagen)
          boek.en('notitie', d, undefined, corrigeer && boek.log.length > 1 ? { corrigeert: 'e2' } : {})
        for (const lezing of ['bekend', 'gebeurd'] as const)
          expect(dossierOp(boek.log, datum('2026-12-01'), lezing)).toEqual(vouw(boek.log))
      }),
    )
  })

  it('er komt met de dagen alleen iets bij zolang niets wordt gecorrigeerd', () => {
    const aantal = (dag: Datum) => dossierOp(log, dag, 'bekend')?.log.length ?? 0
    for (let n = 0; n < 15; n++) {
      const dag = plusDagen(datum('2026-11-01'), n)
      expect(aantal(plusDagen(dag, 1))).toBeGreaterThanOrEqual(aantal(dag))
    }
  })
})

describe('wat het programma wanneer zei', () => {
  const bevestiging = (dag: string, lezing: 'bekend' | 'gebeurd') =>
    termijnenOp(log, datum(dag), lezing, bij, kalender).find((t) => t.id === 'ons-bevestiging')

  it('ONS-2 de termijn van toen liep een dag langer, en was nog niet gehaald', () => {
    expect(bevestiging('2026-11-05', 'bekend')).toMatchObject({ uiterlijk: '2026-11-10', staat: 'bijna' })
    expect(bevestiging('2026-11-05', 'gebeurd')).toMatchObject({ uiterlijk: '2026-11-09', staat: 'gehaald' })
    expect(termijnenOp(log, datum('2026-11-01'), 'gebeurd', bij, kalender)).toEqual([])
  })

  it('elke dag die er stond, met sinds wanneer', () => {
    expect(gezegdOver('ons-bevestiging', log, bij, kalender)).toEqual([
      { sinds: '2026-11-03', uiterlijk: '2026-11-10' },
      { sinds: '2026-11-10', uiterlijk: '2026-11-09' },
    ])
  })

  it('onder de versie van de regeling die het dossier toen volgde', () => {
    const langer = {
      ...onsWelzijn,
      termijnen: onsWelzijn.termijnen.map((t) =>
        t.id === 'ons-bevestiging' ? { ...t, duur: { aantal: 2, eenheid: 'weken' as const } } : t,
      ),
    }
    const toegepast = vastgelegdOp(
      logboek().ontvangst('2026-11-03').en('regeling_toegepast', '2026-11-05', { versie: 'nieuw' }).log,
      '2026-11-03',
      '2026-11-05',
    )
    const perVersie = ({ regelingVersie }: { regelingVersie: string }) =>
      regelingVersie === 'nieuw' ? langer : onsWelzijn
    expect(gezegdOver('ons-bevestiging', toegepast, perVersie, kalender)).toEqual([
      { sinds: '2026-11-03', uiterlijk: '2026-11-10' },
      { sinds: '2026-11-05', uiterlijk: '2026-11-17' },
    ])
  })

  it('"Waarom deze datum?" zegt het, en zwijgt waar nooit iets anders stond', () => {
    const regels = (van: readonly Gebeurtenis[]) => {
      const zaak = zaakVan(vouw(van))
      const t = termijnen(onsWelzijn, zaak, datum('2026-11-20'), kalender).find(({ id }) => id === 'ons-bevestiging')
      return (
        t &&
        waarom(t, onsWelzijn, zaak, kalender, { log: van, regelingBij: bij }).regels.find(
          (r) => r.label === 'Eerder gezegd',
        )?.tekst
      )
    }
    expect(regels(log)).toBe('vanaf di 3 november 2026 stond hier di 10 november 2026')
    expect(regels(log.slice(0, 2))).toBeUndefined()
  })
})
