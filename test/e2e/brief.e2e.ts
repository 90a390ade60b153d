import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { EEN_SVG } from '../fixtures/plaatje'
import { overtredingen } from './axe'
import { expect, test } from './fixtures'
import { begin, naar, registreer, zoek } from './stappen'

test('een brief in eigen woorden: bewaard terwijl u typt, en daarna zoals hij wegging', async ({
  program,
  userData,
}) => {
  const { page } = program
  // With a logo: drawn anew as a PNG, on the screen and in Word. What is more than a picture changes nothing.
  const logo = join(userData, 'Ons logo.svg')
  await begin(program)
  await naar(program, '/instellingen')
  const fout = EEN_SVG.replace('<rect', '<script/><rect')
  for (const [svg, zin] of [
    [fout, /^In dit SVG-bestand zit meer dan een plaatje/],
    [EEN_SVG, /^Het logo is opgeslagen/],
    [fout, /^In dit SVG-bestand zit meer dan een plaatje/],
  ] as const) {
    writeFileSync(logo, svg)
    await program.nextOpen(logo)
    await page.getByRole('button', { name: /logo kiezen…$/i }).click()
    await expect(page.getByRole('main').getByText(zin)).toBeVisible()
  }
  await expect(page.getByRole('img', { name: 'Uw logo: Ons logo.svg' })).toHaveJSProperty('naturalWidth', 1417)
  expect(await overtredingen(page)).toEqual([])
  await registreer(page, 'Wachttijd')
  const dossier = new URL(page.url()).hash.slice(1).replace(/\?.*/, '')
  await naar(program, `${dossier}/document/ontvangstbevestiging`)
  await expect(page.getByRole('img', { name: /^Logo van / })).toBeVisible()
  const pad = await program.nextSave('brief.docx')
  await page.getByRole('button', { name: 'Opslaan als Word…', exact: true }).click()
  await program.savedFile()
  expect(Object.keys(unzipSync(readFileSync(pad))).filter((deel) => deel.startsWith('word/media/'))).toHaveLength(1)
  // On paper the margin of the page draws the logo; in the tagged file a screen reader still hears what it is.
  if (program.host === 'browser') {
    const afdruk = await page.pdf({ preferCSSPageSize: true, tagged: true })
    expect(afdruk.toString('latin1')).toContain('/Alt (Logo van ONS welzijn)')
  }
  await page.getByRole('button', { name: 'Tekst aanpassen' }).click()
  await expect(page.getByLabel('Onderwerp', { exact: true })).toBeFocused()
  await page.getByLabel('Alinea 1').fill('Dank voor uw brief.\n\nIk bel u morgen.')
  await expect(page.getByText('Alles opgeslagen')).toBeVisible()
  expect(await overtredingen(page)).toEqual([])

  // The window is closed and opened again.
  await page.reload()
  const blad = page.getByRole('region', { name: /^Voorbeeld van/ })
  await expect(blad).toContainText('Ik bel u morgen.')
  await naar(program, '/')
  await page.getByRole('link', { name: /de brief met uw eigen tekst/ }).click()
  // There is no street to send it to: as a letter it can not have gone out, by e-mail it can.
  await expect(page.getByText('Zo kan de brief niet verzonden zijn.')).toBeVisible()
  await page.getByRole('radio', { name: 'E-mail' }).check()
  await page.getByRole('button', { name: 'Vastleggen als verzonden' }).click()
  await expect(page.getByText('Dit is de brief zoals die op 20 november 2026 is verzonden.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'aanpassen' })).toHaveCount(0)
  await expect(blad).toContainText('Dank voor uw brief.')
  await naar(program, '/')
  await expect(page.getByText('Nog niet af')).toHaveCount(0)

  // The letter as it went out can be found by its words.
  await zoek(program, 'bel morgen')
  await expect(page.getByText('Geen dossier gevonden')).toBeVisible()
  await page.getByRole('button', { name: 'Zoek ook in de stukken' }).click()
  const stukken = page.getByRole('region', { name: 'In de stukken' })
  await expect(stukken.getByRole('status')).toHaveText('Gevonden in de stukken van 1 dossier.')
  await expect(stukken).toContainText('Ontvangstbevestiging, 20 november 2026')
  await expect(stukken).toContainText('Ik bel u morgen.')
  expect(await overtredingen(page)).toEqual([])
  await stukken.getByRole('link', { name: /Wachttijd/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wachttijd' })).toBeVisible()
})
