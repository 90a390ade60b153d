import { metDag } from '../datum/opmaak'
import { type Dossier, vanSoort } from '../dossier/dossier'
import type { GebeurtenisSoort } from '../gebeurtenis/gebeurtenis'
import { gebeurtenisBij } from '../gebeurtenis/moment'
import { beschrijvingVan, GEBEURTENIS_SOORTEN, isGebeurtenisSoort, isOpening } from '../gebeurtenis/soort'
import { momentNaam } from '../gebeurtenis/teksten'
import { isOpen } from '../termijn/termijnen'
import type { Termijn } from '../termijn/termijn'
import { type Plek, waaromNiet } from './mogelijk'

/** Written by a form of their own, or by the program. */
const NIET_MET_DE_HAND = [
  'gegevens_gewijzigd',
  'document_gemaakt',
  'dossier_verstrekt',
  'regeling_toegepast',
  'woorden_weggehaald',
  'bij_vervanger',
] as const
type NietMetDeHand = (typeof NIET_MET_DE_HAND)[number]

/** Kinds that the officer records by hand. */
export type VastlegSoort = Exclude<GebeurtenisSoort, NietMetDeHand>

export const isVastlegSoort = (naam: string): naam is VastlegSoort =>
  isGebeurtenisSoort(naam) && !(NIET_MET_DE_HAND as readonly string[]).includes(naam)

/** The kinds that make sense in this dossier now: what stands here the menu offers, and no other button records more. */
export const vastTeLeggen = (plek: Plek): ReadonlySet<VastlegSoort> =>
  new Set(
    GEBEURTENIS_SOORTEN.filter(isVastlegSoort).filter(
      (soort) => !isOpening({ soort }) && waaromNiet(soort, plek) === undefined,
    ),
  )

/** The kinds by which a term can be fulfilled, the usual one first. */
export const soortenBij = (termijn: Termijn | undefined): VastlegSoort[] =>
  // What is still open in an event is filled in there.
  termijn?.definitie.corrigeert
    ? []
    : [...new Set(termijn?.definitie.vervuldDoor.map(gebeurtenisBij))].filter(
        (soort): soort is VastlegSoort => soort !== undefined && isVastlegSoort(soort) && !isOpening({ soort }),
      )

/** The open term that this kind of event would fulfil: the one that was asked for, otherwise the first to end. */
export function termijnVoor(
  soort: VastlegSoort,
  termijnen: readonly Termijn[],
  termijnId?: string,
): Termijn | undefined {
  const gevraagd = termijnen.find((t) => t.id === termijnId)
  if (gevraagd && !gevraagd.vervuld && soortenBij(gevraagd).includes(soort)) return gevraagd
  return termijnen
    .filter((t) => (isOpen(t) || t.staat === 'prognose') && t.uiterlijk !== null && soortenBij(t).includes(soort))
    .toSorted((a, b) => ((a.uiterlijk ?? '') < (b.uiterlijk ?? '') ? -1 : 1))[0]
}

/**
 * The terms of the organisation that wait, the first to end first, each once: with the usual of these kinds to fulfil it, the
 * same that the button at the term begins with.
 */
export function wachtOp(
  soorten: ReadonlySet<VastlegSoort>,
  termijnen: readonly Termijn[],
): { readonly soort: VastlegSoort; readonly termijn: Termijn }[] {
  const gezien = new Set<string>()
  const plaats = ({ soort, termijn }: { soort: VastlegSoort; termijn: Termijn }) => soortenBij(termijn).indexOf(soort)
  return [...soorten]
    .flatMap((soort) => {
      const termijn = termijnVoor(soort, termijnen)
      return termijn?.uiterlijk && termijn.definitie.bindt === 'organisatie' && termijn.staat !== 'prognose'
        ? [{ soort, termijn, uiterlijk: termijn.uiterlijk }]
        : []
    })
    .toSorted((a, b) => a.uiterlijk.localeCompare(b.uiterlijk) || plaats(a) - plaats(b))
    .filter(({ termijn }) => !gezien.has(termijn.id) && gezien.add(termijn.id))
}

/** Says that something which happens once stands in the log already. A remark: it can have happened again. */
export function staatErAl(soort: VastlegSoort, dossier: Dossier): string | undefined {
  const al = beschrijvingVan(soort).eenmalig ? vanSoort(dossier, soort) : []
  if (al.length === 0) return undefined
  const keren = al.map((g) => {
    const aan = 'aan' in g.gegevens && g.gegevens.aan
    return `op ${metDag(g.datum)}${aan ? ` aan ${aan}` : ''}`
  })
  return `Er staat al: ${momentNaam(soort)} ${keren.join('; ')}.`
}
