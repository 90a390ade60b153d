import { cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { overtredingen } from './axe'
import { expect, type Program, test } from './fixtures'
import { begin, melding, naar, registreer, zoek } from './stappen'

/** The files in which Chromium keeps the database, in the profile of this test. */
const indexedDb = (userData: string) => join(userData, 'Default', 'IndexedDB')
const bestanden = (userData: string, soort: RegExp) =>
  readdirSync(indexedDb(userData), { recursive: true, encoding: 'utf8' })
    .filter((naam) => soort.test(naam))
    .map((naam) => join(indexedDb(userData), naam))
/** The journal would bring everything back: these specs are about what is said when it is gone as well. */
const zonderJournaal = (userData: string) => rmSync(join(userData, 'journaal'), { recursive: true, force: true })
function beschadig(userData: string, soort: RegExp): void {
  for (const pad of bestanden(userData, soort)) writeFileSync(pad, Buffer.alloc(statSync(pad).size, 0xa5))
}
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map((d) => d.name))

async function tweeDossiers(program: Program): Promise<void> {
  await begin(program)
  await registreer(program.page, 'Deur klemt')
  await registreer(program.page, 'Brief niet beantwoord')
}

test('beschadigde bestanden: geen welkom, de waarheid, en nummers gaan na een bewuste keuze verder', async ({
  program,
  userData,
}) => {
  await tweeDossiers(program)
  await program.restart(() => {
    beschadig(userData, /\.(log|ldb)$/)
    zonderJournaal(userData)
  })
  const { page } = program
  await expect(page.getByRole('heading', { level: 1, name: 'Uw dossiers zijn er niet' })).toBeVisible()
  await expect(page.getByText('Hier stonden 2 dossiers. Ze zijn er nu niet.')).toBeVisible()
  await expect(page.getByText('vrijdag 20 november 2026')).toBeVisible()
  expect(await databases(page)).not.toContain('klachtdossier')
  expect(await overtredingen(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('verdwenen.png') })
  // No other address leads around it, and starting again changes nothing.
  await naar(program, '/klacht/nieuw')
  await program.restart()
  await expect(program.page.getByRole('heading', { level: 1, name: 'Uw dossiers zijn er niet' })).toBeVisible()

  const opnieuw = program.page.getByRole('button', { name: 'Toch opnieuw beginnen' })
  await program.page.getByLabel(/^Typ/).fill('ja')
  await opnieuw.click()
  await expect(program.page.getByText(/Er is nog niets veranderd/)).toBeVisible()
  expect(await databases(program.page)).not.toContain('klachtdossier')
  await program.page.getByLabel(/^Typ/).fill('opnieuw beginnen')
  await opnieuw.click()
  await expect(program.page.getByRole('heading', { name: 'Welkom bij Klachtdossier' })).toBeVisible()
  await begin(program)
  await registreer(program.page, 'Nieuwe klacht na verlies')
  await expect(program.page.getByText('2026-003').first()).toBeVisible()
  await program.restart()
  await expect(program.page.getByText('1 lopend dossier')).toBeVisible()
})

test('de map is weg en komt als kopie terug: alles is er weer', async ({ program, userData }) => {
  await tweeDossiers(program)
  const kopie = join(userData, 'kopie')
  await program.restart(() => {
    cpSync(indexedDb(userData), kopie, { recursive: true })
    rmSync(indexedDb(userData), { recursive: true })
    zonderJournaal(userData)
  })
  await expect(program.page.getByText('Hier stonden 2 dossiers. Ze zijn er nu niet.')).toBeVisible()
  await program.restart(() => {
    rmSync(indexedDb(userData), { recursive: true, force: true })
    cpSync(kopie, indexedDb(userData), { recursive: true })
  })
  await expect(program.page.getByText('2 lopende dossiers')).toBeVisible()
  await registreer(program.page, 'Gewoon verder')
  await expect(program.page.getByText('2026-003').first()).toBeVisible()
})

/**
 * Chromium keeps four megabytes in memory and reads blocks of four kilobytes. With big rows of nobody's dossier ours go to
 * files, and with those before, between and behind ours each lies in a block of its own, read only when it is asked for.
 */
const spreidOverBestanden = (page: Page) =>
  page.evaluate(async () => {
    const klaar = <T>(vraag: IDBRequest<T>) =>
      new Promise<T>((gelukt) => vraag.addEventListener('success', () => gelukt(vraag.result)))
    const db = await klaar(indexedDB.open('klachtdossier'))
    const onze = await klaar(db.transaction('gebeurtenissen').objectStore('gebeurtenissen').getAllKeys())
    const plekken = ['!', ...onze.map(String)]
    for (let i = 0; i < 12; i++) {
      const tx = db.transaction('gebeurtenissen', 'readwrite')
      for (let j = 0; j < 16; j++)
        tx.objectStore('gebeurtenissen').add({
          id: `${plekken[j % plekken.length]}-${i}-${j}`,
          dossierId: `niemand-${i}-${j}`,
          volgnummer: 1,
          vulling: crypto.getRandomValues(new Uint8Array(50_000)),
        })
      await new Promise((af) => tx.addEventListener('complete', af))
    }
    db.close()
  })

/** After a start Chromium puts its files in order: damage done meanwhile would be mended by what it had already read. */
async function expectRust(userData: string): Promise<void> {
  let vorige = ''
  const verandert = () => {
    const nu = bestanden(userData, /\.ldb$/)
      .sort()
      .join()
    const veranderd = nu !== vorige
    vorige = nu
    return veranderd || nu === ''
  }
  await expect.poll(verandert, { intervals: [3000], timeout: 60_000 }).toBe(false)
}

test('schade terwijl het programma draait: niets meer schrijven, bewaren wat er nog is, en alles terug uit het journaal', async ({
  program,
  userData,
}) => {
  test.setTimeout(180_000)
  await begin(program)
  await registreer(program.page, 'Groot verhaal')
  await registreer(program.page, 'Deur klemt')
  await spreidOverBestanden(program.page)
  await program.restart()
  const { page } = program
  await page.getByText('Deur klemt').first().waitFor()
  await zoek(program, 'klemt')
  await page.locator('.rijlink').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Deur klemt' })).toBeVisible()

  await expectRust(userData)
  beschadig(userData, /\.ldb$/)
  await zoek(program, 'verhaal')
  await page.locator('.rijlink').first().click()
  const stop = page.getByRole('region', { name: 'De gegevens op de schijf zijn niet meer te lezen' })
  await expect(stop).toBeVisible()
  await expect(stop).toContainText('Er waren 2 dossiers')
  await expect(stop).toContainText('1 dossier met het hele logboek')
  expect(await overtredingen(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('opslag-stop.png') })

  // What is typed now can not be kept on disk, and is in the file all the same.
  await naar(program, '/klacht/nieuw')
  await page.getByLabel('Onderwerp', { exact: true }).fill('Getypt na de schade')
  await expect(page.locator('footer')).toContainText('Er wordt niets meer opgeslagen')
  await program.nextSave('redding.json')
  await stop.getByRole('button', { name: 'Bewaar wat er nog is…' }).click()
  const redding = JSON.parse(readFileSync(await program.savedFile(), 'utf8')) as {
    bekend: { aantal: number }
    dossiers: { nummer: string; volledig: boolean; log: { soort: string }[] }[]
    samenvattingen: { onderwerp: string }[]
    concepten: { waarde: unknown }[]
  }
  expect(redding.bekend.aantal).toBe(2)
  expect(redding.dossiers).toMatchObject([{ nummer: '2026-002', volledig: true, log: [{ soort: 'ontvangst' }] }])
  expect(redding.samenvattingen.map((s) => s.onderwerp).sort()).toEqual(['Deur klemt', 'Groot verhaal'])
  expect(JSON.stringify(redding.concepten)).toContain('Getypt na de schade')
  await expect(stop.getByRole('status')).toContainText('staat bij uw downloads')
  expect(await databases(page)).not.toContain('klachtdossier')

  // What the screen says to do next.
  await program.restart()
  await expect(melding(program, 'Alle 2 dossiers zijn teruggehaald uit het journaal.')).toBeVisible()
  await expect(program.page.getByText('2 lopende dossiers')).toBeVisible()

  // The browser can not open it and does not take it away either.
  await program.restart(() => bestanden(userData, /MANIFEST-/).forEach((pad) => rmSync(pad)))
  await expect(program.page.getByText('alle dossiers komen terug uit het journaal')).toBeVisible()
  await program.page.screenshot({ path: test.info().outputPath('gaat-niet-open.png') })
  await program.restart(() => renameSync(indexedDb(userData), `${indexedDb(userData)}-oud`))
  await expect(program.page.getByText('2 lopende dossiers')).toBeVisible()
})

test('een volle schijf: een eigen zin, en de tekst blijft staan', async ({ program }) => {
  await begin(program)
  await registreer(program.page, 'Deur klemt')
  // Chromium looks at the room before the first write and then remembers it for a while.
  await program.restart()
  const { page } = program
  await page.getByText('Deur klemt').first().waitFor()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1000 })
  await zoek(program, 'klemt')
  await page.locator('.rijlink').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Deur klemt' })).toBeVisible()
  await page.keyboard.press('F2')
  const venster = page.getByRole('dialog')
  await venster.getByRole('button', { name: 'Notitie', exact: true }).click()
  await venster.getByRole('textbox').last().fill('Deze tekst mag niet weg.')
  await venster.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(venster.getByRole('alert').first()).toContainText(
    'De schijf is vol, of de ruimte voor dit programma is op.',
  )
  await expect(venster.getByRole('textbox').last()).toHaveValue('Deze tekst mag niet weg.')
  await expect(page.locator('footer')).toContainText('schijf is vol')

  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin })
  await expect(async () => {
    await venster.getByRole('button', { name: 'Vastleggen', exact: true }).click()
    await expect(venster).toBeHidden({ timeout: 2000 })
  }).toPass()
  await page.getByRole('tab', { name: 'Logboek' }).click()
  await expect(page.getByRole('tabpanel').getByText('Deze tekst mag niet weg.')).toBeVisible()
})

test('bij Instellingen staat waar de gegevens staan en of ze blijven', async ({ program }) => {
  const { page } = program
  await begin(program)
  await naar(program, '/instellingen')
  await expect(page.getByText(/De browser mag deze gegevens weghalen als de schijf vol raakt/)).toBeVisible()
  await expect(page.getByText('Klachtdossier-browser')).toBeVisible()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Browser.grantPermissions', {
    origin: new URL(page.url()).origin,
    permissions: ['durableStorage'],
  })
  await page.reload()
  await expect(page.getByText('Deze gegevens blijven staan, ook als de schijf vol raakt.')).toBeVisible()
})
