// @vitest-environment node
import { expect, it } from 'vitest'
import { document } from '@/documents'
import type { BriefSoort } from '@/domain/document/soorten'
import { REGELINGEN } from '@/domain/regeling'
import { afgewezen, BRIEVEN, brievenVan, GEHEIM, gesloten, ingetrokken, naarCommissie, vol } from './brieven-hulp'
import { regeling, tekst } from './hulp'

/** What each kind of reader may never read. */
const NOOIT = {
  k1: ['Tweede', '5342 ZZ', '06 99', GEHEIM.afspraakBeklaagde],
  k2: ['van den Berg', 'Iepenlaan', '5341 SA', '06 12 34', GEHEIM.verklaringKlager, GEHEIM.afspraakBeklaagde],
  b1: ['Noor zegt', 'Noor Smit', 'Ans Vos', 'Iepenlaan', 'Tweedestraat', '06 12 34', '06 99', GEHEIM.verklaringKlager],
  b2: [
    'Tim Bos',
    'Tim zegt',
    'Els Kok',
    'Iepenlaan',
    'Tweedestraat',
    '06 12 34',
    '06 99',
    GEHEIM.verklaringKlager,
    GEHEIM.afspraakBeklaagde,
  ],
  rol: ['Iepenlaan', 'Tweedestraat', '06 12 34', '06 99', GEHEIM.verklaringKlager, GEHEIM.afspraakBeklaagde],
} as const
const VERTROUWELIJK: readonly BriefSoort[] = ['melding-manager', 'melding-directie']

it.each(REGELINGEN.map((r) => r.id))('ALL-6 S51-6.10 ONS-12 geen brief zegt iets wat voor een ander is: %s', (id) => {
  const r = regeling(id)
  const stil = r.sluitgronden.find((s) => s.vraagt?.some((v) => v.soort === 'stil'))?.id ?? r.sluitgronden[0]?.id ?? ''
  for (const d of [
    vol(id),
    vol(id, undefined, ingetrokken),
    vol(id, undefined, naarCommissie),
    vol(id, undefined, gesloten(stil)),
    vol(id, undefined, afgewezen(r.gronden[0]?.id ?? '')),
  ])
    for (const soort of BRIEVEN)
      for (const { exemplaar, vraag } of brievenVan(soort, d)) {
        const { bestandsnaam, titel, voettekst, ...papier } = document(soort, vraag)
        const t = [tekst(papier as never), bestandsnaam, titel, voettekst].join('\n')
        const wie = (exemplaar.klagerId ?? exemplaar.beklaagdeId ?? 'rol') as keyof typeof NOOIT
        for (const geheim of NOOIT[wie]) expect(t, `${soort} aan ${wie}`).not.toContain(geheim)
        // A birth date, a note and the reason for a later date are for nobody.
        for (const geheim of ['1971', '1980', GEHEIM.notitie, GEHEIM.ziek]) expect(t, soort).not.toContain(geheim)
        if (!VERTROUWELIJK.includes(soort))
          for (const geheim of [GEHEIM.maatregel, GEHEIM.strafbaar]) expect(t, soort).not.toContain(geheim)
        expect(`${bestandsnaam}${titel}${voettekst}`).not.toMatch(/Berg|Tweede|Bos|Smit|Kok|Vos|verwijt|strafbaar/i)
      }
})
