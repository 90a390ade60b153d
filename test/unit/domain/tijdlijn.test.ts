import { describe, expect, it } from 'vitest'
import type { Datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { legeGegevens } from '@/domain/gebeurtenis/gegevens'
import { regelingMet } from '@/domain/regeling'
import { staatTekst } from '@/domain/termijn/staat-tekst'
import { termijnen } from '@/domain/termijn/termijnen'
import type { Termijn } from '@/domain/termijn/termijn'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { tijdlijn, type TijdlijnItem } from '@/domain/tijdlijn/tijdlijn'
import { toelichting } from '@/domain/tijdlijn/toelichting'
import { heelVenster, schuif, vensterOp } from '@/domain/tijdlijn/venster'

const VANDAAG = '2026-11-20' as Datum
const kalender = new Kalender()
const d = (tekst: string) => tekst as Datum

let volgnummer = 0
function g(soort: Gebeurtenis['soort'], datum: string, gegevens: object = {}, extra: object = {}): Gebeurtenis {
  return {
    id: `e${++volgnummer}`,
    dossierId: 'd1',
    soort,
    datum,
    vastgelegdOp: `${datum}T10:00:00Z`,
    gegevens,
    ...extra,
  } as unknown as Gebeurtenis
}
const ontvangst = (regelingId: string, datum: string, gegevens: object = {}, extra: object = {}) =>
  g(
    'ontvangst',
    datum,
    {
      nummer: '2026-001',
      regelingId,
      regelingVersie: '1',
      kanaal: 'brief',
      gegevens: { ...legeGegevens(), ...gegevens },
    },
    extra,
  )

function bouw(log: Gebeurtenis[], vandaag = VANDAAG): { items: TijdlijnItem[]; termijnen: Termijn[] } {
  const dossier = vouw(log)
  const regeling = regelingMet(dossier.regelingId)
  if (!regeling) throw new Error('onbekende regeling')
  const lijst = termijnen(regeling, zaakVan(dossier), vandaag, kalender, { eigenNormen: true })
  return { items: tijdlijn(dossier, lijst, vandaag, regeling), termijnen: lijst }
}
const vanTermijn = (items: readonly TijdlijnItem[], id: string) => {
  const item = items.find((i) => i.soort === 'termijn' && i.id === id)
  if (item?.soort !== 'termijn') throw new Error(`geen termijn ${id}`)
  return item
}

describe('tijdlijn', () => {
  it('ONS-2 ONS-3 ONS-4 puts events and terms in order of time, with spoken dates and what is left', () => {
    const { items } = bouw([
      ontvangst('ons-welzijn', '2026-11-10'),
      g('bevestiging_verzonden', '2026-11-13', { wijze: 'e-mail' }),
    ])
    expect(items.map((i) => [i.soort, i.label, i.ondertitel])).toEqual([
      ['gebeurtenis', 'Klacht ontvangen', 'di 10 nov'],
      ['gebeurtenis', 'Ontvangst bevestigd', 'vr 13 nov'],
      ['termijn', 'Ontvangst bevestigen', 'di 17 nov, gehaald'],
      ['termijn', 'Ontvankelijkheid melden', 'di 24 nov, nog 4 dagen'],
      ['termijn', 'Vooronderzoek afronden', 'di 1 dec, nog 11 dagen'],
      ['termijn', 'Bevindingen sturen', 'zo 10 jan 2027, streefdatum'],
    ])
    expect(vanTermijn(items, 'ons-bevindingen').plan).toBe('plan vr 8 jan 2027')
    expect(vanTermijn(items, 'ons-ontvankelijk').plan).toBeUndefined()
  })

  it('shows a corrected event on its present day only and remembers the other day', () => {
    const eerst = ontvangst('ons-welzijn', '2026-11-09')
    const { items } = bouw([eerst, ontvangst('ons-welzijn', '2026-11-10', {}, { corrigeert: eerst.id })])
    const ontvangen = items.filter((i) => i.label === 'Klacht ontvangen')
    expect(ontvangen.map((i) => i.datum)).toEqual(['2026-11-10'])
    const item = ontvangen[0]
    expect(item?.soort === 'gebeurtenis' && item.eerder).toEqual([
      { datum: '2026-11-09', vastgelegdOp: '2026-11-09T10:00:00Z' },
    ])
    if (item?.soort !== 'gebeurtenis') throw new Error('geen gebeurtenis')
    expect(toelichting(item, (m) => d(m.slice(0, 10))).regels.at(-1)).toEqual({
      label: 'Gecorrigeerd',
      tekst: 'eerst stond hier ma 9 november 2026, zo vastgelegd op ma 9 november 2026',
    })
  })

  it('keeps the story, personnel measures and criminal matters out of the labels', () => {
    const { items } = bouw([
      ontvangst('wonen-midden-delfland', '2026-11-18', { omschrijving: 'geheim verhaal', onderwerp: 'geheim' }),
      g('personeelsmaatregel', '2026-11-19', { toelichting: 'geheim' }),
      g('vermoeden_strafbaar_feit', '2026-11-19', { toelichting: 'geheim' }),
    ])
    const teksten = items.map((i) => `${i.label} ${i.ondertitel}`).join('\n')
    expect(teksten).not.toMatch(/geheim|verwijtbaar|strafbaar/i)
    expect(teksten).toContain('Interne melding voorleggen')
    const gebeurtenissen = items.filter((i) => i.soort === 'gebeurtenis').map((i) => i.label)
    expect(gebeurtenissen).toEqual(['Klacht ontvangen', 'Interne melding', 'Interne melding'])
  })

  it('STK-5.7 does not tell what the complaint is about', () => {
    const { items } = bouw([
      ontvangst('sterker-sociaal-werk', '2026-11-18', { kennisnameOp: '2026-05-04', seksueleIntimidatie: true }),
    ])
    const rechten = items.flatMap((i) => (i.soort === 'termijn' && i.id.startsWith('sterker-5.7') ? [i.label] : []))
    expect(rechten).toEqual(['Laatste dag om een klacht in te dienen'])
  })

  it('ALL-3 of a later date the marker and its card name the day it was agreed and the date itself', () => {
    const { items } = bouw([
      ontvangst('ons-welzijn', '2026-10-12'),
      g('verdaging', '2026-11-12', { termijnId: 'ons-bevindingen', tot: '2027-02-03', reden: 'geheim' }),
    ])
    const item = items.find((i) => i.soort === 'gebeurtenis' && i.nieuweDatum === '2027-02-03')
    if (item?.soort !== 'gebeurtenis') throw new Error('geen gebeurtenis')
    expect([item.label, item.ondertitel]).toEqual([
      'Latere datum afgesproken: bevindingen sturen, wo 3 feb 2027',
      'do 12 nov',
    ])
    expect(toelichting(item, (m) => d(m.slice(0, 10)))).toEqual({
      titel: 'Latere datum afgesproken: bevindingen sturen, wo 3 feb 2027',
      regels: [
        { label: 'Nieuwe datum', tekst: 'wo 3 februari 2027' },
        { label: 'Afgesproken op', tekst: 'do 12 november 2026' },
        { label: 'Vastgelegd', tekst: 'dezelfde dag' },
      ],
    })
  })

  it('ALL-3 a term met after its end but as agreed says so under its marker', () => {
    const { items } = bouw([
      ontvangst('wijksteunpunten-wonen', '2026-10-01', { route: 'medewerker' }),
      g('verdaging', '2026-10-20', { termijnId: 'wsw-4b', tot: '2026-11-16', reden: 'x' }),
      g('kennisgeving_bevindingen', '2026-11-10', { wijze: 'brief' }),
    ])
    expect(vanTermijn(items, 'wsw-4b').ondertitel).toBe('zo 1 nov, na de termijn gedaan; afgesproken was ma 16 nov')
  })

  it('makes office work small, and a right that was used in time too', () => {
    const { items } = bouw([
      ontvangst('stadsring51', '2026-11-10', { gedragingOp: '2026-10-01' }),
      g('notitie', '2026-11-11', { tekst: 'x' }),
      g('document_gemaakt', '2026-11-12', { document: 'ontvangstbevestiging', naam: 'x' }),
    ])
    expect(items.filter((i) => i.klein).map((i) => i.label)).toEqual([
      'Notitie',
      'Document gemaakt: x',
      'Laatste dag om een klacht in te dienen',
    ])
  })

  it('leaves out terms without a date', () => {
    const { items, termijnen: alle } = bouw([ontvangst('ons-welzijn', '2026-11-10')])
    expect(alle.find((t) => t.id === 'ons-advies')?.uiterlijk).toBeNull()
    expect(items.some((i) => i.id === 'ons-advies')).toBe(false)
  })
})

describe('the state of a term in words', () => {
  const staat = (items: readonly TijdlijnItem[], id: string) => vanTermijn(items, id).staat

  it('says what is left in days and working days', () => {
    const { items } = bouw([ontvangst('ons-welzijn', '2026-11-10')])
    expect(staat(items, 'ons-bevestiging')).toMatchObject({ vorm: 'te-laat', tekst: '3 dagen te laat' })
    expect(staat(items, 'ons-ontvankelijk')).toMatchObject({ vorm: 'bijna', tekst: 'nog 4 dagen, 2 werkdagen' })
    expect(staat(items, 'ons-vooronderzoek')).toMatchObject({ vorm: 'loopt', tekst: 'nog 11 dagen, 7 werkdagen' })
    expect(staat(items, 'ons-bevindingen')).toMatchObject({
      vorm: 'streef',
      tekst: 'streefdatum, nog 51 dagen, 33 werkdagen',
    })
  })

  it('says today, and no working day left over a weekend', () => {
    const vandaag = bouw([ontvangst('ons-welzijn', '2026-11-13')])
    expect(staat(vandaag.items, 'ons-bevestiging').tekst).toBe('vandaag de laatste dag')
    // Received on Sunday: the week ends on Sunday, and on Saturday no working day is left.
    const zaterdag = bouw([ontvangst('ons-welzijn', '2026-11-15')], d('2026-11-21'))
    expect(staat(zaterdag.items, 'ons-bevestiging').tekst).toBe('nog 1 dag, geen werkdag meer')
  })

  it('ONS-6 a target that has passed is no breach: amber, and never called late', () => {
    const { items } = bouw([ontvangst('ons-welzijn', '2026-09-10')])
    expect(staat(items, 'ons-bevindingen')).toEqual({
      vorm: 'bijna',
      woord: 'streefdatum voorbij',
      tekst: 'streefdatum 10 dagen voorbij',
    })
  })

  it('ONS-7 the delay of an outside committee is no breach of the officer', () => {
    const { items } = bouw([
      ontvangst('ons-welzijn', '2026-08-03'),
      g('voorgelegd_aan_commissie', '2026-09-10', { commissie: 'x' }),
    ])
    expect(staat(items, 'ons-advies')).toMatchObject({
      vorm: 'bijna',
      tekst: 'externe klachtencommissie is 10 dagen te laat',
    })
  })

  it('a direct duty counts its days from the first office day', () => {
    const zaterdag = [
      ontvangst('wonen-midden-delfland', '2026-11-10'),
      g('vermoeden_strafbaar_feit', '2026-11-14', { toelichting: 'braak' }),
    ]
    expect(staat(bouw(zaterdag, d('2026-11-15')).items, 'wmd-2.5-direct').tekst).toBe('nog 1 dag')
    expect(staat(bouw(zaterdag, d('2026-11-16')).items, 'wmd-2.5-direct').tekst).toBe('vandaag')
    expect(staat(bouw(zaterdag, d('2026-11-18')).items, 'wmd-2.5-direct').tekst).toBe('2 dagen te laat')
  })

  it('tells done in time from done late, and says on which day', () => {
    const bevestigd = (dag: string) =>
      bouw([ontvangst('ons-welzijn', '2026-11-02'), g('bevestiging_verzonden', dag, { wijze: 'brief' })])
    expect(staat(bevestigd('2026-11-09').items, 'ons-bevestiging')).toEqual({
      vorm: 'gehaald',
      woord: 'gehaald',
      tekst: 'gehaald op ma 9 nov',
    })
    expect(staat(bevestigd('2026-11-11').items, 'ons-bevestiging')).toEqual({
      vorm: 'gehaald',
      woord: 'te laat gedaan',
      tekst: 'gedaan op wo 11 nov, 2 dagen na de termijn',
      naTermijn: true,
    })
  })

  it('S51-5.1 says whether filing was within the year, and decides nothing', () => {
    const opTijd = bouw([ontvangst('stadsring51', '2026-11-10', { gedragingOp: '2025-11-10' })])
    expect(staat(opTijd.items, 's51-5.1b').tekst).toBe('op tijd ingediend op di 10 nov')
    const later = bouw([ontvangst('stadsring51', '2026-11-10', { gedragingOp: '2025-11-09' })])
    expect(staat(later.items, 's51-5.1b')).toMatchObject({
      vorm: 'te-laat',
      tekst: 'na de termijn ingediend op di 10 nov',
    })
  })

  it('an earliest day is something that becomes possible, not something due', () => {
    const log = [
      ontvangst('sterker-sociaal-werk', '2026-09-01'),
      g('contact', '2026-10-01', { wijze: 'telefoon', bereikt: true }),
    ]
    expect(staat(bouw(log).items, 'sterker-5.8')).toMatchObject({
      vorm: 'wacht',
      woord: 'wacht',
      tekst: 'kan vanaf wo 2 dec, na nog 2 pogingen om de klager te bereiken',
    })
    const poging = (dag: string) => g('contact', dag, { wijze: 'telefoon', bereikt: false })
    const eens = [...log, poging('2026-11-02')]
    expect(staat(bouw(eens, d('2026-12-05')).items, 'sterker-5.8').tekst).toBe(
      'de wachttijd is voorbij, na nog één poging om de klager te bereiken',
    )
    const tweemaal = [...eens, poging('2026-11-03')]
    expect(staat(bouw(tweemaal, d('2026-12-05')).items, 'sterker-5.8').tekst).toBe('kan sinds wo 2 dec')
  })

  it('a later date that was agreed counts to that date', () => {
    const { items } = bouw([
      ontvangst('ons-welzijn', '2026-09-16'),
      g('verdaging', '2026-11-12', { termijnId: 'ons-bevindingen', tot: '2026-11-27', reden: 'onderzoek loopt nog' }),
    ])
    expect(staat(items, 'ons-bevindingen').tekst).toBe('later afgesproken, nog 7 dagen')
    expect(items.find((i) => i.id === 'ons-bevindingen')).toMatchObject({
      datum: '2026-11-27',
      eerst: '2026-11-16',
      ondertitel: 'vr 27 nov, afgesproken op do 12 nov (eerst ma 16 nov)',
    })
  })

  it('an agreed date holds before the original end too, and no longer once it has passed itself', () => {
    const log = [
      ontvangst('ons-welzijn', '2026-10-12'),
      g('verdaging', '2026-11-12', { termijnId: 'ons-bevindingen', tot: '2026-12-31', reden: 'onderzoek loopt nog' }),
    ]
    const nu = bouw(log).items.find((i) => i.id === 'ons-bevindingen')
    expect(nu).toMatchObject({
      datum: '2026-12-31',
      eerst: '2026-12-12',
      staat: { woord: 'later afgesproken', tekst: 'later afgesproken, nog 41 dagen' },
    })
    const voorbij = bouw(log, d('2027-01-02')).items.find((i) => i.id === 'ons-bevindingen')
    expect(voorbij).toMatchObject({ datum: '2026-12-12', staat: { woord: 'streefdatum voorbij' } })
    expect(voorbij).not.toHaveProperty('eerst')
  })

  it('every state of every procedure has a word and a text', () => {
    for (const regelingId of [
      'ons-welzijn',
      'stadsring51',
      'sterker-sociaal-werk',
      'wijksteunpunten-wonen',
      'wonen-midden-delfland',
    ])
      for (const vandaag of ['2026-01-05', '2026-01-20', '2026-03-01', '2028-01-01'])
        for (const slot of [[], [g('intrekking', '2026-02-01', { mondeling: false })]])
          for (const t of bouw([ontvangst(regelingId, '2026-01-05', { route: 'medewerker' }), ...slot], d(vandaag))
            .termijnen) {
            const { woord, tekst } = staatTekst(t, d(vandaag))
            expect(woord).not.toBe('')
            expect(tekst).not.toMatch(/undefined|null|NaN|-\d/)
          }
  })
})

describe('what is in sight', () => {
  it('shows whole weeks from Monday, with today in them', () => {
    expect(vensterOp('week', VANDAAG)).toEqual({ van: '2026-11-16', tot: '2026-11-22' })
    expect(vensterOp('twee-weken', VANDAAG)).toEqual({ van: '2026-11-16', tot: '2026-11-29' })
    expect(vensterOp('maand', VANDAAG)).toEqual({ van: '2026-11-09', tot: '2026-12-13' })
    expect(vensterOp('kwartaal', VANDAAG)).toEqual({ van: '2026-11-02', tot: '2027-01-31' })
  })

  it('moves and comes back', () => {
    for (const zoom of ['week', 'twee-weken', 'maand', 'kwartaal'] as const)
      expect(schuif(zoom, schuif(zoom, VANDAAG, 1), -1)).toBe(VANDAAG)
  })

  it('the whole file has today in it, also when everything lies before or after', () => {
    const voorbij = heelVenster([d('2025-01-01'), d('2025-06-01')], VANDAAG)
    expect(voorbij.van < '2025-01-01' && voorbij.tot > VANDAAG).toBe(true)
    expect(heelVenster([], VANDAAG)).toEqual({ van: '2026-11-19', tot: '2026-11-21' })
  })
})
