// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import type { Dossier } from '@/domain/dossier/dossier'
import type { GebeurtenisGegevens, GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import { GEBEURTENIS_SOORTEN } from '@/domain/gebeurtenis/soort'
import { gebeurtenisTitel, neutraleTitel, neutraleTitelKort } from '@/domain/dossier/gebeurtenis-titel'
import { type KlachtGegevens, legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { type Regeling, REGELINGEN } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import { Logboek } from '../../fixtures/logboek'

const VANDAAG = datum('2026-11-20')
const An = { ...legeKlager('k1'), naam: 'An Bos' }
const Bo = { ...legeKlager('k2'), naam: 'Bo Kok' }
const Wit = { ...legeBeklaagde('b1'), naam: 'J. de Wit', functie: 'consulent', leidinggevende: 'Carla Nijhuis' }
const Vos = { ...legeBeklaagde('b2'), naam: 'Petra Vos' }

const laatste = (dossier: Dossier) => {
  const g = dossier.geldig.at(-1)
  if (!g) throw new Error('leeg logboek')
  return g
}
/** In the log, and on the timeline. */
function titels<S extends GebeurtenisSoort>(
  soort: S,
  gegevens: GebeurtenisGegevens[S],
  { regeling = onsWelzijn, klacht = {} }: { regeling?: Regeling; klacht?: Partial<KlachtGegevens> } = {},
): [string, string] {
  const dossier = new Logboek(regeling.id)
    .ontvangst('2026-11-09', { klagers: [An], beklaagden: [Wit], ...klacht })
    .en(soort, '2026-11-12', gegevens)
    .dossier()
  const g = laatste(dossier)
  return [gebeurtenisTitel(g, dossier, regeling), neutraleTitelKort(g, dossier, regeling, VANDAAG)]
}

const gesprek = (partij: GebeurtenisGegevens['gesprek']['partij'], met: string): GebeurtenisGegevens['gesprek'] => {
  const verhaal = 'geheim'
  return { partij, met, aanwezig: verhaal, plaats: verhaal, verklaring: verhaal, afspraken: verhaal }
}

describe('ALL-6 met wie is gesproken', () => {
  it.each<[partij: GebeurtenisGegevens['gesprek']['partij'], met: string, wie: string, kort?: string]>([
    ['klager', 'An Bos', 'de klant'],
    ['klager', '', 'de klant'],
    ['beklaagde', 'J. de Wit', 'medewerker J. de Wit'],
    ['beklaagde', ' ', 'de medewerker'],
    ['beklaagde', 'J. de Wit, Petra Vos', 'J. de Wit en Petra Vos'],
    ['beklaagde', 'J. de Wit en Petra Vos', 'J. de Wit en Petra Vos'],
    ['beklaagde', 'J. de Wit, consulent', 'medewerker J. de Wit, consulent', 'medewerker J. de Wit'],
    ['beklaagde', 'K. Smit, consulent', 'medewerker K. Smit, consulent', 'medewerker K. Smit'],
    ['beklaagde', 'de coördinator', 'de coördinator'],
    ['beiden', 'An Bos en J. de Wit', 'klant en medewerker'],
    ['ander', 'Carla Nijhuis (manager)', 'Carla Nijhuis (manager)', 'Carla Nijhuis'],
    ['ander', '', 'iemand anders'],
  ])('%s, "%s": met %s', (partij, met, wie, kort = wie) => {
    const klacht = { beklaagden: [Wit, Vos] }
    expect(titels('gesprek', gesprek(partij, met), { klacht })).toEqual([`Gesprek met ${wie}`, `Gesprek met ${kort}`])
    expect(titels('hoorzitting', gesprek(partij, met), { klacht })[0]).toBe(`Hoorzitting met ${wie}`)
  })

  it('van meer klagers: wie', () => {
    const klacht = { klagers: [An, Bo] }
    const met = (naam: string) => titels('gesprek', gesprek('klager', naam), { klacht })[1]
    expect(met('Bo Kok')).toBe('Gesprek met klant Bo Kok')
    expect(met('An Bos, Bo Kok')).toBe('Gesprek met An Bos en Bo Kok')
    expect(met('')).toBe('Gesprek met de klant')
  })

  it('in de woorden van de regeling, zonder "medewerker of ingeschakelde partij" voor een naam', () => {
    const regeling = wonenMiddenDelfland
    expect(titels('gesprek', gesprek('klager', 'An Bos'), { regeling })[1]).toBe('Gesprek met de huurder')
    expect(titels('gesprek', gesprek('beklaagde', 'J. de Wit'), { regeling })[1]).toBe('Gesprek met J. de Wit')
  })

  it('het verslag zegt van welk gesprek', () => {
    const log = new Logboek()
      .ontvangst('2026-11-09', { klagers: [An], beklaagden: [Wit] })
      .en('hoorzitting', '2026-11-10', gesprek('beklaagde', 'J. de Wit'))
    const verslag = (gesprekId: string) => {
      const dossier = log.en('verslag_vastgesteld', '2026-11-12', { gesprekId, akkoord: 'ja' }).dossier()
      return gebeurtenisTitel(laatste(dossier), dossier, onsWelzijn)
    }
    expect(verslag('e2')).toBe('Verslag vastgesteld: hoorzitting met medewerker J. de Wit')
    expect(verslag('weg')).toBe('Verslag vastgesteld')
  })
})

describe('ALL-2 wat er gebeurde staat in de titel', () => {
  const reden = 'geheim'
  it.each<[titel: string, soort: GebeurtenisSoort, gegevens: object, kort?: string]>([
    ['Behandeling overgedragen aan Carla Nijhuis', 'overdracht', { vorm: 'overgedragen', aan: 'Carla Nijhuis', reden }],
    ['Carla Nijhuis vervangt de behandelaar', 'overdracht', { vorm: 'vervanging', aan: 'Carla Nijhuis', reden }],
    ['De coördinator vervangt de behandelaar', 'overdracht', { vorm: 'vervanging', aan: 'de coördinator', reden }],
    [
      'Advies gevraagd aan mr. Bak, jurist',
      'overdracht',
      { vorm: 'advies gevraagd', aan: 'mr. Bak, jurist', reden },
      'Advies gevraagd aan mr. Bak',
    ],
    ['Ontvankelijk gemeld', 'ontvankelijkheid_gemeld', { ontvankelijk: true, toelichting: 'geheim' }],
    [
      'Niet ontvankelijk gemeld',
      'ontvankelijkheid_gemeld',
      { ontvankelijk: false, grond: 'anders', toelichting: 'geheim' },
    ],
    ['Dossier gesloten: klant is tevreden', 'afsluiting', { grond: 'tevreden', toelichting: 'geheim' }],
    ['Dossier gesloten: signaal is opgelost', 'afsluiting', { grond: 'signaal-opgelost' }],
    ['Dossier gesloten', 'afsluiting', { grond: 'van-vroeger' }],
    ['Klacht ingetrokken', 'intrekking', { mondeling: true, toelichting: 'geheim' }],
    ['Contact met de klant', 'contact', { wijze: 'telefoon', bereikt: true, toelichting: 'geheim' }],
    ['Klant niet bereikt', 'contact', { wijze: 'telefoon', bereikt: false, toelichting: 'geheim' }],
    ['Van horen afgezien: medewerker', 'horen_afgezien', { wie: 'beklaagde', grond: 'geheim' }],
    ['Van horen afgezien: Petra Vos', 'horen_afgezien', { wie: 'Petra Vos', grond: 'geheim' }],
    ['Rapport ontvangen door het bestuur', 'rapport_ontvangen', { door: 'het bestuur' }],
    ['Beslissing genomen door het bestuur', 'beslissing', { door: 'het bestuur', beslissing: 'geheim' }],
    ['Doorverwezen naar de gemeente', 'doorverwijzing', { naar: 'De gemeente', toelichting: 'geheim' }],
    ['Voorgelegd aan de commissie', 'voorgelegd_aan_commissie', { commissie: 'De commissie' }],
    ['Oordeel ontvangen van de ombudsman', 'oordeel_ontvangen', { van: 'De ombudsman', samenvatting: 'geheim' }],
    [
      'Document toegevoegd: Agenda, deel 2',
      'document_toegevoegd',
      { naam: 'Agenda, deel 2', ingebrachtDoor: 'klant', ingezienDoorKlager: true, ingezienDoorBeklaagde: true },
    ],
    ['Document gemaakt: Eindrapport', 'document_gemaakt', { document: 'eindrapport', naam: 'Eindrapport' }],
    ['Notitie', 'notitie', { tekst: 'geheim' }],
    ['Gegevens gewijzigd', 'gegevens_gewijzigd', { wijziging: { omschrijving: 'geheim' } }],
  ])('%s', (titel, soort, gegevens, kort = titel) => {
    expect(titels(soort, gegevens as never)).toEqual([titel, kort])
  })

  it('ALL-3 een latere datum: waarvoor, en welke; het jaar alleen als het een ander is', () => {
    const uitstel = (termijnId: string, tot: string, regeling: Regeling = onsWelzijn) =>
      titels('verdaging', { termijnId, tot: datum(tot), reden }, { regeling })
    expect(uitstel('ons-bevindingen', '2026-12-18')).toEqual([
      'Latere datum afgesproken: bevindingen sturen, vr 18 dec 2026',
      'Latere datum afgesproken: bevindingen sturen, vr 18 dec',
    ])
    expect(uitstel('ons-bevindingen', '2027-02-03')[1]).toBe(
      'Latere datum afgesproken: bevindingen sturen, wo 3 feb 2027',
    )
    const [norm] = sterkerSociaalWerk.eigenNormen
    expect(uitstel(norm?.id ?? '', '2026-12-18', sterkerSociaalWerk)[1]).toMatch(/: ontvangst bevestigen, vr 18 dec$/)
    expect(uitstel('van-vroeger', '2026-12-18')[1]).toBe('Latere datum afgesproken: vr 18 dec')
  })
})

describe('wat een titel niet zegt', () => {
  it('ONS-12 WMD-2.5 een maatregel en een vermoeden hebben buiten het logboek een neutrale naam', () => {
    for (const soort of ['personeelsmaatregel', 'vermoeden_strafbaar_feit'] as const) {
      const dossier = new Logboek().ontvangst('2026-11-09').en(soort, '2026-11-12', { toelichting: 'geheim' }).dossier()
      const g = laatste(dossier)
      expect(neutraleTitel(g, dossier, onsWelzijn)).toBe('Interne melding')
      expect(neutraleTitelKort(g, dossier, onsWelzijn)).toBe('Interne melding')
      expect(gebeurtenisTitel(g, dossier, onsWelzijn)).not.toContain('geheim')
    }
  })

  it('WMD-2.5 ook een latere datum verraadt het vermoeden niet', () => {
    const gegevens = { termijnId: 'wmd-2.5-direct', tot: datum('2026-12-18'), reden: 'geheim' }
    expect(titels('verdaging', gegevens, { regeling: wonenMiddenDelfland })).toEqual([
      'Latere datum afgesproken: interne melding voorleggen, vr 18 dec 2026',
      'Latere datum afgesproken: interne melding voorleggen, vr 18 dec',
    ])
  })

  const NAMEN = [
    'aan',
    'naar',
    'door',
    'van',
    'wie',
    'naam',
    'met',
    'commissie',
    'gesprekId',
    'grond',
    'termijnId',
    'welke',
    'opvolging',
    'wat',
  ]
  const LEEG = {
    ...Object.fromEntries(NAMEN.map((veld) => [veld, ' '])),
    tot: datum('2026-12-18'),
    dag: datum('2026-12-18'),
    begin: '',
    partij: 'ander',
    bereikt: true,
    wijziging: {},
    stap: 'meegegeven',
  }
  it.each(GEBEURTENIS_SOORTEN.filter((s) => s !== 'ontvangst' && s !== 'signaal'))(
    '%s: zonder naam blijft er niets hangen, in geen enkele regeling',
    (soort) => {
      for (const regeling of REGELINGEN)
        for (const vorm of ['overgedragen', 'vervanging', 'advies gevraagd'])
          for (const titel of titels(soort, { ...LEEG, vorm } as never, { regeling })) {
            expect(titel).not.toMatch(/(?:\b(?:aan|naar|door|van|met)|[:,])$| {2}|undefined/)
            expect(titel).toMatch(/^\p{Lu}/u)
          }
    },
  )

  it('een naam van duizend letters wordt op de tijdlijn ingekort, met hele tekens', () => {
    const [log, kort] = titels('doorverwijzing', { naar: `a${'😀'.repeat(1000)}` })
    expect(log.length).toBeGreaterThan(2000)
    expect(kort.length).toBeLessThan(90)
    expect(kort).toMatch(/😀…$/u)
    expect(kort.isWellFormed()).toBe(true)
  })
})
