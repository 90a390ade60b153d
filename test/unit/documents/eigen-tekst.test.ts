// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { document } from '@/documents'
import { controleerTekst, invoegMenu, letOpBijTekst, oorspronkelijk, voorbeeldBrief } from '@/documents/brief'
import { keuzesVan } from '@/documents/brief/te-gebruiken'
import { VOORWAARDE_UITLEG } from '@/documents/brief/voorwaarde-uitleg'
import { VOORWAARDEN } from '@/documents/brief/woorden'
import { VRAGEN } from '@/documents/brief/woorden-zaak'
import { BRIEVEN } from '@/domain/document/brieven'
import type { BriefSoort } from '@/domain/document/soorten'
import { REGELINGEN } from '@/domain/regeling'
import { dossier, regeling, tekst, vraagMet } from './hulp'

const ONS = regeling('ons-welzijn')
const SOORTEN = Object.keys(BRIEVEN) as BriefSoort[]
const fouten = (inhoud: string, soort: BriefSoort = 'ontvangstbevestiging', r = ONS) =>
  controleerTekst(inhoud, soort, r).map((f) => `${f.regel ?? '-'} ${f.tekst}`)
const goed = 'Onderwerp: Uw klacht {nummer}\n\nDag {klager}.'

describe('wat niet bewaard kan worden', () => {
  it.each(REGELINGEN.flatMap((r) => SOORTEN.map((soort) => [r.id, soort, r] as const)))(
    '%s: de eigen tekst van het programma voor %s mag altijd, zonder waarschuwing',
    (_, soort, r) => {
      expect(controleerTekst(oorspronkelijk(soort, r), soort, r)).toEqual([])
      expect(letOpBijTekst(oorspronkelijk(soort, r), soort, r)).toEqual([])
    },
  )

  it.each([
    ['', '- De tekst is leeg'],
    [' \n\n ', '- De tekst is leeg'],
    ['Dag.\n\nTekst.', '1 Er is geen onderwerp'],
    ['Onderwerp:\n\nTekst.', '1 Er is geen onderwerp'],
    ['Onderwerp: x\n\n# Kop', '- Er staat geen tekst'],
    ['Onderwerp: x\nDag.\n\nTekst.', '2 Deze regel komt niet in de brief'],
    ['Onderwerp: over {klacht}\n\nTekst.', '1 {klacht} kan niet in het onderwerp'],
    ['Onderwerp: x\nOndertekenaar: niemand\n\nTekst.', '2 De ondertekenaar “niemand”'],
    ['Onderwerp: x\n\nDag.\nDag {klagr}.', '4 Het woord {klagr} kent het programma niet'],
    ['Onderwerp: x\n\n{constructor} en {toString}', '3 Het woord {constructor} kent'],
    ['Onderwerp: x\n\n{als constructor}a{einde}', '3 De voorwaarde {als constructor} kent'],
    ['Onderwerp: x\n\n{als kader is Z}a{einde}', '3 De voorwaarde {als kader is Z} klopt in deze brief nooit'],
    ['Onderwerp: x\n\n{als gesprek}a\n\nb{einde}', '3 De voorwaarde {als gesprek} is niet afgesloten'],
    ['Onderwerp: x\n\na{einde}', '3 Bij {einde} hoort een begin'],
    ['Onderwerp: x\n\n{als gesprek}a{anders}b{anders}c{einde}', '3 Bij één voorwaarde kan {anders}'],
    ['Onderwerp: x\n\nDag {klager', '3 Er staat een losse {'],
    ['Onderwerp: x\n\nDag {}', '3 Het woord {} kent'],
    ['Onderwerp: x\n\nDag {invullen: }', '3 Het woord {invullen: } kent'],
    ['Onderwerp: x\n\nDag {verwijtbaar}.', '3 Het woord {verwijtbaar} kan in deze brief nooit'],
    ['Onderwerp: x\n\nDag {rol}.', '3 Het woord {rol} kan in deze brief nooit'],
    ['Onderwerp: x\n\nDag {punt.oordeel}.', '3 Het woord {punt.oordeel} kent'],
    ['Onderwerp: x\n\nVoor {termijn.beslissing}.', '3 Het woord {termijn.beslissing} kan in deze brief nooit'],
    ['Onderwerp: x\n\n[onzin]', '3 Het deel [onzin] is er niet'],
    ['Onderwerp: x\n\nZie [vragen].', '3 Het deel [vragen] moet alleen staan'],
    ['Onderwerp: x\n\n{als gesprek}a {einde}[vragen]', '3 Het deel [vragen] moet alleen staan'],
    ['Onderwerp: x\n\nOp [dag].', '3 Tussen [ en ] kan geen gewone tekst'],
    [`Onderwerp: x\n\n${'a'.repeat(20_001)}`, '- De tekst is te lang'],
  ])('%j: %s', (inhoud, zin) => expect(fouten(inhoud)[0]).toContain(zin))

  it('wat in de ene brief niet kan, kan in de andere', () => {
    expect(fouten('Onderwerp: x\n\nDag {rol}: {verwijtbaar}', 'melding-manager')).toEqual([])
    expect(fouten(goed)).toEqual([])
  })
})

describe('wat de officier zelf beslist', () => {
  it.each([
    ['ontvangstbevestiging', ONS, ['termijn.ontvankelijk', 'termijn.bevindingen', '[namens]']],
    ['tussenbericht', ONS, ['verdaagd.nieuw', '[namens]']],
    ['niet-ontvankelijk', ONS, ['[reden]', '[namens]', '[vervolg]']],
  ] as const)('%s: de brief noemt niet meer wat hij moet noemen', (soort, r, wat) => {
    const zinnen = letOpBijTekst(goed, soort, r).join('\n')
    for (const deel of wat) expect(zinnen).toContain(deel)
  })

  it('een deel dat is uitgeschreven, staat er nog', () => {
    const menu = invoegMenu('ontvangstbevestiging', ONS).flatMap((g) => g.items)
    const deel = menu.find((i) => i.uitleg === 'de tekst van [wat er nu gebeurt]')?.code ?? ''
    const nu = oorspronkelijk('ontvangstbevestiging', ONS).replace(
      /^\{als eerst kijken\}.*\[wat er nu gebeurt\]\{einde\}$/m,
      () => deel,
    )
    expect(nu).toContain('{termijn.bevindingen}')
    expect(fouten(nu)).toEqual([])
    expect(letOpBijTekst(nu, 'ontvangstbevestiging', ONS)).toEqual([])
  })
})

describe('het menu', () => {
  it.each(REGELINGEN.flatMap((r) => SOORTEN.map((soort) => [r.id, soort, r] as const)))(
    '%s: wat het biedt bij %s, kan in de tekst',
    (_, soort, r) => {
      for (const { items } of invoegMenu(soort, r))
        for (const { code } of items)
          expect(controleerTekst(`Onderwerp: x\n\nDag.\n\n${code}`, soort, r), code).toEqual([])
    },
  )
  it('elke voorwaarde heeft uitleg, en elke keuze haar antwoorden', () => {
    expect(Object.keys(VOORWAARDE_UITLEG).toSorted()).toEqual(Object.keys(VOORWAARDEN).toSorted())
    expect(Object.keys(keuzesVan(ONS)).toSorted()).toEqual(Object.keys(VRAGEN).toSorted())
  })
})

describe('de brief', () => {
  const zaak = dossier('ons-welzijn')
  it('krijgt de eigen tekst; aanschrijving, aanhef en groet zijn van het programma', () => {
    const inhoud = voorbeeldBrief('ontvangstbevestiging', vraagMet(zaak), 'Onderwerp: Eigen\n\nHallo.')
    expect(tekst(inhoud)).toContain('Eigen')
    expect(inhoud.blokken.map((b) => b.soort)).toEqual(['adressering', 'gegevens', 'alinea', 'alinea', 'groet'])
    expect(tekst(inhoud)).toMatch(/Iepenlaan 4[\s\S]*Geachte mevrouw Van den Berg,[\s\S]*Hallo\.[\s\S]*Marit Hoekstra/)
  })

  it('is die van toen, als hij is vastgelegd voor de tekst veranderde; een latere is de nieuwe', () => {
    const verzonden = dossier('ons-welzijn', {}, [['bevestiging_verzonden', '2026-11-18', { wijze: 'brief' }]])
    const eigen = (sinds: string) => ({
      brieven: { ontvangstbevestiging: [{ tekst: 'Onderwerp: Eigen\n\nHallo.', sinds, van: '' }] },
    })
    const maak = (sinds: string, zaakNu = verzonden) =>
      tekst(document('ontvangstbevestiging', { ...vraagMet(zaakNu), klagerId: 'k1', ...eigen(sinds) }))
    expect(maak('2026-11-19T08:00:00.000Z')).not.toContain('Hallo.')
    expect(maak('2026-11-17T08:00:00.000Z')).toContain('Hallo.')
    expect(maak('2026-11-19T08:00:00.000Z', zaak)).toContain('Hallo.')
  })

  it('van elke tekst: een brief met adres, aanhef en groet, of een zin waarom niet', () => {
    const stukje = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...['{nummer}', '{als ', '{als gesprek}', '{anders}', '{einde}', '[', ']', '[vragen]', '[constructor]', '{'],
        ...[
          '}',
          '\n\n',
          '\n',
          '\r\n',
          '# ',
          '- ',
          'Onderwerp:',
          'Bijlage:',
          '{__proto__}',
          '{als niet ',
          '{invullen: x}',
        ],
        ...['\u0000', '\u202e', '<script>', '$&', 'Dag.'],
      ),
    )
    fc.assert(
      fc.property(fc.array(stukje, { maxLength: 30 }), fc.boolean(), (stukken, metKop) => {
        const inhoud = `${metKop ? 'Onderwerp: Uw klacht\n\nDag.\n\n' : ''}${stukken.join('')}`
        const mis = controleerTekst(inhoud, 'ontvangstbevestiging', ONS)
        const uit = voorbeeldBrief('ontvangstbevestiging', vraagMet(zaak), inhoud)
        expect(uit.blokken[0]?.soort).toBe('adressering')
        expect(tekst(uit)).toContain('Iepenlaan 4')
        expect(uit.blokken.some((b) => b.soort === 'groet')).toBe(true)
        if (mis.length === 0) expect(tekst(uit)).not.toMatch(/\[vragen\]|\{als |\{einde\}|\{anders\}/)
        for (const { tekst: zin } of mis) expect(zin).toMatch(/\.$/)
      }),
      { numRuns: 300 },
    )
  })
})
