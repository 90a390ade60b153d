import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { REGELINGEN } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import type { Regeling, TermijnDefinitie } from '@/domain/regeling/regeling'
import { leesRegeling, type REGELING_SCHEMA } from '@/storage/regeling-schema'
import type { z } from '@/storage/zod'

type Gelezen = z.infer<typeof REGELING_SCHEMA>
type Vast<T> = T extends string | number | boolean | undefined ? T : { readonly [K in keyof T]: Vast<T[K]> }

it('elke regeling die past, past ook in het schema', () => {
  // What a closing ground asks of a step depends on the kind of that step; the schema keeps it as it stands.
  expectTypeOf<Omit<Regeling, 'sluitgronden'>>().toExtend<Vast<Omit<Gelezen, 'sluitgronden'>>>()
})

it('het schema kent elk veld van een regeling, en geen ander', () => {
  expectTypeOf<keyof Gelezen>().toEqualTypeOf<keyof Regeling>()
  expectTypeOf<keyof Gelezen['termijnen'][number]>().toEqualTypeOf<keyof TermijnDefinitie>()
  expectTypeOf<keyof Gelezen['gronden'][number]>().toEqualTypeOf<keyof Regeling['gronden'][number]>()
  expectTypeOf<keyof Gelezen['sluitgronden'][number]>().toEqualTypeOf<keyof Regeling['sluitgronden'][number]>()
  expectTypeOf<keyof Gelezen['vervolgstappen'][number]>().toEqualTypeOf<keyof Regeling['vervolgstappen'][number]>()
  expectTypeOf<keyof Gelezen['registratie']>().toEqualTypeOf<keyof Regeling['registratie']>()
  expectTypeOf<keyof Gelezen['routes'][number]>().toEqualTypeOf<keyof Regeling['routes'][number]>()
})

it.each(REGELINGEN)('$id komt heel door het schema', (regeling) => {
  const heen = JSON.parse(JSON.stringify(regeling)) as unknown
  expect(leesRegeling(heen)).toEqual({ soort: 'goed', regeling })
})

describe('elke fout is een zin', () => {
  const [eerste, ...rest] = onsWelzijn.termijnen
  const termijn = (deel: object) => ({ termijnen: [{ ...eerste, ...deel }, ...rest] })
  it.each<[wat: string, deel: object, zin: string]>([
    ['ontbreekt', { functie: undefined }, '“functie” ontbreekt. Vul dit in.'],
    ['leeg', { naam: '  ' }, '“naam” is leeg. Vul dit in.'],
    ['geen tekst', { naam: 3 }, '“naam” moet een tekst zijn.'],
    ['geen lijst', { routes: 'geen' }, '“routes” moet een lijst zijn.'],
    ['geen ja of nee', { atw: 'ja' }, '“atw” moet true of false zijn.'],
    ['onbekend veld', { kleur: 'rood' }, '“kleur” kent dit programma niet. Haal dit veld weg.'],
    ['onbekende keuze', { werkdag: 'zondag' }, '“werkdag” is niet goed. Kies uit: lid1, goede-vrijdag, kb.'],
    [
      'onbekende stap in een termijn',
      termijn({ vanaf: 'volle maan' }),
      '“termijnen”, nummer 1, “vanaf” is niet bekend. Kies een bestaande datum, of een stap of feit dat het programma kent.',
    ],
    [
      'te kleine duur',
      termijn({ duur: { aantal: 0, eenheid: 'weken' } }),
      '“termijnen”, nummer 1, “duur”, “aantal” moet minstens 1 zijn.',
    ],
    ['datum die niet bestaat', { vastgesteld: '2026-02-30' }, '“vastgesteld” heeft de verkeerde vorm.'],
    [
      'wat typen niet zeggen',
      termijn({ vervuldDoor: [] }),
      'Termijn “Ontvangst bevestigen”: er staat niet waarmee hij gehaald is. Kies minstens één stap.',
    ],
  ])('%s', (_, deel, zin) => {
    const gelezen = leesRegeling({ ...onsWelzijn, ...deel })
    expect(gelezen.soort === 'fout' && gelezen.fouten.map((f) => f.tekst)).toEqual([zin])
  })

  it('wat er ook in een regeling staat: goed, of zinnen', () => {
    type Vak = Record<string, unknown>
    const kwaad = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        undefined,
        '',
        ' ',
        -1,
        0,
        1e308,
        NaN,
        [],
        {},
        [[]],
        '__proto__',
        'constructor',
        true,
      ),
      fc.jsonValue({ maxDepth: 3 }),
    )
    /** Somewhere in it, by a number for each level. */
    const met = (waarde: unknown, pad: readonly number[], nieuw: unknown, naam: string): unknown => {
      if (typeof waarde !== 'object' || waarde === null || pad.length === 0) return nieuw
      const sleutels = [...Object.keys(waarde), naam]
      const [eerst = 0, ...verder] = pad
      const sleutel = sleutels[eerst % sleutels.length] ?? naam
      const kopie: Vak = Array.isArray(waarde) ? ([...(waarde as unknown[])] as unknown as Vak) : { ...waarde }
      kopie[sleutel] = met((waarde as Vak)[sleutel], verder, nieuw, naam)
      return kopie
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...REGELINGEN),
        fc.array(fc.nat(200), { minLength: 1, maxLength: 5 }),
        kwaad,
        fc.constantFrom('vreemd', '0', '__proto__', 'constructor'),
        (regeling, pad, nieuw, naam) => {
          const gelezen = leesRegeling(met(regeling, pad, nieuw, naam))
          if (gelezen.soort === 'fout') {
            expect(gelezen.fouten.length).toBeGreaterThan(0)
            for (const { tekst } of gelezen.fouten) expect(tekst).toMatch(/^\S.*[.?!)]$/s)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('wat geen regeling is', () => {
    for (const niets of [undefined, null, 'tekst', [], 7]) {
      const gelezen = leesRegeling(niets)
      expect(gelezen.soort === 'fout' && gelezen.fouten[0]?.tekst).toMatch(/^De regeling .*\.$/)
    }
  })
})
