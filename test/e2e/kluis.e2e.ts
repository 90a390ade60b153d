import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { overtredingen } from './axe'
import { expect, test } from './fixtures'
import { begin, kiesWachtzin, naar, ontgrendel, registreer, WACHTZIN, zoek } from './stappen'

/** No word of the program, and one that no file of a browser has. */
const KANARIE = 'Kwetterkanarie'

const bestanden = (map: string): string[] =>
  readdirSync(map).flatMap((naam) => {
    const pad = join(map, naam)
    const stand = lstatSync(pad, { throwIfNoEntry: false })
    if (stand?.isDirectory()) return bestanden(pad)
    return stand?.isFile() ? [pad] : []
  })
/** Files that hold one of these words, in the letters of the web or of Windows. */
function bevat(map: string, woorden: readonly string[]): string[] {
  const vormen = woorden.flatMap((woord) => [Buffer.from(woord), Buffer.from(woord, 'utf16le')])
  return bestanden(map).filter((pad) => {
    const bytes = readFileSync(pad)
    return vormen.some((vorm) => bytes.includes(vorm))
  })
}

test('in geen bestand op de schijf is iets te lezen: niet van het programma, en niet van de browser', async ({
  program,
  userData,
}) => {
  const { page } = program
  await begin(program)
  await registreer(page, `${KANARIE} in de keuken`)
  // A form that stays half filled: what the browser keeps of a page, and the draft.
  await naar(program, '/signaal/nieuw')
  await page.getByRole('textbox').last().fill(`Half getypt over ${KANARIE}`)
  await expect(page.locator('footer')).toContainText('Alles opgeslagen')
  await naar(program, '/werkvoorraad')
  await zoek(program, KANARIE)
  await expect(page.getByRole('heading', { name: 'Dossiers' })).toBeVisible()
  await page.locator('.rijlink').first().click()
  await expect(page.getByRole('heading', { level: 1, name: KANARIE })).toBeVisible()
  await page.keyboard.press('F2')
  const venster = page.getByRole('dialog')
  await venster.getByRole('button', { name: 'Notitie', exact: true }).click()
  await venster.getByRole('textbox').last().fill(`Gebeld met mevrouw ${KANARIE}`)
  await venster.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(venster).toBeHidden()
  await program.close()
  // Of what was typed it is in the program: on the disk is more than nothing.
  expect(bestanden(userData).length).toBeGreaterThan(20)
  expect(bevat(userData, [KANARIE, 'Demirtaş', 'Noor Verhoeven', WACHTZIN])).toEqual([])
})

test('woorden gaan voorgoed weg: uit dossier, lijst, zoeken, journaal en half ingevulde formulieren, ook na een herstart', async ({
  program,
  userData,
}) => {
  const { page } = program
  const journalen = () => readdirSync(join(userData, 'journaal')).filter((naam) => /^\d{6}-/.test(naam))
  await begin(program)
  await registreer(page, `${KANARIE} in de keuken`)
  await page.keyboard.press('F2')
  const notitie = page.getByRole('dialog')
  await notitie.getByRole('button', { name: 'Notitie', exact: true }).click()
  await notitie.getByRole('textbox').last().fill(`Gebeld met mevrouw ${KANARIE}`)
  await notitie.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(notitie).toBeHidden()
  await page.keyboard.press('F2')
  await notitie.getByRole('button', { name: 'Notitie', exact: true }).click()
  await notitie.getByRole('textbox').last().fill(`Morgen ${KANARIE} bellen`)
  await expect(page.locator('footer')).toContainText('Alles opgeslagen')
  await notitie.getByRole('button', { name: 'Sluiten', exact: true }).click()
  const eerst = journalen()

  await page.getByRole('tab', { name: 'Logboek' }).click()
  await page.getByRole('button', { name: /^Woorden weghalen: Notitie/ }).click()
  const venster = page.getByRole('dialog', { name: 'Woorden voorgoed weghalen' })
  await venster.getByLabel('Zo staat het er nu').selectText()
  await venster.getByRole('button', { name: 'Neem over wat ik selecteerde' }).click()
  await expect(venster.getByLabel('Welke woorden moeten weg?')).toHaveValue(`Gebeld met mevrouw ${KANARIE}`)
  await venster.getByLabel('Welke woorden moeten weg?').fill(KANARIE)
  await expect(venster.getByText('Dit gaat weg, op 2 plaatsen')).toBeVisible()
  await venster.getByRole('button', { name: 'Voorgoed weghalen' }).click()
  await expect(venster.getByLabel(/^Waarom moeten ze weg/)).toBeFocused()
  await venster.getByLabel(/^Waarom moeten ze weg/).fill('Naam van een ander.')
  await venster.getByLabel(/^Ik weet dat dit niet ongedaan/).check()
  expect(await overtredingen(page)).toEqual([])
  await venster.getByRole('button', { name: 'Voorgoed weghalen' }).click()
  const klaar = page.getByRole('dialog', { name: 'Het is weggehaald' })
  await expect(klaar.getByText(/Kopieën die u zelf ergens anders hebt bewaard/)).toBeVisible()
  expect(await overtredingen(page)).toEqual([])
  await klaar.getByRole('button', { name: 'Sluiten' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '[weggehaald] in de keuken' })).toBeVisible()
  expect(await page.content()).not.toContain(KANARIE)
  // One journal, and another than before: the one that had the words is gone.
  expect(journalen()).toHaveLength(1)
  expect(journalen()).not.toEqual(eerst)

  await program.restart()
  await expect(program.page.getByText('[weggehaald] in de keuken').first()).toBeVisible()
  await zoek(program, KANARIE)
  await expect(program.page.getByText(/Geen dossier/).first()).toBeVisible()
  await zoek(program, 'keuken')
  await program.page.locator('.rijlink').first().click()
  await program.page.getByRole('tab', { name: 'Logboek' }).click()
  await expect(program.page.getByRole('heading', { name: 'Woorden voorgoed weggehaald' })).toBeVisible()
  await expect(program.page.getByText(/zijn hier woorden weggehaald\. Reden: Naam van een ander\./)).toHaveCount(2)
  await program.page.keyboard.press('F2')
  await expect(program.page.getByRole('dialog')).toContainText('“Morgen [weggehaald] bellen”')
  await program.close()
  expect(bevat(userData, [KANARIE])).toEqual([])
})

test('vergrendelen: alleen de wachtzin opent weer, ook na een herstart, en wat half getypt was is er nog', async ({
  program,
}) => {
  await begin(program)
  await registreer(program.page, 'Deur klemt')
  await naar(program, '/klacht/nieuw')
  await program.page.getByLabel('Onderwerp', { exact: true }).fill('Half getypt')
  await program.page.keyboard.press('Shift+F9')
  const slot = program.page.getByRole('heading', { name: 'Klachtdossier is op slot' })
  await expect(slot).toBeVisible()
  expect(await program.page.content()).not.toMatch(/klemt|Half getypt/)
  expect(await overtredingen(program.page)).toEqual([])

  await test.step('een andere zin opent niet, en er gaat niets verloren', async () => {
    await ontgrendel(program.page, 'vier heel andere woorden')
    await expect(program.page.getByText(/Deze wachtzin is niet goed/)).toBeVisible()
    await expect(program.page.getByRole('button', { name: 'Openen' })).toBeDisabled()
  })
  await program.restart()
  await ontgrendel(program.page)
  await expect(program.page.getByText('Deur klemt').first()).toBeVisible()
  await expect(program.page.getByText('Half getypt').first()).toBeVisible()

  await test.step('een andere wachtzin: de oude opent niets meer', async () => {
    const { page } = program
    await naar(program, '/instellingen')
    await page.getByRole('button', { name: 'Andere wachtzin kiezen…' }).click()
    await page.getByLabel('Uw wachtzin van nu').fill(WACHTZIN)
    await kiesWachtzin(program, 'heel andere woorden dan toen')
    await page.getByRole('button', { name: 'Wachtzin wijzigen' }).click()
    await expect(page.getByText('De wachtzin is gewijzigd.')).toBeVisible()
    await page.getByRole('button', { name: 'Nu vergrendelen' }).click()
    await ontgrendel(page)
    await expect(page.getByText(/Deze wachtzin is niet goed/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Openen' })).toBeEnabled()
    await ontgrendel(page, 'heel andere woorden dan toen')
    await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible()
  })

  const { shell } = program
  if (!shell) return // a browser is not told
  await test.step('met het scherm van het systeem gaat het programma op slot', async () => {
    await shell.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'), null)
    await ontgrendel(program.page, 'heel andere woorden dan toen')
    await expect(program.page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible()
  })
})

test('gegevens van voor het slot: eerst een wachtzin, dan is alles versleuteld en is alles er nog', async ({
  program,
}) => {
  const { page } = program
  await expect(page.getByRole('heading', { name: 'Welkom bij Klachtdossier' })).toBeVisible()
  // As a program of before left them.
  await page.evaluate(async () => {
    const open = indexedDB.open('klachtdossier')
    const db = await new Promise<IDBDatabase>((klaar) => (open.onsuccess = () => klaar(open.result)))
    const tx = db.transaction('instellingen', 'readwrite')
    const organisatie = { naam: 'Welzijn Oud', adres: [], telefoon: '', email: '', klachtenfunctionaris: 'N. de Wit' }
    for (const [sleutel, waarde] of Object.entries({ geinstalleerd: true, organisatie }))
      tx.objectStore('instellingen').put({ sleutel, waarde, v: 1 })
    await new Promise((klaar) => (tx.oncomplete = klaar))
    db.close()
  })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Uw dossiers gaan op slot' })).toBeVisible()
  await naar(program, '/dossiers')
  await expect(page.getByRole('heading', { level: 1, name: 'Uw dossiers gaan op slot' })).toBeVisible()
  expect(await overtredingen(page)).toEqual([])
  await page.getByRole('button', { name: 'Wachtzin instellen' }).click()
  await expect(page.getByText(/Kies een langere wachtzin/)).toBeVisible()
  await kiesWachtzin(program)
  await page.getByRole('button', { name: 'Wachtzin instellen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /november 2026/ })).toBeVisible()
  await naar(program, '/instellingen')
  await expect(page.getByLabel(/^Uw naam/)).toHaveValue('N. de Wit')
  const open = await page.evaluate(async () => {
    const vraag = indexedDB.open('klachtdossier')
    const db = await new Promise<IDBDatabase>((klaar) => (vraag.onsuccess = () => klaar(vraag.result)))
    const rijen = db.transaction('instellingen').objectStore('instellingen').getAll()
    await new Promise((klaar) => (rijen.onsuccess = klaar))
    db.close()
    return (rijen.result as { sleutel: string; waarde: unknown }[])
      .filter(({ waarde }) => !(waarde instanceof ArrayBuffer))
      .map(({ sleutel }) => sleutel)
  })
  expect(open).toEqual(['installatie'])
})
