// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import { gebeurtenisTitel } from '@/domain/dossier/gebeurtenis-titel'
import type { GebeurtenisGegevens, Toezegging } from '@/domain/gebeurtenis/gebeurtenis'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { uitslagenVan } from '@/domain/overzicht/op-tijd'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { werkvoorraadVan } from '@/domain/overzicht/werkvoorraad'
import { sterkerSociaalWerk as sterker } from '@/domain/regeling/sterker-sociaal-werk'
import { neutraleTermijnNaam } from '@/domain/regeling/termijn-met'
import { staatTekst } from '@/domain/termijn/staat-tekst'
import { termijnen } from '@/domain/termijn/termijnen'
import { waarom, waaromTekst } from '@/domain/termijn/waarom'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { controleer } from '@/domain/vastleggen/controle'
import { waaromNiet } from '@/domain/vastleggen/mogelijk'
import { sluitlijst } from '@/domain/vastleggen/sluitlijst'
import { document } from '@/documents'
import { organisatieVan } from '@/domain/regeling/instellingen'
import { logboek, type Logboek } from '../../fixtures/logboek'
import { kalender } from '../../fixtures/zaak'

const BELT: Toezegging = { id: 't1', wat: 'de gemeente bellen', wie: 'Mia Baas', op: datum('2026-11-27') }
const ZOEKT: Toezegging = { id: 't2', wat: 'een andere begeleider zoeken', wie: 'Ria Chef', op: datum('2026-12-05') }
const gesprek = (rest: Partial<GebeurtenisGegevens['gesprek']> = {}): GebeurtenisGegevens['gesprek'] => ({
  met: 'Tim Bos',
  partij: 'klager',
  aanwezig: '',
  plaats: 'op kantoor',
  verklaring: 'Hij vertelde het.',
  afspraken: '',
  toezeggingen: [BELT, ZOEKT],
  ...rest,
})
const klacht = (): Logboek =>
  logboek(sterker.id).ontvangst('2026-11-02', {
    klagers: [{ ...legeKlager('k1'), naam: 'Tim Bos' }],
    beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Noor Smit', leidinggevende: 'Mia Baas' }],
  })
const metGesprek = (rest: Partial<GebeurtenisGegevens['gesprek']> = {}) =>
  klacht().en('gesprek', '2026-11-16', gesprek(rest), { id: 'g1' })
const gedaan = { gesprekId: 'g1', toezegging: 't1', wat: BELT.wat, hoe: 'Gebeld; er komt een brief.' }

const termijnenVan = (log: Logboek, dag: string) =>
  termijnen(sterker, zaakVan(log.dossier()), datum(dag), kalender).filter(({ definitie }) => definitie.toezegging)
const werkvoorraad = (log: Logboek, dag: string) => {
  const rij = samenvattingVan(log.dossier())
  const lijst = werkvoorraadVan(
    rij.open ? [rij] : [],
    ({ zaak }) => termijnen(sterker, zaak, datum(dag), kalender),
    datum(dag),
    kalender,
  )
  return lijst.groepen.flatMap(({ id, regels }) =>
    regels.map(({ dag: op, termijn }) => `${id}: ${termijn.definitie.naam} ${op}`),
  )
}

describe('STK-7 wie doet wat, en wanneer', () => {
  it('STK-7 elke afspraak staat op haar dag op de werkvoorraad, tot zij is nagekomen', () => {
    expect(werkvoorraad(metGesprek(), '2026-11-20')).toEqual([
      'deze-en-volgende-week: De gemeente bellen 2026-11-27',
      // A Saturday: to be done on the last office day before it.
      'later: Een andere begeleider zoeken 2026-12-04',
    ])
    expect(werkvoorraad(metGesprek(), '2026-11-27')[0]).toBe('vandaag: De gemeente bellen 2026-11-27')
    expect(werkvoorraad(metGesprek(), '2026-11-30')[0]).toBe('voorbij: De gemeente bellen 2026-11-27')
    const na = metGesprek().en('toezegging_nagekomen', '2026-11-24', gedaan)
    expect(werkvoorraad(na, '2026-11-30')).toEqual(['deze-en-volgende-week: Een andere begeleider zoeken 2026-12-04'])
  })

  it('STK-7 een afspraak is geen termijn van de regeling: zij telt niet mee in op tijd, en zegt dat zij is afgesproken', () => {
    const [belt] = termijnenVan(metGesprek(), '2026-11-30')
    expect(belt && staatTekst(belt).tekst).toBe('afgesproken dag 3 dagen voorbij')
    expect(uitslagenVan(termijnenVan(metGesprek(), '2026-12-30'))).toEqual([])
    const tekst = belt && waaromTekst(waarom(belt, sterker, zaakVan(metGesprek().dossier()), kalender))
    expect(tekst).toContain('Afgesproken: in het gesprek van ma 16 november 2026')
    expect(tekst).not.toContain('Algemene termijnenwet')
  })

  it('STK-7 sluiten haalt haar van de lijst; wat toen niet was gedaan, blijft zo staan', () => {
    const dicht = metGesprek().en('afsluiting', '2026-11-30', { grond: 'opgelost' })
    expect(werkvoorraad(dicht, '2026-12-01')).toEqual([])
    expect(termijnenVan(dicht, '2026-12-01').map(({ staat }) => staat)).toEqual(['gemist', 'vervallen'])
  })

  it('STK-7 het gesprek corrigeren verzet de dag, en haalt weg wat niet doorgaat', () => {
    const log = metGesprek().en(
      'gesprek',
      '2026-11-16',
      gesprek({ toezeggingen: [{ ...BELT, op: datum('2026-12-11') }] }),
      { corrigeert: 'g1' },
    )
    expect(termijnenVan(log, '2026-11-20').map(({ id, uiterlijk }) => [id, uiterlijk])).toEqual([
      ['toezegging.t1', '2026-12-11'],
    ])
  })

  it('STK-7 het logboek zegt wie wat doet en wanneer, en wat er is gedaan', () => {
    const dossier = metGesprek().en('toezegging_nagekomen', '2026-11-24', gedaan).dossier()
    const details = dossier.geldig
      .flatMap((g) => detailsVan(g, sterker))
      .map(({ label, tekst }) => `${label}: ${tekst}`)
    expect(details).toContain(
      'Wie doet wat: Mia Baas: de gemeente bellen (uiterlijk vrijdag 27 november 2026)\nRia Chef: een andere begeleider zoeken (uiterlijk zaterdag 5 december 2026)',
    )
    expect(details).toEqual(
      expect.arrayContaining(['Afspraak: de gemeente bellen', 'Wat er is gedaan: Gebeld; er komt een brief.']),
    )
    expect(dossier.geldig.map((g) => gebeurtenisTitel(g, dossier, sterker))).toContain('Afspraak nagekomen')
  })

  it('STK-7 op de tijdlijn en in de agenda, die ook anderen zien, staat niet wat er is afgesproken', () => {
    expect(termijnenVan(metGesprek(), '2026-11-20').map(({ definitie }) => neutraleTermijnNaam(definitie))).toEqual([
      'Afspraak uit het gesprek',
      'Afspraak uit het gesprek',
    ])
  })

  it('STK-7 wie niet bij het gesprek was, leest niets van de afspraken', () => {
    const dossier = metGesprek().en('toezegging_nagekomen', '2026-11-24', gedaan).dossier()
    const voor = (lezer: Parameters<typeof voorLezer>[1]) => JSON.stringify(voorLezer(dossier, lezer, sterker).dossier)
    expect(voor({ soort: 'klager', id: 'k1' })).toContain('de gemeente bellen')
    expect(voor({ soort: 'beklaagde', id: 'b1' })).not.toMatch(/gemeente bellen|andere begeleider|Gebeld/)
  })
})

describe('STK-7 de secretaris is ingelicht', () => {
  const punt = (log: Logboek) => {
    const dossier = log.dossier()
    return sluitlijst({
      dossier,
      regeling: sterker,
      termijnen: termijnen(sterker, zaakVan(dossier), datum('2026-11-30'), kalender),
      kalender,
      grond: 'opgelost',
      datum: datum('2026-11-30'),
    }).filter(({ id }) => id === 'ingelicht' || id.startsWith('termijn.toezegging'))
  }
  it('STK-7 voor het sluiten staat er of de secretaris het weet, en welke afspraak nog open is', () => {
    expect(punt(metGesprek())).toMatchObject([
      {
        id: 'ingelicht',
        staat: 'open',
        wat: 'De secretaris klachten inlichten over de afspraken',
        artikel: '7',
        naar: { stap: 'doorgegeven' },
      },
      { staat: 'open', wat: 'De gemeente bellen', naar: { stap: 'toezegging_nagekomen', welke: 'toezegging.t1' } },
      { staat: 'open', wat: 'Een andere begeleider zoeken' },
    ])
    expect(
      punt(metGesprek({ ingelicht: 'Ans Kok', ingelichtOp: datum('2026-11-17') })).find((p) => p.id === 'ingelicht'),
    ).toMatchObject({ staat: 'gedaan', stand: 'Ans Kok, di 17 november 2026' })
  })
  it('STK-7 een bericht aan de secretaris telt vanaf de dag van het gesprek', () => {
    const bericht = (dag: string) =>
      punt(metGesprek().en('doorgegeven', dag, { aan: 'De secretaris klachten', wijze: 'e-mail' })).find(
        ({ id }) => id === 'ingelicht',
      )?.staat
    expect(bericht('2026-11-05')).toBe('open')
    expect(bericht('2026-11-18')).toBe('gedaan')
  })
})

describe('STK-7 de afspraken op papier', () => {
  const vraag = (log: Logboek) => {
    const dossier = log.dossier()
    return {
      dossier,
      regeling: sterker,
      organisatie: organisatieVan(sterker),
      vandaag: datum('2026-11-30'),
      kalender,
    }
  }
  it('STK-7 in het verslag, de brief, het eindrapport en op het formulier', () => {
    const log = metGesprek({ afspraken: 'Er komt een nieuw gesprek.' }).en('toezegging_nagekomen', '2026-11-24', gedaan)
    for (const soort of ['hoorverslag', 'afspraken', 'eindrapport', 'registratieformulier'] as const) {
      const tekst = JSON.stringify(document(soort, vraag(log)))
      expect(tekst, soort).toContain('de gemeente bellen')
      expect(tekst, soort).toContain('Mia Baas')
      expect(tekst, soort).toMatch(/27.november.2026/)
    }
    expect(JSON.stringify(document('eindrapport', vraag(log)))).toMatch(/24 november 2026.*nog niet/s)
  })
})

describe('STK-7 wat niet klopt wordt niet vastgelegd', () => {
  const velden = (log: Logboek | undefined, nieuw: object, vandaag = '2026-11-20') =>
    controleer(log?.dossier(), nieuw as never, datum(vandaag), sterker).map(({ veld }) => veld)
  it('STK-7 een afspraak zonder inhoud, zonder dag of voor het gesprek; ingelicht op een dag die nog komt', () => {
    const met = (toezegging: Partial<Toezegging>, rest = {}) =>
      velden(klacht(), {
        soort: 'gesprek',
        datum: '2026-11-16',
        gegevens: gesprek({ toezeggingen: [{ ...BELT, ...toezegging }], ...rest }),
      })
    expect(met({})).toEqual([])
    expect(met({ wat: ' ' })).toEqual(['toezeggingen.0.wat'])
    expect(met({ op: '' })).toEqual(['toezeggingen.0.op'])
    expect(met({ op: datum('2026-11-15') })).toEqual(['toezeggingen.0.op'])
    expect(met({}, { ingelicht: 'A', ingelichtOp: '2026-11-21' })).toEqual(['ingelichtOp'])
    expect(met({}, { ingelicht: 'A', ingelichtOp: '2026-11-15' })).toEqual(['ingelichtOp'])
  })
  it('STK-7 nagekomen kan alleen wat is afgesproken, één keer, en niet voor het gesprek', () => {
    const nagekomen = (dag: string, deel = {}) => ({
      soort: 'toezegging_nagekomen',
      datum: dag,
      gegevens: { ...gedaan, ...deel },
    })
    expect(velden(metGesprek(), nagekomen('2026-11-17'))).toEqual([])
    expect(velden(metGesprek(), nagekomen('2026-11-10'))).toEqual(['datum'])
    expect(velden(metGesprek(), nagekomen('2026-11-17', { toezegging: 't9' }))).toEqual(['toezegging'])
    const al = metGesprek().en('toezegging_nagekomen', '2026-11-17', gedaan)
    expect(velden(al, nagekomen('2026-11-18'))).toEqual(['toezegging'])
    expect(waaromNiet('toezegging_nagekomen', { dossier: klacht().dossier(), regeling: sterker, termijnen: [] })).toBe(
      'Er is geen afspraak uit een gesprek die nog open is.',
    )
  })
})
