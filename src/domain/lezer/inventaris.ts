import { isSchriftelijk } from '../gebeurtenis/kanaal'
import { documentNaam, documentRegel, isDocumentSoort } from '../document/soorten'
import { type Dossier, ketensVan, vouw } from '../dossier/dossier'
import { kantVanNaam } from '../dossier/kant'
import type { Datum } from '../datum/datum'
import type { Gebeurtenis, GebeurtenisVan, StukVan } from '../gebeurtenis/gebeurtenis'
import { kantUitWoorden } from '../gebeurtenis/oude-gebeurtenis'
import { beschrijvingVan, isGesprek, isOpening, veldenVan } from '../gebeurtenis/soort'

/** A: organisation · K: complainant · B: respondent · C: committee · V: confidential, in no other list (ONS-12). */
export type Reeks = 'A' | 'K' | 'B' | 'C' | 'V'

/** A piece of the dossier under its number. */
export interface Stuk {
  readonly nummer: string
  readonly reeks: Reeks
  /** The event that it stands in, as it counts now or, undone, as it last stood. */
  readonly gebeurtenis: Gebeurtenis
  readonly datum: Datum
  /** What it is; a piece that was added has the name that was typed. */
  readonly wat: string
  /** Undone: its number is never given to another. */
  readonly vervallen: boolean
}

/**
 * Every piece, numbered in the order in which it was first recorded. A number hangs on the first version of an event, so
 * that no correction, undoing or choice of reader can move another.
 */
export function inventaris({ log }: Pick<Dossier, 'log'>): Stuk[] {
  const tellers = new Map<Reeks, number>()
  return [...ketensVan(log)].flatMap(([id, keten]) => {
    const [eerste] = keten
    const laatste = keten.at(-1)
    const reeks = eerste && reeksVan(eerste, log)
    if (!eerste || !laatste || !reeks) return []
    const nr = (tellers.get(reeks) ?? 0) + 1
    tellers.set(reeks, nr)
    const stond = laatste.vervalt ? (keten.at(-2) ?? laatste) : laatste
    return [
      {
        nummer: `${reeks}${nr}`,
        reeks,
        gebeurtenis: { ...stond, id },
        datum: stond.datum,
        wat: stukNaam(stond),
        vervallen: laatste.vervalt === true,
      },
    ]
  })
}

function reeksVan(g: Gebeurtenis, log: readonly Gebeurtenis[]): Reeks | undefined {
  if (isVertrouwelijk(g)) return 'V'
  if (isOpening(g)) return 'K'
  if (isGesprek(g)) return 'A'
  switch (g.soort) {
    case 'document_toegevoegd':
      return REEKS_VAN[g.gegevens.van || vanWie(g, log)]
    case 'advies_ontvangen':
    case 'oordeel_ontvangen':
      return 'C'
    // The report stands under the number of its conversation.
    case 'verslag_vastgesteld':
      return undefined
    default:
      return isDocument(g) ? 'A' : undefined
  }
}

const REEKS_VAN: Readonly<Record<StukVan, Reeks>> = { organisatie: 'A', klager: 'K', beklaagde: 'B', commissie: 'C' }

/** What is sealed (ONS-12), and the letters that nobody but their addressee may know of. */
export const isVertrouwelijk = (g: Gebeurtenis): boolean =>
  Object.values(veldenVan(g.soort)).some((veld) => veld?.lezers === 'verzegeld') || isVertrouwelijkeBrief(g)

function isVertrouwelijkeBrief({ gegevens }: Gebeurtenis): boolean {
  // Also that such a letter was not needed.
  const soort = 'welke' in gegevens ? gegevens.welke.split('/')[0] : 'brief' in gegevens ? gegevens.brief : undefined
  const regel = soort !== undefined && isDocumentSoort(soort) ? documentRegel(soort) : undefined
  return regel?.vorm === 'brief' && regel.vertrouwelijk === true
}

/** A letter or report went with it; a step that can be taken by word of mouth says so. */
function isDocument(g: Gebeurtenis): boolean {
  if (!('bewaard' in veldenVan(g.soort))) return false
  if ('bewaard' in g.gegevens && g.gegevens.bewaard) return true
  if (g.soort === 'eindrapport_gereed' || g.soort === 'brief_verzonden') return true
  if ('brief' in g.gegevens && g.gegevens.brief) return true
  return beschrijvingVan(g.soort).rol === 'brief' && 'wijze' in g.gegevens && isSchriftelijk(g.gegevens.wijze ?? '')
}

/** Older logs name who brought it and not the side: read from the people of the dossier as it was then. */
function vanWie(g: GebeurtenisVan<'document_toegevoegd'>, log: readonly Gebeurtenis[]): StukVan {
  const wie = g.gegevens.ingebrachtDoor
  const plek = log.findIndex((e) => e.id === g.id)
  return kantVanNaam(wie, vouw(log.slice(0, plek + 1)).gegevens) ?? kantUitWoorden(wie) ?? 'organisatie'
}

/** By its kind; of what somebody brought in by the name that it got. */
export function stukNaam(g: Gebeurtenis): string {
  if (g.soort === 'ontvangst') return 'Klacht'
  if (g.soort === 'signaal') return 'Signaal'
  if (isGesprek(g)) return g.soort === 'hoorzitting' ? 'Verslag van de hoorzitting' : 'Verslag van het gesprek'
  if (g.soort === 'document_toegevoegd') return g.gegevens.naam.trim() || 'Stuk zonder naam'
  if (g.soort === 'advies_ontvangen') return 'Advies van de commissie'
  if (g.soort === 'oordeel_ontvangen') return 'Oordeel'
  const soort = 'brief' in g.gegevens ? g.gegevens.brief : undefined
  if (soort && isDocumentSoort(soort)) return documentNaam(soort)
  return VAST[g.soort] ?? beschrijvingVan(g.soort).naam
}

/** Where sending is the step itself, the letter goes by its own name. */
const VAST: Readonly<Partial<Record<Gebeurtenis['soort'], string>>> = {
  bevestiging_verzonden: documentNaam('ontvangstbevestiging'),
  kennisgeving_bevindingen: documentNaam('bevindingen'),
  besluitbrief_verzonden: documentNaam('besluit'),
  eindrapport_gereed: documentNaam('eindrapport'),
  brief_verzonden: 'Brief',
}
