import { KB_DAGEN } from '@/domain/datum/feestdagen'
import { type Instellingen, metNieuwereKb, standaardInstellingen } from '@/domain/regeling/instellingen'
import type { Deur } from './deur'
import { leesWaarde } from './inhoud'
import {
  controleerInstellingen,
  INSTELLINGEN_SCHEMA,
  instellingNaam,
  type InstellingSleutel,
} from './instellingen-schema'
import { kaal } from './kaal'
import type { Onderdelen } from './onderdelen'
import { ControleFout } from './opslagfout'
import { instellingRij } from './rijen'

/** The settings, each in a row of its own. */
export class InstellingenOpslag {
  constructor(
    private readonly delen: Onderdelen,
    private readonly deur: Deur,
  ) {}

  /** A setting that can not be read keeps its default; `beschadigd` names it. */
  lees(): Promise<{ instellingen: Instellingen; beschadigd: string[] }> {
    const { db, toegang } = this.delen
    return toegang.lees(async () => {
      const beschadigd: string[] = []
      let instellingen = standaardInstellingen()
      for (const rij of await db.instellingen.toArray()) {
        if (!(rij.sleutel in INSTELLINGEN_SCHEMA)) continue
        const sleutel = rij.sleutel as InstellingSleutel
        const gelezen = INSTELLINGEN_SCHEMA[sleutel].safeParse(await leesWaarde('instellingen', rij, this.deur.codec))
        if (gelezen.success) instellingen = { ...instellingen, [sleutel]: gelezen.data }
        else beschadigd.push(instellingNaam(sleutel))
      }
      return { instellingen: { ...instellingen, kb: metNieuwereKb(instellingen.kb) }, beschadigd }
    })
  }

  /** Saves the settings that are given and leaves the others alone. */
  async bewaar(patch: Partial<Instellingen>): Promise<void> {
    const fouten = controleerInstellingen(patch)
    if (fouten.length > 0) throw new ControleFout(fouten)
    // The table that the program brings along is not copied: a newer program may know more years.
    const meegeleverd = JSON.stringify(patch.kb) === JSON.stringify(KB_DAGEN)
    const rijen = Object.entries(kaal(patch))
      .filter(([sleutel]) => !(meegeleverd && sleutel === 'kb'))
      .map(([sleutel, waarde]) => instellingRij(sleutel, waarde))
    await this.deur.schrijf(() =>
      Promise.resolve({
        wijzigingen: [
          { tabel: 'instellingen', soort: 'zet', rijen },
          ...(meegeleverd ? [{ tabel: 'instellingen', soort: 'weg', sleutels: ['kb'] } as const] : []),
        ],
        uitkomst: undefined,
      }),
    )
  }
}
