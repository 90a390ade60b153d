import { expect, test } from './fixtures'
import { EIGEN, SLUITEN, vul, Zaak } from './zaak'

test.use({ vandaag: '2026-11-20T09:00:00' })

test('ALL-6 WSW-4a WSW-4b WSW-7 WSW-8a WSW-8b Wijksteunpunten over de coördinator: elke brief met de hand aangepast, op briefpapier, en het dossier voor klager en bestuur', async ({
  program,
}) => {
  test.setTimeout(300_000)
  program.page.setDefaultTimeout(10_000)
  const zaak = new Zaak(program)
  await zaak.begin('Wijksteunpunten Wonen')
  await zaak.briefpapier()
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
  await zaak.briefpapier()
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
