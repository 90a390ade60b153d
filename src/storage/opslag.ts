import { SAMENVATTING_VERSIE } from '@/domain/overzicht/samenvatting'
import { Bewaking } from './bewaking'
import { Bijlagen } from './bijlagen'
import { Concepten } from './concepten'
import type { KlachtDatabase } from './database'
import { Deur, type Poortwachters } from './deur'
import { Dossiers } from './dossiers'
import type { Voortgang } from './herbouw'
import { InstellingenOpslag } from './instellingen'
import { Nummering } from './nummering'
import type { Verhuisplek } from './oefen-verhuizing'
import type { Omgeving } from './omgeving'
import type { Onderdelen } from './onderdelen'
import { Gezien } from './gezien'
import type { Redding } from './redding'
import type { Weggehaald, Weghaling } from './haal-weg'
import type { Sentinel } from './sentinel'
import type { Gemaakt } from './reservekopie/formaat'
import type { Opzij, TerugTeZetten } from './reservekopie/zet-terug'
import type { KopieSleutel } from './reservekopie/sleutel'
import type { VervangerOpslag } from './vervanger'
import { ALLES_VERZEGELD, INSTALLATIE, OEFENDOSSIERS } from './rijen'
import { Toegang } from './toegang'
import type { JournalRequests } from '@/shared/journal'
import { naarOpslagFout } from './opslagfout'
import { Gelijkloop } from './journaal/gelijkloop'
import { SchijfJournaal } from './journaal/schijf'

/** Whether the tables on disk are of a program of before. Looking makes no database; what is wrong is said again at the opening. */
const isVanVoor = async (db: KlachtDatabase): Promise<boolean> =>
  // The browser counts versions in tens.
  (await indexedDB.databases().catch(() => [])).some((d) => d.name === db.name && (d.version ?? 0) < db.verno * 10)

/** All that is stored: the parts, behind one door. */
export class Opslag {
  readonly dossiers: Dossiers
  readonly instellingen: InstellingenOpslag
  readonly concepten: Concepten
  readonly bijlagen: Bijlagen
  protected readonly delen: Onderdelen
  protected readonly deur: Deur
  private readonly gelijkloop: Gelijkloop | undefined

  /** `naarJournaal`: the way to the journal, which may turn out not to be there; without it none is asked for. */
  constructor(
    db: KlachtDatabase,
    omgeving: Omgeving,
    poort: Poortwachters = {},
    naarJournaal?: () => Promise<JournalRequests | undefined>,
  ) {
    const journaal = naarJournaal && new SchijfJournaal(naarJournaal, omgeving.zegel)
    const bewaking = new Bewaking(db, omgeving)
    const toegang = new Toegang(db, omgeving, bewaking)
    this.delen = { db, omgeving, bewaking, toegang, gezien: new Gezien() }
    this.deur = new Deur(db, omgeving, toegang, { ...poort, ...(journaal && { journaal }) })
    if (naarJournaal && journaal) this.gelijkloop = new Gelijkloop(this.delen, this.deur.codec, naarJournaal, journaal)
    this.instellingen = new InstellingenOpslag(this.delen, this.deur)
    this.concepten = new Concepten(this.delen, this.deur)
    this.bijlagen = new Bijlagen(this.delen, this.deur)
    const nummering = new Nummering(this.delen, this.instellingen)
    this.dossiers = new Dossiers(this.delen, this.deur, nummering, this.bijlagen)
  }

  /**
   * Opens the database, which brings it to this version first. Rejects with VerliesFout when dossiers are missing that were
   * there before and that the journal does not bring back; then nothing was written. Where the journal can not be reached or
   * used, what is there can be read and no more.
   */
  async open(): Promise<void> {
    const { db, omgeving } = this.delen
    const { voorBijwerken } = omgeving
    if (!voorBijwerken || !(await isVanVoor(db))) return this.openNu()
    const { metKopieVooraf } = await import('./voor-bijwerken') // once for each new version of the tables
    return metKopieVooraf(
      db,
      omgeving,
      voorBijwerken,
      (toen, rest) => new Opslag(toen, rest),
      () => this.openNu(),
    )
  }

  private async openNu(): Promise<void> {
    const { gelijkloop } = this
    if (!gelijkloop) return await this.delen.toegang.open()
    try {
      await this.deur.alleen(() => gelijkloop.open())
    } catch (fout) {
      throw naarOpslagFout(fout, 'openen')
    }
  }

  /** What the start did to make the journal and the database say the same; '' when they did. */
  get journaalbericht(): string {
    return this.gelijkloop?.bericht ?? ''
  }

  /** Looks at the whole journal; when it was changed, nothing is written any more and `bijStop` says why. */
  async kijkJournaalNa(): Promise<void> {
    await this.gelijkloop?.kijkNa()
  }

  /** Begins another journal with what is stored now, in the place of one that can not be used. */
  beginNieuwJournaal(): Promise<void> {
    return this.deur.alleen(async () => this.gelijkloop?.beginNieuw())
  }

  /** The officer goes on with what is there, after `open` said that dossiers are missing. Their numbers are not given out again. */
  laatLos(): Promise<void> {
    this.gelijkloop?.laatLos()
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
  async *werkSamenvattingenBij(): AsyncGenerator<Voortgang, void> {
    const { db, toegang } = this.delen
    const ids = await toegang.lees(() => db.samenvattingen.where('v').notEqual(SAMENVATTING_VERSIE).primaryKeys())
    if (ids.length === 0) return
    const { werkSamenvattingenBij } = await import('./herbouw')
    yield* werkSamenvattingenBij(this.delen, this.deur, ids)
  }

  /**
   * Practice dossiers that a program of before put among the real ones go to their own database: first written there, then
   * taken away here. Stopped in between it is done again at the next start, with the same outcome.
   */
  async verhuisOefening(naar: () => Verhuisplek): Promise<void> {
    const { db, toegang } = this.delen
    if (!(await toegang.lees(() => db.instellingen.get(OEFENDOSSIERS)))) return
    const { verhuisOefening } = await import('./oefen-verhuizing')
    await verhuisOefening(this.delen, this.deur, this.instellingen, naar)
  }

  /** Which database this is, by the name that it has outside it too. */
  installatie(): Promise<string | undefined> {
    const { db, toegang } = this.delen
    return toegang.lees(async () => {
      const waarde = (await db.instellingen.get(INSTALLATIE))?.waarde
      return typeof waarde === 'string' ? waarde : undefined
    })
  }

  /** Whether something may still lie here that was written before there was a key. */
  async isTeVerzegelen(): Promise<boolean> {
    const { db, omgeving, toegang } = this.delen
    const sleutel = omgeving.zegel?.()?.sleutel
    if (sleutel === undefined) return false
    return toegang.lees(async () => (await db.journaal.get(ALLES_VERZEGELD))?.journaal !== sleutel)
  }

  /**
   * Seals what was written before there was a key: all rows, and then the journal. Stopped at any moment it goes on at the next
   * start. `voortgang`: from 0 to 1. `elders`: what lies beside this database.
   */
  async verzegel(
    voortgang: (deel: number) => void = () => undefined,
    elders: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const { db, omgeving, toegang } = this.delen
    const sleutel = omgeving.zegel?.()?.sleutel
    if (sleutel === undefined || !(await this.isTeVerzegelen())) return
    const { verzegelRijen } = await import('./kluis/verzegelen')
    await toegang.schrijf(async () => {
      await verzegelRijen(db, this.deur, (deel) => voortgang(deel * 0.9))
      await elders()
      const klaar = !this.gelijkloop || (await this.deur.alleen(async () => this.gelijkloop?.verzegel()))
      if (klaar) await db.journaal.put({ sleutel: ALLES_VERZEGELD, journaal: sleutel, n: 0, sum: '' })
    })
    voortgang(1)
  }

  /** Takes words out of a dossier for good; see haal-weg.ts. `elders`: what lies beside this store. */
  async haalWeg(
    dossierId: string,
    weghaling: Weghaling,
    elders: () => Promise<void> = () => Promise.resolve(),
  ): Promise<Weggehaald> {
    const { haalWeg } = await import('./logboek')
    return haalWeg(this.delen, this.deur, this.gelijkloop, dossierId, weghaling, elders)
  }

  /** Handing dossiers to a substitute, and taking them in. Few screens need it: it comes with the one that does. */
  vervanger(soort: typeof VervangerOpslag): VervangerOpslag {
    return new soort(this.delen, this.deur, this.bijlagen, this.gelijkloop)
  }

  /** Writes all that is stored, sealed with the key. Rejects with OpslagFout when something can not be read. */
  async maakKopie(
    sleutel: KopieSleutel,
    uit: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
    /** Of the tables, where that is not the one of this program. */
    versie?: number,
  ): Promise<Gemaakt> {
    const { maakKopie } = await import('./reservekopie/maak') // rarely asked for: it comes when it is
    return maakKopie(this.delen, this.deur, sleutel, uit, versie)
  }

  /** Puts what was read from a backup in the place of what is here; that goes to `opzij`. All or nothing. */
  async zetTerug(van: TerugTeZetten, opzij: Opzij): Promise<void> {
    const { zetTerug } = await import('./reservekopie/zet-terug')
    return zetTerug(this.delen, this.deur, van, opzij)
  }

  /** Lets go of the database. */
  sluit(): void {
    this.delen.db.close()
  }

  /** Brings in what the first screen did without: where the store fails later, it must be here. */
  async haalErbij(): Promise<void> {
    await Promise.all([import('./logboek'), import('./redding')])
  }

  /** All that can still be read, and what this window has in memory. Writes nothing and never fails. */
  async redding(): Promise<Redding> {
    const { db, gezien, omgeving } = this.delen
    const { maakRedding } = await import('./redding')
    return maakRedding(db, gezien, this.deur.codec, { bekend: await this.bekend(), nu: omgeving.nu() })
  }
}
