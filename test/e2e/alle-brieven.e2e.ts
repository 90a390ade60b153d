import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { briefpapierBestand } from '../fixtures/briefpapier'
import { inLibreOffice } from '../fixtures/word'
import { expect, type Program, test } from './fixtures'
import { bewaarWord, kiesWachtzin, naar } from './stappen'

test.use({ vandaag: '2026-11-20T09:00:00' })

const WOORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const knop = (program: Program, name: string) => program.page.getByRole('button', { name, exact: true })
const veld = (program: Program, naam: string | RegExp) => program.page.getByLabel(naam, { exact: true })
const ONDERWERP = 'Afspraak drie keer afgezegd'
const SLUITEN = 'Dossier sluiten'
const EIGEN = 'Deze zin staat er met de hand bij.'

class Zaak {
  /** Every letter that went out: its name, to whom. */
  readonly verzonden: string[] = []
  adres = ''

  constructor(readonly program: Program) {}

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
    await veld(this.program, 'Onderwerp').fill(ONDERWERP)
    await veld(this.program, /Wat is er (aan de hand|gebeurd)\?|Omschrijving/)
      .first()
      .fill('De afspraak is drie keer afgezegd.')
    const wie = page.getByRole('group', { name: beklaagde, exact: true })
    if (!(await wie.isVisible())) await page.getByText('Over wie of wat gaat het?').click()
    await wie.getByLabel('Naam').fill('Bram Kuipers')
    await wie.getByLabel('Leidinggevende').fill('Ria Smit')
    await knop(this.program, 'Klacht opslaan').click()
    await expect(page.getByRole('heading', { level: 1, name: ONDERWERP })).toBeVisible()
    this.adres = new URL(page.url()).hash.slice(1).replace(/\?.*/, '')
  }

  async open(blad = 'tijdlijn') {
    await naar(this.program, `${this.adres}?blad=${blad}`)
    await expect(this.program.page.getByRole('heading', { level: 1, name: ONDERWERP })).toBeVisible()
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

  /** The work list asks for these, and for no other. */
  async stuurWatMoet(op: string, ...brieven: readonly string[]) {
    const { page } = this.program
    for (const brief of brieven) {
      await naar(this.program, '/werkvoorraad')
      await page.getByRole('link', { name: `Brief maken: ${brief}, dossier 2026-001` }).click()
      await this.verstuur(op)
    }
    await naar(this.program, '/werkvoorraad')
    await expect(page.getByRole('heading', { name: 'Vrijdag 20 november 2026' })).toBeVisible()
    await expect(page.getByRole('link', { name: /^Brief maken: / })).toHaveCount(0)
  }

  private async verstuur(op: string) {
    const { page } = this.program
    await expect(veld(this.program, 'Verzonden op')).toBeVisible()
    const naam = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const keuze = page.getByLabel('Brief aan')
    const aan = (await keuze.count()) > 0 ? await keuze.locator('option:checked').textContent() : 'de ene'
    await knop(this.program, 'Tekst aanpassen').click()
    await expect(page.getByLabel('Onderwerp', { exact: true })).toBeFocused()
    for (const alinea of await page.getByLabel(/^(Alinea|Punt|Regel) \d+/).all()) {
      const tekst = await alinea.inputValue()
      if (/\[[^\]]+\]/.test(tekst)) await alinea.fill(tekst.replace(/\[[^\]]+\]/g, 'zoals besproken'))
    }
    const eerste = page.getByLabel('Alinea 1', { exact: true })
    await eerste.fill(`${await eerste.inputValue()} ${EIGEN}`)
    await expect(page.getByText('Alles opgeslagen')).toBeVisible()
    const tekst = await bewaarWord(this.program, `brief-${this.verzonden.length}.docx`)
    expect(tekst, `${naam} aan ${aan}`).toContain(EIGEN)
    expect(tekst).toContain('Stichting Oefenstad')
    await veld(this.program, 'Verzonden op').fill(op)
    await knop(this.program, 'Vastleggen als verzonden').click()
    await expect(page.getByText(/^Dit is de brief zoals die op/)).toBeVisible()
    this.verzonden.push(`${naam} aan ${aan}`)
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
const vul = (venster: Locator, naam: string | RegExp, tekst: string) =>
  venster.getByLabel(naam, { exact: true }).fill(tekst)

test('ALL-6 WSW-4 WSW-7 WSW-8 WSW-9 Wijksteunpunten over de coördinator: elke brief met de hand aangepast, op briefpapier, en het dossier voor klager en bestuur', async ({
  program,
}) => {
  test.setTimeout(300_000)
  program.page.setDefaultTimeout(10_000)
  const zaak = new Zaak(program)
  await zaak.begin('Wijksteunpunten Wonen')
  await zaak.adressen('wijksteunpunten-wonen', [
    'Het Stedelijk bureau Wijksteunpunten Wonen',
    'Het bestuur van de instelling',
  ])
  await zaak.registreer('Over de coördinator', 'Coördinator', '01-09-2026')
  await zaak.brief('Ontvangstbevestiging', '04-09-2026')
  await zaak.brief('Bericht over de klacht', '04-09-2026')
  await zaak.brief('Kennisgeving', '04-09-2026')
  await zaak.stuurWatMoet('04-09-2026', 'Kennisgeving aan het bestuur van de instelling')
  await zaak.legVast('Gesprek gepland', '07-09-2026', async (v) => {
    await v.getByRole('radio', { name: 'Beiden samen' }).check()
    await vul(v, 'Welke dag?', '14-09-2026')
    await vul(v, 'Hoe laat begint het?', '14.00')
    await vul(v, 'Hoe laat is het klaar?', '15.00')
    await vul(v, 'Waar?', 'het kantoor')
    await vul(v, 'Wie zijn erbij?', 'u beiden en ik')
  })
  await zaak.stuurWatMoet('07-09-2026', 'Uitnodiging aan Zeynep Demirtaş', 'Uitnodiging aan Bram Kuipers')
  await zaak.legVast('Hoorzitting gehouden', '14-09-2026', async (v) => {
    await v.getByRole('radio', { name: 'Beiden samen' }).check()
    await vul(v, 'Wat is er verteld?', 'Beiden vertelden hun verhaal.')
  })
  await zaak.schrijfRapport()
  await zaak.brief('Bevindingen', '28-09-2026')
  await zaak.stuurWatMoet('28-09-2026', 'Bericht over de uitkomst aan Bram Kuipers')
  await zaak.legVast('Eindrapport gereed', '05-10-2026')
  await zaak.stuurWatMoet(
    '06-10-2026',
    'Aanbieding rapport aan het Stedelijk bureau Wijksteunpunten Wonen',
    'Aanbieding rapport aan het bestuur van de instelling',
    'Afschrift rapport aan Zeynep Demirtaş',
    'Afschrift rapport aan Bram Kuipers',
  )
  await zaak.legVast('Rapport ontvangen door wie beslist', '08-10-2026', (v) => vul(v, /^Door wie|^Wie/, 'het bestuur'))
  await zaak.legVast('Beslissing genomen', '29-10-2026', async (v) => {
    await expect(v.getByLabel('Wie heeft beslist?')).toHaveValue('het bestuur')
    await vul(v, 'Wat is er beslist?', 'De klacht is gegrond.')
    await vul(v, 'Waarom?', 'Drie keer is te vaak.')
  })
  await zaak.stuurWatMoet('02-11-2026', 'Beslissing aan Zeynep Demirtaş', 'Bericht over de beslissing aan Bram Kuipers')
  await zaak.legVast(SLUITEN, '16-11-2026', async (v) => {
    await v.getByRole('radio', { name: 'Beslissing genomen en brief verzonden' }).check()
  })
  await zaak.stuurWatMoet('16-11-2026', 'Afsluiting aan Zeynep Demirtaş')
  for (const tekst of [await zaak.verstrek('Klager'), await zaak.verstrek('Bestuur of manager')]) {
    expect(tekst).toContain('Stichting De Proeftuin')
    expect(tekst).toContain('Inventaris')
    expect(tekst).toContain(EIGEN)
    // What this reader may not see has a mark; an open place in a letter there is not.
    expect(tekst.replaceAll('[weggelaten]', '')).not.toMatch(/\[[a-z][^\]]*\]/)
  }
})

test('ALL-6 ONS-4 ONS-6 ONS-7 ONS-12 een betwiste klacht bij ONS: elke brief met de hand aangepast, op briefpapier, en het dossier voor klant en commissie', async ({
  program,
}) => {
  test.setTimeout(300_000)
  program.page.setDefaultTimeout(10_000)
  const zaak = new Zaak(program)
  await zaak.begin('ONS welzijn')
  await zaak.registreer('', 'Medewerker', '01-09-2026')
  await zaak.brief('Ontvangstbevestiging', '07-09-2026')
  await zaak.brief('Bericht over de klacht', '07-09-2026')
  await zaak.brief('Kennisgeving', '07-09-2026')
  await zaak.legVast('Ontvankelijkheid gemeld', '14-09-2026', (v) =>
    v.getByRole('button', { name: 'Geen enkele geldt' }).click(),
  )
  await zaak.brief('Klacht in behandeling', '14-09-2026')
  for (const [wie, naam, dag] of [
    ['De klant', 'Zeynep Demirtaş', '22-09-2026'],
    ['De medewerker', 'Bram Kuipers', '24-09-2026'],
  ] as const) {
    await zaak.legVast('Gesprek gepland', '15-09-2026', async (v) => {
      await v.getByRole('radio', { name: wie }).check()
      await vul(v, 'Welke dag?', dag)
      await vul(v, 'Hoe laat begint het?', '14.00')
      await vul(v, 'Hoe laat is het klaar?', '15.00')
      await vul(v, 'Waar?', 'het kantoor')
      await vul(v, 'Wie zijn erbij?', 'u en ik')
    })
    await zaak.stuurWatMoet('15-09-2026', `Uitnodiging aan ${naam}`)
    await zaak.legVast('Gesprek gevoerd', dag, async (v) => {
      await v.getByRole('radio', { name: wie }).check()
      await vul(v, 'Wat is er verteld?', `Wat ${naam} vertelde.`)
    })
    await zaak.stuurWatMoet('28-09-2026', `Verslag ter controle aan ${naam}`)
  }
  await zaak.legVast('Vooronderzoek afgerond', '22-09-2026')
  await zaak.schrijfRapport()
  await zaak.legVast('Latere datum afgesproken', '20-10-2026', async (v) => {
    await vul(v, 'Nieuwe datum', '15-12-2026')
    await vul(v, 'Waarom later?', 'Er is nog een gesprek nodig.')
  })
  await zaak.stuurWatMoet('20-10-2026', 'Tussenbericht aan Zeynep Demirtaş')
  await zaak.brief('Bevindingen', '20-10-2026')
  await zaak.stuurWatMoet(
    '20-10-2026',
    'Bericht over de uitkomst aan Bram Kuipers',
    'Bericht over de uitkomst aan Ria Smit',
  )
  await zaak.legVast('Verwijtbaar handelen gemeld aan de manager', '21-10-2026', (v) =>
    vul(v, 'Wat is gemeld?', 'KANARIE over de medewerker'),
  )
  await zaak.stuurWatMoet('21-10-2026', 'Interne melding manager aan Ria Smit')
  await zaak.legVast('Voorgelegd aan de commissie', '26-10-2026')
  await zaak.stuurWatMoet('26-10-2026', 'Doorverwijzing aan Zeynep Demirtaş')
  const commissie = await zaak.verstrek('Klachtencommissie', '24-10-2026')
  await zaak.stuurWatMoet('20-11-2026', 'Dossier aan de commissie aan de externe klachtencommissie')
  await zaak.legVast('Advies van de commissie ontvangen', '12-11-2026', (v) =>
    vul(v, 'Wat adviseert de commissie?', 'De klacht is gegrond.'),
  )
  await zaak.legVast('Standpunt van het bestuur meegedeeld', '18-11-2026', (v) =>
    vul(v, 'Wat is het standpunt?', 'De bestuurder volgt het advies.'),
  )
  await zaak.stuurWatMoet('18-11-2026', 'Standpunt bestuur aan Zeynep Demirtaş')
  await zaak.legVast(SLUITEN, '20-11-2026', (v) =>
    v.getByRole('radio', { name: /De bestuurder heeft besloten/ }).check(),
  )
  await zaak.stuurWatMoet('20-11-2026', 'Afsluiting aan Zeynep Demirtaş')
  const klant = await zaak.verstrek('Klant')
  for (const tekst of [commissie, klant]) {
    expect(tekst).toContain('Stichting De Proeftuin')
    expect(tekst).toContain('Inventaris')
    expect(tekst).toContain(EIGEN)
    expect(tekst).not.toContain('KANARIE')
  }
})
