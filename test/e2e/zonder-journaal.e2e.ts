import { expect, test } from './fixtures'
import { begin, registreer } from './stappen'

/** In the browser only: nobody can open the address of the shell. */
test('de pagina op een andere manier geopend: niets te lezen, niets op te slaan, en wat u kunt doen', async ({
  program,
  served,
}) => {
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
  await expect(page.getByText(/Uw gegevens zijn op slot en dit venster heeft de sleutel niet/)).toBeVisible()
  await expect(page.getByText('Deur klemt')).toBeHidden()
  await expect(page.locator('footer')).toContainText('Er wordt niets meer opgeslagen')
})
