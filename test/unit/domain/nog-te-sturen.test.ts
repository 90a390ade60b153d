import { describe, expect, it } from 'vitest'
import type { Dossier } from '@/domain/dossier/dossier'
import { nogTeSturen } from '@/domain/dossier/nog-te-sturen'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { teSturenVan } from '@/domain/overzicht/werkvoorraad'
import { regelingTekst } from '@/domain/regeling'
import { waaromNiet } from '@/domain/vastleggen/mogelijk'
import { logboek, type Logboek } from '../../fixtures/logboek'

const klagers = [
  { ...legeKlager('k1'), naam: 'Samir Bouzid' },
  { ...legeKlager('k2'), naam: 'Ilse Kuiper' },
]
const beklaagden = [
  { ...legeBeklaagde('b1'), naam: 'Tim Bos', leidinggevende: 'Els Kok' },
  { ...legeBeklaagde('b2'), naam: 'Noor Smit', leidinggevende: 'Els Kok' },
]
const regelingBij = (d: Dossier) => {
  const regeling = regelingTekst(d.regelingId, d.regelingVersie)
  if (!regeling) throw new Error(d.regelingId)
  return regeling
}
const open = (d: Dossier) => nogTeSturen(d, regelingBij(d)).map((t) => `${t.brief} aan ${t.naam} sinds ${t.sinds}`)
const bij = (log: Logboek) => open(log.dossier())

describe('brieven die nog weg moeten', () => {
  it('WSW-8b na een beslissing krijgen de klager, degene om wie het ging en de instelling elk een brief', () => {
    const log = logboek('wijksteunpunten-wonen')
      .ontvangst('2026-10-01', { route: 'medewerker', klagers: klagers.slice(0, 1), beklaagden })
      .en('beslissing', '2026-11-05', { door: 'Het Stedelijk bureau', beslissing: 'Gegrond' })
    expect(bij(log)).toEqual([
      'besluit aan Samir Bouzid sinds 2026-11-05',
      'besluit-beklaagde aan Tim Bos sinds 2026-11-05',
      'besluit-beklaagde aan Noor Smit sinds 2026-11-05',
      'besluit-beklaagde aan het bestuur van de instelling sinds 2026-11-05',
    ])
    log.en('besluitbrief_verzonden', '2026-11-06', { wijze: 'brief' })
    log.en('brief_verzonden', '2026-11-06', {
      brief: 'besluit-beklaagde',
      aan: 'Tim Bos',
      wijze: 'brief',
      voor: 'beklaagde.b1',
    })
    expect(bij(log)).toEqual([
      'besluit-beklaagde aan Noor Smit sinds 2026-11-05',
      'besluit-beklaagde aan het bestuur van de instelling sinds 2026-11-05',
    ])
    log.en('brief_niet_nodig', '2026-11-06', {
      welke: 'besluit-beklaagde/beklaagde.b2',
      aan: 'Noor Smit',
      reden: 'Zij las mee.',
    })
    expect(bij(log)).toEqual(['besluit-beklaagde aan het bestuur van de instelling sinds 2026-11-05'])
    // Undone: the letter waits again.
    log.en('brief_niet_nodig', '2026-11-07', { welke: '', aan: '', reden: '' }, { corrigeert: 'e5', vervalt: true })
    expect(bij(log)).toHaveLength(2)
  })

  it('STK-8 Jeugdwet 4.2.1 lid 5: na de reactie op het oordeel horen de klager en de commissie het elk', () => {
    const log = logboek('sterker-sociaal-werk')
      .ontvangst('2026-10-01', { klagers: klagers.slice(0, 1), jeugdhulp: true })
      .en('oordeel_ontvangen', '2026-11-02', { van: 'de commissie' })
    expect(bij(log)).toEqual([])
    log.en('reactie_op_oordeel', '2026-11-05', { reactie: 'Wij passen het aan.' })
    expect(bij(log)).toEqual([
      'reactie-op-oordeel aan Samir Bouzid sinds 2026-11-05',
      'reactie-op-oordeel aan de onafhankelijke klachtencommissie sinds 2026-11-05',
    ])
  })

  it('ALL-6 wie van meer klagers de bevestiging nog niet kreeg, staat er zodra de eerste hem heeft', () => {
    const log = logboek().ontvangst('2026-11-16', { klagers, beklaagden: [] })
    expect(bij(log)).toEqual([])
    log.en('bevestiging_verzonden', '2026-11-17', { wijze: 'brief', aan: 'Samir Bouzid' })
    expect(bij(log)).toEqual(['ontvangstbevestiging aan Ilse Kuiper sinds 2026-11-17'])
    log.en('bevestiging_verzonden', '2026-11-18', { wijze: 'brief', aan: 'Ilse Kuiper' })
    expect(bij(log)).toEqual([])
  })

  it('STK-5.6 de intrekking wordt bevestigd, en wie van de klacht hoorde, hoort dat zij voorbij is', () => {
    const zonder = logboek('sterker-sociaal-werk').ontvangst('2026-11-02', { klagers: klagers.slice(0, 1), beklaagden })
    zonder.en('intrekking', '2026-11-06', { mondeling: true })
    expect(bij(zonder)).toEqual(['intrekking-bevestigd aan Samir Bouzid sinds 2026-11-06'])
    const met = logboek('sterker-sociaal-werk')
      .ontvangst('2026-11-02', { klagers: klagers.slice(0, 1), beklaagden })
      .en('doorgegeven', '2026-11-03', { aan: 'Tim Bos' })
      .en('intrekking', '2026-11-06', { mondeling: true })
    expect(bij(met)).toContain('einde-beklaagde aan Tim Bos sinds 2026-11-06')
  })

  it('na elke latere datum opnieuw een bericht; een tussenbericht van toen telt ook', () => {
    const log = logboek('stadsring51').ontvangst('2026-10-01', { klagers: klagers.slice(0, 1) })
    const later = (dag: string, tot: string) =>
      log.en('verdaging', dag, { termijnId: 's51-6.8', tot: tot as never, reden: 'vakantie' })
    later('2026-11-01', '2026-12-10')
    expect(bij(log)).toEqual(['tussenbericht aan Samir Bouzid sinds 2026-11-01'])
    log.en('tussenbericht', '2026-11-02', { inhoud: 'Het wordt later.' })
    expect(bij(log)).toEqual([])
    later('2026-11-09', '2026-12-20')
    expect(bij(log)).toEqual(['tussenbericht aan Samir Bouzid sinds 2026-11-09'])
    log.en('brief_niet_nodig', '2026-11-09', { welke: 'tussenbericht/klager.k1', aan: '', reden: 'gebeld' })
    expect(bij(log)).toEqual([])
  })

  it('WSW-5 wie mondeling van de klacht hoorde, hoeft er geen brief over', () => {
    const log = logboek('wijksteunpunten-wonen')
      .ontvangst('2026-11-02', { route: 'coordinator', klagers: klagers.slice(0, 1), beklaagden })
      .en('doorgegeven', '2026-11-03', { aan: 'Tim Bos', brief: 'aan-beklaagde', voor: 'beklaagde.b1' })
    expect(bij(log)).toEqual(['aan-beklaagde aan Noor Smit sinds 2026-11-03'])
    log.en('doorgegeven', '2026-11-04', { aan: 'noor smit' })
    expect(bij(log)).toEqual([])
  })

  it('WSW-5 met de hand doorgegeven onder de naam van de route, of aan twee tegelijk: niemand staat nog open', () => {
    const route = logboek('wijksteunpunten-wonen')
      .ontvangst('2026-11-02', { route: 'medewerker', klagers: klagers.slice(0, 1), beklaagden })
      .en('doorgegeven', '2026-11-03', { aan: 'de betrokken medewerker(s)' })
      .en('doorgegeven', '2026-11-04', { aan: 'Tim Bos', brief: 'aan-beklaagde', voor: 'beklaagde.b1' })
    expect(bij(route)).toEqual([])
    const samen = logboek('stadsring51')
      .ontvangst('2026-11-02', { klagers: klagers.slice(0, 1), beklaagden })
      .en('doorgegeven', '2026-11-03', { aan: 'Tim Bos en Noor Smit (afschrift van de klacht)', wijze: 'e-mail' })
      .en('brief_verzonden', '2026-11-04', {
        brief: 'aan-beklaagde',
        aan: 'Tim Bos',
        wijze: 'brief',
        voor: 'beklaagde.b1',
      })
    expect(bij(samen)).toEqual([])
  })

  it.each([
    ['ONS-9', 'ons-welzijn', 'tevreden', true],
    ['ONS-9 ingetrokken: dat is al bevestigd', 'ons-welzijn', 'ingetrokken', false],
    ['S51-6.9 de bevindingen sluiten af', 'stadsring51', 'afgehandeld', false],
    ['WSW-8b', 'wijksteunpunten-wonen', 'besloten', true],
    ['STK-7', 'sterker-sociaal-werk', 'opgelost', true],
    ['WMD-2.6', 'wonen-midden-delfland', 'laatste-antwoord', true],
    ['WMD-2.3 het antwoord was het laatste woord', 'wonen-midden-delfland', 'opgelost', false],
  ])('%s: na de sluiting moet de afsluitbrief nog weg (%s, %s: %s)', (_, id, grond, moet) => {
    const log = logboek(id)
      .ontvangst('2026-11-02', { klagers: klagers.slice(0, 1) })
      .en('afsluiting', '2026-11-10', { grond })
    const afsluitbrief = () => bij(log).filter((t) => t.startsWith('afsluiting'))
    expect(afsluitbrief()).toEqual(moet ? ['afsluiting aan Samir Bouzid sinds 2026-11-10'] : [])
    log.en('heropening', '2026-11-12', { reden: 'nieuw feit' })
    expect(afsluitbrief()).toEqual([])
  })

  it('WSW-A3 aan wie niet bekend is, gaat geen brief', () => {
    const log = logboek('wijksteunpunten-wonen')
      .ontvangst('2026-11-02', { anoniem: true, klagers: [legeKlager('k1')] })
      .en('ontvankelijkheid_gemeld', '2026-11-04', { ontvankelijk: false, grond: 'anoniem', toelichting: '' })
    expect(bij(log)).toEqual([])
  })

  it('staat op de werkvoorraad, ook van een dossier dat voorbij is, de oudste eerst', () => {
    const eerder = logboek('sterker-sociaal-werk', 'd2')
      .ontvangst('2026-10-02', { klagers: klagers.slice(0, 1) })
      .en('intrekking', '2026-10-06', { mondeling: true })
    const later = logboek('sterker-sociaal-werk', 'd1')
      .ontvangst('2026-11-02', { klagers: klagers.slice(0, 1) })
      .en('intrekking', '2026-11-06', { mondeling: true })
    const rijen = [later, eerder].map((log) => samenvattingVan(log.dossier()))
    expect(teSturenVan(rijen).map((r) => r.sleutel)).toEqual([
      'd2/intrekking-bevestigd/klager.k1',
      'd1/intrekking-bevestigd/klager.k1',
    ])
    expect(samenvattingVan(logboek().ontvangst('2026-11-02').dossier())).not.toHaveProperty('teSturen')
  })

  it('"niet nodig" kan alleen zolang er een brief weg moet', () => {
    const plek = (log: Logboek) => ({ dossier: log.dossier(), regeling: regelingBij(log.dossier()), termijnen: [] })
    const log = logboek('sterker-sociaal-werk').ontvangst('2026-11-02', { klagers: klagers.slice(0, 1) })
    expect(waaromNiet('brief_niet_nodig', plek(log))).toBe('Er is nu geen brief die nog weg moet.')
    log.en('intrekking', '2026-11-06', { mondeling: true })
    expect(waaromNiet('brief_niet_nodig', plek(log))).toBeUndefined()
  })
})
