import type { Keuze } from '@/domain/document/inhoud'
import { MAAT, twips } from './huisstijl'
import { type Cel, type Celdeel, raster, type Rij } from './huisstijl-formulier'
import { CELMARGE, TABEL } from './huisstijl-tabel'
import { STIJL, TEKEN } from './huisstijl-word'
import { alineas, enkeleRegel, isRechtsNaarLinks, schoneTekst } from './schone-tekst'
import { invulblok, invulvak, keuzevak } from './word-invulvak'
import { tekst, tekstdelen } from './word-tekst'
import { cel, type Extra, metWaarde, paragraaf, rij, run, TAB, tabel, w, woorden, type Xml } from './word-xml'

/** Label line plus cell padding; the room to write comes on top of it. In millimetres. */
const LABELHOOGTE = 5.7
const KIJK: Xml = { 'w:tblLook': w({ noHBand: true, noVBand: true }) }

/** A form longer than this may break over two pages. */
const KORT = 6

/**
 * `samen`: `onderling` keeps the rows of a short table on one page; `volgende` keeps them with what follows the table as
 * well, of a long one only the last.
 */
export function formuliertabel(rijen: readonly Rij[], samen?: 'onderling' | 'volgende'): Xml {
  const blijft = (i: number): boolean =>
    samen !== undefined && (i === rijen.length - 1 ? samen === 'volgende' : rijen.length <= KORT)
  const { breedtes, overspanning } = raster(rijen)
  return tabel(
    TABEL.formulier,
    breedtes,
    rijen.map((deze, plek) =>
      rij(
        deze.cellen.map((c, i) => {
          const kolommen = overspanning(c)
          return cel(
            c.tot - c.van,
            c.delen.flatMap((deel) => celdeel(deel, c, deze.hoortBijVolgende || blijft(plek))),
            [...(kolommen > 1 ? [metWaarde('w:gridSpan', kolommen)] : []), ...celranden(deze, i)],
          )
        }),
        {
          heel: deze.heel,
          hoogte: deze.schrijfregels > 0 ? twips(LABELHOOGTE + deze.schrijfregels * MAAT.schrijfregel) : undefined,
        },
      ),
    ),
    { kijk: KIJK, naam: 'Formulier', beschrijving: 'In elk vak staat een vraag met het antwoord eronder.' },
  )
}

/** Cells that belong together have no line between them. */
function celranden(deze: Rij, i: number): Xml[] {
  if (deze.tussenlijnen) return []
  const zonder = [
    ...(deze.hoortBijVorige ? ['top'] : []),
    ...(i > 0 ? ['left'] : []),
    ...(deze.hoortBijVolgende ? ['bottom'] : []),
    ...(i < deze.cellen.length - 1 ? ['right'] : []),
  ]
  return zonder.length > 0 ? [{ 'w:tcBorders': zonder.map((zijde) => ({ [`w:${zijde}`]: w({ val: 'nil' }) })) }] : []
}

function celdeel(deel: Celdeel, c: Cel, aanVolgende: boolean): Xml[] {
  const samen: Extra = aanVolgende ? { keepNext: true } : {}
  if (deel.soort === 'antwoord') return antwoord(deel.tekst, vraagVan(c), samen)
  if (deel.soort === 'keuze') return [keuze(deel.keuze, c, samen)]
  const nummer = enkeleRegel(deel.nummer)
  const rtl = isRechtsNaarLinks(deel.tekst)
  return [
    paragraaf(
      STIJL.label,
      [
        ...(nummer === '' ? [] : tekstdelen(`${nummer}  `, { stijl: TEKEN.nummer })),
        ...tekstdelen(schoneTekst(deel.tekst).trim(), { rtl }),
      ],
      { ...samen, bidi: rtl },
    ),
  ]
}

const vraagVan = ({ delen }: Cel): string => {
  const label = delen.find((deel) => deel.soort === 'label')
  return label ? enkeleRegel(label.tekst) : ''
}

/** The answer in a field of its own, so that who fills in the form on a computer can not type over the question. */
function antwoord(waarde: string, vraag: string, extra: Extra): Xml[] {
  // That is done with a pen.
  if (vraag === 'Handtekening') return [paragraaf(STIJL.antwoord, [], extra)]
  const [eerste = '', ...meer] = alineas(waarde)
  if (meer.length > 0) return [invulblok(vraag, tekst(STIJL.antwoord, waarde, extra))]
  const rtl = isRechtsNaarLinks(eerste)
  return [paragraaf(STIJL.antwoord, [invulvak(vraag, eerste, tekstdelen(eerste, { rtl }))], { ...extra, bidi: rtl })]
}

function keuze({ label, aangekruist, aanvulling }: Keuze, c: Cel, extra: Extra): Xml {
  const delen: Xml[] = [keuzevak(enkeleRegel(label), aangekruist), run([TAB]), ...tekstdelen(schoneTekst(label).trim())]
  if (aanvulling === undefined) return paragraaf(STIJL.keuze, delen, extra)
  if (aanvulling.trim() !== '') delen.push(...tekstdelen(` ${schoneTekst(aanvulling).trim()}`))
  else delen.push(run([woorden(' ')]), run([TAB]))
  // Always there, so that the line to write on appears as soon as the text is erased in Word.
  return paragraaf(STIJL.keuze, delen, { ...extra, invullijn: c.tot - c.van - 2 * twips(CELMARGE.formulier) })
}
