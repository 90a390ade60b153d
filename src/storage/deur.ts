import { type Codec, GEWOON } from './codec'
import type { KlachtDatabase } from './database'
import type { Journaal } from './journaal/journaal'
import type { Omgeving } from './omgeving'
import { naarOpslagFout } from './opslagfout'
import { plekVan } from './plek'
import { conceptRij, JOURNAAL_STAND } from './rijen'
import { type Slot, slotMetNaam } from './slot'
import type { Toegang } from './toegang'
import { verpak } from './verpakken'
import { nietAfgeleid, voerUit, type Wijziging } from './wijziging'

/** What a write changes, and what its caller gets when that is on disk. */
export interface Voorstel<T> {
  readonly wijzigingen: readonly Wijziging[]
  readonly uitkomst: T
}

/** What stands at the door; a test brings its own. */
export interface Poortwachters {
  readonly slot?: Slot
  readonly codec?: Codec
  readonly journaal?: Journaal
}

/**
 * The one door to what is stored. A write waits until it is alone, over all windows; reads again and checks (`bereid`); packs
 * the payloads; is booked in the journal; and goes into the database in one strict transaction. Because it is alone from the
 * reading on, nothing that is booked can turn out to collide.
 */
export class Deur {
  readonly codec: Codec
  private readonly slot: Slot
  private readonly journaal: Journaal | undefined
  /** Drafts that are being written without waiting. */
  private readonly onderweg = new Set<Promise<void>>()

  constructor(
    private readonly db: KlachtDatabase,
    private readonly omgeving: Pick<Omgeving, 'nu' | 'nieuwId' | 'codec'>,
    private readonly toegang: Toegang,
    { slot = slotMetNaam(`${db.name}/schrijven`), codec = omgeving.codec ?? GEWOON, journaal }: Poortwachters = {},
  ) {
    this.slot = slot
    this.codec = codec
    this.journaal = journaal
  }

  /** `bereid` may refuse by throwing: then nothing is booked and nothing written. */
  async schrijf<T>(bereid: () => Promise<Voorstel<T>>): Promise<T> {
    try {
      return await this.slot(async () => {
        // A draft that was on its way before this write must not come in after it: this write may take it away.
        await Promise.allSettled(this.onderweg)
        const { wijzigingen, uitkomst } = await bereid()
        if (wijzigingen.length > 0) await this.toegang.schrijf(() => this.boekEnSchrijf(wijzigingen))
        return uitkomst
      })
    } catch (fout) {
      throw naarOpslagFout(fout, 'schrijven')
    }
  }

  /** Nobody else writes meanwhile, over all windows. */
  alleen<T>(doe: () => Promise<T>): Promise<T> {
    return this.slot(doe)
  }

  private async boekEnSchrijf(wijzigingen: readonly Wijziging[]): Promise<void> {
    const verpakt = await verpak(wijzigingen, this.codec)
    // The journal seals what it gets as a whole; only the bytes of files lie there as they lie here.
    const teBoeken = nietAfgeleid(wijzigingen.map((w, i) => (w.tabel === 'stukken' ? (verpakt[i] as Wijziging) : w)))
    if (!this.journaal || teBoeken.length === 0) return await voerUit(this.db, verpakt)
    const boeking = { id: this.omgeving.nieuwId(), op: this.omgeving.nu(), wijzigingen: teBoeken }
    const stand = await this.journaal.boek(boeking, await this.db.journaal.get(JOURNAAL_STAND))
    try {
      await voerUit(this.db, stand ? [...verpakt, { tabel: 'journaal', soort: 'zet', rijen: [stand] }] : verpakt)
    } catch (fout) {
      // An entry that can not be taken back either is found by whoever compares the journal with the database.
      await this.journaal.herroep(boeking.id).catch(() => undefined)
      throw fout
    }
  }

  /**
   * A draft does not wait for its turn: a closing window gets no other turn to write in. It needs none: it stands alone in
   * its row, one form holds that row, and nothing is decided on what it reads. For the same reason it is not booked.
   */
  schrijfMeteen(concept: { readonly sleutel: string; readonly waarde: unknown; readonly bijgewerktOp: string }) {
    const werk = this.toegang.schrijf(() => {
      const waarde = this.codec.verpakMeteen(concept.waarde, plekVan('concepten', concept))
      return this.db.zetMeteen(this.db.concepten, conceptRij({ ...concept, waarde }))
    })
    this.onderweg.add(werk)
    const klaar = () => void this.onderweg.delete(werk)
    void werk.then(klaar, klaar)
    return werk
  }
}
