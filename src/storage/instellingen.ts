import { KB_DAGEN } from '@/domain/datum/feestdagen'
import type { AlleEigenTeksten, EigenTekst } from '@/domain/document/eigen-tekst'
import type { RegelingAanpassing } from '@/domain/regeling/versie'
import type { NieuwePeriodiekRegel, PeriodiekRegel } from '@/domain/regeling/periodiek'
import type { Regeling } from '@/domain/regeling/regeling'
import type { RegelingVersies } from '@/domain/regeling/versie'
import type { Deur } from './deur'
import { leesWaarde } from './inhoud'
import { type GelezenInstellingen, instellingenUit, isInstelling } from './instellingen-lezen'
import type { InstellingPatch } from './instellingen-schema'
import { kaal } from './kaal'
import type { Onderdelen } from './onderdelen'
import { ControleFout, OpslagFout } from './opslagfout'
import { instellingRij } from './rijen'

/** What can not be unpacked is one damaged setting; the others count. */
const alsBeschadigd = (fout: unknown): undefined => {
  if (fout instanceof OpslagFout) throw fout
}

/** The first screen adds nothing: it comes when it is asked for. */
const aangroei = () => import('./aangroei')

/** The settings, each in a row of its own. */
export class InstellingenOpslag {
  constructor(
    private readonly delen: Onderdelen,
    private readonly deur: Deur,
  ) {}

  /** A setting that can not be read keeps its default; `beschadigd` names it. */
  lees(): Promise<GelezenInstellingen> {
    const { db, toegang } = this.delen
    return toegang.lees(async () => {
      const rijen = (await db.instellingen.toArray()).filter(isInstelling)
      const waarden = await Promise.all(
        rijen.map(async (rij) => ({
          sleutel: rij.sleutel,
          waarde: await leesWaarde('instellingen', rij, this.deur.codec).catch(alsBeschadigd),
        })),
      )
      return instellingenUit(waarden)
    })
  }

  /** Saves the settings that are given and leaves the others alone. */
  async bewaar(patch: InstellingPatch): Promise<void> {
    const { controleerInstellingen } = await import('./instellingen-controle')
    const fouten = controleerInstellingen(patch)
    if (fouten.length > 0) throw new ControleFout(fouten)
    // The table that the program brings along is not copied: a newer program may know more years.
    const meegeleverd = JSON.stringify(patch.kb) === JSON.stringify(KB_DAGEN)
    const rijen = Object.entries(kaal(patch))
      .filter(([sleutel]) => !(meegeleverd && sleutel === 'kb'))
      .map(([sleutel, waarde]) => instellingRij(sleutel, waarde))
    await this.deur.schrijf(() =>
      Promise.resolve({
        wijzigingen: [
          { tabel: 'instellingen', soort: 'zet', rijen },
          ...(meegeleverd ? [{ tabel: 'instellingen', soort: 'weg', sleutels: ['kb'] } as const] : []),
        ],
        uitkomst: undefined,
      }),
    )
  }

  /**
   * Adds a version of a procedure with these choices, for new complaints. Read and written behind the same door: two windows can
   * not give one version to two sets of choices, and no version that a dossier follows is ever written over.
   */
  async nieuweVersie(tekst: Regeling, keuzes: RegelingAanpassing): Promise<RegelingVersies> {
    return (await aangroei()).nieuweVersie(this.plek, tekst, keuzes)
  }

  /**
   * Adds a text of a letter, for the letters that are made from now on. Read and written behind the same door: what another
   * window saved meanwhile stays among the earlier ones. `concept`: the draft it was typed in, which goes in the same transaction.
   */
  async nieuweBrieftekst(
    regelingId: string,
    soort: string,
    nieuw: Omit<EigenTekst, 'sinds'>,
    concept?: string,
  ): Promise<AlleEigenTeksten> {
    return (await aangroei()).nieuweBrieftekst(this.plek, regelingId, soort, nieuw, concept)
  }

  /** Adds what was done about duties that come back, behind the same door: what another window ticked off stays. */
  async voegPeriodiekToe(nieuw: readonly NieuwePeriodiekRegel[]): Promise<readonly PeriodiekRegel[]> {
    return (await aangroei()).voegPeriodiekToe(this.plek, nieuw)
  }

  private get plek() {
    return { delen: this.delen, deur: this.deur, instellingen: this }
  }
}
