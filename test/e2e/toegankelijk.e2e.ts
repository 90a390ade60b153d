import { overtredingen } from './axe'
import { expect, test } from './fixtures'
import { laadOefening, naar } from './stappen'

/** Every view, with a dossier in which a lot happened. */
const SCHERMEN: readonly { adres: string; kop: RegExp }[] = [
  { adres: '/werkvoorraad', kop: /vrijdag 20 november/i },
  { adres: '/werkvoorraad/weekblad', kop: /^Weekblad/ },
  { adres: '/dossiers', kop: /^Dossiers/ },
  { adres: '/dossiers/oefening-03', kop: /Coördinator/ },
  { adres: '/dossiers/oefening-03?blad=gegevens', kop: /Coördinator/ },
  { adres: '/dossiers/oefening-03?blad=punten', kop: /Coördinator/ },
  { adres: '/dossiers/oefening-03?blad=gesprekken', kop: /Coördinator/ },
  { adres: '/dossiers/oefening-03?blad=documenten', kop: /Coördinator/ },
  { adres: '/dossiers/oefening-03?blad=rapport', kop: /Coördinator/ },
  { adres: '/dossiers/oefening-03?blad=afhandeling', kop: /Coördinator/ },
  { adres: '/dossiers/oefening-03/document/eindrapport', kop: /Eindrapport/ },
  { adres: '/document/registratieformulier/leeg', kop: /Registratieformulier/ },
  { adres: '/klacht/nieuw', kop: /Nieuwe klacht/ },
  { adres: '/signaal/nieuw', kop: /Signaal noteren/ },
  { adres: '/termijnen', kop: /^Termijnen/ },
  { adres: '/regelingen', kop: /^Regelingen/ },
  { adres: '/regelingen/wijksteunpunten-wonen', kop: /Wijksteunpunten/ },
  { adres: '/regelingen/wijksteunpunten-wonen/brieven/uitnodiging', kop: /tekst van de brief/ },
  { adres: '/dossiers/oefening-03/verstrekken', kop: /^Dossier verstrekken/ },
  { adres: '/instellingen', kop: /^Instellingen/ },
]

const VORMEN = [
  { naam: 'licht, breed', kleur: 'light', breedte: 1360 },
  { naam: 'donker, 1024 breed', kleur: 'dark', breedte: 1024 },
  { naam: 'licht, 200 % vergroot', kleur: 'light', breedte: 680 },
] as const

for (const vorm of VORMEN) {
  test(`elk scherm voldoet aan WCAG 2.2 AA: ${vorm.naam}`, async ({ program }) => {
    test.setTimeout(180_000)
    const { page } = program
    await page.emulateMedia({ colorScheme: vorm.kleur, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: vorm.breedte, height: 880 })
    await expect(page.getByRole('heading', { name: 'Welkom bij Klachtdossier' })).toBeVisible()
    expect(await overtredingen(page), 'eerste start').toEqual([])
    await naar(program, '/terugzetten')
    await expect(page.getByRole('heading', { level: 1, name: 'Reservekopie terugzetten' })).toBeVisible()
    expect(await overtredingen(page), 'terugzetten').toEqual([])
    await page.getByRole('link', { name: 'Terug', exact: true }).click()
    await laadOefening(program)
    for (const { adres, kop } of SCHERMEN) {
      await naar(program, adres)
      await expect(page.getByRole('heading', { level: 1, name: kop }).first()).toBeVisible()
      expect.soft(await overtredingen(page), adres).toEqual([])
      const tebreed = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect.soft(tebreed, `${adres} schuift niet opzij`).toBeLessThanOrEqual(0)
    }
  })
}

test('vastleggen en uitleg zijn ook als venster toegankelijk', async ({ program }) => {
  const { page } = program
  await laadOefening(program)
  await naar(program, '/dossiers/oefening-12')
  await expect(page.getByRole('heading', { name: 'Tijdlijn' })).toBeVisible()
  await page.keyboard.press('F2')
  const venster = page.getByRole('dialog')
  await expect(venster).toBeVisible()
  expect(await overtredingen(page)).toEqual([])
  // ONS-3: a ground that holds is one to refuse on, and what the letter names is asked at once.
  await venster.getByRole('button', { name: 'Ontvankelijkheid gemeld', exact: true }).click()
  const reden = venster.getByRole('radiogroup', { name: /^De klacht gaat over een andere organisatie/ })
  await reden.getByRole('radio', { name: 'Geldt', exact: true }).check()
  await expect(venster.getByRole('radio', { name: 'Nee, de klacht wordt niet behandeld' })).toBeChecked()
  await expect(venster.getByLabel('Wat noemt de brief hierbij?')).toBeVisible()
  expect(await overtredingen(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog', { name: 'Toetsen' })).toContainText('vastleggen wat er is gebeurd')
  expect(await overtredingen(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: 'Waarom deze datum?' }).click()
  await expect(page.getByRole('dialog', { name: /^Waarom/ })).toBeVisible()
  expect(await overtredingen(page)).toEqual([])
})
