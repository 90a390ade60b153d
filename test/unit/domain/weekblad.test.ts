import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { agendaVan } from '@/domain/overzicht/agenda'
import { weekbladVan } from '@/domain/overzicht/weekblad'
import { teSturenVan, werkvoorraadVan } from '@/domain/overzicht/werkvoorraad'
import { REGELINGEN } from '@/domain/regeling'
import { termijnen } from '@/domain/termijn/termijnen'
import { alsAgenda } from '@/documents/agenda'
import { weekbladInhoud } from '@/documents/weekblad'
import { logboek, type Logboek } from '../../fixtures/logboek'

/** A Friday. */
const VANDAAG = datum('2026-11-20')
const kalender = new Kalender()
const mensen = {
  klagers: [{ ...legeKlager('k1'), naam: 'Anna Geheim' }],
  beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Tim Verborgen', leidinggevende: 'Els Kok' }],
}

const rijenVan = (logs: readonly Logboek[]) => logs.map((log) => samenvattingVan(log.dossier()))
const werkVan = (logs: readonly Logboek[]) =>
  werkvoorraadVan(
    rijenVan(logs).filter((s) => s.open === 1),
    (s) => termijnen(REGELINGEN.find((r) => r.id === s.regelingId) ?? expect.fail(), s.zaak, VANDAAG, kalender),
    VANDAAG,
    kalender,
  )
function bladVan(logs: readonly Logboek[]) {
  const rijen = rijenVan(logs)
  return weekbladVan(
    werkVan(logs),
    teSturenVan(rijen),
    rijen.filter((s) => s.open === 1),
    VANDAAG,
  )
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

  it('STK-7 WSW-4c een afspraak, een bezwaar en wat naar het MT gaat staan er zonder namen; wat voorbij is, zegt dat', () => {
    const gesprek = {
      ...{ met: 'Anna Geheim', partij: 'klager' as const, aanwezig: '', plaats: '', verklaring: '', afspraken: '' },
      toezeggingen: [
        { id: 't1', wat: 'Els Kok bellen', wie: 'Els Kok', op: datum('2026-11-18') },
        // A Saturday: done on the Friday before it.
        { id: 't2', wat: 'Tim Verborgen spreken', wie: 'Els Kok', op: datum('2026-11-21') },
      ],
    } as const
    const logs = [
      klacht(1, '2026-11-09', 'sterker-sociaal-werk').en('gesprek', '2026-11-12', gesprek),
      klacht(2, '2026-11-09', 'wijksteunpunten-wonen').en('doorverwijzing', '2026-11-12', {
        ...{ naar: 'Het bestuur van de instelling', stap: true, leden: 'Els Kok' },
        antwoordOp: VANDAAG,
      }),
      klacht(3, '2026-11-09', 'wonen-midden-delfland').en('opvolging', '2026-11-12', {
        ...{ opvolging: 'mt', wie: 'Els Kok', wat: '' },
        dag: VANDAAG,
      }),
    ]
    const blad = bladVan(logs)
    const wanneer = (rij: string[]) => `${rij[1]} ${rij[2]}: ${rij[3]}`
    const tabel = weekbladInhoud(blad, 'Sterker', VANDAAG).blokken.find((b) => b.soort === 'tabel')
    const rijen = tabel?.soort === 'tabel' ? tabel.rijen.map((r) => wanneer(r as string[])) : []
    expect(rijen).toEqual(
      expect.arrayContaining([
        '2026-001 Afspraak uit het gesprek: was wo 18 nov',
        '2026-001 Afspraak uit het gesprek: vr 20 nov',
        '2026-001 Uitkomst laten weten: vr 20 nov',
        '2026-001 Uitkomst van de bespreking vastleggen: vr 20 nov',
      ]),
    )
    expect(JSON.stringify(weekbladInhoud(blad, 'Sterker', VANDAAG))).not.toMatch(/Geheim|Verborgen|Els Kok/)

    const agenda = agendaVan(werkVan(logs))
    expect(agenda).toContainEqual({
      id: 'd1.toezegging.t2',
      dag: '2026-11-20',
      titel: '2026-001: Afspraak uit het gesprek',
      tekst: 'De afgesproken dag is zaterdag 21 november 2026. De stand van nu staat in Klachtdossier.',
    })
    expect(agenda.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['d1.toezegging.t1', 'd2.toezegging.e2', 'd3.toezegging.e2']),
    )
    expect(JSON.stringify(agenda)).not.toMatch(/Geheim|Verborgen|Els Kok|bellen/)
    expect(alsAgenda(agenda, '2026-11-20T09:00:00Z')).toContain('SUMMARY:2026-001: Afspraak uit het gesprek')
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
