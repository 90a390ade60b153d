// @vitest-environment node
import { expect, it } from 'vitest'
import { document } from '@/documents'
import type { Inhoud } from '@/domain/document/inhoud'
import { REGELINGEN } from '@/domain/regeling'
import { afgewezen, BRIEVEN, brievenVan, gesloten, ingetrokken, naarCommissie, vol } from './brieven-hulp'
import { regeling } from './hulp'

/** The sentences of a letter between greeting and closing; a point of a list is one. */
const zinnenVan = ({ blokken }: Inhoud): string[] =>
  blokken
    .flatMap((b) => (b.soort === 'alinea' ? [b.tekst] : b.soort === 'opsomming' ? b.punten : []))
    .flatMap((tekst) => tekst.split(/(?<=[.?!:])\s+|\n+/))
    .filter((zin) => zin.trim() !== '')
const woorden = (zin: string): number => zin.split(/\s+/).filter((woord) => /[\p{L}\d]/u.test(woord)).length

/** One form of each; the other reads as another house, or as an office. */
const ANDERS: readonly RegExp[] = [
  /\bheeft u\b/i,
  /\bverstuurd/i,
  /doorgestuurd/i,
  /\bmiddels\b/i,
  /\bteneinde\b/i,
  /\bindien\b/i,
]

it.each(REGELINGEN.map((r) => r.id))(
  'ALL-6 elke brief in korte zinnen, gemiddeld hoogstens vijftien woorden, en in één vorm: %s',
  (id) => {
    const r = regeling(id)
    const gezien = new Set<string>()
    for (const route of r.routes.length > 0 ? r.routes.map((x) => x.id) : [undefined])
      for (const stappen of [
        [],
        ingetrokken,
        naarCommissie,
        ...r.sluitgronden.map((s) => gesloten(s.id)),
        ...r.gronden.map((g) => afgewezen(g.id)),
      ])
        for (const soort of BRIEVEN)
          for (const { vraag } of brievenVan(soort, vol(id, route, stappen))) {
            const zinnen = zinnenVan(document(soort, vraag))
            const gemiddeld = zinnen.reduce((som, zin) => som + woorden(zin), 0) / zinnen.length
            expect(gemiddeld, `${soort}: ${zinnen.join(' | ')}`).toBeLessThanOrEqual(15)
            for (const vorm of ANDERS) expect(zinnen.join('\n'), soort).not.toMatch(vorm)
            gezien.add(soort)
          }
    // Otherwise a letter that is never made would pass.
    expect([...gezien]).toEqual(expect.arrayContaining(['uitnodiging', 'tussenbericht', 'afsluiting']))
  },
)
