import Dexie from 'dexie'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { KlachtDatabase } from '../database'
import { leesLog } from '../inhoud'
import type { Omgeving } from '../omgeving'
import { Opslag } from '../opslag'
import { OpslagFout } from '../opslagfout'
import type { Wijziging } from '../wijziging'
import { ReservekopieFout } from './formaat'
import { type Bron, openKopie } from './lees'
import { alleRijen, legen } from './rijen'
import type { LeidAf } from './wachtzin-regels'

/** What a backup turned out to hold, after every bit and every dossier in it was looked at. */
export interface Nagekeken {
  /** ISO instant. */
  readonly gemaaktOp: string
  readonly dossiers: number
  readonly gebeurtenissen: number
  readonly bestanden: number
  /** Numbers of dossiers that were damaged already when the backup was made. */
  readonly onleesbaar: readonly string[]
}

const PROEF = 'klachtdossier-proef'
const OPZIJ = 'klachtdossier-opzij'

/** Dossiers beside the real ones: a backup that is looked at before it is put back, or what a backup took the place of. */
export class KopieOpslag extends Opslag {
  private constructor(
    omgeving: Omgeving,
    private readonly naam: string,
  ) {
    const { sentinel, bijStop, ...rest } = omgeving
    void [sentinel, bijStop]
    super(new KlachtDatabase(naam), rest)
  }

  static readonly proef = (omgeving: Omgeving, naam = PROEF) => new KopieOpslag(omgeving, naam)
  static readonly opzij = (omgeving: Omgeving, naam = OPZIJ) => new KopieOpslag(omgeving, naam)

  /** How many dossiers lie aside; undefined when nothing was put aside. Makes no store where there is none. */
  static async aantalOpzij(omgeving: Omgeving, naam = OPZIJ): Promise<number | undefined> {
    if (!(await Dexie.exists(naam))) return undefined
    const opzij = new KopieOpslag(omgeving, naam)
    try {
      return await opzij.delen.db.samenvattingen.count()
    } finally {
      opzij.sluit()
    }
  }

  /**
   * Reads a backup into this store and looks at all of it. Rejects with ReservekopieFout, and then nothing of it stays here.
   * `voortgang`: from 0 to 1.
   */
  async neemIn(
    bron: Bron,
    wachtzin: string,
    leidAf: LeidAf,
    voortgang: (deel: number) => void = () => undefined,
  ): Promise<Nagekeken> {
    const kopie = await openKopie(bron, wachtzin, leidAf)
    try {
      await this.maakLeeg()
      // At the version it was made with: what changed since is done by the same steps as for a database of then.
      const toen = new KlachtDatabase(this.naam, kopie.kop.database)
      try {
        const delen = kopie.delen()
        for (;;) {
          const stap = await delen.next()
          if (stap.done) break
          const { deel, gelezen } = stap.value
          if (deel.soort === 'stuk') await toen.stukken.put({ sha256: deel.sha256, nr: deel.nr, inhoud: deel.bytes })
          else if (deel.soort === 'rijen') await toen.table(deel.tabel).bulkPut([...deel.rijen])
          voortgang((gelezen / bron.size) * 0.8)
        }
      } finally {
        toen.close()
      }
      const { gemaaktOp } = kopie.kop
      return { gemaaktOp, ...(await this.kijkNa((deel) => voortgang(0.8 + deel * 0.2))) }
    } catch (fout) {
      await this.gooiWeg()
      if (fout instanceof OpslagFout && fout.soort === 'nieuwere-versie')
        throw new ReservekopieFout('nieuwer', { cause: fout })
      throw fout
    }
  }

  /** Every dossier is read as the program would read it. */
  private async kijkNa(voortgang: (deel: number) => void) {
    const { db, toegang } = this.delen
    return toegang.lees(async () => {
      const onleesbaar: string[] = []
      const samenvattingen = await db.samenvattingen.toArray()
      for (const [i, { id, nummer, lengte }] of samenvattingen.entries()) {
        const rijen = await db.gebeurtenissen.where('dossierId').equals(id).toArray()
        const log = await leesLog(rijen, lengte, this.deur.codec)
        if (!log || !vouwt(log, nummer)) onleesbaar.push(nummer)
        voortgang((i + 1) / samenvattingen.length)
      }
      return {
        dossiers: samenvattingen.length,
        gebeurtenissen: await db.gebeurtenissen.count(),
        bestanden: await db.bijlagen.count(),
        onleesbaar,
      }
    })
  }

  /** This store holds these rows and nothing else. The bytes of files stay where they are. */
  async vul(rijen: readonly Wijziging[]): Promise<void> {
    const { db, toegang } = this.delen
    await this.deur.schrijf(async () => ({
      wijzigingen: [...(await toegang.lees(() => legen(db))), ...rijen],
      uitkomst: undefined,
    }))
  }

  /** All rows but the bytes of files. */
  rijen(): Promise<Wijziging[]> {
    const { db, toegang } = this.delen
    return toegang.lees(() => alleRijen(db, this.deur.codec))
  }

  /** The pieces of files, one at a time. */
  async *stukken() {
    const { db, toegang } = this.delen
    for (const sleutel of await toegang.lees(() => db.stukken.toCollection().primaryKeys())) {
      const rij = await toegang.lees(() => db.stukken.get(sleutel))
      if (rij) yield { ...rij, inhoud: await this.deur.codec.pakUit(rij.inhoud) }
    }
  }

  async gooiWeg(): Promise<void> {
    await this.maakLeeg().catch(() => undefined)
    this.sluit()
  }

  private maakLeeg(): Promise<void> {
    return this.delen.db.delete({ disableAutoOpen: false })
  }
}

function vouwt(log: readonly Gebeurtenis[], nummer: string): boolean {
  try {
    return vouw(log).nummer === nummer
  } catch {
    return false
  }
}
