import { isDatum } from '@/domain/datum/datum'
import { KB_DAGEN } from '@/domain/datum/feestdagen'
import { type AlleEigenTeksten, type EigenTekst, metEigenTekst } from '@/domain/document/eigen-tekst'
import type { Instellingen, RegelingAanpassing } from '@/domain/regeling/instellingen'
import type { NieuwePeriodiekRegel, PeriodiekRegel } from '@/domain/regeling/periodiek'
import type { Regeling } from '@/domain/regeling/regeling'
import { metNieuweVersie, type RegelingVersies } from '@/domain/regeling/versies'
import type { Deur } from './deur'
import { leesWaarde } from './inhoud'
import { instellingenUit, isInstelling } from './instellingen-lezen'
import { type Aangroei, instellingNaam, type InstellingPatch } from './instellingen-schema'
import { kaal } from './kaal'
import type { Onderdelen } from './onderdelen'
import { ControleFout, OpslagFout } from './opslagfout'
import { instellingRij } from './rijen'
import type { Wijziging } from './wijziging'

/** What can not be unpacked is one damaged setting; the others count. */
const alsBeschadigd = (fout: unknown): undefined => {
  if (fout instanceof OpslagFout) throw fout
}

/** The settings, each in a row of its own. */
export class InstellingenOpslag {
  constructor(
    private readonly delen: Onderdelen,
    private readonly deur: Deur,
  ) {}

  /** A setting that can not be read keeps its default; `beschadigd` names it. */
  lees(): Promise<{ instellingen: Instellingen; beschadigd: string[] }> {
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
  nieuweVersie(tekst: Regeling, keuzes: RegelingAanpassing): Promise<RegelingVersies> {
    return this.deur.schrijf(async () => {
      const instellingen = await this.leesHeel('versies', 'De versies van uw regelingen')
      const versies = metNieuweVersie(instellingen.versies, tekst, keuzes, this.delen.omgeving.vandaag())
      const rij = instellingRij('versies', kaal(versies))
      return { wijzigingen: [{ tabel: 'instellingen', soort: 'zet', rijen: [rij] }], uitkomst: versies }
    })
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
    const uitkomst = await this.deur.schrijf(async () => {
      const instellingen = await this.leesHeel('brieven', 'Uw eigen teksten van brieven')
      const sinds = this.delen.omgeving.nu()
      const brieven = metEigenTekst(instellingen.brieven, regelingId, soort, { ...nieuw, sinds })
      const wijzigingen: Wijziging[] = [
        { tabel: 'instellingen', soort: 'zet', rijen: [instellingRij('brieven', kaal(brieven))] },
        ...(concept === undefined ? [] : [{ tabel: 'concepten', soort: 'weg', sleutels: [concept] } as const]),
      ]
      return { wijzigingen, uitkomst: brieven }
    })
    if (concept !== undefined) this.delen.gezien.concepten.delete(concept)
    return uitkomst
  }

  /** Adds what was done about duties that come back, behind the same door: what another window ticked off stays. */
  voegPeriodiekToe(nieuw: readonly NieuwePeriodiekRegel[]): Promise<readonly PeriodiekRegel[]> {
    return this.deur.schrijf(async () => {
      const { periodiek } = await this.leesHeel('periodiek', 'Uw terugkerende taken')
      const { nu, vandaag } = this.delen.omgeving
      if (nieuw.some(({ op }) => op !== '' && (!isDatum(op) || op > vandaag())))
        throw new ControleFout([{ veld: 'op', tekst: 'Kies de dag waarop het is gedaan: vandaag of eerder.' }])
      const alle = [...periodiek, ...nieuw.map((regel) => ({ ...regel, vastgelegdOp: nu() }))]
      const rij = instellingRij('periodiek', kaal(alle))
      return { wijzigingen: [{ tabel: 'instellingen', soort: 'zet', rijen: [rij] }], uitkomst: alle }
    })
  }

  /** The settings, to add something to one of them; refuses when that one is damaged: nothing is written over it. */
  private async leesHeel(deel: Aangroei, wat: string): Promise<Instellingen> {
    const { instellingen, beschadigd } = await this.lees()
    if (beschadigd.includes(instellingNaam(deel)))
      throw new ControleFout([
        {
          veld: deel,
          tekst: `${wat} zijn niet te lezen. Er is niets opgeslagen, zodat er niets verloren gaat. Zet een reservekopie terug.`,
        },
      ])
    return instellingen
  }
}
