import { readFileSync, statSync } from 'node:fs'
import { expect, type Program, test } from './fixtures'
import { bewaarWord, kiesWachtzin } from './stappen'

/** Friday 20 November 2026: the complaint came in by e-mail on Friday 13 November. */
test.use({ vandaag: '2026-11-20T09:00:00' })

interface Verwacht {
  readonly regeling: string
  readonly route?: string
  /** The first term that the officer reads about: name, the sentence of its end, its arithmetic. */
  readonly termijn: { readonly naam: string; readonly titel: string; readonly rekenen: string }
  readonly bevestiging: boolean
  /** How the procedure calls it when somebody is heard. */
  readonly horen: 'Hoorzitting gehouden' | 'Gesprek gevoerd'
  /** Topics that the final report must hold. */
  readonly onderwerpen: readonly string[]
  /** What waits on the work list after the hearings; empty where no term runs. */
  readonly werk: string
  /** It has time: its group is folded. */
  readonly later?: true
}

const GEVALLEN: readonly Verwacht[] = [
  {
    regeling: 'ONS welzijn',
    termijn: {
      naam: 'Ontvangst bevestigen',
      titel: 'Waarom 20 november 2026?',
      rekenen: 'vr 13 november 2026 + 1 week = vr 20 november 2026',
    },
    bevestiging: true,
    horen: 'Gesprek gevoerd',
    onderwerpen: ['De klacht', 'Bevindingen', 'Wat we hiervan leren'],
    werk: 'Ontvankelijkheid melden',
  },
  {
    regeling: 'Stadsring51',
    termijn: {
      naam: 'Ontvangst bevestigen',
      titel: 'Waarom 20 november 2026?',
      rekenen: 'vr 13 november 2026 + 1 week = vr 20 november 2026',
    },
    bevestiging: true,
    horen: 'Hoorzitting gehouden',
    onderwerpen: ['De klacht', 'Het onderzoek', 'Conclusies'],
    later: true,
    werk: 'Klacht afhandelen en bevindingen sturen', // after the hearing nobody has to be told that it is not handled
  },
  {
    regeling: 'Wonen Midden-Delfland',
    termijn: {
      naam: 'Huurder antwoorden',
      titel: 'Waarom 20 november 2026?',
      rekenen: 'vr 13 november 2026 + 5 werkdagen = vr 20 november 2026',
    },
    bevestiging: false,
    horen: 'Gesprek gevoerd',
    onderwerpen: ['De klacht', 'Beoordeling langs de kaders (2.4)', 'Verbetering'],
    werk: 'Huurder antwoorden',
  },
  {
    regeling: 'Sterker sociaal werk',
    termijn: {
      naam: 'Vroegste einde bij een onbereikbare klager',
      titel: 'Waarom 13 januari 2027?',
      rekenen: 'vr 13 november 2026 + 2 maanden = wo 13 januari 2027',
    },
    bevestiging: false,
    horen: 'Gesprek gevoerd',
    onderwerpen: ['Het verhaal van de klager', 'Afspraken', 'Uitkomst en verbetermaatregelen'],
    werk: '',
  },
  {
    regeling: 'Wijksteunpunten Wonen',
    route: 'Over een medewerker',
    termijn: {
      naam: 'Ontvangst bevestigen',
      titel: 'Waarom 20 november 2026?',
      rekenen: 'vr 13 november 2026 + 1 week = vr 20 november 2026',
    },
    bevestiging: true,
    horen: 'Hoorzitting gehouden',
    onderwerpen: [
      'Het verhaal van de klager',
      'Het verhaal van de medewerker',
      'Welke actie wordt ondernomen',
      'Welke actie voorkomt zo’n klacht',
    ],
    werk: 'Klacht doorgeven',
  },
]

const knop = (program: Program, name: string) => program.page.getByRole('button', { name, exact: true })
const veld = (program: Program, naam: string | RegExp) => program.page.getByLabel(naam, { exact: true })

async function legVast(program: Program, soort: string, vul: () => Promise<void>) {
  await knop(program, 'Vastleggen…').click()
  const dialoog = program.page.getByRole('dialog')
  await dialoog.getByRole('button', { name: soort, exact: true }).click()
  await vul()
  await dialoog.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await expect(dialoog).toBeHidden()
}

for (const geval of GEVALLEN) {
  test(`${geval.regeling}: van eerste start tot eindrapport`, async ({ program }) => {
    test.setTimeout(180_000)
    const { page } = program

    await test.step('eerste start', async () => {
      await page.getByRole('radio', { name: geval.regeling }).check()
      await veld(program, /Naam van de organisatie/).fill(`Stichting ${geval.regeling} Oefenstad`)
      await veld(program, /^Uw naam/).fill('Noor Verhoeven')
      await kiesWachtzin(program)
      await knop(program, 'Beginnen').click()
      await expect(page.getByRole('heading', { name: 'Vrijdag 20 november 2026' })).toBeVisible()
    })

    await test.step('klacht van vorige week vrijdag per e-mail registreren', async () => {
      await page.getByRole('link', { name: 'Nieuwe klacht' }).first().click()
      await veld(program, /Ontvangen op/).fill('13-11-2026')
      await page.getByRole('radio', { name: 'E-mail' }).check()
      await veld(program, 'Naam').first().fill('Zeynep Demirtaş')
      await page.getByText('Adres en bereikbaarheid').click()
      await veld(program, 'Straat en huisnummer').first().fill('Lindelaan 12')
      await veld(program, 'Postcode').first().fill('1234ab')
      await veld(program, 'Woonplaats').first().fill('Oefenstad')
      if (geval.route) await page.getByRole('radio', { name: geval.route }).check()
      await veld(program, 'Onderwerp').fill('Afspraak drie keer afgezegd')
      await veld(program, /Wat is er (aan de hand|gebeurd)\?|Omschrijving/)
        .first()
        .fill('De afspraak is drie keer op de dag zelf afgezegd.')
      await knop(program, 'Klacht opslaan').click()
      await expect(page.getByRole('heading', { level: 1, name: 'Afspraak drie keer afgezegd' })).toBeVisible()
      await expect(page.getByText('2026-001').first()).toBeVisible()
    })

    await test.step('lezen waarom de eerste termijn dan eindigt', async () => {
      const rij = page.getByRole('row', { name: new RegExp(geval.termijn.naam) }).last()
      await rij.getByRole('button', { name: /Waarom/ }).click()
      const kaart = page.getByRole('dialog', { name: geval.termijn.titel })
      await expect(kaart).toContainText(geval.termijn.rekenen)
      await expect(kaart).toContainText('vr 13 november 2026: klacht ontvangen (dag 0)')
      await page.keyboard.press('Escape')
      await expect(kaart).toBeHidden()
    })

    if (geval.bevestiging) {
      await test.step('bevestiging: brief in Word, en vastleggen als verzonden', async () => {
        await knop(program, 'Document maken').click()
        await page.getByRole('menuitem', { name: 'Ontvangstbevestiging' }).click()
        const tekst = await bewaarWord(program, 'bevestiging.docx')
        expect(tekst).toContain('Demirtaş')
        expect(await program.suggestedName()).toBe('2026-001 Ontvangstbevestiging.docx')
        // Only ONS has a number in the text of its procedure: elsewhere the letter says what is missing, and leads to its field.
        if (geval.regeling !== 'ONS welzijn') {
          await page.getByRole('link', { name: 'Telefoonnummer of e-mailadres van uw organisatie' }).click()
          await expect(veld(program, 'Telefoon')).toBeFocused()
          await veld(program, 'Telefoon').fill('0412 12 34 56')
          await knop(program, 'Organisatie opslaan').click()
          await page.goBack()
        }
        await veld(program, 'Verzonden op').fill('19-11-2026')
        await knop(program, 'Vastleggen als verzonden').click()
        await page.getByRole('link', { name: /Terug naar dossier/ }).click()
        await page.getByRole('tab', { name: 'Tijdlijn' }).click()
        await expect(page.getByRole('row', { name: /Ontvangst bevestigd/ })).toBeVisible()
      })
    } else {
      await knop(program, 'Document maken').click()
      await expect(page.getByRole('menuitem', { name: 'Eindrapport' })).toBeVisible()
      await expect(page.getByRole('menuitem', { name: 'Ontvangstbevestiging' })).toHaveCount(0)
      await page.keyboard.press('Escape')
    }

    await test.step('twee keer horen', async () => {
      await legVast(program, geval.horen, async () => {
        await veld(program, 'Waar?').fill('op kantoor')
        await veld(program, 'Wat is er verteld?').fill('De klager stond drie keer voor niets klaar.')
        await veld(program, 'Wat is er afgesproken?').fill('Er komt een vaste contactpersoon.')
      })
      await legVast(program, geval.horen, async () => {
        await veld(program, 'Naam').fill('Bram Kuipers')
        await veld(program, 'Wat is er verteld?').fill('De medewerker was ziek en kon niet bellen.')
      })
      await page.getByRole('tab', { name: /Gesprekken en horen/ }).click()
      await expect(page.getByRole('link', { name: /Hoorverslag maken/ })).toHaveCount(2)
    })

    await test.step('eindrapport schrijven', async () => {
      await page.getByRole('tab', { name: 'Eindrapport' }).click()
      for (const onderwerp of geval.onderwerpen)
        await page.getByLabel(onderwerp, { exact: true }).fill(`Over "${onderwerp}": drie afspraken zijn afgezegd.`)
      await page.getByRole('tabpanel').getByRole('button', { name: 'Opslaan', exact: true }).click()
      await expect(page.getByText('Het eindrapport is opgeslagen.', { exact: true })).toBeVisible()
    })

    await test.step('de andere Word-documenten', async () => {
      await page.getByRole('tab', { name: /Gesprekken en horen/ }).click()
      await page
        .getByRole('link', { name: /Hoorverslag maken/ })
        .first()
        .click()
      expect(await bewaarWord(program, 'hoorverslag.docx')).toContain('De klager stond drie keer voor niets klaar.')
      await page.getByRole('link', { name: /Terug naar dossier/ }).click()

      await knop(program, 'Document maken').click()
      await page.getByRole('menuitem', { name: 'Eindrapport' }).click()
      const rapport = await bewaarWord(program, 'eindrapport.docx')
      for (const onderwerp of geval.onderwerpen) expect(rapport).toContain(onderwerp)
      await page.getByRole('link', { name: /Terug naar dossier/ }).click()

      await knop(program, 'Document maken').click()
      await page.getByRole('menuitem', { name: /Registratieformulier/ }).click()
      expect(await bewaarWord(program, 'registratie.docx')).toContain('2026-001')
    })

    await test.step('registratieformulier afdrukken naar PDF', async () => {
      if (program.host === 'browser') {
        await knop(program, 'Opslaan als PDF…').click()
        await expect.poll(() => program.printCount()).toBe(1)
        const pdf = await page.pdf({ preferCSSPageSize: true })
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      } else {
        const pad = await program.nextSave('registratie.pdf')
        await knop(program, 'Opslaan als PDF…').click()
        await program.savedFile()
        expect(readFileSync(pad).subarray(0, 5).toString()).toBe('%PDF-')
        expect(statSync(pad).size).toBeGreaterThan(5_000)
      }
    })

    await test.step('terugvinden op de naam van de klager, ook na een herstart', async () => {
      await program.restart()
      await expect(program.page.getByRole('searchbox')).toBeVisible()
      await program.page.keyboard.press('Control+K')
      await program.page.keyboard.type('demirtas')
      await expect(program.page.getByText('1 dossier met "demirtas"')).toBeVisible()
      await expect(program.page.getByRole('link', { name: '2026-001' })).toBeVisible()
    })

    await test.step('zien wat er deze week moet', async () => {
      await program.page.getByRole('link', { name: /Werkvoorraad/ }).click()
      await expect(program.page.getByRole('heading', { name: 'Vrijdag 20 november 2026' })).toBeVisible()
      // A letter that has to go stands above what has time, which then begins folded.
      if (geval.later) await program.page.getByRole('button', { name: '1 later' }).click()
      if (geval.werk) return expect(program.page.getByText(geval.werk, { exact: true }).first()).toBeVisible()
      await expect(program.page.getByRole('heading', { name: 'Open zonder termijn' })).toBeVisible()
      const regel = program.page
        .getByRole('listitem')
        .filter({ hasText: /2026-001.*Laatst: (gesprek|hoorzitting) met/ })
      await expect(regel).toBeVisible()
      await regel.getByRole('button', { name: 'Vastleggen, dossier 2026-001' }).click()
      await expect(program.page.getByRole('dialog', { name: 'Wat is er gebeurd?' })).toBeVisible()
    })
  })
}
