import type { DocumentVraag, MetDossier, TeBewaren } from '@/documents'
import { metTekst, brieftekstVan } from '@/domain/document/brieftekst'
import type { Inhoud } from '@/domain/document/inhoud'
import { DOCUMENTSOORTEN, documentRegel, isBrief, isDocumentSoort } from '@/domain/document/soorten'
import { sleutelVan } from '@/domain/dossier/geadresseerde'
import type { Gebeurtenis, NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import { gooiConceptWeg, nieuweBewaarder } from './bewaarder'
import { type BriefConcept, briefPlek, leesBriefConcept, voorWie } from './brieftekst'

/** Sending, settling or being ready: what was written stays as it is from then on. */
export const legtDocumentVast = ({ soort }: NieuweGebeurtenis): boolean =>
  DOCUMENTSOORTEN.some((d) => documentRegel(d).legtVast === soort)

interface MetDocument {
  readonly nieuwe: NieuweGebeurtenis[]
  /** What is left to do when they are recorded. */
  readonly daarna: (na: Dossier) => Promise<void>
}

/**
 * Keeps with each event that fixes a document the document itself, with the words that the officer changed. A correction of a
 * letter keeps the letter that went out; a report is made again, as it was then, with what was put right about its event. What
 * an older program recorded without its document stays without. Undone: the words that the officer changed can be changed again.
 */
export async function metDocument(
  dossier: Dossier,
  nieuwe: readonly NieuweGebeurtenis[],
  bron: DocumentVraag,
): Promise<MetDocument> {
  const {
    beschikbareDocumenten,
    document,
    geadresseerdeMetNaam,
    houdtTegen,
    metGebeurtenis,
    nogInTeVullen,
    ontbrekendeGegevens,
    opPapier,
    teBewaren,
  } = await import('@/documents')
  const vraag: MetDossier = { ...bron, dossier }
  const gebruikt: string[] = []
  const terug: { readonly plek: string; readonly bewaard: Inhoud; readonly welk: TeBewaren }[] = []

  async function inhoudBij(nieuw: NieuweGebeurtenis): Promise<Inhoud | undefined> {
    const eerder = bewaardBij(dossier, nieuw.corrigeert)
    const welk = teBewaren(nieuw, dossier)
    if (!welk) return undefined
    const plek = briefPlek(dossier.id, welk.soort, voorWie(welk))
    if (nieuw.vervalt) {
      if (eerder && isBrief(welk.soort)) terug.push({ plek, bewaard: eerder.bewaard, welk })
      return undefined
    }
    if (nieuw.corrigeert !== undefined) {
      if (!eerder) return undefined
      if (isBrief(welk.soort) && eerder.aan === aanVan(nieuw)) return eerder.bewaard
    }
    const straks = metGebeurtenis(dossier, nieuw)
    if (!beschikbareDocumenten(bron.regeling, straks).includes(welk.soort)) return undefined
    const inhoud = document(welk.soort, { ...vraag, ...welk, dossier: straks })
    if (inhoud.concept) return undefined
    const eigen = isBrief(welk.soort) && nieuw.corrigeert === undefined ? await leesBriefConcept(plek) : undefined
    const papier = eigen ? metTekst(inhoud, eigen.tekst) : inhoud
    // With a hole in it, it is not the letter that went out: that was another, made outside the program.
    const mist = isBrief(welk.soort)
      ? [...ontbrekendeGegevens(welk.soort, { ...vraag, ...welk, opnieuw: true }), ...nogInTeVullen(inhoud, papier)]
      : []
    if (houdtTegen(mist, wijzeVan(nieuw)).length > 0) return undefined
    if (eigen) gebruikt.push(eigen.sleutel)
    return opPapier(papier)
  }

  /** A letter that was recorded by name belongs to the addressee of that name. */
  function metGeadresseerde(nieuw: NieuweGebeurtenis): NieuweGebeurtenis {
    if (nieuw.soort !== 'brief_verzonden' || nieuw.gegevens.voor || nieuw.vervalt) return nieuw
    const { aan, brief } = nieuw.gegevens
    const wie = isDocumentSoort(brief) && isBrief(brief) ? geadresseerdeMetNaam(brief, aan, vraag) : undefined
    return { ...nieuw, gegevens: { ...nieuw.gegevens, voor: wie && sleutelVan(wie) } }
  }

  const compleet: NieuweGebeurtenis[] = []
  for (const zoals of nieuwe) {
    const nieuw = metGeadresseerde(zoals)
    const bewaard = legtDocumentVast(nieuw) ? await inhoudBij(nieuw) : undefined
    compleet.push(
      legtDocumentVast(nieuw) ? ({ ...nieuw, gegevens: { ...nieuw.gegevens, bewaard } } as NieuweGebeurtenis) : nieuw,
    )
  }
  return {
    nieuwe: compleet,
    async daarna(na) {
      for (const sleutel of gebruikt) await gooiConceptWeg(sleutel)
      for (const { plek, bewaard, welk } of terug) {
        const van = brieftekstVan(document(welk.soort, { ...vraag, ...welk, dossier: na }))
        const tekst = brieftekstVan(bewaard)
        const zelf = brieftekstVan(document(welk.soort, { ...vraag, ...welk, dossier: zonderBewaard(dossier) }))
        if (JSON.stringify(tekst) !== JSON.stringify(zelf)) legTerug(plek, { ...tekst, van })
      }
    },
  }
}

/** What the event that is put right keeps, and to whom it went. */
function bewaardBij({ geldig }: Dossier, id: string | undefined) {
  const g = id === undefined ? undefined : geldig.find((e) => e.id === id)
  const bewaard = g && 'bewaard' in g.gegevens ? g.gegevens.bewaard : undefined
  return bewaard && { bewaard, aan: g && aanVan(g) }
}
const wijzeVan = ({ gegevens }: Pick<NieuweGebeurtenis, 'gegevens'>): string =>
  'wijze' in gegevens ? (gegevens.wijze ?? '') : ''
const aanVan = ({ gegevens }: Pick<NieuweGebeurtenis, 'gegevens'>): string =>
  'aan' in gegevens ? (gegevens.aan ?? '') : ''

/** As the program would have made every document: what the officer changed shows as the difference. */
const zonderBewaard = ({ log }: Dossier): Dossier =>
  vouw(log.map((g) => ({ ...g, gegevens: { ...g.gegevens, bewaard: undefined } }) as Gebeurtenis))

function legTerug(plek: string, concept: BriefConcept): void {
  const bewaarder = nieuweBewaarder(plek, 'tekst')
  bewaarder.houd(concept)
  bewaarder.laatLos()
}
