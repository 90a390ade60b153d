// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { metWeekdag } from '@/domain/datum/opmaak'
import { nogTeSturen } from '@/domain/dossier/nog-te-sturen'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { bewaardMet } from '../../fixtures/kanarie'
import { logboek } from '../../fixtures/logboek'

const afspraak = (deel: object = {}) => ({
  partij: 'klager',
  met: 'Anna Eerste',
  dag: datum('2026-11-24'),
  begin: '14.00',
  einde: '15.00',
  plaats: 'op kantoor',
  aanwezig: 'u en ik',
  ...deel,
})
const log = () =>
  logboek().ontvangst('2026-11-02', {
    klagers: [{ ...legeKlager('k1'), naam: 'Anna Eerste' }],
    beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Tim Bos' }],
  })
type Log = ReturnType<typeof log>
const gepland = (deel: object = {}) => log().en('gesprek_gepland', '2026-11-10', afspraak(deel) as never)
const nodigUit = (l: Log, aan = 'klager.k1', deel: object = {}) =>
  l.en('brief_verzonden', '2026-11-11', {
    brief: 'uitnodiging',
    aan: 'Anna Eerste',
    voor: aan,
    wijze: 'brief',
    ...deel,
  })
const uitTeNodigen = (l: Log) =>
  nogTeSturen(l.dossier(), onsWelzijn)
    .filter(({ brief }) => brief === 'uitnodiging')
    .map(({ aan, sinds }) => `${aan} ${sinds}`)

describe('ONS-5 S51-6.5 STK-7 een gepland gesprek vraagt een uitnodiging', () => {
  it('aan wie erbij hoort, tot die haar heeft; aan beiden elk een', () => {
    expect(uitTeNodigen(log())).toEqual([])
    expect(uitTeNodigen(gepland())).toEqual(['klager.k1 2026-11-10'])
    expect(uitTeNodigen(nodigUit(gepland()))).toEqual([])
    const beiden = gepland({ partij: 'beiden', met: 'Anna Eerste en Tim Bos' })
    expect(uitTeNodigen(nodigUit(beiden))).toEqual(['beklaagde.b1 2026-11-10'])
  })

  it('verzet naar een andere dag vraagt het opnieuw; een andere zaal niet', () => {
    const verzet = (deel: object) =>
      nodigUit(gepland()).en('gesprek_gepland', '2026-11-12', afspraak(deel) as never, { corrigeert: 'e2' })
    expect(uitTeNodigen(verzet({ dag: datum('2026-11-26') }))).toEqual(['klager.k1 2026-11-12'])
    expect(uitTeNodigen(verzet({ begin: '13.00' }))).toEqual(['klager.k1 2026-11-12'])
    expect(uitTeNodigen(verzet({ plaats: 'Kamer 2' }))).toEqual([])
  })

  it('een brief van eerder telt als die dag erin staat; zo niet, dan is het een andere uitnodiging', () => {
    const eerst = (dag: string) =>
      nodigUit(log(), 'klager.k1', { bewaard: bewaardMet(metWeekdag(datum(dag))) }).en(
        'gesprek_gepland',
        '2026-11-12',
        afspraak() as never,
      )
    expect(uitTeNodigen(eerst('2026-11-24'))).toEqual([])
    expect(uitTeNodigen(eerst('2026-11-20'))).toEqual(['klager.k1 2026-11-12'])
  })

  it('mondeling verteld is vast te leggen; gehouden, afgezegd of na het einde is er niets meer uit te nodigen', () => {
    const verteld = gepland().en('brief_niet_nodig', '2026-11-11', {
      welke: 'uitnodiging/klager.k1',
      aan: 'Anna Eerste',
      reden: 'Aan de telefoon verteld.',
    })
    expect(uitTeNodigen(verteld)).toEqual([])
    expect(uitTeNodigen(gepland().en('gesprek', '2026-11-24', { partij: 'klager' } as never))).toEqual([])
    expect(uitTeNodigen(gepland().en('intrekking', '2026-11-12'))).toEqual([])
    expect(
      uitTeNodigen(
        gepland().en('gesprek_gepland', '2026-11-12', afspraak() as never, { corrigeert: 'e2', vervalt: true }),
      ),
    ).toEqual([])
  })
})
