import {
  JOURNAL_START,
  type JournalFileKind,
  type JournalLine,
  type JournalPlace,
  type JournalRequests,
} from '@/shared/journal'
import { type Codec, isVerzegeld } from '../codec'
import type { KlachtDatabase } from '../database'
import type { JournaalZegel } from '../kluis/journaal-zegel'
import { NIEUWSTE_DATABASE } from '../migrations'
import { vergrendeld } from '../opslagfout'
import { naarBase64 } from '../reservekopie/wachtzin-regels'
import { JOURNAAL_STAND, type JournaalRij, type StukRij } from '../rijen'
import type { Wijziging } from '../wijziging'
import type { Boeking, Journaal } from './journaal'
import { gelukt, journaalFout } from './journaalfout'
import { type Geschreven, inRegels, type Kop, tekstVan, verwijzingVan } from './regels'

const hex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('')

/** Under what bytes of a file are kept: a copy, as a view would be summed with all that lies behind it. */
export const somVan = async (bytes: Uint8Array): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))

const plek = (journaal: string, id: string) => `journaal/${journaal}/${id}`

/** What does not open is damaged and stays so; JSON holds it in another form. */
const inJson = (rij: object): object =>
  Object.fromEntries(
    Object.entries(rij).map(([veld, waarde]: [string, unknown]) => [
      veld,
      isVerzegeld(waarde) ? { beschadigd: naarBase64(new Uint8Array(waarde)) } : waarde,
    ]),
  )

/** The journal on disk, over the door of the host. */
export class SchijfJournaal implements Journaal {
  /** Entries that may be on the disk and do not count, with where the database stood. */
  private readonly teHerroepen = new Map<string, JournaalRij>()
  private laatste: { readonly id: string; readonly na: JournaalRij } | undefined

  /** `zegel`: undefined as long as there is no key; then lines can be read by anybody. */
  constructor(
    private readonly naar: () => Promise<JournalRequests | undefined>,
    private readonly zegel: () => JournaalZegel | undefined = () => undefined,
  ) {}

  /** What stands in an entry, as it was before it was sealed. */
  async lees(journaal: string, { id, key, tekst }: Geschreven): Promise<string> {
    if (key === '') return tekst
    const zegel = this.zegel()
    if (!zegel) throw vergrendeld()
    return zegel.open(tekst, plek(journaal, id))
  }

  private async verzegeld(journaal: string, id: string, tekst: string): Promise<{ key: string; tekst: string }> {
    const zegel = this.zegel()
    return zegel ? { key: zegel.sleutel, tekst: await zegel.dicht(tekst, plek(journaal, id)) } : { key: '', tekst }
  }

  private async deur(): Promise<JournalRequests> {
    const deur = await this.naar()
    if (!deur) throw journaalFout('absent')
    return deur
  }

  async boek({ id, op, wijzigingen }: Boeking, na: JournaalRij | undefined): Promise<JournaalRij> {
    if (!na) throw journaalFout('moved')
    // What was told not to be saved must be gone from the journal before anything comes after it.
    for (const eerder of this.teHerroepen.keys()) await this.herroep(eerder)
    const tekst = await tekstVan({ op, wijzigingen }, (bytes, hoe) => this.bewaarBytes(bytes, hoe))
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
      await gelukt(deur['journal:append'](na.journaal, gevonden.end, { soort: 'withdrawn', id, key: '', text: '' }))
    this.teHerroepen.delete(id)
  }

  private async voegToe(journaal: string, na: JournalPlace, id: string, tekst: string): Promise<JournalPlace> {
    const deur = await this.deur()
    const { key, tekst: dicht } = await this.verzegeld(journaal, id, tekst)
    let waar: JournalPlace = { n: na.n, sum: na.sum }
    for (const regel of inRegels(id, key, dicht))
      waar = (await gelukt(deur['journal:append'](journaal, waar, regel))).end
    return waar
  }

  private async bewaarBytes(bytes: Uint8Array, hoe: JournalFileKind): Promise<string> {
    const som = await somVan(bytes)
    await gelukt((await this.deur())['journal:keep-file'](hoe, som, bytes))
    return som
  }

  /** A new journal that holds all that the database holds now; from then on it counts. The one of before stays beside it. */
  async begin(db: KlachtDatabase, codec: Codec, id: string, kop: Omit<Kop, 'database'>, op: string): Promise<void> {
    const deur = await this.deur()
    const { porties, TABELLEN } = await import('../reservekopie/rijen') // rarely: not at a start like any other
    const begin: Kop = { ...kop, database: NIEUWSTE_DATABASE }
    const { key, tekst: beginTekst } = await this.verzegeld(id, id, JSON.stringify(begin))
    let waar = (await gelukt(deur['journal:begin'](id, key, beginTekst))).end
    let nr = 0
    const zet = async (wijziging: Wijziging) => {
      const tekst = await tekstVan({ op, wijzigingen: [wijziging] }, (bytes, hoe) => this.bewaarBytes(bytes, hoe))
      waar = await this.voegToe(id, waar, `${id.slice(0, 40)}-${++nr}`, tekst)
    }
    for (const tabel of TABELLEN)
      for await (const rijen of porties(db, tabel, codec))
        await zet({ tabel, soort: 'zet', rijen: rijen.map(inJson) } as never)
    for (const sleutel of await db.stukken.toCollection().primaryKeys()) {
      const rij = await db.stukken.get(sleutel)
      // What is damaged here can not be kept there either; its file says so when it is opened.
      if (rij && (rij.inhoud instanceof Uint8Array || isVerzegeld(rij.inhoud)))
        await zet({ tabel: 'stukken', soort: 'zet', rijen: [rij] })
    }
    await gelukt(deur['journal:activate'](id))
    await db.journaal.put({ sleutel: JOURNAAL_STAND, journaal: id, ...waar })
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
      const { bestand, verzegeld } = verwijzingVan(rij) ?? { bestand: '0'.repeat(64) }
      const gevonden = await deur['journal:file'](bestand)
      if (gevonden.soort !== 'file') continue
      const { bytes } = gevonden
      uit.push({ ...rij, inhoud: verzegeld ? bytes.slice().buffer : bytes })
    }
    return { rijen: uit, ontbreekt: rijen.length - uit.length }
  }
}
