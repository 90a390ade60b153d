import { isDatum } from '@/domain/datum/datum'
import { type AlleEigenTeksten, type EigenTekst, metEigenTekst } from '@/domain/document/eigen-tekst'
import type { Instellingen } from '@/domain/regeling/instellingen'
import type { RegelingAanpassing } from '@/domain/regeling/versie'
import type { NieuwePeriodiekRegel, PeriodiekRegel } from '@/domain/regeling/periodiek'
import type { Regeling } from '@/domain/regeling/regeling'
import { metNieuweVersie } from '@/domain/regeling/versies'
import type { RegelingVersies } from '@/domain/regeling/versie'
import type { Deur } from './deur'
import type { GelezenInstellingen } from './instellingen-lezen'
import { type Aangroei, instellingNaam } from './instellingen-schema'
import { kaal } from './kaal'
import type { Onderdelen } from './onderdelen'
import { ControleFout } from './opslagfout'
import { instellingRij } from './rijen'
import type { Wijziging } from './wijziging'

/** What the settings that only grow are read and written through. */
export interface Plek {
  readonly delen: Onderdelen
  readonly deur: Deur
  readonly instellingen: { readonly lees: () => Promise<GelezenInstellingen> }
}

export const nieuweVersie = (plek: Plek, tekst: Regeling, keuzes: RegelingAanpassing): Promise<RegelingVersies> =>
  plek.deur.schrijf(async () => {
    const instellingen = await leesHeel(plek, 'versies', 'De versies van uw regelingen')
    const versies = metNieuweVersie(instellingen.versies, tekst, keuzes, plek.delen.omgeving.vandaag())
    const rij = instellingRij('versies', kaal(versies))
    return { wijzigingen: [{ tabel: 'instellingen', soort: 'zet', rijen: [rij] }], uitkomst: versies }
  })

export async function nieuweBrieftekst(
  plek: Plek,
  regelingId: string,
  soort: string,
  nieuw: Omit<EigenTekst, 'sinds'>,
  concept?: string,
): Promise<AlleEigenTeksten> {
  const uitkomst = await plek.deur.schrijf(async () => {
    const instellingen = await leesHeel(plek, 'brieven', 'Uw eigen teksten van brieven')
    const sinds = plek.delen.omgeving.nu()
    const brieven = metEigenTekst(instellingen.brieven, regelingId, soort, { ...nieuw, sinds })
    const wijzigingen: Wijziging[] = [
      { tabel: 'instellingen', soort: 'zet', rijen: [instellingRij('brieven', kaal(brieven))] },
      ...(concept === undefined ? [] : [{ tabel: 'concepten', soort: 'weg', sleutels: [concept] } as const]),
    ]
    return { wijzigingen, uitkomst: brieven }
  })
  if (concept !== undefined) plek.delen.gezien.concepten.delete(concept)
  return uitkomst
}

export const voegPeriodiekToe = (
  plek: Plek,
  nieuw: readonly NieuwePeriodiekRegel[],
): Promise<readonly PeriodiekRegel[]> =>
  plek.deur.schrijf(async () => {
    const { periodiek } = await leesHeel(plek, 'periodiek', 'Uw terugkerende taken')
    const { nu, vandaag } = plek.delen.omgeving
    if (nieuw.some(({ op }) => op !== '' && (!isDatum(op) || op > vandaag())))
      throw new ControleFout([{ veld: 'op', tekst: 'Kies de dag waarop het is gedaan: vandaag of eerder.' }])
    const alle = [...periodiek, ...nieuw.map((regel) => ({ ...regel, vastgelegdOp: nu() }))]
    const rij = instellingRij('periodiek', kaal(alle))
    return { wijzigingen: [{ tabel: 'instellingen', soort: 'zet', rijen: [rij] }], uitkomst: alle }
  })

/** The settings, to add something to one of them; refuses when that one is damaged: nothing is written over it. */
async function leesHeel({ instellingen: van }: Plek, deel: Aangroei, wat: string): Promise<Instellingen> {
  const { instellingen, beschadigd } = await van.lees()
  if (beschadigd.includes(instellingNaam(deel)))
    throw new ControleFout([
      {
        veld: deel,
        tekst: `${wat} zijn niet te lezen. Er is niets opgeslagen, zodat er niets verloren gaat. Zet een reservekopie terug.`,
      },
    ])
  return instellingen
}
