// @vitest-environment node
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { BriefpapierFout, leesBriefpapier } from '@/documents/briefpapier/lezen'
import { naarWord } from '@/documents/naar-word'
import { briefpapierBestand } from '../../fixtures/briefpapier'
import { eenInhoud } from '../../fixtures/inhoud'

const heel = await briefpapierBestand()
const delen = unzipSync(heel)
const XML = Object.keys(delen).filter((naam) => /\.(xml|rels)$/.test(naam))

/** Read, or refused with a sentence: never anything else. */
function uitslag(bytes: Uint8Array): 'gelezen' | 'geweigerd' {
  try {
    leesBriefpapier(bytes)
    return 'gelezen'
  } catch (fout) {
    expect(fout).toBeInstanceOf(BriefpapierFout)
    expect((fout as Error).message).toMatch(/\. Er is niets veranderd\.$/)
    return 'geweigerd'
  }
}

it('een briefpapier met bits die anders zijn, afgekapt of met rommel: gelezen of geweigerd met een zin', () => {
  const plek = fc.nat(heel.length - 1)
  fc.assert(
    fc.property(plek, plek, fc.uint8Array({ maxLength: 40 }), (van, tot, rommel) => {
      const [begin, einde] = [Math.min(van, tot), Math.min(Math.min(van, tot) + 60, heel.length)]
      uitslag(Uint8Array.from([...heel.subarray(0, begin), ...rommel, ...heel.subarray(einde)]))
      uitslag(heel.slice(0, van))
    }),
    { numRuns: 1000 },
  )
})

it('een heel bestand met kwade onderdelen: gelezen of geweigerd met een zin, en wat gelezen is geeft een document', async () => {
  const stuk = fc.constantFrom(
    '<',
    '</w:p>',
    '<w:p>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<w:altChunk r:id="x"/>',
    '{{inhoud}}',
    '{{weg}}',
    '<w:instrText>INCLUDETEXT "c:\\x"</w:instrText>',
    '<w:sectPr/>',
    'Target="../../../x"',
    '<Relationship Id="r9" Type="x/image" Target="http://x" TargetMode="External"/>',
    '<![CDATA[ ]]>',
    '<!-- -->',
    '\u0000',
    '&#x0;',
    '"',
    ']]>',
    '',
  )
  const telling = { gelezen: 0, geweigerd: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...XML),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(80),
      stuk,
      async (naam, waar, weg, erbij) => {
        const xml = strFromU8(delen[naam] ?? new Uint8Array())
        const van = Math.floor(waar * xml.length)
        const bytes = zipSync(
          { ...delen, [naam]: strToU8(xml.slice(0, van) + erbij + xml.slice(van + weg)) },
          { level: 0 },
        )
        const uit = uitslag(bytes)
        telling[uit]++
        if (uit === 'gelezen')
          expect(
            (await naarWord(eenInhoud([{ soort: 'alinea', tekst: 'Proef' }]), leesBriefpapier(bytes))).length,
          ).toBeGreaterThan(0)
      },
    ),
    { numRuns: 400 },
  )
  expect(telling.gelezen).toBeGreaterThan(0)
  expect(telling.geweigerd).toBeGreaterThan(0)
})
