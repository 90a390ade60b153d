import { overtredingen } from './axe'
import { expect, test } from './fixtures'
import { begin, laadOefening, naar, registreer } from './stappen'

test('oefenen staat apart: op elk scherm en elk papier te zien, en de echte administratie weet van niets', async ({
  program,
}) => {
  await laadOefening(program)
  const balk = () => program.page.getByRole('complementary', { name: 'Oefening' })
  await expect(balk()).toBeVisible()
  expect(await overtredingen(program.page)).toEqual([])
  await program.page.screenshot({ path: test.info().outputPath('oefening.png') })
  await registreer(program.page, 'Alleen geoefend')
  await expect(program.page.getByText('2026-034').first()).toBeVisible()
  await naar(program, '/dossiers/oefening-12/document/ontvangstbevestiging')
  await expect(program.page.locator('.koptekst').first()).toContainText('OEFENING')
  await program.page.reload()
  await expect(balk()).toBeVisible()

  await balk().getByRole('button', { name: 'Stoppen met oefenen' }).click()
  await expect(program.page.getByRole('heading', { name: 'Welkom bij Klachtdossier' })).toBeVisible()
  await expect(balk()).toBeHidden()
  await begin(program)
  await registreer(program.page, 'Echte klacht')
  await expect(program.page.getByText('2026-001').first()).toBeVisible()

  await naar(program, '/instellingen')
  await program.page.getByRole('button', { name: 'Naar de oefening' }).click()
  await expect(program.page.getByText('12 lopende dossiers')).toBeVisible()
  await program.restart()
  await expect(program.page.getByText('1 lopend dossier')).toBeVisible()
  await expect(balk()).toBeHidden()
})
