import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { weekbladVan } from '@/domain/overzicht/weekblad'
import { teSturenVan, werkvoorraadVan } from '@/domain/overzicht/werkvoorraad'
import { REGELINGEN } from '@/domain/regeling'
import { termijnen } from '@/domain/termijn/termijnen'
import { weekbladInhoud } from '@/documents/weekblad'
import { logboek, type Logboek } from '../../fixtures/logboek'

/** A Friday. */
const VANDAAG = datum('2026-11-20')
const kalender = new Kalender()
const mensen = {
  klagers: [{ ...legeKlager('k1'), naam: 'Anna Geheim' }],
  beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Tim Verborgen', leidinggevende: 'Els Kok' }],
}

function bladVan(logs: readonly Logboek[]) {
  const rijen = logs.map((log) => samenvattingVan(log.dossier()))
  const open = rijen.filter((s) => s.open === 1)
  const werk = werkvoorraadVan(
    open,
    (s) => termijnen(REGELINGEN.find((r) => r.id === s.regelingId) ?? expect.fail(), s.zaak, VANDAAG, kalender),
    VANDAAG,
    kalender,
  )
  return weekbladVan(werk, teSturenVan(rijen), open, VANDAAG)
}
const klacht = (nr: number, dag: string, id = 'ons-welzijn') => logboek(id, `d${nr}`).ontvangst(dag, mensen)

describe('het weekblad', () => {
  it('ALL-1 zet wat te laat is bovenaan, dan deze week, dan de brieven; per rol en zonder namen', () => {
    const blad = bladVan([
      klacht(1, '2026-11-02'),
      klacht(2, '2026-11-13'),
      klacht(3, '2026-11-09', 'sterker-sociaal-werk').en('intrekking', '2026-11-12', { mondeling: true }),
    ])
    expect([blad.van, blad.tot]).toEqual(['2026-11-16', '2026-11-22'])
    expect(blad.regels[0]).toMatchObject({ laat: true, dag: '2026-11-09' })
    expect(blad.regels.map((r) => r.laat)).toEqual(
      blad.regels.map((r) => r.laat).toSorted((a, b) => Number(b) - Number(a)),
    )
    expect(blad.regels.at(-1)).toEqual({
      nummer: '2026-001',
      wat: 'Brief versturen',
      dag: '2026-11-12',
      laat: false,
      brief: 'Intrekking bevestigd, aan de klager',
    })
    for (const { dag } of blad.regels) expect(dag <= blad.tot).toBe(true)
    const papier = JSON.stringify(weekbladInhoud(blad, 'ONS welzijn', VANDAAG))
    expect(papier).not.toMatch(/Geheim|Verborgen|Els Kok/)
    expect(papier).toMatch(/☐.*te laat, ma 9 nov"/)
  })

  it('S51-6.5 noemt de gesprekken van deze week met tijd en plaats, en niet die van een week later of van gisteren', () => {
    const met = (dag: string) =>
      klacht(1, '2026-11-02').en('gesprek_gepland', '2026-11-10', {
        partij: 'klager',
        met: 'Anna Geheim',
        dag: datum(dag),
        begin: '14.00',
        einde: '15.00',
        plaats: 'kamer 2',
        aanwezig: '',
      })
    const blad = bladVan([met('2026-11-20')])
    expect(blad.gesprekken).toMatchObject([{ dag: '2026-11-20', begin: '14:00', plaats: 'kamer 2' }])
    expect(JSON.stringify(weekbladInhoud(blad, '', VANDAAG))).toContain('vr 20 nov, 14.00 tot 15.00 uur')
    for (const dag of ['2026-11-19', '2026-11-23']) expect(bladVan([met(dag)]).gesprekken).toEqual([])
  })

  it('past op één blad: het zegt hoeveel regels er niet op staan, en laat nooit het dringendste weg', () => {
    const blad = bladVan(Array.from({ length: 30 }, (_, i) => klacht(i, '2026-11-02')))
    expect(blad.regels).toHaveLength(16)
    expect(blad.regels.every((r) => r.laat)).toBe(true)
    expect(blad.weggelaten).toBeGreaterThan(9)
    expect(JSON.stringify(weekbladInhoud(blad, '', VANDAAG))).toContain(
      `passen ${blad.weggelaten} regels niet op dit blad`,
    )
    expect(JSON.stringify(weekbladInhoud(bladVan([]), '', VANDAAG))).toContain('hoeft er niets de deur uit')
  })
})
