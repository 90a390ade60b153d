import type { GebeurtenisSoort } from './gebeurtenis'

/**
 * A date that is part of what is known about the complaint. gedraging: (last day of) the conduct · kennisname: complainant knew
 * or could have known · indiening: filing, where it was earlier than receipt · bij_behandelaar: the complaint reached who
 * handles it.
 */
export type Feit = 'gedraging' | 'kennisname' | 'indiening' | 'bij_behandelaar'

/**
 * What an event amounts to when its data say so, or one of several kinds. afwijzing: told that the complaint is not handled ·
 * in_behandeling: taken in hand · schriftelijk_antwoord: an answer, but not by word of mouth · laatste_contact: last contact
 * with the complainant, else the first attempt · slotbericht: the notice from which the complainant can go on to an outside
 * body, else the day handling ended.
 */
export type Afgeleid = 'afwijzing' | 'in_behandeling' | 'schriftelijk_antwoord' | 'laatste_contact' | 'slotbericht'

/** A moment that a term can start or end at. */
export type Moment = GebeurtenisSoort | Feit | Afgeleid

/** The kind of event that the officer records when a term waits for this moment; undefined: nothing to record. */
export const gebeurtenisBij = (moment: Moment): GebeurtenisSoort | undefined =>
  moment in NIET_ZELF ? NIET_ZELF[moment as Feit | Afgeleid] : (moment as GebeurtenisSoort)
const NIET_ZELF: Readonly<Record<Feit | Afgeleid, GebeurtenisSoort | undefined>> = {
  gedraging: undefined,
  kennisname: undefined,
  indiening: undefined,
  bij_behandelaar: undefined,
  afwijzing: 'ontvankelijkheid_gemeld',
  in_behandeling: undefined,
  schriftelijk_antwoord: 'antwoord_gegeven',
  laatste_contact: 'contact',
  slotbericht: undefined,
}
