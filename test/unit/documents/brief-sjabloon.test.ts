// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GEDAAN, kies, vulIn, type Waarde } from '@/documents/brief/sjabloon'
import { vulBrief } from '@/documents/brief/vullen'

const WAARDEN: Readonly<Record<string, Waarde>> = {
  naam: 'het bureau',
  leeg: '',
  gedaan: GEDAAN,
  punten: ['een', 'twee'],
  niets: [],
}
const boek = {
  waarde: (woord: string) => WAARDEN[woord],
  geldt: (voorwaarde: string) => ({ waar: true, onwaar: false })[voorwaarde],
}
const vul = (tekst: string, delen: Readonly<Record<string, string>> = {}) =>
  vulBrief(`Onderwerp: x\n\n${tekst}`, boek, (naam) => delen[naam])
const alineas = (tekst: string, delen?: Readonly<Record<string, string>>) =>
  vul(tekst, delen).blokken.map((b) =>
    'punten' in b ? b.punten.map((p) => `- ${p}`).join('\n') : 'tekst' in b && b.tekst,
  )

describe('voorwaarden', () => {
  it.each([
    ['a {als waar}b{anders}c{einde} d', 'a b d'],
    ['a {als onwaar}b{anders}c{einde} d', 'a c d'],
    ['{als niet onwaar}b{einde}', 'b'],
    ['{als niet waar}b{anders}c{einde}', 'c'],
    ['{als waar}{als onwaar}a{anders}b{einde}c{anders}d{einde}', 'bc'],
    ['{als onwaar}{als waar}a{anders}b{einde}c{anders}d{einde}', 'd'],
    // A word can be asked for: it holds when there is something to fill in.
    ['{als naam}ja{einde}{als leeg}nee{einde}{als niets}nee{einde}{als gedaan}nee{einde}{als punten}ja{einde}', 'jaja'],
  ])('%s', (tekst, uitkomst) => expect(alineas(tekst)).toEqual([uitkomst]))

  it('een voorwaarde zonder einde, of een einde zonder begin, is een fout in de tekst', () => {
    const fouten = (tekst: string) => kies(tekst, () => true).fouten
    expect(fouten('{als waar}a{einde}')).toEqual([])
    expect(fouten('{als waar}a')).toEqual(['{als …} zonder {einde}'])
    expect(fouten('a{einde}')).toEqual(['{einde} zonder {als …}'])
    expect(fouten('a{anders}b')).toEqual(['{anders} zonder {als …}'])
    expect(vul('{als waar}a').fouten).toEqual(['een onvolledige voorwaarde: {als …} zonder {einde}'])
  })
})

describe('woorden', () => {
  it('een zin met een woord dat niet bekend is, valt weg en wordt gemeld; wat al gedaan is, mist niemand', () => {
    expect(vulIn('Dag {naam}. Op {leeg} hoort u. Klaar.', boek.waarde)).toEqual({
      tekst: 'Dag het bureau. Klaar.',
      onbekend: [],
      leeg: ['leeg'],
    })
    expect(vulIn('A. Op {gedaan} hoort u. B.', boek.waarde)).toEqual({ tekst: 'A. B.', onbekend: [], leeg: [] })
    // The first hole says why.
    expect(vulIn('{gedaan} en {leeg}.', boek.waarde).leeg).toEqual([])
  })

  it('een woord dat niet bestaat blijft staan en wordt gemeld: zo kan de brief niet weg', () => {
    expect(vul('Dag {onzin}.')).toMatchObject({
      fouten: ['een woord dat het programma niet kent: {onzin}'],
      blokken: [{ tekst: 'Dag {onzin}.' }],
    })
    expect(vul('{als onzin}a{einde}').fouten).toEqual(['een voorwaarde die het programma niet kent: {als onzin}'])
    expect(vul('[onzin]').fouten).toEqual(['een deel dat er niet is: [onzin]'])
  })

  it('met een hoofdletter geschreven begint ook de waarde met een hoofdletter', () => {
    expect(alineas('{Naam} belt {naam}.')).toEqual(['Het bureau belt het bureau.'])
  })

  it('een lijst wordt een opsomming, of in een zin "een en twee"; een lege lijst niets', () => {
    expect(alineas('- {punten}')).toEqual(['- een\n- twee'])
    expect(alineas('- vast\n- {punten}\n- {niets}\n- {leeg}')).toEqual(['- vast\n- een\n- twee'])
    expect(alineas('Nodig: {punten}.')).toEqual(['Nodig: een en twee.'])
  })

  it('wat iemand heeft ingevuld, wordt nooit als tekst van een brief gelezen', () => {
    const veilig = fc.string().filter((t) => t.trim() !== '')
    fc.assert(
      fc.property(veilig, (waarde) => {
        const uit = vulBrief(
          'Onderwerp: x\n\nDag {wie} daar',
          { waarde: () => waarde, geldt: () => undefined },
          () => '',
        )
        expect(uit.blokken).toEqual([{ soort: 'alinea', tekst: `Dag ${waarde} daar` }])
        expect(uit.fouten).toEqual([])
      }),
    )
    for (const waarde of ['{nummer}', '[namens]', '{als waar}', '$&', '# kop', '- punt'])
      expect(vulIn('{wie}', () => waarde).tekst).toBe(waarde)
  })
})

describe('koppen en delen', () => {
  it('een kop waaronder niets staat, valt weg', () => {
    expect(alineas('# Een\n\n{als onwaar}a{einde}\n\n# Twee\n\nb\n\n# Drie')).toEqual(['Twee', 'b'])
  })

  it('onder een kop: de zin voor als er iets wegviel, en die voor als er niets staat', () => {
    const tekst = (zin: string) =>
      `# Eerst\n\n{leeg}.\n\n# Kop\n\n${zin}\n\n{als een zin is weggevallen}W.{einde}\n\n{als hier nog niets staat}N.{einde}`
    expect(alineas(tekst('Z.'))).toEqual(['Kop', 'Z.'])
    expect(alineas(tekst('Z. {leeg}.'))).toEqual(['Kop', 'Z.', 'W.'])
    expect(alineas(tekst('{leeg}.'))).toEqual(['Kop', 'W.'])
    expect(alineas(tekst('{gedaan}.'))).toEqual(['Kop', 'N.'])
  })

  it('een deel heeft alinea’s en koppen van zichzelf, ook achter een voorwaarde; in een kring wordt het gemeld', () => {
    expect(alineas('a\n\n{als waar}[deel]{einde}\n\n{als onwaar}[weg]{einde}', { deel: 'b\n\n# K\n\n{naam}' })).toEqual(
      ['a', 'b', 'K', 'het bureau'],
    )
    expect(vul('[rond]', { rond: 'a\n\n[rond]' }).fouten).toEqual(['een deel dat er niet is: [rond]'])
  })

  it('regeleinden van Windows en witregels met spaties scheiden ook', () => {
    expect(alineas('a\r\n  \r\nb\nc')).toEqual(['a', 'b\nc'])
    // A line break between two sentences stays one.
    expect(alineas('Een.\nTwee {naam}.')).toEqual(['Een.\nTwee het bureau.'])
  })

  it('onderwerp, bijlagen en kopieën staan boven de tekst', () => {
    const kop = 'Onderwerp: Over {naam}\nBijlage: een\nBijlage: twee\nKopie aan: {leeg}\nKopie aan: {naam}'
    expect(vulBrief(`${kop}\n\nTekst`, boek, () => '')).toMatchObject({
      onderwerp: 'Over het bureau',
      bijlagen: ['een', 'twee'],
      kopieAan: ['het bureau'],
      leeg: ['leeg'],
    })
  })
})
