import type { BriefSoort } from '../document/soorten'
import type { GebeurtenisSoort } from '../gebeurtenis/gebeurtenis'
import type { Dossier } from './dossier'

/** What says how a complaint came out. */
const UITKOMST: ReadonlySet<GebeurtenisSoort> = new Set([
  'kennisgeving_bevindingen',
  'antwoord_gegeven',
  'beslissing',
  'oordeel_ontvangen',
  'advies_ontvangen',
  'standpunt_bestuur',
])
export const heeftUitkomst = ({ geldig }: Pick<Dossier, 'geldig'>): boolean =>
  geldig.some(({ soort }) => UITKOMST.has(soort))

/** Letters that lead up to an outcome: after it they have nothing to say any more. */
const VOOR_UITKOMST: readonly BriefSoort[] = [
  'ontvangstbevestiging',
  'aan-beklaagde',
  'kennisgeving',
  'aanvulling',
  'ontvankelijk',
  'uitnodiging',
  'verslag-ter-controle',
]
/** Belongs to a step that the dossier has behind it; who opens it again begins anew. (A refusal ends it, and offers nothing.) */
export const isVoorbij = (soort: BriefSoort, { geldig }: Pick<Dossier, 'geldig'>): boolean =>
  VOOR_UITKOMST.includes(soort) &&
  heeftUitkomst({ geldig: geldig.slice(geldig.findLastIndex((g) => g.soort === 'heropening') + 1) })
