import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { AgendaDag } from '@/domain/overzicht/agenda'
import { enkeleRegel } from './schone-tekst'

/** When the first version of an entry can have been made; a later export counts minutes from here. */
const BEGIN = '2026-01-01T00:00:00Z'

/**
 * The days as a file for Outlook and other calendars (RFC 5545): each a whole day, so that no time zone moves it. `nu`: the
 * ISO instant of making. A calendar replaces an entry it has by one of the same id with a higher sequence.
 */
export function alsAgenda(dagen: readonly AgendaDag[], nu: string): string {
  const agenda = ical({
    name: 'Klachtdossier',
    prodId: { company: 'Klachtdossier', product: 'Termijnen', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  })
  const minuten = Temporal.Instant.from(BEGIN).until(nu).total('minutes')
  for (const { dag, id, tekst, titel } of dagen)
    agenda.createEvent({
      id: `${id}@klachtdossier`,
      start: dag,
      allDay: true,
      stamp: nu,
      sequence: Math.max(0, Math.floor(minuten)),
      summary: enkeleRegel(titel),
      description: enkeleRegel(tekst),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return agenda.toString()
}
