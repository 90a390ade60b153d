import type { Datum } from '@/domain/datum/datum'
import { voluit } from '@/domain/datum/opmaak'
import { isVolgendeStap } from '@/domain/dossier/doorverwijzing'
import type { GeldigeGebeurtenis } from '@/domain/dossier/dossier'
import type { GebeurtenisSoort } from '@/domain/dossier/gebeurtenis'
import { afgezienTekst, metNaam } from '@/domain/dossier/zin'
import type { Regeling, Woorden } from '@/domain/regeling/regeling'
import { termijnMet } from '@/domain/regeling/termijn-met'
import { dePartij, kanaalTekst, type MetDossier, naarBuiten, woordenIn } from './gedeeld'

/**
 * The course of the handling for a reader outside the office. Only kinds named here appear, and of those only what was
 * meant for the parties: a new kind of event, a note or a personnel measure (ONS-12) stays inside unless someone adds it.
 */
export function verloop(vraag: MetDossier): { datum: Datum; tekst: string }[] {
  const { dossier, regeling } = vraag
  const woorden = woordenIn(vraag)
  const heropend = dossier.geldig.findLastIndex((g) => g.soort === 'heropening')
  return dossier.geldig.flatMap((g, i, alle) => {
    if (i > heropend && NA_RAPPORT.includes(g.soort)) return []
    const tekst = regel(g, regeling, woorden, dossier.kanaal)
    return tekst === undefined || isAfschrift(g, alle.slice(0, i))
      ? []
      : [{ datum: g.datum, tekst: naarBuiten(tekst, vraag) }]
  })
}

/** What follows on a report is no part of it (WSW-8a); after a reopening it is history to the next one. */
const NA_RAPPORT: readonly GebeurtenisSoort[] = [
  'rapport_ontvangen',
  'beslissing',
  'besluitbrief_verzonden',
  'afsluiting',
]

const BRIEVEN: readonly GebeurtenisSoort[] = [
  'bevestiging_verzonden',
  'kennisgeving_bevindingen',
  'besluitbrief_verzonden',
]

/** The same letter to the next complainant, on the same day: one step to the reader. */
const isAfschrift = ({ soort, datum }: GeldigeGebeurtenis, eerder: readonly GeldigeGebeurtenis[]): boolean =>
  BRIEVEN.includes(soort) && eerder.some((e) => e.soort === soort && e.datum === datum)

function regel(g: GeldigeGebeurtenis, regeling: Regeling, woorden: Woorden, kanaal: string): string | undefined {
  switch (g.soort) {
    case 'ontvangst':
      return ['Klacht ontvangen', kanaalTekst(kanaal)].filter(Boolean).join(' ')
    case 'bevestiging_verzonden':
      return 'Ontvangst bevestigd'
    case 'doorgegeven':
      return metNaam('Klacht doorgegeven', 'aan', g.gegevens.aan)
    case 'ontvankelijkheid_gemeld':
      return ontvankelijkheid(g.gegevens, regeling)
    case 'vooronderzoek_afgerond':
      return 'Vooronderzoek afgerond'
    case 'gesprek':
      return `Gesprek met ${dePartij(g.gegevens.partij, woorden)}`
    case 'hoorzitting':
      return `Hoorzitting met ${dePartij(g.gegevens.partij, woorden)}`
    case 'horen_afgezien':
      return afgezienTekst(g.gegevens, woorden)
    case 'verslag_vastgesteld':
      return `Verslag vastgesteld, akkoord: ${g.gegevens.akkoord}`
    case 'antwoord_gegeven':
      return g.gegevens.wijze.trim() === '' ? 'Antwoord gegeven' : `Antwoord gegeven (${g.gegevens.wijze.trim()})`
    case 'tussenbericht':
      return 'Tussenbericht verstuurd'
    case 'kennisgeving_bevindingen':
      return 'Bevindingen verstuurd'
    case 'eindrapport_gereed':
      return 'Eindrapport gereed'
    case 'rapport_ontvangen':
      return metNaam('Rapport ontvangen', 'door', g.gegevens.door)
    case 'beslissing':
      return metNaam('Beslissing genomen', 'door', g.gegevens.door)
    case 'besluitbrief_verzonden':
      return 'Brief met de beslissing verstuurd'
    case 'verdaging':
      return verdaging(g.gegevens, regeling)
    case 'overdracht':
      return overdracht(g.gegevens)
    case 'doorverwijzing':
      return metNaam(isVolgendeStap(g.gegevens) ? 'Verder' : 'Doorverwezen', 'naar', g.gegevens.naar)
    case 'voorgelegd_aan_commissie':
      return metNaam('Voorgelegd', 'aan', g.gegevens.commissie)
    case 'advies_ontvangen':
      return 'Advies van de commissie ontvangen'
    case 'standpunt_bestuur':
      return 'Standpunt van het bestuur meegedeeld'
    case 'herhaalklacht_ontvangen':
      return 'Herhaalklacht ontvangen'
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
  if (vorm === 'advies gevraagd') return metNaam('Advies gevraagd', 'aan', aan)
  return vorm === 'vervanging'
    ? metNaam('Behandeling overgenomen', 'door', aan)
    : metNaam('Behandeling overgedragen', 'aan', aan)
}

function verdaging({ termijnId, tot }: { termijnId: string; tot: Datum }, regeling: Regeling): string {
  const termijn = termijnMet(regeling, termijnId)
  // The date stays on one line.
  const dag = voluit(tot).replaceAll(' ', '\u00a0')
  return `Latere datum afgesproken${termijn ? ` voor “${termijn.naam}”` : ''}: ${dag}`
}
