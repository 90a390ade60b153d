import { KlachtDatabase } from './database'
import { RIJEN_SINDS } from './migrations'
import type { Omgeving, VanVoor } from './omgeving'
import { weggehaald } from './opslagfout'
import { INSTALLATIE, JOURNAAL_HERBOUW } from './rijen'
import { slotMetNaam } from './slot'

/** The store at that version (Opslag). */
interface OudeOpslag {
  readonly open: () => Promise<void>
  readonly maakKopie: (
    ...met: [...Parameters<VanVoor['maakKopie']>, versie: number]
  ) => ReturnType<VanVoor['maakKopie']>
  readonly sluit: () => void
}
type MetKopie = (vanVoor: VanVoor) => Promise<void>
type Open = (db: KlachtDatabase, omgeving: Omgeving) => OudeOpslag

/**
 * Gives `metKopie` what is stored before `verder` brings the tables to this version. Nobody else does that meanwhile; another window may
 * just have done it.
 */
export function metKopieVooraf(
  { name, verno }: KlachtDatabase,
  omgeving: Omgeving,
  metKopie: MetKopie,
  open: Open,
  verder: () => Promise<void>,
): Promise<void> {
  return slotMetNaam(`${name}/bijwerken`)(async () => {
    const alle = await indexedDB.databases().catch(() => [])
    const versie = (alle.find((d) => d.name === name)?.version ?? Infinity) / 10
    // Rows of long before look otherwise than those of a backup. What can not be opened now says so when it is opened.
    if (versie < verno && versie >= RIJEN_SINDS)
      await kijk(new KlachtDatabase(name, versie), versie, omgeving, metKopie, open).catch(() => undefined)
    return verder()
  })
}

/**
 * At the version that it has; let go of again. Not where there is nothing to lose, and not where dossiers are missing: a backup of what is
 * left would take the place of a better one.
 */
async function kijk(db: KlachtDatabase, versie: number, omgeving: Omgeving, metKopie: MetKopie, open: Open) {
  db.bijOntstaan = () => {
    throw weggehaald()
  }
  const { sentinel, bijStop, voorBijwerken, ...rest } = omgeving
  void [bijStop, voorBijwerken]
  const opslag = open(db, rest)
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
