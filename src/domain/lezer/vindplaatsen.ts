import type { Dossier } from '../dossier/dossier'
import { naamdelen } from '../dossier/naam'
import { bewaardeTeksten, vrijeTeksten } from '../dossier/teksten'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import { isPartij } from './lezer'
import { verborgenContact, verborgenNamen } from './verbergen'
import type { VoorLezer } from './voor-lezer'

/** A place in what somebody typed where a person is named of whom this reader should not read. */
export interface Vindplaats {
  /** "Omschrijving", "Notitie van 3 november 2026: Tekst". */
  readonly waar: string
  /** What was found, as it stands in the dossier. */
  readonly wat: string
  readonly waarom: 'contactgegeven' | 'andere klager' | 'collega' | 'derde' | 'anoniem' | 'ander dossier'
}

/** People of another dossier, by its number. */
export interface AnderDossier {
  readonly nummer: string
  readonly namen: readonly string[]
}

/**
 * Free text can name anybody. What was typed is not cut in silence: the officer is shown where it stands and decides. `voor`:
 * what this reader gets.
 */
export function vindplaatsen(voor: VoorLezer, dossier: Dossier, anderen: readonly AnderDossier[] = []): Vindplaats[] {
  if (voor.lezer.soort === 'archief') return []
  const gezocht = zoekwoorden(voor, dossier.gegevens, anderen)
  const gevonden = [...vrijeTeksten(voor.dossier), ...bewaardeTeksten(voor.dossier)].flatMap(({ tekst, waar }) => {
    const vergelijk = vergelijkbaar(tekst)
    return gezocht.filter(({ staatIn }) => staatIn(vergelijk)).map(({ waarom, wat }) => ({ waar, wat, waarom }))
  })
  return gevonden.filter((g, i) => gevonden.findIndex((e) => e.waar === g.waar && e.wat === g.wat) === i)
}

export interface Vergelijkbaar {
  readonly kaal: string
  readonly woorden: string
  readonly cijfers: string
}
export interface Gezocht extends Pick<Vindplaats, 'wat' | 'waarom'> {
  readonly staatIn: (tekst: Vergelijkbaar) => boolean
}

export const vergelijkbaar = (tekst: string): Vergelijkbaar => ({
  kaal: tekst.toLowerCase().replace(/\s+/g, ''),
  woorden: ` ${naamdelen(tekst).join(' ')} `,
  cijfers: tekst.replace(/(?<=\d)[ .()/-]+(?=\d)/g, ''),
})

function zoekwoorden({ dossier, lezer }: VoorLezer, alle: KlachtGegevens, anderen: readonly AnderDossier[]): Gezocht[] {
  const zien = dossier.gegevens
  const hier = [...alle.klagers, ...alle.beklaagden].map(({ naam }) => naam)
  const bij = (
    mensen: readonly { readonly id: string; readonly naam: string }[],
    zelf: string,
    waarom: Vindplaats['waarom'],
  ) => mensen.filter(({ id }) => id !== zelf).flatMap(({ naam }) => opNaam(naam, waarom))
  return [
    ...verborgenContact(alle, zien).map(opContact),
    ...(alle.anoniem ? verborgenNamen(alle, zien).flatMap(({ tekst }) => opNaam(tekst, 'anoniem')) : []),
    ...(isPartij(lezer) && lezer.soort === 'klager' ? bij(alle.klagers, lezer.id, 'andere klager') : []),
    ...(isPartij(lezer) && lezer.soort === 'beklaagde' ? bij(alle.beklaagden, lezer.id, 'collega') : []),
    ...anderen
      .filter(({ nummer }) => nummer !== dossier.nummer)
      .flatMap(({ namen }) =>
        namen.flatMap((naam) => opNaam(naam, 'ander dossier').flatMap((g) => metAchternaam(g, hier))),
      ),
  ]
}

/** Nothing to look for in a name of one or two letters. */
export function opNaam(naam: string, waarom: Vindplaats['waarom']): Gezocht[] {
  const delen = naamdelen(naam)
  return delen.join('').length < 3 ? [] : [{ wat: naam.trim(), waarom, staatIn: (t) => noemt(t, delen) }]
}

/** A surname by itself says nothing of who it is when somebody who may be named has the same. */
export function metAchternaam(gezocht: Gezocht, hier: readonly string[]): Gezocht[] {
  const achternaam = naamdelen(gezocht.wat).at(-1)
  const deelt = hier.some((naam) => naamdelen(naam).at(-1) === achternaam)
  return deelt ? alleenHeel(gezocht.wat, gezocht.waarom, hier) : [gezocht]
}

/** Only the whole name, and not of somebody who may be named. */
export function alleenHeel(naam: string, waarom: Vindplaats['waarom'], hier: readonly string[]): Gezocht[] {
  const heel = naamdelen(naam).join(' ')
  if (!heel.includes(' ') || hier.some((ander) => naamdelen(ander).join(' ') === heel)) return []
  return [{ wat: naam.trim(), waarom, staatIn: ({ woorden }) => woorden.includes(` ${heel} `) }]
}

export function opContact({ tekst, wie }: { readonly tekst: string; readonly wie: string }): Gezocht {
  const gezocht = vergelijkbaar(tekst)
  const nummer = /^[\d +()./-]{6,}$/.test(tekst) && gezocht.cijfers
  return {
    wat: `${tekst} (${wie})`,
    waarom: 'contactgegeven',
    staatIn: (t) => (nummer ? t.cijfers.includes(nummer) : gezocht.kaal.length > 3 && t.kaal.includes(gezocht.kaal)),
  }
}

/** The whole name, or a surname of some length standing alone. */
const noemt = ({ woorden }: Vergelijkbaar, delen: readonly string[]): boolean =>
  woorden.includes(` ${delen.join(' ')} `) || ((delen.at(-1) ?? '').length > 3 && woorden.includes(` ${delen.at(-1)} `))
