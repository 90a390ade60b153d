import type { Datum } from '../datum/datum'
import type { Dossier } from '../dossier/dossier'
import type { Moment } from '../dossier/gebeurtenis'
import type { Kenmerk } from '../regeling/regeling'

/** One occurrence of a moment. `id`: the event behind it. `eerder`: dates that were corrected, oldest first. */
export interface Voorval {
  readonly datum: Datum
  readonly id?: string
  /** Where a term asks for it: the addressee of a notice, the ground of a closure. Absent: counts for any. */
  readonly wat?: string
  readonly eerder?: readonly { readonly datum: Datum; readonly vastgelegdOp: string }[]
  /** Of a repeat complaint: what was on record of that day before it, and so is no answer to it. */
  readonly ervoor?: readonly string[]
}

export interface Verdaging {
  readonly termijnId: string
  readonly tot: Datum
  readonly reden: string
  readonly datum: Datum
  /** The complainant consented in writing. */
  readonly klagerAkkoord?: boolean
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
  let contact: Voorval | undefined
  let poging: Voorval | undefined
  for (const g of dossier.geldig) {
    const eerder = g.eerder
      .filter((e) => e.datum !== g.datum)
      .map((e) => ({ datum: e.datum, vastgelegdOp: e.vastgelegdOp }))
    const wat = g.soort === 'doorgegeven' ? g.gegevens.aan : g.soort === 'afsluiting' ? g.gegevens.grond : undefined
    const voorval: Voorval = {
      datum: g.datum,
      id: g.id,
      ...(wat !== undefined && { wat }),
      ...(eerder.length > 0 && { eerder }),
      ...(g.soort === 'herhaalklacht_ontvangen' && { ervoor: eerderDieDag(dossier, g) }),
    }
    ;(momenten[g.soort] ??= []).push(voorval)
    // A closing that was taken back fulfils nothing.
    if (g.soort === 'heropening') delete momenten.afsluiting
    if (g.soort === 'verdaging') verdagingen.push({ ...g.gegevens, datum: g.datum })
    if (
      (g.soort === 'contact' && g.gegevens.bereikt) ||
      ((g.soort === 'gesprek' || g.soort === 'hoorzitting') &&
        (g.gegevens.partij === 'klager' || g.gegevens.partij === 'beiden'))
    )
      contact = voorval
    else if (g.soort === 'contact') poging ??= voorval
  }
  // Sterker 5.8: a complainant who was never reached is silent from the first attempt that is on record.
  const stilSinds = contact ?? poging
  if (stilSinds) momenten.laatste_contact = [stilSinds]
  for (const [moment, veld] of FEITEN) {
    const voorval = feit(dossier, veld)
    if (voorval) momenten[moment] = [voorval]
  }
  const { seksueleIntimidatie, jeugdhulp, route } = dossier.gegevens
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

function eerderDieDag({ geldig }: Dossier, { id, datum }: { readonly id: string; readonly datum: Datum }): string[] {
  const zelfdeDag = geldig.filter((g) => g.datum === datum).map((g) => g.id)
  return zelfdeDag.slice(0, zelfdeDag.indexOf(id))
}

const FEITEN = [
  ['gedraging', 'gedragingOp'],
  ['kennisname', 'kennisnameOp'],
  ['indiening', 'ingediendOp'],
] as const

/** A date that is part of what is known about the complaint, with the dates that stood there before. */
function feit({ gegevens, log }: Dossier, veld: (typeof FEITEN)[number][1]): Voorval | undefined {
  const datum = gegevens[veld]
  if (!datum) return undefined
  const eerder = log.flatMap((g) => {
    const toen =
      g.soort === 'gegevens_gewijzigd'
        ? g.gegevens.wijziging[veld]
        : g.soort === 'ontvangst' || g.soort === 'signaal'
          ? g.gegevens.gegevens[veld]
          : ''
    return toen && toen !== datum && !g.vervalt ? [{ datum: toen, vastgelegdOp: g.vastgelegdOp }] : []
  })
  const zonderHerhaling = eerder.filter((e, i) => e.datum !== eerder[i - 1]?.datum)
  return { datum, ...(zonderHerhaling.length > 0 && { eerder: zonderHerhaling }) }
}
