import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { begin, melding, registreer } from './stappen'

test('de map van de database is weg: alles komt terug uit het journaal, met één zin', async ({ program, userData }) => {
  await begin(program)
  await registreer(program.page, 'Deur klemt')
  // Ended without warning: what the screen called saved is there.
  await program.crash()
  await expect(program.page.getByText('Deur klemt').first()).toBeVisible()
  await registreer(program.page, 'Brief niet beantwoord')
  const mappen = ['Default', '.', 'chromium/Default']
    .map((profiel) => join(userData, profiel, 'IndexedDB'))
    .filter(existsSync)
  expect(mappen).toHaveLength(1)
  await program.restart(() => mappen.forEach((map) => rmSync(map, { recursive: true })))
  const { page } = program
  await expect(melding(program, 'Alle 2 dossiers zijn teruggehaald uit het journaal.')).toBeVisible()
  await expect(page.getByText('2 lopende dossiers')).toBeVisible()
  await expect(page.getByText('Deur klemt').first()).toBeVisible()
  await registreer(page, 'Gewoon verder')
  await expect(page.getByText('2026-003').first()).toBeVisible()
})
