import type { Page } from '@playwright/test'
import { overtredingen } from './axe'
import { expect, test } from './fixtures'
import { begin, naar, registreer } from './stappen'

/** Two months after 25 October is Christmas; where the Algemene termijnenwet applies the term runs on to Monday. */
const ONTVANGEN = '25-10-2026'
const streefdatum = (page: Page) => page.getByRole('row', { name: /Bevindingen sturen/ })

test('keuzes maken een nieuwe versie; een dossier houdt zijn datums tot zij is toegepast', async ({ program }) => {
  const { page } = program
  await begin(program)
  await registreer(page, 'Deur klemt', ONTVANGEN)
  const eerste = page.url()
  await expect(streefdatum(page)).toContainText('vr 25 december 2026')

  await naar(program, '/regelingen/ons-welzijn')
  await expect(page.getByText('Nieuwe klachten volgen versie 2019-07-19.')).toBeVisible()
  await page.getByLabel('De Algemene termijnenwet geldt volgens onze regeling').check()
  await page.getByRole('button', { name: 'Opslaan als nieuwe versie' }).click()
  await expect(page.getByText(/Nieuwe klachten volgen versie 2019-07-19\/2/)).toBeVisible()
  await expect(page.getByText(/1 open dossier volgt een andere versie/)).toBeVisible()
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('heading', { name: 'Keuzes van uw organisatie' }).scrollIntoViewIfNeeded()
  await page.screenshot({ path: test.info().outputPath('keuzes.png') })

  await registreer(page, 'Lamp kapot', ONTVANGEN)
  await expect(streefdatum(page)).toContainText('ma 28 december 2026')
  await page.goto(eerste)
  await expect(streefdatum(page)).toContainText('vr 25 december 2026')

  await naar(program, '/regelingen/ons-welzijn')
  await page.getByRole('link', { name: 'Bekijk wat er verandert' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe versie toepassen' })).toBeVisible()
  await expect(streefdatum(page)).toHaveText(/vr 25 december 2026\s*ma 28 december 2026/)
  expect(await overtredingen(page)).toEqual([])
  for (const thema of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: thema })
    await page.screenshot({ path: test.info().outputPath(`toepassen-${thema}.png`) })
  }
  await page.getByRole('button', { name: 'Toepassen op 2026-001' }).click()
  await expect(page.getByText('Elk open dossier volgt deze versie')).toBeVisible()

  await page.goto(eerste)
  await expect(streefdatum(page)).toContainText('ma 28 december 2026')
  await page.getByRole('tab', { name: 'Logboek' }).click()
  await page.getByRole('button', { name: /^Ongedaan maken: Nieuwe versie van de regeling toegepast/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByRole('tab', { name: 'Tijdlijn' }).click()
  await expect(streefdatum(page)).toContainText('vr 25 december 2026')
})
