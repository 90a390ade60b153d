import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { expect, type Program } from './fixtures'

/** Steps that several goal specs share. */

/** The one that these specs choose at the first start. */
export const WACHTZIN = 'vier losse woorden samen'

export async function kiesWachtzin({ page }: Program, wachtzin = WACHTZIN): Promise<void> {
  await page.getByLabel('Nieuwe wachtzin').fill(wachtzin)
  await page.getByLabel('Nog eens dezelfde').fill(wachtzin)
}

export async function begin(program: Program, regeling = 'ONS welzijn'): Promise<void> {
  const { page } = program
  await page.getByRole('radio', { name: regeling }).check()
  await page.getByLabel(/^Uw naam/).fill('Noor Verhoeven')
  // Whoever lost all dossiers still has the passphrase.
  if (await page.getByLabel('Nieuwe wachtzin').isVisible()) await kiesWachtzin(program)
  await page.getByRole('button', { name: 'Beginnen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /november 2026/ })).toBeVisible()
}

export async function laadOefening({ page }: Program): Promise<void> {
  await page.getByRole('button', { name: 'Naar de oefening' }).click()
  await expect(page.getByText('11 lopende dossiers')).toBeVisible()
}

/**
 * A message as the officer sees it. For a moment the same words stand in a place that only a screen reader reads, so looking
 * for them in the whole page sometimes finds two.
 */
export const melding = ({ page }: Program, tekst: string) =>
  page.getByRole('region', { name: 'Meldingen' }).getByText(tekst)

export async function registreer(page: Page, onderwerp: string, ontvangen = '13-11-2026'): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe klacht' }).first().click()
  await page.getByLabel(/^Ontvangen op/).fill(ontvangen)
  await page.getByRole('radio', { name: 'E-mail' }).check()
  await page.getByLabel('Naam', { exact: true }).first().fill('Zeynep Demirtaş')
  await page.getByLabel('Onderwerp', { exact: true }).fill(onderwerp)
  await page.getByRole('button', { name: 'Klacht opslaan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: onderwerp })).toBeVisible()
}

/** Goes to an address inside the program, as a link in it would. */
export async function naar({ page }: Program, adres: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, adres)
}

/** Saves the document on screen, and gives its text. */
export async function bewaarWord(program: Program, naam: string): Promise<string> {
  const pad = await program.nextSave(naam)
  await program.page.getByRole('button', { name: 'Opslaan als Word…', exact: true }).click()
  await program.savedFile()
  // It is put on record too; until that is done the other buttons wait.
  await expect(program.page.getByText(/^Bewaard als/)).toBeVisible()
  const delen = unzipSync(readFileSync(pad))
  return strFromU8(delen['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ')
}

/** Types in the search box: no address leads to what somebody searched for. */
export async function zoek({ page }: Program, woorden: string): Promise<void> {
  await page.getByLabel('Zoek op nummer, naam, plaats of onderwerp').fill(woorden)
}

/** Opens what is locked. */
export async function ontgrendel(page: Page, wachtzin = WACHTZIN): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Klachtdossier is op slot' })).toBeVisible()
  await page.getByLabel('Uw wachtzin').fill(wachtzin)
  await page.getByRole('button', { name: 'Openen' }).click()
}
