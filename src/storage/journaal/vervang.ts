import type { JournalOpened, JournalRequests } from '@/shared/journal'
import { isVerzegeld } from '../codec'
import type { KlachtDatabase } from '../database'
import { JOURNAAL_WEGGEHAALD } from '../rijen'
import { gelukt } from './journaalfout'
import type { Kop } from './regels'
import { somVan } from './schijf'

type Open = Extract<JournalOpened, { soort: 'open' }>

/**
 * After words were taken out of the database: a journal of what is there now takes the place of the one that has them, and all that
 * lies beside it goes. Stopped at any moment it goes on at the next start: until the new journal counts the mark in the database says
 * so, and after that its first line does, as long as another one lies beside it.
 */
export async function vervang(
  db: KlachtDatabase,
  deur: JournalRequests,
  begin: (oud: Open, weggehaald: NonNullable<Kop['weggehaald']>) => Promise<void>,
): Promise<void> {
  const merk = await db.journaal.get(JOURNAAL_WEGGEHAALD)
  if (merk) {
    const oud = await gelukt(deur['journal:open']())
    if (oud.soort === 'none') return
    // One that was changed is for the officer to look at first.
    await gelukt(deur['journal:check'](oud.journal))
    await begin(oud, { dossier: merk.journaal, gebeurtenis: merk.sum, na: oud.end })
  }
  const nu = await gelukt(deur['journal:open']())
  if (nu.soort === 'none') return
  // Nothing goes before every line of what stays was looked at.
  await gelukt(deur['journal:check'](nu.journal))
  const blijft: string[] = []
  for (const sleutel of await db.stukken.toCollection().primaryKeys()) {
    const inhoud = (await db.stukken.get(sleutel))?.inhoud
    if (inhoud instanceof Uint8Array || isVerzegeld(inhoud)) blijft.push(await somVan(new Uint8Array(inhoud)))
  }
  await db.journaal.delete(JOURNAAL_WEGGEHAALD)
  await gelukt(deur['journal:forget'](blijft))
}
