import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { root } from './launch'
import { laadOefening, naar, zoek } from './stappen'

/**
 * The pictures of the manual. Every run makes them; KLACHTDOSSIER_BEELDEN=1 puts them in docs/beelden, so that an ordinary
 * run leaves the working tree as it was.
 */
const bewaren = process.env['KLACHTDOSSIER_BEELDEN'] === '1'

test('de beelden van de handleiding', async ({ program, surroundings }, info) => {
  test.setTimeout(120_000)
  const { page } = program
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1360, height: 880 })
  const beeld = async (naam: string) => {
    const pad = info.outputPath(`${naam}.png`)
    await page.screenshot({ path: pad, animations: 'disabled' })
    if (!bewaren || surroundings !== 'browser') return
    mkdirSync(join(root, 'docs/beelden'), { recursive: true })
    copyFileSync(pad, join(root, 'docs/beelden', `${naam}.png`))
  }
  await expect(page.getByRole('heading', { name: 'Welkom bij Klachtdossier' })).toBeVisible()
  await beeld('eerste-start')
  await laadOefening(program)
  await beeld('werkvoorraad')

  await naar(program, '/klacht/nieuw')
  await page.getByLabel('Naam', { exact: true }).first().fill('J. de Boer')
  await page.getByLabel('Naam', { exact: true }).first().blur()
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
  await beeld('nieuwe-klacht')
  await naar(program, '/signaal/nieuw')
  await expect(page.getByRole('heading', { name: 'Signaal noteren' })).toBeVisible()
  await beeld('signaal')

  await naar(program, '/dossiers/oefening-12')
  await expect(page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible()
  await beeld('dossier')
  await page.getByRole('button', { name: 'Waarom deze datum?' }).click()
  await expect(page.getByRole('dialog', { name: /^Waarom/ })).toBeVisible()
  await beeld('waarom')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await expect(page.getByRole('dialog')).toBeVisible()
  await beeld('vastleggen')
  await page.keyboard.press('Escape')

  await naar(program, '/dossiers/oefening-12/document/ontvangstbevestiging')
  await expect(page.getByRole('button', { name: 'Opslaan als Word…' })).toBeVisible()
  await beeld('brief')
  await zoek(program, 'oss')
  await expect(page.getByRole('heading', { name: 'Dossiers' })).toBeVisible()
  await beeld('zoeken')
  await naar(program, '/termijnen')
  await expect(page.getByRole('heading', { name: 'Termijnen', level: 1 })).toBeVisible()
  await beeld('termijnen')
  await naar(program, '/regelingen/ons-welzijn')
  await expect(page.getByRole('heading', { name: 'ONS welzijn', level: 1 })).toBeVisible()
  await beeld('regeling')
  await naar(program, '/instellingen')
  await expect(page.getByRole('heading', { name: 'Instellingen' })).toBeVisible()
  await beeld('instellingen')
})
