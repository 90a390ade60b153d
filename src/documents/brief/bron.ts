import type { Datum } from '@/domain/datum/datum'
import type { GeadresseerdeSoort } from '@/domain/document/brief-regel'
import type { BriefSoort } from '@/domain/document/soorten'
import type { Geadresseerde } from '@/domain/dossier/geadresseerde'
import type { Klager } from '@/domain/gebeurtenis/gegevens'
import type { Termijn } from '@/domain/termijn/termijn'
import type { MetDossier } from '../gedeeld'
import type { Waarde } from './sjabloon'

/** What a letter is written from. */
export interface Bron {
  readonly soort: BriefSoort
  readonly vraag: MetDossier
  /** undefined when there is nobody (yet) to write to. */
  readonly aan: Geadresseerde | undefined
  /** The complainant, when that is who it goes to. */
  readonly klager: Klager | undefined
  /** The day on which it was sent: who handled it then wrote it. */
  readonly verzondenOp: Datum | undefined
  readonly termijnen: readonly Termijn[]
  /** The text in the organisation's own words that holds for it; undefined: that of the program. */
  readonly eigenTekst: string | undefined
}

export interface Woord {
  /** What it gives, for whoever writes a letter. */
  readonly uitleg: string
  readonly waarde: (bron: Bron) => Waarde
  /** Only in a letter for this reader alone. */
  readonly vertrouwelijk?: true
  /** Only in a letter to such an addressee; in others it never gives anything. */
  readonly alleenAan?: readonly GeadresseerdeSoort[]
}
