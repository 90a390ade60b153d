import type { BriefSoort } from '../document/soorten'
import type { GebeurtenisSoort } from '../gebeurtenis/gebeurtenis'
import { documentOpRoute } from '../regeling/document-op-route'
import type { Regeling } from '../regeling/regeling'
import { afwijzingVan } from './afwijzing'
import type { Dossier } from './dossier'
import { isMondeling } from '../gebeurtenis/kanaal'
import { heeftEindrapport } from './eindrapport'
import { gesprekken } from './gesprekken'
import { ontbreekt } from './volledigheid'

/**
 * When a letter makes sense in a dossier, beyond what its line in BRIEVEN says: a letter that tells of a step comes after it,
 * so that it can quote what was recorded. What is not here can be written at any time.
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
  tussenbericht: na('verdaging'),
  antwoord: na('antwoord_gegeven'),
  oplossing: na('antwoord_gegeven'),
  afspraken: (dossier) => gesprekken(dossier).some(({ gegevens }) => gegevens.afspraken.trim() !== ''),
  'uitkomst-beklaagde': (dossier, regeling) =>
    dossier.geldig.some((g) => g.soort === 'kennisgeving_bevindingen' || g.soort === 'antwoord_gegeven') ||
    (dossier.einde === undefined && isBeoordeeld(dossier) && regeling.termijnen.some(vraagtBevindingen)),
  'aanbieding-rapport': rapportGereed,
  'rapport-afschrift': rapportGereed,
  besluit: na('beslissing'),
  'besluit-beklaagde': na('beslissing'),
  'intrekking-bevestigd': na('intrekking'),
  'einde-beklaagde': ({ geldig }) =>
    geldig.some((g) => g.soort === 'intrekking' || (g.soort === 'ontvankelijkheid_gemeld' && !g.gegevens.ontvankelijk)),
  onbereikbaar: ({ geldig }, { sluitgronden }) =>
    geldig.some(
      (g) =>
        g.soort === 'afsluiting' &&
        sluitgronden.some((s) => s.id === g.gegevens.grond && s.vraagt?.some((v) => v.soort === 'stil')),
    ),
  doorverwijzing: na('doorverwijzing', 'voorgelegd_aan_commissie', 'overdracht'),
  standpunt: na('standpunt_bestuur'),
  afsluiting: ({ geldig }, { sluitgronden }) =>
    geldig.some(
      (g) =>
        g.soort === 'afsluiting' &&
        !sluitgronden.some(
          (s) => s.id === g.gegevens.grond && (s.zonderOordeel || s.vraagt?.some((v) => v.soort === 'stil')),
        ),
    ),
  'uitkomst-onvrede': ({ soort }) => soort === 'signaal',
  'melding-manager': na('personeelsmaatregel'),
  'melding-directie': na('vermoeden_strafbaar_feit'),
}

export const isNuTeSchrijven = (soort: BriefSoort, dossier: Dossier, regeling: Regeling): boolean =>
  WANNEER[soort]?.(dossier, regeling) ?? true

function na(...stappen: readonly GebeurtenisSoort[]) {
  return ({ geldig }: Dossier): boolean => geldig.some((g) => stappen.includes(g.soort))
}

function rapportGereed(dossier: Dossier, regeling: Regeling): boolean {
  const opRoute = documentOpRoute('eindrapport', regeling, dossier.gegevens.route)
  return opRoute && heeftEindrapport(dossier, regeling) && dossier.geldig.some((g) => g.soort === 'eindrapport_gereed')
}

const isBeoordeeld = ({ gegevens: { punten } }: Dossier): boolean => punten.some((p) => p.oordeel !== '')
const vraagtBevindingen = ({ vervuldDoor }: Regeling['termijnen'][number]): boolean =>
  vervuldDoor.includes('kennisgeving_bevindingen')
