// @vitest-environment node
import { expect, it } from 'vitest'
import { vanSoort } from '@/domain/dossier/dossier'
import { legeAfhandeling, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { gewijzigd } from '@/domain/dossier/gewijzigd'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
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

it('ONS-8 elk antwoord over de afloop en elk onderwerp van het rapport staat onder zijn eigen naam', () => {
  const dossier = new Logboek('ons-welzijn')
    .ontvangst('2026-11-13')
    .en('gegevens_gewijzigd', '2026-11-16', {
      wijziging: {
        afhandeling: { ...legeAfhandeling(), gesprekLosteOp: 'ja', waardoorOpgelost: 'Excuses.', tevreden: 'deels' },
        rapport: { bevindingen: 'Twee afspraken zijn niet afgezegd.' },
      },
    })
    .en('gegevens_gewijzigd', '2026-11-17', {
      wijziging: { afhandeling: { ...legeAfhandeling(), gesprekLosteOp: 'ja', tevreden: 'ja' } },
    })
    .dossier()
  const [eerst, daarna] = vanSoort(dossier, 'gegevens_gewijzigd').map((g) =>
    gewijzigd(dossier, g, onsWelzijn).map((d) => `${d.label}: ${d.tekst}`),
  )
  expect(eerst).toEqual([
    'Opgelost door het gesprek: ja',
    'Waardoor opgelost: Excuses.',
    'Tevreden: deels',
    'Bevindingen: Twee afspraken zijn niet afgezegd.',
  ])
  expect(daarna).toEqual(['Waardoor opgelost: leeg (eerst: Excuses.)', 'Tevreden: ja (eerst: deels)'])
})
