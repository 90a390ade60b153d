import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { afwezig, dichtbij, komend, valtIn, vervangingTekst } from '@/domain/overzicht/afwezig'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { Logboek } from '../../fixtures/logboek'

const kalender = new Kalender()
const vandaag = datum('2026-12-14')
const kerst = { van: datum('2026-12-21'), tot: datum('2027-01-03'), vervanger: 'Jan de Wit' }
const log = () => new Logboek('ons-welzijn').ontvangst('2026-12-11')
const van = (l: Logboek, dag = vandaag) => termijnen(onsWelzijn, zaakVan(l.dossier()), dag, kalender)
const wat = (l: Logboek, periode = kerst) =>
  valtIn(van(l), periode, kalender).map(({ termijn, dag }) => [termijn.id, dag])

describe('WSW-V de klachtenfunctionaris is er een tijd niet', () => {
  it('een termijn loopt door; wat in die dagen valt staat er op volgorde bij', () => {
    const alle = van(log()).flatMap((t) => (t.uiterlijk ? [[t.id, t.uiterlijk]] : []))
    const erin = wat(log())
    expect(erin.length).toBeGreaterThan(0)
    expect(erin.map(([, dag]) => dag)).toEqual(erin.map(([, dag]) => dag).toSorted())
    for (const [id] of erin) expect(alle.find(([t]) => t === id)?.[1]).toSatisfy((d) => d >= kerst.van)
  })

  it('van een dag ervoor of erna valt er niets in', () => {
    const ervoor = { ...kerst, van: datum('2026-12-12'), tot: datum('2026-12-13') }
    expect(wat(log(), ervoor)).toEqual([])
    expect(wat(log(), { ...kerst, van: datum('2031-01-01'), tot: datum('2031-02-01') })).toEqual([])
  })

  it('de laatste dag telt mee, de dag erna niet; wat te laat is ligt niet in de toekomst', () => {
    const [eerste] = van(log()).flatMap((t) => (t.staat === 'loopt' && t.uiterlijk ? [t] : []))
    if (!eerste?.uiterlijk || !eerste.plan) throw new Error('geen termijn')
    const tot = { ...kerst, van: datum('2026-12-01'), tot: eerste.plan }
    expect(wat(log(), tot).map(([id]) => id)).toContain(eerste.id)
    const later = van(log(), datum('2027-06-01'))
    expect(later.some((t) => t.staat === 'te-laat')).toBe(true)
    expect(
      valtIn(later, kerst, kalender)
        .filter(({ termijn }) => termijn.staat === 'te-laat')
        .map(({ dag }) => dag),
    ).toSatisfy((dagen: string[]) => dagen.every((d) => d >= kerst.van && d <= kerst.tot))
  })

  it('vanaf een week ervoor tot de laatste dag', () => {
    const op = (dag: string) => dichtbij([kerst], datum(dag)).length
    expect([op('2026-12-13'), op('2026-12-14'), op('2027-01-03'), op('2027-01-04')]).toEqual([0, 1, 1, 0])
    const nu = { ...kerst, van: vandaag, tot: vandaag }
    expect(komend([kerst, nu], vandaag)).toEqual([nu, kerst])
  })

  it('de zin noemt dagen en vervanger, en nooit de klager', () => {
    const [regel] = afwezig(van(log()), [kerst], vandaag, kalender)
    expect(regel?.tekst).toMatch(
      /^U bent afwezig van ma 21 dec tot en met zo 3 jan 2027\. Daarin valt: .+\(\w\w \d+ (dec|jan)( 2027)?\)\.$/,
    )
    expect(regel?.watNu).toBe('Doe het eerder, of spreek af wat Jan de Wit doet.')
    expect(vervangingTekst({ ...kerst, vervanger: ' ' })).toBe('Doe het eerder, of spreek af wie het doet.')
    expect(afwezig(van(log()), [], vandaag, kalender)).toEqual([])
  })
})
