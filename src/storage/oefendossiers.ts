import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/dossier/gebeurtenis'
import type { Deur } from './deur'
import { isGebeurtenis } from './gebeurtenis-schema'
import { kaal } from './kaal'
import type { Onderdelen } from './onderdelen'
import { ControleFout } from './opslagfout'
import { instellingRij, rijenVan } from './rijen'

/** Under this key of the settings stands which dossiers are for practice. */
export const OEFENDOSSIERS = 'oefendossiers'

export const oefenIds = (waarde: unknown): string[] =>
  Array.isArray(waarde) ? waarde.filter((id) => typeof id === 'string') : []

export class Oefendossiers {
  constructor(
    private readonly delen: Onderdelen,
    private readonly deur: Deur,
  ) {}

  /**
   * Loads the practice dossiers, with the numbers they carry, all or none; only where nothing is registered yet. Their
   * numbers do not count as given out: the officer's own first complaint is number one again once they are removed.
   */
  laad(logs: readonly (readonly Gebeurtenis[])[]): Promise<void> {
    const { db, toegang } = this.delen
    return this.deur.schrijf(async () => {
      const oefening = logs.map((log) => vouw(kaal(log)))
      if (!oefening.every((d) => d.log.every(isGebeurtenis)))
        throw geweigerd('De oefendossiers zijn beschadigd. Er is niets geladen.')
      if ((await toegang.lees(() => db.samenvattingen.count())) > 0)
        throw geweigerd(
          'Er zijn al dossiers. Oefendossiers komen alleen in een lege administratie, zodat ze niet door de echte lopen.',
        )
      const rijen = oefening.map(rijenVan)
      const ids = oefening.map((d) => d.id)
      return {
        wijzigingen: [
          { tabel: 'gebeurtenissen', soort: 'nieuw', rijen: rijen.flatMap((r) => r.gebeurtenissen) },
          { tabel: 'samenvattingen', soort: 'nieuw', rijen: rijen.flatMap((r) => r.samenvattingen) },
          {
            tabel: 'instellingen',
            soort: 'zet',
            rijen: [instellingRij('oefening', true), instellingRij(OEFENDOSSIERS, ids)],
          },
        ],
        uitkomst: undefined,
      }
    })
  }

  /** Removes the practice dossiers and nothing else; what the officer registered in between stays. */
  verwijder(): Promise<void> {
    const { db, toegang } = this.delen
    return this.deur.schrijf(async () => {
      const ids = oefenIds((await toegang.lees(() => db.instellingen.get(OEFENDOSSIERS)))?.waarde)
      const gebeurtenissen = await toegang.lees(() => db.gebeurtenissen.where('dossierId').anyOf(ids).primaryKeys())
      return {
        wijzigingen: [
          { tabel: 'gebeurtenissen', soort: 'weg', sleutels: gebeurtenissen },
          { tabel: 'samenvattingen', soort: 'weg', sleutels: ids },
          { tabel: 'instellingen', soort: 'weg', sleutels: ['oefening', OEFENDOSSIERS] },
        ],
        uitkomst: undefined,
      }
    })
  }
}

const geweigerd = (tekst: string) => new ControleFout([{ veld: 'dossier', tekst }])
