// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Brieftekst, metTekst, type Brieftekstdeel, brieftekstVan } from '@/domain/document/brieftekst'
import type { Inhoud } from '@/domain/document/inhoud'
import { document } from '@/documents'
import { ontvangersVan } from '@/domain/dossier/exemplaren'
import { oefening, vraagMet } from '../documents/hulp'

const BRIEF: Inhoud = {
  soort: 'proef',
  titel: 'Proef',
  bestandsnaam: '1 Proef',
  organisatie: 'ONS',
  voettekst: '1 · Proef',
  weggelaten: ['iets'],
  blokken: [
    { soort: 'adressering', afzender: ['ONS'], geadresseerde: ['A. Bos'] },
    {
      soort: 'gegevens',
      regels: [
        { label: 'Datum', waarde: 'vandaag' },
        { label: 'Onderwerp', waarde: 'Oud' },
      ],
    },
    { soort: 'alinea', tekst: 'Geachte A. Bos,' },
    { soort: 'alinea', tekst: 'Tekst.' },
    { soort: 'kop', niveau: 2, tekst: 'Kop' },
    { soort: 'opsomming', genummerd: false, punten: ['een', 'twee'] },
    { soort: 'groet', groet: 'Met groet,', afzender: ['Marit', 'ONS'] },
    { soort: 'gegevens', regels: [{ label: 'Kopie aan', waarde: 'manager' }] },
  ],
}

it('de woorden van een brief, en dezelfde brief weer terug', () => {
  expect(brieftekstVan(BRIEF)).toEqual({
    onderwerp: 'Oud',
    stukken: [
      { soort: 'aanhef', tekst: 'Geachte A. Bos,' },
      { soort: 'alinea', tekst: 'Tekst.' },
      { soort: 'kop', tekst: 'Kop' },
      { soort: 'opsomming', tekst: 'een\ntwee' },
      { soort: 'slot', tekst: 'Met groet,\nMarit\nONS' },
    ],
  })
  expect(metTekst(BRIEF, brieftekstVan(BRIEF))).toEqual({ ...BRIEF, weggelaten: [] })
})

it('een punt van twee regels blijft één punt', () => {
  const punten = ['De commissie\nBent u het niet eens? Schrijf haar.', 'De ombudsman']
  const blokken = BRIEF.blokken.map((b) => (b.soort === 'opsomming' ? { ...b, punten } : b))
  const brief = { ...BRIEF, blokken }
  expect(brieftekstVan(brief).stukken[3]?.tekst).toBe(
    'De commissie\n  Bent u het niet eens? Schrijf haar.\nDe ombudsman',
  )
  expect(metTekst(brief, brieftekstVan(brief))).toEqual({ ...brief, weggelaten: [] })
})

it('ook elke brief van de oefendossiers komt er ongewijzigd uit', () => {
  for (const nummer of [1, 3, 4, 9, 10, 12]) {
    const vraag = vraagMet(oefening(nummer))
    for (const { klagerId } of ontvangersVan(vraag.dossier)) {
      const brief = document('ontvangstbevestiging', { ...vraag, klagerId })
      expect(metTekst(brief, brieftekstVan(brief)).blokken).toEqual(brief.blokken)
    }
  }
})

it('geen woord gaat verloren, en adres, datum en kopieën blijven staan; wat leeg is, valt weg', () => {
  const soort = fc.constantFrom<Brieftekstdeel['soort']>('alinea', 'kop', 'opsomming', 'slot', 'aanhef')
  const stuk = fc.record({ soort, tekst: fc.stringMatching(/^[a-z .{}\n-]{0,40}$/) })
  const tekst: fc.Arbitrary<Brieftekst> = fc.record({ onderwerp: fc.string(), stukken: fc.array(stuk) })
  const woorden = (waarde: unknown) =>
    JSON.stringify(waarde)
      .replace(/\\n/g, ' ')
      .match(/[a-z{}]+/g) ?? []
  fc.assert(
    fc.property(tekst, (eigen) => {
      const brief = metTekst(BRIEF, eigen)
      expect(brief.blokken[0]).toEqual(BRIEF.blokken[0])
      expect(brief.blokken.at(-1)).toEqual(BRIEF.blokken.at(-1))
      expect(brieftekstVan(brief).onderwerp).toBe(eigen.onderwerp)
      const over = eigen.stukken.filter((s) => s.tekst.trim() !== '').map((s) => s.tekst.trim())
      expect(woorden(brieftekstVan(brief).stukken.map((s) => s.tekst))).toEqual(woorden(over))
    }),
  )
})
