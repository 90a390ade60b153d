import type { GeadresseerdeSoort } from '../document/brief-regel'
import type { BriefSoort } from '../document/soorten'
import type { GebeurtenisSoort } from '../gebeurtenis/gebeurtenis'
import { documentOpRoute } from '../regeling/document-op-route'
import type { Regeling } from '../regeling/regeling'
import { afwijzingVan } from './afwijzing'
import { type Dossier, type GeldigeGebeurtenis, vanSoort } from './dossier'
import { isMondeling } from '../gebeurtenis/kanaal'
import { isVerder } from './doorverwijzing'
import { heeftEindrapport } from './eindrapport'
import { gesprekken } from './gesprekken'
import { afsprakenTekst } from './toezegging'
import { ontbreekt } from './volledigheid'

/**
 * What is recorded has to be told: after one of these steps each addressee (`aan`: only of this kind) gets the letter. A letter
 * that is not here goes out for its own reason, and is owed to the others as soon as the first has had it.
 */
export const VOLGT_OP: {
  readonly [S in BriefSoort]?: {
    readonly stappen: readonly GebeurtenisSoort[]
    readonly aan?: GeadresseerdeSoort
    /** Only after such a step of that kind. */
    readonly bij?: (stap: GeldigeGebeurtenis) => boolean
    readonly als?: (dossier: Dossier, regeling: Regeling) => boolean
  }
} = {
  'niet-ontvankelijk': { stappen: ['ontvankelijkheid_gemeld'] },
  tussenbericht: { stappen: ['verdaging'], aan: 'klager' },
  antwoord: { stappen: ['antwoord_gegeven'] },
  oplossing: { stappen: ['antwoord_gegeven'] },
  'uitkomst-beklaagde': { stappen: ['kennisgeving_bevindingen', 'antwoord_gegeven'] },
  'aanbieding-rapport': { stappen: ['eindrapport_gereed'] },
  'rapport-afschrift': { stappen: ['eindrapport_gereed'] },
  besluit: { stappen: ['beslissing'] },
  'besluit-beklaagde': { stappen: ['beslissing'] },
  'intrekking-bevestigd': { stappen: ['intrekking'] },
  // Who never heard of the complaint need not hear that it is over.
  'einde-beklaagde': {
    stappen: ['intrekking', 'ontvankelijkheid_gemeld'],
    als: ({ geldig }) => geldig.some((g) => g.soort === 'doorgegeven'),
  },
  onbereikbaar: { stappen: ['afsluiting'] },
  // A dossier that was opened again is not closed; on some grounds another letter has said it.
  afsluiting: {
    stappen: ['afsluiting'],
    als: (dossier, { sluitgronden }) => {
      const grond = vanSoort(dossier, 'afsluiting').at(-1)?.gegevens.grond
      return dossier.einde !== undefined && sluitgronden.some((s) => s.id === grond && s.afsluitbrief)
    },
  },
  doorverwijzing: { stappen: ['doorverwijzing', 'voorgelegd_aan_commissie'] },
  'aan-commissie': {
    stappen: ['dossier_verstrekt'],
    bij: (g) => g.soort === 'dossier_verstrekt' && g.gegevens.lezer === 'commissie',
  },
  standpunt: { stappen: ['standpunt_bestuur'] },
  // Jeugdwet 4.2.1 paragraph 5: who complains and the committee both hear it.
  'reactie-op-oordeel': { stappen: ['reactie_op_oordeel'] },
  'melding-manager': { stappen: ['personeelsmaatregel'] },
  'melding-directie': { stappen: ['vermoeden_strafbaar_feit'] },
}

/**
 * When a letter makes sense in a dossier, beyond what its line in BRIEVEN says: a letter that tells of a step comes after it,
 * so that it can quote what was recorded. What is not here can be written after its step, or at any time.
 */
const WANNEER: { readonly [S in BriefSoort]?: (dossier: Dossier, regeling: Regeling) => boolean } = {
  aanvulling: ({ gegevens, kanaal, soort }, regeling) =>
    soort === 'signaal'
      ? isMondeling(kanaal) && regeling.alleenSignaal.some(({ wanneer }) => wanneer === 'mondeling')
      : gegevens.klagers.some((k) => k.vertegenwoordiger?.naam && !k.vertegenwoordiger.machtigingOp) ||
        ontbreekt(gegevens, regeling, kanaal).some(({ veld }) => veld !== 'route'),
  'niet-ontvankelijk': (dossier) => afwijzingVan(dossier) !== undefined,
  ontvankelijk: ({ geldig }) => geldig.some((g) => g.soort === 'ontvankelijkheid_gemeld' && g.gegevens.ontvankelijk),
  'verslag-ter-controle': (dossier) => gesprekken(dossier).length > 0,
  afspraken: (dossier) => gesprekken(dossier).some((g) => afsprakenTekst(g) !== ''),
  'uitkomst-beklaagde': (dossier, regeling) =>
    dossier.geldig.some((g) => g.soort === 'kennisgeving_bevindingen' || g.soort === 'antwoord_gegeven') ||
    (dossier.einde === undefined && heeftOordeel(dossier) && regeling.termijnen.some(vraagtBevindingen)),
  'aanbieding-rapport': rapportGereed,
  'rapport-afschrift': rapportGereed,
  'einde-beklaagde': ({ geldig }) =>
    geldig.some((g) => g.soort === 'intrekking' || (g.soort === 'ontvankelijkheid_gemeld' && !g.gegevens.ontvankelijk)),
  doorverwijzing: ({ geldig }) => geldig.some(isVerder),
  onbereikbaar: ({ geldig }, { sluitgronden }) =>
    geldig.some(
      (g) =>
        g.soort === 'afsluiting' &&
        sluitgronden.some((s) => s.id === g.gegevens.grond && s.vraagt?.some((v) => v.soort === 'stil')),
    ),
  afsluiting: ({ geldig }, { sluitgronden }) =>
    geldig.some(
      (g) =>
        g.soort === 'afsluiting' &&
        !sluitgronden.some(
          (s) => s.id === g.gegevens.grond && (s.zonderOordeel || s.vraagt?.some((v) => v.soort === 'stil')),
        ),
    ),
  'uitkomst-onvrede': ({ soort }) => soort === 'signaal',
}

export const isNuTeSchrijven = (soort: BriefSoort, dossier: Dossier, regeling: Regeling): boolean =>
  WANNEER[soort]?.(dossier, regeling) ?? volgtOp(soort, dossier)

function volgtOp(soort: BriefSoort, { geldig }: Dossier): boolean {
  const volgt = VOLGT_OP[soort]
  return volgt === undefined || geldig.some((g) => isStapVan(volgt, g))
}

/** Whether this is a step that the letter follows on. */
export const isStapVan = (
  { bij, stappen }: NonNullable<(typeof VOLGT_OP)[BriefSoort]>,
  g: GeldigeGebeurtenis,
): boolean => stappen.includes(g.soort) && (bij?.(g) ?? true)

function rapportGereed(dossier: Dossier, regeling: Regeling): boolean {
  const opRoute = documentOpRoute('eindrapport', regeling, dossier.gegevens.route)
  return opRoute && heeftEindrapport(dossier, regeling) && dossier.geldig.some((g) => g.soort === 'eindrapport_gereed')
}

const heeftOordeel = ({ gegevens: { punten } }: Dossier): boolean =>
  punten.some((p) => [p, ...Object.values(p.oordelen ?? {})].some(({ oordeel }) => oordeel !== ''))
const vraagtBevindingen = ({ vervuldDoor }: Regeling['termijnen'][number]): boolean =>
  vervuldDoor.includes('kennisgeving_bevindingen')
