import type { Page } from '@playwright/test'
import { overtredingen } from './axe'
import { expect, test } from './fixtures'
import { begin, naar, registreer } from './stappen'

const voet = (page: Page) => page.getByRole('contentinfo')

test('wie meteen na de laatste letter ververst, krijgt alles terug', async ({ program }) => {
  const { page } = program
  await begin(program)
  for (let keer = 1; keer <= 6; keer++) {
    const onderwerp = `Lekkage, poging ${keer}`
    await naar(program, '/klacht/nieuw')
    const veld = page.getByLabel('Onderwerp', { exact: true })
    await veld.fill(onderwerp.slice(0, -1))
    await veld.press('End')
    await page.keyboard.press(String(keer))
    await page.reload()
    await naar(program, '/werkvoorraad')
    await expect(page.getByRole('main')).toContainText(onderwerp)
  }
})

test('de voet zegt pas dat alles is opgeslagen als de laatste letter op schijf staat', async ({ program }) => {
  const { page } = program
  await begin(program)
  await page.getByRole('link', { name: 'Nieuwe klacht' }).first().click()
  await expect(voet(page)).toContainText('Alles opgeslagen')
  // What the foot said in the same turn as each key.
  await page.evaluate(() => {
    const gezegd: string[] = []
    Object.assign(window, { gezegd })
    document.addEventListener('input', () =>
      setTimeout(() => gezegd.push(document.querySelector('footer')?.textContent ?? '')),
    )
  })
  await page.getByLabel('Onderwerp', { exact: true }).pressSequentially('Lekkage in de badkamer', { delay: 40 })
  const gezegd = await page.evaluate(() => (window as unknown as { gezegd: string[] }).gezegd)
  expect(gezegd).toHaveLength(22)
  expect(gezegd.filter((tekst) => !tekst.includes('Wordt bewaard…'))).toEqual([])
  await expect(voet(page)).toContainText('Alles opgeslagen')
  await program.crash()
  await expect(program.page.getByText('een nieuwe klacht: Lekkage in de badkamer')).toBeVisible()
})

test('wie meteen weggaat houdt wat is getypt: in een venster, met een link, met Ctrl+K en met Terug', async ({
  program,
}) => {
  const { page } = program
  await begin(program)
  await registreer(page, 'Deur klemt')
  const adres = new URL(page.url()).hash.slice(1).split('?')[0] ?? ''
  const ververs = async () => {
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Deur klemt' })).toBeVisible()
  }
  for (const [weg, tekst] of [
    [() => page.keyboard.press('Escape'), 'Gebeld met de klager'],
    [ververs, 'Gesproken met de manager'],
    [() => page.goBack(), 'Afspraak gemaakt'],
  ] as const) {
    await naar(program, '/termijnen')
    await expect(page.getByRole('heading', { level: 1, name: /^Termijnen/ })).toBeVisible()
    await naar(program, adres)
    await expect(page.getByRole('heading', { level: 1, name: 'Deur klemt' })).toBeVisible()
    await page.keyboard.press('F2')
    await page.getByRole('dialog').getByRole('button', { name: 'Notitie', exact: true }).click()
    await page.getByRole('dialog').getByRole('textbox').last().fill(tekst)
    await weg()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await naar(program, '/termijnen')
  await expect(page.getByRole('heading', { level: 1, name: /^Termijnen/ })).toBeVisible()
  await naar(program, adres)
  await page.keyboard.press('F2')
  for (const tekst of ['Gebeld met de klager', 'Gesproken met de manager', 'Afspraak gemaakt'])
    await expect(page.getByRole('dialog').getByRole('button', { name: tekst })).toBeVisible()
  await page.keyboard.press('Escape')

  await naar(program, `${adres}?blad=rapport`)
  await page.getByLabel('Aanbevelingen').fill('Bel binnen een dag terug.')
  await page.keyboard.press('Control+K')
  await page.keyboard.type('deur')
  await expect(page.getByRole('heading', { level: 1, name: /^Dossiers/ })).toBeVisible()
  await naar(program, `${adres}?blad=rapport`)
  await expect(page.getByLabel('Aanbevelingen')).toHaveValue('Bel binnen een dag terug.')
})

test('twee halve gesprekken: op de werkvoorraad heeft elk een eigen weg terug', async ({ program }) => {
  const { page } = program
  await begin(program)
  await registreer(page, 'Deur klemt')
  for (const tekst of ['De klager vertelt', 'De medewerker vertelt']) {
    await page.keyboard.press('F2')
    await page.getByRole('dialog').getByRole('button', { name: 'Gesprek gevoerd', exact: true }).click()
    const verklaring = page.getByRole('dialog').getByLabel('Wat is er verteld?')
    await expect(verklaring).toHaveValue('')
    await verklaring.fill(tekst)
    await page.screenshot({ path: test.info().outputPath(`horen ${tekst}.png`) })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await page.keyboard.press('F2')
  await page.screenshot({ path: test.info().outputPath('menu.png') })
  expect(await overtredingen(page)).toEqual([])
  await page.keyboard.press('Escape')
  await naar(program, '/werkvoorraad')
  const regels = page.getByRole('region', { name: 'Nog niet af' }).getByRole('listitem')
  await expect(regels).toHaveCount(2)
  await page.screenshot({ path: test.info().outputPath('werkvoorraad.png') })
  await regels.filter({ hasText: 'De klager vertelt' }).getByRole('link').click()
  await expect(page.getByRole('dialog').getByText('De klager vertelt')).toHaveCount(0)
  await expect(page.getByRole('dialog').getByLabel('Wat is er verteld?')).toHaveValue('De klager vertelt')
})
