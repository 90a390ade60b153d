import Dexie, { type Table } from 'dexie'
import type {
  BijlageRij,
  ConceptRij,
  GebeurtenisRij,
  InstellingRij,
  JournaalRij,
  NummerRij,
  SamenvattingRij,
  StukRij,
} from './rijen'
import { nieuwereVersie, weggehaald } from './opslagfout'
import { MIGRATIES, type Migratie } from './migrations'

export const DATABASE_NAAM = 'klachtdossier'

/** The tables. `tot`: the version to open at, and `migraties`, are there for the tests of the migrations. */
export class KlachtDatabase extends Dexie {
  declare readonly gebeurtenissen: Table<GebeurtenisRij, string>
  declare readonly samenvattingen: Table<SamenvattingRij, string>
  declare readonly nummers: Table<NummerRij, number>
  declare readonly instellingen: Table<InstellingRij, string>
  declare readonly concepten: Table<ConceptRij, string>
  declare readonly bijlagen: Table<BijlageRij, string>
  declare readonly stukken: Table<StukRij, [string, number]>
  declare readonly journaal: Table<JournaalRij, string>

  /** Asked before a database is made where none is. What it throws keeps it from being made. */
  bijOntstaan: () => void = () => undefined
  /** Told when the browser took the connection away, as it does with a damaged database. */
  bijVerbreking: () => void = () => undefined
  private wasOpen = false

  constructor(naam: string = DATABASE_NAAM, tot = Infinity, migraties: readonly Migratie[] = MIGRATIES) {
    // Chromium's default lets the system keep a finished transaction in memory. What the screen calls saved must be on disk.
    super(naam, { chromeTransactionDurability: 'strict' })
    for (const { version, stores, upgrade } of migraties) {
      if (version > tot) break
      const stap = this.version(version).stores({ ...stores })
      if (upgrade) stap.upgrade(upgrade)
    }
    // Dexie opens a database of a newer program without a word. An older program would then write rows that the newer one
    // no longer knows, so it stops here. The browser counts versions in tens.
    this.on(
      'ready',
      () => {
        if (this.backendDB().version >= (this.verno + 1) * 10) throw nieuwereVersie()
        this.wasOpen = true
        // Without this, Dexie would open again by itself at the next question, and make an empty database where one was.
        const verbinding = this.backendDB()
        verbinding.addEventListener('close', () => {
          if (this.isOpen() && this.backendDB() !== verbinding) return
          this.close()
          this.bijVerbreking()
        })
      },
      true,
    )
    this.on('populate', () => {
      if (this.wasOpen) throw weggehaald()
      this.bijOntstaan()
    })
  }
  /**
   * Puts one row and asks for its commit in the same breath, so that it also lands when the window closes right now. A
   * transaction of Dexie is committed only in a later turn, which a closing window does not get.
   */
  async zetMeteen<T>(tabel: Table<T>, rij: T): Promise<void> {
    if (!this.isOpen()) await this.open()
    const transactie = this.backendDB().transaction(tabel.name, 'readwrite', { durability: 'strict' })
    const opSchijf = new Promise<void>((gelukt, mislukt) => {
      transactie.oncomplete = () => gelukt()
      transactie.onabort = () => mislukt(transactie.error ?? new DOMException('', 'AbortError'))
    })
    transactie.objectStore(tabel.name).put(rij)
    transactie.commit()
    await opSchijf
  }
}
