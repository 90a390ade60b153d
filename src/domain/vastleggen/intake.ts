import type { KlachtGegevens } from '../gebeurtenis/gegevens'
import { isMondeling } from '../gebeurtenis/kanaal'
import { ontbreekt } from '../dossier/volledigheid'
import { documentenVan } from '../regeling/document-op-route'
import type { Regeling } from '../regeling/regeling'
import { kentKenmerk, vraagt } from '../regeling/vraagt'
import { type KlachtInvoer, voorAnalyse } from './registratie'

/** The parts of the intake that are folded until they are needed; what a caller tells first stands above them. */
export type IntakeDeel = 'over' | 'bereik' | 'wens' | 'behandeling'
export const INTAKE_DELEN: readonly IntakeDeel[] = ['over', 'bereik', 'wens', 'behandeling']

export interface DeelStand {
  readonly deel: IntakeDeel
  /** What was filled in, for the line of a folded part; '' when nothing was. */
  readonly inhoud: string
  /** What the procedure or its first letter asks for and is not there. */
  readonly nodig: number
  /** What can also be filled in and is not there. */
  readonly leeg: number
}

/** In which folded part a field stands, by its path; undefined when it stands above them. */
export function deelVan(veld: string): IntakeDeel | undefined {
  if (/^(route|beklaagden|afdeling|gebied|complex)\b/.test(veld)) return 'over'
  if (/^klagers\.0\.(naam|aanhef|telefoon|vertegenwoordiger)\b/.test(veld)) return undefined
  if (/^klagers\b/.test(veld)) return 'bereik'
  if (/^(behandelaar|ondertekenaar|verwanteDossiers|kader)\b/.test(veld)) return 'behandeling'
  if (/^(datum|kanaal|regelingId|anoniem|onderwerp|omschrijving)\b/.test(veld)) return undefined
  return 'wens'
}

const leeg = (tekst: string | undefined): boolean => (tekst ?? '').trim() === ''
const samen = (...delen: (string | undefined)[]): string => delen.filter((d) => !leeg(d)).join(', ')

/** Without an address or an e-mail address no confirmation reaches the complainant, whatever else the procedure asks. */
function onbereikbaar({ anoniem, klagers }: KlachtGegevens, regeling: Regeling): boolean {
  if (anoniem || !documentenVan(regeling).includes('ontvangstbevestiging')) return false
  const [klager] = klagers
  const wie = klager?.vertegenwoordiger ?? klager
  return !wie || (leeg(wie.email) && (leeg(wie.straat) || leeg(wie.plaats)))
}

/** Of each folded part: what is in it, what is needed and what is empty, so that the officer sees it without opening it. */
export function intakeStand({ kanaal, gegevens }: KlachtInvoer, regeling: Regeling): DeelStand[] {
  const mist = ontbreekt(voorAnalyse(gegevens), regeling, kanaal)
  return INTAKE_DELEN.map((deel) => {
    const gevraagd = mist.filter(({ veld }) => deelVan(veld) === deel)
    const adresGevraagd = gevraagd.some(({ veld }) => veld.startsWith('klagers.0.'))
    const extra = deel === 'bereik' && !adresGevraagd && onbereikbaar(gegevens, regeling) ? 1 : 0
    const nodig = gevraagd.length + extra
    const { velden, inhoud } = DELEN[deel](gegevens, regeling, kanaal)
    const open = Object.entries(velden).filter(([, waarde]) => leeg(waarde)).length
    return { deel, inhoud, nodig, leeg: Math.max(0, open - nodig) }
  })
}

/** The first empty field of a part; without one its first field. */
export function eersteLege({ kanaal, gegevens }: KlachtInvoer, regeling: Regeling, deel: IntakeDeel): string {
  const velden = Object.entries(DELEN[deel](gegevens, regeling, kanaal).velden)
  return (velden.find(([, waarde]) => leeg(waarde)) ?? velden[0])?.[0] ?? ''
}

/** The fields by which the officer counts, by path, in the order of the screen. What is rarely needed does not count. */
type Deel = (
  gegevens: KlachtGegevens,
  regeling: Regeling,
  kanaal: string,
) => { readonly velden: Readonly<Record<string, string | undefined>>; readonly inhoud: string }

const DELEN: Readonly<Record<IntakeDeel, Deel>> = {
  over: (g, r) => ({
    velden: {
      ...(r.routes.length > 0 && { route: g.route }),
      'beklaagden.0.naam': g.beklaagden[0]?.naam,
      'beklaagden.0.functie': g.beklaagden[0]?.functie,
      'beklaagden.0.afdeling': g.beklaagden[0]?.afdeling,
      'beklaagden.0.leidinggevende': g.beklaagden[0]?.leidinggevende,
      ...(vraagt(r, 'gebied') && { gebied: g.gebied }),
      ...(vraagt(r, 'complex') && { complex: g.complex }),
    },
    inhoud: samen(...g.beklaagden.map((b) => b.naam || b.functie), g.beklaagden[0]?.afdeling || g.afdeling, g.complex),
  }),
  bereik: ({ anoniem, klagers: [k] }) => ({
    velden: anoniem
      ? {}
      : {
          'klagers.0.straat': k?.straat,
          'klagers.0.postcode': k?.postcode,
          'klagers.0.plaats': k?.plaats,
          'klagers.0.email': k?.email,
          'klagers.0.hoedanigheid': k?.hoedanigheid,
        },
    inhoud: anoniem ? '' : samen(k?.straat, k?.plaats, k?.email),
  }),
  wens: (g, r, kanaal) => ({
    velden: {
      gewenst: g.gewenst,
      ...(r.categorie && { categorie: g.categorie }),
      ...(r.soortHulp && { soortHulp: g.soortHulp }),
      ...(vraagt(r, 'gedraging') && { gedragingOp: g.gedragingOp }),
      ...(vraagt(r, 'kennisname') && { kennisnameOp: g.kennisnameOp }),
      ...(!isMondeling(kanaal) && { dagtekening: g.dagtekening }),
    },
    inhoud: samen(
      g.gewenst,
      kentKenmerk(r, 'jeugdhulp') && g.jeugdhulp ? 'jeugdhulp' : '',
      g.punten.length > 0 ? `${g.punten.length} ${g.punten.length === 1 ? 'klachtpunt' : 'klachtpunten'}` : '',
    ),
  }),
  behandeling: (g, r) => ({
    velden: { behandelaar: g.behandelaar, ...(r.kader && { kader: g.kader }) },
    inhoud: samen(g.behandelaar, g.verwanteDossiers.join(', ')),
  }),
}
