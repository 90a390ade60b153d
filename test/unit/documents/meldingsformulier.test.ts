import { describe, expect, it } from 'vitest'
import { beschikbareDocumenten, document, ontbrekendeGegevens } from '@/documents'
import { REGELINGEN } from '@/domain/regeling'
import { type Datum, datum } from '@/domain/datum/datum'
import { legeVertegenwoordiger } from '@/domain/gebeurtenis/gegevens'
import { dossier, klager, oefening, regeling, tekst, vraag, vraagMet, vragen } from './hulp'

const leeg = (id: string) => document('meldingsformulier', vraag(regeling(id)))

describe('S51-4.3 het meldingsformulier', () => {
  it('S51-4.3 leeg: naam, postadres, telefoon, omschrijving, persoon en afdeling, datum en handtekening', () => {
    const inhoud = leeg('stadsring51')
    for (const label of [
      'Uw naam',
      'Straat',
      'Postcode',
      'Woonplaats',
      'Telefoon',
      'Wat is er gebeurd',
      'Over wie',
      'Afdeling',
    ])
      expect(
        vragen(inhoud).some((regel) => regel.startsWith(label)),
        label,
      ).toBe(true)
    expect(inhoud.blokken.at(-1)).toMatchObject({
      soort: 'ondertekening',
      ondertekenaars: [{ rol: 'Klager', naam: '', datum: '' }],
    })
    expect(inhoud.titel).toBe('Meldingsformulier klachten')
  })

  it('heeft leeg ruimte om met de hand te schrijven', () => {
    const verhaal = leeg('stadsring51').blokken.find((b) => b.soort === 'vraag')
    expect(verhaal).toMatchObject({ antwoord: '', regels: 8 })
  })

  it('WSW-A2 S51-4.3 alleen waar de regeling het kent; een brief of e-mail is ook daar goed', () => {
    const metFormulier = REGELINGEN.filter((r) => beschikbareDocumenten(r).includes('meldingsformulier'))
    expect(metFormulier.map((r) => r.id)).toEqual(['stadsring51'])
    for (const r of REGELINGEN)
      expect(tekst(leeg(r.id)), r.id).toContain('Een brief of e-mail met dezelfde gegevens is ook goed.')
  })

  it('vraagt niet om een burgerservicenummer en zegt waar het heen kan', () => {
    expect(tekst(leeg('ons-welzijn'))).toContain('Schrijf uw burgerservicenummer niet op.')
    expect(tekst(leeg('ons-welzijn'))).toContain(
      'Stuur het naar Postbus 322, 5340 AH Oss of per e-mail naar klachtenfunctionaris@ons-welzijn.nl, of geef het af.',
    )
    expect(tekst(leeg('sterker-sociaal-werk'))).toContain(
      'Stuur het per e-mail naar klachten@sterker.nl, of geef het af.',
    )
  })

  it.each([
    ['ons-welzijn', 'U hoort binnen 1 week dat wij uw klacht hebben ontvangen.'],
    ['wonen-midden-delfland', 'U krijgt binnen 5 werkdagen antwoord.'],
  ])('ONS-2 WMD-2.3 zegt wat er daarna gebeurt, en wanneer: %s', (id, zin) => {
    expect(tekst(leeg(id))).toContain(zin)
    expect(tekst(leeg('sterker-sociaal-werk'))).not.toContain('binnen')
  })

  it('STK-2.2 een anoniem signaal heet geen klacht, en heeft geen adres en geen handtekening', () => {
    const inhoud = document('meldingsformulier', vraagMet(oefening(13)))
    expect(tekst(inhoud)).toContain('Signaal 2026-013')
    expect(tekst(inhoud)).not.toMatch(/Klacht 2026-013|Postcode|Telefoon/)
    expect(inhoud.blokken.some((b) => b.soort === 'ondertekening')).toBe(false)
  })

  it('S51-4.3 ingevuld: de gegevens van de klacht', () => {
    const inhoud = document('meldingsformulier', vraagMet(oefening(4)))
    const regels = vragen(inhoud)
    expect(regels).toContain('Naam: I. van der Meulen')
    expect(regels).toContain('Straat en huisnummer of postbus: Goudsbloemstraat 63')
    expect(regels).toContain('Afdeling van die persoon: Budgetbeheer\nKlantcontact')
    expect(regels).toContain('Wanneer is het gebeurd?: 6 september 2026')
    expect(tekst(inhoud)).toContain('dreigende ontruiming')
    expect(inhoud.blokken.at(-1)).toMatchObject({
      ondertekenaars: [{ naam: 'I. van der Meulen', datum: '21 september 2026' }],
    })
  })

  it('S51-4.4 noemt de vertegenwoordiger met de machtiging, en ALL-6 de andere klagers', () => {
    expect(vragen(document('meldingsformulier', vraagMet(oefening(12))))).toEqual(
      expect.arrayContaining([
        'Vertegenwoordigd door: Peter van Rijn',
        'Relatie: zoon',
        'Schriftelijke machtiging: Ja, van 11 november 2026',
      ]),
    )
    expect(vragen(document('meldingsformulier', vraagMet(oefening(10))))).toContain('Ook ingediend door: S. de Wit')
  })

  it('S51-4.4 STK-5.3 zegt of er een machtiging is, ook van wie een andere klager vertegenwoordigt', () => {
    const door = (naam: string, machtigingOp: '' | Datum) => ({
      vertegenwoordiger: { ...legeVertegenwoordiger(), naam, machtigingOp },
    })
    const d = dossier('stadsring51', {
      klagers: [
        klager(door('A. de Vries', '')),
        klager({ id: 'k2', naam: 'C. Tweede', ...door('B. Bakker', datum('2026-11-03')) }),
      ],
    })
    expect(vragen(document('meldingsformulier', vraagMet(d)))).toEqual(
      expect.arrayContaining([
        'Schriftelijke machtiging: Nee',
        'Ook ingediend door: C. Tweede, vertegenwoordigd door B. Bakker (machtiging van 3 november 2026)',
      ]),
    )
  })

  it('S51-4.4 vraagt geen machtiging, STK-5.3 wel, behalve van wie er geen nodig heeft (STK-4.6)', () => {
    const brief = 'Stuur dan een brief mee waarin diegene dat goedvindt'
    expect(tekst(leeg('stadsring51'))).not.toContain(brief)
    expect(tekst(leeg('sterker-sociaal-werk'))).toContain(brief)
    const met = (grondslag: 'gekozen' | 'wettelijk') => {
      const vertegenwoordiger = { ...legeVertegenwoordiger(), naam: 'A. de Vries', grondslag }
      const d = dossier('sterker-sociaal-werk', { klagers: [klager({ vertegenwoordiger })] })
      return vragen(document('meldingsformulier', vraagMet(d))).find((v) => v.startsWith('Schriftelijke machtiging'))
    }
    expect(met('gekozen')).toBe('Schriftelijke machtiging: Nee, nog niet ontvangen')
    expect(met('wettelijk')).toBe('Schriftelijke machtiging: Niet nodig: wettelijk vertegenwoordiger')
  })

  it.each(REGELINGEN.map((r) => r.id))('de gemeente is niet de plaats waar het gebeurde: %s', (id) => {
    const d = dossier(id, { gebied: 'KANARIE-gemeente', complex: 'C-12' })
    const inhoud = document('meldingsformulier', vraagMet(d))
    expect(tekst(inhoud)).not.toContain('KANARIE-gemeente')
    const plek = regeling(id).velden.includes('complex')
      ? 'Adres van de woning of complexnummer: C-12'
      : 'Waar is het gebeurd?:'
    expect(vragen(inhoud)).toContain(plek)
  })

  it('STK-2.1 wie uit dienst is, is niet de beklaagde: de organisatie is dat', () => {
    const inhoud = tekst(document('meldingsformulier', vraagMet(oefening(6))))
    expect(inhoud).toContain('Sterker sociaal werk')
    expect(inhoud).not.toContain('Wim Aerts')
  })

  it('S51-4.3 wat ontbreekt staat in de lijst ernaast', () => {
    const d = dossier('stadsring51', {
      klagers: [klager({ straat: '', telefoon: '' })],
      dagtekening: datum('2026-11-14'),
    })
    const lijst = ontbrekendeGegevens('meldingsformulier', vraagMet(d)).filter((o) => o.waar === 'dossier')
    expect(lijst.map((o) => o.veld)).toEqual(['klagers.0.straat', 'klagers.0.telefoon', 'omschrijving', 'ondertekend'])
    const vol = dossier('stadsring51', { dagtekening: datum('2026-11-14'), ondertekend: true, omschrijving: 'x' })
    expect(ontbrekendeGegevens('meldingsformulier', vraagMet(vol)).filter((o) => o.waar === 'dossier')).toEqual([])
  })
})
