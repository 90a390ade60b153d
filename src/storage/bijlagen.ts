import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Deur } from './deur'
import type { Onderdelen } from './onderdelen'
import { ControleFout, OpslagFout } from './opslagfout'
import type { StukRij } from './rijen'
import { uitgepakt } from './verpakken'

/** One big value would have to be in memory several times at once, in every process that it passes. */
export const STUK = 1024 * 1024

/** Files, byte for byte. A file is found by the SHA-256 of its bytes: the same one twice is kept once. */
export class Bijlagen {
  constructor(
    private readonly delen: Onderdelen,
    private readonly deur: Deur,
  ) {}

  /** Keeps these bytes and answers with where they are found. */
  async bewaar(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const sha256 = await hash(bytes)
    await this.deur.schrijf(async () => {
      // What is there already and damaged is made whole again by the same file.
      if (await this.heel(sha256)) return { wijzigingen: [], uitkomst: undefined }
      const stukken: StukRij[] = []
      for (let i = 0; i * STUK < bytes.length; i++)
        // A copy: a view would carry all the bytes behind it into every row.
        stukken.push({ sha256, nr: i, inhoud: bytes.slice(i * STUK, (i + 1) * STUK) })
      return {
        wijzigingen: [
          { tabel: 'bijlagen', soort: 'zet', rijen: [{ sha256, grootte: bytes.length, stukken: stukken.length }] },
          { tabel: 'stukken', soort: 'zet', rijen: stukken },
        ],
        uitkomst: undefined,
      }
    })
    return sha256
  }

  /** Under what these bytes would be found. */
  som(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    return hash(bytes)
  }

  /** The bytes as they were kept. Rejects with OpslagFout `beschadigd` when a single one of them differs. */
  async lees(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
    const { db, toegang } = this.delen
    const [bijlage, rijen] = await toegang.lees(() =>
      db.transaction('r', db.bijlagen, db.stukken, () =>
        Promise.all([
          db.bijlagen.get(sha256),
          db.stukken.where('[sha256+nr]').between([sha256, 0], [sha256, Infinity]).toArray(),
        ]),
      ),
    )
    if (!bijlage || rijen.length !== bijlage.stukken) throw beschadigd()
    const bytes = new Uint8Array(bijlage.grootte)
    let plek = 0
    for (const rij of rijen) {
      const [heel] = await uitgepakt('stukken', [rij], this.deur.codec)
      const stuk = heel?.inhoud
      if (!(stuk instanceof Uint8Array) || plek + stuk.length > bytes.length) throw beschadigd()
      bytes.set(stuk, plek)
      plek += stuk.length
    }
    if ((await hash(bytes)) !== sha256) throw beschadigd()
    return bytes
  }

  private async heel(sha256: string): Promise<boolean> {
    if (!(await this.isEr(sha256))) return false
    try {
      await this.lees(sha256)
      return true
    } catch (fout) {
      if (fout instanceof OpslagFout && fout.soort === 'beschadigd') return false
      throw fout
    }
  }

  private isEr(sha256: string): Promise<boolean> {
    const { db, toegang } = this.delen
    return toegang.lees(async () => (await db.bijlagen.get(sha256)) !== undefined)
  }

  /** No new event (from `vanaf` on) may name a file that is not kept. What the log names already is not asked again. */
  async eis(log: readonly Gebeurtenis[], vanaf: number): Promise<void> {
    const eerder = new Set(log.slice(0, vanaf).map((g) => bestandVan(g)?.sha256))
    for (const g of log.slice(vanaf)) {
      const sha256 = bestandVan(g)?.sha256
      if (sha256 !== undefined && !eerder.has(sha256) && !(await this.isEr(sha256)))
        throw new ControleFout([{ veld: 'bestand', tekst: 'Dit bestand is niet bewaard. Kies het opnieuw.' }])
    }
  }
}

export const bestandVan = (g: Gebeurtenis) => (g.soort === 'document_toegevoegd' ? g.gegevens.bestand : undefined)

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const som = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(som, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const beschadigd = () =>
  new OpslagFout(
    'beschadigd',
    'Dit bestand is beschadigd of niet meer te vinden. Het dossier zelf is goed. Hebt u het bestand nog, voeg het dan opnieuw toe; of zet een back-up terug.',
  )
