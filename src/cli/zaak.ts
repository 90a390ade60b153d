import type { Datum } from '@/domain/datum/datum'
import type { GeldigeGebeurtenis } from '@/domain/dossier/dossier'
import type { Gebeurtenis, GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import type { MOMENTEN } from '@/domain/gebeurtenis/teksten'
import { bijgewerkt } from '@/domain/gebeurtenis/oude-gebeurtenis'
import { isGebeurtenisSoort } from '@/domain/gebeurtenis/soort'
import { verloopVan } from '@/domain/dossier/verloop'
import { momentenVan } from '@/domain/termijn/zaak-van'
import type { Zaak } from '@/domain/termijn/zaak'
import { datumveld, tekstveld, z } from './lezen'

const tekst = tekstveld('zet er aanhalingstekens omheen').optional()
const jaNee = z.boolean({ error: 'is geen true of false; schrijf true of false, zonder aanhalingstekens' }).optional()
const partij = z
  .enum(['klager', 'beklaagde', 'beiden', 'ander'], { error: 'is onbekend; kies klager, beklaagde, beiden of ander' })
  .optional()

/** What a term may look at of an event. The rest of what the log holds is allowed and makes no difference. */
export const GEGEVENS = z.looseObject(
  {
    ontvankelijk: jaNee,
    grond: tekst,
    wijze: tekst,
    bereikt: jaNee,
    partij,
    naar: tekst,
    stap: jaNee,
    aan: tekst,
    opgelost: jaNee,
    termijnId: tekst,
    tot: datumveld.optional(),
    klagerAkkoord: jaNee,
  },
  { error: 'is geen object; schrijf bijvoorbeeld {"ontvankelijk":false}' },
)

export interface Gevraagd {
  readonly soort: (typeof MOMENTEN)[number]
  readonly datum: Datum
  readonly gegevens?: z.infer<typeof GEGEVENS> | null | undefined
}

/** What an event says when nothing else is said of it. */
const VANZELF: Readonly<Partial<Record<GebeurtenisSoort, object>>> = {
  ontvangst: { gegevens: {} },
  signaal: { gegevens: {}, opgelost: false },
  ontvankelijkheid_gemeld: { ontvankelijk: true },
  gesprek: { partij: 'klager' },
  hoorzitting: { partij: 'klager' },
  contact: { bereikt: true },
  antwoord_gegeven: { wijze: '' },
  doorverwijzing: { naar: '' },
  overdracht: { aan: '' },
  gegevens_gewijzigd: { wijziging: {} },
}

/**
 * The case that a list of moments amounts to: folded as the program folds a dossier, but nothing needs to be complete. Dates
 * after today are allowed here, unlike in the program: the terminal also serves to plan.
 */
export function zaakUit(gevraagd: readonly Gevraagd[], route: string): Zaak {
  const opDag = gevraagd.toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
  const geldig = opDag.flatMap((g, i) => (isGebeurtenisSoort(g.soort) ? [gebeurtenis(g.soort, g, i)] : []))
  const { eindes } = verloopVan(
    geldig,
    opDag.some((g) => g.soort === 'signaal') && !heeftKlacht(opDag) ? 'signaal' : 'klacht',
  )
  const momenten = momentenVan({ geldig, eindes })
  for (const { soort, datum } of opDag) if (!isGebeurtenisSoort(soort)) momenten[soort] = [{ datum }]
  const [einde, ...latereEindes] = eindes
  return {
    route,
    momenten,
    ...(einde && { einde }),
    ...(latereEindes.length > 0 && { latereEindes }),
    kenmerken: [],
    verdagingen: geldig.flatMap((g) =>
      g.soort === 'verdaging' && g.gegevens.tot ? [{ ...g.gegevens, datum: g.datum }] : [],
    ),
  }
}

const heeftKlacht = (lijst: readonly Gevraagd[]): boolean => lijst.some((g) => g.soort === 'ontvangst')

/** Incomplete, unlike what the program writes: only what terms look at is read from it. */
const gebeurtenis = (soort: GebeurtenisSoort, { datum, gegevens }: Gevraagd, nr: number): GeldigeGebeurtenis => {
  const g = {
    id: String(nr),
    dossierId: '',
    datum,
    vastgelegdOp: '',
    soort,
    gegevens: { ...VANZELF[soort], ...gegevens },
  }
  return { ...bijgewerkt(g as unknown as Gebeurtenis), eerder: [] }
}
