import { Bewaking } from './bewaking'
import { Concepten } from './concepten'
import type { KlachtDatabase } from './database'
import { Deur, type Poortwachters } from './deur'
import { Dossiers } from './dossiers'
import { type Voortgang, werkSamenvattingenBij } from './herbouw'
import { InstellingenOpslag } from './instellingen'
import { Nummering } from './nummering'
import { Oefendossiers } from './oefendossiers'
import type { Omgeving } from './omgeving'
import type { Onderdelen } from './onderdelen'
import { Gezien, maakRedding, type Redding } from './redding'
import type { Sentinel } from './sentinel'
import { Toegang } from './toegang'

/** All that is stored: the parts, behind one door. */
export class Opslag {
  readonly dossiers: Dossiers
  readonly instellingen: InstellingenOpslag
  readonly concepten: Concepten
  readonly oefening: Oefendossiers
  private readonly delen: Onderdelen
  private readonly deur: Deur

  constructor(db: KlachtDatabase, omgeving: Omgeving, poort: Poortwachters = {}) {
    const bewaking = new Bewaking(db, omgeving)
    const toegang = new Toegang(db, omgeving, bewaking)
    this.delen = { db, omgeving, bewaking, toegang, gezien: new Gezien() }
    this.deur = new Deur(db, omgeving, toegang, poort)
    this.instellingen = new InstellingenOpslag(this.delen, this.deur)
    this.concepten = new Concepten(this.delen, this.deur)
    this.oefening = new Oefendossiers(this.delen, this.deur)
    this.dossiers = new Dossiers(this.delen, this.deur, new Nummering(this.delen, this.instellingen))
  }

  /**
   * Opens the database, which brings it to this version first. Rejects with VerliesFout when dossiers are missing that were
   * there before; then nothing was written.
   */
  open(): Promise<void> {
    return this.delen.toegang.open()
  }

  /** The officer goes on with what is there, after `open` said that dossiers are missing. Their numbers are not given out again. */
  laatLos(): Promise<void> {
    return this.delen.bewaking.laatLos()
  }

  /** Tries again after the store could not be reached; whether it can is told through `bijStop`. */
  heropen(): Promise<void> {
    return this.delen.toegang.heropen()
  }

  /** What is remembered outside the database. */
  bekend(): Promise<Sentinel | undefined> {
    return this.delen.bewaking.bekend()
  }

  /** Makes summaries of another version of the program anew, a portion at each turn; nothing to do: no turn. */
  werkSamenvattingenBij(): AsyncGenerator<Voortgang, void> {
    return werkSamenvattingenBij(this.delen, this.deur)
  }

  /** All that can still be read, and what this window has in memory. Writes nothing and never fails. */
  async redding(): Promise<Redding> {
    const { db, gezien, omgeving } = this.delen
    return maakRedding(db, gezien, this.deur.codec, { bekend: await this.bekend(), nu: omgeving.nu() })
  }
}
