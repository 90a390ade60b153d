// @vitest-environment node
import { expect, it } from 'vitest'
import { ontbrekendeGegevens } from '@/documents'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import { nogTeSturen } from '@/domain/dossier/nog-te-sturen'
import { legeBeklaagde } from '@/domain/gebeurtenis/gegevens'
import { brief, ons, stk, vol, wsw } from './brieven-hulp'
import { dossier, klager, vraagMet } from './hulp'

it('STK-7 over wie hier niet meer werkt zegt de uitnodiging niet dat hij erbij is', () => {
  const over = (uitDienst: boolean) =>
    dossier(stk, { klagers: [klager()], beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Wim Aerts', uitDienst }] })
  expect(brief('uitnodiging', over(false))).toContain('De medewerker is daar meestal bij.')
  expect(brief('uitnodiging', over(true))).toContain('Het gesprek is met de leidinggevende.')
  expect(brief('uitnodiging', over(true))).not.toContain('daar meestal bij')
})

it('wat er nog niet is, heeft een open plek in de brief: geen brief doet of het er wel is', () => {
  const kaal = (id: string) => dossier(id, { klagers: [klager()] })
  expect(brief('verslag-ter-controle', kaal(ons))).toContain('Op [dag van het gesprek] was er een gesprek met u')
  expect(brief('bevindingen', kaal(ons))).toContain('[wat u hebt gevonden en wat u daarvan vindt]')
  expect(brief('onbereikbaar', kaal(stk))).toContain('[de dagen waarop u contact zocht]')
})

it('ONS-6 wat in het rapport onder Bevindingen staat, staat in de brief met bevindingen en houdt hem niet op', () => {
  const d = dossier(ons, { klagers: [klager()], rapport: { bevindingen: 'De agenda bevestigt het.' } })
  expect(brief('bevindingen', d)).toContain('De agenda bevestigt het.')
  expect(brief('bevindingen', d)).not.toContain('[wat u hebt gevonden')
  const mist = (x: Dossier) => ontbrekendeGegevens('bevindingen', vraagMet(x)).map(({ tekst }) => tekst)
  expect(mist(d)).not.toContain('de klachtpunten met een oordeel, of de bevindingen')
  expect(mist(dossier(ons, { klagers: [klager()] }))).toContain('de klachtpunten met een oordeel, of de bevindingen')
})

it('WSW-8b wie zelf besliste, krijgt daar geen bericht van', () => {
  const d = vol(wsw)
  const regeling = vraagMet(d).regeling
  const aan = (door: string) => {
    const log = d.log.map((g) => (g.soort === 'beslissing' ? { ...g, gegevens: { ...g.gegevens, door } } : g))
    return nogTeSturen(vouw(log), regeling).flatMap((t) => (t.brief === 'besluit-beklaagde' ? t.naam : []))
  }
  expect(aan('het bestuur')).not.toContain('het bestuur van de instelling')
  expect(aan('Een ander')).toContain('het bestuur van de instelling')
})
