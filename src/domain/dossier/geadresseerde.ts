import { voluit } from '../datum/opmaak'
import type { GeadresseerdeSoort } from '../document/brief-regel'
import { type DocumentSoort, geadresseerdeSoorten } from '../document/soorten'
import { isBriefGebeurtenis } from '../gebeurtenis/soort'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import type { Beklaagde, Klager, KlachtGegevens, Vertegenwoordiger } from '../gebeurtenis/gegevens'
import type { RolGegevens } from '../regeling/instellingen'
import type { Regeling, Rol } from '../regeling/regeling'
import { beklaagdenNaarBuiten } from './beklaagde'

/** To whom a letter goes. `id`: of the complainant, of the one complained about, or of the role. */
export interface Geadresseerde {
  readonly soort: GeadresseerdeSoort
  readonly id: string
  /** As on a list and in the log: who speaks for a complainant, the organisation for who has left. */
  readonly naam: string
}

/** How the log and the address of the screen name an addressee. */
export const sleutelVan = ({ id, soort }: Pick<Geadresseerde, 'id' | 'soort'>): string => `${soort}.${id}`

/** A manager stands for those whose manager it is: the role, and the first of them. */
const SCHEIDING = ':'
export const rolVan = (id: string, { geadresseerden }: Pick<Regeling, 'geadresseerden'>): Rol | undefined =>
  geadresseerden.find((rol) => rol.id === id.split(SCHEIDING)[0])

/** The roles that letters go to. Nobody writes to himself: at Sterker the officer is the secretary who is told. */
export const rollenVan = ({ functie, geadresseerden }: Pick<Regeling, 'functie' | 'geadresseerden'>): readonly Rol[] =>
  geadresseerden.filter(({ naam }) => naam.replace(/^(de|het) /, '') !== functie)

/** Everyone to whom a letter of this kind can go: one letter each. */
export const geadresseerdenVan = (
  soort: DocumentSoort,
  gegevens: Pick<KlachtGegevens, 'beklaagden' | 'klagers' | 'route'>,
  regeling: Regeling,
): readonly Geadresseerde[] => geadresseerdeSoorten(soort).flatMap((van) => PER_SOORT[van](soort, gegevens, regeling))

type Bron = Pick<KlachtGegevens, 'beklaagden' | 'klagers' | 'route'>
const PER_SOORT: Readonly<
  Record<GeadresseerdeSoort, (soort: DocumentSoort, gegevens: Bron, regeling: Regeling) => readonly Geadresseerde[]>
> = {
  klager: (_, { klagers }) =>
    klagers.map((k) => ({ soort: 'klager', id: k.id, naam: (gemachtigde(k) ?? k).naam || 'naam niet bekend' })),
  beklaagde: (_, gegevens, regeling) =>
    beklaagdenNaarBuiten(gegevens, regeling).map((b) => ({
      soort: 'beklaagde',
      id: b.id,
      naam: b.naam || b.functie || 'naam niet bekend',
    })),
  rol: (soort, gegevens, regeling) =>
    rollenVan(regeling)
      .filter(
        ({ brieven: { [soort]: routes } }) =>
          routes && (routes.length === 0 || gegevens.route === '' || routes.includes(gegevens.route)),
      )
      .flatMap((rol) => inDossier(rol, gegevens)),
}

function inDossier(rol: Rol, { beklaagden }: Bron): readonly Geadresseerde[] {
  const leiding = rol.uit === 'leidinggevende' ? leidinggevenden(beklaagden) : []
  return leiding.length === 0
    ? [{ soort: 'rol', id: rol.id, naam: rol.naam }]
    : leiding.map(({ id, leidinggevende }) => ({
        soort: 'rol',
        id: `${rol.id}${SCHEIDING}${id}`,
        naam: leidinggevende.trim(),
      }))
}

/** The first of those who have the same manager. */
const leidinggevenden = (beklaagden: readonly Beklaagde[]): readonly Beklaagde[] =>
  beklaagden.filter(
    ({ leidinggevende }, i) =>
      leidinggevende.trim() !== '' &&
      beklaagden.findIndex((b) => b.leidinggevende.trim() === leidinggevende.trim()) === i,
  )

/** As the organisation filled in, else as the procedure says, else, for who works in the house, that of the house. */
export function adresVanRol(
  rol: Rol,
  eigen: RolGegevens | undefined,
  organisatie: { readonly naam: string; readonly adres: readonly string[] },
): readonly string[] {
  const ingevuld = (eigen?.adres ?? []).map((regel) => regel.trim()).filter((regel) => regel !== '')
  if (ingevuld.length > 0) return ingevuld
  if (rol.adres) return rol.adres
  return rol.intern && organisatie.adres.length > 0
    ? [organisatie.naam, ...organisatie.adres].filter((regel) => regel.trim() !== '')
    : []
}

/** About whom a letter to this role may speak: a manager hears only of the own people. */
export function beklaagdenVoor(
  { id, soort }: Pick<Geadresseerde, 'id' | 'soort'>,
  gegevens: Pick<KlachtGegevens, 'beklaagden'>,
  regeling: Regeling,
): readonly Beklaagde[] {
  const alle = beklaagdenNaarBuiten(gegevens, regeling)
  if (soort === 'beklaagde') return alle.filter((b) => b.id === id)
  const eerste = gegevens.beklaagden.find((b) => b.id === id.split(SCHEIDING)[1])
  return soort === 'rol' && eerste ? alle.filter((b) => b.leidinggevende.trim() === eerste.leidinggevende.trim()) : alle
}

/** Nobody signs an authorisation for a legal representative or next of kin (Sterker 4.6). */
export const zonderMachtiging = ({ grondslag }: Pick<Vertegenwoordiger, 'grondslag'>): boolean =>
  grondslag === 'wettelijk' || grondslag === 'nabestaande'

/** Who speaks for a complainant; who was chosen for it without written authorisation does not. */
export const gemachtigde = ({ vertegenwoordiger }: Pick<Klager, 'vertegenwoordiger'>) =>
  vertegenwoordiger && (vertegenwoordiger.machtigingOp || zonderMachtiging(vertegenwoordiger))
    ? vertegenwoordiger
    : undefined

/** "wettelijk vertegenwoordiger", "machtiging van 3 november 2026", "zonder schriftelijke machtiging". */
export const grondslagTekst = ({ grondslag, machtigingOp }: Vertegenwoordiger): string => {
  if (grondslag === 'wettelijk') return 'wettelijk vertegenwoordiger'
  if (grondslag === 'nabestaande') return 'nabestaande'
  return machtigingOp ? `machtiging van ${voluit(machtigingOp)}` : 'zonder schriftelijke machtiging'
}

/**
 * To whom it went: "de coördinator", "A. de Vries, vertegenwoordiger". A letter to a complainant went to the one who was
 * authorised by then. '' for what goes to nobody, and where it can only have gone to the one complainant.
 */
export function geadresseerde(g: Gebeurtenis, { klagers }: Pick<KlachtGegevens, 'klagers'>): string {
  if (g.soort === 'doorgegeven' || g.soort === 'brief_verzonden') return g.gegevens.aan.trim()
  if (!isBriefGebeurtenis(g)) return ''
  const { aan = '' } = g.gegevens
  const klager = klagers.find(({ naam }) => (aan === '' ? klagers.length === 1 : naam === aan))
  const door = klager && gemachtigde(klager)
  return door?.naam && (zonderMachtiging(door) || door.machtigingOp <= g.datum)
    ? `${door.naam}, vertegenwoordiger`
    : aan
}
