import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { begin, registreer } from './stappen'

test('de pagina op een andere manier geopend: wel lezen, niets opslaan, en wat u kunt doen', async ({
  program,
  served,
}) => {
  test.skip(program.host !== 'browser', 'only a browser can open the address another way')
  await begin(program)
  await registreer(program.page, 'Deur klemt')
  // The same window, loaded again, and a second one: they keep the way in.
  await program.page.reload()
  await expect(program.page.getByText('Deur klemt').first()).toBeVisible()
  await expect(program.page.getByText('U kunt nu alleen lezen')).toBeHidden()
  expect(program.page.url()).not.toContain('begin=')

  await program.page.context().clearCookies()
  const { page } = program
  await page.goto(`${served.url}#/werkvoorraad`)
  await page.reload()
  await expect(page.getByRole('alert').filter({ hasText: 'U kunt nu alleen lezen' })).toContainText(
    'Sluit dit venster en start Klachtdossier zoals u gewend bent.',
  )
  await expect(page.getByText('Deur klemt').first()).toBeVisible()
  await expect(page.locator('footer')).toContainText('Er wordt niets meer opgeslagen')
})

test('de map van de database is weg: alles komt terug uit het journaal, met één zin', async ({ program, userData }) => {
  await begin(program)
  await registreer(program.page, 'Deur klemt')
  // Ended without warning: what the screen called saved is there.
  await program.crash()
  await expect(program.page.getByText('Deur klemt').first()).toBeVisible()
  await registreer(program.page, 'Brief niet beantwoord')
  const mappen = [join(userData, 'Default', 'IndexedDB'), join(userData, 'IndexedDB')].filter((map) => existsSync(map))
  expect(mappen).toHaveLength(1)
  await program.restart(() => mappen.forEach((map) => rmSync(map, { recursive: true })))
  const { page } = program
  await expect(page.getByText('Alle 2 dossiers zijn teruggehaald uit het journaal.')).toBeVisible()
  await expect(page.getByText('2 lopende dossiers')).toBeVisible()
  await expect(page.getByText('Deur klemt').first()).toBeVisible()
  await registreer(page, 'Gewoon verder')
  await expect(page.getByText('2026-003').first()).toBeVisible()
})
