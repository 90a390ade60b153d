import type { Concept } from '@/storage'
import { houVast } from './alleen-hier'
import { bewaarAlles, gooiWeg as uitConcepten, leesConcept, noteer, openConcepten, vergeet } from './concepten'

export type Bewaarder = ReturnType<typeof maakBewaarder>
/** A draft that a form took up. */
export interface Genomen {
  readonly rij: Concept
  readonly bewaarder: Bewaarder
}

/** A place of its own under `map`: two forms of one kind, here or in another window, do not write over each other. */
export const nieuweBewaarder = (map: string, id: string = crypto.randomUUID()): Bewaarder =>
  maakBewaarder(`${map}/${id}`)

/** True for the drafts under `map`; a program of before wrote the only one of its kind under `map` itself. */
export const hoortBij = (map: string, sleutel: string): boolean => sleutel === map || sleutel.startsWith(`${map}/`)

/**
 * Takes up a draft: from now on it is of this form. elders: a form in another window has it open; weg: it was recorded or
 * thrown away meanwhile.
 */
export async function neemConcept(sleutel: string): Promise<Genomen | 'elders' | 'weg'> {
  const laatLos = await houVast(sleutel)
  if (!laatLos) return 'elders'
  try {
    const rij = await leesConcept(sleutel)
    if (rij) return { rij, bewaarder: maakBewaarder(sleutel, laatLos) }
  } catch (e) {
    laatLos()
    throw e
  }
  laatLos()
  return 'weg'
}

/** For a form of which there is one: takes up what was typed in it last (or `gevraagd`), unless another window has it open. */
export async function neemEerste(map: string, gevraagd?: string): Promise<Genomen | undefined> {
  const eigen = (await openConcepten()).map(({ sleutel }) => sleutel).filter((sleutel) => hoortBij(map, sleutel))
  for (const sleutel of eigen.toSorted((a, b) => Number(b === gevraagd) - Number(a === gevraagd))) {
    const genomen = await neemConcept(sleutel)
    if (typeof genomen !== 'string') return genomen
  }
  return undefined
}

/** The sentence for a draft that could not be taken up. */
export const NIET_GENOMEN = {
  elders: 'Dit formulier staat open in een ander venster. Ga daar verder.',
  weg: 'Dit formulier is intussen vastgelegd of weggegooid.',
} as const

/** Throws away a draft that no form has open. */
export async function gooiConceptWeg(sleutel: string): Promise<'gelukt' | 'elders'> {
  const genomen = await neemConcept(sleutel)
  if (genomen === 'elders') return 'elders'
  if (genomen === 'weg') return 'gelukt'
  try {
    await genomen.bewaarder.gooiWeg()
    return 'gelukt'
  } finally {
    genomen.bewaarder.laatLos()
  }
}

/** Keeps what is typed in one form under `sleutel`, until it is recorded or thrown away. */
function maakBewaarder(sleutel: string, vast?: () => void) {
  let slot = vast && Promise.resolve<(() => void) | undefined>(vast)
  let dicht = false
  let losgelaten = false
  let laatste: { readonly waarde: unknown } | undefined

  function houd(waarde: unknown): void {
    laatste = { waarde }
    if (dicht) return
    if (!losgelaten) slot ??= houVast(sleutel)
    noteer(sleutel, waarde)
  }

  async function gooiWeg(): Promise<void> {
    laatste = undefined
    await uitConcepten(sleutel)
  }

  /**
   * Runs the recording of the form; pass the key on as `{ concept }`, so that the draft goes in the same transaction.
   * Succeeds: nothing more is kept, until `hervat`. Fails: the form is kept as it stands and the error passes on.
   */
  async function bijVastleggen<R>(leg: (concept: string) => Promise<R>): Promise<R> {
    // A program that ends halfway has the form or the record: what was typed last is on its way to disk first.
    void bewaarAlles().catch(() => undefined)
    const voor = laatste
    dicht = true
    vergeet(sleutel)
    try {
      const uitkomst = await leg(sleutel)
      if (laatste === voor) laatste = undefined
      return uitkomst
    } catch (e) {
      hervat()
      throw e
    }
  }

  /** The form stays open: what is typed from now on is kept, and what was typed during the recording. */
  function hervat(): void {
    dicht = false
    if (laatste) houd(laatste.waarde)
  }

  /** The form goes; what was typed in it stays, for whoever takes it up. */
  function laatLos(): void {
    void bewaarAlles().catch(() => undefined)
    losgelaten = true
    void slot?.then((los) => los?.())
  }

  return { sleutel, houd, gooiWeg, bijVastleggen, hervat, laatLos }
}
