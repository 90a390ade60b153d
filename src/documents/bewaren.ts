import type { Inhoud } from '@/domain/document/inhoud'
import { documentRegel, DOCUMENTSOORTEN, type DocumentSoort, isDocumentSoort } from '@/domain/document/soorten'
import type { Gebeurtenis, NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import { type Exemplaar, exemplaarUit } from '@/domain/dossier/exemplaren'

/** Which document an event fixes. */
export interface TeBewaren extends Exemplaar {
  readonly soort: DocumentSoort
}

/** What this event fixes of the dossier; undefined when that is nothing, or when it does not say which of several. */
export function teBewaren(nieuw: NieuweGebeurtenis, { gegevens }: Dossier): TeBewaren | undefined {
  const soort = soortVan(nieuw)
  if (!soort) return undefined
  if ('voor' in nieuw.gegevens) return nieuw.gegevens.voor ? { soort, ...exemplaarUit(nieuw.gegevens.voor) } : undefined
  if (nieuw.soort === 'verslag_vastgesteld') return { soort, gesprekId: nieuw.gegevens.gesprekId }
  if (documentRegel(soort).per !== 'klager') return { soort }
  const aan = 'aan' in nieuw.gegevens ? (nieuw.gegevens.aan ?? '') : ''
  const klager = gegevens.klagers.find(({ naam }) => (aan === '' ? gegevens.klagers.length === 1 : naam === aan))
  return klager && { soort, klagerId: klager.id }
}

/** The kind of letter that the event names, where it can be one of several; else the one that it always fixes. */
function soortVan(nieuw: NieuweGebeurtenis): DocumentSoort | undefined {
  const brief = 'brief' in nieuw.gegevens ? nieuw.gegevens.brief : undefined
  if (brief !== undefined) return isDocumentSoort(brief) ? brief : undefined
  return KAN_OOK_ZONDER.includes(nieuw.soort)
    ? undefined
    : DOCUMENTSOORTEN.find((s) => documentRegel(s).legtVast === nieuw.soort)
}
/** By word of mouth too: only with a letter does it name one. */
const KAN_OOK_ZONDER: readonly NieuweGebeurtenis['soort'][] = ['doorgegeven', 'directie_ingelicht', 'brief_verzonden']

/** The dossier as it will be with this event, which itself keeps nothing yet: so the document is made as it is fixed now. */
export function metGebeurtenis(dossier: Dossier, nieuw: NieuweGebeurtenis): Dossier {
  const straks = {
    ...nieuw,
    id: 'straks',
    dossierId: dossier.id,
    vastgelegdOp: '',
    gegevens: { ...nieuw.gegevens, bewaard: undefined },
  } as Gebeurtenis
  return vouw([...dossier.log, straks])
}

/** What is kept of a document: what is on paper, and nothing of what the screen says beside it. */
export function opPapier({ stand: _stand, weggelaten: _weggelaten, invullen: _invullen, ...papier }: Inhoud): Inhoud {
  return papier
}
