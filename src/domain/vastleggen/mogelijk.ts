import { metDag } from '../datum/opmaak'
import type { Dossier } from '../dossier/dossier'
import { isVanAnder } from '../dossier/vervanger'
import { heeftEindrapport } from '../dossier/eindrapport'
import type { GebeurtenisSoort } from '../gebeurtenis/gebeurtenis'
import { openToezeggingen } from '../dossier/toezegging'
import { gesprekken } from '../dossier/gesprekken'
import { opvolgingen } from '../dossier/opvolging'
import { nogTeSturen } from '../dossier/nog-te-sturen'
import { gebeurtenisBij } from '../gebeurtenis/moment'
import { beschrijvingVan } from '../gebeurtenis/soort'
import type { Kenmerk, Regeling } from '../regeling/regeling'
import { definities, isOpen } from '../termijn/termijnen'
import type { Termijn } from '../termijn/termijn'

/** Where something would be recorded. */
export interface Plek {
  readonly dossier: Dossier
  /** undefined: this program does not know it; then only the dossier itself speaks against something. */
  readonly regeling: Regeling | undefined
  readonly termijnen: readonly Termijn[]
}

/** What the organisation still has to do, the first to end in front. */
export const openTermijnen = ({ termijnen }: Pick<Plek, 'termijnen'>): Termijn[] =>
  termijnen
    // What was promised in a talk is moved by correcting the talk.
    .filter((t) => isOpen(t) && t.definitie.bindt === 'organisatie' && !t.definitie.toezegging)
    .toSorted((a, b) => ((a.uiterlijk ?? '') < (b.uiterlijk ?? '') ? -1 : 1))

/**
 * Why this kind of event can not be recorded in this dossier now, as a sentence for the officer; undefined when it can. The menu
 * hides what has a reason here, and controleer refuses it with the same sentence. What ended can be opened again first.
 */
export function waaromNiet(soort: GebeurtenisSoort, plek: Plek): string | undefined {
  const { dossier, regeling } = plek
  const { bijSignaal, naEinde, wanneer } = beschrijvingVan(soort)
  const weg = teruggegeven(dossier)
  if (weg !== undefined) return weg
  if (dossier.soort === 'signaal' && !bijSignaal)
    return 'Dit is nog een signaal. Maak er eerst een klacht van, dan kunt u dit vastleggen.'
  if (dossier.einde && !naEinde)
    return `De behandeling is al geëindigd op ${metDag(dossier.einde.datum)}: ${dossier.einde.reden}. Heropen het dossier eerst, of corrigeer wat er staat.`
  const reden = EIGEN[soort]?.(plek)
  if (reden !== undefined) return reden
  return wanneer === 'genoemd' && regeling && !isGenoemd(soort, regeling, dossier)
    ? `De regeling van ${regeling.naam} kent deze stap hier niet.`
    : undefined
}

export const ALLEEN_IN_LOGBOEK =
  'Woorden weghalen kan alleen in het logboek, en is niet te veranderen of ongedaan te maken.'

export const ALLEEN_MET_BESTAND =
  'Meegeven aan een vervanger gaat bij Instellingen, Vervanger, en is niet te veranderen of ongedaan te maken.'
const VERSIE_VAN_EIGENAAR =
  'Dit dossier hebt u overgenomen. Welke versie van de regeling het volgt, bepaalt wie het u meegaf.'

/** A copy that was handed back says nothing any more: what is recorded in it would reach nobody. */
export const teruggegeven = ({ vervanger }: Pick<Dossier, 'vervanger'>): string | undefined =>
  vervanger?.stap === 'teruggegeven'
    ? `U hebt dit dossier teruggegeven aan ${vervanger.van}. Hier kunt u het alleen nog lezen.`
    : undefined

/** What a kind asks beside what its description says. */
const EIGEN: { readonly [S in GebeurtenisSoort]?: (plek: Plek) => string | undefined } = {
  woorden_weggehaald: () => ALLEEN_IN_LOGBOEK,
  bij_vervanger: () => ALLEEN_MET_BESTAND,
  regeling_toegepast: ({ dossier }) => (isVanAnder(dossier.vervanger) ? VERSIE_VAN_EIGENAAR : undefined),
  heropening: ({ dossier }) => (dossier.einde ? undefined : 'Dit dossier is niet gesloten. Heropenen is niet nodig.'),
  voorgelegd_aan_commissie: ({ regeling }) =>
    !regeling || regeling.vervolgstappen.some((v) => v.commissie)
      ? undefined
      : `De regeling van ${regeling.naam} kent geen commissie.`,
  verslag_vastgesteld: ({ dossier }) =>
    gesprekken(dossier).length > 0 ? undefined : 'Er is nog geen gesprek. Leg eerst het gesprek vast.',
  toezegging_nagekomen: ({ dossier }) =>
    openToezeggingen(dossier).length > 0 ? undefined : 'Er is geen afspraak uit een gesprek die nog open is.',
  opvolging: ({ dossier, regeling }) =>
    !regeling || opvolgingen(dossier, regeling).length > 0
      ? undefined
      : regeling.opvolgingen?.length
        ? 'Kies eerst het kader bij de gegevens, of leg een herhaalklacht vast. Daarvan hangt af wat de regeling nu vraagt.'
        : `De regeling van ${regeling.naam} kent deze stap niet.`,
  brief_niet_nodig: ({ dossier, regeling }) =>
    !regeling || nogTeSturen(dossier, regeling).length > 0 ? undefined : 'Er is nu geen brief die nog weg moet.',
  verdaging: (plek) =>
    !plek.regeling || openTermijnen(plek).length > 0
      ? undefined
      : 'Er loopt geen termijn. Er valt geen latere datum af te spreken.',
  eindrapport_gereed: ({ dossier, regeling }) =>
    !regeling || (regeling.rapport.length > 0 && heeftEindrapport(dossier, regeling))
      ? undefined
      : 'Bij deze klacht hoort geen eindrapport.',
}

/** The procedure names it on this route: a term starts or ends with it, or it stands among the other steps. */
function isGenoemd(soort: GebeurtenisSoort, regeling: Regeling, { gegevens }: Dossier): boolean {
  return (
    (regeling.ookStappen ?? []).some((moment) => gebeurtenisBij(moment) === soort) ||
    definities(regeling, gegevens.route, {}, kenmerkenVan(gegevens)).some((d) =>
      [d.vanaf, ...d.vervuldDoor].some((moment) => gebeurtenisBij(moment) === soort),
    )
  )
}

/** What is known about the complaint that makes a term apply or not. */
const kenmerkenVan = ({ seksueleIntimidatie, jeugdhulp }: Dossier['gegevens']): Kenmerk[] => [
  ...(seksueleIntimidatie ? (['seksuele-intimidatie'] as const) : []),
  ...(jeugdhulp ? (['jeugdhulp'] as const) : []),
]
