import { regelingTekst } from './index'
import { ingevuld, versiesVan } from './versies'
import type { RegelingVersies } from './versie'

/**
 * The name of a version means something only where it was given: "2019-07-19/2" of another organisation may hold other choices. So
 * at a substitute the choices of the owner stand behind the name, and nothing there is looked up (regelingVan).
 */
export const metKeuzesErin = (versie: string, keuzes: string): string => `${versieNaam(versie)}~${keuzes}`

/** The name alone, as it is read by people and by whoever owns the dossier. */
export const versieNaam = (versie: string): string => versie.split('~')[0] ?? ''

/** What the log holds of it: exactly this, or it is no event. */
export const KEUZES =
  /^\{"atw":(true|false),"werkdag":"(lid1|goede-vrijdag|kb)","eigenNormen":(true|false),"awb":(true|false)\}$/

/** What goes along with a dossier to where the versions have other names; undefined: this program does not know its version. */
export function keuzesMee(regelingId: string, versie: string, versies: RegelingVersies): string | undefined {
  const tekst = regelingTekst(regelingId, versie)
  const keuzes = tekst && versiesVan(tekst, versies).find((v) => v.versie === versie)?.keuzes
  return tekst && keuzes && JSON.stringify(ingevuld(tekst, keuzes))
}
