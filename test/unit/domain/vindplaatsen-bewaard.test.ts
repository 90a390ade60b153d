// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { andereDossiers } from '@/domain/lezer/andere-dossiers'
import { vindplaatsen } from '@/domain/lezer/vindplaatsen'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { bewaardMet } from '../../fixtures/kanarie'
import { logboek } from '../../fixtures/logboek'

const mensen = {
  klagers: [
    { ...legeKlager('k1'), naam: 'Anna Eerste' },
    { ...legeKlager('k2'), naam: 'Bram van der Velden' },
  ],
  beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Tim Bos' }],
}
const met = (woord: string) =>
  logboek()
    .ontvangst('2026-11-02', mensen)
    .en('brief_verzonden', '2026-11-11', {
      brief: 'uitnodiging',
      aan: 'Anna Eerste',
      voor: 'klager.k1',
      wijze: 'brief',
      bewaard: { ...bewaardMet(woord), soort: 'uitnodiging' },
    })
    .dossier()
const gevonden = (woord: string, id: string, anderen: Parameters<typeof vindplaatsen>[2] = []) => {
  const dossier = met(woord)
  return vindplaatsen(voorLezer(dossier, { soort: 'klager', id }, onsWelzijn), dossier, anderen)
}

describe('S51-6.10 ook in bewaarde brieven wordt gezocht naar een ander', () => {
  it('noemt de brief en zijn dag, één keer, en niet wat voor blok het is', () => {
    expect(gevonden('Bram van der Velden', 'k1')).toEqual([
      { waar: 'Uitnodiging, 11 november 2026', wat: 'Bram van der Velden', waarom: 'andere klager' },
    ])
    expect(gevonden('Anna', 'k1')).toEqual([])
  })

  it('een brief die niet meegaat, wordt niet doorzocht', () => {
    expect(gevonden('Anna Eerste', 'k2')).toEqual([])
  })

  it('wie in een ander dossier bij dezelfde mensen staat', () => {
    const lijst = [
      { nummer: '2026-001', klager: 'Anna Eerste', beklaagde: 'Tim Bos' },
      { nummer: '2026-002', klager: 'Cor Derde', beklaagde: 'tim  bos' },
      { nummer: '2026-003', klager: 'Dirk Vierde', beklaagde: 'Noor Smit' },
      { nummer: '2026-004', klager: 'Anna Eerste', beklaagde: '' },
    ]
    const anderen = andereDossiers('2026-001', mensen, lijst)
    // Nobody of a dossier without anyone of this one, and nobody who stands in this one as well.
    expect(anderen).toEqual([{ nummer: '2026-002', namen: ['Cor Derde'] }])
    expect(gevonden('Cor Derde', 'k1', anderen)).toEqual([
      { waar: 'Uitnodiging, 11 november 2026', wat: 'Cor Derde', waarom: 'ander dossier' },
    ])
  })

  it('een achternaam die hier ook voorkomt, wijst pas met de voornaam naar een ander', () => {
    const anderen = [{ nummer: '2026-009', namen: ['Zus Bos'] }]
    expect(gevonden('meneer Bos', 'k1', anderen)).toEqual([])
    expect(gevonden('Zus Bos', 'k1', anderen)).toHaveLength(1)
  })

  it('10.000 andere dossiers kosten niets: er wordt er geen geopend', () => {
    const lijst = Array.from({ length: 10_000 }, (_, i) => ({
      nummer: `2025-${i}`,
      klager: `Klager ${i} Naam${i}`,
      beklaagde: i % 1000 === 0 ? 'Tim Bos' : 'Noor Smit',
    }))
    expect(andereDossiers('2026-001', mensen, lijst)).toHaveLength(10)
  })
})
