import type { Datum } from '@/domain/datum/datum'
import { voluit } from '@/domain/datum/opmaak'
import type { GeldigeGebeurtenis } from '@/domain/dossier/dossier'
import type { GebeurtenisSoort } from '@/domain/dossier/gebeurtenis'
import type { Regeling } from '@/domain/regeling/regeling'
import { kanaalTekst, type MetDossier, dePartij } from './gedeeld'

/**
 * The course of the handling for a reader outside the office. Only kinds named here appear, and of those only what was
 * meant for the parties: a new kind of event, a note or a personnel measure (ONS-12) stays inside unless someone adds it.
 */
export const verloop = ({ dossier, regeling }: MetDossier): { datum: Datum; tekst: string }[] =>
  dossier.geldig.flatMap((g, i, alle) => {
    const tekst = regel(g, regeling, dossier.kanaal)
    return tekst === undefined || isAfschrift(g, alle.slice(0, i)) ? [] : [{ datum: g.datum, tekst }]
  })

const BRIEVEN: readonly GebeurtenisSoort[] = [
  'bevestiging_verzonden',
  'kennisgeving_bevindingen',
  'besluitbrief_verzonden',
]

/** The same letter to the next complainant, on the same day: one step to the reader. */
const isAfschrift = ({ soort, datum }: GeldigeGebeurtenis, eerder: readonly GeldigeGebeurtenis[]): boolean =>
  BRIEVEN.includes(soort) && eerder.some((e) => e.soort === soort && e.datum === datum)

function regel(g: GeldigeGebeurtenis, regeling: Regeling, kanaal: string): string | undefined {
  switch (g.soort) {
    case 'ontvangst':
      return ['Klacht ontvangen', kanaalTekst(kanaal)].filter(Boolean).join(' ')
    case 'bevestiging_verzonden':
      return 'Ontvangst bevestigd'
    case 'doorgegeven':
      return `Klacht doorgegeven aan ${g.gegevens.aan}`
    case 'ontvankelijkheid_gemeld':
      return ontvankelijkheid(g.gegevens, regeling)
    case 'vooronderzoek_afgerond':
      return 'Vooronderzoek afgerond'
    case 'gesprek':
      return `Gesprek met ${dePartij(g.gegevens.partij, regeling)}`
    case 'hoorzitting':
      return `Hoorzitting met ${dePartij(g.gegevens.partij, regeling)}`
    case 'horen_afgezien':
      return `Van horen afgezien (${g.gegevens.wie}): ${g.gegevens.grond}`
    case 'verslag_vastgesteld':
      return `Verslag vastgesteld, akkoord: ${g.gegevens.akkoord}`
    case 'antwoord_gegeven':
      return `Antwoord gegeven (${g.gegevens.wijze})`
    case 'tussenbericht':
      return 'Tussenbericht verstuurd'
    case 'kennisgeving_bevindingen':
      return 'Bevindingen verstuurd'
    case 'eindrapport_gereed':
      return 'Eindrapport gereed'
    case 'rapport_ontvangen':
      return `Rapport ontvangen door ${g.gegevens.door}`
    case 'beslissing':
      return `Beslissing genomen door ${g.gegevens.door}`
    case 'besluitbrief_verzonden':
      return 'Brief met de beslissing verstuurd'
    case 'verdaging':
      return `Latere datum afgesproken voor “${termijnNaam(g.gegevens.termijnId, regeling)}”: ${voluit(g.gegevens.tot)}`
    case 'overdracht':
      return overdracht(g.gegevens)
    case 'doorverwijzing':
      return `Doorverwezen naar ${g.gegevens.naar}`
    case 'voorgelegd_aan_commissie':
      return `Voorgelegd aan ${g.gegevens.commissie}`
    case 'advies_ontvangen':
      return 'Advies van de commissie ontvangen'
    case 'standpunt_bestuur':
      return 'Standpunt van het bestuur meegedeeld'
    case 'herhaalklacht_ontvangen':
      return 'Herhaalde klacht ontvangen'
    case 'intrekking':
      return 'Klacht ingetrokken'
    case 'afsluiting':
      return 'Dossier gesloten'
    case 'heropening':
      return 'Dossier heropend'
    default:
      return undefined
  }
}

function ontvankelijkheid(
  { grond, ontvankelijk }: { grond?: string; ontvankelijk: boolean },
  regeling: Regeling,
): string {
  if (ontvankelijk) return 'Gemeld dat de klacht wordt behandeld'
  const reden = regeling.gronden.find((g) => g.id === grond)
  return `Gemeld dat de klacht niet wordt behandeld${reden ? `: ${reden.naam} (${reden.artikel})` : ''}`
}

/** Why someone was replaced (illness, leave) is no business of the parties. */
function overdracht({ aan, vorm }: { aan: string; vorm: 'overgedragen' | 'advies gevraagd' | 'vervanging' }): string {
  if (vorm === 'advies gevraagd') return `Advies gevraagd aan ${aan}`
  return vorm === 'vervanging' ? `Behandeling overgenomen door ${aan}` : `Behandeling overgedragen aan ${aan}`
}

const termijnNaam = (id: string, regeling: Regeling): string =>
  [...regeling.termijnen, ...regeling.eigenNormen, ...(regeling.awbTermijnen ?? [])].find((t) => t.id === id)?.naam ??
  id
