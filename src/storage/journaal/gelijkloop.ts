import type { JournalOpened, JournalRequests } from '@/shared/journal'
import type { Bewaking } from '../bewaking'
import type { Codec } from '../codec'
import type { KlachtDatabase } from '../database'
import { NIEUWSTE_DATABASE } from '../migrations'
import type { Omgeving } from '../omgeving'
import { nieuwereVersie, OpslagFout, zonderJournaal } from '../opslagfout'
import { VerliesFout } from '../sentinel'
import { INSTALLATIE, JOURNAAL_HERBOUW, JOURNAAL_STAND, JOURNAAL_WEGGEHAALD, type JournaalRij } from '../rijen'
import type { Toegang } from '../toegang'
import { alleenLezenDoor, gelukt, redenVan } from './journaalfout'
import { type Kop, leesKop } from './regels'
import type { SchijfJournaal } from './schijf'

/** Few starts have something to bring back. */
const toepassen = () => import('./toepassen')

type Open = Extract<JournalOpened, { soort: 'open' }>

interface Delen {
  readonly db: KlachtDatabase
  readonly omgeving: Pick<Omgeving, 'nu' | 'nieuwId' | 'bijHerbouw'>
  readonly toegang: Toegang
  readonly bewaking: Bewaking
}

/**
 * At the start: holds the journal and the database against each other, and makes them say the same. What was done stands in
 * `bericht`, in one line.
 */
export class Gelijkloop {
  bericht = ''
  /** The officer goes on with what is there: that is what the journal must hold from now on. */
  private opnieuw = false
  private huidig: string | undefined
  /** The first line of the journal that was found at the start. */
  private kop: Kop | undefined

  constructor(
    private readonly delen: Delen,
    private readonly codec: Codec,
    private readonly naar: () => Promise<JournalRequests | undefined>,
    private readonly journaal: SchijfJournaal,
  ) {}

  laatLos(): void {
    this.opnieuw = true
  }

  /** Rejects with VerliesFout when dossiers are missing that the journal does not bring back. Nobody else writes meanwhile. */
  async open(): Promise<void> {
    const { toegang } = this.delen
    this.bericht = ''
    const deur = await this.naar()
    if (!deur) {
      await toegang.open()
      return toegang.zetAlleenLezen(zonderJournaal())
    }
    const gevonden = await deur['journal:open']().catch(() => ({ soort: 'failed', reason: 'unknown' }) as const)
    toegang.zetAlleenLezen(undefined)
    if (gevonden.soort === 'failed') {
      await toegang.open()
      if (!(gevonden.reason === 'damaged' && this.opnieuw))
        return toegang.zetAlleenLezen(alleenLezenDoor(gevonden.reason))
      return this.begin([])
    }
    if (gevonden.soort === 'none') {
      await toegang.open()
      return this.begin([])
    }
    this.huidig = gevonden.journal
    await this.vergelijk(gevonden, deur)
    // Stopped while words were taken out, or what lay beside it could not be removed then.
    if ((await this.delen.db.journaal.get(JOURNAAL_WEGGEHAALD)) || (this.kop?.weggehaald && gevonden.beside.length > 0))
      await this.vervang().catch(() => undefined)
  }

  /** Words were taken out of the database: the journal must not have them either. Nobody else writes meanwhile. */
  async vervang(): Promise<void> {
    const deur = await this.naar()
    if (!deur || this.huidig === undefined) return
    const { vervang } = await import('./vervang')
    await vervang(this.delen.db, deur, async (oud, weggehaald) => {
      const kop = await this.kopVan(oud)
      await this.beginMet([...(kop?.voorgangers ?? []), oud.journal], weggehaald)
    })
  }

  /** Looks at every line; what is not as it was written stops the writing. May take a while, and holds nobody up. */
  async kijkNa(): Promise<void> {
    const deur = await this.naar()
    if (!deur || this.huidig === undefined) return
    const uitslag = await deur['journal:check'](this.huidig).catch(() => undefined)
    if (uitslag?.soort === 'failed' && uitslag.reason === 'damaged')
      this.delen.toegang.zetAlleenLezen(alleenLezenDoor('damaged'))
  }

  /** The journal is beyond use, and the officer begins another with what the database holds. */
  async beginNieuw(): Promise<void> {
    await this.beginMet(this.huidig === undefined ? [] : [this.huidig])
    this.delen.toegang.zetAlleenLezen(undefined)
  }

  /**
   * With a key: a journal that anybody can read makes way for a sealed one, and goes when that holds all and every line of it was
   * looked at. Answers with whether nothing readable is left. Nobody else writes meanwhile.
   */
  async verzegel(): Promise<boolean> {
    const deur = await this.naar()
    if (!deur || this.huidig === undefined) return false
    const gevonden = await gelukt(deur['journal:open']())
    if (gevonden.soort === 'none') return false
    const kop = await this.kopVan(gevonden)
    if (gevonden.key === '') await this.beginMet([...(kop?.voorgangers ?? []), gevonden.journal])
    await gelukt(deur['journal:check'](this.huidig))
    await gelukt(deur['journal:tidy']())
    return true
  }

  /** undefined when it is no first line, or one of another key. */
  private async kopVan({ journal, key, begin }: Open): Promise<Kop | undefined> {
    try {
      return leesKop(await this.journaal.lees(journal, { id: journal, key, tekst: begin }))
    } catch (fout) {
      if (fout instanceof OpslagFout) throw fout
      return undefined
    }
  }

  private async vergelijk(gevonden: Open, deur: JournalRequests): Promise<void> {
    const { db, toegang, bewaking } = this.delen
    const kop = (this.kop = await this.kopVan(gevonden))
    if (kop && kop.database > NIEUWSTE_DATABASE) throw nieuwereVersie()
    const bekend = await bewaking.bekend()
    // Where no dossier is known any other journal is better than nothing.
    const past = kop && !this.opnieuw && (!bekend || bekend.aantal === 0 || bekend.installatie === kop.installatie)
    let verlies: VerliesFout | undefined
    try {
      await toegang.open()
    } catch (fout) {
      if (!past || gevonden.end.n === 1) throw fout
      if (fout instanceof OpslagFout && fout.soort === 'onbekend') throw (await toepassen()).nietTeOpenen(fout)
      if (!(fout instanceof VerliesFout)) throw fout
      verlies = fout
    }
    if (!kop) return this.begin([])
    const stand = verlies?.verlies.reden === 'leeg' ? undefined : await db.journaal.get(JOURNAAL_STAND)
    if (past && (verlies || (await this.moetHerbouwd(stand, kop, gevonden)))) return this.herbouw(gevonden, kop, deur)
    if (this.opnieuw || stand?.journaal !== gevonden.journal || stand.n > gevonden.end.n)
      return this.begin([...kop.voorgangers, gevonden.journal])
    if (stand.n === gevonden.end.n && stand.sum !== gevonden.end.sum)
      return this.begin([...kop.voorgangers, gevonden.journal])
    if (stand.n < gevonden.end.n && !(await this.haalIn(stand)))
      return this.begin([...kop.voorgangers, gevonden.journal])
    if (kop.database < NIEUWSTE_DATABASE) return this.begin([...kop.voorgangers, gevonden.journal])
    if (gevonden.cut > 0 && this.bericht === '') this.bericht = (await toepassen()).AFGESNEDEN
  }

  private async moetHerbouwd(stand: JournaalRij | undefined, kop: Kop, { end }: Open): Promise<boolean> {
    const { db } = this.delen
    if (await db.journaal.get(JOURNAAL_HERBOUW)) return true
    if (stand) return kop.voorgangers.includes(stand.journaal)
    return end.n > 1 && (await db.samenvattingen.count()) === 0
  }

  private async haalIn(stand: JournaalRij): Promise<boolean> {
    try {
      const { haalIn, ingehaald } = await toepassen()
      const aantal = await haalIn(this.delen.db, this.codec, this.journaal, stand)
      await this.delen.bewaking.naOpenen()
      this.bericht = ingehaald(aantal)
      return true
    } catch (fout) {
      // The journal went another way than this database: what is there now counts, and that one stays beside it.
      if (redenVan(fout) === 'moved') return false
      throw fout
    }
  }

  private async herbouw({ journal, end, missing }: Open, kop: Kop, deur: JournalRequests): Promise<void> {
    const { db, omgeving, bewaking, toegang } = this.delen
    omgeving.bijHerbouw?.(0)
    try {
      // Nothing is taken away for a journal that is not whole.
      if ((await deur['journal:check'](journal)).soort === 'failed') {
        await bewaking.naOpenen()
        return toegang.zetAlleenLezen(alleenLezenDoor('damaged'))
      }
      const { herbouw, herbouwd } = await toepassen()
      const { ontbreekt } = await herbouw(
        db,
        this.codec,
        this.journaal,
        { journaal: journal, kop, regels: end.n },
        (deel) => omgeving.bijHerbouw?.(deel),
      )
      await bewaking.naOpenen()
      this.bericht = herbouwd(await db.samenvattingen.count(), missing, ontbreekt)
    } finally {
      omgeving.bijHerbouw?.(undefined)
    }
    if (kop.database < NIEUWSTE_DATABASE) await this.begin([...kop.voorgangers, journal])
  }

  /** Where it can not be begun, what is there can be read all the same. */
  private async begin(voorgangers: readonly string[]): Promise<void> {
    try {
      await this.beginMet(voorgangers)
    } catch (fout) {
      const reden = redenVan(fout)
      if (reden === undefined) throw fout
      this.delen.toegang.zetAlleenLezen(alleenLezenDoor(reden))
    }
  }

  private async beginMet(voorgangers: readonly string[], weggehaald?: Kop['weggehaald']): Promise<void> {
    const { db, omgeving } = this.delen
    const id = omgeving.nieuwId()
    const installatie = (await db.instellingen.get(INSTALLATIE))?.waarde
    const van = typeof installatie === 'string' ? installatie : id
    const kop = { installatie: van, voorgangers: [...voorgangers], ...(weggehaald && { weggehaald }) }
    await this.journaal.begin(db, this.codec, id, kop, omgeving.nu())
    this.huidig = id
    this.kop = undefined
    this.opnieuw = false
    if (this.bericht === '' && (await db.samenvattingen.count()) > 0) this.bericht = (await toepassen()).BEGONNEN
  }
}
