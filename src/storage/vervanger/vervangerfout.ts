import { ControleFout, OpslagFout } from '../opslagfout'
import { ReservekopieFout, type ReservekopieFoutSoort } from '../reservekopie/formaat'

const ZINNEN: Readonly<Record<ReservekopieFoutSoort, string>> = {
  vreemd:
    'Dit bestand is niet gemaakt om dossiers aan een vervanger mee te geven. Er is niets veranderd. Kies een ander bestand.',
  nieuwer:
    'Dit bestand is gemaakt met een nieuwere versie van Klachtdossier. Er is niets veranderd. Installeer eerst die versie.',
  wachtzin:
    'Deze wachtzin past niet op het bestand. Er is niets veranderd. Let op hoofdletters en spaties, en probeer het opnieuw.',
  beschadigd:
    'Dit bestand is beschadigd of niet compleet. Er is niets veranderd. Vraag wie het maakte om een nieuw bestand.',
  lees: 'Dit bestand is nu niet te lezen. Er is niets veranderd. Kijk of de schijf of stick nog vastzit, en probeer het opnieuw.',
}

/** A file for or from a substitute that can not be made or used. `message` is the Dutch sentence. Nothing was changed. */
export class VervangerFout extends ControleFout {
  constructor(tekst: string, cause?: unknown) {
    super([{ veld: 'bestand', tekst }])
    this.cause = cause
  }

  static readonly van = (soort: ReservekopieFoutSoort, cause?: unknown) => new VervangerFout(ZINNEN[soort], cause)

  /** What the reading of a backup says, in words for this file. */
  static alsFout(fout: unknown): Error {
    if (fout instanceof ReservekopieFout) return VervangerFout.van(fout.soort, fout)
    if (fout instanceof OpslagFout && fout.soort === 'nieuwere-versie') return VervangerFout.van('nieuwer', fout)
    return fout instanceof Error ? fout : VervangerFout.van('beschadigd', fout)
  }
}

/** About one dossier of several; the sentence says which. */
export const overDossier = (nummer: string, tekst: string) =>
  new VervangerFout(`Dossier ${nummer}: ${tekst} Er is niets veranderd.`)
