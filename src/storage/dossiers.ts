import type { Datum } from '@/domain/datum/datum'
import type { GebeurtenisGegevens, NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Dossier } from '@/domain/dossier/dossier'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import type { Bijlagen } from './bijlagen'
import { alle } from './codec'
import type { Deur, Voorstel } from './deur'
import { leesSamenvatting } from './inhoud'
import type { Nummering } from './nummering'
import type { Onderdelen } from './onderdelen'
import { ControleFout, OpslagFout } from './opslagfout'
import type { SamenvattingRij } from './rijen'
import type { Geschreven, SchrijfOpties } from './vastgelegd'

/** An opening without its number: the store gives it. */
export type NieuweOpening = {
  [S in 'ontvangst' | 'signaal']: {
    readonly soort: S
    readonly datum: Datum
    readonly gegevens: Omit<GebeurtenisGegevens[S], 'nummer'>
  }
}['ontvangst' | 'signaal']

/** A dossier that can not be read; the others work. */
export interface BeschadigdDossier {
  readonly id: string
  readonly nummer: string
  readonly tekst: string
}

/** So many summaries are read at a time: what is made of them takes less than a stutter. */
const PORTIE = 100

/** What folds, checks and writes a log. The lists do without: it comes when a dossier is opened or written. */
const logboek = () => import('./logboek')

const volgendeBeurt = () => new Promise((klaar) => setTimeout(klaar))

/**
 * The dossiers. An event and the summary of its dossier are written together or not at all. Checks come first, on the dossier
 * as it is stored now. Every method rejects with OpslagFout (storage) or ControleFout (what was offered); both have a Dutch
 * `message`.
 */
export class Dossiers {
  constructor(
    private readonly delen: Onderdelen,
    private readonly deur: Deur,
    private readonly nummering: Nummering,
    private readonly bijlagen: Pick<Bijlagen, 'eis'>,
  ) {}

  /**
   * Opens a dossier and gives it the next number of this year (the year of registration, not of receipt). A number that was
   * once given out is never given out again. `vervolg`: events that are recorded with it, all or nothing.
   */
  registreer(
    opening: NieuweOpening,
    opties: SchrijfOpties & { readonly vervolg?: readonly NieuweGebeurtenis[] } = {},
  ): Promise<Geschreven> {
    const { omgeving } = this.delen
    return this.schrijf(async () => {
      const { voegToe, voorstel } = await logboek()
      const { nummer, rij } = await this.nummering.volgende()
      const eerste = { ...opening, gegevens: { ...opening.gegevens, nummer } } as NieuweGebeurtenis
      const dossier = voegToe(undefined, omgeving.nieuwId(), [eerste, ...(opties.vervolg ?? [])], omgeving)
      await this.bijlagen.eis(dossier.log, 0)
      return voorstel(dossier, 0, opties, rij)
    })
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
    return this.schrijf(async () => {
      const { voegToe, voorstel } = await logboek()
      const dossier = await this.dossier(dossierId)
      if (!dossier) throw geweigerd('Dit dossier bestaat niet. Kies een dossier uit de lijst.')
      if (opties.gezien !== undefined && dossier.log.length > opties.gezien)
        throw geweigerd(
          'Dit dossier is net in een ander venster gewijzigd. Er is niets opgeslagen; wat u typte staat er nog. Kijk na wat er staat en sla opnieuw op.',
        )
      const straks = voegToe(dossier, dossierId, nieuwe, this.delen.omgeving)
      await this.bijlagen.eis(straks.log, dossier.log.length)
      return voorstel(straks, dossier.log.length, opties)
    })
  }

  private async schrijf(bereid: () => Promise<Voorstel<Geschreven & { concept?: string }>>): Promise<Geschreven> {
    const { bewaking, gezien } = this.delen
    const { dossier, samenvatting, concept } = await this.deur.schrijf(bereid)
    gezien.dossier(dossier)
    gezien.lijst([samenvatting])
    if (concept !== undefined) gezien.concepten.delete(concept)
    await bewaking.naSchrijven()
    return { dossier, samenvatting }
  }

  /** undefined when there is none with this id. Rejects with OpslagFout `beschadigd` when a stored event can not be read. */
  dossier(id: string): Promise<Dossier | undefined> {
    const { db, toegang, gezien } = this.delen
    return toegang.lees(async () => {
      const { leesDossier } = await logboek()
      const dossier = await leesDossier(db, id, this.deur.codec)
      if (dossier) gezien.dossier(dossier)
      return dossier
    })
  }

  /** One after another, for who looks through them all; none of them is remembered. undefined: it can not be read. */
  async *elk(ids: readonly string[]): AsyncGenerator<Dossier | undefined, void> {
    yield* (await logboek()).elkDossier(this.delen, ids, this.deur.codec)
  }

  /**
   * The rows for lists, search and the work list. A row that lists can not work with is made again from the events; when
   * those are damaged too, the dossier stands in `beschadigd`. `bijRij` is told of each row as it comes in.
   */
  samenvattingen({
    alleenOpen = false,
    bijRij,
  }: { readonly alleenOpen?: boolean; readonly bijRij?: (rij: Samenvatting) => void } = {}): Promise<{
    rijen: Samenvatting[]
    beschadigd: BeschadigdDossier[]
  }> {
    const { toegang, gezien } = this.delen
    return toegang.lees(async () => {
      const rijen: Samenvatting[] = []
      const beschadigd: BeschadigdDossier[] = []
      for await (const portie of this.porties(alleenOpen)) {
        const begin = rijen.length
        const gelezen = await alle(portie.map((rij) => leesSamenvatting(rij, this.deur.codec)))
        for (const [i, samenvatting] of gelezen.entries()) {
          if (samenvatting) rijen.push(samenvatting)
          else await this.herstel(portie[i] as SamenvattingRij, rijen, beschadigd)
        }
        const erbij = rijen.slice(begin)
        gezien.lijst(erbij)
        if (bijRij) erbij.forEach(bijRij)
      }
      return { rijen, beschadigd }
    })
  }

  /** Each portion is a task of its own, so that the window keeps answering while thousands of rows come in. */
  private async *porties(alleenOpen: boolean): AsyncGenerator<readonly SamenvattingRij[]> {
    const { samenvattingen } = this.delen.db
    if (alleenOpen) {
      const rijen = await samenvattingen.where('open').equals(1).toArray()
      for (let i = 0; i < rijen.length; i += PORTIE) {
        if (i > 0) await volgendeBeurt()
        yield rijen.slice(i, i + PORTIE)
      }
      return
    }
    let portie = await samenvattingen.orderBy(':id').limit(PORTIE).toArray()
    while (portie.length > 0) {
      yield portie
      const laatste = portie.at(-1)?.id ?? ''
      portie = await samenvattingen.where(':id').above(laatste).limit(PORTIE).toArray()
    }
  }

  private async herstel(
    { id }: SamenvattingRij,
    rijen: Samenvatting[],
    beschadigd: BeschadigdDossier[],
  ): Promise<void> {
    try {
      const dossier = await this.dossier(id)
      if (dossier) rijen.push((await logboek()).samenvattingVan(dossier))
    } catch (fout) {
      if (!(fout instanceof OpslagFout) || !fout.dossier) throw fout
      beschadigd.push({ ...fout.dossier, tekst: fout.message })
    }
  }

  /** One row, for when another window wrote; undefined when there is none (any more). */
  async samenvatting(id: string): Promise<Samenvatting | undefined> {
    const { db, toegang } = this.delen
    const rij = await toegang.lees(() => db.samenvattingen.get(id))
    const samenvatting = rij && (await leesSamenvatting(rij, this.deur.codec))
    if (!rij || samenvatting) return samenvatting
    const dossier = await this.dossier(id)
    return dossier && (await logboek()).samenvattingVan(dossier)
  }

  /** True as long as nothing has been registered. */
  isLeeg(): Promise<boolean> {
    const { db, toegang } = this.delen
    return toegang.lees(async () => (await db.samenvattingen.count()) === 0)
  }
}

const geweigerd = (tekst: string) => new ControleFout([{ veld: 'dossier', tekst }])
