import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { briefpapierBestand } from '../fixtures/briefpapier'
import { inLibreOffice } from '../fixtures/word'
import { expect, type Program } from './fixtures'
import { bewaarWord, kiesWachtzin, naar } from './stappen'

const WOORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const knop = (program: Program, name: string) => program.page.getByRole('button', { name, exact: true })
const veld = (program: Program, naam: string | RegExp) => program.page.getByLabel(naam, { exact: true })
export const SLUITEN = 'Dossier sluiten'
export const EIGEN = 'Deze zin staat er met de hand bij.'

/** One complaint as the officer handles it on screen, from registration to the dossier that is given. */
export class Zaak {
  /** Every letter that went out: its name, to whom. */
  readonly verzonden: string[] = []
  adres = ''

  /** `metDeHand`: each letter gets a sentence of its own and is saved in Word before it goes. */
  constructor(
    readonly program: Program,
    readonly nummer = '2026-001',
    readonly metDeHand = true,
    readonly onderwerp = 'Afspraak drie keer afgezegd',
  ) {}

  /** The first start. */
  async begin(regeling: string) {
    const { page } = this.program
    await page.getByRole('radio', { name: regeling }).check()
    await veld(this.program, /Naam van de organisatie/).fill('Stichting Oefenstad')
    await veld(this.program, /^Uw naam/).fill('Noor Verhoeven')
    await kiesWachtzin(this.program)
    await knop(this.program, 'Beginnen').click()
    await expect(page.getByRole('heading', { name: 'Vrijdag 20 november 2026' })).toBeVisible()
    await naar(this.program, '/instellingen')
    await veld(this.program, 'Postadres').fill('Postbus 100\n1234 AA Oefenstad')
    await veld(this.program, 'Telefoon').fill('0412 12 34 56')
    await knop(this.program, 'Organisatie opslaan').click()
  }

  async briefpapier() {
    const { page } = this.program
    const kiezer = page.waitForEvent('filechooser')
    await knop(this.program, 'Briefpapier kiezen…').click()
    await (
      await kiezer
    ).setFiles({ name: 'papier.docx', mimeType: WOORD, buffer: Buffer.from(await briefpapierBestand()) })
    await expect(page.getByText('papier.docx').first()).toBeVisible()
  }

  /** Where the text of the procedure gives no address, the organisation fills it in. */
  async adressen(regeling: string, rollen: readonly string[]) {
    await naar(this.program, `/regelingen/${regeling}`)
    for (const rol of rollen)
      await this.program.page
        .getByRole('group', { name: rol, exact: true })
        .getByLabel('Postadres')
        .fill('Postbus 7\n1000 AA Amsterdam')
    await knop(this.program, 'Namen en adressen opslaan').click()
    await expect(knop(this.program, 'Namen en adressen opslaan')).toBeEnabled()
  }

  async registreer(route: string, beklaagde: string, ontvangen: string) {
    const { page } = this.program
    await page.getByRole('link', { name: 'Nieuwe klacht' }).first().click()
    await veld(this.program, /Ontvangen op/).fill(ontvangen)
    await page.getByRole('radio', { name: 'E-mail' }).check()
    if (route) await page.getByRole('radio', { name: route }).check()
    await veld(this.program, 'Naam').first().fill('Zeynep Demirtaş')
    await page.getByText('Adres en bereikbaarheid').click()
    await veld(this.program, 'Straat en huisnummer').first().fill('Lindelaan 12')
    await veld(this.program, 'Postcode').first().fill('1234ab')
    await veld(this.program, 'Woonplaats').first().fill('Oefenstad')
    await veld(this.program, 'Onderwerp').fill(this.onderwerp)
    await veld(this.program, /Wat is er (aan de hand|gebeurd)\?|Omschrijving/)
      .first()
      .fill('De afspraak is drie keer afgezegd.')
    const wie = page.getByRole('group', { name: beklaagde, exact: true })
    if (!(await wie.isVisible())) await page.getByText('Over wie of wat gaat het?').click()
    await wie.getByLabel('Naam').fill('Bram Kuipers')
    await wie.getByLabel('Leidinggevende').fill('Ria Smit')
    await knop(this.program, 'Klacht opslaan').click()
    await expect(page.getByRole('heading', { level: 1, name: this.onderwerp })).toBeVisible()
    this.adres = new URL(page.url()).hash.slice(1).replace(/\?.*/, '')
  }

  async open(blad = 'tijdlijn') {
    await naar(this.program, `${this.adres}?blad=${blad}`)
    await expect(this.program.page.getByRole('heading', { level: 1, name: this.onderwerp })).toBeVisible()
  }

  async legVast(soort: string, op: string, vul?: (venster: Locator) => Promise<unknown>) {
    await this.open()
    await knop(this.program, 'Vastleggen…').click()
    const venster = this.program.page.getByRole('dialog')
    await venster.getByRole('button', { name: soort }).first().click()
    // Each step begins with its day.
    await venster.getByRole('textbox').first().fill(op)
    await vul?.(venster)
    await venster.getByRole('button', { name: 'Vastleggen', exact: true }).click()
    if (soort !== SLUITEN) return expect(venster).toBeHidden()
    // What has to be written then is on the work list too.
    const daarna = this.program.page.getByRole('dialog', { name: 'Het dossier is gesloten' })
    await daarna.getByRole('button', { name: 'Later', exact: true }).click()
    await expect(daarna).toBeHidden()
  }

  /** The first of a kind, from the menu of documents; the others are asked for by the work list. */
  async brief(naam: string, op: string) {
    await this.open()
    await knop(this.program, 'Document maken').click()
    await this.program.page.getByRole('menuitem', { name: naam }).click()
    await this.verstuur(op)
  }

  /** The work list, whole: its groups come one after the other. */
  private async werklijst() {
    const { page } = this.program
    await naar(this.program, '/werkvoorraad')
    await expect(page.getByRole('heading', { name: 'Vrijdag 20 november 2026' })).toBeVisible()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  }

  /** The work list asks for these, and for no other. */
  async stuurWatMoet(op: string, ...brieven: readonly string[]) {
    const { page } = this.program
    for (const brief of brieven) {
      await this.werklijst()
      await page.getByRole('link', { name: `Brief maken: ${brief}, dossier ${this.nummer}` }).click()
      await this.verstuur(op)
    }
    await this.werklijst()
    await expect(page.getByRole('link', { name: /^Brief maken: / })).toHaveCount(0)
  }

  /** All that the work list still asks for; which ones that were. */
  async stuurAlles(op: string): Promise<string[]> {
    const { page } = this.program
    const al = this.verzonden.length
    const alle = page.getByRole('link', { name: /^Brief maken: / })
    for (;;) {
      await this.werklijst()
      if ((await alle.count()) === 0) return this.verzonden.slice(al)
      await alle.first().click()
      await this.verstuur(op)
    }
  }

  async sluit(grond: string | RegExp, op: string): Promise<void> {
    await this.legVast(SLUITEN, op, (v) => v.getByRole('radio', { name: grond }).check())
  }

  private async verstuur(op: string) {
    const { page } = this.program
    await expect(veld(this.program, 'Verzonden op')).toBeVisible()
    const naam = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const keuze = page.getByLabel('Brief aan')
    const aan = (await keuze.count()) > 0 ? await keuze.locator('option:checked').textContent() : 'de ene'
    if (this.metDeHand) await this.pasAan(`${naam} aan ${aan}`)
    else if (await page.getByText('Zo kan de brief niet verzonden zijn.').isVisible()) await this.vulAan()
    await veld(this.program, 'Verzonden op').fill(op)
    await knop(this.program, 'Vastleggen als verzonden').click()
    await expect(page.getByText(/^Dit is de brief zoals die op/)).toBeVisible()
    this.verzonden.push(`${naam} aan ${aan}`)
  }

  /** What only the officer can know. */
  private async vulAan() {
    const { page } = this.program
    await knop(this.program, 'Tekst aanpassen').click()
    await expect(page.getByLabel('Onderwerp', { exact: true })).toBeFocused()
    for (const alinea of await page.getByLabel(/^(Alinea|Punt|Regel) \d+/).all()) {
      const tekst = await alinea.inputValue()
      if (/\[[^\]]+\]/.test(tekst)) await alinea.fill(tekst.replace(/\[[^\]]+\]/g, 'zoals besproken'))
    }
    await expect(page.getByText('Alles opgeslagen')).toBeVisible()
  }

  private async pasAan(brief: string) {
    const { page } = this.program
    await this.vulAan()
    const eerste = page.getByLabel('Alinea 1', { exact: true })
    await eerste.fill(`${await eerste.inputValue()} ${EIGEN}`)
    await expect(page.getByText('Alles opgeslagen')).toBeVisible()
    const tekst = await bewaarWord(this.program, `brief-${this.verzonden.length}.docx`)
    expect(tekst, brief).toContain(EIGEN)
    expect(tekst).toContain('Stichting Oefenstad')
  }

  /** Every term that has an explanation, as the timeline says how it stands. */
  async termijnen(): Promise<string[]> {
    await this.open()
    const { page } = this.program
    const blad = page.getByRole('tabpanel', { name: 'Tijdlijn' })
    await expect(blad.getByRole('row').nth(2)).toBeVisible()
    const rijen = await blad
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: /Waarom/ }) })
      .all()
    return Promise.all(
      rijen.map(async (rij) => {
        const [, wat = '', stand = ''] = await rij.getByRole('cell').allInnerTexts()
        return `${wat.split('\n')[0] ?? ''}: ${stand.replace(/\s+/g, ' ')}`
      }),
    )
  }

  /** As the list of dossiers says it. */
  async status(): Promise<string> {
    await naar(this.program, '/dossiers')
    const rij = this.program.page.getByRole('row').filter({ hasText: this.nummer })
    return (await rij.getByRole('cell').last().innerText()).trim()
  }

  async schrijfRapport() {
    const { page } = this.program
    await this.open('eindrapport')
    await page.getByRole('tab', { name: 'Eindrapport' }).click()
    const blad = page.getByRole('tabpanel', { name: 'Eindrapport' })
    await expect(blad.getByRole('textbox').nth(3)).toBeVisible()
    for (const vak of await blad.getByRole('textbox').all()) await vak.fill('Wat hierover te zeggen is.')
    await blad.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await expect(page.getByText('Het eindrapport is opgeslagen.', { exact: true })).toBeVisible()
  }

  /** The dossier for this reader, as LibreOffice shows it. */
  async verstrek(lezer: string, toestemming?: string): Promise<string> {
    const naam = `dossier ${lezer}.docx`
    const { page } = this.program
    await this.open('documenten')
    await page.getByRole('link', { name: 'Dossier verstrekken…' }).click()
    await page.getByLabel('Lezer').selectOption({ label: lezer })
    if (toestemming) {
      await veld(this.program, /vond het goed op/).fill(toestemming)
      await veld(this.program, /liet de .* dat weten/).selectOption({ label: 'Per e-mail' })
    }
    await expect(page.getByRole('region', { name: /^Voorbeeld van/ })).toBeVisible()
    const pad = await this.program.nextSave(naam)
    await knop(this.program, 'Opslaan als Word…').click()
    await this.program.savedFile()
    await expect(page.getByText(/^Bewaard als/)).toBeVisible()
    const { tekst } = await inLibreOffice(new Uint8Array(readFileSync(pad)))
    return tekst.join('\n')
  }
}
export const vul = (venster: Locator, naam: string | RegExp, tekst: string) =>
  venster.getByLabel(naam, { exact: true }).fill(tekst)
