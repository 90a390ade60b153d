import type { SaveFailure } from '@/host'

/** How saving or printing ended: a sentence for the officer, with what to do next where something is left to do. */
export interface Uitkomst {
  readonly soort: 'gelukt' | 'geannuleerd' | 'mislukt'
  readonly tekst: string
  /** What the system said of it, in its own words. */
  readonly melding?: string
}

export const NIETS_BEWAARD = 'Er is niets bewaard.'
/** Why a file could not be saved, and what to do. */
export const OPSLAAN_MISLUKT: Readonly<Record<SaveFailure, string>> = {
  locked: `Het bestand is nog open in een ander programma, bijvoorbeeld Word. ${NIETS_BEWAARD} Sluit het daar en sla opnieuw op, of kies een andere naam.`,
  'read-only': `In deze map mag u niets bewaren, of het bestand is alleen-lezen. ${NIETS_BEWAARD} Kies een andere map of een andere naam.`,
  'disk-full': `De schijf is vol. ${NIETS_BEWAARD} Maak ruimte vrij of kies een andere schijf, en sla opnieuw op.`,
  'folder-missing': `Deze map bestaat niet meer. ${NIETS_BEWAARD} Kies een andere map.`,
  'name-invalid': `Deze bestandsnaam kan niet. ${NIETS_BEWAARD} Kies een naam zonder tekens als : of ? en sla opnieuw op.`,
  unknown: `Het opslaan is niet gelukt. ${NIETS_BEWAARD} Probeer het opnieuw of kies een andere map.`,
}
