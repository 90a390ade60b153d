/**
 * The items that a procedure can put on the registration form. routes: what it is about, and who was told directly ·
 * soortHulp, categorie, kader: its lists · antwoord: every answer, spoken or written · indiening: date, signature and day of
 * the conduct · kennisname: since when the complainant knew · behandeling: taken in hand, or on which ground not · horen: who
 * was heard · bemiddeling: the talk with the manager and what was agreed · beslissing: the days from findings to decision
 * letter · gedragscode: whether both sides kept to it.
 */
export type RegistratieOnderdeel =
  | 'routes'
  | 'soortHulp'
  | 'categorie'
  | 'kader'
  | 'antwoord'
  | 'indiening'
  | 'kennisname'
  | 'behandeling'
  | 'horen'
  | 'bemiddeling'
  | 'beslissing'
  | 'gedragscode'

/** What the registration form asks under this procedure, beside what every form asks. */
export interface Registratie {
  /** The article that asks for the form; absent where no text does. */
  readonly artikel?: string
  /** In the order in which they stand. */
  readonly onderdelen: readonly RegistratieOnderdeel[]
  /** To whom inside the organisation the complainant can be led on; absent: the form does not ask it. */
  readonly doorgeleiding?: string
  /** What the dissatisfied complainant is pointed to; absent: the next steps by their names. */
  readonly vervolg?: string
  /** The date of birth serves where help to a person is registered; elsewhere it is not asked for. */
  readonly geboortedatum?: true
}
