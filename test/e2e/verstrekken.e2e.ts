import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { overtredingen } from './axe'
import { expect, test } from './fixtures'
import { begin, bewaarWord, laadOefening, naar } from './stappen'

test('STK-7d ONS-7 ONS-12 het hele dossier voor één lezer: wat niet mag, staat er niet in, en het logboek weet wie het kreeg', async ({
  program,
}) => {
  const { page } = program
  await begin(program)
  await naar(program, '/instellingen')
  await laadOefening(program)
  await page.getByRole('link', { name: '2026-001' }).first().click()
  await page.getByRole('tab', { name: 'Documenten' }).click()
  // One that the respondent never saw.
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Dagboek.txt', mimeType: 'text/plain', buffer: Buffer.from('KANARIE in het dagboek') })
  const inbreng = page.getByRole('dialog', { name: 'Bestand toevoegen' })
  await inbreng.getByLabel(/^Van welke kant/).selectOption('klager')
  await inbreng.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(inbreng).toBeHidden()
  await page.getByRole('link', { name: 'Dossier verstrekken…' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dossier verstrekken' })).toBeVisible()
  const blad = page.getByRole('region', { name: /^Voorbeeld van/ })

  // The complainant's address is for the archive, and not for the one complained about.
  await page.getByLabel('Lezer').selectOption({ label: 'Eigen archief' })
  await expect(blad).toContainText('Kastanjehof')
  await page.getByLabel('Lezer').selectOption({ label: 'Medewerker' })
  await expect(blad).toContainText('Roel Timmers')
  await expect(blad).not.toContainText('Kastanjehof')
  await expect(blad).toContainText('adres, telefoonnummer, e-mailadres en geboortedatum van wie klaagt')
  expect(await overtredingen(page)).toEqual([])

  // What is left out by choice keeps its number, and is no longer in it.
  const verslag = page.getByRole('checkbox', { name: /^A3 Verslag van het gesprek/ })
  await expect(blad).toContainText('door drukte is blijven liggen')
  await verslag.uncheck()
  await expect(blad).toContainText('A3: weggelaten door de behandelaar')
  await expect(blad).not.toContainText('door drukte is blijven liggen')
  await verslag.check()

  const werker = page.waitForEvent('worker', (w) => w.url().includes('word.worker'))
  const tekst = await bewaarWord(program, 'dossier.docx')
  // A whole dossier takes seconds: it is made apart from the window, which has not even loaded what makes it.
  await werker
  expect(
    await page.evaluate(() => performance.getEntriesByType('resource').filter((r) => r.name.includes('op-papier'))),
  ).toEqual([])
  expect(tekst).toContain('Roel Timmers')
  expect(tekst).not.toContain('Kastanjehof')
  await expect(page.getByText(/^Bewaard als/)).toBeVisible()

  // With the files: what is held back goes along only with a reason, and then in the zip under its number.
  const zip = page.getByRole('button', { name: /\(\.zip\)…$/ })
  await expect(zip).toHaveCount(0)
  await page.getByRole('button', { name: 'Toch meegeven… stuk K2' }).click()
  await page.getByRole('button', { name: 'Meegeven', exact: true }).click()
  await expect(page.getByText('Schrijf op waarom dit stuk toch meegaat.')).toBeVisible()
  await page.getByLabel(/^Waarom gaat K2 toch mee/).fill('De klager vroeg erom.')
  expect(await overtredingen(page)).toEqual([])
  await page.getByRole('button', { name: 'Meegeven', exact: true }).click()
  const pad = await program.nextSave('dossier.zip')
  await zip.click()
  await program.savedFile()
  await expect(page.getByText(/^Bewaard als .*zip/)).toBeVisible()
  const delen = unzipSync(readFileSync(pad))
  expect(Object.keys(delen)).toEqual([expect.stringMatching(/2026-001 .*beklaagde\.docx$/), 'K2 Dagboek.txt'])
  expect(strFromU8(delen['K2 Dagboek.txt'] ?? new Uint8Array())).toBe('KANARIE in het dagboek')

  // ONS-7: the committee only with the consent of whoever complained, asked on this screen and put on record with the giving.
  await page.getByLabel('Lezer').selectOption({ label: 'Klachtencommissie' })
  const toestemming = page.getByRole('region', { name: 'Toestemming' })
  await expect(toestemming).toContainText('Vul eerst in wanneer de klant goedvond dat de commissie dit dossier krijgt.')
  await page.getByRole('button', { name: 'Opslaan als Word…', exact: true }).click()
  await expect(page.getByText(/^Vul eerst in wanneer de klant goedvond/)).toHaveCount(2)
  await toestemming.getByLabel('De klant vond het goed op').fill('19-11-2026')
  await toestemming.getByLabel(/^Hoe liet de klant dat weten/).selectOption('Per e-mail')
  await expect(toestemming).not.toContainText('Vul eerst in')
  expect(await overtredingen(page)).toEqual([])
  expect(await bewaarWord(program, 'commissie.docx')).toContain('Dossier')

  await page.getByRole('link', { name: 'Terug naar dossier 2026-001' }).click()
  await page.getByRole('tab', { name: 'Logboek' }).click()
  await expect(page.getByText('Dossier verstrekt aan de medewerker').first()).toBeVisible()
  await expect(page.getByText('Dossier verstrekt aan de commissie').first()).toBeVisible()
})
