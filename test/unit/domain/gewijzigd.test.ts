// @vitest-environment node
import { expect, it } from 'vitest'
import { vanSoort } from '@/domain/dossier/dossier'
import { legeKlager } from '@/domain/dossier/gegevens'
import { gewijzigd } from '@/domain/dossier/gewijzigd'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { Logboek } from '../../fixtures/logboek'

it('ALL-2 een wijziging zegt wat er nu staat en wat er eerst stond', () => {
  const klager = { ...legeKlager('k1'), naam: 'Zeynep Demirtaş', plaats: 'Oss' }
  const dossier = new Logboek('wijksteunpunten-wonen')
    .ontvangst('2026-11-13', { klagers: [klager], behandelaar: 'Noor Verhoeven' })
    .en('gegevens_gewijzigd', '2026-11-16', {
      wijziging: { klagers: [{ ...klager, naam: 'Zeynep Demirtaş-Bal' }], route: 'coordinator', behandelaar: '' },
    })
    .en('gegevens_gewijzigd', '2026-11-17', { wijziging: { route: 'medewerker', bevindingen: 'x'.repeat(200) } })
    .dossier()
  const regels = vanSoort(dossier, 'gegevens_gewijzigd').map((g) =>
    gewijzigd(dossier, g, wijksteunpuntenWonen).map((d) => `${d.label}: ${d.tekst}`),
  )
  expect(regels[0]).toEqual([
    'Klager: Zeynep Demirtaş-Bal, Oss (eerst: Zeynep Demirtaş, Oss)',
    'Route: Over de coördinator',
    'Behandelaar: leeg (eerst: Noor Verhoeven)',
  ])
  expect(regels[1]?.[0]).toBe('Route: Over een medewerker (eerst: Over de coördinator)')
  expect(regels[1]?.[1]).toMatch(/^Bevindingen: x{160}…$/)
})
