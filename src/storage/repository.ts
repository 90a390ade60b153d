import { type Datum, jaarVan } from '@/domain/datum/datum'
import { KB_DAGEN } from '@/domain/datum/feestdagen'
import type { NieuweGebeurtenis } from '@/domain/dossier/controle'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis, GebeurtenisGegevens } from '@/domain/dossier/gebeurtenis'
import { nummerVan } from '@/domain/dossier/nummer'
import { type Samenvatting, samenvattingVan } from '@/domain/dossier/samenvatting'
import { type Instellingen, metNieuwereKb, standaardInstellingen } from '@/domain/regeling/instellingen'
import { Bewaking } from './bewaking'
import type { KlachtDatabase } from './database'
import {
  controleerInstellingen,
  INSTELLINGEN_SCHEMA,
  instellingNaam,
  type InstellingSleutel,
} from './instellingen-schema'
import { kaal } from './kaal'
import { laadOefendossiers, verwijderOefendossiers } from './oefendossiers'
import type { Omgeving } from './omgeving'
import { beschadigdeTekst, ControleFout, naarOpslagFout, OpslagFout } from './opslagfout'
import { Gezien, maakRedding, type Redding } from './redding'
import { type ConceptRij, isSamenvatting, naarDossierRij, naarGebeurtenisRij, vanGebeurtenisRij } from './rijen'
import type { Sentinel } from './sentinel'
import { Botsing, Toegang } from './toegang'
import { voegToe } from './voeg-toe'

/** An opening without its number: the repository gives it. */
export type NieuweOpening = {
  [S in 'ontvangst' | 'signaal']: {
    readonly soort: S
    readonly datum: Datum
    readonly gegevens: Omit<GebeurtenisGegevens[S], 'nummer'>
  }
}['ontvangst' | 'signaal']

export interface Geschreven {
  readonly dossier: Dossier
  readonly samenvatting: Samenvatting
}

export interface SchrijfOpties {
  /** Key of the draft that this record came from: it goes in the same transaction. */
  readonly concept?: string
  /** How many events the officer had in sight. When there are more by now, nothing is written over them. */
  readonly gezien?: number
}

/** A dossier that can not be read; the others work. */
export interface BeschadigdDossier {
  readonly id: string
  readonly nummer: string
  readonly tekst: string
}

interface Voorstel {
  readonly dossier: Dossier
  /** How many events of it are stored already. */
  readonly vanaf: number
  /** For a registration: the sequence number it takes, and the one that was last given out when it was chosen. */
  readonly nummer?: { readonly jaar: number; readonly volgnummer: number; readonly vorige: number }
}

const MAX_POGINGEN = 50
/** So many summaries are read at a time. */
const PORTIE = 250

/**
 * The one door to what is stored. An event, the dossier folded with it and its summary are written in one transaction or not
 * at all. Checks come first, on the dossier as it is stored now; whoever comes second in two windows is checked anew.
 * Every method rejects with OpslagFout (storage) or ControleFout (what was offered); both have a Dutch `message`.
 */
export class Repository {
  private readonly db: KlachtDatabase
  private readonly omgeving: Omgeving
  private readonly bewaking: Bewaking
  private readonly toegang: Toegang
  private readonly gezien = new Gezien()
  private rij: Promise<unknown> = Promise.resolve()

  constructor(db: KlachtDatabase, omgeving: Omgeving) {
    this.db = db
    this.omgeving = omgeving
    this.bewaking = new Bewaking(db, omgeving)
    this.toegang = new Toegang(db, omgeving, this.bewaking)
  }

  /**
   * Opens the database, which brings it to this version first. Rejects with VerliesFout when dossiers are missing that were
   * there before; then nothing was written.
   */
  async open(): Promise<void> {
    await this.toegang.open()
  }

  /** The officer goes on with what is there, after `open` said that dossiers are missing. Their numbers are not given out again. */
  laatLos(): Promise<void> {
    return this.bewaking.laatLos()
  }

  /** Tries again after the store could not be reached; whether it can is told through `bijStop`. */
  heropen(): Promise<void> {
    return this.toegang.heropen()
  }

  /** What is remembered outside the database. */
  bekend(): Promise<Sentinel | undefined> {
    return this.bewaking.bekend()
  }

  /** All that can still be read, and what this window has in memory. Writes nothing and never fails. */
  async redding(): Promise<Redding> {
    return maakRedding(this.db, this.gezien, { bekend: await this.bekend(), nu: this.omgeving.nu() })
  }

  /**
   * Opens a dossier and gives it the next number of this year (the year of registration, not of receipt). A number that was
   * once given out is never given out again. `vervolg`: events that are recorded with it, all or nothing.
   */
  registreer(
    opening: NieuweOpening,
    opties: SchrijfOpties & { readonly vervolg?: readonly NieuweGebeurtenis[] } = {},
  ): Promise<Geschreven> {
    return this.schrijfDossier(async () => {
      const nummer = await this.volgendNummer()
      const eerste = {
        ...opening,
        gegevens: { ...opening.gegevens, nummer: nummer.tekst },
      } as NieuweGebeurtenis
      const dossier = voegToe(undefined, this.omgeving.nieuwId(), [eerste, ...(opties.vervolg ?? [])], this.omgeving)
      return { dossier, vanaf: 0, nummer }
    }, opties)
  }

  legVast(dossierId: string, nieuw: NieuweGebeurtenis, opties: SchrijfOpties = {}): Promise<Geschreven> {
    return this.legVastMeer(dossierId, [nieuw], opties)
  }

  /** Several events at once, all or nothing; each is checked against the dossier with the ones before it. */
  legVastMeer(
    dossierId: string,
    nieuwe: readonly NieuweGebeurtenis[],
    opties: SchrijfOpties = {},
  ): Promise<Geschreven> {
    return this.schrijfDossier(async () => {
      const dossier = await this.dossier(dossierId)
      if (!dossier)
        throw new ControleFout([{ veld: 'dossier', tekst: 'Dit dossier bestaat niet. Kies een dossier uit de lijst.' }])
      if (opties.gezien !== undefined && dossier.log.length > opties.gezien)
        throw new ControleFout([
          {
            veld: 'dossier',
            tekst:
              'Dit dossier is net in een ander venster gewijzigd. Er is niets opgeslagen; wat u typte staat er nog. Kijk na wat er staat en sla opnieuw op.',
          },
        ])
      return { dossier: voegToe(dossier, dossierId, nieuwe, this.omgeving), vanaf: dossier.log.length }
    }, opties)
  }

  /** undefined when there is none with this id. Rejects with OpslagFout `beschadigd` when a stored event can not be read. */
  dossier(id: string): Promise<Dossier | undefined> {
    return this.toegang.lees(async () => {
      const [rijen, gevouwen] = await this.db.transaction('r', this.db.gebeurtenissen, this.db.dossiers, () =>
        Promise.all([this.db.gebeurtenissen.where('dossierId').equals(id).toArray(), this.db.dossiers.get(id)]),
      )
      if (rijen.length === 0 && gevouwen === undefined) return undefined
      rijen.sort((a, b) => a.volgnummer - b.volgnummer)
      const log = rijen.flatMap((rij, i) => (rij.volgnummer === i + 1 ? (vanGebeurtenisRij(rij) ?? []) : []))
      const heel = log.length > 0 && log.length === rijen.length && log.length >= (gevouwen?.lengte ?? 0)
      const dossier = heel ? probeer(() => vouw(log)) : undefined
      if (dossier) {
        this.gezien.dossier(dossier)
        return dossier
      }
      const nummer = await this.nummerBij(id)
      throw new OpslagFout('beschadigd', beschadigdeTekst(nummer), {}, { id, nummer })
    })
  }

  /**
   * The rows for lists, search and the work list. A damaged row is made again from the events; when those are damaged too,
   * the dossier stands in `beschadigd`. `bijRij` is told of each row as it comes in.
   */
  samenvattingen({
    alleenOpen = false,
    bijRij,
  }: { readonly alleenOpen?: boolean; readonly bijRij?: (rij: Samenvatting) => void } = {}): Promise<{
    rijen: Samenvatting[]
    beschadigd: BeschadigdDossier[]
  }> {
    return this.toegang.lees(async () => {
      const rijen: Samenvatting[] = []
      const beschadigd: BeschadigdDossier[] = []
      for await (const portie of this.porties(alleenOpen)) {
        const begin = rijen.length
        for (const rij of portie) {
          if (isSamenvatting(rij)) rijen.push(rij)
          else await this.herstel(rij, rijen, beschadigd)
        }
        const erbij = rijen.slice(begin)
        this.gezien.lijst(erbij)
        if (bijRij) erbij.forEach(bijRij)
      }
      return { rijen, beschadigd }
    })
  }

  /** Each portion is a task of its own, so that the window keeps answering while thousands of rows come in. */
  private async *porties(alleenOpen: boolean): AsyncGenerator<readonly Samenvatting[]> {
    const { samenvattingen } = this.db
    if (alleenOpen) {
      yield await samenvattingen.where('open').equals(1).toArray()
      return
    }
    let portie = await samenvattingen.orderBy(':id').limit(PORTIE).toArray()
    while (portie.length > 0) {
      yield portie
      const laatste = portie.at(-1)?.id ?? ''
      portie = await samenvattingen.where(':id').above(laatste).limit(PORTIE).toArray()
    }
  }

  private async herstel({ id }: Samenvatting, rijen: Samenvatting[], beschadigd: BeschadigdDossier[]): Promise<void> {
    try {
      const dossier = await this.dossier(id)
      if (dossier) rijen.push(samenvattingVan(dossier))
    } catch (fout) {
      if (!(fout instanceof OpslagFout) || !fout.dossier) throw fout
      beschadigd.push({ ...fout.dossier, tekst: fout.message })
    }
  }

  /** One row, for when another window wrote; undefined when there is none (any more). */
  async samenvatting(id: string): Promise<Samenvatting | undefined> {
    const rij = await this.toegang.lees(() => this.db.samenvattingen.get(id))
    if (rij === undefined || isSamenvatting(rij)) return rij
    const dossier = await this.dossier(id)
    return dossier && samenvattingVan(dossier)
  }

  /** True as long as nothing has been registered. */
  isLeeg(): Promise<boolean> {
    return this.toegang.lees(async () => (await this.db.samenvattingen.count()) === 0)
  }

  /** A setting that can not be read keeps its default; `beschadigd` names it. */
  instellingen(): Promise<{ instellingen: Instellingen; beschadigd: string[] }> {
    return this.toegang.lees(async () => {
      const beschadigd: string[] = []
      let instellingen = standaardInstellingen()
      for (const { sleutel, waarde } of await this.db.instellingen.toArray()) {
        if (!(sleutel in INSTELLINGEN_SCHEMA)) continue
        const gelezen = INSTELLINGEN_SCHEMA[sleutel as InstellingSleutel].safeParse(waarde)
        if (gelezen.success) instellingen = { ...instellingen, [sleutel]: gelezen.data }
        else beschadigd.push(instellingNaam(sleutel as InstellingSleutel))
      }
      return { instellingen: { ...instellingen, kb: metNieuwereKb(instellingen.kb) }, beschadigd }
    })
  }

  /** Saves the settings that are given and leaves the others alone. */
  async bewaarInstellingen(patch: Partial<Instellingen>): Promise<void> {
    const fouten = controleerInstellingen(patch)
    if (fouten.length > 0) throw new ControleFout(fouten)
    const rijen = Object.entries(kaal(patch)).map(([sleutel, waarde]) => ({ sleutel, waarde }))
    await this.toegang.schrijf([this.db.instellingen], async () => {
      await this.db.instellingen.bulkPut(rijen)
      // The table that the program brings along is not copied: a newer program may know more years.
      if (JSON.stringify(patch.kb) === JSON.stringify(KB_DAGEN)) await this.db.instellingen.delete('kb')
    })
  }

  /** Keeps a half-filled form, also when the window closes right after the call. */
  bewaarConcept(sleutel: string, waarde: unknown): Promise<void> {
    const rij = { sleutel, waarde: kaal(waarde), bijgewerktOp: this.omgeving.nu() }
    // Also when it can not be written: then this is all there is of it.
    this.gezien.concept(rij)
    return this.toegang.meteen(() => this.db.zetMeteen(this.db.concepten, rij))
  }

  concept(sleutel: string): Promise<ConceptRij | undefined> {
    return this.toegang.lees(() => this.db.concepten.get(sleutel))
  }

  async verwijderConcept(sleutel: string): Promise<void> {
    await this.toegang.schrijf([this.db.concepten], () => this.db.concepten.delete(sleutel))
    this.gezien.concepten.delete(sleutel)
  }

  /** All half-filled forms, the last one touched first. */
  concepten(): Promise<ConceptRij[]> {
    return this.toegang.lees(async () =>
      (await this.db.concepten.toArray()).sort((a, b) => (a.bijgewerktOp < b.bijgewerktOp ? 1 : -1)),
    )
  }

  /**
   * Loads the practice dossiers, with the numbers they carry, all or none; only where nothing is registered yet. Their
   * numbers do not count as given out: the officer's own first complaint is number one again once they are removed.
   */
  laadVoorbeelden(logs: readonly (readonly Gebeurtenis[])[]): Promise<void> {
    return laadOefendossiers(this.db, this.toegang, logs)
  }

  /** Removes the practice dossiers and nothing else; what the officer registered in between stays. */
  verwijderVoorbeelden(): Promise<void> {
    return verwijderOefendossiers(this.db, this.toegang)
  }

  private async volgendNummer(): Promise<NonNullable<Voorstel['nummer']> & { readonly tekst: string }> {
    const { instellingen } = await this.instellingen()
    return this.toegang.lees(async () => {
      const jaar = jaarVan(this.omgeving.vandaag())
      const vorige = (await this.db.nummers.get(jaar))?.laatste ?? 0
      // The database may have forgotten what was given out; the sentinel has not.
      for (let volgnummer = Math.max(vorige, await this.bewaking.hoogste(jaar)) + 1; ; volgnummer++) {
        const tekst = nummerVan(instellingen.nummerpatroon, jaar, volgnummer)
        if (!(await this.isGebruikt(tekst))) return { jaar, volgnummer, vorige, tekst }
      }
    })
  }

  private isGebruikt(nummer: string): Promise<boolean> {
    return this.db.samenvattingen
      .where('nummer')
      .equals(nummer)
      .count()
      .then((n) => n > 0)
  }

  /**
   * Reads, checks and prepares outside the transaction and writes inside it, where it first looks whether what was read
   * still stands. When another window was in between, all is done anew on what that window wrote.
   */
  private schrijfDossier(bereid: () => Promise<Voorstel>, { concept }: SchrijfOpties): Promise<Geschreven> {
    const beurt = this.rij.then(async () => {
      for (let poging = 1; ; poging++) {
        const voorstel = await bereid()
        try {
          return await this.schrijfVoorstel(voorstel, concept)
        } catch (fout) {
          if (!(fout instanceof Botsing)) throw fout
          if (poging === MAX_POGINGEN)
            throw naarOpslagFout(new DOMException('te vaak tegelijk', 'AbortError'), 'schrijven')
        }
      }
    })
    // Writes of one window wait for each other; a failed one must not hold up the next.
    this.rij = beurt.catch(() => undefined)
    return beurt
  }

  private async schrijfVoorstel(
    { dossier, vanaf, nummer }: Voorstel,
    concept: string | undefined,
  ): Promise<Geschreven> {
    const { gebeurtenissen, dossiers, samenvattingen, nummers, concepten } = this.db
    const samenvatting = samenvattingVan(dossier)
    const nieuweRijen = dossier.log.slice(vanaf).map((g, i) => naarGebeurtenisRij(g, vanaf + i + 1))
    await this.toegang.schrijf([gebeurtenissen, dossiers, samenvattingen, nummers, concepten], async () => {
      if ((await gebeurtenissen.where('dossierId').equals(dossier.id).count()) !== vanaf) throw new Botsing()
      if (nummer) {
        const laatste = (await nummers.get(nummer.jaar))?.laatste ?? 0
        if (laatste !== nummer.vorige || (await this.isGebruikt(dossier.nummer))) throw new Botsing()
        await nummers.put({ jaar: nummer.jaar, laatste: nummer.volgnummer })
      }
      await gebeurtenissen.bulkAdd(nieuweRijen)
      await dossiers.put(naarDossierRij(dossier))
      await samenvattingen.put(samenvatting)
      if (concept !== undefined) await concepten.delete(concept)
    })
    this.gezien.dossier(dossier)
    this.gezien.lijst([samenvatting])
    if (concept !== undefined) this.gezien.concepten.delete(concept)
    await this.bewaking.naSchrijven()
    return { dossier, samenvatting }
  }

  /** The number of a dossier that can not be read, from wherever it still stands. */
  private async nummerBij(id: string): Promise<string> {
    const plekken: unknown[] = [
      await this.db.samenvattingen.get(id),
      await this.db.dossiers.get(id),
      (await this.db.gebeurtenissen.where('dossierId').equals(id).first())?.gegevens,
    ]
    for (const plek of plekken) {
      const nummer = (plek as { nummer?: unknown } | undefined)?.nummer
      if (typeof nummer === 'string' && nummer !== '') return nummer
    }
    return 'zonder leesbaar nummer'
  }
}

const probeer = <T>(doe: () => T): T | undefined => {
  try {
    return doe()
  } catch {
    return undefined
  }
}
