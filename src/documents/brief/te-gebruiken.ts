import { type BriefSoort, briefRegel, geadresseerdeSoorten } from '@/domain/document/soorten'
import type { Regeling } from '@/domain/regeling/regeling'
import { VERVULD_DOOR } from './termijn-woord'
import { ONDERWEG } from './vullen'
import { VOORWAARDEN, WOORDEN } from './woorden'

/** Whether a word or condition means anything in a letter of this kind: never is a word that exists and can not be filled in. */
export type Bruikbaar = 'ja' | 'nooit' | 'onbekend'

export function woordBruikbaar(woord: string, soort: BriefSoort, regeling: Regeling): Bruikbaar {
  if (/^invullen: *\S.*$/.test(woord)) return 'ja'
  const [voor, ...na] = woord.split('.')
  const rest = na.join('.')
  if (voor === 'termijn' && rest !== '') return termijnBruikbaar(rest, regeling)
  if (voor === 'rapport' && rest !== '') return regeling.rapport.some(({ id }) => id === rest) ? 'ja' : 'onbekend'
  if (voor === 'opvolging' && rest !== '')
    return regeling.opvolgingen?.some(({ id, intern }) => id === rest && !intern) ? 'ja' : 'onbekend'
  const gevonden = Object.hasOwn(WOORDEN, woord) ? WOORDEN[woord] : undefined
  if (!gevonden) return 'onbekend'
  if (gevonden.vertrouwelijk && !briefRegel(soort).vertrouwelijk) return 'nooit'
  if (gevonden.alleenAan && !geadresseerdeSoorten(soort).some((g) => gevonden.alleenAan?.includes(g))) return 'nooit'
  return woord === 'bezwaar' && !regeling.routes.some((r) => r.bezwaarBij) ? 'nooit' : 'ja'
}

function termijnBruikbaar(woord: string, { termijnen }: Regeling): Bruikbaar {
  const moment = Object.hasOwn(VERVULD_DOOR, woord) ? VERVULD_DOOR[woord] : undefined
  const gevonden = termijnen.some(
    (t) => t.id === woord || (moment && t.bindt === 'organisatie' && t.vervuldDoor.includes(moment)),
  )
  if (gevonden) return 'ja'
  return moment ? 'nooit' : 'onbekend'
}

export function voorwaardeBruikbaar(voorwaarde: string, soort: BriefSoort, regeling: Regeling): Bruikbaar {
  if (ONDERWEG.some((o) => o === voorwaarde) || Object.hasOwn(VOORWAARDEN, voorwaarde)) return 'ja'
  const [, wat = '', id] = /^(\S+) is (.+)$/.exec(voorwaarde) ?? []
  const keuzes = keuzesVan(regeling)
  if (Object.hasOwn(keuzes, wat)) return keuzes[wat]?.some((k) => k.id === id) ? 'ja' : 'nooit'
  return voorwaarde.startsWith('invullen:') ? 'onbekend' : woordBruikbaar(voorwaarde, soort, regeling)
}

/** What can be asked with {als … is …}, and the answers that this procedure knows. */
export const keuzesVan = (
  regeling: Regeling,
): Readonly<Record<string, readonly { readonly id: string; readonly naam: string }[]>> => ({
  kader: regeling.kader?.opties ?? [],
  herhaalklacht: regeling.herhaalklacht?.opties ?? [],
  ...Object.fromEntries(
    (regeling.opvolgingen ?? []).flatMap(({ id, intern, uitkomsten }) =>
      uitkomsten && !intern ? [[`opvolging.${id}`, uitkomsten] as const] : [],
    ),
  ),
  route: regeling.routes,
  reden: regeling.gronden,
  sluitgrond: regeling.sluitgronden,
  verder: [
    ...regeling.vervolgstappen,
    { id: 'commissie', naam: 'voorgelegd aan de commissie' },
    { id: 'advies', naam: 'advies gevraagd' },
  ],
  rol: regeling.geadresseerden,
})
