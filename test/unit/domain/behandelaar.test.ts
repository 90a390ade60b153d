// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { behandelaarOp, behandelaarsVan } from '@/domain/dossier/behandelaar'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { signaleer } from '@/domain/overzicht/signalering'
import { legeBeklaagde } from '@/domain/gebeurtenis/gegevens'
import { Logboek } from '../../fixtures/logboek'
import { kalender, regeling } from '../../fixtures/zaak'

const log = () => new Logboek('wijksteunpunten-wonen').ontvangst('2026-11-02', { behandelaar: 'Anna Bos' })
const vervanging = (l: Logboek, dag: string, aan: string, vorm: 'overgedragen' | 'advies gevraagd' | 'vervanging') =>
  l.en('overdracht', dag, { aan, vorm, reden: 'afwezig' })

describe('WSW-V wie de klacht behandelt is één feit met een geschiedenis', () => {
  it('een vervanger staat overal waar de behandelaar staat: gegevens, lijst en zoeken', () => {
    const dossier = vervanging(log(), '2026-11-10', 'Jan de Wit', 'vervanging').dossier()
    expect(dossier.gegevens.behandelaar).toBe('Jan de Wit')
    expect(samenvattingVan(dossier).behandelaar).toBe('Jan de Wit')
    expect(behandelaarsVan(dossier.geldig).map((b) => [b.naam, b.sinds, b.overgenomen])).toEqual([
      ['Anna Bos', '2026-11-02', false],
      ['Jan de Wit', '2026-11-10', true],
    ])
    expect(behandelaarOp(dossier, datum('2026-11-09'))?.naam).toBe('Anna Bos')
    expect(behandelaarOp(dossier, datum('2026-11-10'))?.naam).toBe('Jan de Wit')
    expect(behandelaarOp(dossier, datum('2026-01-01'))?.naam).toBe('Anna Bos')
  })

  it('advies vragen draagt niets over; ongedaan maken geeft de vorige terug', () => {
    expect(vervanging(log(), '2026-11-10', 'Jan de Wit', 'advies gevraagd').dossier().gegevens.behandelaar).toBe(
      'Anna Bos',
    )
    const terug = vervanging(log(), '2026-11-10', 'Jan de Wit', 'overgedragen')
    terug.en(
      'overdracht',
      '2026-11-10',
      { aan: 'Jan de Wit', vorm: 'overgedragen', reden: '' },
      { corrigeert: 'e2', vervalt: true },
    )
    expect(terug.dossier().gegevens.behandelaar).toBe('Anna Bos')
  })

  it('de laatste dag telt, ook als een eerdere overdracht later is vastgelegd', () => {
    const l = vervanging(log(), '2026-11-20', 'Carla Kok', 'overgedragen')
    expect(vervanging(l, '2026-11-10', 'Jan de Wit', 'vervanging').dossier().gegevens.behandelaar).toBe('Carla Kok')
  })

  it('wie met de hand een andere behandelaar invult, wijzigt hetzelfde feit', () => {
    const l = vervanging(log(), '2026-11-10', 'Jan de Wit', 'vervanging')
    l.en('gegevens_gewijzigd', '2026-11-18', { wijziging: { behandelaar: 'Anna Bos' } })
    expect(l.dossier().gegevens.behandelaar).toBe('Anna Bos')
  })
})

describe('WSW-V S51-6.1 de behandelaar is niet degene over wie de klacht gaat', () => {
  const over = (l: Logboek, functionaris?: string) =>
    signaleer(l.dossier(), regeling('wijksteunpunten-wonen'), {
      vandaag: datum('2026-11-20'),
      kalender,
      ...(functionaris && { huis: { functionaris, rollen: [] } }),
    }).filter((s) => s.soort === 'behandelaar')
  const klacht = (behandelaar: string) =>
    new Logboek('wijksteunpunten-wonen').ontvangst('2026-11-02', {
      route: 'coordinator',
      behandelaar,
      beklaagden: [{ ...legeBeklaagde('b'), naam: 'Anna Bos' }],
    })

  it('de waarschuwing blijft zolang het dezelfde is, en gaat als een ander overneemt', () => {
    expect(over(klacht('Anna Bos'))).toHaveLength(1)
    expect(over(vervanging(klacht('Anna Bos'), '2026-11-10', 'Jan de Wit', 'advies gevraagd'))).toHaveLength(1)
    expect(over(vervanging(klacht('Anna Bos'), '2026-11-10', 'Jan de Wit', 'vervanging'))).toHaveLength(0)
    expect(over(vervanging(klacht('Jan de Wit'), '2026-11-10', 'A. Bos', 'vervanging'))).toHaveLength(1)
  })

  it('zonder naam in het dossier behandelt de klachtenfunctionaris', () => {
    expect(over(klacht(''), 'Anna Bos')).toHaveLength(1)
    expect(over(klacht(''), 'Jan de Wit')).toHaveLength(0)
  })
})
