import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Instellingen } from '@/domain/regeling/instellingen'
import { KlachtDatabase } from './database'
import type { Verhuizing } from './oefen-verhuizing'
import type { Omgeving } from './omgeving'
import { Opslag } from './opslag'

export const OEFEN_DATABASE = 'klachtdossier-oefening'

/** The practice dossiers: the same program on a database of its own. Nothing remembers outside it what it must hold. */
export class OefenOpslag extends Opslag {
  constructor(omgeving: Omgeving, naam: string = OEFEN_DATABASE) {
    super(new KlachtDatabase(naam), alleenVoorOefening(omgeving))
  }

  /** The practice begins (again): these dossiers with the numbers they carry, and nothing of a practice of before. */
  async begin(logs: readonly (readonly Gebeurtenis[])[], instellingen: Partial<Instellingen>): Promise<void> {
    const { beginOefening } = await import('./oefen-vulling')
    return beginOefening(this.delen, this.deur, logs, instellingen)
  }

  /**
   * Takes in practice dossiers that stand elsewhere, and says which are here then. May be done again: what is here already,
   * and is at least as long, stays.
   */
  async neemOp(verhuizing: Verhuizing): Promise<readonly string[]> {
    const { neemOp } = await import('./oefen-vulling')
    return neemOp(this.delen, this.deur, verhuizing)
  }
}

/** Invented people need no key, and nobody has to choose a passphrase to practise. */
function alleenVoorOefening(omgeving: Omgeving): Omgeving {
  const { sentinel, codec, ...rest } = omgeving
  return (sentinel ?? codec) ? rest : omgeving
}
