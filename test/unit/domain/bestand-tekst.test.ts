import { expect, it } from 'vitest'
import { bestandTekst } from '@/domain/gebeurtenis/bestand-tekst'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { logboek } from '../../fixtures/logboek'

it.each([
  [0, 'a.pdf (0 bytes)'],
  [999, 'a.pdf (999 bytes)'],
  [1000, 'a.pdf (1,0 kB)'],
  [12_345, 'a.pdf (12 kB)'],
  [1_234_567, 'a.pdf (1,2 MB)'],
  [50 * 1024 * 1024, 'a.pdf (52 MB)'],
])('%i bytes', (grootte, tekst) => expect(bestandTekst({ naam: 'a.pdf', grootte })).toBe(tekst))

it.each([
  [1, 'a.pdf (1 bladzijde, 10 bytes)'],
  [12, 'a.pdf (12 bladzijden, 10 bytes)'],
])('%i bladzijden', (bladzijden, tekst) => expect(bestandTekst({ naam: 'a.pdf', grootte: 10, bladzijden })).toBe(tekst))

it('het log noemt het bestand', () => {
  const g = logboek()
    .ontvangst('2026-11-02')
    .en('document_toegevoegd', '2026-11-05', {
      naam: 'Brief',
      ingebrachtDoor: '',
      ingezienDoorKlager: false,
      ingezienDoorBeklaagde: false,
      bestand: { sha256: 'a'.repeat(64), naam: 'brief.pdf', grootte: 2000, type: 'pdf' },
    }).log[1]
  if (!g) expect.fail()
  expect(detailsVan(g, onsWelzijn)).toContainEqual({ label: 'Bestand', tekst: 'brief.pdf (2,0 kB)' })
})
