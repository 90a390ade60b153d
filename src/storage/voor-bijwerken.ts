import { KlachtDatabase } from './database'
import type { Omgeving, VanVoor } from './omgeving'
import { weggehaald } from './opslagfout'
import { INSTALLATIE, JOURNAAL_HERBOUW } from './rijen'
import { RIJEN_SINDS } from './migrations'

/** The store at that version (Opslag). */
interface OudeOpslag {
  readonly open: () => Promise<void>
  readonly maakKopie: (
    ...met: [...Parameters<VanVoor['maakKopie']>, versie: number]
  ) => ReturnType<VanVoor['maakKopie']>
  readonly sluit: () => void
}

/**
 * Gives `metKopie` what is stored, opened at the version of the tables that it has, and lets go of it again. Not where there is nothing
 * to lose, and not where dossiers are missing: a backup of what is left would take the place of a better one.
 */
export async function kijkVoorBijwerken(
  naam: string,
  versie: number,
  { sentinel, metKopie }: Pick<Omgeving, 'sentinel'> & { readonly metKopie: (vanVoor: VanVoor) => Promise<void> },
  open: (db: KlachtDatabase) => OudeOpslag,
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
