import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { laadOefening, melding, naar } from './stappen'

/** What has the keyboard: never nothing. */
const actief = (page: Page) =>
  page.evaluate(() => {
    const a = document.activeElement
    return a === null || a === document.body ? 'niets' : `${a.tagName} ${a.id || a.textContent.trim()}`
  })

test.beforeEach(async ({ program }) => {
  await laadOefening(program)
  await naar(program, '/dossiers/oefening-12')
  await expect(program.page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible()
})

test('ALL-2 vastleggen en ongedaan maken zonder muis: de aandacht is nooit nergens', async ({ program }) => {
  const { page } = program
  const { keyboard } = page
  const kop = /^H1 Huishoudelijke hulp/
  await expect.poll(() => actief(page)).toMatch(kop)
  await keyboard.press('F2')
  await expect(page.getByRole('searchbox', { name: 'Typ wat er is gebeurd' })).toBeFocused()
  await keyboard.press('Enter') // the first: what the term waits for
  await expect.poll(() => actief(page)).toBe('INPUT vastleggen-datum')
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Vastgelegd in 2026-012: ontvangst bevestigd.', { exact: true })).toBeVisible()
  await expect.poll(() => actief(page)).toMatch(kop)
  await keyboard.press('F8')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await expect.poll(() => actief(page)).toBe('BUTTON Ongedaan maken')
  await keyboard.press('Enter')
  await expect(melding(program, 'Ongedaan gemaakt.')).toBeVisible()
  await expect.poll(() => actief(page)).toMatch(kop)
})

test('F2: typen kiest, Ctrl+Enter legt meteen vast met de datum van vandaag, en wat niemand kent wordt een notitie', async ({
  program,
}) => {
  const { page } = program
  const { keyboard } = page
  // Nobody waits for the field: what is typed before it is there comes in it all the same.
  await keyboard.press('F2')
  await keyboard.type('gebeld')
  await expect(page.getByRole('status').filter({ hasText: '1 stap' })).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(page.getByText(/^Vastgelegd in 2026-012: contact met de klant/i)).toBeVisible()
  await keyboard.press('F2')
  await keyboard.type('sleutel teruggebracht')
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toHaveValue('sleutel teruggebracht')
})

test('na Esc staat de aandacht weer op de knop, en wat is getypt wordt bij F2 aangeboden', async ({ program }) => {
  const { page } = program
  const { keyboard } = page
  await page.getByRole('button', { name: 'Vastleggen…' }).focus()
  await keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Notitie' }).press('Enter')
  await page.getByRole('textbox', { name: 'Notitie' }).fill('De manager belt maandag')
  await keyboard.press('Escape')
  await expect.poll(() => actief(page)).toBe('BUTTON Vastleggen…')
  await keyboard.press('F2')
  const verder = page.getByRole('button', { name: /De manager belt maandag/ })
  await verder.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toHaveValue('De manager belt maandag')
  await page.getByRole('button', { name: 'Annuleren' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await keyboard.press('F2')
  await expect(page.getByRole('heading', { name: 'Wat is er gebeurd?' })).toBeVisible()
  await expect(verder).toHaveCount(0)
})

test('uit het zoekveld naar een instelling: de cursor staat bij de kop van dat deel', async ({ program }) => {
  const { page } = program
  await page.keyboard.press('Control+K')
  await page.keyboard.type('afwezigheid')
  await expect(page.getByRole('navigation', { name: 'Ook gevonden' }).getByRole('link')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => actief(page)).toBe('A Instellingen: uw afwezigheid')
  await page.keyboard.press('Enter')
  await expect.poll(() => actief(page)).toBe('H3 Uw afwezigheid')
  await expect(page.getByRole('heading', { name: 'Uw afwezigheid' })).toBeInViewport()
})

test('uit het zoekveld naar een nieuwe klacht: de cursor staat bij de naam, en een veld ligt nooit achter de balk', async ({
  program,
}) => {
  const { page } = program
  await page.keyboard.press('Control+K')
  await page.keyboard.press('Alt+N')
  await expect.poll(() => actief(page)).toBe('INPUT klacht-klagers.0.naam')
  // Somebody looks along: one key covers all, and brings the cursor back where it was.
  await page.keyboard.press('F9')
  await expect(page.getByRole('dialog', { name: 'Scherm afgedekt' })).toBeVisible()
  const bovenop = () =>
    page.evaluate(() =>
      [10, 300, 700].map((y) => document.elementFromPoint(y, y)?.closest('dialog')?.getAttribute('aria-label')),
    )
  expect(await bovenop()).toEqual(Array(3).fill('Scherm afgedekt'))
  await page.keyboard.press('F9')
  await expect.poll(() => actief(page)).toBe('INPUT klacht-klagers.0.naam')
  const onder = async (veld: string) => {
    const vak = await page.getByLabel(veld, { exact: true }).boundingBox()
    return vak ? vak.y + vak.height : Infinity
  }
  const balk = await page.getByRole('button', { name: 'Klacht opslaan' }).boundingBox()
  await page.keyboard.press('Alt+3')
  await expect(page.getByLabel('Wat wil de klant bereiken?', { exact: true })).toBeFocused()
  await expect.poll(() => onder('Wat wil de klant bereiken?')).toBeLessThan(balk?.y ?? 0)
})

test('wie al zoekt voor het eerste scherm er is, houdt het zoekveld', async ({ program }) => {
  const { page } = program
  await page.addInitScript(() => {
    new MutationObserver((_, wacht) => {
      const veld = document.querySelector<HTMLElement>('input[type="search"]')
      if (!veld) return
      wacht.disconnect()
      veld.focus()
    }).observe(document, { childList: true, subtree: true })
  })
  await naar(program, '/')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Vrijdag 20 november 2026' })).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('oefening')
  await expect(page.getByRole('heading', { name: 'Dossiers' })).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('oefening')
})

test('een melding ligt nooit over een knop', async ({ program }) => {
  const { page } = program
  await page.setViewportSize({ width: 1024, height: 768 })
  for (const soort of ['Contact met de klant', 'Tussenbericht verzonden', 'Gesprek gevoerd']) {
    await page.keyboard.press('F2')
    await page.getByRole('dialog').getByRole('button', { name: soort }).click()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  const meldingen = page.locator('.melding')
  await expect(meldingen).toHaveCount(2)
  const strook = await page.locator('.meldingen').boundingBox()
  const inhoud = await page.locator('main').boundingBox()
  expect(strook && inhoud && inhoud.y + inhoud.height <= strook.y + 1).toBe(true)
  await naar(program, '/werkvoorraad')
  await expect(page.getByRole('heading', { level: 1, name: /november 2026/ })).toBeVisible()
  await expect(meldingen.getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(2)
})

test('Alt+S en Alt+N wisselen geen half ingevuld formulier weg', async ({ program }) => {
  const { page } = program
  await page.keyboard.press('Alt+N')
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe klacht' })).toBeVisible()
  const onderwerp = page.getByLabel('Onderwerp', { exact: true })
  await onderwerp.fill('Half getypt')
  await page.keyboard.press('Alt+S')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Alt+S')
  await page.keyboard.press('Alt+N')
  // What the key would have done is done by then: a link goes the same way.
  await page.getByRole('link', { name: 'Werkvoorraad' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /november 2026/ })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe klacht' })).toBeVisible()
})

test('bij sterk inzoomen begint elk scherm bovenaan, met de kop in beeld', async ({ program }) => {
  const { page } = program
  await page.setViewportSize({ width: 683, height: 384 })
  const kop = page.getByRole('heading', { level: 1 })
  const onderaan = () =>
    page.evaluate(() => {
      for (const el of [document.querySelector('.schil'), document.querySelector('main')]) if (el) el.scrollTop = 5000
    })
  await onderaan()
  await expect(kop).not.toBeInViewport()
  await page.keyboard.press('Alt+N')
  await expect(kop).toHaveText('Nieuwe klacht')
  await expect(kop).toBeInViewport()
  await page.getByLabel('Regeling', { exact: true }).selectOption('Wijksteunpunten Wonen')
  await page.getByRole('radio', { name: 'Telefoon' }).check()
  await page.getByRole('button', { name: 'Als signaal noteren' }).click()
  await expect(kop).toHaveText('Signaal noteren')
  await expect(kop).toBeInViewport()
  await naar(program, '/dossiers/oefening-12')
  await expect(page.getByRole('heading', { name: 'Tijdlijn' })).toBeAttached()
  await page.keyboard.press('F2')
  await page.getByRole('dialog').getByRole('button', { name: 'Contact met de klant' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await onderaan()
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click()
  await expect(melding(program, 'Ongedaan gemaakt.')).toBeVisible()
  await expect(kop).toBeInViewport()
})
