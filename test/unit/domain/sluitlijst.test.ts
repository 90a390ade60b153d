// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import {
  legeAfhandeling,
  legeBeklaagde,
  legeGegevens,
  legeKlager,
  leegPunt,
  type KlachtGegevens,
} from '@/domain/gebeurtenis/gegevens'
import { REGELINGEN, type Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { nadertEinde, sluitlijst } from '@/domain/vastleggen/sluitlijst'
import type { SluitPunt } from '@/domain/vastleggen/sluit-punt'
import { logboek, type Logboek } from '../../fixtures/logboek'
import { kalender } from '../../fixtures/zaak'

const vandaag = datum('2026-11-20')
const EEN: Partial<KlachtGegevens> = {
  route: 'medewerker',
  klagers: [{ ...legeKlager('k1'), naam: 'Tim Bos' }],
  beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Noor Smit' }],
}
const klacht = (regeling: Regeling, gegevens: Partial<KlachtGegevens> = {}) =>
  logboek(regeling.id).ontvangst('2026-11-02', { ...EEN, ...gegevens })
function lijst(regeling: Regeling, log: Logboek, grond = ''): SluitPunt[] {
  const dossier = log.dossier()
  return sluitlijst({
    dossier,
    regeling,
    termijnen: termijnen(regeling, zaakVan(dossier), vandaag, kalender),
    kalender,
    grond,
    datum: vandaag,
  })
}
const open = (punten: readonly SluitPunt[]) => punten.filter((p) => p.staat === 'open').map((p) => p.wat)
const punt = (punten: readonly SluitPunt[], id: string) => punten.find((p) => p.id === id)
const GESPREK = { met: '', aanwezig: '', plaats: '', verklaring: '', afspraken: '' }
const SLOT = ['bevestiging_verzonden', 'kennisgeving_bevindingen'] as const

describe('voor het sluiten: gehoord, of afgezien met de reden', () => {
  it.each([
    ['ONS-5', onsWelzijn, 'Gesprekken met klant en medewerker', 'gesprek', ['Klant horen', 'Medewerker horen']],
    ['S51-6.5', stadsring51, '6 lid 5', 'hoorzitting', ['Klager horen', 'Medewerker horen']],
    ['STK-7', sterkerSociaalWerk, '7', 'gesprek', ['Klager horen', 'Medewerker horen']],
    ['WSW-4b', wijksteunpuntenWonen, '4b', 'hoorzitting', ['Klager horen', 'Medewerker horen']],
    ['WMD-2.3', wonenMiddenDelfland, '2.3', 'gesprek', ['Huurder horen']],
  ] as const)('%s zegt wie nog moet worden gehoord, met het artikel en de plek', (_, regeling, artikel, stap, wie) => {
    const regels = lijst(regeling, klacht(regeling)).filter((p) => p.id.startsWith('horen.'))
    expect(regels.map((p) => p.wat)).toEqual(wie)
    for (const regel of regels) expect(regel).toMatchObject({ staat: 'open', artikel, naar: { soort: 'stap', stap } })
    const na = lijst(regeling, klacht(regeling).en('gesprek', '2026-11-10', { ...GESPREK, partij: 'beiden' }))
    expect(na.filter((p) => p.id.startsWith('horen.')).map((p) => p.staat)).toEqual(wie.map(() => 'gedaan'))
  })

  it('S51-6.5 afgezien telt alleen met een reden, en alleen voor wie', () => {
    const afgezien = (grond: string) =>
      lijst(stadsring51, klacht(stadsring51).en('horen_afgezien', '2026-11-10', { wie: 'klager', grond }))
    expect(punt(afgezien('de klacht is duidelijk ongegrond'), 'horen.klager.0')).toMatchObject({
      staat: 'gedaan',
      stand: 'van afgezien: de klacht is duidelijk ongegrond',
    })
    expect(punt(afgezien(' '), 'horen.klager.0')?.staat).toBe('open')
    expect(punt(afgezien('de klacht is duidelijk ongegrond'), 'horen.beklaagde.0')?.staat).toBe('open')
  })

  it('ALL-6 van meer medewerkers telt het gesprek voor wie erin staat', () => {
    const twee = [EEN.beklaagden, { ...legeBeklaagde('b2'), naam: 'Ali Vos' }].flat() as KlachtGegevens['beklaagden']
    const log = klacht(onsWelzijn, { beklaagden: twee }).en('gesprek', '2026-11-10', {
      ...GESPREK,
      met: 'Ali Vos',
      partij: 'beklaagde',
    })
    const regels = lijst(onsWelzijn, log)
    expect(punt(regels, 'horen.beklaagde.0')).toMatchObject({ wat: 'Noor Smit horen', staat: 'open' })
    expect(punt(regels, 'horen.beklaagde.1')).toMatchObject({ wat: 'Ali Vos horen', staat: 'gedaan' })
  })

  it('WMD-2.3 een antwoord per telefoon is het gesprek, en een brief alleen met de reden', () => {
    const met = (wijze: string, redenSchriftelijk?: string) =>
      punt(
        lijst(
          wonenMiddenDelfland,
          klacht(wonenMiddenDelfland).en('antwoord_gegeven', '2026-11-05', {
            wijze,
            uitkomst: '',
            ...(redenSchriftelijk && { redenSchriftelijk }),
          }),
        ),
        'horen.klager.0',
      )?.staat
    expect([met('telefoon'), met('brief'), met('brief', 'op vakantie')]).toEqual(['gedaan', 'open', 'gedaan'])
  })

  it('wie anoniem is of niet meer in dienst, hoeft niet', () => {
    const log = klacht(onsWelzijn, {
      anoniem: true,
      beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Noor Smit', uitDienst: true }],
    })
    expect(lijst(onsWelzijn, log).filter((p) => p.id.startsWith('horen.'))).toEqual([])
  })

  it('S51-6.7 het verslag van elk gesprek, met de plek van dat gesprek', () => {
    const log = klacht(stadsring51).en('hoorzitting', '2026-11-10').en('hoorzitting', '2026-11-12')
    const half = log.en('verslag_vastgesteld', '2026-11-14', { gesprekId: 'e2', akkoord: 'ja' })
    expect(lijst(stadsring51, half).filter((p) => p.id.startsWith('verslag'))).toEqual([
      expect.objectContaining({
        staat: 'open',
        artikel: '6 lid 7',
        wat: 'Verslag van het gesprek op do 12 november 2026',
        naar: { soort: 'stap', stap: 'verslag_vastgesteld', gesprekId: 'e3' },
      }),
    ])
    const heel = half.en('verslag_vastgesteld', '2026-11-14', { gesprekId: 'e3', akkoord: 'nee' })
    expect(punt(lijst(stadsring51, heel), 'verslag')?.staat).toBe('gedaan')
  })

  it('ONS-5 gevraagd of de klant het eens is met de analyse: het antwoord telt, “niet gevraagd” niet', () => {
    const met = (analyse?: 'nee' | 'niet gevraagd') =>
      punt(
        lijst(
          onsWelzijn,
          klacht(onsWelzijn).en('gesprek', '2026-11-10', { ...GESPREK, partij: 'klager', ...(analyse && { analyse }) }),
        ),
        'analyse',
      )
    expect(met()).toMatchObject({ staat: 'open', artikel: 'Gesprekken met klant en medewerker' })
    expect(met('niet gevraagd')?.staat).toBe('open')
    expect(met('nee')).toMatchObject({ staat: 'gedaan', stand: 'nee' })
    expect(punt(lijst(onsWelzijn, klacht(onsWelzijn)), 'analyse')).toBeUndefined()
    const elders = klacht(stadsring51).en('hoorzitting', '2026-11-10')
    expect(punt(lijst(stadsring51, elders), 'analyse')).toBeUndefined()
  })

  it('STK-7 de medewerker was er niet bij, met de reden', () => {
    const met = (regeling: Regeling, afwezig: string) =>
      punt(
        lijst(regeling, klacht(regeling).en('gesprek', '2026-11-10', { ...GESPREK, partij: 'klager', afwezig })),
        'horen.beklaagde.0',
      )
    expect(met(sterkerSociaalWerk, 'De klager wilde dat niet.')).toMatchObject({
      staat: 'gedaan',
      stand: 'niet bij het gesprek: De klager wilde dat niet.',
    })
    expect(met(sterkerSociaalWerk, ' ')?.staat).toBe('open')
    expect(met(onsWelzijn, 'ziek')?.staat).toBe('open')
  })

  it('een gesprek dat gepland is en niet gehouden, staat open', () => {
    const log = klacht(onsWelzijn).en('gesprek_gepland', '2026-11-10', {
      met: '',
      partij: 'klager',
      aanwezig: '',
      plaats: '',
      dag: datum('2026-11-19'),
      begin: '10:00',
      einde: '',
    })
    expect(open(lijst(onsWelzijn, log))).toContain('Gesprek met de klant houden')
  })
})

describe('voor het sluiten: termijnen, brieven, rapport', () => {
  it.each([
    ['ONS-2', onsWelzijn, 'Ontvangst bevestigen', 'Indienen van een klacht', 'bevestiging_verzonden'],
    ['ONS-4', onsWelzijn, 'Vooronderzoek afronden', 'Vooronderzoek', 'vooronderzoek_afgerond'],
    ['S51-6.9', stadsring51, 'Klacht afhandelen en bevindingen sturen', '6 lid 8', 'kennisgeving_bevindingen'],
    ['WSW-7', wijksteunpuntenWonen, 'Eindrapportage gereed', '7a, 7b', 'eindrapport_gereed'],
    ['WMD-2.3', wonenMiddenDelfland, 'Huurder antwoorden', '2.3', 'antwoord_gegeven'],
  ] as const)('%s een plicht met een termijn staat open tot zij is gedaan', (_, regeling, wat, artikel, stap) => {
    const met = (log: Logboek) => lijst(regeling, log).find((p) => p.wat === wat)
    expect(met(klacht(regeling))).toMatchObject({ staat: 'open', artikel, naar: { soort: 'stap', stap } })
    const gedaan = met(klacht(regeling).en(stap, '2026-11-05', { wijze: 'brief', uitkomst: '' }))
    expect(gedaan).toMatchObject({ staat: 'gedaan', stand: 'do 5 november 2026' })
    expect(gedaan?.naar).toBeUndefined()
  })

  it('ONS-6 het afschrift aan medewerker en manager staat open tot ieder het heeft', () => {
    const log = klacht(onsWelzijn, {
      beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Noor Smit', leidinggevende: 'Els Mol' }],
    }).en('kennisgeving_bevindingen', '2026-11-16', { wijze: 'brief' })
    const afschriften = () =>
      lijst(onsWelzijn, log)
        .filter((p) => p.id.startsWith('brief.uitkomst-beklaagde'))
        .map((p) => p.naar)
    expect(afschriften()).toEqual([
      { soort: 'brief', brief: 'uitkomst-beklaagde', aan: 'beklaagde.b1' },
      expect.objectContaining({ soort: 'brief', aan: expect.stringContaining('rol.manager') as string }),
    ])
    log.en('brief_verzonden', '2026-11-16', {
      brief: 'uitkomst-beklaagde',
      aan: 'Noor Smit',
      wijze: 'brief',
      voor: 'beklaagde.b1',
    })
    expect(afschriften()).toHaveLength(1)
  })

  it('een rapport dat begonnen is en dat geen termijn heeft, moet af', () => {
    const half = klacht(onsWelzijn, { rapport: { klacht: 'x' } })
    expect(punt(lijst(onsWelzijn, half), 'rapport')).toMatchObject({ staat: 'open', stand: 'nog 4 onderwerpen leeg' })
    const heel = klacht(onsWelzijn, { rapport: Object.fromEntries(onsWelzijn.rapport.map((o) => [o.id, 'x'])) })
    expect(punt(lijst(onsWelzijn, heel), 'rapport')?.naar).toEqual({ soort: 'stap', stap: 'eindrapport_gereed' })
    heel.en('eindrapport_gereed', '2026-11-18', {})
    expect(punt(lijst(onsWelzijn, heel), 'rapport')?.staat).toBe('gedaan')
    expect(punt(lijst(onsWelzijn, klacht(onsWelzijn)), 'rapport')).toBeUndefined()
  })
})

describe('voor het sluiten: oordeel, tevreden, formulier, maatregelen, stukken', () => {
  it('S51-6.9 elk klachtpunt een oordeel; de regeling zonder oordelen vraagt het pas als ermee begonnen is', () => {
    const punten = [
      { ...leegPunt('p1'), oordeel: 'gegrond' as const },
      { ...leegPunt('p2'), omschrijving: 'x' },
    ]
    const open = { staat: 'open', stand: 'nog niet bij punt 2', naar: { soort: 'veld', veld: 'punten.1.oordeel' } }
    expect(punt(lijst(stadsring51, klacht(stadsring51, { punten })), 'oordelen')).toMatchObject({
      ...open,
      artikel: '6 lid 9',
    })
    expect(punt(lijst(sterkerSociaalWerk, klacht(sterkerSociaalWerk, { punten })), 'oordelen')).toMatchObject(open)
    const leeg = [{ ...leegPunt('p1'), omschrijving: 'x' }]
    expect(punt(lijst(sterkerSociaalWerk, klacht(sterkerSociaalWerk, { punten: leeg })), 'oordelen')).toBeUndefined()
  })

  it('wat de sluitgrond zelf al zegt, staat er één keer', () => {
    const punten = [{ ...leegPunt('p1'), omschrijving: 'x' }]
    const regels = lijst(stadsring51, klacht(stadsring51, { punten }), 'afgehandeld')
    expect(regels.filter((p) => p.naar?.soort === 'veld' && p.naar.veld.startsWith('punten'))).toHaveLength(1)
    expect(regels.filter((p) => p.naar?.soort === 'stap' && p.naar.stap === 'kennisgeving_bevindingen')).toHaveLength(1)
    expect(regels[0]?.staat).toBe('past-niet')
  })

  it('ONS-9 tevreden: gevraagd is genoeg, en “nee” past niet bij de reden', () => {
    const met = (tevreden: '' | 'nee', grond = '') =>
      lijst(onsWelzijn, klacht(onsWelzijn, { afhandeling: { ...legeAfhandeling(), tevreden } }), grond)
    expect(punt(met(''), 'tevreden')).toMatchObject({ staat: 'open', artikel: 'Registratie 2a' })
    expect(punt(met('nee'), 'tevreden')).toMatchObject({ staat: 'gedaan', stand: 'nee' })
    expect(met('nee', 'tevreden')[0]).toMatchObject({
      staat: 'past-niet',
      naar: { soort: 'veld', veld: 'afhandeling.tevreden' },
    })
  })

  it('ONS-8 het formulier is compleet, of zegt wat er leeg is en waar', () => {
    expect(punt(lijst(onsWelzijn, klacht(onsWelzijn)), 'formulier')).toMatchObject({
      staat: 'open',
      artikel: 'Registratie 1',
      stand:
        'nog leeg: onderwerp van de klacht, soort hulp, postcode, plaats, geboortedatum, of het gesprek het oploste',
      naar: { soort: 'veld', veld: 'onderwerp' },
    })
    const vol: Partial<KlachtGegevens> = {
      onderwerp: 'x',
      soortHulp: 'srw',
      klagers: [
        {
          ...legeKlager('k1'),
          naam: 'Tim Bos',
          postcode: '5341 AA',
          plaats: 'Oss',
          geboortedatum: datum('1980-01-01'),
        },
      ],
      afhandeling: { ...legeAfhandeling(), gesprekLosteOp: 'nee', tevreden: 'nee', gewezenOpVervolg: 'ja' },
    }
    expect(punt(lijst(onsWelzijn, klacht(onsWelzijn, vol)), 'formulier')?.staat).toBe('gedaan')
  })

  it('STK-9.4 verbeteracties hebben iemand die ervoor zorgt', () => {
    const met = (verbeterEigenaar?: string) =>
      punt(
        lijst(
          sterkerSociaalWerk,
          klacht(sterkerSociaalWerk, {
            afhandeling: {
              ...legeAfhandeling(),
              verbeteracties: 'Bellijst maken',
              ...(verbeterEigenaar !== undefined && { verbeterEigenaar }),
            },
          }),
        ),
        'verbetering',
      )
    expect(met()).toMatchObject({ staat: 'open', artikel: '9.4' })
    expect(met(' ')?.staat).toBe('open')
    expect(met('Els Mol')).toMatchObject({ staat: 'gedaan', stand: 'Els Mol' })
    expect(punt(lijst(sterkerSociaalWerk, klacht(sterkerSociaalWerk)), 'verbetering')).toBeUndefined()
  })

  it('STK-7d een stuk dat niet beide kanten zagen; elders vraagt de tekst het niet', () => {
    const stuk = (regeling: Regeling, beklaagde: boolean, aard?: 'intern') =>
      punt(
        lijst(
          regeling,
          klacht(regeling).en('document_toegevoegd', '2026-11-05', {
            naam: 'brief',
            ingebrachtDoor: 'Tim Bos',
            ingezienDoorKlager: true,
            ingezienDoorBeklaagde: beklaagde,
            ...(aard && { aard }),
          }),
        ),
        'inzage',
      )
    expect(stuk(sterkerSociaalWerk, false)).toMatchObject({
      staat: 'open',
      artikel: '7',
      stand: '1 stuk telt niet mee',
    })
    expect(stuk(sterkerSociaalWerk, true)?.staat).toBe('gedaan')
    expect(stuk(sterkerSociaalWerk, false, 'intern')).toBeUndefined()
    expect(stuk(onsWelzijn, false)).toBeUndefined()
  })
})

describe('wat niet is behandeld, hoeft niet te worden gehoord', () => {
  it.each(REGELINGEN.map((r) => [r.naam, r] as const))('ALL-4 %s: ingetrokken', (_, regeling) => {
    const ingetrokken = klacht(regeling).en('intrekking', '2026-11-10')
    for (const regels of [lijst(regeling, klacht(regeling), 'ingetrokken'), lijst(regeling, ingetrokken)])
      expect(regels.filter((p) => /^(horen|tevreden|oordelen|rapport)/.test(p.id))).toEqual([])
  })

  it('STK-5.8 ook een klager die stil blijft niet', () => {
    const regels = lijst(sterkerSociaalWerk, klacht(sterkerSociaalWerk), 'onbereikbaar')
    expect(regels.some((p) => p.id.startsWith('horen'))).toBe(false)
  })

  it('WSW-R en wat elders wordt behandeld niet', () => {
    const regels = lijst(wijksteunpuntenWonen, klacht(wijksteunpuntenWonen, { route: 'stedelijk-bureau' }))
    expect(regels.some((p) => p.id.startsWith('horen'))).toBe(false)
  })

  it('een signaal houdt alleen wat niet bij de reden past', () => {
    const log = logboek(sterkerSociaalWerk.id).signaal('2026-11-02', legeGegevens())
    expect(lijst(sterkerSociaalWerk, log, 'opgelost').every((p) => p.staat === 'past-niet')).toBe(true)
  })
})

it('na het einde wijst geen regel naar iets dat niet meer kan', () => {
  const log = klacht(onsWelzijn).en('afsluiting', '2026-11-18', { grond: 'tevreden' })
  const stappen = lijst(onsWelzijn, log, 'tevreden').filter((p) => p.naar?.soort === 'stap')
  expect(stappen).toEqual([])
  expect(open(lijst(onsWelzijn, log, 'tevreden'))).toContain('Afsluiting aan Tim Bos')
})

it('het einde nadert als de uitkomst er is, niet eerder', () => {
  const log = klacht(onsWelzijn)
  expect(nadertEinde(log.dossier())).toBe(false)
  for (const soort of SLOT) log.en(soort, '2026-11-10', { wijze: 'brief' })
  expect(nadertEinde(log.dossier())).toBe(true)
  expect(nadertEinde(klacht(onsWelzijn).en('bevestiging_verzonden', '2026-11-03').dossier())).toBe(false)
})

it('ONS-12 een melding aan de manager is pas rond met het besluit en de aantekening, en de lijst zegt er verder niets van', () => {
  const met = (rest: { besluit?: string; aantekening?: boolean }) =>
    lijst(
      onsWelzijn,
      klacht(onsWelzijn).en(
        'personeelsmaatregel',
        '2026-11-12',
        { toelichting: 'Geheim feit.', ...rest },
        { id: 'p1' },
      ),
    ).find(({ id }) => id === 'verwijtbaar.p1')
  expect(met({})).toMatchObject({
    staat: 'open',
    stand: 'nog niet vastgelegd: wat de manager besloot en de aantekening in het personeelsdossier',
    naar: { soort: 'veld', veld: 'logboek' },
  })
  expect(met({ besluit: 'Een waarschuwing.' })?.stand).toBe(
    'nog niet vastgelegd: de aantekening in het personeelsdossier',
  )
  const klaar = met({ besluit: 'Een waarschuwing.', aantekening: true })
  expect(klaar).toMatchObject({ staat: 'gedaan', stand: 'afgerond' })
  expect(JSON.stringify(klaar)).not.toMatch(/Geheim|waarschuwing/)
})

it('WMD-2.6 een herhaalklacht die nog loopt, staat open in de lijst, ook als het eerste antwoord er is', () => {
  const log = klacht(wonenMiddenDelfland)
    .en('antwoord_gegeven', '2026-11-05', { wijze: 'telefoon', uitkomst: 'Hersteld.' })
    .en('herhaalklacht_ontvangen', '2026-11-17', { aanleiding: 'nieuwe feiten' })
  expect(punt(lijst(wonenMiddenDelfland, log, 'beantwoord'), 'termijn.wmd-2.6')).toMatchObject({
    staat: 'open',
    wat: 'Herhaalklacht beantwoorden',
  })
  const na = log.en('antwoord_gegeven', '2026-11-19', { wijze: 'telefoon', uitkomst: 'Nu wel.' })
  expect(punt(lijst(wonenMiddenDelfland, na, 'beantwoord'), 'termijn.wmd-2.6')?.staat).toBe('gedaan')
})
