import type { JournalFailed, JournalFailure } from '@/shared/journal'
import { NIETS_OPGESLAGEN, OpslagFout, schijfVol } from '../opslagfout'

const HEROPEN = 'Sluit alle vensters van Klachtdossier en open het opnieuw.'

const ZINNEN: Readonly<Record<Exclude<JournalFailure, 'disk-full'>, string>> = {
  'read-only': `Klachtdossier mag niet schrijven in de map met gegevens. ${NIETS_OPGESLAGEN} Vraag uw systeembeheerder om schrijfrechten en sla daarna opnieuw op.`,
  'folder-missing': `De map met het journaal is er niet meer. ${NIETS_OPGESLAGEN} ${HEROPEN}`,
  moved: `Het journaal op de schijf loopt niet gelijk met de gegevens. ${NIETS_OPGESLAGEN} ${HEROPEN} Dan wordt het gelijk gemaakt.`,
  damaged: `Het journaal op de schijf is beschadigd. ${NIETS_OPGESLAGEN} ${HEROPEN}`,
  'in-use': `Klachtdossier staat al open in een ander programma. ${NIETS_OPGESLAGEN} Werk daar verder, of sluit het daar eerst.`,
  absent: `Het journaal op de schijf is er niet meer. ${NIETS_OPGESLAGEN} ${HEROPEN}`,
  unknown: `Het journaal kon niet worden geschreven. ${NIETS_OPGESLAGEN} Probeer het opnieuw. Lukt het weer niet, ${HEROPEN.charAt(0).toLowerCase()}${HEROPEN.slice(1)}`,
}

/** The journal did not take it: the sentence says what to do. Nothing was recorded. */
export const journaalFout = (reason: JournalFailure, cause?: unknown): OpslagFout =>
  reason === 'disk-full' ? schijfVol() : new OpslagFout('journaal', ZINNEN[reason], { cause })

/** Why the journal did not take it; undefined: something else went wrong. */
export function redenVan(fout: unknown): JournalFailure | undefined {
  if (!(fout instanceof OpslagFout)) return undefined
  if (fout.soort === 'schijf-vol') return 'disk-full'
  return fout.soort === 'journaal' ? ((fout.cause as Partial<JournalFailed>).reason ?? 'unknown') : undefined
}

/** What was answered, or the sentence for what went wrong; also when nobody answers any more. */
export async function gelukt<A extends { readonly soort: string }>(
  vraag: Promise<A | JournalFailed>,
): Promise<Exclude<A, JournalFailed>> {
  let antwoord: A | JournalFailed
  try {
    antwoord = await vraag
  } catch (fout) {
    throw new OpslagFout(
      'journaal',
      `Dit venster kan het journaal niet meer bereiken. ${NIETS_OPGESLAGEN} Sluit dit venster en start Klachtdossier opnieuw.`,
      { cause: fout },
    )
  }
  if (antwoord.soort === 'failed') throw journaalFout((antwoord as JournalFailed).reason, antwoord)
  return antwoord as Exclude<A, JournalFailed>
}

/** The program opens, and nothing can be written: in these words. */
export const alleenLezenDoor = (reason: JournalFailure): OpslagFout => {
  if (reason === 'damaged')
    return new OpslagFout(
      'journaal-beschadigd',
      'Het journaal op de schijf is veranderd of beschadigd. Dat is de tweede plek waar uw werk staat. Kijk eerst of uw dossiers hier compleet zijn. Begin dan een nieuw journaal; het oude blijft ernaast bewaard. Maak daarna een reservekopie.',
    )
  const waarom: Partial<Record<JournalFailure, string>> = {
    'in-use':
      'Klachtdossier staat al open in een ander programma. Werk daar verder, of sluit het daar en open het hier opnieuw.',
    'disk-full': 'De schijf is vol. Maak ruimte vrij en open Klachtdossier opnieuw.',
    'read-only':
      'Klachtdossier mag niet schrijven in de map met gegevens. Vraag uw systeembeheerder om schrijfrechten en open het opnieuw.',
  }
  return new OpslagFout(
    'alleen-lezen',
    `U kunt wel lezen, maar niets opslaan. ${waarom[reason] ?? 'Het journaal in de map met gegevens is niet te bereiken. Kijk of de schijf vastzit en open Klachtdossier opnieuw.'}`,
  )
}
