// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { dossierstuk, verzegeldeBijlage } from '@/documents/dossierstuk'
import { naarHtml } from '@/documents/naar-html'
import { naarWord } from '@/documents/naar-word'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { GEBEURTENIS_SOORTEN, isOpening, veldenVan } from '@/domain/gebeurtenis/soort'
import { type Lezer, LEZERS, lezerVan } from '@/domain/lezer/lezer'
import { REGELINGEN } from '@/domain/regeling'
import { bewaardMet, kanarie, kanariedossier } from '../../fixtures/kanarie'
import { inLibreOffice, onderdeel, ooxmlFouten, uitgepakt, wordalineas } from '../../fixtures/word'
import { dossier as gemaakt, oefening, tekst, vraagMet } from './hulp'

const lezersVan = (dossier: Dossier): Lezer[] => LEZERS.flatMap((soort) => lezerVan(soort, dossier.gegevens) ?? [])
const bytesTekst = (docx: Uint8Array): string => Object.entries(uitgepakt(docx)).flat().join('\n')

/** What of the complaint itself nobody in this row may find, and what everybody in it must. */
const KLACHT: Readonly<Record<Lezer['soort'], { niet: readonly string[]; wel: readonly string[] }>> = {
  klager: {
    niet: ['verwant', 'afhandeling'],
    wel: ['omschrijving', 'gewenst', 'punt', 'motivering', 'bevindingen', 'complex'],
  },
  beklaagde: {
    niet: ['verwant', 'afhandeling', 'complex', 'kennisnameBron'],
    wel: ['omschrijving', 'gewenst', 'punt', 'motivering'],
  },
  commissie: { niet: ['verwant'], wel: ['omschrijving', 'afhandeling', 'bevindingen', 'aanbevelingen'] },
  bestuur: { niet: ['verwant'], wel: ['omschrijving', 'afhandeling', 'bevindingen', 'aanbevelingen'] },
  archief: { niet: [], wel: ['omschrijving', 'verwant', 'afhandeling', 'complex', 'kennisnameBron', 'bevindingen'] },
}
const CONTACT = {
  een: ['Eerstestraat', '1111 AA', '06 11 11', 'anna@example.nl'],
  twee: ['Tweedestraat', '2222 BB', '06 22 22', 'bram@example.nl', 'Derdestraat', '3333 CC', '06 33 33'],
  geboren: ['6 mei 1971', '8 juli 1982', '1971-05-06', '1982-07-08'],
}

describe.each(REGELINGEN)('kanaries in het dossier op papier, bij $id', (regeling) => {
  const dossier = kanariedossier(regeling)

  it.each(lezersVan(dossier))(
    'S51-6.10 ONS-12 STK-7d in Word, eigenschappen en bestandsnaam: $soort',
    async (lezer) => {
      const inhoud = dossierstuk({ ...vraagMet(dossier), lezer })
      const word = await naarWord(inhoud)
      const alles = `${inhoud.bestandsnaam}\n${bytesTekst(word)}`
      // The parts are the same in every procedure.
      if (regeling === REGELINGEN[0]) expect(await ooxmlFouten(word)).toEqual([])
      const fouten: string[] = []
      for (const soort of GEBEURTENIS_SOORTEN.filter((s) => !isOpening({ soort: s }))) {
        for (const [veld, regel] of Object.entries(veldenVan(soort))) {
          if (veld === 'bewaard' || regel?.lezers === 'eigen-partij') continue
          const mag =
            regel?.lezers === 'ieder' ||
            (regel?.lezers === 'niet-beklaagde' && lezer.soort !== 'beklaagde') ||
            (regel?.lezers === 'bestuur' && lezer.soort === 'bestuur')
          const isBrief = 'bewaard' in veldenVan(soort)
          if (alles.includes(kanarie(soort, veld)) && !mag && lezer.soort !== 'archief' && !isBrief)
            fouten.push(`${soort}.${veld} lekt`)
          // Every story that may be read stands there; a name or choice can be told in other words.
          const verwacht = lezer.soort === 'archief' ? regel?.lezers !== 'verzegeld' : mag
          if (verwacht && regel?.inhoud === 'verhaal' && !alles.includes(kanarie(soort, veld)))
            fouten.push(`${soort}.${veld} ontbreekt`)
        }
      }
      for (const veld of KLACHT[lezer.soort].niet)
        if (alles.includes(kanarie('klacht', veld))) fouten.push(`${veld} lekt`)
      for (const veld of KLACHT[lezer.soort].wel)
        if (!alles.includes(kanarie('klacht', veld))) fouten.push(`${veld} ontbreekt`)
      expect(fouten).toEqual([])
      expect(alles).not.toContain(kanarie('personeelsmaatregel', 'toelichting'))
      for (const naam of ['Anna', 'Bram', 'Beklaagd', 'Collega', 'Kanarie'])
        expect(`${inhoud.bestandsnaam}|${onderdeel(word, 'docProps/core.xml')}`).not.toContain(naam)
    },
  )

  it('S51-6.10 contactgegevens en geboortedatum', () => {
    const van = (lezer: Lezer) => tekst(dossierstuk({ ...vraagMet(dossier), lezer }))
    for (const woord of CONTACT.een) {
      expect(van({ soort: 'klager', id: 'k1' })).toContain(woord)
      for (const lezer of [
        { soort: 'klager', id: 'k2' },
        { soort: 'beklaagde', id: 'b1' },
        { soort: 'bestuur' },
      ] as const)
        expect(van(lezer)).not.toContain(woord)
    }
    for (const woord of CONTACT.twee)
      for (const lezer of [
        { soort: 'klager', id: 'k1' },
        { soort: 'beklaagde', id: 'b2' },
        { soort: 'bestuur' },
      ] as const)
        expect(van(lezer)).not.toContain(woord)
    for (const woord of CONTACT.geboren)
      for (const lezer of [{ soort: 'beklaagde', id: 'b1' }, { soort: 'commissie' }, { soort: 'bestuur' }] as const)
        expect(van(lezer)).not.toContain(woord)
    expect(van({ soort: 'archief' })).toContain('6 mei 1971')
  })

  it('brieven: alleen de eigen brieven, zoals ze uitgingen', () => {
    const van = (lezer: Lezer) => tekst(dossierstuk({ ...vraagMet(dossier), lezer }))
    const aan = {
      k1: ['bevestiging_verzonden', 'kennisgeving_bevindingen', 'brief_verzonden'],
      k2: ['besluitbrief_verzonden'],
      b1: ['doorgegeven'],
    }
    const alle = Object.values(aan).flat()
    for (const [lezer, eigen] of [
      [{ soort: 'klager', id: 'k1' }, aan.k1],
      [{ soort: 'klager', id: 'k2' }, aan.k2],
      [{ soort: 'beklaagde', id: 'b1' }, aan.b1],
      [{ soort: 'commissie' }, alle],
      [{ soort: 'archief' }, [...alle, 'directie_ingelicht']],
    ] as const)
      for (const soort of [...alle, 'directie_ingelicht'])
        expect([soort, van(lezer).includes(kanarie(soort, 'bewaard'))]).toEqual([
          soort,
          (eigen as readonly string[]).includes(soort),
        ])
  })

  it('ONS-12 de verzegelde bijlage heeft een eigen bestand, dat niets verraadt', () => {
    const bijlage = verzegeldeBijlage(vraagMet(dossier))
    expect(bijlage && tekst(bijlage)).toContain(kanarie('personeelsmaatregel', 'toelichting'))
    expect([bijlage?.bestandsnaam, bijlage?.titel].join()).not.toMatch(/verwijtbaar|maatregel|Kanarie/i)
    expect(verzegeldeBijlage(vraagMet(oefening(4)))).toBeUndefined()
  })
})

describe('het dossier op papier', () => {
  const klager = (dossier: Dossier) => lezerVan('klager', dossier.gegevens) as Lezer

  it('STK-7d noemt in een bewaard rapport een stuk dat de lezer niet krijgt alleen bij nummer', () => {
    const dossier = kanariedossier(REGELINGEN[3] ?? (REGELINGEN[0] as never))
    const log = dossier.log.map((g): Gebeurtenis => {
      if (g.soort === 'document_toegevoegd')
        return { ...g, gegevens: { ...g.gegevens, naam: 'Geheim stuk', ingezienDoorKlager: false } }
      return g.soort === 'eindrapport_gereed' ? { ...g, gegevens: { bewaard: bewaardMet('noemt Geheim stuk') } } : g
    })
    const van = (lezer: Lezer) => tekst(dossierstuk({ ...vraagMet(vouw(log)), lezer }))
    expect(van({ soort: 'klager', id: 'k1' })).not.toContain('Geheim stuk')
    expect(van({ soort: 'klager', id: 'k1' })).toMatch(/noemt stuk K\d \(niet verstrekt\)/)
    expect(van({ soort: 'archief' })).toContain('noemt Geheim stuk')
  })

  it('de koppen slaan geen niveau over, en de inhoudsopgave noemt de pagina waarop elk hoofdstuk staat', async () => {
    const dossier = oefening(3)
    const inhoud = dossierstuk({ ...vraagMet(dossier), lezer: { soort: 'archief' } })
    const niveaus = inhoud.blokken.flatMap((b) => (b.soort === 'kop' ? [b.niveau as number] : []))
    expect(niveaus[0]).toBe(1)
    niveaus.forEach((n, i) => expect(n).toBeLessThanOrEqual((niveaus[i - 1] ?? 0) + 1))
    const word = await naarWord(inhoud)
    const document = onderdeel(word, 'word/document.xml')
    expect(document).not.toMatch(/w:dirty/)
    expect(onderdeel(word, 'word/settings.xml')).not.toContain('updateFields')
    const regels = wordalineas(document)
      .filter((a) => a.stijl === 'TOC1')
      .map((a) => /^(.*)\t(\d+)$/.exec(a.tekst.replace(/\s+(\d+)$/, '\t$1')))
    expect(regels.length).toBeGreaterThan(8)
    const { tekst: bladen } = await inLibreOffice(word)
    for (const regel of regels) {
      const [, kop = '?', pagina = '0'] = regel ?? []
      expect(bladen[Number(pagina) - 1], kop).toContain(kop.trim())
    }
  }, 60_000)

  it('de tijdlijn is een tekening met een beschrijving, en ernaast staat hetzelfde in woorden', async () => {
    const dossier = oefening(1)
    const inhoud = dossierstuk({ ...vraagMet(dossier), lezer: klager(dossier) })
    const xml = onderdeel(await naarWord(inhoud), 'word/document.xml')
    expect(xml).toMatch(/<wp:docPr [^>]*descr="Tijdlijn\. [^"]*Klacht ontvangen/)
    expect(xml).not.toContain('<pic:pic')
    const html = naarHtml(inhoud)
    expect(html).toMatch(/<svg class="tekening" viewBox="[^"]+" role="img"><title>Tijdlijn\./)
    expect(html).not.toContain(' style=')
    expect(html).toContain('<li class="niveau-1">Tijdlijn</li>')
  })

  it('elke lezer van elk oefendossier heeft een dossier zonder lege of onbekende woorden', () => {
    for (let nr = 1; nr <= 16; nr++) {
      const dossier = oefening(nr)
      for (const lezer of lezersVan(dossier)) {
        const inhoud = dossierstuk({ ...vraagMet(dossier), lezer })
        expect(tekst(inhoud)).not.toMatch(/undefined|\[object|NaN/)
        expect(inhoud.bestandsnaam).toMatch(
          /^2026-\d{3} dossier (klager|beklaagde)( \d)?$|^2026-\d{3} dossier (commissie|bestuur|archief)$/,
        )
      }
    }
  })

  describe('de inventaris', () => {
    const bestand = { sha256: 'a'.repeat(64), naam: 'Brief.pdf', grootte: 10, type: 'pdf' }
    const stuk = (bladzijden?: number) =>
      [
        'document_toegevoegd',
        '2026-11-17',
        {
          naam: 'Brief van de wethouder',
          ingebrachtDoor: 'klager',
          van: 'klager',
          ingezienDoorKlager: true,
          ingezienDoorBeklaagde: false,
          bestand: { ...bestand, ...(bladzijden && { bladzijden }) },
        },
      ] as const
    const lijst = (inhoud: ReturnType<typeof dossierstuk>) => {
      const tabel = inhoud.blokken.find((b) => b.soort === 'tabel' && b.kolommen.some((k) => k.kop === 'Ingezien door'))
      return tabel?.soort === 'tabel' ? tabel : expect.fail('geen inventaris')
    }
    const voor = (d: Dossier) => dossierstuk({ ...vraagMet(d), lezer: { soort: 'archief' } })

    it('zegt hoeveel bladzijden een bestand heeft, waar dat bekend is, en verzint niets', () => {
      const { kolommen, rijen } = lijst(voor(gemaakt('ons-welzijn', {}, [stuk(12), stuk()])))
      expect(kolommen.map((k) => k.kop)).toEqual(['Nr.', 'Datum', 'Stuk', 'Van', 'Blz.', 'Ingezien door'])
      expect(kolommen.reduce((som, k) => som + k.breedte, 0)).toBe(100)
      expect(rijen.map((r) => [r[0], r[4]])).toEqual([
        ['K1', ''],
        ['K2', '12'],
        ['K3', ''],
      ])
      const zonder = lijst(voor(gemaakt('ons-welzijn', {}, [stuk()])))
      expect(zonder.kolommen.map((k) => k.kop)).not.toContain('Blz.')
      expect(zonder.rijen[0]).toHaveLength(zonder.kolommen.length)
    })
    it('STK-2.1 houdt de organisatie in haar twee rollen uit elkaar', () => {
      const t = tekst(voor(oefening(6)))
      expect(t).toContain('A: van de organisatie. K: van de klager. B: van de organisatie, als degene over wie')
      expect(t).toContain('Over wie de klacht gaat\n')
      expect(t).not.toMatch(/^Organisatie\n(Wim|Naam)/m)
    })
  })

  it('een onderdeel dat de klachtenfunctionaris weglaat staat er niet in', () => {
    const dossier = oefening(1)
    const zonder = dossierstuk({
      ...vraagMet(dossier),
      lezer: klager(dossier),
      keuzes: { weg: new Set(['tijdlijn', 'termijnen']), toch: new Map() },
    })
    const koppen = zonder.blokken.flatMap((b) => (b.soort === 'kop' && b.niveau === 1 ? [b.tekst] : []))
    expect(koppen).not.toContain('Tijdlijn')
    expect(koppen).not.toContain('Termijnen')
    expect(koppen).toContain('Inventaris')
  })
})
