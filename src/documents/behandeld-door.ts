import type { Datum } from '@/domain/datum/datum'
import { afwijzingVan } from '@/domain/dossier/afwijzing'
import { behandelaarOp } from '@/domain/dossier/behandelaar'
import type { Dossier } from '@/domain/dossier/dossier'
import { isVerder } from '@/domain/dossier/doorverwijzing'
import { beklaagdenVoor, type Geadresseerde } from '@/domain/dossier/geadresseerde'
import { behandelaarVan, enOpsomming, functieVan, gevuld, type MetDossier } from './gedeeld'

interface Regel {
  readonly label: string
  readonly waarde: string
}

/** The procedure has the manager handle it (Sterker 7), and nobody was put in that place. */
export function leidtDeLeidinggevende(vraag: MetDossier, dag?: Datum): boolean {
  const naam = behandelaarVan(vraag, dag)
  // Without a name in Settings the one in the dossier is the officer, unless it was handed over.
  const ik =
    vraag.organisatie.klachtenfunctionaris.trim() || (behandelaarOp(vraag.dossier, dag)?.overgenomen ? '' : naam)
  return vraag.regeling.gesprekLeiding === 'leidinggevende' && naam === ik
}

/** Who handles the complaint and whom to turn to: one line where that is one person, else one for each. */
export function behandeldDoor(vraag: MetDossier, dag: Datum | undefined, aan: Geadresseerde | undefined): Regel[] {
  const naam = behandelaarVan(vraag, dag)
  if (!leidtDeLeidinggevende(vraag, dag)) return [{ label: 'Behandeld door', waarde: naam }]
  return [
    ...(isBijLeiding(vraag.dossier) ? [{ label: 'Behandeld door', waarde: leiding(vraag, aan) }] : []),
    { label: 'Contact', waarde: gevuld([naam, functieVan(vraag, dag)]).join(', ') },
  ]
}

/** The managers that handled it, in a form or report; '' where the officer did: a refusal and a signal too. */
export const doorLeiding = (vraag: MetDossier): string =>
  vraag.dossier.soort === 'klacht' && !afwijzingVan(vraag.dossier) && leidtDeLeidinggevende(vraag) ? leiding(vraag) : ''

/** The managers, each only to those whose manager it is; who complained hears of all of them. */
function leiding({ dossier, regeling }: MetDossier, aan?: Geadresseerde): string {
  const over = aan ? beklaagdenVoor(aan, dossier.gegevens, regeling) : dossier.gegevens.beklaagden
  const namen = [...new Set(over.map((b) => b.leidinggevende.trim()))].filter((naam) => naam !== '')
  if (namen.length === 0) return 'de leidinggevende'
  return `${enOpsomming(namen)}, ${namen.length > 1 ? 'leidinggevenden' : 'leidinggevende'}`
}

/** A signal is handled by nobody, a refusal is not handled at all, and what went on is handled elsewhere. */
function isBijLeiding({ geldig, soort }: Dossier): boolean {
  const heropend = geldig.findLastIndex((g) => g.soort === 'heropening')
  return soort === 'klacht' && !afwijzingVan({ geldig }) && !geldig.slice(heropend + 1).some(isVerder)
}
