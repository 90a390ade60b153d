// @vitest-environment node
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TermijnUit } from '@/cli/termijnen'
import { fout, goed, run } from './hulp'

const zaak = (rest: object = {}) => ({
  regeling: 'ons-welzijn',
  route: 'medewerker',
  vandaag: '2026-11-20',
  gebeurtenissen: [{ soort: 'ontvangst', datum: '2026-11-16' }],
  ...rest,
})

const termijnen = (...zaken: object[]) => goed<TermijnUit[][]>(['termijnen'], JSON.stringify(zaken))

describe('opdracht termijnen', () => {
  it('ONS-2 geeft per zaak elke termijn van de regeling, met precies deze velden', async () => {
    const [uit] = await termijnen(zaak())
    expect(uit?.map((t) => t.id)).toEqual([
      'ons-bevestiging',
      'ons-ontvankelijk',
      'ons-vooronderzoek',
      'ons-bevindingen',
      'ons-advies',
      'ons-bestuurder',
    ])
    expect(uit?.[0]).toEqual({
      id: 'ons-bevestiging',
      artikel: 'Indienen van een klacht',
      soort: 'hard',
      vanaf: '2026-11-16',
      uiterlijk: '2026-11-23',
      plan: '2026-11-23',
      atw: '2026-11-23',
      status: 'bijna',
      prognose: false,
    })
    expect(uit?.[5]).toMatchObject({ vanaf: null, uiterlijk: null, plan: null, atw: null, status: 'niet-gestart' })
    for (const t of uit ?? [])
      expect(Object.keys(t)).toEqual('id artikel soort vanaf uiterlijk plan atw status prognose'.split(' '))
  })

  it('STK-5.7 noemt ook de termijnen die maar soms gelden', async () => {
    const [uit] = await termijnen(
      zaak({
        regeling: 'sterker-sociaal-werk',
        gebeurtenissen: [
          { soort: 'kennisname', datum: '2026-09-01' },
          { soort: 'ontvangst', datum: '2026-11-16' },
          { soort: 'oordeel_ontvangen', datum: '2026-10-21' },
        ],
      }),
    )
    expect(uit?.map((t) => [t.id, t.uiterlijk, t.plan, t.atw])).toEqual([
      ['sterker-5.7', '2027-03-01', null, null],
      ['sterker-5.7-si', '2028-09-01', null, null],
      ['sterker-5.8-min', '2027-01-16', null, '2027-01-18'],
      ['sterker-5.8', null, null, null],
      ['sterker-jw', '2026-11-23', '2026-11-23', '2026-11-23'],
    ])
  })

  it('WSW-7 WSW-8a kent per route andere termijnen en rijgt prognoses aaneen', async () => {
    const wsw = (route: string) => zaak({ regeling: 'wijksteunpunten-wonen', route })
    const [medewerker, beleid, bureau] = await termijnen(wsw('medewerker'), wsw('beleid'), wsw('stedelijk-bureau'))
    expect(medewerker?.find((t) => t.id === 'wsw-8a')).toMatchObject({
      vanaf: '2026-12-28',
      uiterlijk: '2027-01-25',
      prognose: true,
      status: 'prognose',
    })
    expect(beleid?.map((t) => t.id)).not.toContain('wsw-7')
    expect(bureau).toEqual([])
  })

  it('regelingen zonder routes letten niet op de route', async () => {
    const [met, zonder, leeg] = await termijnen(
      zaak({ route: 'onzin' }),
      zaak({ route: undefined }),
      zaak({ route: null }),
    )
    expect(met).toEqual(zonder)
    expect(leeg).toEqual(zonder)
  })

  it('zet gebeurtenissen zelf op volgorde, ook na vandaag, en heeft de ontvangst niet nodig', async () => {
    const gebeurtenissen = [
      { soort: 'antwoord_gegeven', datum: '2027-02-04' },
      { soort: 'ontvangst', datum: '2027-02-01' },
    ]
    const [uit, leeg] = await termijnen(
      zaak({ regeling: 'wonen-midden-delfland', gebeurtenissen }),
      zaak({ gebeurtenissen: [] }),
    )
    expect(uit?.[0]).toMatchObject({ id: 'wmd-2.3', uiterlijk: '2027-02-08', status: 'gehaald' })
    expect(leeg?.every((t) => t.vanaf === null && !t.prognose)).toBe(true)
  })

  it.each([
    ['intrekking', 'vervallen'],
    ['afsluiting', 'vervallen'],
    ['doorverwijzing', 'vervallen'],
    ['notitie', 'bijna'],
  ])('ALL-4 %s: de open termijn is %s', async (soort, status) => {
    const gebeurtenissen = [
      { soort, datum: '2026-11-18' },
      { soort: 'ontvangst', datum: '2026-11-16' },
    ]
    const [[eerste] = []] = await termijnen(zaak({ gebeurtenissen }))
    expect(eerste?.status).toBe(status)
  })

  it('ALL-4 na een heropening lopen de termijnen weer', async () => {
    const dagen = { ontvangst: '2026-11-16', intrekking: '2026-11-17', heropening: '2026-11-18' }
    const gebeurtenissen = Object.entries(dagen).map(([soort, d]) => ({ soort, datum: d }))
    const [[eerste] = []] = await termijnen(zaak({ gebeurtenissen }))
    expect(eerste?.status).toBe('bijna')
  })

  it('neemt per gebeurtenis de gegevens waar een termijn van afhangt, en let niet op de rest', async () => {
    const reeks = (regeling: string, ...lijst: [string, string, object?][]) =>
      zaak({ regeling, gebeurtenissen: lijst.map(([soort, datum, gegevens]) => ({ soort, datum, gegevens })) })
    const [wmd, ons, s51] = await termijnen(
      reeks(
        'wonen-midden-delfland',
        ['ontvangst', '2026-11-02'],
        ['antwoord_gegeven', '2026-11-04', { wijze: 'telefoon', uitkomst: 'excuses' }],
        ['afsluiting', '2026-11-06'],
        ['herhaalklacht_ontvangen', '2026-11-18'],
      ),
      reeks(
        'ons-welzijn',
        ['ontvangst', '2026-11-02'],
        ['doorverwijzing', '2026-11-04', { naar: 'manager' }],
        ['afsluiting', '2026-11-06'],
        ['voorgelegd_aan_commissie', '2026-11-18'],
      ),
      reeks(
        'stadsring51',
        ['ontvangst', '2026-11-02'],
        ['ontvankelijkheid_gemeld', '2026-11-10', { ontvankelijk: false, grond: 'eerder-behandeld' }],
      ),
    )
    const status = (uit: TermijnUit[] | undefined, id: string) => uit?.find((t) => t.id === id)
    expect(status(wmd, 'wmd-2.6')).toMatchObject({ uiterlijk: '2026-11-25', status: 'bijna' })
    expect(status(ons, 'ons-advies')).toMatchObject({ uiterlijk: '2027-01-18', status: 'loopt' })
    expect(status(ons, 'ons-bestuurder')).toMatchObject({ status: 'prognose', prognose: true })
    expect(status(s51, 's51-5.3')).toMatchObject({ uiterlijk: '2026-11-30', status: 'gehaald' })
    expect(status(s51, 's51-6.11')).toMatchObject({ vanaf: '2026-11-10', status: 'loopt' })
  })

  it('rekent duizend zaken in een keer, in de volgorde waarin ze gevraagd zijn', async () => {
    const zaken = Array.from({ length: 1000 }, (_, i) =>
      zaak({ gebeurtenissen: [{ soort: 'ontvangst', datum: `20${20 + (i % 10)}-0${1 + (i % 9)}-${10 + (i % 18)}` }] }),
    )
    const uit = await termijnen(...zaken)
    expect(uit).toHaveLength(1000)
    expect(uit.map(([t]) => t?.vanaf)).toEqual(zaken.map((z) => z.gebeurtenissen[0]?.datum))
    expect(await termijnen()).toEqual([])
  })

  it('leest ook de bytevolgordemarkering die PowerShell ervoor zet', async () => {
    expect(await goed(['termijnen'], `\uFEFF${JSON.stringify([zaak()])}\r\n`)).toHaveLength(1)
  })

  const gebeurtenissen = (g: unknown) => JSON.stringify([zaak(), zaak({ gebeurtenissen: g })])
  it.each<[string, string, RegExp]>([
    ['lege invoer', '  \n', /^Er is geen invoer; geef een JSON-lijst/],
    ['geen JSON', '[{"regeling":', /^De invoer is geen geldige JSON; controleer/],
    ['een object', '{}', /^De invoer is geen lijst maar één object; zet er \[ en \] omheen/],
    ['null', 'null', /^De invoer is geen lijst maar null/],
    ['een getal in de lijst', '[1]', /^Zaak 1 is geen object; geef regeling, vandaag/],
    ['null in de lijst', '[null]', /^Zaak 1 is geen object/],
    ['geen regeling', JSON.stringify([zaak({ regeling: undefined })]), /^Zaak 1, regeling ontbreekt; kies ons-welzijn/],
    [
      'vreemde regeling',
      JSON.stringify([zaak(), zaak({ regeling: 'ons' })]),
      /^Zaak 2, regeling "ons" is onbekend; kies/,
    ],
    [
      'prototype als regeling',
      JSON.stringify([zaak({ regeling: '__proto__' })]),
      /^Zaak 1, regeling "__proto__" is onbekend/,
    ],
    ['getal als regeling', JSON.stringify([zaak({ regeling: 5 })]), /^Zaak 1, regeling 5 is onbekend/],
    ['geen vandaag', JSON.stringify([zaak({ vandaag: undefined })]), /^Zaak 1, vandaag ontbreekt; schrijf jjjj-mm-dd/],
    [
      'onmogelijke dag',
      JSON.stringify([zaak({ vandaag: '2026-02-30' })]),
      /^Zaak 1, vandaag "2026-02-30" is geen bestaande/,
    ],
    ['route met getal', JSON.stringify([zaak({ route: 3 })]), /^Zaak 1, route 3 is geen tekst/],
    [
      'gebeurtenissen ontbreekt',
      gebeurtenissen(undefined),
      /^Zaak 2, gebeurtenissen ontbreekt|^Zaak 2, gebeurtenissen is geen lijst/,
    ],
    ['gebeurtenissen als object', gebeurtenissen({}), /^Zaak 2, gebeurtenissen is geen lijst; geef een lijst/],
    [
      'gebeurtenis als tekst',
      gebeurtenissen(['ontvangst']),
      /^Zaak 2, gebeurtenis 1 is geen object; schrijf bijvoorbeeld/,
    ],
    [
      'vreemde gebeurtenis',
      gebeurtenissen([
        { soort: 'ontvangst', datum: '2026-11-16' },
        { soort: 'ontvangen', datum: '2026-11-16' },
      ]),
      /^Zaak 2, gebeurtenis 2: soort "ontvangen" is onbekend; kies een naam/,
    ],
    [
      'onmogelijke dag in een gebeurtenis',
      gebeurtenissen([{ soort: 'ontvangst', datum: '2026-02-30' }]),
      /^Zaak 2, gebeurtenis 1: datum "2026-02-30" is geen bestaande datum; schrijf jjjj-mm-dd/,
    ],
    ['geen datum', gebeurtenissen([{ soort: 'ontvangst' }]), /^Zaak 2, gebeurtenis 1: datum ontbreekt; schrijf/],
    ['datum met tijd', gebeurtenissen([{ soort: 'ontvangst', datum: '2026-11-16T09:00' }]), /is geen bestaande datum/],
    [
      'gegevens als lijst',
      gebeurtenissen([{ soort: 'gesprek', datum: '2026-11-16', gegevens: [] }]),
      /^Zaak 2, gebeurtenis 1: gegevens is geen object; schrijf bijvoorbeeld/,
    ],
    [
      'ontvankelijk als tekst',
      gebeurtenissen([{ soort: 'ontvankelijkheid_gemeld', datum: '2026-11-16', gegevens: { ontvankelijk: 'nee' } }]),
      /^Zaak 2, gebeurtenis 1: gegevens.ontvankelijk is geen true of false/,
    ],
    [
      'vreemde partij',
      gebeurtenissen([{ soort: 'gesprek', datum: '2026-11-16', gegevens: { partij: 'zij' } }]),
      /^Zaak 2, gebeurtenis 1: gegevens.partij is onbekend; kies klager/,
    ],
    [
      'onmogelijke latere datum',
      gebeurtenissen([{ soort: 'verdaging', datum: '2026-11-16', gegevens: { tot: '2026-02-30' } }]),
      /gegevens.tot "2026-02-30" is geen bestaande datum/,
    ],
    ['datum als getal', gebeurtenissen([{ soort: 'ontvangst', datum: 20261116 }]), /datum 20261116 is geen bestaande/],
  ])('foute invoer: %s', async (_naam, invoer, zin) => {
    expect(await fout(['termijnen'], invoer)).toMatch(zin)
  })

  it.each([
    [
      undefined,
      /^Zaak 2: route ontbreekt, en wijksteunpunten-wonen kan niet zonder; kies medewerker, coordinator, beleid of stedelijk-bureau\.$/,
    ],
    [null, /^Zaak 2: route ontbreekt/],
    ['bestuur', /^Zaak 2: route "bestuur" is onbekend bij wijksteunpunten-wonen; kies medewerker/],
    ['', /^Zaak 2: route "" is onbekend/],
  ])('WSW-R wijksteunpunten met route %j', async (route, zin) => {
    const invoer = JSON.stringify([zaak(), zaak({ regeling: 'wijksteunpunten-wonen', route })])
    expect(await fout(['termijnen'], invoer)).toMatch(zin)
  })

  it('een fout in de laatste van duizend zaken geeft geen halve uitvoer', async () => {
    const zaken = [...Array.from({ length: 999 }, () => zaak()), zaak({ vandaag: '2027-02-29' })]
    expect(await fout(['termijnen'], JSON.stringify(zaken))).toMatch(/^Zaak 1000, vandaag/)
  })

  it('kort een waarde in die te lang is voor een zin', async () => {
    expect((await fout(['termijnen'], JSON.stringify([zaak({ vandaag: 'x'.repeat(5000) })]))).length).toBeLessThan(200)
  })
})

describe('opdracht voorbeeld', () => {
  let map = ''
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'klacht dossier é '))
  })
  afterAll(() => rm(map, { recursive: true }))

  it('schrijft de documenten van de oefendossiers als Word-bestanden', async () => {
    const uit = join(map, 'nieuw', 'voorbeelden')
    const paden = await goed<string[]>(['voorbeeld', '--uit', uit, '--vandaag', '2026-11-20'])
    expect(paden.length).toBeGreaterThan(20)
    expect(new Set(paden).size).toBe(paden.length)
    const erin = await readdir(uit, { recursive: true })
    expect(
      erin
        .filter((naam) => naam.endsWith('.docx'))
        .map((naam) => join(uit, naam))
        .sort(),
    ).toEqual([...paden].sort())
    // A folder for each dossier, and one for the blank forms of each procedure.
    expect(await readdir(uit)).toEqual(expect.arrayContaining(['2026-001', '2026-016', 'Leeg ons-welzijn']))
    expect(await readdir(uit)).toHaveLength(33 + 5)
    for (const pad of paden) {
      expect(pad).toMatch(/\.docx$/)
      expect((await readFile(pad)).subarray(0, 2).toString()).toBe('PK')
    }
  }, 180_000)

  it('zegt wat er is als de map niet te beschrijven is, en wat te doen', async () => {
    const bezet = join(map, 'bezet')
    await writeFile(bezet, 'een bestand')
    expect(await fout(['voorbeeld', '--uit', bezet])).toMatch(
      /^De map .+ is niet te beschrijven \(het is een bestand\); kies een andere map\.$/,
    )
    expect(await fout(['voorbeeld', '--uit', join(bezet, 'dieper')])).toMatch(
      /is niet te beschrijven \(het is een bestand\)/,
    )
  }, 60_000)

  it.runIf(existsSync('/proc/version'))(
    'blijft niet hangen waar een map bestaat en er geen in gemaakt kan worden',
    async () => {
      expect(await fout(['voorbeeld', '--uit', '/proc/klachtdossier/dieper'])).toBe(
        'De map "/proc/klachtdossier/dieper" is niet te beschrijven (daar kan geen map komen); kies een andere map.',
      )
    },
    20_000,
  )

  it.each([
    [[], /^De opdracht voorbeeld heeft een map nodig; geef bijvoorbeeld --uit voorbeelden/],
    [['--uit'], /^Achter --uit ontbreekt de waarde/],
    [['--uit', 'x', '--vandaag', '2026-02-30'], /^De optie vandaag "2026-02-30" is geen bestaande datum/],
    [['--map', 'x'], /^De opdracht voorbeeld kent geen "--map"; gebruik --uit of --vandaag/],
  ])('foute invoer: %j', async (opties, zin) => {
    expect(await fout(['voorbeeld', ...opties])).toMatch(zin)
  })
})

describe('de opdrachten zelf', () => {
  it.each([[[]], [['hulp']], [['--help']], [['-h']]])(
    '%j geeft hulp met elke opdracht, regeling en gebeurtenis',
    async (args) => {
      const { code, stdout } = await run(args)
      expect(code).toBe(0)
      for (const woord of [
        'termijnen',
        'werkdagen',
        'feestdagen',
        'voorbeeld',
        'ons-welzijn',
        'stedelijk-bureau',
        'kennisname',
      ])
        expect(stdout).toContain(woord)
      for (const regel of stdout.split('\n')) expect(regel.length).toBeLessThan(110)
    },
  )

  it.each([
    [
      ['termijn'],
      /^De opdracht "termijn" bestaat niet; kies termijnen, werkdagen, feestdagen, voorbeeld, dossier, herstel of hulp\.$/,
    ],
    [['toString'], /^De opdracht "toString" bestaat niet/],
    [['termijnen', '--vandaag', '2026-11-20'], /^De opdracht termijnen kent geen "--vandaag"; laat dat weg\.$/],
    [['hulp', 'mij'], /^De opdracht hulp kent geen "mij"; laat dat weg/],
  ])('%j', async (args, zin) => {
    expect(await fout(args)).toMatch(zin)
  })
})
