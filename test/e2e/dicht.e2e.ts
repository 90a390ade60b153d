import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { begin, laadOefening, melding, naar } from './stappen'

/** How many of these are whole in sight, without scrolling. */
const inBeeld = (page: Page, wat: string) =>
  page.locator(wat).evaluateAll((rijen) => {
    const vak = document.querySelector('main')?.getBoundingClientRect()
    if (!vak) return 0
    return rijen.map((r) => r.getBoundingClientRect()).filter((r) => r.top >= vak.top && r.bottom <= vak.bottom).length
  })

const LIJSTEN = [
  { adres: '/werkvoorraad', kop: /november 2026/, rij: 'main section.groep li', groot: 12, klein: 9 },
  { adres: '/dossiers', kop: 'Dossiers', rij: 'main tbody tr', groot: 14, klein: 11 },
  { adres: '/termijnen', kop: 'Termijnen', rij: 'main .rooster li', groot: 9, klein: 7 },
]

test('ALL-1 de dag is in één blik te zien: zoveel regels staan er zonder schuiven', async ({ program }) => {
  const { page } = program
  await laadOefening(program)
  for (const { adres, kop, rij, groot, klein } of LIJSTEN) {
    await naar(program, adres)
    await expect(page.getByRole('heading', { level: 1, name: kop })).toBeVisible()
    await page.setViewportSize({ width: 1366, height: 768 })
    await expect.poll(() => inBeeld(page, rij), adres).toBeGreaterThanOrEqual(groot)
    await page.setViewportSize({ width: 1024, height: 700 })
    await expect.poll(() => inBeeld(page, rij), adres).toBeGreaterThanOrEqual(klein)
  }

  await page.setViewportSize({ width: 1366, height: 768 })
  await naar(program, '/dossiers/oefening-12')
  const tabs = page.getByRole('tablist', { name: 'Onderdelen van het dossier' })
  await expect(tabs).toBeVisible()
  const hoogte = async () => {
    const [vak, kop] = [await page.locator('main').boundingBox(), await tabs.boundingBox()]
    return vak && kop ? kop.y + kop.height - vak.y : Infinity
  }
  expect(await hoogte()).toBeLessThanOrEqual(180)
  // The head stays where it is, and Ctrl with a figure opens a leaf.
  await page.mouse.move(700, 600)
  await page.mouse.wheel(0, 900)
  await expect.poll(() => page.locator('main').evaluate((el) => el.scrollTop)).toBeGreaterThan(100)
  expect(await hoogte()).toBeLessThanOrEqual(180)
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('tab', { name: 'Gegevens' })).toHaveAttribute('aria-selected', 'true')
})

test('een lange lijst schuift naar waar zij heen moet en blijft daar', async ({ program }) => {
  const { page } = program
  await laadOefening(program)
  await page.evaluate(
    () =>
      new Promise<void>((klaar, mislukt) => {
        const vraag = indexedDB.open('klachtdossier-oefening')
        vraag.onsuccess = () => {
          const werk = vraag.result.transaction('samenvattingen', 'readwrite')
          const tabel = werk.objectStore('samenvattingen')
          tabel.getAll().onsuccess = ({ target }) => {
            const [rij] = (target as IDBRequest<{ id: string; nummer: string; inhoud: object }[]>).result
            for (let n = 0; rij && n < 400; n++) {
              const eigen = { id: `veel-${n}`, nummer: `2019-${String(n).padStart(3, '0')}` }
              tabel.add({ ...rij, ...eigen, inhoud: { ...rij.inhoud, ...eigen } })
            }
          }
          werk.oncomplete = () => klaar()
          werk.onabort = () => mislukt(new Error(String(werk.error)))
        }
      }),
  )
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: /november 2026/ })).toBeVisible()
  await naar(program, '/dossiers')
  await expect(page.getByText(/^4\d\d dossiers$/)).toBeVisible()
  await page.mouse.move(700, 500)
  for (let stap = 1; stap <= 6; stap++) {
    await page.mouse.wheel(0, 700)
    await expect.poll(() => page.locator('main').evaluate((el) => el.scrollTop)).toBe(stap * 700)
    expect(await inBeeld(page, 'main tbody tr')).toBeGreaterThanOrEqual(11)
  }
})

test('in de werkvoorraad: pijlen, Ctrl+Enter en de tellers; met Ruim worden regels en knoppen groter', async ({
  program,
}) => {
  const { page } = program
  await laadOefening(program)
  const vak = page.getByRole('group', { name: 'Wat er te doen is' })
  await vak.focus()
  await expect(page.getByRole('link', { name: /^2026-004, Klacht afhandelen/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  // A count opens its group and leads to it; what can also be done stands behind the dots.
  await expect(page.getByRole('button', { name: 'Later', exact: true })).toHaveAttribute('aria-expanded', 'false')
  await page.getByRole('button', { name: /^\d later$/ }).click()
  await expect(page.getByRole('button', { name: 'Later', exact: true })).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('button', { name: 'Meer bij 2026-012, Ontvangst bevestigen' }).click()
  await page.getByRole('menuitem', { name: 'Bevestigd op…' }).click()
  await expect(page.getByRole('dialog')).toContainText('Ontvangst bevestigd')
  await page.keyboard.press('Escape')

  const hoogte = async () => (await page.locator('section.groep li').first().boundingBox())?.height
  expect(await hoogte()).toBe(38)
  await naar(program, '/instellingen')
  await page.getByRole('radio', { name: /^Ruim/ }).check()
  await expect(melding(program, 'De weergave is aangepast.')).toBeVisible()
  await naar(program, '/werkvoorraad')
  await expect.poll(hoogte).toBe(48)
})

test('een klacht aan de telefoon: alles op een scherm, in hoogstens 12 aanslagen, en de bevestiging in hoogstens 8', async ({
  program,
}) => {
  const { page } = program
  await begin(program)
  await page.setViewportSize({ width: 1366, height: 768 })
  let aanslagen = 0
  const druk = async (toets: string) => {
    aanslagen++
    await page.keyboard.press(toets)
  }
  await druk('Alt+N')
  await expect(page.getByLabel('Naam', { exact: true }).first()).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Telefoon' })).toBeChecked()
  // The four folded parts are in sight, the last one whole above the bar.
  const onder = async (doel: Locator) => {
    const vak = await doel.boundingBox()
    return vak ? vak.y + vak.height : Infinity
  }
  const balk = await page.getByRole('button', { name: 'Klacht opslaan' }).boundingBox()
  expect(await onder(page.getByText('Behandeling', { exact: true }))).toBeLessThan(balk?.y ?? 0)

  await page.keyboard.type('N. el Idrissi')
  await druk('Tab')
  await page.keyboard.type('06 12 34 56 78')
  await druk('Tab')
  await page.keyboard.type('Keukentafelgesprek afgezegd')
  await druk('Tab')
  await page.keyboard.type('Het gesprek is twee keer afgezegd.')
  await druk('Alt+2')
  await expect(page.getByLabel('Straat en huisnummer')).toBeFocused()
  await page.keyboard.type('Lindelaan 12')
  await druk('Tab')
  await page.keyboard.type('5341AB')
  await druk('Tab')
  await page.keyboard.type('Oss')
  await druk('Control+Enter')
  await expect(page.getByRole('region', { name: /^Voorbeeld van/ })).toContainText('N. el Idrissi')
  expect(aanslagen).toBeLessThanOrEqual(12)

  // Saved as Word and recorded as sent, by keyboard.
  aanslagen = 0
  await program.nextSave('bevestiging.docx')
  await druk('Control+S')
  await program.savedFile()
  await expect(page.getByText(/^Bewaard als/)).toBeVisible()
  await druk('Control+Enter')
  await expect(page.getByText(/^Dit is de brief zoals die op 20 november 2026 is verzonden/)).toBeVisible()
  expect(aanslagen).toBeLessThanOrEqual(8)
})

test('ALL-6 S51-6.11 een leeg vak van een klachtpunt leidt naar zijn veld en komt in het rapport; de verdere stappen staan bij de afhandeling', async ({
  program,
}) => {
  const { page } = program
  await laadOefening(program)
  await naar(program, '/dossiers/oefening-04?blad=punten')
  await page.getByRole('button', { name: 'Klachtpunt 2, Feiten: nog leeg' }).click()
  const feiten = page.getByRole('textbox', { name: 'Wat staat vast?' }).nth(1)
  await expect(feiten).toBeFocused()
  await page.keyboard.type('Het gesprek is opgenomen.')
  await page.keyboard.press('Control+Enter')
  await expect(melding(program, 'De klachtpunten zijn opgeslagen.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Klachtpunt 2, Feiten: Het gesprek is opgenomen.' })).toBeVisible()
  await naar(program, '/dossiers/oefening-04/document/eindrapport')
  await expect(page.getByText('Het gesprek is opgenomen.')).toBeVisible()

  await naar(program, '/dossiers/oefening-04?blad=afhandeling')
  await page.getByRole('button', { name: 'Vastleggen… De Nationale ombudsman' }).click()
  const venster = page.getByRole('dialog')
  await expect(venster.getByLabel('Naar wie of welke instantie?')).toHaveValue('De Nationale ombudsman')
  await expect(venster.getByRole('radio', { name: /^Een andere instantie/ })).toBeChecked()
})
