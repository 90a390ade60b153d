// @vitest-environment node
import { expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { laatsteStap } from '@/domain/overzicht/laatste-stap'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import { Logboek } from '../../fixtures/logboek'

const stap = (log: Logboek) => laatsteStap(samenvattingVan(log.dossier()))
const ontvangen = () =>
  new Logboek('sterker-sociaal-werk').ontvangst('2026-11-02', {
    gedragingOp: datum('2026-10-30'),
    kennisnameOp: datum('2026-11-01'),
  })

it('STK-7 zonder volgende stap is de ontvangst de laatste, hoe vaak er ook in het dossier is geschreven', () => {
  const log = ontvangen()
    .en('gegevens_gewijzigd', '2026-11-10', { wijziging: { behandelaar: 'Noor Verhoeven' } })
    .en('document_gemaakt', '2026-11-11', { document: 'eindrapport', naam: 'Eindrapport' })
  expect(stap(log)).toEqual({ naam: 'Klacht ontvangen', datum: '2026-11-02' })
})

it('STK-7 de stap van de laatste dag telt, niet wat het laatst is vastgelegd', () => {
  const log = ontvangen().en('gesprek', '2026-11-12').en('doorgegeven', '2026-11-09', { aan: 'manager' })
  expect(stap(log)).toEqual({ naam: 'Gesprek met de klager', datum: '2026-11-12' })
})

it('STK-5.8 van een poging zegt de lijst dat de klager niet is bereikt', () => {
  const log = ontvangen().en('contact', '2026-11-12', { wijze: 'telefoon', bereikt: false })
  expect(stap(log).naam).toBe('Klager niet bereikt')
})

it('WSW-9 een advies heet op de lijst geen overdracht, en van een gesprek staat er met wie', () => {
  const advies = { vorm: 'advies gevraagd', aan: 'mr. Bak, jurist', reden: 'geheim' } as const
  expect(stap(ontvangen().en('overdracht', '2026-11-12', advies)).naam).toBe('Advies gevraagd aan mr. Bak')
  const met = { met: 'J. de Wit', aanwezig: '', plaats: '', verklaring: 'geheim', afspraken: '' }
  const log = ontvangen()
    .en('gesprek', '2026-11-12', { ...met, partij: 'beklaagde' })
    .en('gesprek', '2026-11-12', { ...met, partij: 'beiden' })
    .en('afsluiting', '2026-11-10')
  expect(stap(log).naam).toBe('Gesprek met klager en medewerker')
})

it('een rij van een eerdere versie noemt de soort stap, en van een contact niet of de klager is bereikt', () => {
  const oud = (log: Logboek) => {
    const rij = Object.entries(samenvattingVan(log.dossier())).filter(([veld]) => veld !== 'laatsteStap')
    return laatsteStap(Object.fromEntries(rij) as unknown as Samenvatting)
  }
  expect(oud(ontvangen().en('gesprek', '2026-11-12'))).toEqual({ naam: 'Gesprek gevoerd', datum: '2026-11-12' })
  expect(oud(ontvangen().en('contact', '2026-11-12')).naam).toBe('Contact gezocht met klager')
})

it('ONS-12 een personeelsmaatregel heet op de lijst zoals op de tijdlijn', () => {
  const log = ontvangen().en('personeelsmaatregel', '2026-11-12', { toelichting: 'Gesprek met de manager' })
  expect(stap(log)).toEqual({ naam: 'Interne melding', datum: '2026-11-12' })
})
