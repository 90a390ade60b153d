import { expect, it } from 'vitest'
import { botsingenIn } from '@/domain/dossier/vervanger-samen'
import { Logboek } from '../../fixtures/logboek'

const wijzig = (id: string, wijziging: Partial<{ onderwerp: string; complex: string }>) =>
  [{ wijziging }, { id }] as const
const notitie = (id: string, corrigeert?: string) => [{ tekst: id }, { id, ...(corrigeert && { corrigeert }) }] as const

/** What was there when it was given along, then what was recorded here, then there. */
function botsingen(vul: (hier: Logboek, daar: Logboek) => void) {
  const begin = new Logboek()
    .ontvangst('2026-11-13')
    .en('notitie', '2026-11-14', ...notitie('oud'))
    .en('notitie', '2026-11-15', ...notitie('ander'))
  const [hier, daar] = [new Logboek(), new Logboek()]
  vul(hier, daar)
  return botsingenIn([...begin.log, ...hier.log, ...daar.log], hier.log, daar.log).map((b) => [b.hier.id, b.daar.id])
}

it('WSW-V wat beide kanten wijzigden, wordt aangewezen: hetzelfde veld, of dezelfde vastlegging gecorrigeerd', () => {
  expect(
    botsingen((hier, daar) => {
      hier.en('gegevens_gewijzigd', '2026-11-18', ...wijzig('h1', { onderwerp: 'Deur' }))
      hier.en('notitie', '2026-11-14', ...notitie('h2', 'oud'))
      daar.en('gegevens_gewijzigd', '2026-11-18', ...wijzig('d1', { onderwerp: 'Raam', complex: 'Noord' }))
      daar.en('notitie', '2026-11-14', ...notitie('d2', 'oud'))
      // A correction of a correction is about the same.
      daar.en('notitie', '2026-11-14', ...notitie('d3', 'd2'))
    }),
  ).toEqual([
    ['h1', 'd1'],
    ['h2', 'd2'],
    ['h2', 'd3'],
  ])
})

it('WSW-V iets anders botst niet: een ander veld, een andere vastlegging, iets nieuws', () => {
  expect(
    botsingen((hier, daar) => {
      hier.en('gegevens_gewijzigd', '2026-11-18', ...wijzig('h1', { onderwerp: 'Deur' }))
      hier.en('notitie', '2026-11-14', ...notitie('h2', 'oud'))
      daar.en('gegevens_gewijzigd', '2026-11-18', ...wijzig('d1', { complex: 'Noord' }))
      daar.en('notitie', '2026-11-15', ...notitie('d2', 'ander'))
      daar.en('notitie', '2026-11-18', ...notitie('d3'))
    }),
  ).toEqual([])
})
