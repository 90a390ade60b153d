import { blijftHeel, kolomgrenzen, TEKSTBREEDTE } from './huisstijl'
import type { Blok, Keuze } from '@/domain/document/inhoud'
import { alineas } from './schone-tekst'

/**
 * Form blocks that follow each other become ONE ruled table, like the printed forms an office knows: it keeps columns
 * aligned, wastes no height between questions and needs no empty paragraphs between tables in Word.
 * Both renderers draw this same grid.
 */
export type Formulierblok = Extract<Blok, { soort: 'vraag' | 'velden' | 'keuzes' }>
export type Ondertekening = Extract<Blok, { soort: 'ondertekening' }>

export type Celdeel =
  | { readonly soort: 'label'; readonly nummer: string; readonly tekst: string }
  | { readonly soort: 'antwoord'; readonly tekst: string; readonly regels: number }
  | { readonly soort: 'keuze'; readonly keuze: Keuze }

export interface Cel {
  /** Left and right edge, in twips from the left margin. */
  readonly van: number
  readonly tot: number
  readonly delen: readonly Celdeel[]
}

export interface Rij {
  readonly cellen: readonly Cel[]
  /** Lines of 8 mm below the label that stay free to write on; 0: as high as the text. */
  readonly schrijfregels: number
  readonly heel: boolean
  /** Rows that belong to one question have no line between them and stay on one page. */
  readonly hoortBijVorige: boolean
  readonly hoortBijVolgende: boolean
  /** Lines between the cells of this row. */
  readonly tussenlijnen: boolean
}

const los = { hoortBijVorige: false, hoortBijVolgende: false, tussenlijnen: true }

export function formulierrijen(blokken: readonly Formulierblok[]): Rij[] {
  return blokken.flatMap((blok) => {
    if (blok.soort === 'vraag') return [vraagrij(blok)]
    if (blok.soort === 'keuzes') return keuzerijen(blok)
    return blok.velden.length === 0 ? [] : [veldenrij(blok)]
  })
}

function vraagrij(blok: Extract<Blok, { soort: 'vraag' }>): Rij {
  const regels = blok.antwoord.trim() === '' ? Math.max(1, blok.regels) : 0
  const delen: Celdeel[] = [
    { soort: 'label', nummer: blok.nummer ?? '', tekst: blok.label },
    { soort: 'antwoord', tekst: blok.antwoord, regels },
  ]
  return {
    ...los,
    cellen: [{ van: 0, tot: TEKSTBREEDTE, delen }],
    schrijfregels: regels,
    heel: blijftHeel([blok.antwoord]),
  }
}

function veldenrij(blok: Extract<Blok, { soort: 'velden' }>): Rij {
  const grenzen = kolomgrenzen(blok.velden.map((veld) => veld.breedte))
  const leeg = (waarde: string): number => (waarde.trim() === '' ? 1 : 0)
  return {
    ...los,
    cellen: blok.velden.map((veld, i) => ({
      van: grenzen[i] ?? 0,
      tot: grenzen[i + 1] ?? TEKSTBREEDTE,
      delen: [
        { soort: 'label', nummer: '', tekst: veld.label },
        { soort: 'antwoord', tekst: veld.waarde, regels: leeg(veld.waarde) },
      ],
    })),
    schrijfregels: Math.max(...blok.velden.map((veld) => leeg(veld.waarde))),
    heel: blijftHeel(blok.velden.map((veld) => veld.waarde)),
  }
}

function keuzerijen(blok: Extract<Blok, { soort: 'keuzes' }>): Rij[] {
  const kolommen = blok.kolommen ?? 1
  const label: Celdeel = { soort: 'label', nummer: blok.nummer ?? '', tekst: blok.label }
  if (kolommen === 1) {
    const delen = [label, ...blok.keuzes.map((keuze): Celdeel => ({ soort: 'keuze', keuze }))]
    const heel = blijftHeel(blok.keuzes.map((keuze) => keuze.aanvulling ?? ''))
    return [{ ...los, cellen: [{ van: 0, tot: TEKSTBREEDTE, delen }], schrijfregels: 0, heel }]
  }
  const grenzen = kolomgrenzen(Array<number>(kolommen).fill(1))
  const rijen: Omit<Rij, 'hoortBijVorige' | 'hoortBijVolgende'>[] = [
    { cellen: [{ van: 0, tot: TEKSTBREEDTE, delen: [label] }], schrijfregels: 0, heel: true, tussenlijnen: false },
  ]
  for (let begin = 0; begin < blok.keuzes.length; begin += kolommen) {
    const keuzes = blok.keuzes.slice(begin, begin + kolommen)
    rijen.push({
      // The last choice takes the rest of its row: no empty cells, and room for "Anders: ____".
      cellen: keuzes.map((keuze, i) => ({
        van: grenzen[i] ?? 0,
        tot: i === keuzes.length - 1 ? TEKSTBREEDTE : (grenzen[i + 1] ?? TEKSTBREEDTE),
        delen: [{ soort: 'keuze', keuze }],
      })),
      schrijfregels: 0,
      heel: blijftHeel(keuzes.map((keuze) => keuze.aanvulling ?? '')),
      tussenlijnen: false,
    })
  }
  return rijen.map((rij, i) => ({ ...rij, hoortBijVorige: i > 0, hoortBijVolgende: i < rijen.length - 1 }))
}

const SCHRIJFRUIMTE_HANDTEKENING = 3

/** Signers side by side, at most three; each with name, place and date, and room for a signature. */
export function ondertekeningrijen(blok: Ondertekening): Rij[] {
  const aantal = blok.ondertekenaars.length
  const [enige] = blok.ondertekenaars
  if (enige && aantal === 1) return [rijVanEen(enige)]
  const naast = aantal === 4 ? 2 : Math.min(3, aantal)
  const rijen: Rij[] = []
  for (let begin = 0; begin < aantal; begin += naast) {
    const wie = blok.ondertekenaars.slice(begin, begin + naast)
    const grenzen = kolomgrenzen(wie.map(() => 1))
    const rij = (regels: number, deel: (i: number) => readonly Celdeel[], laatste: boolean): Rij => ({
      cellen: wie.map((_, i) => ({ van: grenzen[i] ?? 0, tot: grenzen[i + 1] ?? TEKSTBREEDTE, delen: deel(i) })),
      schrijfregels: regels,
      heel: true,
      hoortBijVorige: false,
      hoortBijVolgende: !laatste,
      tussenlijnen: true,
    })
    const veld = (label: string, tekst: string, regels = 1): readonly Celdeel[] => [
      { soort: 'label', nummer: '', tekst: label },
      { soort: 'antwoord', tekst, regels: tekst.trim() === '' ? regels : 0 },
    ]
    const leeg = (teksten: readonly string[]): number => (teksten.some((tekst) => tekst.trim() === '') ? 1 : 0)
    const namen = wie.map((w) => w.naam)
    const data = wie.map((w) => w.datum)
    rijen.push(
      rij(leeg(namen), (i) => veld(`${wie[i]?.rol ?? ''}: naam`, namen[i] ?? ''), false),
      rij(leeg(data), (i) => veld('Plaats en datum', data[i] ?? ''), false),
      rij(SCHRIJFRUIMTE_HANDTEKENING, () => veld('Handtekening', '', SCHRIJFRUIMTE_HANDTEKENING), true),
    )
  }
  return rijen
}

/** Whoever signs alone does so on one row: a sheet with only that at its top helps nobody. */
function rijVanEen({ datum, naam, rol }: Ondertekening['ondertekenaars'][number]): Rij {
  const velden = [
    { label: `${rol}: naam`, waarde: naam, breedte: 34 },
    { label: 'Plaats en datum', waarde: datum, breedte: 30 },
    { label: 'Handtekening', waarde: '', breedte: 36 },
  ]
  return { ...veldenrij({ soort: 'velden', velden }), schrijfregels: SCHRIJFRUIMTE_HANDTEKENING }
}

/** The column edges of all rows together, and for each cell over how many columns it stretches. */
export function raster(rijen: readonly Rij[]): { breedtes: number[]; overspanning: (cel: Cel) => number } {
  const grenzen = [...new Set(rijen.flatMap((rij) => rij.cellen.flatMap((cel) => [cel.van, cel.tot])))].sort(
    (a, b) => a - b,
  )
  const plek = new Map(grenzen.map((grens, i) => [grens, i]))
  return {
    breedtes: grenzen.slice(1).map((grens, i) => grens - (grenzen[i] ?? 0)),
    overspanning: (cel) => (plek.get(cel.tot) ?? 0) - (plek.get(cel.van) ?? 0),
  }
}

/** Blocks as they are drawn: form blocks that follow each other taken together, page breaks folded into what follows. */
export type Deel =
  { readonly soort: 'formulier'; readonly rijen: readonly Rij[]; readonly nieuwePagina: boolean } | BlokDeel

interface BlokDeel {
  readonly soort: 'blok'
  readonly blok: Exclude<Blok, Formulierblok | { soort: 'nieuwe-pagina' }>
  readonly nieuwePagina: boolean
}

const zonderLegeRegels = (blok: BlokDeel['blok']): BlokDeel['blok'] =>
  blok.soort === 'gegevens' ? { ...blok, regels: blok.regels.filter(({ waarde }) => alineas(waarde).length > 0) } : blok

export function delen(blokken: readonly Blok[]): Deel[] {
  const uit: Deel[] = []
  let verzameld: Formulierblok[] = []
  let nieuwePagina = false
  const sluitFormulier = (): void => {
    const rijen = formulierrijen(verzameld)
    verzameld = []
    if (rijen.length === 0) return
    uit.push({ soort: 'formulier', rijen, nieuwePagina })
    nieuwePagina = false
  }
  for (const blok of blokken) {
    if (blok.soort === 'vraag' || blok.soort === 'velden' || blok.soort === 'keuzes') {
      verzameld.push(blok)
      continue
    }
    sluitFormulier()
    if (blok.soort === 'nieuwe-pagina') nieuwePagina = uit.length > 0
    else {
      uit.push({ soort: 'blok', blok: zonderLegeRegels(blok), nieuwePagina })
      nieuwePagina = false
    }
  }
  sluitFormulier()
  return uit
}
