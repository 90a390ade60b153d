// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { document } from '@/documents'
import type { DocumentSoort } from '@/domain/document/soorten'
import { legeBeklaagde } from '@/domain/gebeurtenis/gegevens'
import { afgewezen, stk } from './brieven-hulp'
import { dossier, vraagMet } from './hulp'

const lijn = (leidinggevende: string, id = 'b1') => ({ ...legeBeklaagde(id), naam: `Medewerker ${id}`, leidinggevende })
type Stappen = Parameters<typeof dossier>[2]

describe('STK-7 de leidinggevende behandelt de klacht, de secretaris schrijft de brieven', () => {
  function kop(soort: DocumentSoort, beklaagden = [lijn('Ingrid Maas')], stappen: Stappen = [], meer = {}) {
    const vraag = { ...vraagMet(dossier(stk, { beklaagden }, stappen)), ...meer }
    const gegevens = document(soort, vraag).blokken.find((b) => b.soort === 'gegevens')
    const regels = gegevens?.soort === 'gegevens' ? gegevens.regels : []
    const waarde = (label: string) => regels.find((r) => r.label === label)?.waarde
    return [waarde('Behandeld door'), waarde('Contact')]
  }
  const secretaris = 'Marit Hoekstra, secretaris klachten'

  it('noemt wie de leidinggevende is, en anders de leidinggevende', () => {
    expect(kop('aanvulling')).toEqual(['Ingrid Maas, leidinggevende', secretaris])
    expect(kop('aanvulling', [lijn('')])).toEqual(['de leidinggevende', secretaris])
    const formulier = document('registratieformulier', vraagMet(dossier(stk, { beklaagden: [lijn('Ingrid Maas')] })))
    expect(JSON.stringify(formulier)).toContain('{"label":"Behandeld door","waarde":"Ingrid Maas, leidinggevende"')
    expect(kop('eindrapport')).toEqual(['Ingrid Maas, leidinggevende, Sterker sociaal werk', undefined])
  })
  it('noemt aan wie klaagt allen, en aan een medewerker alleen de eigen leidinggevende', () => {
    const twee = [lijn('Ingrid Maas'), lijn('Joost Vink', 'b2')]
    expect(kop('aanvulling', twee)[0]).toBe('Ingrid Maas en Joost Vink, leidinggevenden')
    expect(kop('aan-beklaagde', twee, [], { beklaagdeId: 'b2' })[0]).toBe('Joost Vink, leidinggevende')
  })
  it('zegt niet dat zij behandelt wat niet behandeld wordt of verder ging', () => {
    expect(kop('niet-ontvankelijk', undefined, afgewezen('geld'))).toEqual([undefined, secretaris])
    const verder: Stappen = [['doorverwijzing', '2026-11-19', { naar: 'de commissie', vervolgstap: 'commissie' }]]
    expect(kop('doorverwijzing', undefined, verder)).toEqual([undefined, secretaris])
  })
  it('ook als de leidinggevende de brief tekent', () => {
    const d = dossier(stk, { beklaagden: [lijn('Ingrid Maas')], ondertekenaar: 'Ingrid Maas' })
    expect(JSON.stringify(document('aanvulling', vraagMet(d)))).toContain('"waarde":"Ingrid Maas, leidinggevende"')
  })
  it('noemt wie er in de plaats kwam', () => {
    const ander: Stappen = [['overdracht', '2026-11-18', { aan: 'Nora Bakker', vorm: 'overgedragen', reden: 'x' }]]
    expect(kop('aanvulling', undefined, ander)).toEqual(['Nora Bakker', undefined])
    // Before the first start nobody has filled in a name: the dossier has one.
    const niemand = { organisatie: { naam: 'Sterker', adres: [], telefoon: '', email: '', klachtenfunctionaris: '' } }
    expect(kop('aanvulling', undefined, ander, niemand)).toEqual(['Nora Bakker', undefined])
    expect(kop('aanvulling', undefined, [], niemand)[0]).toBe('Ingrid Maas, leidinggevende')
  })
})
