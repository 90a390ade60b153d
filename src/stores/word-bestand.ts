import type { Papier } from '@/documents/op-papier'
import type { Inhoud } from '@/domain/document/inhoud'
import { host, type SaveFileResult } from '@/host'
import { isOefening } from './oefenstand'
import { NIETS_BEWAARD, OPSLAAN_MISLUKT, type Uitkomst } from './uitkomst'
import { wordApart } from './word-apart'

/** On disk it stands between the real ones, under a number that may be real too. */
export const bijOefening = (inhoud: Inhoud): Inhoud =>
  isOefening() ? { ...inhoud, oefening: true, bestandsnaam: `oefening ${inhoud.bestandsnaam}` } : inhoud

/** What to say when there is no file. */
export const nietBewaard = (uitslag: Exclude<SaveFileResult, { soort: 'saved' }>): Uitkomst =>
  uitslag.soort === 'failed'
    ? { soort: 'mislukt', tekst: OPSLAAN_MISLUKT[uitslag.reason] }
    : { soort: 'geannuleerd', tekst: `U hebt het opslaan afgebroken. ${NIETS_BEWAARD}` }

export const bewaardAls = (pad: string): string => `Bewaard als ${pad.split(/[/\\]/).at(-1) ?? pad}.`

/** Makes the Word file and asks where to save it, on the paper of the organisation. What it answers in words: nothing was saved. */
export async function bewaarInWord(
  inhoud: Inhoud,
  leesPapier: () => Promise<Papier>,
  signaal?: AbortSignal,
): Promise<SaveFileResult | Uitkomst> {
  const word = await maakWord(inhoud, leesPapier, signaal)
  if ('tekst' in word) return word
  try {
    return await host.saveFile({ name: `${inhoud.bestandsnaam}.docx`, bytes: word.bytes })
  } catch {
    return NIET_GEMAAKT
  }
}

/** The Word file itself, on the paper of the organisation; or why there is none. `leesPapier` rejects with a sentence. */
export async function maakWord(
  inhoud: Inhoud,
  leesPapier: () => Promise<Papier>,
  signaal?: AbortSignal,
): Promise<{ readonly bytes: Uint8Array } | Uitkomst> {
  let papier: Papier
  try {
    papier = await leesPapier()
  } catch (fout) {
    return { soort: 'mislukt', tekst: fout instanceof Error ? fout.message : PAPIER_ONLEESBAAR }
  }
  const gemaakt = await wordApart(inhoud, papier, signaal).catch(() => ({ fout: 'document' }) as const)
  if (gemaakt === 'afgebroken') return nietBewaard({ soort: 'cancelled' })
  if ('bytes' in gemaakt) return gemaakt
  return gemaakt.fout === 'briefpapier' ? { soort: 'mislukt', tekst: PAPIER_ONLEESBAAR } : NIET_GEMAAKT
}

export const PAPIER_ONLEESBAAR = `Uw briefpapier is niet te lezen. ${NIETS_BEWAARD} Kies het opnieuw bij Instellingen, of ga daar terug naar de gewone opmaak.`

const NIET_GEMAAKT: Uitkomst = {
  soort: 'mislukt',
  tekst: `Het Word-document kon niet worden gemaakt. ${NIETS_BEWAARD} Probeer het opnieuw; lukt het weer niet, druk het document dan af.`,
}
