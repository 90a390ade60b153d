import { describe, expect, it } from 'vitest'
import { document, leegGebleven, ontbrekendeGegevens } from '@/documents'
import type { DocumentSoort } from '@/domain/regeling/regeling'
import { eenInhoud } from '../../fixtures/inhoud'
import { dossier, oefening, vraagMet } from './hulp'

const van = (soort: DocumentSoort, d: ReturnType<typeof oefening>) =>
  leegGebleven(document(soort, vraagMet(d)), ontbrekendeGegevens(soort, vraagMet(d)))

describe('wat leeg blijft', () => {
  it('een formulier: wat open blijft om in te schrijven, zonder wat al als ontbrekend is gemeld', () => {
    const { open, weg } = van('registratieformulier', dossier('ons-welzijn'))
    expect(open).toContain('Geboortedatum')
    expect(open).toContain('Datum afsluiting klacht')
    expect(open.some((label) => label.startsWith('Over welk onderwerp'))).toBe(false)
    expect(weg).toEqual([])
  })

  it('een vraag die op een andere wacht is geen gat', () => {
    expect(van('registratieformulier', oefening(2)).open.filter((label) => /^Zo (ja|nee)/.test(label))).toEqual([])
  })

  it('een rapport en een brief: wat er niet in staat', () => {
    expect(van('eindrapport', dossier('ons-welzijn')).weg).toEqual(['Onderwerp', 'Aanbevelingen'])
    const laat = { ...vraagMet(dossier('ons-welzijn')), vandaag: vraagMet(oefening(1)).vandaag }
    expect(leegGebleven(document('ontvangstbevestiging', laat), []).weg).toEqual([])
    expect(van('ontvangstbevestiging', dossier('wijksteunpunten-wonen')).weg).toEqual([
      'Een zin met een datum die voorbij is of nog niet vaststaat',
    ])
  })

  it('alles ingevuld: niets', () => {
    const vol = eenInhoud([
      { soort: 'vraag', label: 'Wat?', antwoord: 'Dit.', regels: 1 },
      { soort: 'keuzes', label: 'Klopt dit?', keuzes: [{ label: 'Ja', aangekruist: true }] },
      { soort: 'gegevens', regels: [{ label: 'Datum', waarde: 'vandaag' }] },
    ])
    expect(leegGebleven(vol, [])).toEqual({ open: [], weg: [] })
  })
})
