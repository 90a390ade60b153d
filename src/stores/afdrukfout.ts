import type { PrintFailure } from '@/host'

const OF_PDF = 'Of bewaar het document als PDF.'
/** Why nothing was printed, and what to do. */
export const AFDRUKKEN_MISLUKT: Readonly<Record<PrintFailure, string>> = {
  'no-printer': `Er is geen printer gevonden. Zet de printer aan of sluit hem aan, en druk opnieuw af. ${OF_PDF}`,
  settings: `De printer kan niet afdrukken met deze instellingen. Kies in het afdrukvenster een andere printer of ander papier, en druk opnieuw af. ${OF_PDF}`,
  'no-dialog': 'Het afdrukvenster van de browser ging niet open. Probeer het opnieuw, of druk af met Ctrl+P.',
  unknown: `Het afdrukken is niet gelukt. Controleer of de printer aan staat en papier heeft, en druk opnieuw af. ${OF_PDF}`,
}

export const PDF_IN_BROWSER =
  'Kies in het afdrukvenster als printer “Opslaan als PDF”. Of dat is gelukt, kan het programma in de browser niet zien.'
