import Dexie from 'dexie'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { DATABASE_NAAM, KlachtDatabase } from '../database'
import { rijNummer } from '../dossier-rijen'
import { haalOpzijWeg, type Weghaling } from '../haal-weg'
import { leesGebeurtenis, leesLog } from '../log'
import type { Omgeving } from '../omgeving'
import { Opslag } from '../opslag'
import { naarOpslagFout, OpslagFout } from '../opslagfout'
import { uitgepakt, verpakteRij } from '../verpakken'
import type { Wijziging } from '../wijziging'
import { type Aantallen, ReservekopieFout } from './formaat'
import { type Bron, openKopieMet } from './lees'
import { alleRijen, legen } from './rijen'
import type { Ontgrendel } from './sleutel'

/** What a backup turned out to hold, after every bit and every dossier in it was looked at. */
export interface Nagekeken {
  /** ISO instant. */
  readonly gemaaktOp: string
  readonly dossiers: number
  readonly gebeurtenissen: number
  readonly bestanden: number
  /** So many files that were not whole already when the backup was made. */
  readonly bestandenStuk: number
  /** Numbers of dossiers that were damaged already when the backup was made. */
  readonly onleesbaar: readonly string[]
}

const PROEF = 'klachtdossier-proef'
const CONTROLE = 'klachtdossier-controle'
const OPZIJ = 'klachtdossier-opzij'
/** So many events are read at a time. */
const PORTIE = 200

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
  /** Beside the one that the officer looks at: the restore drill runs by itself. */
  static readonly controle = (omgeving: Omgeving, naam = CONTROLE) => new KopieOpslag(omgeving, naam)
  static readonly opzij = (omgeving: Omgeving, naam = OPZIJ) => new KopieOpslag(omgeving, naam)

  /**
   * Seals what lies aside since before there was a key, and takes away what was only being looked at. Makes no store where there is
   * none.
   */
  static async verzegelOpzij(omgeving: Omgeving, opzij = OPZIJ, proeven = [PROEF, CONTROLE]): Promise<void> {
    for (const naam of proeven) if (await Dexie.exists(naam)) await new KopieOpslag(omgeving, naam).gooiWeg()
    if (!(await Dexie.exists(opzij))) return
    const { verzegelRijen } = await import('../kluis/verzegelen')
    const opslag = new KopieOpslag(omgeving, opzij)
    try {
      await verzegelRijen(opslag.delen.db, opslag.deur, () => undefined)
    } finally {
      opslag.sluit()
    }
  }

  /** Takes words out of what lies aside. Makes no store where there is none. */
  static async haalWegUitOpzij(omgeving: Omgeving, id: string, weghaling: Weghaling, naam = OPZIJ): Promise<void> {
    if (!(await Dexie.exists(naam))) return
    const opzij = new KopieOpslag(omgeving, naam)
    try {
      await haalOpzijWeg(opzij.delen, opzij.deur, id, weghaling)
    } finally {
      opzij.sluit()
    }
  }

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
    ontgrendel: Ontgrendel,
    voortgang: (deel: number) => void = () => undefined,
  ): Promise<Nagekeken> {
    const kopie = await openKopieMet(bron, ontgrendel)
    try {
      await this.maakLeeg()
      // At the version it was made with: what changed since is done by the same steps as for a database of then.
      let geteld: Aantallen
      const toen = new KlachtDatabase(this.naam, kopie.kop.database)
      try {
        const delen = kopie.delen()
        for (;;) {
          const stap = await delen.next()
          if (stap.done) {
            geteld = stap.value
            break
          }
          const { deel, gelezen } = stap.value
          const { codec } = this.deur
          if (deel.soort === 'stuk') {
            const { sha256, nr, bytes } = deel
            await toen.stukken.put(await verpakteRij('stukken', { sha256, nr, inhoud: bytes }, codec))
          } else if (deel.soort === 'rijen')
            await toen
              .table(deel.tabel)
              .bulkPut(await Promise.all(deel.rijen.map((rij) => verpakteRij(deel.tabel, rij, codec))))
          voortgang((gelezen / bron.size) * 0.8)
        }
      } finally {
        toen.close()
      }
      const { gemaaktOp } = kopie.kop
      const er = await this.kijkNa((deel) => voortgang(0.8 + deel * 0.2))
      const { samenvattingen, gebeurtenissen, bijlagen } = geteld
      if (er.dossiers !== samenvattingen || er.gebeurtenissen !== gebeurtenissen || er.bestanden !== bijlagen)
        throw new ReservekopieFout('beschadigd')
      return { gemaaktOp, ...er }
    } catch (fout) {
      await this.gooiWeg()
      throw alsKopieFout(fout)
    }
  }

  /** Every dossier and every file is read as the program would read it. */
  private async kijkNa(voortgang: (deel: number) => void) {
    const { db, toegang } = this.delen
    const bestandenStuk = await this.telStuk()
    return toegang.lees(async () => {
      const onleesbaar: string[] = []
      const ids = await db.samenvattingen.toCollection().primaryKeys()
      for (const [i, id] of ids.entries()) {
        const { nummer = id, lengte = 0 } = (await db.samenvattingen.get(id)) ?? {}
        const rijen = await db.gebeurtenissen.where('dossierId').equals(id).toArray()
        const log = await leesLog(rijen, lengte, this.deur.codec)
        if (!log || !vouwt(log, nummer)) onleesbaar.push(nummer)
        voortgang((i + 1) / ids.length)
      }
      return {
        dossiers: ids.length,
        gebeurtenissen: await db.gebeurtenissen.count(),
        bestanden: await db.bijlagen.count(),
        bestandenStuk,
        onleesbaar,
      }
    })
  }

  private async telStuk(): Promise<number> {
    const { db, toegang } = this.delen
    let stuk = 0
    for (const sha256 of await toegang.lees(() => db.bijlagen.toCollection().primaryKeys()))
      await this.bijlagen.lees(sha256).catch((fout: unknown) => {
        if (!(fout instanceof OpslagFout && fout.soort === 'beschadigd')) throw fout
        stuk++
      })
    return stuk
  }

  /**
   * Numbers of the dossiers in this backup that still have words which were taken out since. `naam`: the store that it would take the
   * place of; only what is not in the backup has to be read there.
   */
  async komtTerug(omgeving: Omgeving, naam = DATABASE_NAAM): Promise<string[]> {
    if (!(await Dexie.exists(naam))) return []
    const hier = new KopieOpslag(omgeving, naam)
    try {
      const { gebeurtenissen, samenvattingen } = this.delen.db
      const mee = new Set(await gebeurtenissen.toCollection().primaryKeys())
      const sinds = (await hier.delen.db.gebeurtenissen.toCollection().primaryKeys()).filter((id) => !mee.has(id))
      const nummers = new Set<string>()
      for (let i = 0; i < sinds.length; i += PORTIE)
        for (const rij of await hier.delen.db.gebeurtenissen.bulkGet(sinds.slice(i, i + PORTIE))) {
          const g = rij && (await leesGebeurtenis(rij, hier.deur.codec))
          const er = g?.soort === 'woorden_weggehaald' ? await samenvattingen.get(g.dossierId) : undefined
          if (er) nummers.add(er.nummer)
        }
      return [...nummers].sort()
    } finally {
      hier.sluit()
    }
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
      if (rij) yield* await uitgepakt('stukken', [rij], this.deur.codec)
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

/** A row that no store takes is not whole, however well it was sealed. A disk that is full has a sentence of its own. */
function alsKopieFout(fout: unknown): Error {
  if (fout instanceof ReservekopieFout) return fout
  const gewoon = naarOpslagFout(fout, 'schrijven')
  if (!(gewoon instanceof OpslagFout)) return gewoon
  if (gewoon.soort === 'nieuwere-versie') return new ReservekopieFout('nieuwer', { cause: fout })
  return gewoon.soort === 'onbekend' ? new ReservekopieFout('beschadigd', { cause: fout }) : gewoon
}

function vouwt(log: readonly Gebeurtenis[], nummer: string): boolean {
  try {
    return rijNummer(vouw(log)) === nummer
  } catch {
    return false
  }
}
