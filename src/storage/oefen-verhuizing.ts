import { type Dossier, vouw } from '@/domain/dossier/dossier'
import type { Instellingen } from '@/domain/regeling/instellingen'
import type { Deur } from './deur'
import { leesWaarde } from './inhoud'
import type { InstellingenOpslag } from './instellingen'
import { leesLog } from './log'
import { oefenIds } from './oefendossiers'
import type { Onderdelen } from './onderdelen'
import { type Concept, instellingRij, OEFENDOSSIERS } from './rijen'
import { alleenGevulde } from './wijziging'

/** Dossiers that come from elsewhere, with the drafts and the settings that go with them. */
export interface Verhuizing {
  readonly dossiers: readonly Dossier[]
  readonly concepten: readonly Concept[]
  readonly instellingen: Instellingen
}
/** Where they go (OefenOpslag). `neemOp`: says which are there then. */
export interface Verhuisplek {
  readonly open: () => Promise<void>
  readonly neemOp: (verhuizing: Verhuizing) => Promise<readonly string[]>
  readonly sluit: () => void
}

/** The practice dossiers among the real ones that can be read, with what is half typed in them. */
function leesOefendossiers({ db, toegang }: Onderdelen, { codec }: Deur) {
  return toegang.lees(async () => {
    const dossiers: Dossier[] = []
    for (const id of oefenIds((await db.instellingen.get(OEFENDOSSIERS))?.waarde)) {
      const rijen = await db.gebeurtenissen.where('dossierId').equals(id).toArray()
      const log = await leesLog(rijen, (await db.samenvattingen.get(id))?.lengte ?? 0, codec)
      if (log) dossiers.push(vouw(log))
    }
    const concepten = []
    for (const { id } of dossiers)
      for (const rij of await db.concepten.where('sleutel').startsWith(`${id}/`).toArray())
        concepten.push({ ...rij, waarde: await leesWaarde('concepten', rij, codec) })
    return { dossiers, concepten }
  })
}

/** These practice dossiers leave the real ones, all at once; what the officer registered in between stays. */
function ruimOefendossiersOp({ db, toegang }: Onderdelen, deur: Deur, weg: readonly string[]): Promise<void> {
  return deur.schrijf(async () => {
    const rest = await toegang.lees(async () => {
      const ids = oefenIds((await db.instellingen.get(OEFENDOSSIERS))?.waarde)
      return ids.filter((id) => !weg.includes(id))
    })
    const [gebeurtenissen, concepten] = await toegang.lees(() =>
      Promise.all([
        db.gebeurtenissen.where('dossierId').anyOf(weg).primaryKeys(),
        db.concepten
          .where('sleutel')
          .startsWithAnyOf(weg.map((id) => `${id}/`))
          .primaryKeys(),
      ]),
    )
    return {
      wijzigingen: alleenGevulde([
        { tabel: 'gebeurtenissen', soort: 'weg', sleutels: gebeurtenissen },
        { tabel: 'samenvattingen', soort: 'weg', sleutels: weg },
        { tabel: 'concepten', soort: 'weg', sleutels: concepten },
        { tabel: 'instellingen', soort: 'weg', sleutels: ['oefening', ...(rest.length > 0 ? [] : [OEFENDOSSIERS])] },
        // What can not be read stays, and still does not count as one of the officer's own.
        { tabel: 'instellingen', soort: 'zet', rijen: rest.length > 0 ? [instellingRij(OEFENDOSSIERS, rest)] : [] },
      ]),
      uitkomst: undefined,
    }
  })
}

/** First written there, then taken away here. */
export async function verhuisOefening(
  delen: Onderdelen,
  deur: Deur,
  instellingenOpslag: Pick<InstellingenOpslag, 'lees'>,
  naar: () => Verhuisplek,
): Promise<void> {
  const { dossiers, concepten } = await leesOefendossiers(delen, deur)
  if (dossiers.length === 0) return
  const oefening = naar()
  try {
    await oefening.open()
    const { instellingen } = await instellingenOpslag.lees()
    const daar = await oefening.neemOp({ dossiers, concepten, instellingen })
    await ruimOefendossiersOp(delen, deur, daar)
  } finally {
    oefening.sluit()
  }
}
