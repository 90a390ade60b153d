import { JOURNAL_START, type JournalLine, type JournalPlace, type JournalRequests } from '@/shared/journal'
import { GEWOON } from '../codec'
import type { KlachtDatabase } from '../database'
import { NIEUWSTE_DATABASE } from '../migrations'
import { JOURNAAL_STAND, type JournaalRij, type StukRij } from '../rijen'
import type { Wijziging } from '../wijziging'
import type { Boeking, Journaal } from './journaal'
import { gelukt, journaalFout } from './journaalfout'
import { bestandVan, inRegels, type Kop, tekstVan } from './regels'

const hex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('')

/** The journal on disk, over the door of the host. */
export class SchijfJournaal implements Journaal {
  /** Entries that may be on the disk and do not count, with where the database stood. */
  private readonly teHerroepen = new Map<string, JournaalRij>()
  private laatste: { readonly id: string; readonly na: JournaalRij } | undefined

  constructor(private readonly naar: () => Promise<JournalRequests | undefined>) {}

  private async deur(): Promise<JournalRequests> {
    const deur = await this.naar()
    if (!deur) throw journaalFout('absent')
    return deur
  }

  async boek({ id, op, wijzigingen }: Boeking, na: JournaalRij | undefined): Promise<JournaalRij> {
    if (!na) throw journaalFout('moved')
    // What was told not to be saved must be gone from the journal before anything comes after it.
    for (const eerder of this.teHerroepen.keys()) await this.herroep(eerder)
    const tekst = await tekstVan({ op, wijzigingen }, (bytes) => this.bewaarBytes(bytes))
    this.laatste = { id, na }
    try {
      return { ...na, ...(await this.voegToe(na.journaal, na, id, tekst)) }
    } catch (fout) {
      // Whether it is there is not known when nobody answered, and a part of it may be.
      this.teHerroepen.set(id, na)
      await this.herroep(id).catch(() => undefined)
      throw fout
    }
  }

  async herroep(id: string): Promise<void> {
    const na = this.teHerroepen.get(id) ?? (this.laatste?.id === id ? this.laatste.na : undefined)
    if (!na) return
    this.teHerroepen.set(id, na)
    const deur = await this.deur()
    const gevonden = await gelukt(deur['journal:open']())
    if (gevonden.soort === 'none') throw journaalFout('folder-missing')
    if (gevonden.journal === na.journaal && gevonden.end.n > na.n)
      await gelukt(deur['journal:append'](na.journaal, gevonden.end, { soort: 'withdrawn', id, text: '' }))
    this.teHerroepen.delete(id)
  }

  private async voegToe(journaal: string, na: JournalPlace, id: string, tekst: string): Promise<JournalPlace> {
    const deur = await this.deur()
    let plek: JournalPlace = { n: na.n, sum: na.sum }
    for (const regel of inRegels(id, tekst)) plek = (await gelukt(deur['journal:append'](journaal, plek, regel))).end
    return plek
  }

  private async bewaarBytes(bytes: Uint8Array): Promise<string> {
    const som = hex(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
    await gelukt((await this.deur())['journal:keep-file'](som, bytes))
    return som
  }

  /** A new journal that holds all that the database holds now; from then on it counts. The one of before stays beside it. */
  async begin(db: KlachtDatabase, id: string, kop: Omit<Kop, 'database'>, op: string): Promise<void> {
    const deur = await this.deur()
    const { porties, TABELLEN } = await import('../reservekopie/rijen') // rarely: not at a start like any other
    const begin: Kop = { ...kop, database: NIEUWSTE_DATABASE }
    let plek = (await gelukt(deur['journal:begin'](id, JSON.stringify(begin)))).end
    let nr = 0
    const zet = async (wijziging: Wijziging) => {
      const tekst = await tekstVan({ op, wijzigingen: [wijziging] }, (bytes) => this.bewaarBytes(bytes))
      plek = await this.voegToe(id, plek, `${id.slice(0, 40)}-${++nr}`, tekst)
    }
    for (const tabel of TABELLEN)
      for await (const rijen of porties(db, tabel, GEWOON)) await zet({ tabel, soort: 'zet', rijen } as never)
    for (const sleutel of await db.stukken.toCollection().primaryKeys()) {
      const rij = await db.stukken.get(sleutel)
      // What is damaged here can not be kept there either; its file says so when it is opened.
      if (rij?.inhoud instanceof Uint8Array) await zet({ tabel: 'stukken', soort: 'zet', rijen: [rij] })
    }
    await gelukt(deur['journal:activate'](id))
    await db.journaal.put({ sleutel: JOURNAAL_STAND, journaal: id, ...plek })
  }

  /** What comes after a place, a few megabytes at a time. */
  async *regels(journaal: string, na: JournalPlace = JOURNAL_START): AsyncGenerator<readonly JournalLine[]> {
    const deur = await this.deur()
    let plek: JournalPlace = { n: na.n, sum: na.sum }
    for (;;) {
      const { lines, last } = await gelukt(deur['journal:read'](journaal, plek))
      if (lines.length > 0) yield lines
      const einde = lines.at(-1)
      if (last || !einde) return
      plek = { n: einde.n, sum: einde.sum }
    }
  }

  /** These pieces with their bytes. What is not there any more is left out, and counted. */
  async metBytes(rijen: readonly StukRij[]): Promise<{ rijen: StukRij[]; ontbreekt: number }> {
    const deur = await this.deur()
    const uit: StukRij[] = []
    for (const rij of rijen) {
      const gevonden = await deur['journal:file'](bestandVan(rij) ?? '0'.repeat(64))
      if (gevonden.soort === 'file') uit.push({ ...rij, inhoud: gevonden.bytes })
    }
    return { rijen: uit, ontbreekt: rijen.length - uit.length }
  }
}
