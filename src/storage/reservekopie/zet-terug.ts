import type { Deur } from '../deur'
import type { Onderdelen } from '../onderdelen'
import type { NummerRij, StukRij } from '../rijen'
import { alleenGevulde, type Wijziging } from '../wijziging'
import { kopieSlot } from './kopie-slot'
import { alleRijen, legen } from './rijen'

/** A store that can take the place of this one (KopieOpslag). */
export interface TerugTeZetten {
  readonly rijen: () => Promise<Wijziging[]>
  readonly stukken: () => AsyncIterable<StukRij>
}
/** The store that keeps what was here. */
export interface Opzij {
  readonly vul: (rijen: readonly Wijziging[]) => Promise<void>
}

/** So many pieces of files, of a megabyte each, go over at a time. */
const PORTIE = 4

/**
 * Puts another store in the place of this one: all at once or not at all. What was here goes to `opzij` first, so that it
 * can be put back the same way. Files are only added: what was put aside still finds its own. Numbers do not go back: what
 * was given out stays given out.
 */
export const zetTerug = (delen: Onderdelen, deur: Deur, van: TerugTeZetten, opzij: Opzij): Promise<void> =>
  kopieSlot(delen.db)(() => vervang(delen, deur, van, opzij))

async function vervang(
  { db, toegang, bewaking }: Onderdelen,
  deur: Deur,
  van: TerugTeZetten,
  opzij: Opzij,
): Promise<void> {
  const zet = (rijen: readonly StukRij[]) =>
    deur.schrijf(() =>
      Promise.resolve({ wijzigingen: [{ tabel: 'stukken', soort: 'zet', rijen }], uitkomst: undefined }),
    )
  const portie: StukRij[] = []
  for await (const stuk of van.stukken()) {
    portie.push(stuk)
    if (portie.length === PORTIE) await zet(portie.splice(0))
  }
  if (portie.length > 0) await zet(portie)

  const nieuw = await van.rijen()
  await deur.schrijf(async () => {
    const hier = await toegang.lees(() => alleRijen(db, deur.codec))
    await opzij.vul(hier)
    const samen = nieuw.map((w) => (w.tabel === 'nummers' ? metHoogste(w, hier) : w))
    await bewaking.wordt(aantalIn(samen))
    // The rows of files stay as well: the letterhead of now may be among them.
    const weg = (await toegang.lees(() => legen(db))).filter(({ tabel }) => tabel !== 'bijlagen')
    return { wijzigingen: alleenGevulde([...weg, ...samen]), uitkomst: undefined }
  })
  await bewaking.naSchrijven()
}

const nummersIn = (rijen: readonly Wijziging[]): readonly NummerRij[] =>
  rijen.flatMap((w) => (w.tabel === 'nummers' && w.soort !== 'weg' ? w.rijen : []))

function metHoogste(nieuw: Wijziging, hier: readonly Wijziging[]): Wijziging {
  const hoogste = new Map<number, number>()
  for (const { jaar, laatste } of [...nummersIn(hier), ...nummersIn([nieuw])])
    hoogste.set(jaar, Math.max(hoogste.get(jaar) ?? 0, laatste))
  return { tabel: 'nummers', soort: 'zet', rijen: [...hoogste].map(([jaar, laatste]) => ({ jaar, laatste })) }
}

const aantalIn = (rijen: readonly Wijziging[]): number =>
  rijen.reduce((som, w) => som + (w.tabel === 'samenvattingen' && w.soort !== 'weg' ? w.rijen.length : 0), 0)
