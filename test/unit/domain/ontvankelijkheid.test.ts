// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { type KlachtGegevens, legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { type GrondFeit, grondRegels } from '@/domain/overzicht/ontvankelijkheid'
import type { Eerder } from '@/domain/overzicht/signaal'
import { REGELINGEN, regelingMet } from '@/domain/regeling'
import { metWoord, teNoemen } from '@/domain/regeling/grond'
import type { Regeling } from '@/domain/regeling/regeling'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { logboek, type Logboek } from '../../fixtures/logboek'
import { kalender } from '../../fixtures/zaak'

const vandaag = datum('2026-11-20')
type Deel = Partial<KlachtGegevens>

const vera = { klagers: [{ ...legeKlager('k1'), naam: 'Vera Smit', hoedanigheid: 'klant' }] }
const klacht = (regeling: Regeling, deel: Deel) => logboek(regeling.id).ontvangst('2026-11-16', { ...vera, ...deel })

function feiten(regeling: Regeling, log: Logboek, grond: string, eerdere?: readonly Eerder[]): readonly GrondFeit[] {
  const dossier = log.dossier()
  const om = { vandaag, kalender, termijnen: termijnen(regeling, zaakVan(dossier), vandaag, kalender), eerdere }
  const regel = grondRegels(dossier, regeling, om).find((r) => r.grond.id === grond)
  if (!regel) throw new Error(`geen grond ${grond}`)
  return regel.feiten
}
const inHetKort = (gevonden: readonly GrondFeit[]) =>
  gevonden.map(({ soort, tekst, veld }) => `${soort}: ${tekst}${veld ? ` [${veld}]` : ''}`)

const eerder = (nummer: string, deel: Partial<Eerder> = {}): Eerder => ({
  id: nummer,
  nummer,
  klager: 'Vera Smit',
  beklaagde: '',
  plaats: '',
  onderwerp: 'te laat',
  ontvangen: datum('2025-03-03'),
  ...deel,
})

/** Per ground: what is on record, and what is said of it. */
const TABEL: readonly (readonly [string, string, string, Deel, readonly string[]])[] = [
  ['ONS-3', 'ons-welzijn', 'geen-klant', {}, ['tegen: Vera Smit klaagt als klant. [klagers.0.hoedanigheid]']],
  [
    'ONS-3',
    'ons-welzijn',
    'geen-klant',
    { klagers: [{ ...legeKlager('k1'), naam: 'Vera Smit', hoedanigheid: 'buurman' }] },
    ['weeg: Vera Smit klaagt als buurman. [klagers.0.hoedanigheid]'],
  ],
  [
    'ONS-3',
    'ons-welzijn',
    'geen-klant',
    { klagers: [legeKlager('k1')] },
    ['mist: Niet ingevuld is in welke rol de klager klaagt. [klagers.0.hoedanigheid]'],
  ],
  [
    'ONS-3',
    'ons-welzijn',
    'andere-organisatie',
    { beklaagden: [{ ...legeBeklaagde('b1'), naam: 'J. de Wit', functie: 'coach' }] },
    ['weeg: De klacht gaat over J. de Wit, coach. Werkt die bij ons? [beklaagden.0.naam]'],
  ],
  [
    'ONS-3',
    'ons-welzijn',
    'andere-organisatie',
    {},
    ['mist: Niet ingevuld is over wie de klacht gaat. [beklaagden.0.naam]'],
  ],
  ['ONS-3', 'ons-welzijn', 'anders', {}, []],
  ['S51-5.1', 'stadsring51', 'ouder-dan-jaar', {}, ['mist: De dag van de gedraging is niet ingevuld. [gedragingOp]']],
  [
    'S51-5.1',
    'stadsring51',
    'ouder-dan-jaar',
    { gedragingOp: datum('2025-05-03') },
    [
      'voor: De gedraging was op 3 mei 2025. De laatste dag om te klagen was zo 3 mei 2026. De klacht is van 16 november 2026. [gedragingOp]',
    ],
  ],
  [
    'S51-5.1 precies een jaar is op tijd',
    'stadsring51',
    'ouder-dan-jaar',
    { gedragingOp: datum('2025-11-16') },
    [
      'tegen: De gedraging was op 16 november 2025. De laatste dag om te klagen was ma 16 november 2026. De klacht is van 16 november 2026. [gedragingOp]',
    ],
  ],
  [
    'S51-5.1',
    'stadsring51',
    'andere-instantie',
    { omschrijving: 'Ik ben ook naar de Kantonrechter.' },
    ['weeg: In de klacht staat het woord "Kantonrechter". [omschrijving]'],
  ],
  ['S51-5.1', 'stadsring51', 'andere-instantie', {}, []],
  ['S51-5.2', 'stadsring51', 'onvoldoende-belang', {}, []],
  [
    'STK-5.7',
    'sterker-sociaal-werk',
    'te-laat',
    {},
    ['mist: De dag waarop de klager het wist is niet ingevuld. [kennisnameOp]'],
  ],
  [
    'STK-5.7',
    'sterker-sociaal-werk',
    'te-laat',
    { kennisnameOp: datum('2026-03-02') },
    [
      'voor: De klager wist het op 2 maart 2026. De laatste dag om te klagen was wo 2 september 2026. De klacht is van 16 november 2026. [kennisnameOp]',
    ],
  ],
  [
    'STK-5.7 twee jaar bij seksuele intimidatie',
    'sterker-sociaal-werk',
    'te-laat',
    { kennisnameOp: datum('2026-03-02'), seksueleIntimidatie: true },
    [
      'tegen: De klager wist het op 2 maart 2026. De laatste dag om te klagen was do 2 maart 2028. De klacht is van 16 november 2026. [kennisnameOp]',
    ],
  ],
  ['STK-2.2', 'sterker-sociaal-werk', 'externe-procedure', {}, []],
  [
    'STK-2.2',
    'sterker-sociaal-werk',
    'beschikking',
    { onderwerp: 'Wmo-besluit' },
    ['weeg: In de klacht staat het woord "Wmo". [omschrijving]'],
  ],
  [
    'STK-2.2',
    'sterker-sociaal-werk',
    'andere-moederorganisatie',
    { beklaagden: [{ ...legeBeklaagde('b1'), naam: 'J. de Wit', afdeling: 'SWT Oost' }] },
    ['weeg: De klacht gaat over J. de Wit, SWT Oost. Werkt die bij ons? [beklaagden.0.naam]'],
  ],
  [
    'STK-2.2',
    'sterker-sociaal-werk',
    'strafvervolging',
    { omschrijving: 'Ik deed aangifte.' },
    ['weeg: In de klacht staat het woord "aangifte". [omschrijving]'],
  ],
  [
    'STK-2.2',
    'sterker-sociaal-werk',
    'geld',
    { gewenst: 'excuses', omschrijving: 'Ik wil smartengeld.' },
    ['weeg: In de klacht staat het woord "smartengeld". [omschrijving]'],
  ],
  [
    'STK-2.2',
    'sterker-sociaal-werk',
    'anoniem',
    { anoniem: true, klagers: [] },
    ['voor: De klacht is anoniem. [anoniem]'],
  ],
  ['STK-2.2', 'sterker-sociaal-werk', 'anoniem', {}, ['tegen: De klager is bekend: Vera Smit.']],
  [
    'WMD-2.5',
    'wonen-midden-delfland',
    'instantie',
    { omschrijving: 'De huurcommissie kijkt ernaar.' },
    ['weeg: In de klacht staat het woord "huurcommissie". [omschrijving]'],
  ],
  [
    'WMD-2.5',
    'wonen-midden-delfland',
    'uitspraak',
    { omschrijving: 'Er is een vonnis.' },
    ['weeg: In de klacht staat het woord "vonnis". [omschrijving]'],
  ],
  [
    'WMD-2.5',
    'wonen-midden-delfland',
    'huurprijs',
    { onderwerp: 'Huurverhoging' },
    ['weeg: In de klacht staat het woord "Huurverhoging". [omschrijving]'],
  ],
  ['WMD-2.5', 'wonen-midden-delfland', 'overheid', {}, []],
  [
    'WMD-2.5',
    'wonen-midden-delfland',
    'verzekering',
    { omschrijving: 'De verzekeraar zwijgt.' },
    ['weeg: In de klacht staat het woord "verzekeraar". [omschrijving]'],
  ],
  [
    'WMD-2.5',
    'wonen-midden-delfland',
    'regionale-commissie',
    { omschrijving: 'De klachtencommissie zei nee.' },
    ['weeg: In de klacht staat het woord "klachtencommissie". [omschrijving]'],
  ],
  ['WMD-2.5', 'wonen-midden-delfland', 'discriminerend', {}, []],
  [
    'WSW-A3',
    'wijksteunpunten-wonen',
    'anoniem',
    { klagers: [legeKlager('k1')] },
    ['mist: De naam van de klager is niet ingevuld. [klagers.0.naam]'],
  ],
  [
    'WSW-R',
    'wijksteunpunten-wonen',
    'stedelijk-bureau',
    { route: 'stedelijk-bureau' },
    [
      'voor: Gekozen is: over het Stedelijk bureau. Verwijs naar Amsterdams Steunpunt Wonen, volgens de klachtenprocedure daar. [route]',
    ],
  ],
  [
    'WSW-R',
    'wijksteunpunten-wonen',
    'stedelijk-bureau',
    { route: 'medewerker' },
    ['tegen: Gekozen is: over een medewerker. [route]'],
  ],
  [
    'WSW-R',
    'wijksteunpunten-wonen',
    'stedelijk-bureau',
    { route: '' },
    ['mist: Er is nog niet gekozen waar de klacht over gaat. [route]'],
  ],
]

describe('wat datums en gegevens over elke reden al zeggen', () => {
  it.each(TABEL)('%s %s: %s', (_, regelingId, grond, deel, verwacht) => {
    const regeling = regelingMet(regelingId) as Regeling
    expect(inHetKort(feiten(regeling, klacht(regeling, deel), grond))).toEqual(verwacht)
  })

  it('elke reden van elke regeling staat in de tabel of bij de eerdere dossiers', () => {
    const staat = new Set([...TABEL.map(([, r, g]) => `${r}/${g}`), 'stadsring51/eerder-behandeld'])
    expect(REGELINGEN.flatMap((r) => r.gronden.map((g) => `${r.id}/${g.id}`)).filter((x) => !staat.has(x))).toEqual([])
  })

  it('elke regel is een reden van de regeling, in haar volgorde, wat er ook in het dossier staat', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGELINGEN), fc.string(), fc.boolean(), (regeling, omschrijving, anoniem) => {
        const dossier = klacht(regeling, { omschrijving, anoniem }).dossier()
        const om = { vandaag, kalender, termijnen: termijnen(regeling, zaakVan(dossier), vandaag, kalender) }
        expect(grondRegels(dossier, regeling, om).map(({ grond }) => grond)).toEqual(regeling.gronden)
      }),
    )
  })
})

describe('S51-5.1 al eerder behandeld', () => {
  const bij = (deel: Deel, eerdere?: readonly Eerder[]) =>
    inHetKort(feiten(stadsring51, klacht(stadsring51, deel), 'eerder-behandeld', eerdere))

  it('noemt het eerdere dossier, ook als het al gekoppeld is', () => {
    const verwacht = [
      'weeg: Deze klager komt ook voor in 2025-014 van 3 maart 2025: te laat. Gaat het over dezelfde gedraging?',
    ]
    expect(bij({}, [eerder('2025-014')])).toEqual(verwacht)
    expect(bij({ verwanteDossiers: ['2025-014'] }, [eerder('2025-014')])).toEqual(verwacht)
  })

  it('zegt dat er geen is, en niets als de andere dossiers niet bekend zijn of de klager geen naam heeft', () => {
    expect(bij({}, [eerder('2025-014', { klager: 'Piet Bos' })])).toEqual([
      'tegen: Deze klager komt in geen ander dossier voor.',
    ])
    expect(bij({})).toEqual([])
    expect(bij({ anoniem: true }, [eerder('2025-014')])).toEqual([])
    expect(bij({ klagers: [legeKlager('k1')] }, [eerder('2025-014')])).toEqual([
      'mist: De naam van de klager is niet ingevuld. [klagers.0.naam]',
    ])
  })
})

describe('S51-5.1 een reden die later blijkt', () => {
  it('stopt de behandeling, en alleen bij die reden wordt dat gezegd', () => {
    const log = klacht(stadsring51, {}).en('hoorzitting', '2026-11-18')
    expect(inHetKort(feiten(stadsring51, log, 'andere-instantie'))).toEqual([
      'weeg: De klacht is in behandeling sinds wo 18 november 2026. Geldt deze reden, dan stopt de behandeling.',
    ])
    expect(feiten(stadsring51, log, 'onvoldoende-belang')).toEqual([])
  })
})

describe('wat de brief bij een reden noemt', () => {
  it('vraagt het in de woorden van de brief zelf, hoogstens een keer', () => {
    expect(REGELINGEN.flatMap((r) => r.gronden.filter((g) => teNoemen(g) === undefined).map((g) => g.id))).toEqual([
      'ouder-dan-jaar',
      'discriminerend',
      'anoniem',
      'te-laat',
      'anoniem',
    ])
    for (const { brief } of REGELINGEN.flatMap((r) => r.gronden))
      expect(metWoord(brief.join('\n'), 'x')).not.toContain('{invullen')
  })
})
