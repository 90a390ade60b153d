import { jaarVan } from '@/domain/datum/datum'
import { nummerVan } from '@/domain/regeling/nummer'
import type { InstellingenOpslag } from './instellingen'
import type { Onderdelen } from './onderdelen'
import type { NummerRij } from './rijen'

/** Numbers: each is given once. */
export class Nummering {
  constructor(
    private readonly delen: Onderdelen,
    private readonly instellingen: InstellingenOpslag,
  ) {}

  /** The next number of this year, with the row that says that it was given out. Only to be asked when no other can write. */
  async volgende(): Promise<{ readonly nummer: string; readonly rij: NummerRij }> {
    const { db, toegang, omgeving, bewaking } = this.delen
    const { nummerpatroon } = (await this.instellingen.lees()).instellingen
    return toegang.lees(async () => {
      const jaar = jaarVan(omgeving.vandaag())
      const vorige = (await db.nummers.get(jaar))?.laatste ?? 0
      // The database may have forgotten what was given out; the sentinel has not.
      for (let laatste = Math.max(vorige, await bewaking.hoogste(jaar)) + 1; ; laatste++) {
        const nummer = nummerVan(nummerpatroon, jaar, laatste)
        if ((await db.samenvattingen.where('nummer').equals(nummer).count()) === 0)
          return { nummer, rij: { jaar, laatste } }
      }
    })
  }
}
