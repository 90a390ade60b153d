import { describe, expect, it } from 'vitest'
import { document, ontbrekendeGegevens } from '@/documents'
import { dossierstuk } from '@/documents/dossierstuk'
import { naarWord } from '@/documents/naar-word'
import { type Klachtpunt, leegPunt } from '@/domain/gebeurtenis/gegevens'
import { onderdeel, wordalineas } from '../../fixtures/word'
import { beklaagde, dossier, tekst, vraagMet } from './hulp'

const tim = { ...beklaagde(), id: 'b1', naam: 'Tim Bos' }
const noor = { ...beklaagde(), id: 'b2', naam: 'Noor Smit' }
const vol: Partial<Klachtpunt> = {
  verhaal: 'Ik wachtte een uur.',
  feiten: 'De afspraak was om tien uur.',
  bron: 'de agenda',
  norm: 'bejegening',
  normTekst: 'wie een afspraak heeft, wordt gebeld',
  maatregel: 'Bellen bij vertraging',
  maatregelWie: 'de teamleider',
}
const punten: Klachtpunt[] = [
  {
    ...leegPunt('p1'),
    ...vol,
    omschrijving: 'Tim kwam te laat.',
    over: ['b1'],
    reacties: { b1: 'De bus reed niet.' },
    oordeel: 'gegrond',
    motivering: 'Hij belde niet.',
  },
  {
    ...leegPunt('p2'),
    omschrijving: 'Er werd gelachen.',
    reacties: { b1: 'Ik lachte niet.', b2: 'Het was een grap.' },
    oordelen: {
      b1: { oordeel: 'ongegrond', motivering: 'Niemand hoorde Tim.' },
      b2: { oordeel: 'gegrond', motivering: 'Zij zegt het zelf.' },
    },
  },
]
const d = (id = 'stadsring51', route = '') =>
  dossier(id, { beklaagden: [tim, noor], punten, route, bevindingen: 'Kort.' }, [
    ['kennisgeving_bevindingen', '2026-11-18', { wijze: 'brief' }],
  ])
const brief = (soort: 'aan-beklaagde' | 'uitkomst-beklaagde' | 'bevindingen', beklaagdeId?: string) =>
  tekst(document(soort, { ...vraagMet(d()), ...(beklaagdeId && { beklaagdeId }), opnieuw: true }))

describe('klachtpunten op papier', () => {
  it('S51-6.9 de klager leest per punt beide kanten, feiten, norm, oordeel over ieder, reden en wat er verandert', () => {
    const t = brief('bevindingen')
    for (const deel of [
      'U zegt hierover: Ik wachtte een uur.',
      'Tim Bos zegt hierover: De bus reed niet.',
      'De afspraak was om tien uur.\nBron: de agenda',
      'Fatsoenlijke bejegening: wie een afspraak heeft, wordt gebeld',
      'Mijn oordeel: dit punt is gegrond.',
      'Tim Bos: ongegrond.\nNoor Smit: gegrond.',
      'Over Tim Bos: Niemand hoorde Tim.',
      'Bellen bij vertraging. Wie: de teamleider.',
    ])
      expect(t).toContain(deel)
  })

  it.each(['aan-beklaagde', 'uitkomst-beklaagde'] as const)(
    'S51-6.4 S51-6.9 %s: ieder leest alleen de punten over zichzelf',
    (soort) => {
      const aanNoor = brief(soort, 'b2')
      expect(aanNoor).toContain('Er werd gelachen.')
      expect(aanNoor).not.toMatch(/Tim|te laat|bus|niet lachte/)
      expect(brief(soort, 'b1')).toContain('Tim kwam te laat.')
      expect(brief(soort, 'b1')).not.toMatch(/Noor|grap/)
    },
  )

  it('het oordeel over een collega staat niet in de uitkomst', () => {
    expect(brief('uitkomst-beklaagde', 'b2')).toContain('Mijn oordeel: dit punt is gegrond.')
    expect(brief('uitkomst-beklaagde', 'b1')).toContain('Mijn oordeel: dit punt is ongegrond.')
  })

  describe('wie van meer mensen de brief krijgt', () => {
    const eva = { ...beklaagde(), id: 'b3', naam: 'Eva Pol' }
    const aan = (
      soort: 'aan-beklaagde' | 'uitkomst-beklaagde' | 'rapport-afschrift',
      wie: { beklaagdeId: string } | object,
      gegevens: Parameters<typeof dossier>[1] = {},
    ) => {
      const d = dossier(
        'wijksteunpunten-wonen',
        {
          beklaagden: [tim, noor, eva],
          punten: punten.map((p) => (p.id === 'p2' ? { ...p, over: ['b1', 'b2'] } : p)),
          route: 'medewerker',
          omschrijving: 'Tim en Noor deden het fout.',
          ...gegevens,
        },
        [['eindrapport_gereed', '2026-11-18', {}]],
      )
      return tekst(document(soort, { ...vraagMet(d), ...wie, opnieuw: true }))
    }

    it('WSW-7 het afschrift van het rapport zegt wat er echt bij zit: het hele rapport, of alleen de eigen punten', () => {
      const voorTim = aan('rapport-afschrift', { beklaagdeId: 'b1' })
      expect(voorTim).toContain('Daarom krijgt u niet het hele rapport.')
      expect(voorTim).toContain('Tim kwam te laat.')
      expect(voorTim).toContain('Mijn oordeel: dit punt is ongegrond.')
      expect(voorTim).not.toMatch(/Noor|grap|afschrift|Bijlage/)
      const voorEva = aan('rapport-afschrift', { beklaagdeId: 'b3' })
      expect(voorEva).toContain('In het rapport staat geen klachtpunt dat over u gaat.')
      expect(voorEva).not.toMatch(/Tim|Noor|Bijlage|Klachtpunt 1/)
      for (const heel of [
        aan('rapport-afschrift', { klagerId: 'k' }),
        aan('rapport-afschrift', { beklaagdeId: 'b1' }, { beklaagden: [tim] }),
        aan('rapport-afschrift', { beklaagdeId: 'b1' }, { punten: [] }),
      ]) {
        expect(heel).toContain('U krijgt bij deze brief een afschrift.')
        expect(heel).toContain('Bijlage\neindrapport van 18 november 2026')
        expect(heel).not.toMatch(/niet het hele rapport|Klachtpunt 1|Hoe het verder gaat/)
      }
    })

    it.each(['aan-beklaagde', 'uitkomst-beklaagde'] as const)(
      'WSW-5a %s: zonder eigen punt leest iemand dat, en niet de hele klacht',
      (soort) => {
        const voorEva = aan(soort, { beklaagdeId: 'b3' })
        expect(voorEva).toContain('Er is geen punt dat over u gaat.')
        expect(voorEva).not.toMatch(/Tim|Noor|te laat|gelachen|fout/)
        expect(aan(soort, { beklaagdeId: 'b1' })).not.toContain('geen punt dat over u gaat')
        expect(aan(soort, { beklaagdeId: 'b3' }, { punten: [] })).not.toContain('geen punt')
      },
    )
    it('WSW-5a zonder punten staat de klacht er zoals zij is', () => {
      expect(aan('aan-beklaagde', { beklaagdeId: 'b3' }, { punten: [] })).toContain('Tim en Noor deden het fout.')
    })
  })

  it('S51-6.9 een reden zonder oordeel staat niet alleen: de brief zegt dat het oordeel er nog niet is', () => {
    const met = (deel: Partial<Klachtpunt>) =>
      tekst(
        document('bevindingen', {
          ...vraagMet(dossier('stadsring51', { beklaagden: [tim, noor], punten: [{ ...leegPunt('p1'), ...deel }] })),
          opnieuw: true,
        }),
      )
    const zonder = met({ omschrijving: 'Te laat.', motivering: 'Hij belde niet.' })
    expect(zonder).toContain('Over dit punt is er nog geen oordeel.')
    expect(zonder).not.toContain('Hij belde niet.')
    const half = met({
      omschrijving: 'Te laat.',
      oordelen: {
        b1: { oordeel: '', motivering: 'Hij belde niet.' },
        b2: { oordeel: 'gegrond', motivering: 'Zij zegt het zelf.' },
      },
    })
    expect(half).toContain('Tim Bos: nog geen oordeel.\nNoor Smit: gegrond.')
    expect(half).toContain('Over Noor Smit: Zij zegt het zelf.')
    expect(half).not.toContain('Hij belde niet.')
  })

  it('de eerste regel van een punt blijft bij de volgende', async () => {
    const xml = onderdeel(await naarWord(document('eindrapport', vraagMet(d()))), 'word/document.xml')
    // The first one is in the head of the report, below other lines.
    const eerste = wordalineas(xml).filter(({ tekst }) => /^(Over\t|Klager\t)/.test(tekst))
    expect(eerste.map(({ xml: alinea }) => alinea.includes('<w:keepNext/>'))).toEqual([false, true, false, true])
  })

  it('S51-6.9 lege vakken staan in de lijst bij de brief en het rapport, en houden niets tegen', () => {
    const mist = (soort: 'bevindingen' | 'eindrapport') =>
      ontbrekendeGegevens(soort, { ...vraagMet(d()), opnieuw: true }).flatMap((o) =>
        o.veld.startsWith('punten.') ? [[o.veld, o.tekst]] : [],
      )
    const verwacht = [
      ['punten.1.verhaal', 'wat de klager zegt bij klachtpunt 2'],
      ['punten.1.feiten', 'de feiten bij klachtpunt 2'],
      ['punten.1.norm', 'de norm bij klachtpunt 2'],
      ['punten.1.maatregel', 'de maatregel bij klachtpunt 2'],
    ]
    expect(mist('bevindingen')).toEqual(verwacht)
    expect(mist('eindrapport')).toEqual(verwacht)
  })

  it('ALL-6 in het rapport staat het oordeel over ieder, en wat leeg is', () => {
    const t = tekst(document('eindrapport', vraagMet(d())))
    expect(t).toContain('Tim Bos: Ongegrond\nNoor Smit: Gegrond')
    expect(t).toContain('Oordeel over Noor Smit\nGegrond')
    // A point about one of the two says whose it is; one about both says it at each account.
    expect(t).toContain('Tim kwam te laat.\nOver\nTim Bos')
    expect(t.match(/^Over$/gm)).toHaveLength(1)
    expect(t).toContain('Feiten\nNiet ingevuld')
  })

  it('S51-6.10 ook het dossier van een medewerker, met het rapport erin, zegt niets over een collega', () => {
    const bewaard = document('eindrapport', vraagMet(d()))
    const gereed = dossier('stadsring51', { beklaagden: [tim, noor], punten, bevindingen: 'Kort.' }, [
      ['eindrapport_gereed', '2026-11-19', { bewaard }],
    ])
    const stuk = (id: string) => tekst(dossierstuk({ ...vraagMet(gereed), lezer: { soort: 'beklaagde', id } }))
    expect(stuk('b2')).toContain('Er werd gelachen.')
    expect(stuk('b2')).not.toMatch(/Tim Bos|te laat|bus reed|Niemand hoorde/)
    expect(stuk('b1')).not.toMatch(/Noor Smit|grap|Zij zegt/)
    const commissie = tekst(dossierstuk({ ...vraagMet(gereed), lezer: { soort: 'commissie' } }))
    expect(commissie).toContain('Oordeel over Noor Smit')
  })
})
