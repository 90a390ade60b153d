import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { overtredingen } from './axe'
import { expect, test } from './fixtures'
import { begin, registreer } from './stappen'

test('een bestand gaat het dossier in en komt er na een herstart byte voor byte uit', async ({ program, userData }) => {
  // Every byte, over more than one piece.
  const bytes = Buffer.from(Uint8Array.from({ length: 1_300_000 }, (_, i) => (i * 31 + (i >> 8)) & 255))
  const bron = join(userData, 'Brief van de klager.pdf')
  writeFileSync(bron, bytes)
  await begin(program)
  await registreer(program.page, 'Deur klemt')
  await program.page.keyboard.press('F2')
  const venster = program.page.getByRole('dialog')
  await venster.getByRole('button', { name: 'Document toegevoegd' }).click()
  await program.nextOpen(bron)
  await venster.getByRole('button', { name: 'Bestand kiezen…' }).click()
  await expect(venster.getByText('Brief van de klager.pdf (1,3 MB)')).toBeVisible()
  await expect(venster.getByLabel('Welk document?')).toHaveValue('Brief van de klager')
  await venster.getByLabel(/^Van welke kant/).selectOption('klager')
  expect(await overtredingen(program.page)).toEqual([])
  await program.page.screenshot({ path: test.info().outputPath('bestand.png') })
  await venster.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(venster).toBeHidden()

  await program.restart()
  await program.page.getByRole('link', { name: '2026-001' }).first().click()
  await program.page.getByRole('tab', { name: 'Logboek' }).click()
  const terug = program.page.getByRole('button', { name: /^Bestand opslaan als/ })
  await expect(terug).toBeVisible()
  await program.nextSave('terug.pdf')
  await terug.click()
  expect(Buffer.compare(readFileSync(await program.savedFile()), bytes)).toBe(0)

  // Two at once, dragged onto the documents: each a piece of its own, and a text is read inside the program.
  const { page } = program
  await page.getByRole('tab', { name: 'Documenten' }).click()
  const twee = await page.evaluateHandle(() => {
    const gesleept = new DataTransfer()
    gesleept.items.add(new File(['Maandag <b>vrij</b>'], 'Rooster.txt'))
    gesleept.items.add(new File(['iets anders'], 'Notulen.txt'))
    return gesleept
  })
  await page.getByText('U kunt bestanden ook hierheen slepen').dispatchEvent('drop', { dataTransfer: twee })
  const inbreng = page.getByRole('dialog', { name: '2 bestanden toevoegen' })
  await inbreng.getByLabel(/^Van welke kant/).selectOption('klager')
  expect(await overtredingen(page)).toEqual([])
  await inbreng.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(inbreng).toBeHidden()
  await page.getByRole('button', { name: /^Bekijken: K\d Rooster/ }).click()
  await expect(page.getByRole('dialog', { name: 'Rooster.txt' })).toContainText('Maandag <b>vrij</b>')
  expect(await overtredingen(page)).toEqual([])
  await page.getByRole('button', { name: 'Sluiten', exact: true }).first().click()
  await page
    .getByRole('checkbox', { name: /Ingezien door medewerker/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(page.getByText(/Ingezien door medewerker op 20 november 2026/)).toBeVisible()
})
