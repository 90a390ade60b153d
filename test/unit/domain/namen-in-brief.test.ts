import { describe, expect, it } from 'vitest'
import type { Brieftekst } from '@/domain/document/brieftekst'
import type { Geadresseerde } from '@/domain/dossier/geadresseerde'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { namenInBrief } from '@/domain/lezer/namen-in-brief'
import { REGELINGEN } from '@/domain/regeling'
import type { Regeling } from '@/domain/regeling/regeling'
import { logboek } from '../../fixtures/logboek'

const ons = REGELINGEN.find((r) => r.id === 'ons-welzijn') as Regeling
const dossier = logboek('ons-welzijn')
  .ontvangst('2026-11-02', {
    klagers: [
      { ...legeKlager('k1'), naam: 'Samir Bouzid', telefoon: '06 11 11 11 11' },
      { ...legeKlager('k2'), naam: 'Ilse Kuiper', straat: 'Tweedestraat 2' },
      { ...legeKlager('k3'), naam: 'Amal Bouzid' },
    ],
    beklaagden: [
      { ...legeBeklaagde('b1'), naam: 'Tim Bos', leidinggevende: 'Els Kok' },
      { ...legeBeklaagde('b2'), naam: 'Noor Smit', leidinggevende: 'Ans Vos' },
    ],
  })
  .en('gesprek', '2026-11-06', {
    met: 'Buurvrouw Jansen',
    partij: 'ander',
    aanwezig: '',
    plaats: '',
    verklaring: '',
    afspraken: '',
  })
  .dossier()

const brief = (tekst: string): Brieftekst => ({
  onderwerp: 'Bericht',
  stukken: [
    { soort: 'aanhef', tekst: 'Geachte heer Bouzid,' },
    { soort: 'alinea', tekst: 'Een.' },
    { soort: 'kop', tekst: 'Wat is afgesproken' },
    { soort: 'alinea', tekst },
  ],
})
const K1: Geadresseerde = { soort: 'klager', id: 'k1', naam: 'Samir Bouzid' }
const B1: Geadresseerde = { soort: 'beklaagde', id: 'b1', naam: 'Tim Bos' }
const MANAGER: Geadresseerde = { soort: 'rol', id: 'manager:b1', naam: 'Els Kok' }
const ANDER = [{ nummer: '2025-007', namen: ['Chantal Elders', 'Tim Bos'] }]
const gevonden = (tekst: string, aan: Geadresseerde) =>
  namenInBrief(brief(tekst), aan, dossier, ons, ANDER).map((n) => `${n.wat} ${n.waar}: ${n.waarom}`)

describe('een naam in een brief', () => {
  it('ALL-6 een klager leest niets van een andere klager; wel over wie hij klaagt', () => {
    expect(gevonden('Ook mevrouw Kuiper belde met Tim Bos.', K1)).toEqual([
      'Ilse Kuiper onder “Wat is afgesproken”: andere klager',
    ])
    expect(gevonden('Zij woont aan de Tweedestraat 2.', K1)).toEqual([
      'Tweedestraat 2 (Ilse Kuiper) onder “Wat is afgesproken”: contactgegeven',
    ])
  })

  it('ALL-6 een achternaam die de lezer zelf ook heeft, zegt niets; de hele naam wel', () => {
    expect(gevonden('De heer Bouzid krijgt een afspraak.', K1)).toEqual([])
    expect(gevonden('Amal Bouzid krijgt een afspraak.', K1)).toHaveLength(1)
  })

  it('S51-6.10 wie beklaagd is leest niets van een collega of een telefoonnummer, en wel wie klaagt', () => {
    expect(gevonden('Samir Bouzid noemde ook Noor Smit. Bel 0611111111.', B1)).toEqual([
      'Noor Smit onder “Wat is afgesproken”: collega',
      '06 11 11 11 11 (Samir Bouzid) onder “Wat is afgesproken”: contactgegeven',
    ])
  })

  it('ONS-4 een manager leest alleen van de eigen mensen', () => {
    expect(gevonden('Tim Bos en Noor Smit waren erbij.', MANAGER)).toEqual([
      'Noor Smit onder “Wat is afgesproken”: collega',
    ])
  })

  it('S51-6.10 wie van geen van beide kanten is gehoord, en wie in een ander dossier klaagt', () => {
    expect(gevonden('Buurvrouw Jansen zag het. Net als bij Chantal Elders.', K1)).toEqual([
      'Buurvrouw Jansen onder “Wat is afgesproken”: derde',
      'Chantal Elders onder “Wat is afgesproken”: ander dossier',
    ])
  })

  it('zonder kop staat erbij in welke alinea, en ook het onderwerp telt', () => {
    const los = { onderwerp: 'Over Ilse Kuiper', stukken: [{ soort: 'alinea' as const, tekst: 'Ilse Kuiper.' }] }
    expect(namenInBrief(los, K1, dossier, ons).map((n) => n.waar)).toEqual(['in het onderwerp', 'in alinea 1'])
  })
})
