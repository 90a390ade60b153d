import type { NaamInBrief } from '@/domain/lezer/namen-in-brief'

/** Who it is that is named in a letter and should not be. */
export const WAAROM: Readonly<Record<NaamInBrief['waarom'], string>> = {
  contactgegeven: 'een contactgegeven',
  'andere klager': 'iemand anders die klaagt',
  collega: 'iemand anders over wie de klacht gaat',
  derde: 'iemand anders die is gehoord',
  anoniem: 'wie anoniem klaagt',
  'ander dossier': 'iemand uit een ander dossier',
}

/** In one sentence, where there is no room for a list; '' when nobody is named. */
export const namenZin = (namen: readonly NaamInBrief[]): string =>
  namen.length === 0
    ? ''
    : `Let op: in de brief staat ${namen.map(({ waar, waarom, wat }) => `${wat} (${WAAROM[waarom]}, ${waar})`).join(', en ')}. Klopt dat? Kies dan nog een keer Vastleggen.`
