import { describe, expect, it } from 'vitest'
import { naarWord } from '@/documents/naar-word'
import { BLANCO, beschikbareDocumenten, document, type Inhoud } from '@/documents'
import { ontvangersVan } from '@/domain/dossier/exemplaren'
import { gesprekken } from '@/domain/dossier/gesprekken'
import { voorbeelden } from '@/documents/voorbeelden'
import { legeBeklaagde, legeVertegenwoordiger, leegPunt } from '@/domain/gebeurtenis/gegevens'
import { REGELINGEN } from '@/domain/regeling'
import type { DocumentSoort } from '@/domain/regeling/regeling'
import { unzipSync, strFromU8 } from 'fflate'
import { datum } from '@/domain/datum/datum'
import { dossier, klager, oefening, regeling, tekst, VANDAAG, vraag, vraagMet } from './hulp'

/** Strings that may never reach a party, each put where someone could type it. */
const KANARIE = {
  maatregel: 'KANARIE-maatregel',
  notitie: 'KANARIE-notitie',
  contact: 'KANARIE-contact',
  strafbaar: 'KANARIE-strafbaar',
  directie: 'KANARIE-directie',
  ziek: 'KANARIE-ziek',
  signaal: 'KANARIE-tussenbericht',
  toelichting: 'KANARIE-vooronderzoek',
}

const vol = (id: string) =>
  dossier(
    id,
    {
      route: regeling(id).routes[0]?.id ?? '',
      klagers: [
        klager({ geboortedatum: datum('1971-05-06') }),
        klager({
          id: 'k2',
          naam: 'C. Tweede',
          straat: 'Tweedestraat 2',
          telefoon: '06 99',
          vertegenwoordiger: legeVertegenwoordiger(),
        }),
      ],
      punten: [{ ...leegPunt('p1'), omschrijving: 'Punt' }],
    },
    [
      ['personeelsmaatregel', '2026-11-17', { toelichting: KANARIE.maatregel }],
      ['notitie', '2026-11-17', { tekst: KANARIE.notitie }],
      ['contact', '2026-11-17', { wijze: 'telefoon', bereikt: true, toelichting: KANARIE.contact }],
      ['vermoeden_strafbaar_feit', '2026-11-17', { toelichting: KANARIE.strafbaar }],
      ['directie_ingelicht', '2026-11-17', { wie: KANARIE.directie }],
      ['overdracht', '2026-11-17', { aan: 'Bestuurslid', vorm: 'vervanging', reden: KANARIE.ziek }],
      ['tussenbericht', '2026-11-17', { inhoud: KANARIE.signaal }],
      ['vooronderzoek_afgerond', '2026-11-17', { toelichting: KANARIE.toelichting }],
      [
        'gesprek',
        '2026-11-18',
        { met: 'X', partij: 'klager', aanwezig: 'X', plaats: 'Y', verklaring: 'Z', afspraken: 'Q' },
      ],
      ['document_gemaakt', '2026-11-18', { document: 'eindrapport', naam: 'KANARIE-bestand' }],
    ],
  )

function alle(id: string): Inhoud[] {
  const vraag = vraagMet(vol(id))
  return [
    document('registratieformulier', vraag),
    document('meldingsformulier', vraag),
    document('eindrapport', vraag),
    ...ontvangersVan(vraag.dossier).map(({ klagerId }) => document('ontvangstbevestiging', { ...vraag, klagerId })),
    ...gesprekken(vraag.dossier).map((g) => document('hoorverslag', { ...vraag, gesprekId: g.id })),
  ]
}

it.each(REGELINGEN.map((r) => r.id))('S51-6.10 een derde leest en tekent alleen wat van hem of haar is: %s', (id) => {
  const over = { klagers: [klager({ naam: 'KANARIE-klager' })], onderwerp: 'KANARIE-onderwerp' }
  const gesprek = { met: 'Buurvrouw Bos', aanwezig: 'Buurvrouw Bos', plaats: 'thuis', verklaring: 'Z', afspraken: '' }
  const d = dossier(
    id,
    { ...over, omschrijving: 'KANARIE-verhaal', beklaagden: [{ ...legeBeklaagde('b1'), naam: 'KANARIE-beklaagde' }] },
    [
      ['gesprek', '2026-11-17', { ...gesprek, partij: 'ander' }],
      ['gesprek', '2026-11-18', { ...gesprek, partij: 'klager' }],
    ],
  )
  const [derde, partij] = gesprekken(d).map((g) => document('hoorverslag', { ...vraagMet(d), gesprekId: g.id }))
  expect(JSON.stringify(derde)).not.toContain('KANARIE')
  expect(derde && tekst(derde)).toContain('Buurvrouw Bos')
  expect(derde && tekst(derde)).not.toContain('iemand anders')
  expect(derde?.blokken.at(-1)).toMatchObject({ ondertekenaars: [{ rol: 'Gehoord', naam: 'Buurvrouw Bos' }, {}] })
  for (const naam of ['klager', 'beklaagde', 'onderwerp']) expect(JSON.stringify(partij)).toContain(`KANARIE-${naam}`)
})

describe.each(REGELINGEN.map((r) => r.id))('wat binnen blijft, bij %s', (id) => {
  it('ONS-12 S51-6.10 maatregelen, notities en andere interne teksten staan in geen enkel document', () => {
    for (const inhoud of alle(id)) expect(JSON.stringify(inhoud), inhoud.soort).not.toContain('KANARIE')
  })

  it('S51-6.10 een brief aan de een bevat niets van de ander, en geen geboortedatum', () => {
    const vraag = vraagMet(vol(id))
    const [een = '', twee = ''] = ['k1', 'k2'].map((klagerId) =>
      tekst(document('ontvangstbevestiging', { ...vraag, klagerId })),
    )
    for (const geheim of ['Tweede', '06 99', '1971']) expect(een).not.toContain(geheim)
    for (const geheim of ['Berg', 'Iepenlaan', '1971', '06 12 34 56 78']) expect(twee).not.toContain(geheim)
  })

  it('het eindrapport en het hoorverslag bevatten geen geboortedatum, adres of telefoonnummer', () => {
    for (const soort of ['eindrapport', 'hoorverslag'] as const) {
      const t = tekst(document(soort, vraagMet(vol(id))))
      for (const geheim of ['1971', 'Iepenlaan', 'Tweedestraat', '5341 SA', '06 12 34 56 78', '06 99'])
        expect(t).not.toContain(geheim)
    }
  })
})

describe('STK-7d', () => {
  it('STK-7d de inhoud van een stuk dat niet meetelt komt nergens in de bevindingen', () => {
    const d = dossier('sterker-sociaal-werk', {}, [
      [
        'document_toegevoegd',
        '2026-11-17',
        {
          naam: 'Alleen voor ons',
          ingebrachtDoor: 'medewerker',
          ingezienDoorKlager: false,
          ingezienDoorBeklaagde: true,
        },
      ],
    ])
    const { blokken } = document('eindrapport', vraagMet(d))
    // Not by its name either: who could not see it reads the report too.
    expect(JSON.stringify(blokken)).not.toContain('Alleen voor ons')
    expect(JSON.stringify(blokken)).toContain('Stuk ')
    expect(tekst(document('eindrapport', vraagMet(d)))).not.toContain('zijn meegewogen. Beide')
  })
})

describe('de buitenkant', () => {
  it('bestandsnaam, titel en voettekst noemen nooit een persoon', () => {
    const namen = [oefening(10), oefening(12), vol('ons-welzijn')].flatMap((d) => [
      ...d.gegevens.klagers.map((k) => k.naam),
      ...d.gegevens.beklaagden.map((b) => b.naam),
    ])
    const alles = [...voorbeelden(VANDAAG).map((v) => v.inhoud), ...alle('ons-welzijn')]
    for (const { bestandsnaam, organisatie, titel, voettekst } of alles)
      for (const naam of namen) expect(`${bestandsnaam}|${titel}|${voettekst}|${organisatie}`).not.toContain(naam)
    expect(document('registratieformulier', vraagMet(oefening(1))).bestandsnaam).toBe('2026-001 Registratieformulier')
  })

  it('ook de eigenschappen van het Word-bestand niet', async () => {
    const word = await naarWord(document('meldingsformulier', vraagMet(oefening(10))))
    const kern = strFromU8(unzipSync(word)['docProps/core.xml'] ?? new Uint8Array())
    expect(kern).toContain('Meldingsformulier klachten 2026-010')
    expect(kern).toContain('ONS welzijn')
    expect(kern).not.toMatch(/Yıldız|Wit|Peeters|Haddad/)
  })
})

describe('welke documenten er zijn', () => {
  it('zonder dossier: de lege formulieren van elke regeling; brief en rapport bestaan dan niet', () => {
    for (const r of REGELINGEN) {
      expect(beschikbareDocumenten(r)).toEqual(BLANCO.filter((s) => r.documenten.includes(s)))
      for (const soort of ['ontvangstbevestiging', 'eindrapport'] as DocumentSoort[])
        expect(() => document(soort, vraag(r))).toThrow(/Open eerst een dossier/)
    }
  })

  it('WSW-7c geen eindrapport op de route over doel en werkwijze', () => {
    const wsw = regeling('wijksteunpunten-wonen')
    const beleid = beschikbareDocumenten(wsw, dossier(wsw.id, { route: 'beleid' }))
    expect(beleid).toEqual(expect.arrayContaining(['registratieformulier', 'ontvangstbevestiging']))
    for (const soort of ['eindrapport', 'aanbieding-rapport', 'rapport-afschrift'])
      for (const alle of [beleid, beschikbareDocumenten(wsw, oefening(11))]) expect(alle).not.toContain(soort)
    expect(beschikbareDocumenten(wsw, oefening(9))).toContain('eindrapport')
  })

  it('een signaal heeft alleen de brief over de uitkomst, en geen rapport; een bevestiging volgt een eigen norm die aan staat', () => {
    const stk = regeling('sterker-sociaal-werk')
    expect(beschikbareDocumenten(stk, oefening(13))).toEqual(['registratieformulier', 'uitkomst-onvrede'])
    expect(beschikbareDocumenten(stk, oefening(6))).not.toContain('ontvangstbevestiging')
    const metNorm = { ...stk, termijnen: [...stk.termijnen, ...stk.eigenNormen] }
    expect(beschikbareDocumenten(metNorm, oefening(6))).toContain('ontvangstbevestiging')
  })

  it('de voorbeelden hebben elk een eigen naam en dekken elke soort en elke regeling', () => {
    const alles = voorbeelden(VANDAAG)
    expect(new Set(alles.map((v) => v.pad)).size).toBe(alles.length)
    for (const r of REGELINGEN)
      expect(alles.filter((v) => v.pad.includes(` ${r.id}.docx`))).toHaveLength(beschikbareDocumenten(r).length)
    for (const soort of BLANCO) expect(alles.map((v) => v.inhoud.soort)).toContain(soort)
    for (const { pad } of alles)
      expect(pad).toMatch(/^((2026-\d{3})\/\2 \w+( \w+)*( \d| concept)?|Leeg ([\w-]+)\/Leeg \w+ \5)\.docx$/)
  })
})
