import { expect, test } from './fixtures'
import { begin, laadOefening, naar, registreer } from './stappen'

const dialoog = 'dialog'

test('een datum die niet bestaat of na vandaag ligt: een zin bij het veld, en wat getypt is blijft', async ({
  program,
}) => {
  const { page } = program
  await begin(program)
  await page.getByRole('link', { name: 'Nieuwe klacht' }).first().click()
  const datum = page.getByLabel(/^Ontvangen op/)
  await page.getByLabel('Onderwerp', { exact: true }).fill('Sleutel niet gekregen')
  for (const [getypt, zin] of [
    ['31-02-2026', '31-2-2026 bestaat niet. Controleer de dag.'],
    ['21-11-2026', 'Deze dag ligt na vandaag. Vul de dag in waarop de klacht binnenkwam.'],
    ['gisteren', 'Dit is geen datum.'],
  ] as const) {
    await datum.fill(getypt)
    await datum.blur()
    await expect(page.getByText(zin).first()).toBeVisible()
    await page.getByRole('button', { name: 'Klacht opslaan' }).click()
    await expect(datum).toHaveValue(getypt)
    await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe klacht' })).toBeVisible()
  }
  await datum.fill('13-11-2026')
  await page.getByRole('button', { name: 'Klacht opslaan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sleutel niet gekregen' })).toBeVisible()
})

test('een bestand zonder spaties in een veld geplakt: de zin zegt hoeveel te veel, en nergens staat het venster stil', async ({
  program,
}) => {
  const { page } = program
  const geplakt = 'x'.repeat(100_000)
  await begin(program)
  await registreer(page, 'Geen terugbelbericht')
  await page.keyboard.press('F2')
  await page.getByRole(dialoog).getByRole('button', { name: 'Gesprek gevoerd' }).click()
  const naam = page.getByLabel('Naam', { exact: true })
  await naam.fill(geplakt)
  await expect(page.getByText(/^Deze tekst is 99\.700 tekens te lang/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Nog niet vastgelegd' })).toBeVisible()
  await expect(naam).toHaveValue(geplakt)
  // Shortened here, and moved to where there is room for it.
  await naam.fill('Zeynep Demirtaş')
  await page.getByLabel('Wat is er verteld?').fill(geplakt)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole(dialoog)).toBeHidden()
  await page.keyboard.press('F2')
  await expect(page.getByRole('heading', { name: 'Wat is er gebeurd?' })).toBeVisible()
})

test('een gebeurtenis voor de ontvangst wordt geweigerd; de tekst blijft staan', async ({ program }) => {
  const { page } = program
  await begin(program)
  await registreer(page, 'Geen terugbelbericht')
  await page.keyboard.press('F2')
  const venster = page.getByRole(dialoog)
  await venster.getByRole('button', { name: 'Contact met de klant', exact: true }).click()
  await page.getByLabel('Wanneer?', { exact: true }).fill('1-11-2026')
  await page.getByLabel('Waar ging het over?').fill('Gebeld, de klager was boos.')
  await venster.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(venster.getByText(/Deze dag ligt voor vr 13 november 2026/).first()).toBeVisible()
  await expect(page.getByLabel('Waar ging het over?')).toHaveValue('Gebeld, de klager was boos.')
  await page.getByLabel('Wanneer?', { exact: true }).fill('16-11-2026')
  await venster.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(venster).toBeHidden()
  await page.getByRole('tab', { name: 'Logboek' }).click()
  await expect(page.getByRole('tabpanel').getByText('Gebeld, de klager was boos.')).toBeVisible()
})

test('een half formulier overleeft een klap en wordt weer aangeboden', async ({ program }) => {
  await begin(program)
  await program.page.getByRole('link', { name: 'Nieuwe klacht' }).first().click()
  await program.page.getByLabel('Onderwerp', { exact: true }).fill('Half getypt onderwerp')
  // Kept within a second; the foot of the window says so.
  await expect
    .poll(() =>
      program.page.evaluate(
        () =>
          new Promise<number>((klaar) => {
            const open = indexedDB.open('klachtdossier')
            open.onsuccess = () => {
              const tel = open.result.transaction('concepten').objectStore('concepten').count()
              tel.onsuccess = () => {
                open.result.close()
                klaar(tel.result)
              }
            }
          }),
      ),
    )
    .toBe(1)
  await program.crash()
  const { page } = program
  await expect(page.getByText('een nieuwe klacht: Half getypt onderwerp')).toBeVisible()
  await page.getByRole('link', { name: 'een nieuwe klacht' }).click()
  await expect(page.getByLabel('Onderwerp', { exact: true })).toHaveValue('Half getypt onderwerp')
})

test('een beschadigde rij raakt alleen dat dossier', async ({ program }) => {
  const { page } = program
  await laadOefening(program)
  await page.evaluate(
    () =>
      new Promise<void>((klaar) => {
        const open = indexedDB.open('klachtdossier-oefening')
        open.onsuccess = () => {
          const tx = open.result.transaction('gebeurtenissen', 'readwrite')
          const rijen = tx.objectStore('gebeurtenissen')
          rijen.openCursor().onsuccess = function () {
            const cursor = this.result
            if (!cursor) return
            const rij = cursor.value as { dossierId: string; inhoud: object }
            if (rij.dossierId === 'oefening-12') cursor.update({ ...rij, inhoud: { ...rij.inhoud, datum: 'kapot' } })
            cursor.continue()
          }
          tx.oncomplete = () => {
            open.result.close()
            klaar()
          }
        }
      }),
  )
  await naar(program, '/dossiers/oefening-12')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Dit dossier kan niet worden getoond')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('2026-012')
  await naar(program, '/dossiers/oefening-03')
  await expect(page.getByRole('heading', { level: 1, name: /Coördinator/ })).toBeVisible()
})

test('een mislukte opslag zegt wat er is, en er is niets half bewaard', async ({ program }) => {
  const { page } = program
  await begin(program)
  await registreer(page, 'Deur klemt')
  // A full disk, as the browser reports it: every write of an event fails.
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('vol', 'QuotaExceededError')
    }
  })
  await page.keyboard.press('F2')
  const venster = page.getByRole(dialoog)
  await venster.getByRole('button', { name: 'Notitie', exact: true }).click()
  await venster.getByRole('textbox').last().fill('Deze tekst mag niet weg.')
  await venster.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(venster.getByRole('alert').first()).toContainText(/schijf/i)
  await expect(venster.getByRole('textbox').last()).toHaveValue('Deze tekst mag niet weg.')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Deur klemt' })).toBeVisible()
  await expect(page.getByRole('tabpanel').getByRole('heading', { name: 'Notitie' })).toHaveCount(0)
})
