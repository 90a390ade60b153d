import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REGELINGEN } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import type { Regeling, TermijnDefinitie } from '@/domain/regeling/regeling'
import { regelingFouten } from '@/domain/regeling/regeling-fouten'
import { ringen } from '@/domain/regeling/ringen'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'

it.each(REGELINGEN)('$id klopt', (regeling) => expect(regelingFouten(regeling)).toEqual([]))

const termijn = (r: Regeling, id: string, deel: Partial<TermijnDefinitie>): Regeling => ({
  ...r,
  termijnen: r.termijnen.map((t) => (t.id === id ? { ...t, ...deel } : t)),
})
const eerste = <T>(lijst: readonly T[], deel: Partial<T>): T[] => lijst.map((x, i) => (i === 0 ? { ...x, ...deel } : x))
const wsw = wijksteunpuntenWonen
const ons = onsWelzijn
const stk = sterkerSociaalWerk

describe('een kopie van een echte regeling waarin iets niet klopt', () => {
  it.each<[wat: string, kapot: Regeling, veld: string, tekst: string]>([
    ['versie met een streep', { ...ons, versie: '2019/2' }, 'versie', 'schuine streep'],
    ['zonder naam', { ...ons, naam: ' ' }, 'naam', 'De regeling heeft geen naam'],
    [
      'termijn zonder naam',
      termijn(ons, 'ons-bevindingen', { naam: '' }),
      'termijnen.3.naam',
      '(ons-bevindingen) heeft geen naam',
    ],
    ['route zonder kenmerk', { ...wsw, routes: eerste(wsw.routes, { id: '' }) }, 'routes.0.id', 'heeft geen kenmerk'],
    [
      'twee termijnen met een kenmerk',
      termijn(ons, 'ons-bevindingen', { id: 'ons-advies' }),
      'termijnen.4.id',
      'hetzelfde kenmerk',
    ],
    [
      'een eigen norm met het kenmerk van een termijn',
      { ...stk, eigenNormen: eerste(stk.eigenNormen, { id: 'sterker-5.7' }) },
      'termijnen.5.id',
      'hetzelfde kenmerk',
    ],
    [
      'twee gronden met een kenmerk',
      { ...wsw, gronden: [...wsw.gronden, ...wsw.gronden] },
      'gronden.2.id',
      'hetzelfde kenmerk',
    ],
    [
      'begin dat niet bestaat',
      termijn(ons, 'ons-advies', { vanaf: 'volle_maan' as never }),
      'termijnen.4.vanaf',
      'levert “volle_maan”',
    ],
    ['begin zonder veld ervoor', { ...stk, velden: [] }, 'termijnen.0.vanaf', 'niets in deze regeling levert'],
    [
      'begin bij een commissie die er niet is',
      { ...ons, vervolgstappen: ons.vervolgstappen.map((v) => ({ ...v, commissie: undefined })) },
      'termijnen.4.vanaf',
      'levert “voorgelegd aan commissie”',
    ],
    ['termijn zonder duur', termijn(ons, 'ons-advies', { duur: undefined }), 'termijnen.4.duur', 'niet hoe lang'],
    [
      'nooit te halen',
      termijn(ons, 'ons-bevindingen', { vervuldDoor: [] }),
      'termijnen.3.vervuldDoor',
      'Kies minstens één stap',
    ],
    [
      'wacht op een rapport dat er niet is',
      { ...wsw, rapport: [], documenten: [] },
      'termijnen.4.vervuldDoor',
      'hij is nooit te halen',
    ],
    [
      'begint en eindigt met hetzelfde',
      termijn(ons, 'ons-bevindingen', { vervuldDoor: ['ontvangst'] }),
      'termijnen.3.vervuldDoor',
      'met dezelfde stap',
    ],
    [
      'het einde hangt af van wat hem haalt',
      termijn(stk, 'sterker-5.8', { nietVoor: { vanaf: 'afsluiting', duur: { aantal: 1, eenheid: 'weken' } } }),
      'termijnen.3.nietVoor',
      'de stap die hem haalt',
    ],
    [
      'voorganger die er niet is',
      termijn(ons, 'ons-bestuurder', { voorganger: 'weg' }),
      'termijnen.5.voorganger',
      'de termijn “weg”',
    ],
    [
      'voorganger die lager staat',
      termijn(wsw, 'wsw-7', { voorganger: 'wsw-8a' }),
      'termijnen.4.voorganger',
      'lager staat',
    ],
    [
      'voorgangers in een kring',
      termijn(wsw, 'wsw-7', { voorganger: 'wsw-8b' }),
      'termijnen',
      'volgen op elkaar in een kring',
    ],
    [
      'stappen in een kring',
      termijn(wsw, 'wsw-8b', { vervuldDoor: ['rapport_ontvangen'] }),
      'termijnen',
      'wachten op elkaar in een kring',
    ],
    [
      'route die niemand behandelt',
      { ...wsw, routes: wsw.routes.map((r) => ({ ...r, verwijzing: undefined })) },
      'routes.3',
      'Niemand behandelt de route “Over het Stedelijk bureau”',
    ],
    ['route met onbekende grond', { ...wsw, gronden: [] }, 'routes.3.grond', '“stedelijk-bureau”'],
    [
      'doorgeven aan niemand',
      { ...wsw, routes: wsw.routes.map((r) => ({ ...r, doorgevenAan: [] })) },
      'termijnen.0.perGeadresseerde',
      'aan wie',
    ],
    [
      'termijn op onbekende route',
      termijn(wsw, 'wsw-7', { routes: ['maan'] }),
      'termijnen.4.routes',
      'de route “maan”',
    ],
    [
      'onbekende sluitgrond',
      termijn(stk, 'sterker-5.8', { sluitgronden: ['weg'] }),
      'termijnen.3.sluitgronden',
      '“weg”',
    ],
    [
      'rapport op onbekende route',
      { ...wsw, rapport: eerste(wsw.rapport, { routes: ['x'] }) },
      'rapport.0.routes',
      '“x”',
    ],
    [
      'vervolgstap op onbekende route',
      { ...wsw, vervolgstappen: eerste(wsw.vervolgstappen, { routes: ['x'] }) },
      'vervolgstappen.0.routes',
      '“x”',
    ],
    ['grond met onbekend recht', { ...stk, termijnen: stk.termijnen.slice(1) }, 'gronden.6.recht', '“sterker-5.7”'],
    [
      'stilte bij een onbekende termijn',
      { ...stk, termijnen: stk.termijnen.filter((t) => t.id !== 'sterker-5.8') },
      'sluitgronden.3.vraagt',
      '“sterker-5.8”',
    ],
    [
      'sluiten op een onbekende grond',
      { ...stadsring51, gronden: stadsring51.gronden.filter((g) => g.id !== 'andere-instantie') },
      'sluitgronden.2.vraagt',
      '“andere-instantie”',
    ],
    ['formulier zonder lijst', { ...wonenMiddenDelfland, kader: undefined }, 'registratie.onderdelen.1', '“kader”'],
    [
      'brief met een leeg deel',
      { ...ons, brieven: { ontvangstbevestiging: { delen: { 'wat er nu gebeurt': [' '] } } } },
      'brieven.ontvangstbevestiging',
      '“wat er nu gebeurt” leeg',
    ],
    ['rapport zonder onderwerpen', { ...ons, rapport: [] }, 'documenten.3', '“eindrapport” heeft geen tekst'],
    [
      'lijst zonder keuzes',
      { ...ons, soortHulp: { label: 'Wat?', opties: [] } },
      'soortHulp',
      '“Wat?” heeft geen keuzes',
    ],
  ])('%s', (_, kapot, veld, tekst) => {
    const fouten = regelingFouten(kapot)
    expect(
      fouten.find((f) => f.veld === veld && f.tekst.includes(tekst)),
      JSON.stringify(fouten),
    ).toBeDefined()
    for (const { tekst: zin } of fouten) expect(zin).toMatch(/^[A-Z].*\.$/)
  })
})

describe('ringen', () => {
  it('zonder kring is er geen', () => {
    expect(
      ringen([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
      ]),
    ).toEqual([])
    expect(
      ringen([
        ['a', ['b']],
        ['b', ['a']],
      ]),
    ).toEqual([['a', 'b']])
    expect(ringen([['a', ['a']]])).toEqual([['a']])
  })
  it('wat alleen vooruit wijst, heeft er nooit een; een pijl terug altijd', () => {
    const vooruit = fc.array(fc.array(fc.nat(8)), { maxLength: 8 })
    fc.assert(
      fc.property(vooruit, (doelen) => {
        const pijlen = doelen.map((d, i) => [String(i), d.filter((n) => n > i).map(String)] as const)
        expect(ringen(pijlen)).toEqual([])
        if (pijlen.length < 2) return
        expect(ringen([...pijlen, ['0', ['1']], ['1', ['0']]]).length).toBeGreaterThan(0)
      }),
    )
  })
})
