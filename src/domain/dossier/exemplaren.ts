import { type DocumentSoort, documentRegel, geadresseerdeSoorten } from '../document/soorten'
import type { Dossier } from './dossier'
import { type Geadresseerde, geadresseerdenVan, gemachtigde, sleutelVan } from './geadresseerde'
import { gesprekken } from './gesprekken'
import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import type { Regeling } from '../regeling/regeling'

/** Which of several documents of one kind: of this conversation, or to this addressee. */
export interface Exemplaar {
  readonly gesprekId?: string | undefined
  readonly klagerId?: string | undefined
  readonly beklaagdeId?: string | undefined
  readonly rolId?: string | undefined
  /** Of what was sent more than once: as it went out with this event. */
  readonly verzondenId?: string | undefined
  /** What was sent stays; this is the next one. */
  readonly opnieuw?: boolean | undefined
}

/** The letters that go to the complainants: one for each (ALL-6). */
export const ontvangersVan = (dossier: Dossier): readonly { readonly klagerId: string; readonly naam: string }[] =>
  dossier.gegevens.klagers.map((klager) => ({
    klagerId: klager.id,
    naam: (gemachtigde(klager) ?? klager).naam || 'naam niet bekend',
  }))

const VELD = { klager: 'klagerId', beklaagde: 'beklaagdeId', rol: 'rolId' } as const

export const exemplaarVoor = ({ id, soort }: Pick<Geadresseerde, 'id' | 'soort'>): Exemplaar => ({ [VELD[soort]]: id })

/** Which addressee of the dossier is meant; of nobody in particular the first. */
export function geadresseerdeVan(
  soort: DocumentSoort,
  exemplaar: Exemplaar,
  gegevens: KlachtGegevens,
  regeling: Regeling,
): Geadresseerde | undefined {
  const alle = geadresseerdenVan(soort, gegevens, regeling)
  const gevraagd = sleutelUit(exemplaar)
  return alle.find((g) => sleutelVan(g) === gevraagd) ?? alle[0]
}

/** "beklaagde.b1": as the log and the address of the screen name the addressee; '' for nobody in particular. */
export function sleutelUit(exemplaar: Exemplaar): string {
  for (const soort of ['klager', 'beklaagde', 'rol'] as const) {
    const id = exemplaar[VELD[soort]]
    if (id !== undefined) return sleutelVan({ soort, id })
  }
  return ''
}

/** The other way round; nothing for what names no addressee. */
export function exemplaarUit(sleutel: string): Exemplaar {
  const [, soort, id] = /^(klager|beklaagde|rol)\.(.+)$/s.exec(sleutel) ?? []
  return soort && id ? exemplaarVoor({ soort: soort as Geadresseerde['soort'], id }) : {}
}

/** One letter for each addressee and one report for each conversation; of the rest there is one. */
export function exemplaren(soort: DocumentSoort, dossier: Dossier, regeling: Regeling): readonly Exemplaar[] {
  if (geadresseerdeSoorten(soort).length > 0)
    return geadresseerdenVan(soort, dossier.gegevens, regeling).map(exemplaarVoor)
  return documentRegel(soort).per === 'gesprek' ? gesprekken(dossier).map(({ id }) => ({ gesprekId: id })) : [{}]
}
