import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { AgendaDag, AgendaGesprek } from '@/domain/overzicht/agenda'
import type { Datum } from '@/domain/datum/datum'
import { enkeleRegel } from './schone-tekst'

/** When the first version of an entry can have been made; a later export counts minutes from here. */
const BEGIN = '2026-01-01T00:00:00Z'

/**
 * The days and talks as a file for Outlook and other calendars (RFC 5545). A day is a whole day, so that no time zone moves it;
 * a talk is an instant in UTC, so that no calendar has to know our time zone. `nu`: the ISO instant of making. A calendar replaces an entry it has by one of the same id with a higher sequence.
 */
export function alsAgenda(dagen: readonly AgendaDag[], nu: string, gesprekken: readonly AgendaGesprek[] = []): string {
  const agenda = ical({
    name: 'Klachtdossier',
    prodId: { company: 'Klachtdossier', product: 'Termijnen', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  })
  const minuten = Temporal.Instant.from(BEGIN).until(nu).total('minutes')
  const sequence = Math.max(0, Math.floor(minuten))
  for (const { dag, id, tekst, titel } of dagen)
    agenda.createEvent({
      id: `${id}@klachtdossier`,
      start: dag,
      allDay: true,
      stamp: nu,
      sequence,
      summary: enkeleRegel(titel),
      description: enkeleRegel(tekst),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  for (const { afgezegd, begin, dag, einde, id, plaats, titel } of gesprekken)
    agenda.createEvent({
      id: `${id}@klachtdossier`,
      start: moment(dag, begin),
      end: moment(dag, einde),
      stamp: nu,
      sequence,
      summary: enkeleRegel(titel),
      ...(plaats !== '' && { location: enkeleRegel(plaats) }),
      description: 'Met wie het gesprek is, staat in Klachtdossier.',
      status: afgezegd ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: afgezegd ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    })
  return agenda.toString()
}

/** Summer and winter time are those of the day itself. */
const moment = (dag: Datum, tijd: string): string =>
  Temporal.PlainDateTime.from(`${dag}T${tijd}`).toZonedDateTime('Europe/Amsterdam').toInstant().toString()
