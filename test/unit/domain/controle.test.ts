// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type Datum, datum } from '@/domain/datum/datum'
import { controleer } from '@/domain/vastleggen/controle'
import { type NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Dossier } from '@/domain/dossier/dossier'
import { logboek } from '../../fixtures/logboek'

const VANDAAG = datum('2026-11-20')
const open = () => logboek().ontvangst('2026-11-09').en('bevestiging_verzonden', '2026-11-11').dossier()
const nieuw = (soort: string, dag: string, gegevens: object = {}, kop: object = {}) =>
  ({ soort, datum: dag as Datum, gegevens, ...kop }) as NieuweGebeurtenis
const fouten = (dossier: Dossier | undefined, g: NieuweGebeurtenis) =>
  controleer(dossier, g, VANDAAG).map((f) => `${f.veld}: ${f.tekst}`)

describe('controle van een vastlegging', () => {
  it.each([
    ['bevestiging_verzonden', '2026-11-20', { wijze: 'brief' }],
    ['bevestiging_verzonden', '2026-11-09', { wijze: 'brief' }],
    ['afsluiting', '2026-11-20', { grond: 'tevreden' }],
    ['ontvankelijkheid_gemeld', '2026-11-12', { ontvankelijk: true, toelichting: '' }],
    ['ontvankelijkheid_gemeld', '2026-11-12', { ontvankelijk: false, grond: 'geen-klant', toelichting: '' }],
    ['verdaging', '2026-11-20', { termijnId: 's51-6.8', tot: '2026-12-01', reden: 'ziekte' }],
    [
      'dossier_verstrekt',
      '2026-11-20',
      { lezer: 'commissie', stukken: [], weggelaten: [], uitzonderingen: [], toestemmingOp: '2026-11-20' },
    ],
    ['dossier_verstrekt', '2026-11-20', { lezer: 'klager.k1', stukken: [], weggelaten: [], uitzonderingen: [] }],
  ])('%s op %s mag', (soort, dag, gegevens) => {
    expect(fouten(open(), nieuw(soort, dag, gegevens))).toEqual([])
  })

  it('S51-6.7 de tijden van een gesprek mogen leeg blijven; wat geen tijd is of andersom staat, geeft een zin', () => {
    const velden = { met: 'x', partij: 'ander', aanwezig: '', plaats: '', verklaring: '', afspraken: '' }
    const bij = (tijden: object) => fouten(open(), nieuw('gesprek', '2026-11-12', { ...velden, ...tijden }))
    for (const goed of [{}, { begin: '', einde: '' }, { begin: '9.30' }, { begin: '9.30', einde: '10:15' }])
      expect(bij(goed)).toEqual([])
    expect(bij({ begin: 'ochtend', einde: '25.00' })).toEqual([
      'begin: Schrijf de tijd met cijfers, bijvoorbeeld 14.00.',
      'einde: Schrijf de tijd met cijfers, bijvoorbeeld 15.00.',
    ])
    expect(bij({ begin: '15.00', einde: '14.00' })).toEqual([
      'einde: Het gesprek is klaar voordat het begint. Controleer de tijden.',
    ])
  })

  it('ONS-7 STK-8 WMD-1.3 zonder toestemming gaat het dossier niet naar de commissie; een correctie van vroeger mag', () => {
    const aan = { lezer: 'commissie', stukken: [], weggelaten: [], uitzonderingen: [] }
    expect(fouten(open(), nieuw('dossier_verstrekt', '2026-11-20', aan))).toEqual([
      'toestemmingOp: Vul eerst in wanneer de klager goedvond dat de commissie dit dossier krijgt.',
    ])
    expect(
      fouten(open(), nieuw('dossier_verstrekt', '2026-11-20', { ...aan, toestemmingOp: '2026-11-21' })),
    ).toHaveLength(1)
    expect(fouten(open(), nieuw('dossier_verstrekt', '2026-11-20', aan, { corrigeert: 'e1' }))).toEqual([])
  })

  it.each([
    ['2026-02-30', 'datum: Vul een bestaande datum in, bijvoorbeeld 5-12-2026.'],
    ['', 'datum: Vul een bestaande datum in, bijvoorbeeld 5-12-2026.'],
    [
      '2026-11-21',
      'datum: 21 november 2026 ligt na vandaag. U legt vast wat al gebeurd is; kies vandaag of een eerdere dag.',
    ],
    [
      '2026-11-08',
      'datum: Deze dag ligt voor ma 9 november 2026: klacht ontvangen. Controleer de datum, of corrigeer eerst de dag van ontvangst.',
    ],
  ])('een bevestiging op "%s" geeft een zin die zegt wat te doen', (dag, zin) => {
    expect(fouten(open(), nieuw('bevestiging_verzonden', dag, { wijze: 'brief' }))).toEqual([zin])
  })

  it.each([
    ['verdaging', { termijnId: 'x', tot: '', reden: 'ziekte' }, /^tot: Vul de nieuwe datum in/],
    ['verdaging', { termijnId: 'x', tot: '2026-11-20', reden: 'ziekte' }, /^tot: De nieuwe datum moet later zijn/],
    ['verdaging', { termijnId: 'x', tot: '2026-12-01', reden: '  ' }, /^reden: Schrijf op waarom/],
    ['afsluiting', { grond: '' }, /^grond: Kies waarom het dossier gesloten wordt/],
    ['ontvankelijkheid_gemeld', { ontvankelijk: false, toelichting: '' }, /^grond: Kies de reden/],
    ['heropening', { reden: 'x' }, /^soort: Dit dossier is niet gesloten/],
  ])('ALL-3 ALL-4 %s met %j', (soort, gegevens, zin) => {
    const uit = fouten(open(), nieuw(soort, '2026-11-20', gegevens))
    expect(uit).toHaveLength(1)
    expect(uit[0]).toMatch(zin)
  })

  it('heropenen mag als het dossier gesloten is', () => {
    const dicht = logboek().ontvangst('2026-11-09').en('intrekking', '2026-11-10').dossier()
    expect(fouten(dicht, nieuw('heropening', '2026-11-12', { reden: 'bedacht' }))).toEqual([])
  })

  it('een dossier opent met een ontvangst of signaal, ook op een eerdere dag', () => {
    expect(fouten(undefined, nieuw('ontvangst', '2024-01-02'))).toEqual([])
    expect(fouten(undefined, nieuw('signaal', '2026-11-20'))).toEqual([])
    expect(fouten(undefined, nieuw('notitie', '2026-11-20', { tekst: '' }))[0]).toMatch(/^soort: Een dossier begint/)
    expect(fouten(undefined, nieuw('ontvangst', '2026-11-21'))[0]).toMatch(/^datum: 21 november 2026 ligt na vandaag/)
  })

  it('WSW-A1 de klacht die uit een signaal volgt komt niet voor het signaal', () => {
    const signaal = logboek().signaal('2026-11-05').dossier()
    expect(fouten(signaal, nieuw('ontvangst', '2026-11-05'))).toEqual([])
    expect(fouten(signaal, nieuw('ontvangst', '2026-11-04'))[0]).toContain('do 5 november 2026: signaal genoteerd')
  })

  it('WSW-A1 na een signaal mag een contact van voor de klacht, maar niet van voor het signaal', () => {
    const beide = logboek().signaal('2026-11-05').ontvangst('2026-11-12').dossier()
    const contact = { wijze: 'telefoon', bereikt: true }
    expect(fouten(beide, nieuw('contact', '2026-11-06', contact))).toEqual([])
    expect(fouten(beide, nieuw('contact', '2026-11-04', contact))[0]).toMatch(/^datum: Deze dag ligt voor/)
  })

  it('ALL-4 wat geëindigd is, eindigt niet nog eens; corrigeren mag', () => {
    const weg = logboek().ontvangst('2026-11-10').en('intrekking', '2026-11-12').dossier()
    expect(fouten(weg, nieuw('afsluiting', '2026-11-13', { grond: 'tevreden' }))).toEqual([
      'soort: De behandeling is al geëindigd op do 12 november 2026: klacht ingetrokken. Heropen het dossier eerst, of corrigeer wat er staat.',
    ])
    expect(fouten(weg, nieuw('intrekking', '2026-11-13', { mondeling: true }, { corrigeert: 'e2' }))).toEqual([])
  })

  it('S51-6.1 een klacht komt niet eerder bij de behandelaar dan bij de organisatie', () => {
    const op = (dag: string) => nieuw('gegevens_gewijzigd', '2026-11-12', { wijziging: { bijBehandelaarOp: dag } })
    expect(fouten(open(), op('2026-11-08'))[0]).toMatch(/^bijBehandelaarOp: Deze dag ligt voor de ontvangst/)
    expect(fouten(open(), op('2026-11-09'))).toEqual([])
  })

  it('ALL-2 de ontvangst corrigeren mag tot de eerste gebeurtenis erna', () => {
    const correctie = (dag: string) => nieuw('ontvangst', dag, {}, { corrigeert: 'e1' })
    expect(fouten(open(), correctie('2026-10-01'))).toEqual([])
    expect(fouten(open(), correctie('2026-11-11'))).toEqual([])
    expect(fouten(open(), correctie('2026-11-12'))[0]).toBe(
      'datum: Er staat al: ontvangst bevestigd op wo 11 november 2026. De ontvangst kan niet later zijn. Corrigeer eerst die datum.',
    )
  })

  it('ALL-2 een ontvangst wordt niet twee keer vastgelegd, maar gecorrigeerd', () => {
    expect(fouten(open(), nieuw('ontvangst', '2026-11-12'))[0]).toMatch(/^soort: Dit dossier is al geopend/)
    expect(fouten(open(), nieuw('signaal', '2026-11-12'))[0]).toMatch(/^soort: Dit dossier is al geopend/)
  })

  it('ALL-2 ongedaan maken mag, behalve van de ontvangst zelf en van wat al weg is', () => {
    const weg = (id: string) => nieuw('bevestiging_verzonden', '2026-11-11', {}, { corrigeert: id, vervalt: true })
    expect(fouten(open(), weg('e2'))).toEqual([])
    expect(fouten(open(), weg('e9'))[0]).toMatch(/^soort: Deze vastlegging is al ongedaan gemaakt/)
    expect(fouten(open(), weg('e1'))[0]).toMatch(/^soort: De ontvangst zelf kan niet ongedaan/)
    const beide = logboek().signaal('2026-11-05').ontvangst('2026-11-12').dossier()
    expect(fouten(beide, weg('e2'))).toEqual([])
  })
})
