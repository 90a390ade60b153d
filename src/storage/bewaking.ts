import type { KlachtDatabase } from './database'
import type { Omgeving } from './omgeving'
import { oefenIds } from './oefendossiers'
import { VerliesFout } from './sentinel'
import { INSTALLATIE, OEFENDOSSIERS } from './rijen'
import { bijgewerkt, type Sentinel, type Stand, verliesVan } from './sentinel'

/** Compares the database with what is remembered outside it, and remembers after each write. Without a sentinel: nothing. */
export class Bewaking {
  constructor(
    private readonly db: KlachtDatabase,
    private readonly omgeving: Pick<Omgeving, 'nu' | 'nieuwId' | 'sentinel'>,
  ) {
    if (omgeving.sentinel)
      db.bijOntstaan = () => {
        throw new Error('the sentinel must be asked first')
      }
  }

  bekend(): Promise<Sentinel | undefined> {
    return this.omgeving.sentinel?.lees() ?? Promise.resolve(undefined)
  }

  /** Where dossiers were, no new database is made: it would look like a new program. */
  async voorOpenen(): Promise<void> {
    const bekend = await this.bekend()
    const verlies = verliesVan(bekend, { installatie: undefined, aantal: 0, nummers: [] })
    this.db.bijOntstaan = () => {
      if (verlies) throw new VerliesFout(verlies)
    }
  }

  /** Throws VerliesFout, before anything is written, when dossiers are missing. Else the sentinel is made (again). */
  async naOpenen(): Promise<void> {
    if (!this.omgeving.sentinel) return
    const bekend = await this.bekend()
    const stand = await this.db.transaction('r', this.tabellen, () => this.stand())
    const verlies = verliesVan(bekend, stand)
    if (verlies) throw new VerliesFout(verlies)
    await this.onthoud(
      stand.installatie === undefined ? await this.metInstallatie(bekend) : stand,
      bekend?.laatst ?? '',
    )
  }

  /** Only after the transaction is on disk. What can not be remembered now is remembered at the next write. */
  async naSchrijven(): Promise<void> {
    if (!this.omgeving.sentinel) return
    try {
      await this.onthoud(await this.db.transaction('r', this.tabellen, () => this.stand()), this.omgeving.nu())
    } catch {
      // The database is ahead of the sentinel, as after a crash at this point: harmless.
    }
  }

  /**
   * The officer puts other dossiers in the place of these: so many there will be. Told before, so that fewer of them is no
   * loss; when they do not come after all, the next write remembers again what there is.
   */
  async wordt(aantal: number): Promise<void> {
    const bekend = await this.bekend()
    if (bekend) await this.omgeving.sentinel?.schrijf({ ...bekend, aantal: Math.min(bekend.aantal, aantal) })
  }

  /** What the database holds, inside a transaction over `tabellen`. */
  private async stand(): Promise<Stand> {
    const { samenvattingen, nummers, instellingen } = this.db
    const installatie = (await instellingen.get(INSTALLATIE))?.waarde
    const ids = oefenIds((await instellingen.get(OEFENDOSSIERS))?.waarde)
    const vanOefening = ids.length === 0 ? 0 : await samenvattingen.where('id').anyOf(ids).count()
    return {
      installatie: typeof installatie === 'string' ? installatie : undefined,
      aantal: (await samenvattingen.count()) - vanOefening,
      nummers: await nummers.toArray(),
    }
  }

  private get tabellen() {
    return [this.db.samenvattingen, this.db.nummers, this.db.instellingen]
  }

  private async onthoud(stand: Stand, laatst: string): Promise<void> {
    if (stand.installatie === undefined) return
    await this.omgeving.sentinel?.schrijf(bijgewerkt(await this.bekend(), stand.installatie, stand, laatst))
  }

  /** The highest number known to be given out in a year, also when the database has forgotten. */
  async hoogste(jaar: number): Promise<number> {
    return (await this.bekend())?.hoogste[jaar] ?? 0
  }

  /** The officer goes on with what is there. The numbers stay remembered: they were given out. */
  async laatLos(): Promise<void> {
    const bekend = await this.bekend()
    const { beginNieuweBestanden } = await import('./nieuwe-bestanden') // rarely asked for
    await beginNieuweBestanden()
    if (bekend) await this.omgeving.sentinel?.schrijf({ ...bekend, installatie: this.omgeving.nieuwId(), aantal: 0 })
  }

  /** A database of before the sentinel gets its id; two windows that do it at once agree. */
  private metInstallatie(bekend: Sentinel | undefined): Promise<Stand> {
    return this.db.transaction('rw', this.tabellen, async () => {
      const waarde = bekend?.installatie ?? this.omgeving.nieuwId()
      const stand = await this.stand()
      if (stand.installatie !== undefined) return stand
      await this.db.instellingen.put({ sleutel: INSTALLATIE, waarde })
      return { ...stand, installatie: waarde }
    })
  }
}
