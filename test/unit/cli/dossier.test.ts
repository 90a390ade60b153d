// @vitest-environment node
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DossierUit } from '@/cli/dossier'
import { LEZERS } from '@/domain/lezer/lezer'
import { bewaardMet } from '../../fixtures/kanarie'
import { onderdeel, ooxmlFouten } from '../../fixtures/word'
import { fout, goed } from './hulp'

let map = ''
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'klacht dossier é '))
})
afterAll(() => rm(map, { recursive: true }))

const klein = (rest: object = {}) => ({
  regeling: 'ons-welzijn',
  gebeurtenissen: [
    {
      soort: 'ontvangst',
      datum: '2026-11-16',
      gegevens: {
        nummer: '2026-042',
        gegevens: { klagers: [{ naam: 'A. Bos', telefoon: '06 12 34 56 78' }], beklaagden: [{ naam: 'T. Vos' }] },
      },
    },
    { soort: 'bevestiging_verzonden', datum: '2026-11-17', gegevens: { wijze: 'brief' } },
    {
      soort: 'gesprek',
      datum: '2026-11-18',
      gegevens: { met: 'A. Bos', partij: 'klager', verklaring: 'Bel mij op 06-12345678.' },
    },
  ],
  ...rest,
})
const dossier = (args: string[], invoer: unknown = klein()) =>
  goed<DossierUit>(['dossier', ...args], JSON.stringify(invoer))

describe('opdracht dossier', () => {
  it.each(LEZERS)('schrijft het dossier voor één lezer: %s', async (lezer) => {
    const uit = join(map, `voor ${lezer}`)
    const mag = lezer === 'commissie' ? ['--toestemming', '2026-11-19'] : []
    const { bestanden } = await dossier(['--uit', uit, '--lezer', lezer, ...mag])
    expect(bestanden).toEqual([join(uit, `2026-042 dossier ${lezer}.docx`)])
    const word = await readFile(bestanden[0] ?? '')
    expect(await ooxmlFouten(word)).toEqual([])
    const tekst = onderdeel(word, 'word/document.xml')
    expect(tekst.includes('06 12 34 56 78')).toBe(['klager', 'commissie', 'archief'].includes(lezer))
  })

  it('S51-6.10 zegt wat niet meegaat, en waar vrije tekst iets noemt dat de lezer niet hoort te weten', async () => {
    const uit = await dossier(['--uit', join(map, 'bestuur'), '--lezer', 'bestuur'])
    expect(uit.letOp).toEqual([
      {
        waar: 'Gesprek gevoerd, 18 november 2026: Verklaring',
        wat: '06 12 34 56 78 (A. Bos)',
        waarom: 'contactgegeven',
      },
    ])
    expect(await dossier(['--uit', join(map, 'b'), '--lezer', 'beklaagde'])).toMatchObject({
      nietVerstrekt: [
        { nummer: 'A1', grond: 'brief aan iemand anders' },
        { nummer: 'A2', grond: 'hoort bij een gesprek met iemand anders' },
      ],
    })
  })

  it('ALL-6 van twee klagers krijgt ieder een eigen dossier, met eigen brieven en zonder de ander', async () => {
    const [opening, ...rest] = klein().gebeurtenissen
    const klagers = [
      { naam: 'A. Bos', telefoon: '06 12 34 56 78' },
      { naam: 'C. Tweede', telefoon: '06 99 88 77 66' },
    ]
    const bevestigd = (aan: string) => ({
      soort: 'bevestiging_verzonden',
      datum: '2026-11-17',
      gegevens: { wijze: 'brief', aan, bewaard: bewaardMet(`Aan ${aan}`) },
    })
    const invoer = klein({
      gebeurtenissen: [
        {
          ...opening,
          gegevens: { nummer: '2026-042', gegevens: { klagers, omschrijving: 'Ook C. Tweede was erbij.' } },
        },
        bevestigd('A. Bos'),
        bevestigd('C. Tweede'),
        ...rest.slice(1),
      ],
    })
    const uit = join(map, 'samen')
    const { bestanden, letOp, nietVerstrekt } = await dossier(['--uit', uit, '--lezer', 'klager', '--letters'], invoer)
    expect(bestanden.map((pad) => pad.slice(uit.length + 1))).toEqual([
      '2026-042 dossier klager 1.docx',
      join('klager 1', '2026-042 A1 Ontvangstbevestiging.docx'),
      '2026-042 dossier klager 2.docx',
      join('klager 2', '2026-042 A2 Ontvangstbevestiging.docx'),
    ])
    const [een, , twee, brief] = await Promise.all(
      bestanden.map(async (pad) => onderdeel(await readFile(pad), 'word/document.xml')),
    )
    expect(een).toContain('06 12 34 56 78')
    expect(een).not.toContain('06 99 88 77 66')
    expect(twee).toContain('06 99 88 77 66')
    expect(twee).not.toContain('06 12 34 56 78')
    expect(brief).toContain('Aan C. Tweede')
    expect(nietVerstrekt).toEqual(
      expect.arrayContaining([
        { voor: 'klager 1', nummer: 'A2', grond: 'brief aan iemand anders' },
        { voor: 'klager 2', nummer: 'A1', grond: 'brief aan iemand anders' },
      ]),
    )
    expect(letOp).toContainEqual(expect.objectContaining({ voor: 'klager 1', wat: 'C. Tweede' }))
  })

  it('ONS-12 STK-7d het voorbeeld gaat heen en terug, met brieven en een verzegelde bijlage', async () => {
    const voorbeeld = await goed<object>(['dossier', '--voorbeeld'])
    const bestand = join(map, 'dossier.json')
    await writeFile(bestand, `\uFEFF${JSON.stringify(voorbeeld)}`)
    const archief = await goed<DossierUit>(['dossier', '--uit', join(map, 'a'), '--letters', '--in', bestand])
    const namen = (await readdir(join(map, 'a'))).sort()
    expect(archief.bestanden.map((p) => p.split('/').at(-1)).sort()).toEqual(namen)
    expect(namen).toEqual(
      expect.arrayContaining([
        '2026-001 A1 Ontvangstbevestiging.docx',
        '2026-001 dossier archief.docx',
        '2026-001 dossier bijlage verzegeld.docx',
      ]),
    )
    for (const naam of namen) expect(naam).not.toMatch(/Bouzid|Timmers|Nijhuis|verwijtbaar/)
    const beklaagde = await goed<DossierUit>([
      'dossier',
      '--uit',
      join(map, 'k'),
      '--lezer',
      'beklaagde',
      '--letters',
      '--in',
      bestand,
    ])
    expect(await readdir(join(map, 'k'))).toEqual(['2026-001 dossier beklaagde.docx'])
    const gronden = Object.fromEntries(beklaagde.nietVerstrekt.map(({ grond, nummer }) => [nummer, grond]))
    expect(gronden['K3']).toMatch(/^niet beide partijen konden dit stuk inzien/)
    expect(Object.values(gronden)).toEqual(
      expect.arrayContaining(['advies van een jurist', 'vervallen: dit stuk telt niet meer mee']),
    )
    const tekst = onderdeel(await readFile(beklaagde.bestanden[0] ?? ''), 'word/document.xml')
    expect(tekst).toContain('Verzendlijst van het team')
    expect(tekst).not.toMatch(/Kastanjehof|06 12 34 56 01|na vijf uur|Bon van de koelkast|maatregel/)
  }, 60_000)

  it.each([
    [['--lezer', 'klager'], klein(), /^De opdracht dossier heeft een map nodig; geef bijvoorbeeld --uit dossier\.$/],
    [
      ['--uit', 'X', '--lezer', 'buur'],
      klein(),
      /^De lezer "buur" is onbekend; kies klager, beklaagde, commissie, bestuur of archief\.$/,
    ],
    // ONS-7 STK-8 WMD-1.3: the committee gets nothing without consent, from the command line either.
    [
      ['--uit', 'X', '--lezer', 'commissie'],
      klein(),
      /^Vul eerst in wanneer de klant goedvond dat de commissie dit dossier krijgt\. Geef bijvoorbeeld --toestemming /,
    ],
    [
      ['--uit', 'X', '--lezer', 'commissie'],
      // That was another giving.
      met({
        soort: 'dossier_verstrekt',
        datum: '2026-11-19',
        gegevens: { lezer: 'commissie', stukken: [], weggelaten: [], uitzonderingen: [], toestemmingOp: '2026-11-19' },
      }),
      /^Vul eerst in wanneer de klant goedvond/,
    ],
    [
      ['--uit', 'X', '--lezer', 'commissie', '--toestemming', '2099-01-01'],
      klein(),
      /^De dag waarop de klant dit goedvond, kan niet na vandaag liggen\.$/,
    ],
    [
      ['--uit', 'X', '--lezer', 'commissie', '--toestemming', 'ja'],
      klein(),
      /^De toestemming "ja" is geen bestaande datum/,
    ],
    [
      ['--uit', 'X', '--lezer', 'bestuur', '--toestemming', '2026-11-19'],
      klein(),
      /^De lezer bestuur vraagt geen toestemming; laat --toestemming weg\.$/,
    ],
    [['--uit', 'X', '--lezer'], klein(), /^Achter --lezer ontbreekt de waarde/],
    [['--uit', 'X', '--letters=nee'], klein(), /--letters/],
    [['--uit', 'X'], [], /^Het dossier is geen object; schrijf/],
    [['--uit', 'X'], klein({ gebeurtenissen: [] }), /^Het dossier begint niet met een ontvangst of een signaal/],
    [['--uit', 'X'], klein({ regeling: 'x' }), /^Het dossier, regeling "x" is onbekend; kies ons-welzijn/],
    [['--uit', 'X'], klein({ regeling: undefined }), /^De regeling ontbreekt; geef "regeling"/],
    [
      ['--uit', 'X'],
      klein({ gebeurtenissen: [{ soort: 'ontvangst', datum: '2026-02-30' }] }),
      /gebeurtenis 1: datum "2026-02-30" is geen bestaande datum/,
    ],
    [
      ['--uit', 'X'],
      met({ soort: 'gesprek', datum: '2026-11-20', gegevens: { partij: 'buur' } }),
      /^Gebeurtenis 4 \(gesprek\): partij ontbreekt of klopt niet/,
    ],
    [
      ['--uit', 'X'],
      met({ soort: 'notitie', datum: '2026-11-20', gegevens: { tekst: 5 } }),
      /^Gebeurtenis 4 \(notitie\): tekst ontbreekt of klopt niet/,
    ],
    [
      ['--uit', 'X'],
      met({ soort: 'notitie', datum: '2026-11-20', corrigeert: 'z' }),
      /^Gebeurtenis 4: corrigeert "z" staat er niet voor/,
    ],
    [
      ['--uit', 'X'],
      met({ soort: 'notitie', datum: '2026-11-20', id: 'g1' }),
      /^Gebeurtenis 4: id "g1" komt twee keer voor/,
    ],
    [['--uit', 'X', '--in', 'bestaat-niet.json'], klein(), /^Het bestand "bestaat-niet\.json" is niet te lezen/],
    [
      ['--uit', 'X', '--lezer', 'klager'],
      klein({ gebeurtenissen: [{ soort: 'ontvangst', datum: '2026-11-16' }] }),
      /^In het dossier staat geen klager/,
    ],
  ])('foute invoer schrijft niets: %j', async (args, invoer, zin) => {
    const uit = join(map, 'niets')
    expect(await fout(['dossier', ...args.map((a) => (a === 'X' ? uit : a))], JSON.stringify(invoer))).toMatch(zin)
    expect(existsSync(uit)).toBe(false)
  })

  it('een nummer met tekens van een pad wordt geen pad', async () => {
    const { bestanden } = await dossier(['--uit', join(map, 'pad')], {
      regeling: 'ons-welzijn',
      gebeurtenissen: [{ soort: 'ontvangst', datum: '2026-11-16', gegevens: { nummer: '../../2026/1' } }],
    })
    expect(await readdir(join(map, 'pad'))).toHaveLength(1)
    expect(bestanden[0]).not.toContain('..')
  })
})

function met(gebeurtenis: object): object {
  return klein({ gebeurtenissen: [...klein().gebeurtenissen, gebeurtenis] })
}
