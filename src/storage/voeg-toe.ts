import { controleer } from '@/domain/vastleggen/controle'
import type { Gebeurtenis, NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { type Dossier, pasToe } from '@/domain/dossier/dossier'
import { isVanAnder } from '@/domain/dossier/vervanger'
import { isOpening } from '@/domain/gebeurtenis/soort'
import { regelingMet } from '@/domain/regeling'
import { versieNaam } from '@/domain/regeling/keuzes-mee'
import type { Regeling } from '@/domain/regeling/regeling'
import { alleTermijnen } from '@/domain/regeling/termijn-met'
import { isGebeurtenis } from './gebeurtenis-schema'
import { kaal } from './kaal'
import type { Omgeving } from './omgeving'
import { ControleFout } from './opslagfout'

/** The dossier with the new events, each completed and checked. Throws ControleFout; writes nothing. */
export function voegToe(
  dossier: Dossier | undefined,
  dossierId: string,
  nieuwe: readonly NieuweGebeurtenis[],
  omgeving: Pick<Omgeving, 'nu' | 'vandaag' | 'nieuwId'>,
): Dossier {
  let uitkomst = dossier
  const vastgelegdOp = omgeving.nu()
  for (const aangeboden of nieuwe) {
    const nieuw = zoalsHetStaat(metEigenNummer(kaal(aangeboden), uitkomst), uitkomst)
    const fouten = [
      ...correctieFouten(uitkomst, nieuw),
      ...controleer(uitkomst, nieuw, omgeving.vandaag(), regelingVoor(uitkomst)),
    ]
    if (fouten.length > 0) throw new ControleFout(fouten)
    const gebeurtenis = { ...nieuw, id: omgeving.nieuwId(), dossierId, vastgelegdOp } as Gebeurtenis
    // What could not be read back must not be written: it would make the whole dossier unreadable.
    if (!isGebeurtenis(gebeurtenis))
      throw new ControleFout([
        {
          veld: 'soort',
          tekst: 'Deze vastlegging is niet volledig. Er is niets opgeslagen. Vul het formulier opnieuw in.',
        },
      ])
    uitkomst = pasToe(uitkomst, gebeurtenis)
  }
  if (!uitkomst) throw new ControleFout([{ veld: 'soort', tekst: 'Er is niets om vast te leggen.' }])
  return uitkomst
}

/** With every term that the organisation can have switched on: what one of them names is no mistake. */
function regelingVoor(dossier: Dossier | undefined): Regeling | undefined {
  const regeling = dossier && regelingMet(dossier.regelingId)
  return regeling && { ...regeling, termijnen: alleTermijnen(regeling) }
}

/**
 * A second opening (a signal that becomes a complaint, a corrected receipt) never changes the number of the dossier; and in one of
 * another not the procedure either: a version has its name from its owner.
 */
function metEigenNummer(nieuw: NieuweGebeurtenis, dossier: Dossier | undefined): NieuweGebeurtenis {
  if (!dossier || !isOpening(nieuw)) return nieuw
  const { nummer, regelingId, regelingVersie, vervanger } = dossier
  const vanDaar = isVanAnder(vervanger) ? { regelingId, regelingVersie: versieNaam(regelingVersie) } : {}
  return { ...nieuw, gegevens: { ...nieuw.gegevens, ...vanDaar, nummer } } as NieuweGebeurtenis
}

/**
 * An undo holds of what it takes back what it was given (a kept letter is left out), as that stands now: words may have been taken out
 * since somebody had it in sight.
 */
function zoalsHetStaat(nieuw: NieuweGebeurtenis, dossier: Dossier | undefined): NieuweGebeurtenis {
  const doel =
    nieuw.vervalt && dossier?.geldig.find(({ id, soort }) => id === nieuw.corrigeert && soort === nieuw.soort)
  if (!doel) return nieuw
  const gevraagd = new Set(Object.keys(nieuw.gegevens))
  const gegevens = Object.fromEntries(Object.entries(doel.gegevens).filter(([veld]) => gevraagd.has(veld)))
  return { ...nieuw, gegevens } as NieuweGebeurtenis
}

/** A correction names an event that counts now and says something about the same thing. */
function correctieFouten(dossier: Dossier | undefined, { corrigeert, soort }: NieuweGebeurtenis) {
  if (corrigeert === undefined) return []
  const doel = dossier?.geldig.find((g) => g.id === corrigeert)
  if (!doel) return [{ veld: 'soort', tekst: 'Deze vastlegging is al ongedaan gemaakt. Ververs het dossier.' }]
  return doel.soort === soort
    ? []
    : [
        {
          veld: 'soort',
          tekst: 'Een correctie kan de soort niet veranderen. Maak de vastlegging ongedaan en leg de juiste vast.',
        },
      ]
}
