import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { document, ontbrekendeGegevens } from '@/documents'
import { gesprekken } from '@/domain/dossier/gesprekken'
import { beklaagde, dossier, klager, oefening, regeling, tekst, vraag, vraagMet } from './hulp'

const verslagen = (d: ReturnType<typeof oefening>) =>
  gesprekken(d).map((g) => document('hoorverslag', { ...vraagMet(d), gesprekId: g.id }))
const ondertekening = (inhoud: ReturnType<typeof document>) => inhoud.blokken.find((b) => b.soort === 'ondertekening')

describe('het hoorverslag', () => {
  it('S51-6.7 van elke hoorzitting: datum, plaats, aanwezigen, verklaring en afspraken', () => {
    const [klager, medewerker] = verslagen(oefening(4)).map(tekst)
    expect(klager).toContain('Verslag van de hoorzitting')
    expect(klager).toContain('vrijdag 16 oktober 2026')
    expect(klager).toContain('Kantoor Stadsring51, spreekkamer 2')
    expect(klager).toContain('I. van der Meulen, haar zus, Marit Hoekstra')
    expect(klager).toContain('door de brief van de woningcorporatie niet meer sliep')
    expect(klager).toContain('stuurt de aanmaning op')
    expect(medewerker).toContain('betaalopdracht op de laatste dag')
    expect(medewerker).not.toContain('niet meer sliep')
  })

  it('S51-6.10 een verslag bevat niets uit een ander gesprek', () => {
    const d = oefening(2)
    const teksten = verslagen(d).map(tekst)
    gesprekken(d).forEach((g, i) => {
      for (const [j, t] of teksten.entries()) expect(t.includes(g.gegevens.verklaring), `${i} in ${j}`).toBe(i === j)
    })
  })

  it('ONS-5 akkoord van de klant: aangekruist, met naam en datum bij de handtekening', () => {
    const [klant, medewerker, samen] = verslagen(oefening(2))
    expect(klant && ondertekening(klant)).toMatchObject({
      ondertekenaars: [
        { rol: 'Klant', naam: 'F. el Amrani', datum: '15 september 2026' },
        { rol: 'Klachtenfunctionaris', naam: 'Marit Hoekstra', datum: '' },
      ],
    })
    expect(klant && tekst(klant)).toContain('Mevrouw El Amrani is het met die samenvatting eens.')
    expect(medewerker && tekst(medewerker)).toContain('Eén van de drie afspraken heb ik een dag van tevoren afgezegd.')
    expect(samen && ondertekening(samen)).toMatchObject({
      ondertekenaars: [{ rol: 'Klant', datum: '' }, { rol: 'Medewerker' }, { rol: 'Klachtenfunctionaris' }],
    })
  })

  const metVelden = (velden: object) =>
    verslagen(
      dossier('ons-welzijn', { beklaagden: [beklaagde()] }, [
        [
          'gesprek',
          '2026-11-17',
          { met: 'x', partij: 'klager', aanwezig: '', plaats: '', verklaring: 'z', afspraken: '', ...velden },
        ],
      ]),
    ).map(tekst)[0] ?? ''

  it('ONS-5 de analyse en de richtingen voor een oplossing, alleen als ze zijn opgeschreven', () => {
    const vol = metVelden({ analyse: 'nee', analyseOpmerking: 'Het ging om de toon.', oplossingen: 'Samen bellen.' })
    expect(vol).toContain('De klant is het niet eens met de analyse. Het ging om de toon.')
    expect(vol).toContain('Richtingen voor een oplossing')
    expect(vol).toContain('Samen bellen.')
    for (const velden of [{}, { analyse: 'niet gevraagd' }, { analyse: '', oplossingen: ' ' }])
      expect(metVelden(velden)).not.toMatch(/analyse|Richtingen/)
  })

  it('STK-7 waarom de medewerker er niet bij was', () => {
    expect(metVelden({ afwezig: 'De klager wilde dat niet.' })).toMatch(
      /Medewerker niet aanwezig\s*De klager wilde dat niet\./,
    )
    expect(metVelden({})).not.toContain('niet aanwezig')
  })

  it('S51-6.7 van hoe laat tot hoe laat, wat aan het begin is uitgelegd en tot wanneer opmerkingen kunnen', () => {
    const velden = { begin: '10:00', einde: '11.15', uitleg: 'Waar het gesprek voor is.' }
    const vol = metVelden(velden)
    expect(vol).toContain('dinsdag 17 november 2026, van 10.00 tot 11.15 uur')
    expect(vol).toMatch(/Wat aan het begin is uitgelegd\s*Waar het gesprek voor is\./)
    // Two weeks from the day of the letter, which is the day of printing as long as none was sent.
    expect(vol).toContain('Laat het weten uiterlijk op vrijdag 4 december 2026.')
    expect(metVelden({})).not.toMatch(/uitgelegd|uur/)
    const gesprek = { met: 'x', partij: 'klager', aanwezig: '', plaats: '', verklaring: 'z', afspraken: '' } as const
    const stuur = { brief: 'verslag-ter-controle', aan: 'A.B. van den Berg', wijze: 'e-mail', voor: 'klager.k1' }
    const verslag = (...stappen: NonNullable<Parameters<typeof dossier>[2]>) =>
      verslagen(dossier('ons-welzijn', {}, [['gesprek', '2026-11-17', gesprek], ...stappen])).map(tekst)[0]
    expect(verslag(['brief_verzonden', '2026-11-18', stuur])).toContain('uiterlijk op woensdag 2 december 2026')
    expect(verslag(['verslag_vastgesteld', '2026-11-19', { gesprekId: 'g1', akkoord: 'ja' }])).not.toContain(
      'Laat het weten',
    )
  })

  it('STK-7 wie samen zijn gehoord, staan allen bij Gehoord, ook als één naam is getypt', () => {
    const gehoord = (met: string) => /Gehoord\n(.*)/.exec(tekst(eenVerslag('sterker-sociaal-werk', {}, { met })))?.[1]
    for (const met of ['', 'A.B. van den Berg', 'Beiden'])
      expect(gehoord(met)).toBe('A.B. van den Berg, Tim Bos (klager en medewerker)')
    expect(gehoord('Tim Bos')).toBe('Tim Bos, A.B. van den Berg (klager en medewerker)')
  })

  it('wie het niet eens is, heeft niet getekend', () => {
    const d = dossier('stadsring51', {}, [
      [
        'hoorzitting',
        '2026-11-17',
        { met: 'A. Berg', partij: 'klager', aanwezig: 'x', plaats: 'y', verklaring: 'z', afspraken: '' },
      ],
      ['verslag_vastgesteld', '2026-11-19', { gesprekId: 'g1', akkoord: 'nee', opmerkingen: 'Klopt niet.' }],
    ])
    const [verslag] = verslagen(d)
    expect(verslag && ondertekening(verslag)).toMatchObject({ ondertekenaars: [{ datum: '' }, {}] })
    expect(verslag && tekst(verslag)).toContain('Klopt niet.')
    expect(verslag && tekst(verslag)).toContain('hoeft niet te tekenen')
    expect(verslag && tekst(verslag)).toContain('Er zijn geen afspraken vastgelegd.')
    expect(ontbrekendeGegevens('hoorverslag', vraagMet(d)).map((o) => o.tekst)).toEqual(['wat er is afgesproken'])
  })

  it('S51-6.7 een vastgesteld verslag blijft zoals het is vastgesteld', () => {
    const gehouden = {
      met: 'A. Berg',
      partij: 'klager',
      aanwezig: 'x',
      plaats: 'y',
      verklaring: 'Zo.',
      afspraken: 'z',
    } as const
    const basis = dossier('stadsring51', { onderwerp: 'Te laat', behandelaar: 'Marit Hoekstra' }, [
      ['hoorzitting', '2026-11-17', gehouden],
      ['verslag_vastgesteld', '2026-11-18', { gesprekId: 'g1', akkoord: 'ja' }],
    ])
    const [voor] = verslagen(basis)
    const later = (deel: Partial<Gebeurtenis>) =>
      vouw([...basis.log, { ...basis.log[1], id: 'later', datum: datum('2026-11-18'), ...deel } as Gebeurtenis])
    const gecorrigeerd = later({ corrigeert: 'g1', gegevens: { ...gehouden, verklaring: 'Heel anders.' } })
    const gewijzigd = later({
      soort: 'gegevens_gewijzigd',
      gegevens: { wijziging: { onderwerp: 'Anders', behandelaar: 'Een ander', klagers: [] } },
    })
    for (const d of [gecorrigeerd, gewijzigd]) expect(verslagen(d)).toEqual([voor])
    expect(voor?.stand?.uitleg).toContain('op 18 november 2026 is vastgesteld')

    // Settled again: as it is then. A correction of the settling itself counts.
    const opnieuw = vouw([...gecorrigeerd.log, { ...basis.log[2], id: 'weer' } as Gebeurtenis])
    expect(tekst(document('hoorverslag', vraagMet(opnieuw)))).toContain('Heel anders.')
    const met = { gesprekId: 'g1', akkoord: 'met opmerkingen', opmerkingen: 'Bijna.' }
    const beter = vouw([...basis.log, { ...basis.log[2], id: 'c', corrigeert: 'g2', gegevens: met } as Gebeurtenis])
    expect(tekst(document('hoorverslag', vraagMet(beter)))).toContain('Bijna.')
  })

  const GESPREK = { met: '', partij: 'beiden', aanwezig: 'x', plaats: 'y', verklaring: 'z', afspraken: 'w' } as const
  const eenVerslag = (regelingId: string, gegevens: object, gesprek: object, vastgesteld?: object) => {
    const d = dossier(regelingId, gegevens, [
      ['gesprek', '2026-11-17', { ...GESPREK, ...gesprek }],
      ...(vastgesteld
        ? ([
            ['verslag_vastgesteld', '2026-11-18', { gesprekId: 'g1', akkoord: 'ja' as const, ...vastgesteld }],
          ] as const)
        : []),
    ])
    return document('hoorverslag', vraagMet(d))
  }

  it('S51-6.7 de zin bij de handtekening past bij elk vakje, ook bij Nee', () => {
    const zin = 'Met uw handtekening bevestigt u wat hierboven is aangekruist. De opmerkingen horen bij het verslag.'
    expect(tekst(eenVerslag('stadsring51', {}, {}))).toContain(zin)
    expect(tekst(document('hoorverslag', vraag(regeling('stadsring51'))))).toContain(zin)
    expect(tekst(eenVerslag('stadsring51', {}, {}, { akkoord: 'nee' }))).toContain('hoeft niet te tekenen')
  })

  it.each([
    ['ja', 'Geen'],
    ['nee', ''],
    ['met opmerkingen', ''],
  ])('S51-6.7 akkoord %s zonder opmerkingen: "%s"', (akkoord, opmerkingen) => {
    const { blokken } = eenVerslag('stadsring51', {}, {}, { akkoord })
    expect(blokken.find((b) => b.soort === 'vraag')).toMatchObject({ label: 'Opmerkingen', antwoord: opmerkingen })
  })

  it('met beide partijen samen staat elke naam bij de eigen handtekening', () => {
    const klagers = [klager(), klager({ id: 'k2', naam: 'C. Post' })]
    expect(ondertekening(eenVerslag('stadsring51', { klagers }, {}))).toMatchObject({
      ondertekenaars: [
        { naam: 'A.B. van den Berg' },
        { naam: 'C. Post' },
        { naam: 'Tim Bos' },
        { naam: 'Marit Hoekstra' },
      ],
    })
    expect(ondertekening(eenVerslag('stadsring51', { anoniem: true }, {}))).toMatchObject({
      ondertekenaars: [{ naam: '' }, { naam: 'Tim Bos' }, {}],
    })
    const beklaagden = [{ ...beklaagde(), uitDienst: true }]
    expect(ondertekening(eenVerslag('sterker-sociaal-werk', { beklaagden }, {}))).toMatchObject({
      ondertekenaars: [{}, { rol: 'Organisatie', naam: 'Sterker sociaal werk' }, {}],
    })
  })

  it('STK-7 wie het gesprek leidde, tekent na de partijen; de behandelaar zelf maar één keer', () => {
    const leiding = 'Lies Maas, leidinggevende'
    expect(ondertekening(eenVerslag('sterker-sociaal-werk', {}, { leiding }))).toMatchObject({
      ondertekenaars: [{ rol: 'Klager' }, { rol: 'Medewerker' }, { rol: 'Gespreksleider', naam: leiding }, {}],
    })
    expect(ondertekening(eenVerslag('sterker-sociaal-werk', {}, { partij: 'klager', leiding }))).toMatchObject({
      ondertekenaars: [{ rol: 'Klager' }, { rol: 'Gespreksleider', naam: leiding }, { naam: 'Marit Hoekstra' }],
    })
    for (const zelf of ['Marit Hoekstra', ' '])
      expect(ondertekening(eenVerslag('sterker-sociaal-werk', {}, { leiding: zelf }))).toMatchObject({
        ondertekenaars: [{ rol: 'Klager' }, { rol: 'Medewerker' }, { naam: 'Marit Hoekstra' }],
      })
  })

  it('meer gesprekken: bestanden met een volgnummer; één gesprek: zonder', () => {
    expect(verslagen(oefening(4)).map((v) => v.bestandsnaam)).toEqual([
      '2026-004 Hoorverslag 1',
      '2026-004 Hoorverslag 2',
    ])
    expect(verslagen(oefening(7)).map((v) => v.bestandsnaam)).toEqual(['2026-007 Hoorverslag'])
  })

  it('leeg: om tijdens het gesprek in te schrijven', () => {
    const leeg = document('hoorverslag', vraag(regeling('stadsring51')))
    expect(leeg.bestandsnaam).toBe('Hoorverslag (leeg)')
    expect(tekst(leeg)).toContain('Klager en medewerker')
    expect(tekst(leeg)).toContain('Klopt dit verslag?')
    expect(ondertekening(leeg)).toMatchObject({
      ondertekenaars: [{ rol: 'Gehoord', naam: '' }, { rol: 'Klachtenfunctionaris' }],
    })
  })
})
