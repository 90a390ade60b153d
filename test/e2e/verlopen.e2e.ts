import type { Locator } from '@playwright/test'
import { expect, type Program, test } from './fixtures'
import { vul, Zaak } from './zaak'

// Whole dossiers of each procedure, from intake to closing: one without trouble, one contested, one that ends early, with terms met
// and missed on purpose. The contested ones of ONS welzijn and Wijksteunpunten Wonen stand in alle-brieven.e2e.ts.
test.use({ vandaag: '2026-11-20T09:00:00' })
test.beforeEach(({ program }) => {
  test.setTimeout(180_000)
  program.page.setDefaultTimeout(10_000)
})

const zaakVan = (program: Program, nummer: string, onderwerp: string) => new Zaak(program, nummer, false, onderwerp)
const VLOT = 'Te laat geholpen'
const BETWIST = 'Verkeerde afspraak'
const EERDER = 'Geen reactie op een mail'

const gesprek = (wie: string, wat: string) => async (v: Locator) => {
  await v.getByRole('radio', { name: wie }).check()
  await vul(v, 'Wat is er verteld?', wat)
  await vul(v, 'Wat is er afgesproken?', 'Er komt een vaste contactpersoon.')
}
const antwoord = async (v: Locator) => {
  await v.getByRole('radio', { name: 'Telefoon' }).check()
  await vul(v, 'Wat was het antwoord?', 'De monteur komt op 12 oktober.')
}
const door =
  (...aan: RegExp[]) =>
  async (v: Locator) => {
    for (const naam of aan) await v.getByRole('checkbox', { name: naam }).check()
  }
const nietBehandelen = (reden: RegExp) => async (v: Locator) => {
  await v.getByText(/^Nee, de klacht wordt niet behandeld/).click()
  const keuze = v.getByLabel('Waarom niet?')
  await keuze.selectOption(await keuze.locator('option').filter({ hasText: reden }).innerText())
}

test('ALL-4 ONS-4 ONS-9 ONS welzijn: opgelost in het gesprek; ingetrokken', async ({ program }) => {
  const vlot = zaakVan(program, '2026-001', VLOT)
  await vlot.begin('ONS welzijn')
  await vlot.registreer('', 'Medewerker', '01-09-2026')
  await vlot.brief('Ontvangstbevestiging', '07-09-2026')
  await vlot.legVast('Ontvankelijkheid gemeld', '14-09-2026', (v) =>
    v.getByRole('button', { name: 'Geen enkele geldt' }).click(),
  )
  await vlot.legVast('Gesprek gevoerd', '21-09-2026', gesprek('De klant', 'Het is uitgepraat.'))
  await vlot.legVast('Vooronderzoek afgerond', '24-09-2026')
  expect(await vlot.stuurAlles('25-09-2026')).toEqual(['Verslag ter controle aan Zeynep Demirtaş'])
  await vlot.sluit(/tevreden/, '30-09-2026')
  expect(await vlot.stuurAlles('30-09-2026')).toEqual(['Afsluiting aan de ene'])
  expect(await vlot.termijnen()).toEqual([
    'Ontvangst bevestigen: gehaald op ma 7 sep',
    'Ontvankelijkheid melden: gehaald op ma 14 sep',
    'Vooronderzoek afronden: te laat gedaan: gedaan op do 24 sep, 2 dagen na de termijn',
    'Bevindingen sturen: vervallen: dossier gesloten',
    'Advies van de klachtencommissie: nog niet gestart',
    'Standpunt van de bestuurder meedelen: nog niet gestart',
  ])
  expect(await vlot.status()).toBe('gesloten')

  const eerder = zaakVan(program, '2026-002', EERDER)
  await eerder.registreer('', 'Medewerker', '05-10-2026')
  await eerder.brief('Ontvangstbevestiging', '09-10-2026')
  await eerder.legVast('Klacht ingetrokken', '12-10-2026')
  expect(await eerder.stuurAlles('13-10-2026')).toEqual(['Intrekking bevestigd aan de ene'])
  expect(await eerder.termijnen()).toEqual([
    'Ontvangst bevestigen: gehaald op vr 9 okt',
    'Ontvankelijkheid melden: vervallen: klacht ingetrokken',
    'Vooronderzoek afronden: vervallen: klacht ingetrokken',
    'Bevindingen sturen: vervallen: klacht ingetrokken',
    'Advies van de klachtencommissie: nog niet gestart',
    'Standpunt van de bestuurder meedelen: nog niet gestart',
  ])
  expect(await eerder.status()).toBe('ingetrokken')
})

test('ALL-4 S51-5.3 S51-6.8 S51-6.11 Stadsring51: afgehandeld; te laat en naar de ombudsman; niet behandeld', async ({
  program,
}) => {
  const vlot = zaakVan(program, '2026-001', VLOT)
  await vlot.begin('Stadsring51')
  await vlot.registreer('', 'Medewerker', '01-09-2026')
  await vlot.brief('Ontvangstbevestiging', '04-09-2026')
  await vlot.legVast('Hoorzitting gehouden', '21-09-2026', gesprek('De klager', 'Het is uitgepraat.'))
  await vlot.legVast('Hoorzitting gehouden', '22-09-2026', gesprek('De medewerker', 'Zo ging het.'))
  await vlot.schrijfRapport()
  await vlot.brief('Bevindingen', '28-09-2026')
  expect(await vlot.stuurAlles('28-09-2026')).toEqual([
    'Verslag ter controle aan Zeynep Demirtaş',
    'Verslag ter controle aan Bram Kuipers',
    'Bericht over de uitkomst aan de ene',
  ])
  await vlot.sluit('De bevindingen zijn verzonden', '30-09-2026')
  expect(await vlot.stuurAlles('30-09-2026')).toEqual([])
  expect(await vlot.termijnen()).toEqual([
    'Klacht doorgeleiden naar de klachtenfunctionaris: te laat gedaan: gedaan op vr 4 sep, 3 dagen na de termijn',
    'Ontvangst bevestigen: gehaald op vr 4 sep',
    'Melden dat de klacht niet wordt behandeld: vervallen: de klacht wordt behandeld',
    'Klacht afhandelen en bevindingen sturen: gehaald op ma 28 sep',
    'Laatste dag voor de Nationale ombudsman: loopt: nog 312 dagen',
    'Laatste dag om een klacht in te dienen: vervallen: dossier gesloten',
  ])

  const betwist = zaakVan(program, '2026-002', BETWIST)
  await betwist.registreer('', 'Medewerker', '01-09-2026')
  await betwist.brief('Ontvangstbevestiging', '11-09-2026')
  await betwist.legVast('Hoorzitting gehouden', '21-09-2026', gesprek('De klager', 'Het is niet uitgepraat.'))
  await betwist.legVast('Hoorzitting gehouden', '22-09-2026', gesprek('De medewerker', 'Zo ging het.'))
  await betwist.schrijfRapport()
  await betwist.brief('Bevindingen', '28-10-2026')
  await betwist.stuurAlles('28-10-2026')
  await betwist.legVast('Verder naar een ander', '02-11-2026', (v) => vul(v, /^Naar wie/, 'de Nationale ombudsman'))
  expect(await betwist.stuurAlles('02-11-2026')).toEqual([])
  await betwist.sluit('De bevindingen zijn verzonden', '03-11-2026')
  expect(await betwist.termijnen()).toEqual([
    'Klacht doorgeleiden naar de klachtenfunctionaris: te laat gedaan: gedaan op vr 11 sep, 10 dagen na de termijn',
    'Ontvangst bevestigen: te laat gedaan: gedaan op vr 11 sep, 3 dagen na de termijn',
    'Melden dat de klacht niet wordt behandeld: vervallen: de klacht wordt behandeld',
    'Klacht afhandelen en bevindingen sturen: te laat gedaan: gedaan op wo 28 okt, 1 dag na de termijn',
    'Laatste dag voor de Nationale ombudsman: loopt: nog 342 dagen',
    'Laatste dag om een klacht in te dienen: vervallen: dossier gesloten',
  ])

  const eerder = zaakVan(program, '2026-003', EERDER)
  await eerder.registreer('', 'Medewerker', '05-10-2026')
  await eerder.brief('Ontvangstbevestiging', '09-10-2026')
  await eerder.legVast('Ontvankelijkheid gemeld', '02-11-2026', nietBehandelen(/klein|belang|gewicht/))
  expect(await eerder.stuurAlles('02-11-2026')).toEqual(['Klacht niet behandeld aan de ene'])
  expect(await eerder.termijnen()).toEqual([
    'Klacht doorgeleiden naar de klachtenfunctionaris: te laat gedaan: gedaan op vr 9 okt, 4 dagen na de termijn',
    'Ontvangst bevestigen: gehaald op vr 9 okt',
    'Melden dat de klacht niet wordt behandeld: gehaald op ma 2 nov',
    'Klacht afhandelen en bevindingen sturen: vervallen: niet in behandeling genomen',
    'Laatste dag voor de Nationale ombudsman: loopt: nog 347 dagen',
    'Laatste dag om een klacht in te dienen: vervallen: niet in behandeling genomen',
  ])
  expect(await eerder.status()).toBe('niet ontvankelijk')
})

test('ALL-4 WMD-2.3 WMD-2.5 WMD-2.6 Wonen Midden-Delfland: beantwoord; herhaald tot het laatste antwoord; buiten de procedure', async ({
  program,
}) => {
  const partij = 'Medewerker of ingeschakelde partij'
  const bericht = [
    'Antwoord aan de ene',
    'Bericht over de oplossing aan Ria Smit',
    'Bericht over de oplossing aan de managementassistent',
  ]
  const vlot = zaakVan(program, '2026-001', VLOT)
  await vlot.begin('Wonen Midden-Delfland')
  await vlot.registreer('', partij, '01-09-2026')
  await vlot.legVast('Antwoord gegeven', '08-09-2026', antwoord)
  expect(await vlot.stuurAlles('08-09-2026')).toEqual(bericht)
  await vlot.sluit('De klacht is beantwoord en opgelost', '09-09-2026')
  expect(await vlot.stuurAlles('09-09-2026')).toEqual([])
  expect(await vlot.termijnen()).toEqual([
    'Huurder antwoorden: gehaald op di 8 sep',
    'Uitleggen waarom de klacht niet wordt behandeld: vervallen: de klacht wordt behandeld',
    'Interne melding voorleggen: nog niet gestart',
    'Herhaalklacht beantwoorden: nog niet gestart',
  ])

  const betwist = zaakVan(program, '2026-002', BETWIST)
  await betwist.registreer('', partij, '05-10-2026')
  await betwist.legVast('Antwoord gegeven', '14-10-2026', antwoord)
  expect(await betwist.stuurAlles('14-10-2026')).toEqual(bericht)
  await betwist.legVast('Herhaalklacht ontvangen', '20-10-2026', (v) =>
    v.getByRole('radio', { name: /^Dezelfde feiten/ }).check(),
  )
  expect(await betwist.termijnen()).toContain('Herhaalklacht beantwoorden: 24 dagen te laat')
  await betwist.legVast('Antwoord gegeven', '27-10-2026', antwoord)
  expect(await betwist.stuurAlles('27-10-2026')).toEqual(bericht)
  await betwist.sluit(/^Laatste antwoord op een herhaalklacht/, '28-10-2026')
  expect(await betwist.stuurAlles('28-10-2026')).toEqual(['Afsluiting aan de ene'])
  expect(await betwist.termijnen()).toEqual([
    'Huurder antwoorden: te laat gedaan: gedaan op wo 14 okt, 2 dagen na de termijn',
    'Uitleggen waarom de klacht niet wordt behandeld: vervallen: de klacht wordt behandeld',
    'Herhaalklacht beantwoorden: gehaald op di 27 okt',
    'Interne melding voorleggen: nog niet gestart',
  ])

  const eerder = zaakVan(program, '2026-003', EERDER)
  await eerder.registreer('', partij, '05-10-2026')
  await eerder.legVast('Ontvankelijkheid gemeld', '08-10-2026', nietBehandelen(/Huurcommissie|rechter|buiten/i))
  expect(await eerder.stuurAlles('08-10-2026')).toEqual(['Klacht niet behandeld aan de ene'])
  expect(await eerder.termijnen()).toContain('Uitleggen waarom de klacht niet wordt behandeld: gehaald op do 8 okt')
  expect(await eerder.status()).toBe('niet ontvankelijk')
})

test('ALL-4 STK-5.8 STK-7 STK-8 Sterker sociaal werk: opgelost; naar de commissie; onbereikbaar', async ({
  program,
}) => {
  const vervallen = [
    'Vroegste einde bij een onbereikbare klager: vervallen: dossier gesloten',
    'Beëindigen als de klager onbereikbaar blijft: vervallen: dossier gesloten',
    'Laatste dag om een klacht in te dienen: vervallen: dossier gesloten',
  ]
  const vlot = zaakVan(program, '2026-001', VLOT)
  await vlot.begin('Sterker sociaal werk')
  await vlot.registreer('', 'Medewerker', '01-09-2026')
  await vlot.legVast('Klacht doorgegeven', '02-09-2026', door(/Ria Smit/))
  await vlot.legVast('Gesprek gevoerd', '10-09-2026', gesprek('Beiden samen', 'Het is uitgepraat.'))
  expect(await vlot.stuurAlles('11-09-2026')).toEqual([
    'Verslag ter controle aan Zeynep Demirtaş',
    'Verslag ter controle aan Bram Kuipers',
  ])
  await vlot.sluit('Opgelost in het gesprek met de leidinggevende', '15-09-2026')
  expect(await vlot.stuurAlles('15-09-2026')).toEqual(['Afsluiting aan de ene'])
  expect(await vlot.termijnen()).toEqual(vervallen)

  const betwist = zaakVan(program, '2026-002', BETWIST)
  await betwist.registreer('', 'Medewerker', '05-10-2026')
  await betwist.legVast('Klacht doorgegeven', '06-10-2026', door(/Ria Smit/))
  await betwist.legVast('Gesprek gevoerd', '12-10-2026', gesprek('Beiden samen', 'Zij werden het niet eens.'))
  await betwist.legVast('Voorgelegd aan de commissie', '20-10-2026')
  expect(await betwist.stuurAlles('20-10-2026')).toContain('Doorverwijzing aan de ene')
  await betwist.sluit('De klager gaat naar de onafhankelijke klachtencommissie', '21-10-2026')
  expect(await betwist.stuurAlles('21-10-2026')).toEqual([])
  expect(await betwist.termijnen()).toEqual(vervallen)

  const eerder = zaakVan(program, '2026-003', EERDER)
  await eerder.registreer('', 'Medewerker', '01-09-2026')
  for (const dag of ['10-09-2026', '24-09-2026'])
    await eerder.legVast('Contact met de klager', dag, (v) =>
      v.getByRole('radio', { name: 'Nee, niet bereikt' }).check(),
    )
  await eerder.sluit('De klager is twee maanden onaangekondigd onbereikbaar', '11-11-2026')
  expect(await eerder.stuurAlles('11-11-2026')).toEqual(['Einde van de behandeling aan de ene'])
  expect(await eerder.termijnen()).toEqual([
    'Vroegste einde bij een onbereikbare klager: gebruikt op wo 11 nov',
    'Beëindigen als de klager onbereikbaar blijft: gebruikt op wo 11 nov',
    'Laatste dag om een klacht in te dienen: vervallen: dossier gesloten',
  ])
  expect(await eerder.status()).toBe('gesloten')
})

test('ALL-4 WSW-4a WSW-4b WSW-5 WSW-7 Wijksteunpunten Wonen over een medewerker: opgelost; naar de Huurcommissie', async ({
  program,
}) => {
  const vlot = zaakVan(program, '2026-001', VLOT)
  await vlot.begin('Wijksteunpunten Wonen')
  await vlot.adressen('wijksteunpunten-wonen', [
    'Het Stedelijk bureau Wijksteunpunten Wonen',
    'Het bestuur van de instelling',
  ])
  await vlot.registreer('Over een medewerker', 'Medewerker', '01-09-2026')
  await vlot.legVast('Klacht doorgegeven', '01-09-2026', door(/medewerker/, /Stedelijk bureau/))
  await vlot.brief('Ontvangstbevestiging', '04-09-2026')
  await vlot.legVast('Hoorzitting gehouden', '14-09-2026', gesprek('Beiden samen', 'Beiden vertelden hun verhaal.'))
  await vlot.schrijfRapport()
  await vlot.brief('Bevindingen', '28-09-2026')
  expect(await vlot.stuurAlles('28-09-2026')).toEqual(['Bericht over de uitkomst aan de ene'])
  await vlot.legVast('Eindrapport gereed', '05-10-2026')
  await vlot.sluit('Naar tevredenheid van de klager opgelost', '06-10-2026')
  expect(await vlot.stuurAlles('06-10-2026')).toEqual([
    'Aanbieding rapport aan het Stedelijk bureau Wijksteunpunten Wonen',
    'Aanbieding rapport aan het bestuur van de instelling',
    'Aanbieding rapport aan de coördinator van het Wijksteunpunt',
    'Afschrift rapport aan Zeynep Demirtaş',
    'Afschrift rapport aan Bram Kuipers',
    'Afsluiting aan de ene',
  ])
  expect(await vlot.termijnen()).toEqual([
    'Klacht doorgeven: gehaald op di 1 sep',
    'Ontvangst bevestigen: gehaald op vr 4 sep',
    'Bevindingen sturen: gehaald op ma 28 sep',
    'Klacht naar tevredenheid oplossen: gedaan op di 6 okt, 5 dagen na de streefdatum',
    'Eindrapportage gereed: gehaald op ma 5 okt',
    'Beslissen: vervallen: dossier gesloten',
    'Brief met de beslissing sturen: vervallen: dossier gesloten',
  ])

  const eerder = zaakVan(program, '2026-002', EERDER)
  await eerder.registreer('Over een medewerker', 'Medewerker', '05-10-2026')
  await eerder.legVast('Verder naar een ander', '09-10-2026', async (v) => {
    await v.getByText('Een andere instantie: de behandeling stopt hier').click()
    await vul(v, /^Naar wie/, 'de Huurcommissie')
  })
  expect(await eerder.stuurAlles('13-10-2026')).toEqual(['Doorverwijzing aan de ene'])
  const einde = 'vervallen: doorverwezen naar de Huurcommissie'
  expect(await eerder.termijnen()).toEqual([
    'Klacht doorgeven: niet gehaald: doorverwezen naar de Huurcommissie',
    `Ontvangst bevestigen: ${einde}`,
    `Bevindingen sturen: ${einde}`,
    `Klacht naar tevredenheid oplossen: ${einde}`,
    `Eindrapportage gereed: ${einde}`,
    `Beslissen: ${einde}`,
    `Brief met de beslissing sturen: ${einde}`,
  ])
  expect(await eerder.status()).toBe('doorverwezen')
})
