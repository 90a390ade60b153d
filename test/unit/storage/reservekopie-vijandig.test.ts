import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { KopieOpslag, metWachtzin, ReservekopieFout } from '@/storage/reservekopie'
import { KopieSchrijver } from '@/storage/reservekopie/schrijf'
import { TABELLEN } from '@/storage/reservekopie/formaat'
import type { KopieSleutel } from '@/storage/reservekopie/sleutel'
import type { LeidAf } from '@/storage/reservekopie/wachtzin-regels'
import { nieuweSleutel } from '../../fixtures/kopiesleutel'
import { eenOmgeving } from './hulp'

/** More by hand: KEREN=10000 npx vitest run … */
const KEREN = Number(process.env.KEREN ?? 300)
const WACHTZIN = 'vier losse woorden samen'
const snel: LeidAf = async (wachtzin, { zout }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${zout}/${wachtzin}`)))

let sleutel: KopieSleutel
beforeAll(async () => {
  sleutel = await nieuweSleutel(WACHTZIN, snel)
})

/** What could stand in a field: nothing like it, nearly it, and what breaks programs. */
const waarde = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('d1', 'g1', 1, 2, 0, '', null, '2026-001', 'a'.repeat(64)) },
  fc.constantFrom(-1, 0.5, 1e308, true, [], {}, '__proto__', 'x'.repeat(5000), '\u0000', '\ud800'),
  fc.jsonValue({ maxDepth: 3 }),
)
const VELDEN = {
  instellingen: ['sleutel', 'waarde', 'v'],
  nummers: ['jaar', 'laatste'],
  samenvattingen: ['id', 'nummer', 'open', 'lengte', 'v', 'inhoud'],
  gebeurtenissen: ['id', 'dossierId', 'volgnummer', 'v', 'inhoud'],
  concepten: ['sleutel', 'waarde', 'bijgewerktOp', 'v'],
  bijlagen: ['sha256', 'grootte', 'stukken'],
} as const satisfies { readonly [T in (typeof TABELLEN)[number]]: readonly string[] }
const rij = (velden: readonly string[]) =>
  fc.record(Object.fromEntries([...velden, '__proto__', 'vreemd'].map((veld) => [veld, waarde])), { requiredKeys: [] })
const deel = fc.oneof(
  fc
    .constantFrom(...TABELLEN)
    .chain((tabel) => fc.record({ tabel: fc.constant(tabel), rijen: fc.array(rij(VELDEN[tabel]), { maxLength: 4 }) })),
  fc.record({
    sha256: fc.oneof(fc.constant('a'.repeat(64)), fc.string()),
    nr: fc.nat(3),
    bytes: fc.uint8Array({ maxLength: 50 }),
  }),
)

test('een reservekopie met de goede wachtzin en kwade inhoud: geweigerd met een zin, of ingelezen zonder iets stuk te maken', async () => {
  const uitkomsten = { heel: 0, geweigerd: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(deel, { maxLength: 6 }), async (delen) => {
      const stukken: Uint8Array<ArrayBuffer>[] = []
      const schrijver = await KopieSchrijver.begin(sleutel, '2026-11-20T09:00:00.000Z', (bytes) => {
        stukken.push(bytes)
        return Promise.resolve()
      })
      for (const d of delen)
        if ('tabel' in d)
          await schrijver.rijen(
            d.tabel,
            d.rijen.map((r) => JSON.stringify(r)),
          )
        else await schrijver.stuk({ ...d, bytes: new Uint8Array(d.bytes) })
      await schrijver.einde()
      const kopie = KopieOpslag.proef(eenOmgeving('vijand'), 'kopie-vijandig')
      try {
        await kopie.neemIn(new Blob(stukken), metWachtzin(WACHTZIN, snel))
        uitkomsten.heel++
      } catch (fout) {
        uitkomsten.geweigerd++
        expect(fout).toBeInstanceOf(ReservekopieFout)
        expect((fout as Error).message).toMatch(/Er is niets veranderd\./)
      } finally {
        await kopie.gooiWeg()
      }
    }),
    { numRuns: KEREN },
  )
  expect(uitkomsten.heel).toBeGreaterThan(0)
  expect(uitkomsten.geweigerd).toBeGreaterThan(0)
}, 600_000)
