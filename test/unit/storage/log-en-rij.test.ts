import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusDagen } from '@/domain/datum/datum'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { vouw } from '@/domain/dossier/dossier'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { ControleFout } from '@/storage'
import { GEWOON } from '@/storage/codec'
import { leesLog } from '@/storage/log'
import { samenvattingRij } from '@/storage/dossier-rijen'
import { eenKlacht, eenOpslag, eenSignaal, VANDAAG } from './hulp'

const tekst = fc.string({ unit: 'binary', maxLength: 12 })

/** Something an officer may do: also things that will be refused. */
const stap = fc.record({
  wat: fc.constantFrom('vast', 'vast', 'vast', 'corrigeer', 'ongedaan'),
  dagen: fc.integer({ min: -12, max: 1 }),
  keuze: fc.nat(),
  gebeurtenis: fc.oneof(
    fc.record({ soort: fc.constant('notitie'), gegevens: fc.record({ tekst }) }),
    fc.record({ soort: fc.constant('bevestiging_verzonden'), gegevens: fc.record({ wijze: tekst }) }),
    fc.record({
      soort: fc.constant('contact'),
      gegevens: fc.record({ wijze: tekst, bereikt: fc.boolean() }),
    }),
    fc.record({ soort: fc.constant('doorgegeven'), gegevens: fc.record({ aan: fc.constantFrom('a', 'b') }) }),
    fc.record({ soort: fc.constant('intrekking'), gegevens: fc.record({ mondeling: fc.boolean() }) }),
    fc.record({ soort: fc.constant('heropening'), gegevens: fc.record({ reden: tekst }) }),
    fc.record({
      soort: fc.constant('gegevens_gewijzigd'),
      gegevens: fc.record({ wijziging: fc.record({ onderwerp: tekst, jeugdhulp: fc.boolean() }) }),
    }),
    fc.constant({ soort: 'ontvangst', gegevens: { ...eenKlacht().gegevens, nummer: 'x' } }),
  ),
})

test('ALL-2 wat er ook wordt vastgelegd: de opgeslagen rij is altijd wat het log oplevert', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(stap, { minLength: 1, maxLength: 12 }), async (isSignaal, stappen) => {
      const { db, opslag } = eenOpslag()
      let { dossier } = await opslag.dossiers.registreer(isSignaal ? eenSignaal() : eenKlacht())
      let geweigerd = 0
      for (const { wat, dagen, keuze, gebeurtenis } of stappen) {
        const datum = plusDagen(VANDAAG, dagen)
        const doel = dossier.geldig[keuze % dossier.geldig.length]
        const nieuw =
          wat === 'vast' || !doel
            ? { ...gebeurtenis, datum }
            : {
                soort: doel.soort,
                gegevens: doel.gegevens,
                datum,
                corrigeert: doel.id,
                ...(wat === 'ongedaan' && { vervalt: true }),
              }
        try {
          dossier = (await opslag.dossiers.legVast(dossier.id, nieuw as NieuweGebeurtenis)).dossier
        } catch (fout) {
          if (!(fout instanceof ControleFout)) throw fout
          geweigerd++
        }
      }
      const rijen = await db.gebeurtenissen.where('dossierId').equals(dossier.id).sortBy('volgnummer')
      expect(rijen).toHaveLength(1 + stappen.length - geweigerd)
      const uitLog = vouw((await leesLog(rijen, rijen.length, GEWOON)) ?? expect.fail('onleesbaar log'))
      expect(uitLog).toEqual(dossier)
      expect(await db.samenvattingen.get(dossier.id)).toEqual(samenvattingRij(samenvattingVan(uitLog), rijen.length))
      expect(await opslag.dossiers.dossier(dossier.id)).toEqual(uitLog)
    }),
    { numRuns: 25 },
  )
}, 30_000)
