// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum, plusDagen, plusDuur } from '@/domain/datum/datum'
import { kort } from '@/domain/datum/opmaak'
import type { GebeurtenisGegevens } from '@/domain/gebeurtenis/gebeurtenis'
import { regelingMet } from '@/domain/regeling'
import { kalenderVan, standaardInstellingen } from '@/domain/regeling/instellingen'
import type { Regeling } from '@/domain/regeling/regeling'
import { afspraakTekst } from '@/domain/termijn/afspraak'
import { staatTekst } from '@/domain/termijn/staat-tekst'
import { termijnen } from '@/domain/termijn/termijnen'
import { waarom } from '@/domain/termijn/waarom'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { Logboek } from '../../fixtures/logboek'
import { regelingMetInstellingen } from '../../fixtures/keuzes'

const instellingen = { ...standaardInstellingen(), perRegeling: { stadsring51: { awb: true } } }
const metAwb = regelingMetInstellingen(regelingMet('stadsring51') as Regeling, instellingen)
const kalender = kalenderVan(instellingen)

/** Received Monday 12 October 2026: six weeks is Monday 23 November, ten weeks Monday 21 December. */
const ONTVANGEN = '2026-10-12'
type Verlenging = readonly [op: string, tot: string, akkoord?: boolean]

function awb(vandaag: string, verlengingen: readonly Verlenging[], klaarOp = '', ontvangen = ONTVANGEN) {
  const log = new Logboek('stadsring51').ontvangst(ontvangen)
  for (const [op, tot, klagerAkkoord] of verlengingen) log.en('verdaging', op, verlenging(tot, klagerAkkoord))
  if (klaarOp) log.en('kennisgeving_bevindingen', klaarOp, { wijze: 'brief' })
  const zaak = zaakVan(log.dossier())
  const termijn = termijnen(metAwb, zaak, datum(vandaag), kalender).find((t) => t.id === 's51-awb-9.11')
  if (!termijn) throw new Error('geen wettelijke termijn')
  return { termijn, zaak, tekst: staatTekst(termijn, datum(vandaag)).tekst }
}
const verlenging = (tot: string, klagerAkkoord?: boolean): GebeurtenisGegevens['verdaging'] => ({
  termijnId: 's51-awb-9.11',
  tot: datum(tot),
  reden: 'onderzoek loopt nog',
  ...(klagerAkkoord !== undefined && { klagerAkkoord }),
})

describe('S51-6.8 de wet kent één verlenging van hoogstens vier weken (Awb 9:11)', () => {
  it.each<[naam: string, verlengingen: readonly Verlenging[], eind: string | undefined]>([
    ['op tijd en binnen vier weken', [['2026-11-20', '2026-12-07']], '2026-12-07'],
    ['op de laatste dag zelf', [['2026-11-23', '2026-12-21']], '2026-12-21'],
    ['langer dan vier weken: niet verder dan tien weken', [['2026-11-20', '2027-01-11']], '2026-12-21'],
    ['langer, met schriftelijk akkoord', [['2026-11-20', '2027-01-11', true]], '2027-01-11'],
    ['na de termijn', [['2026-11-24', '2026-12-07']], undefined],
    ['na de termijn, ook met akkoord', [['2026-11-24', '2026-12-07', true]], undefined],
    [
      'een tweede keer telt niet',
      [
        ['2026-11-20', '2026-12-07'],
        ['2026-12-01', '2026-12-21'],
      ],
      '2026-12-07',
    ],
    [
      'een tweede keer met akkoord wel',
      [
        ['2026-11-20', '2026-12-07'],
        ['2026-12-01', '2027-01-29', true],
      ],
      '2027-01-29',
    ],
  ])('%s', (_, verlengingen, eind) => {
    expect(awb('2026-11-20', verlengingen).termijn).toMatchObject({ uiterlijk: '2026-11-23' })
    expect(awb('2026-11-20', verlengingen).termijn.verlengdTot).toBe(eind)
    const grens = eind ?? '2026-11-23'
    expect(awb(grens, verlengingen, grens).termijn.staat).toBe('gehaald')
    const erna = plusDagen(datum(grens), 1)
    expect(awb(erna, verlengingen, erna).termijn.staat).toBe('te-laat-gehaald')
    expect(awb(erna, verlengingen).termijn.staat).toBe('te-laat')
  })

  it('zegt wat nu geldt, en rekent te laat vanaf het nieuwe einde', () => {
    const brief: Verlenging[] = [['2026-11-20', '2026-12-07']]
    expect(awb('2026-11-25', brief).termijn.staat).toBe('verdaagd')
    expect(awb('2026-11-25', brief).tekst).toBe('verlengd, nog 12 dagen')
    expect(awb('2026-12-09', brief).tekst).toBe('2 dagen te laat, afgesproken: ma 7 dec')
    expect(awb('2026-12-09', brief, '2026-12-09').tekst).toBe('gedaan op wo 9 dec, 2 dagen na de termijn')
    expect(awb('2026-12-09', brief, '2026-12-02').tekst).toBe('gehaald op wo 2 dec; verlengd tot ma 7 dec')
    expect(awb('2026-12-09', brief, '2026-11-20').tekst).toBe('gehaald op vr 20 nov')
  })

  it('noemt de dag van verlengen, tenzij een ander uitstel dan het laatste telt', () => {
    const tekst = (...brief: Verlenging[]) => afspraakTekst(awb('2026-12-02', brief).termijn, (d) => kort(d, d))
    expect(tekst(['2026-11-20', '2026-12-07'])).toBe('verlengd op vr 20 nov (eerst ma 23 nov)')
    expect(tekst(['2026-11-20', '2026-12-07'], ['2026-12-01', '2026-12-21'])).toBe('verlengd (eerst ma 23 nov)')
  })

  it('legt uit hoe ver verlengen reikt', () => {
    const regel = (...brief: Verlenging[]) => {
      const { termijn, zaak } = awb('2026-11-25', brief)
      return waarom(termijn, metAwb, zaak, kalender).regels.find((r) => r.label === 'Later afgesproken')?.tekst
    }
    expect(regel(['2026-11-20', '2026-12-07'])).toContain(
      'De termijn loopt door tot en met ma 7 december 2026; zonder akkoord van de klager mag het tot en met ma 21 december 2026.',
    )
    expect(regel(['2026-11-20', '2027-01-11'])).toContain(
      'tot en met ma 21 december 2026; langer mag alleen als de klager schriftelijk akkoord is.',
    )
    expect(regel(['2026-11-20', '2027-01-11', true])).toContain('De klager is schriftelijk akkoord.')
    expect(regel(['2026-11-24', '2026-12-07'])).toContain(
      'Dit verlengt de termijn niet: dat kon tot en met ma 23 november 2026.',
    )
  })

  it('telt tien weken vanaf de ontvangst, en schuift dan één keer op (deadlines 2.9)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (n) => {
        const ontvangen = plusDagen(datum('2019-01-01'), n)
        const { termijn } = awb(ontvangen, [[plusDagen(ontvangen, 1), plusDagen(ontvangen, 200)]], '', ontvangen)
        let verwacht = plusDuur(ontvangen, 10, 'weken')
        while (kalender.geenWerkdag(verwacht, 'kb')) verwacht = plusDagen(verwacht, 1)
        expect(termijn.verlengdTot).toBe(verwacht)
      }),
    )
  })
})

describe('STK-jw de Jeugdwet laat een latere dag toe, met redenen en voor het einde', () => {
  const sterker = regelingMet('sterker-sociaal-werk') as Regeling
  const jw = (op: string) => {
    const log = new Logboek('sterker-sociaal-werk')
      .ontvangst('2026-06-01', { jeugdhulp: true })
      .en('oordeel_ontvangen', '2026-10-01', { van: 'de commissie' })
      .en('verdaging', op, { termijnId: 'sterker-jw', tot: datum('2027-01-15'), reden: 'overleg met de raad' })
    return termijnen(sterker, zaakVan(log.dossier()), datum('2026-11-20'), kalender).find((t) => t.id === 'sterker-jw')
  }
  it('verlengt, hoe ver ook', () =>
    expect(jw('2026-11-01')).toMatchObject({ uiterlijk: '2026-11-02', verlengdTot: '2027-01-15', staat: 'verdaagd' }))
  it('verlengt niet meer als de maand om is', () => expect(jw('2026-11-03')).toMatchObject({ staat: 'te-laat' }))
})

describe('S51-5.3 melden dat de klacht niet wordt behandeld', () => {
  const staat = (vul: (log: Logboek) => Logboek, vandaag = '2026-11-20') =>
    termijnen(
      metAwb,
      zaakVan(vul(new Logboek('stadsring51').ontvangst(ONTVANGEN)).dossier()),
      datum(vandaag),
      kalender,
    ).find((t) => t.id === 's51-5.3')

  it('bindt niet zolang niemand weet of er behandeld wordt', () =>
    expect(staat((log) => log.en('contact', '2026-10-15'))).toMatchObject({ staat: 'voorwaardelijk' }))
  it('is niet nodig als de cliënt gehoord is', () => {
    expect(staat((log) => log.en('hoorzitting', '2026-10-20'))).toMatchObject({ staat: 'vervallen' })
    expect(staat((log) => log.en('hoorzitting', '2026-10-20').en('afsluiting', '2026-11-19'))).toMatchObject({
      staat: 'vervallen',
      reden: 'de klacht wordt behandeld',
    })
  })
  it('telt wel als na het horen toch niet wordt behandeld', () =>
    expect(
      staat((log) =>
        log.en('hoorzitting', '2026-10-20').en('ontvankelijkheid_gemeld', '2026-11-19', {
          ontvankelijk: false,
          grond: 'belang',
          toelichting: '',
        }),
      ),
    ).toMatchObject({ staat: 'te-laat-gehaald' }))
})
