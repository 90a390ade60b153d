import type { Datum } from '../datum/datum'
import { laatste } from '../datum/datum'
import type { Dossier } from '../dossier/dossier'
import type { Moment } from '../dossier/gebeurtenis'
import type { Kenmerk } from '../regeling/regeling'

/** One occurrence of a moment. `id`: the event behind it. `eerder`: dates that were corrected, oldest first. */
export interface Voorval {
  readonly datum: Datum
  readonly id?: string
  readonly eerder?: readonly { readonly datum: Datum; readonly vastgelegdOp: string }[]
}

export interface Verdaging {
  readonly termijnId: string
  readonly tot: Datum
  readonly reden: string
  readonly datum: Datum
}

/** All that the terms of a dossier depend on; small and plain, so that a list of thousands can hold it. */
export interface Zaak {
  readonly route: string
  /** Occurrences in the order in which they happened. */
  readonly momenten: Readonly<Partial<Record<Moment, readonly Voorval[]>>>
  readonly einde?: { readonly datum: Datum; readonly reden: string }
  readonly kenmerken: readonly Kenmerk[]
  readonly verdagingen: readonly Verdaging[]
}

/** What the terms need to know of a dossier. */
export function zaakVan(dossier: Dossier): Zaak {
  const momenten: Partial<Record<Moment, Voorval[]>> = {}
  const verdagingen: Verdaging[] = []
  const verwittigd = new Set<string>()
  let contact: Voorval | undefined
  for (const g of dossier.geldig) {
    const eerder = g.eerder
      .filter((e) => e.datum !== g.datum)
      .map((e) => ({ datum: e.datum, vastgelegdOp: e.vastgelegdOp }))
    const voorval: Voorval = { datum: g.datum, id: g.id, ...(eerder.length > 0 && { eerder }) }
    // Telling the same addressee twice is one notice: a term may wait for every addressee.
    const herhaald = g.soort === 'doorgegeven' && verwittigd.has(g.gegevens.aan)
    if (g.soort === 'doorgegeven') verwittigd.add(g.gegevens.aan)
    if (!herhaald) (momenten[g.soort] ??= []).push(voorval)
    if (g.soort === 'verdaging') verdagingen.push({ ...g.gegevens, datum: g.datum })
    if (
      (g.soort === 'contact' && g.gegevens.bereikt) ||
      ((g.soort === 'gesprek' || g.soort === 'hoorzitting') &&
        (g.gegevens.partij === 'klager' || g.gegevens.partij === 'beiden'))
    )
      contact = contact && laatste(contact.datum, g.datum) === contact.datum ? contact : voorval
  }
  const { gedragingOp, kennisnameOp, ingediendOp, seksueleIntimidatie, jeugdhulp, route } = dossier.gegevens
  if (contact) momenten.laatste_contact = [contact]
  if (gedragingOp) momenten.gedraging = [{ datum: gedragingOp }]
  if (kennisnameOp) momenten.kennisname = [{ datum: kennisnameOp }]
  if (ingediendOp) momenten.indiening = [{ datum: ingediendOp }]
  return {
    route,
    momenten,
    ...(dossier.einde && { einde: dossier.einde }),
    kenmerken: [
      ...(seksueleIntimidatie ? (['seksuele-intimidatie'] as const) : []),
      ...(jeugdhulp ? (['jeugdhulp'] as const) : []),
    ],
    verdagingen,
  }
}
