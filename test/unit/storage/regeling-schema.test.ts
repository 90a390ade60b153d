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

  it('wat geen regeling is', () => {
    for (const niets of [undefined, null, 'tekst', [], 7]) {
      const gelezen = leesRegeling(niets)
      expect(gelezen.soort === 'fout' && gelezen.fouten[0]?.tekst).toMatch(/^De regeling .*\.$/)
    }
  })
})
