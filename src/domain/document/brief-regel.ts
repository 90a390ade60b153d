/** A complainant, one complained about, or a body or person of the organisation by role. */
export type GeadresseerdeSoort = 'klager' | 'beklaagde' | 'rol'
/** Of a letter there is one for each addressee. */
export type Geadresseerden = GeadresseerdeSoort | readonly GeadresseerdeSoort[]

/** What a line of a letter says beside what every document says. */
export interface BriefRegel {
  /** Made of the text under its name in resources/brieven. */
  readonly vorm: 'brief'
  /** The title on paper. */
  readonly titel: string
  /** The event with which it is recorded as sent. */
  readonly legtVast?:
    | 'bevestiging_verzonden'
    | 'kennisgeving_bevindingen'
    | 'besluitbrief_verzonden'
    | 'doorgegeven'
    | 'directie_ingelicht'
    | 'brief_verzonden'
  /** Each time another letter: a second invitation, a second request. */
  readonly vaker?: true
  /** It tells the judgement: a point without one holds it back. */
  readonly oordelen?: true
  /** Words of the text that it says nothing without: it can not go out as long as they are not known. */
  readonly nietZonder?: readonly string[]
  /** For this reader alone, by a name that gives nothing away: only here is known what stays within the office elsewhere. */
  readonly vertrouwelijk?: true
}
