import { overtredingen } from './axe'
import { expect, test } from './fixtures'
import { begin, bewaarWord, naar, registreer } from './stappen'

test('de tekst van een brief aanpassen, in een nieuwe brief zien, en terugnemen', async ({ program }) => {
  const { page } = program
  await begin(program)
  await registreer(page, 'Wachttijd')
  const dossier = new URL(page.url()).hash.slice(1).replace(/\?.*/, '')
  await naar(program, '/regelingen/ons-welzijn')
  await page.getByRole('link', { name: 'Tekst aanpassen van Ontvangstbevestiging' }).click()
  const veld = page.getByLabel('Tekst van de brief')
  const blad = page.getByRole('region', { name: /^Voorbeeld van/ })
  await expect(veld).toHaveValue(/^Onderwerp: Wij hebben uw klacht ontvangen/)
  await expect(blad).toContainText('Met vriendelijke groet')
  expect(await overtredingen(page)).toEqual([])

  // An unknown word is refused, and nothing changes.
  await veld.fill('Onderwerp: Uw klacht {nummer}\n\nDank voor uw bericht, {klagr}.')
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(page.getByText(/Het woord \{klagr\} kent het programma niet/)).toBeVisible()
  expect(await overtredingen(page)).toEqual([])

  // By keyboard: to the line, the word from the menu, and saved.
  await page.getByRole('button', { name: 'Regel 3' }).focus()
  await page.keyboard.press('Enter')
  await expect(veld).toBeFocused()
  await page.keyboard.type('Dank voor uw bericht over nummer ')
  await page.getByLabel('Woord of voorwaarde').selectOption('{nummer}')
  await page.getByRole('button', { name: 'Invoegen' }).focus()
  await page.keyboard.press('Enter')
  await expect(veld).toHaveValue(/over nummer \{nummer\}$/)
  await expect(page.getByText('U kunt de tekst wel zo bewaren.')).toBeVisible()

  // It is kept while it is typed, also when the screen is left.
  await expect(page.getByText('Alles opgeslagen')).toBeVisible()
  await naar(program, '/werkvoorraad')
  await page.getByRole('link', { name: /de tekst van de brief “Ontvangstbevestiging”/ }).click()
  await expect(veld).toHaveValue(/over nummer \{nummer\}$/)
  await page.getByLabel('Voorbeeld met').selectOption({ label: 'Uw dossier: 2026-001 Wachttijd' })
  await expect(blad).toContainText('Dank voor uw bericht over nummer 2026-001')
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(page.getByText('Dit is uw eigen tekst, sinds 20 november 2026.')).toBeVisible()

  await naar(program, `${dossier}/document/ontvangstbevestiging`)
  await expect(page.getByText('Dit is de eigen tekst van uw organisatie.')).toBeVisible()
  await expect(blad).toContainText('Dank voor uw bericht over nummer 2026-001')

  expect(await bewaarWord(program, 'bevestiging.docx')).toContain('Dank voor uw bericht over nummer')

  await naar(program, '/regelingen/ons-welzijn')
  await expect(page.getByText('eigen tekst sinds 20 november 2026')).toBeVisible()
  await page.getByRole('link', { name: 'Tekst aanpassen van Ontvangstbevestiging' }).click()
  await page.getByRole('button', { name: 'Terug naar het oorspronkelijke' }).click()
  await expect(veld).toHaveValue(/^Onderwerp: Wij hebben uw klacht ontvangen/)
  await naar(program, `${dossier}/document/ontvangstbevestiging`)
  await expect(blad).toContainText('Met deze brief bevestig ik dat.')
})
