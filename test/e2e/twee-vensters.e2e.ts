import type { Page } from '@playwright/test'
import { overtredingen } from './axe'
import { expect, test } from './fixtures'
import { begin, registreer } from './stappen'

const voet = (page: Page) => page.getByRole('contentinfo')

/** In the browser only: the desktop program has one window. */
test('twee vensters in één dossier: wie hetzelfde veld wijzigde, ziet beide teksten en kiest', async ({ program }) => {
  const { page } = program
  await begin(program)
  await registreer(page, 'Deur klemt')
  const rapport = `${page.url().split('?')[0]}?blad=rapport`
  await page.goto(rapport)
  const ander = await page.context().newPage()
  await ander.goto(rapport)
  await ander.getByLabel('Aanbevelingen').fill('Bel binnen twee dagen terug.')
  await expect(voet(ander)).toContainText('Alles opgeslagen')
  // What is being typed there is not put in the form here.
  await page.reload()
  await expect(page.getByLabel('Aanbevelingen')).toHaveValue('')
  await page.getByLabel('Aanbevelingen').fill('Bel binnen een dag terug.')
  await ander.getByLabel('Het verhaal van de medewerker').fill('Er is niet teruggebeld.')
  await ander.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(ander.getByText('Het eindrapport is opgeslagen.', { exact: true })).toBeVisible()

  await expect(page.getByLabel('Het verhaal van de medewerker')).toHaveValue('Er is niet teruggebeld.')
  const vraag = page.getByRole('radiogroup', { name: 'Aanbevelingen' })
  await expect(vraag).toContainText('Bel binnen twee dagen terug.')
  await expect(vraag).toContainText('Bel binnen een dag terug.')
  expect(await overtredingen(page)).toEqual([])
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.screenshot({ path: test.info().outputPath('botsing.png') })
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'kies wat er moet staan' })).toBeFocused()
  // With the keyboard alone: the link in the summary leads to the choice.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await expect(page.getByRole('textbox', { name: 'Aanbevelingen' })).toHaveValue('Bel binnen twee dagen terug.')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('textbox', { name: 'Aanbevelingen' })).toHaveValue('Bel binnen een dag terug.')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('textbox', { name: 'Aanbevelingen' })).toHaveValue(
    'Bel binnen twee dagen terug.\n\nBel binnen een dag terug.',
  )
  await page.screenshot({ path: test.info().outputPath('gekozen.png') })
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText('Het eindrapport is opgeslagen.', { exact: true })).toBeVisible()
  await expect(vraag).toBeHidden()
  await expect(ander.getByRole('textbox', { name: 'Aanbevelingen' })).toHaveValue(/twee dagen[^]*een dag/)
})
