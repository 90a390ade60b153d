import type { RenderProcessGoneDetails } from 'electron'
import type { Question } from './question'

const SAVED = 'Alles wat als opgeslagen op het scherm stond, staat op de schijf.'
const LAST_WORDS = 'Alleen wat u het laatst typte, kan ontbreken.'

const reopenOrClose = [
  ['reopen', 'Opnieuw openen'],
  ['close', 'Sluiten'],
] as const

const STOPPED: Question<'reopen' | 'close'> = {
  type: 'error',
  message: 'Het venster is door een fout gestopt.',
  detail: `${SAVED} ${LAST_WORDS} Open het venster opnieuw om verder te gaan waar u was.`,
  buttons: reopenOrClose,
  otherwise: 'close',
}

const OUT_OF_MEMORY: Question<'reopen' | 'close'> = {
  ...STOPPED,
  message: 'Het venster is gestopt: de computer had te weinig geheugen.',
  detail: `${SAVED} ${LAST_WORDS} Sluit eerst andere programma’s en open het venster daarna opnieuw.`,
}

export const stopped = (reason: RenderProcessGoneDetails['reason']): Question<'reopen' | 'close'> =>
  reason === 'oom' || reason === 'memory-eviction' ? OUT_OF_MEMORY : STOPPED

export const KEEPS_STOPPING: Question<'close'> = {
  type: 'error',
  message: 'Het venster stopt steeds opnieuw. Klachtdossier wordt nu gesloten.',
  detail: `${SAVED} ${LAST_WORDS} Start de computer opnieuw op en open Klachtdossier daarna weer. Gaat het dan nog mis, vraag dan hulp aan wie uw computer beheert.`,
  buttons: [['close', 'Sluiten']],
  otherwise: 'close',
}

export const NOT_RESPONDING: Question<'wait' | 'reopen' | 'close'> = {
  type: 'warning',
  message: 'Het venster reageert niet.',
  detail: `Misschien is het nog ergens mee bezig: wacht dan even. ${SAVED} Als u opnieuw opent of sluit, kan ontbreken wat u het laatst typte.`,
  buttons: [['wait', 'Wachten'], ...reopenOrClose],
  otherwise: 'wait',
}
