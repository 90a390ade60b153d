import { voluit } from '../datum/opmaak'
import { briefRegel, documentNaam, isBrief, isDocumentSoort } from '../document/soorten'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import { beschrijvingVan, isOpening, veldenVan } from '../gebeurtenis/soort'
import type { Dossier } from './dossier'
import { GEGEVENS_NAMEN } from './gebeurtenis-details'

/** A text of the dossier, and where it stands: "Notitie, 3 november 2026: Tekst". */
export interface TekstInDossier {
  readonly waar: string
  readonly tekst: string
  /** What belongs together: the event, or the field of the complaint. */
  readonly bron: string
  /** The office too has it only apart from the rest (ONS-12). */
  readonly verzegeld?: true
}

const PERSONEN: readonly string[] = ['klagers', 'beklaagden', 'behandelaar', 'ondertekenaar']

/** What somebody typed. */
export function vrijeTeksten({ geldig, gegevens }: Dossier): TekstInDossier[] {
  const klacht = Object.entries(gegevens).flatMap(([veld, waarde]) =>
    PERSONEN.includes(veld)
      ? []
      : teksten(waarde).map((tekst) => ({ bron: veld, waar: GEGEVENS_NAMEN[veld as keyof KlachtGegevens], tekst })),
  )
  const gebeurd = geldig.flatMap((g) =>
    isOpening(g)
      ? []
      : Object.entries(veldenVan(g.soort)).flatMap(([veld, regel]) =>
          regel?.inhoud === 'keuze' || regel?.inhoud === 'formulier'
            ? []
            : teksten((g.gegevens as unknown as Readonly<Record<string, unknown>>)[veld]).map((tekst) => ({
                bron: g.id,
                waar: `${beschrijvingVan(g.soort).naam}, ${voluit(g.datum)}${regel?.label ? `: ${regel.label}` : ''}`,
                tekst,
                ...(regel?.lezers === 'verzegeld' && { verzegeld: true as const }),
              })),
        ),
  )
  return [...klacht, ...gebeurd]
}

/** Letters and reports as they were kept: what was typed in the dossier stands in them too. */
export const bewaardeTeksten = ({ geldig }: Dossier): TekstInDossier[] =>
  geldig.flatMap((g) => {
    const bewaard = 'bewaard' in g.gegevens ? g.gegevens.bewaard : undefined
    if (!bewaard) return []
    const { soort } = bewaard
    const isDocument = isDocumentSoort(soort)
    const verzegeld = isDocument && isBrief(soort) && briefRegel(soort).vertrouwelijk
    const waar = `${isDocument ? documentNaam(soort) : beschrijvingVan(g.soort).naam}, ${voluit(g.datum)}`
    return bewaard.blokken.flatMap(woordenIn).map((tekst) => ({
      bron: `${g.id} bewaard`,
      waar,
      tekst,
      ...(verzegeld && { verzegeld: true as const }),
    }))
  })

/** The words of a block, and not what kind of block it is. */
function woordenIn(deel: unknown): string[] {
  if (typeof deel !== 'object' || deel === null || Array.isArray(deel)) return teksten(deel)
  return Object.entries(deel).flatMap(([naam, waarde]) =>
    naam === 'soort' || naam === 'stijl' ? [] : Array.isArray(waarde) ? waarde.flatMap(woordenIn) : woordenIn(waarde),
  )
}

/** What the program writes down for itself, and nobody typed. */
const GEEN_TEKST: readonly string[] = ['id', 'over', 'sha256']

function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return waarde.trim() === '' ? [] : [waarde]
  if (Array.isArray(waarde)) return waarde.flatMap(teksten)
  return typeof waarde === 'object' && waarde !== null
    ? Object.entries(waarde).flatMap(([naam, deel]) => (GEEN_TEKST.includes(naam) ? [] : teksten(deel)))
    : []
}
