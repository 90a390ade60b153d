import type { Deur } from './deur'
import { leesWaarde } from './inhoud'
import { kaal } from './kaal'
import type { Onderdelen } from './onderdelen'
import { OpslagFout } from './opslagfout'
import type { Concept, ConceptRij } from './rijen'

/** Half-filled forms. */
export class Concepten {
  constructor(
    private readonly delen: Onderdelen,
    private readonly deur: Deur,
  ) {}

  /** Keeps a half-filled form, also when the window closes right after the call. */
  bewaar(sleutel: string, waarde: unknown): Promise<void> {
    const concept = { sleutel, waarde: kaal(waarde), bijgewerktOp: this.delen.omgeving.nu() }
    // Also when it can not be written: then this is all there is of it.
    this.delen.gezien.concept(concept)
    return this.deur.schrijfMeteen(concept)
  }

  async lees(sleutel: string): Promise<Concept | undefined> {
    const { db, toegang } = this.delen
    const rij = await toegang.lees(() => db.concepten.get(sleutel))
    return rij && (await this.uitRij(rij))
  }

  async verwijder(sleutel: string): Promise<void> {
    await this.deur.schrijf(() =>
      Promise.resolve({
        wijzigingen: [{ tabel: 'concepten', soort: 'weg', sleutels: [sleutel] }],
        uitkomst: undefined,
      }),
    )
    this.delen.gezien.concepten.delete(sleutel)
  }

  /** All half-filled forms, the last one touched first. */
  async alle(): Promise<Concept[]> {
    const { db, toegang } = this.delen
    const rijen = await toegang.lees(() => db.concepten.toArray())
    const concepten = await Promise.all(rijen.map((rij) => this.uitRij(rij)))
    return concepten.flatMap((concept) => concept ?? []).sort((a, b) => (a.bijgewerktOp < b.bijgewerktOp ? 1 : -1))
  }

  /** undefined for one that is damaged: the others are still there. */
  private async uitRij(rij: ConceptRij): Promise<Concept | undefined> {
    const { sleutel, bijgewerktOp } = rij
    try {
      return { sleutel, waarde: await leesWaarde('concepten', rij, this.deur.codec), bijgewerktOp }
    } catch (fout) {
      if (fout instanceof OpslagFout) throw fout
      return undefined
    }
  }
}
