import { overtredingen } from './axe'
import { expect, test } from './fixtures'
import { begin, naar, registreer } from './stappen'

test('een brief in eigen woorden: bewaard terwijl u typt, en daarna zoals hij wegging', async ({ program }) => {
  const { page } = program
  await begin(program)
  await registreer(page, 'Wachttijd')
  const dossier = new URL(page.url()).hash.slice(1).replace(/\?.*/, '')
  await naar(program, `${dossier}/document/ontvangstbevestiging`)
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
})
