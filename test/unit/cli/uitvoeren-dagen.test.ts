// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fout, goed, run } from './hulp'

describe('opdracht werkdagen', () => {
  const kop = { vanaf: '2026-04-30', aantal: 5, lezing: 'lid1', einde: '2026-05-08' }

  it('WMD-2.3 geeft het einde met de overgeslagen dagen, met opties en als lijst', async () => {
    const uit = await goed<typeof kop & { overgeslagen: object[] }>([
      'werkdagen',
      '--vanaf',
      '2026-04-30',
      '--aantal=5',
    ])
    expect(uit).toEqual({
      ...kop,
      overgeslagen: [
        { datum: '2026-05-02', reden: 'zaterdag' },
        { datum: '2026-05-03', reden: 'zondag' },
        { datum: '2026-05-05', reden: 'Bevrijdingsdag' },
      ],
    })
    expect(await goed(['werkdagen'], '[{"vanaf":"2026-04-30","aantal":5}]')).toEqual([uit])
  })

  it.each([
    ['lid1', '2019-12-31'],
    ['goede-vrijdag', '2019-12-31'],
    ['kb', '2020-01-02'],
  ])('WMD-2.3 20-12-2019 + 5 werkdagen, lezing %s: %s', async (lezing, einde) => {
    const uit = await goed(['werkdagen', '--vanaf', '2019-12-20', '--aantal', '5', '--lezing', lezing])
    expect(uit).toMatchObject({ lezing, einde })
  })

  it('telt tussen twee dagen en noemt de werkdagen van een jaar', async () => {
    expect(await goed(['werkdagen', '--vanaf', '2026-11-20', '--tot', '2026-11-27'])).toEqual({
      vanaf: '2026-11-20',
      tot: '2026-11-27',
      lezing: 'lid1',
      aantal: 5,
    })
    const jaar = await goed<string[]>(['werkdagen', '--jaar', '2026'])
    expect(jaar).toHaveLength(254)
    expect([jaar[0], jaar.at(-1)]).toEqual(['2026-01-02', '2026-12-31'])
    expect(await goed(['werkdagen'], '[{"jaar":2026},{"vanaf":"2026-01-01","tot":"2026-12-31"}]')).toEqual([
      jaar,
      { vanaf: '2026-01-01', tot: '2026-12-31', lezing: 'lid1', aantal: 254 },
    ])
  })

  it.each<[string[], string, RegExp]>([
    [['--vanaf', '2026-02-30', '--aantal', '5'], '', /^De optie vanaf "2026-02-30" is geen bestaande datum; schrijf/],
    [['--vanaf', '2026-11-20', '--aantal', 'vijf'], '', /^De optie aantal "vijf" kan niet; geef een heel getal/],
    [['--vanaf', '2026-11-20', '--aantal', '-1'], '', /^De optie aantal "-1" kan niet/],
    [
      ['--vanaf', '2199-12-20', '--aantal', '50'],
      '',
      /^De opdracht werkdagen eindigt na 2199; geef een kleiner aantal/,
    ],
    [['--vanaf', '2026-11-20'], '', /^De opdracht werkdagen is niet duidelijk; geef alleen jaar, of vanaf/],
    [['--vanaf', '2026-11-20', '--tot', '2026-11-27', '--aantal', '5'], '', /niet duidelijk/],
    [['--aantal', '5'], '', /niet duidelijk/],
    [['--jaar', '2026', '--vanaf', '2026-11-20'], '', /niet duidelijk/],
    [['--jaar', '20261'], '', /^De optie jaar 20261 kan niet; geef een heel getal van 1980 tot en met 2199/],
    [['--lezing', 'wet', '--jaar', '2026'], '', /^De optie lezing "wet" is onbekend; kies lid1, goede-vrijdag of kb/],
    [['--vanaf', '2026-11-20', '--tot', '2026-11-19'], '', /^De opdracht werkdagen loopt terug; geef een tot op of na/],
    [['--dagen', '5'], '', /^De opdracht werkdagen kent geen "--dagen"; gebruik --jaar, --vanaf, /],
    [['vanaf'], '', /^De opdracht werkdagen kent geen "vanaf"/],
    [['--vanaf'], '', /^Achter --vanaf ontbreekt de waarde; schrijf bijvoorbeeld --vanaf 2026-11-20/],
    [['--vanaf', '--aantal'], '', /^Achter --vanaf ontbreekt de waarde/],
    [['--aantal=', '--vanaf', '2026-11-20'], '', /^Achter --aantal ontbreekt de waarde/],
    [['--jaar', '2026', '--jaar', '2027'], '', /^De optie --jaar staat er twee keer/],
    [[], '', /^Er is geen invoer/],
    [[], '[{"vanaf":"2026-11-20","aantal":5},{"vanaf":"2026-11-20","aantal":2.5}]', /^Vraag 2, aantal 2.5 kan niet/],
    [[], '[{"vanaf":"2026-11-20"}]', /^Vraag 1 is niet duidelijk/],
    [[], '[{"vanaf":"2199-12-20","aantal":70000}]', /^Vraag 1 eindigt na 2199/],
    [[], '["2026-11-20"]', /^Vraag 1 is geen object; geef vanaf met aantal of tot/],
  ])('foute invoer: %j %s', async (opties, invoer, zin) => {
    expect(await fout(['werkdagen', ...opties], invoer)).toMatch(zin)
  })
})

describe('opdracht feestdagen', () => {
  it('geeft de dagen van een jaar met hun soort', async () => {
    const dagen = await goed<object[]>(['feestdagen', '--jaar', '2027'])
    expect(dagen).toHaveLength(10)
    expect(dagen).toContainEqual({ datum: '2027-05-07', naam: 'Dag na Hemelvaartsdag', soort: 'kb' })
    expect(dagen).toContainEqual({ datum: '2027-03-26', naam: 'Goede Vrijdag', soort: 'lid2' })
    expect(dagen[0]).toEqual({ datum: '2027-01-01', naam: 'Nieuwjaarsdag', soort: 'lid1' })
  })

  it.each(['2029', '2016'])(
    'waarschuwt in %s dat de besluiten niet bekend zijn, en geeft toch antwoord',
    async (jaar) => {
      const { code, stdout, stderr } = await run(['feestdagen', '--jaar', jaar])
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toHaveLength(9)
      expect(stderr).toBe(
        `De dagen die bij koninklijk besluit zijn aangewezen ontbreken voor ${jaar}; het programma kent ze van 2017 tot en met 2028.\n`,
      )
    },
  )

  it.each([
    [[], /^De opdracht feestdagen heeft een jaar nodig; geef bijvoorbeeld --jaar 2027/],
    [['--jaar', '27'], /^De optie jaar 27 kan niet; geef een heel getal/],
    [['--jaar', 'nu'], /^De optie jaar "nu" kan niet/],
    [['2027'], /^De opdracht feestdagen kent geen "2027"; gebruik --jaar/],
  ])('foute invoer: %j', async (opties, zin) => {
    expect(await fout(['feestdagen', ...opties])).toMatch(zin)
  })
})
