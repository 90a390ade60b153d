import { TEKEN } from './huisstijl-word'
import { kaal, metWaarde, run, woorden, type Xml } from './word-xml'

/** What Word takes as the name of a field. */
const LANGSTE_NAAM = 64

/** Name for who uses the form, and one without spaces for who reads it by machine. */
function namen(vraag: string): Xml[] {
  const naam = vraag.slice(0, LANGSTE_NAAM).toWellFormed()
  const tag = vraag
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LANGSTE_NAAM)
  return [...(naam === '' ? [] : [metWaarde('w:alias', naam)]), ...(tag === '' ? [] : [metWaarde('w:tag', tag)])]
}

/** Spaces: a form is also printed and filled in by pen, so nothing may stand where the answer comes. */
const PLAATSHOUDER = run([woorden('\u2002'.repeat(5))], { stijl: TEKEN.plaatshouder })

/**
 * An answer within its paragraph. Empty, it holds a placeholder, and what is typed over it looks as the paragraph does. A day is
 * chosen from a calendar.
 */
export function invulvak(vraag: string, waarde: string, inhoud: readonly Xml[]): Xml {
  const leeg = waarde === ''
  const dag = isDag(vraag) ? dagVan(waarde) : undefined
  // LibreOffice keeps the lines of an answer apart in a field of rich text only.
  const tekst = waarde.includes('\n') ? kaal('w:richText') : { 'w:text': { _attr: { 'w:multiLine': '1' } } }
  const soort = dag === undefined ? tekst : datumvak(dag)
  return {
    'w:sdt': [
      { 'w:sdtPr': [...namen(vraag), ...(leeg ? [kaal('w:showingPlcHdr')] : []), soort] },
      { 'w:sdtContent': leeg ? [PLAATSHOUDER] : inhoud },
    ],
  }
}

/** A longer answer: whole paragraphs, so with room for whatever Word has. */
export const invulblok = (vraag: string, alineas: readonly Xml[]): Xml => ({
  'w:sdt': [{ 'w:sdtPr': [...namen(vraag), kaal('w:richText')] }, { 'w:sdtContent': alineas }],
})

const isDag = (vraag: string): boolean => /^(?:geboorte)?datum\b|\bdatum$/i.test(vraag) && !/^plaats/i.test(vraag)

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
/** '' for a day that is still to be chosen, undefined for what is not one day. */
function dagVan(waarde: string): string | undefined {
  if (waarde === '') return ''
  const [, dag = '', maand = '', jaar = ''] = /^(?:\p{L}+dag )?(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(waarde) ?? []
  const nummer = MAANDEN.indexOf(maand) + 1
  return nummer === 0 ? undefined : `${jaar}-${String(nummer).padStart(2, '0')}-${dag.padStart(2, '0')}T00:00:00Z`
}

const datumvak = (dag: string): Xml => ({
  'w:date': [
    ...(dag === '' ? [] : [{ _attr: { 'w:fullDate': dag } }]),
    metWaarde('w:dateFormat', 'd MMMM yyyy'),
    metWaarde('w:lid', 'nl-NL'),
    metWaarde('w:storeMappedDataAs', 'dateTime'),
    metWaarde('w:calendar', 'gregorian'),
  ],
})

const VAKJE = { aan: '2612', uit: '2610', letter: 'MS Gothic' } as const
const stand = (naam: string, teken: string): Xml => ({
  [naam]: { _attr: { 'w14:val': teken, 'w14:font': VAKJE.letter } },
})

/** A real box to tick. */
export const keuzevak = (naam: string, aangekruist: boolean): Xml => ({
  'w:sdt': [
    {
      'w:sdtPr': [
        metWaarde('w:alias', naam.slice(0, LANGSTE_NAAM).toWellFormed()),
        {
          'w14:checkbox': [
            { 'w14:checked': { _attr: { 'w14:val': aangekruist ? '1' : '0' } } },
            stand('w14:checkedState', VAKJE.aan),
            stand('w14:uncheckedState', VAKJE.uit),
          ],
        },
      ],
    },
    {
      'w:sdtContent': [
        run([{ 'w:sym': { _attr: { 'w:char': aangekruist ? VAKJE.aan : VAKJE.uit, 'w:font': VAKJE.letter } } }]),
      ],
    },
  ],
})
