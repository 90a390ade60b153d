import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { overtredingen } from './axe'
import { expect, type Program, test } from './fixtures'
import { begin, naar, ontgrendel, registreer, WACHTZIN } from './stappen'

async function kijkNa({ page }: Program, pad: string, wachtzin: string) {
  await page.locator('input[type=file]').setInputFiles(pad)
  await page.getByLabel('Wachtzin van deze reservekopie').fill(wachtzin)
  await page.getByRole('button', { name: 'Kopie nakijken' }).click()
}
const dossiers = async (program: Program) => {
  await naar(program, '/dossiers')
  await expect(program.page.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeVisible()
  return program.page.getByRole('main')
}

test('een reservekopie maken, alles kwijtraken en het terugzetten, en dat weer ongedaan maken', async ({ program }) => {
  const { page } = program
  await begin(program)
  await registreer(page, 'Deur klemt')
  let pad = ''

  await test.step('de werkvoorraad vraagt erom; de kopie is op slot met de wachtzin van het programma', async () => {
    await naar(program, '/werkvoorraad')
    await page.getByRole('region', { name: 'Reservekopie' }).getByRole('link', { name: 'Reservekopie maken' }).click()
    pad = await program.nextSave('kopie.klachtkopie')
    await page.getByRole('button', { name: 'Reservekopie opslaan…' }).click()
    await expect(page.getByText(/Bewaard als .* Er zit 1 dossier in\./)).toBeVisible()
    expect(readFileSync(await program.savedFile()).includes('klemt')).toBe(false)
    await naar(program, '/werkvoorraad')
    await expect(page.getByRole('region', { name: 'Reservekopie' })).toContainText('Kies een map voor de reservekopie.')
  })

  await test.step('met een map maakt het programma er zelf een, probeert haar, en houdt dat elke dag vol', async () => {
    const map = join(dirname(pad), 'netwerkschijf')
    mkdirSync(map)
    const kopieen = () => readdirSync(map).map((naam) => naam.slice(0, 'Klachtdossier reservekopie 2026-11-20'.length))
    await page.getByRole('region', { name: 'Reservekopie' }).getByRole('link', { name: 'Map kiezen' }).click()
    if (program.host === 'browser') {
      await page.getByLabel('Map voor de reservekopie').fill('netwerkschijf')
      await page.getByRole('button', { name: 'Deze map gebruiken' }).click()
      await expect(page.getByText(/Vul het hele pad van de map in/)).toBeVisible()
      await page.getByLabel('Map voor de reservekopie').fill(map)
      await page.getByRole('button', { name: 'Deze map gebruiken' }).click()
    } else {
      await program.nextOpen(map)
      await page.getByRole('button', { name: 'Map kiezen…' }).click()
    }
    await expect(page.getByText(/geprobeerd: 1 dossier, 0 bestanden, alles heel/)).toBeVisible()
    await expect(page.getByText(map).last()).toBeVisible()
    expect(kopieen()).toEqual(['Klachtdossier reservekopie 2026-11-20'])
    await naar(program, '/werkvoorraad')
    await expect(page.getByRole('heading', { level: 1, name: /november 2026/ })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Reservekopie' })).toBeHidden()
    // A day later, on the stored key: nothing is typed.
    await program.setVandaag('2026-11-21T09:00:00')
    await expect
      .poll(kopieen)
      .toEqual(['Klachtdossier reservekopie 2026-11-20', 'Klachtdossier reservekopie 2026-11-21'])
    await naar(program, '/instellingen/reservekopie')
    await expect(page.getByText(/De laatste reservekopie is van zaterdag 21 november 2026/)).toBeVisible()
    // The practice has no such screen, so it is looked at here.
    expect(await overtredingen(page)).toEqual([])
    await page.getByRole('link', { name: 'Herstelblad' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Herstelblad', exact: true })).toBeVisible()
    await expect(page.getByRole('main').getByText(map)).toBeVisible()
  })

  await registreer(page, 'Lekkage in de keuken')
  await naar(program, '/instellingen/reservekopie')

  await test.step('de verkeerde wachtzin of een beschadigd bestand: een zin, en er verandert niets', async () => {
    await kijkNa(program, pad, 'vergeten')
    await expect(page.getByText(/Deze wachtzin past niet/)).toBeVisible()
    const kapot = `${pad}.kapot.klachtkopie`
    writeFileSync(kapot, readFileSync(pad).subarray(0, -10))
    await kijkNa(program, kapot, WACHTZIN)
    await expect(page.getByText(/beschadigd of niet compleet/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Reservekopie terugzetten' })).toBeHidden()
  })

  await test.step('de kopie wordt nagekeken en komt in de plaats van wat er is', async () => {
    await kijkNa(program, pad, WACHTZIN)
    await expect(page.getByText(/De kopie is heel\..* 1 dossier/)).toBeVisible()
    await page.getByRole('button', { name: 'Reservekopie terugzetten' }).click()
    await expect(page.getByText('Zet hier een vinkje als u het zeker weet.')).toBeVisible()
    await page.getByLabel('Vervang wat er nu is door deze kopie').check()
    await page.getByRole('button', { name: 'Reservekopie terugzetten' }).click()
    await expect(page.getByText('1 lopend dossier')).toBeVisible()
    const lijst = await dossiers(program)
    await expect(lijst.getByText('Deur klemt')).toBeVisible()
    await expect(lijst.getByText('Lekkage in de keuken')).toBeHidden()
  })

  await test.step('na een herstart is er niets kwijt, en het terugzetten gaat ongedaan', async () => {
    await program.restart()
    const nu = program.page
    await expect(nu.getByText('1 lopend dossier')).toBeVisible()
    await naar(program, '/instellingen/reservekopie')
    await nu.getByRole('button', { name: 'Terugzetten ongedaan maken' }).click()
    await expect(nu.getByText('2 lopende dossiers')).toBeVisible()
  })
})

test('op een nieuwe computer is de reservekopie het begin', async ({ program, userData }) => {
  let { page } = program
  await begin(program)
  await registreer(page, 'Deur klemt')
  await naar(program, '/instellingen/reservekopie')
  const pad = await program.nextSave('kopie.klachtkopie')
  await page.getByRole('button', { name: 'Reservekopie opslaan…' }).click()
  await program.savedFile()
  await expect(page.getByText(/Bewaard als/)).toBeVisible()

  // As good as new: nothing stored and nothing remembered.
  await program.restart(() => {
    for (const naam of readdirSync(userData)) rmSync(join(userData, naam), { recursive: true, force: true })
  })
  page = program.page
  await page.getByRole('link', { name: 'Reservekopie terugzetten' }).click()
  await kijkNa(program, pad, WACHTZIN)
  await page.getByRole('button', { name: 'Reservekopie terugzetten' }).click()
  await expect(page.getByText('1 lopend dossier')).toBeVisible()
  await expect((await dossiers(program)).getByText('Deur klemt')).toBeVisible()
  // The passphrase of the backup is that of this computer now.
  await page.keyboard.press('Shift+F9')
  await ontgrendel(page)
  await expect(page.getByText('Deur klemt').first()).toBeVisible()
})

const VOOR_BESTAND = 'een zin voor dit bestand'
async function neemIn({ page }: Program, pad: string) {
  await page.locator('input[type=file]').setInputFiles(pad)
  await page.getByLabel('Wachtzin van het bestand').fill(VOOR_BESTAND)
  await page.getByRole('button', { name: 'Bestand bekijken' }).click()
}
async function bewaar(program: Program, naam: string, knop: string) {
  const { page } = program
  await page.getByRole('checkbox', { name: /Deur klemt/ }).check()
  await page.getByLabel('Wachtzin voor dit bestand').first().fill(VOOR_BESTAND)
  await page.getByLabel('Nog eens dezelfde').first().fill(VOOR_BESTAND)
  const pad = await program.nextSave(naam)
  await page.getByRole('button', { name: knop }).click()
  await program.savedFile()
  await expect(page.getByText(/Bewaard als .* Er zit 1 dossier in\./)).toBeVisible()
  return pad
}
async function openDossier(program: Program) {
  await (
    await dossiers(program)
  )
    .getByRole('row', { name: /Deur klemt/ })
    .getByRole('link')
    .click()
  await expect(program.page.getByRole('heading', { level: 1, name: 'Deur klemt' })).toBeVisible()
}
/** In the dossier on screen. */
async function notitie(page: Program['page'], tekst: string) {
  await page.keyboard.press('F2')
  const venster = page.getByRole('dialog')
  await venster.getByRole('button', { name: 'Notitie', exact: true }).click()
  await venster.getByRole('textbox').last().fill(tekst)
  await venster.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(venster).toBeHidden()
}

test('WSW-V: een dossier gaat naar een vervanger op een andere computer, en komt terug met wat daar is gedaan', async ({
  program,
  userData,
}) => {
  await begin(program, 'Wijksteunpunten Wonen')
  await registreer(program.page, 'Deur klemt')
  await naar(program, '/instellingen/vervanger')
  await program.page.getByLabel('Naam van uw vervanger').fill('M. de Wit')
  const mee = await bewaar(program, 'mee.klachtdossiers', 'Bestand voor vervanger opslaan…')
  expect(readFileSync(mee).includes('klemt')).toBe(false)

  /** What is stored here makes room for what is stored in `map`, as on another computer. */
  const wissel = (weg: string, terug: string) => {
    for (const map of [weg, terug]) mkdirSync(map, { recursive: true })
    for (const naam of readdirSync(userData)) renameSync(join(userData, naam), join(weg, naam))
    for (const naam of readdirSync(terug)) renameSync(join(terug, naam), join(userData, naam))
  }
  const [thuis, daar] = [`${userData}-thuis`, `${userData}-daar`]
  try {
    await test.step('het staat thuis bij een vervanger: lijst, kop en logboek, en de termijnen lopen', async () => {
      const lijst = await dossiers(program)
      await expect(lijst.getByText('bij M. de Wit, 20 nov')).toBeVisible()
      await naar(program, '/werkvoorraad')
      await expect(program.page.getByText('bij M. de Wit, 20 nov · Deur klemt').first()).toBeVisible()
      await program.page.screenshot({ path: test.info().outputPath('werkvoorraad.png') })
      await openDossier(program)
      await expect(
        program.page.locator('.dossierkop').getByText('Meegegeven aan M. de Wit sinds 20 november 2026'),
      ).toBeVisible()
      await notitie(program.page, 'Intussen thuis gebeld')
      await program.page.getByRole('tab', { name: 'Logboek' }).click()
      await expect(program.page.getByRole('heading', { name: 'Meegegeven aan M. de Wit' })).toBeVisible()
    })
    await program.restart(() => wissel(thuis, daar))
    let { page } = program
    let terug = ''
    await test.step('daar: overnemen, eraan werken en teruggeven', async () => {
      await begin(program)
      await registreer(page, 'Eigen klacht met hetzelfde nummer')
      await naar(program, '/instellingen/vervanger')
      await neemIn(program, mee)
      await expect(page.getByText(/Nieuw hier, met 1 vastlegging/)).toBeVisible()
      expect(await overtredingen(page)).toEqual([])
      await page.getByRole('button', { name: 'Dossiers overnemen' }).click()
      await expect(page.getByText('Overgenomen: 2026-001.')).toBeVisible()
      const lijst = await dossiers(program)
      await expect(lijst.getByText('van Noor Verhoeven, 20 nov')).toBeVisible()
      await expect(lijst.getByRole('link', { name: '2026-001' })).toHaveCount(2)
      await openDossier(program)
      await notitie(page, 'De vervanger sprak de buurman')
      await naar(program, '/instellingen/vervanger')
      terug = await bewaar(program, 'terug.klachtdossiers', 'Bestand voor teruggave opslaan…')
    })
    // The shell outlives a window in one of the two hosts, and it has the key of there.
    await page.keyboard.press('Shift+F9')
    await expect(page.getByLabel('Uw wachtzin')).toBeVisible()
    await program.restart(() => wissel(daar, thuis))
    page = program.page
    await test.step('thuis: terugnemen, beide kanten blijven, en het logboek zegt het', async () => {
      // The key store of the system opens it again; a browser has none.
      if (program.host === 'browser') await ontgrendel(page)
      await expect(page.getByRole('heading', { level: 1, name: /november 2026/ })).toBeVisible()
      await naar(program, '/instellingen/vervanger')
      await neemIn(program, terug)
      await expect(page.getByText('Intussen hier vastgelegd: blijft ook staan')).toBeVisible()
      await page.getByRole('button', { name: 'Dossiers terugnemen' }).click()
      await expect(page.getByText('Teruggenomen: 2026-001.')).toBeVisible()
      const lijst = await dossiers(program)
      await expect(lijst.getByText('Deur klemt')).toBeVisible()
      await expect(lijst.getByText(/M\. de Wit/)).toBeHidden()
      await openDossier(program)
      await page.getByRole('tab', { name: 'Logboek' }).click()
      const log = page.getByRole('tabpanel')
      for (const wat of ['Intussen thuis gebeld', 'De vervanger sprak de buurman', '1 vastlegging van M. de Wit'])
        await expect(log.getByText(wat)).toBeVisible()
    })
  } finally {
    for (const map of [thuis, daar]) rmSync(map, { recursive: true, force: true })
  }
})
