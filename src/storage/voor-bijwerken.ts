import { KlachtDatabase } from './database'
import type { Omgeving } from './omgeving'
import type { Opslag } from './opslag'
import { weggehaald } from './opslagfout'
import { INSTALLATIE, JOURNAAL_HERBOUW } from './rijen'
import { RIJEN_SINDS } from './migrations'

/** What is stored, as it stands before the tables are brought to this version. */
export interface VanVoor {
  readonly installatie: string
  /** A backup of it; see `Opslag.maakKopie`. */
  readonly maakKopie: Opslag['maakKopie']
}

/**
 * Gives `metKopie` what is stored, opened at the version of the tables that it has, and lets go of it again. Not where there is nothing
 * to lose, and not where dossiers are missing: a backup of what is left would take the place of a better one.
 */
export async function kijkVoorBijwerken(
  naam: string,
  versie: number,
  { sentinel, metKopie }: Pick<Omgeving, 'sentinel'> & { readonly metKopie: (vanVoor: VanVoor) => Promise<void> },
  open: (db: KlachtDatabase) => Opslag,
): Promise<void> {
  // Rows of before that look otherwise than those of a backup.
  if (versie < RIJEN_SINDS) return
  const db = new KlachtDatabase(naam, versie)
  db.bijOntstaan = () => {
    throw weggehaald()
  }
  const opslag = open(db)
  try {
    await opslag.open()
    const aantal = await db.samenvattingen.count()
    const halfTerug = db.tables.some(({ name }) => name === 'journaal') && (await db.journaal.get(JOURNAAL_HERBOUW))
    const installatie = (await db.instellingen.get(INSTALLATIE))?.waarde
    if (aantal === 0 || aantal < ((await sentinel?.lees())?.aantal ?? 0) || halfTerug) return
    if (typeof installatie !== 'string') return
    await metKopie({ installatie, maakKopie: (sleutel, uit) => opslag.maakKopie(sleutel, uit, versie) })
  } finally {
    opslag.sluit()
  }
}
