// @vitest-environment node
import { expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { laatsteStap } from '@/domain/dossier/laatste-stap'
import { samenvattingVan } from '@/domain/dossier/samenvatting'
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
  expect(stap(log)).toEqual({ naam: 'Gesprek gevoerd', datum: '2026-11-12' })
})

it('STK-5.8 van een contact zegt de lijst niet dat de klager is bereikt', () => {
  const log = ontvangen().en('contact', '2026-11-12', { wijze: 'telefoon', bereikt: false })
  expect(stap(log).naam).toBe('Contact gezocht met klager')
})

it('ONS-12 een personeelsmaatregel heet op de lijst zoals op de tijdlijn', () => {
  const log = ontvangen().en('personeelsmaatregel', '2026-11-12', { toelichting: 'Gesprek met de manager' })
  expect(stap(log)).toEqual({ naam: 'Interne melding', datum: '2026-11-12' })
})
