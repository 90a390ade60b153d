import type { Bewaking } from './bewaking'
import type { KlachtDatabase } from './database'
import type { Omgeving } from './omgeving'
import {
  ControleFout,
  isLeesfout,
  naarOpslagFout,
  onbereikbaar,
  onleesbaar,
  OpslagFout,
  weggehaald,
} from './opslagfout'
import { VerliesFout } from './sentinel'

/**
 * Every reading and writing goes through here. When the store turns out damaged or gone while the program runs, it stops all
 * writing at once: what is still in memory is then the best there is, and nothing may be written over what is on disk.
 */
export class Toegang {
  private gestopt: OpslagFout | undefined
  private alleenLezen: OpslagFout | undefined
  /** Running as long as it is being found out why the connection was taken away. */
  private hersteld: Promise<void> | undefined

  constructor(
    private readonly db: KlachtDatabase,
    private readonly omgeving: Pick<Omgeving, 'tijdens' | 'bijStop'>,
    private readonly bewaking: Bewaking,
  ) {
    db.bijVerbreking = () => void this.heropen()
  }

  /** Rejects with OpslagFout; VerliesFout when dossiers are missing, and then no new database was made. */
  async open(): Promise<void> {
    try {
      await this.bewaking.voorOpenen()
      await this.db.open()
      await this.bewaking.naOpenen()
    } catch (fout) {
      throw naarOpslagFout(fout, 'openen')
    }
  }

  /** From now on nothing is written, for this reason; what is there can be read. undefined: writing may go on. */
  zetAlleenLezen(reden: OpslagFout | undefined): void {
    this.alleenLezen = reden
    if (!this.gestopt) this.omgeving.bijStop?.(reden)
  }

  /**
   * After the connection was taken away. It opens again: all is well. There is nothing any more: that is what the stop says.
   * It can not be opened now, as on a full disk: it may be tried again.
   */
  heropen(): Promise<void> {
    if (this.gestopt && this.gestopt.soort !== 'onbereikbaar') return Promise.resolve()
    const herstel = (this.hersteld ?? Promise.resolve()).then(async () => {
      try {
        await this.open()
        this.zetStop(undefined)
      } catch (fout) {
        this.zetStop(fout instanceof VerliesFout || isWeggehaald(fout) ? weggehaald() : onbereikbaar(fout))
      }
      if (this.hersteld === herstel) this.hersteld = undefined
    })
    return (this.hersteld = herstel)
  }

  /** The window is told while it runs, and what goes wrong becomes a sentence. */
  schrijf<T>(schrijf: () => PromiseLike<T>): Promise<T> {
    const { tijdens = (f) => f() } = this.omgeving
    return tijdens(async () => {
      try {
        // Without a wait where none is needed: a window that closes gets no other turn to write in.
        if (this.hersteld) await this.hersteld
        const stop = this.gestopt ?? this.alleenLezen
        if (stop) throw stop
        return await schrijf()
      } catch (fout) {
        throw await this.bijFout(fout, 'schrijven')
      }
    })
  }

  async lees<T>(doe: () => PromiseLike<T>): Promise<T> {
    try {
      // A store that is damaged in one place can often still be read in another.
      await this.hersteld
      if (this.gestopt && this.gestopt.soort !== 'onleesbaar') throw this.gestopt
      return await doe()
    } catch (fout) {
      throw await this.bijFout(fout, 'lezen')
    }
  }

  private async bijFout(fout: unknown, bij: 'lezen' | 'schrijven'): Promise<Error> {
    // The browser first fails what it was asked and then takes the connection away: what it says then is the reason.
    await this.hersteld
    if (bij === 'lezen' && isLeesfout(fout) && !this.gestopt) this.zetStop(onleesbaar(fout))
    const gewoon = naarOpslagFout(fout, bij)
    if (isWeggehaald(gewoon) && !this.gestopt) this.zetStop(gewoon)
    return this.gestopt && !(gewoon instanceof ControleFout) ? this.gestopt : gewoon
  }

  private zetStop(stop: OpslagFout | undefined): void {
    if (stop === this.gestopt) return
    this.gestopt = stop
    this.omgeving.bijStop?.(stop ?? this.alleenLezen)
  }
}

const isWeggehaald = (fout: unknown): fout is OpslagFout => fout instanceof OpslagFout && fout.soort === 'weggehaald'
