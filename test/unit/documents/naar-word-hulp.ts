import type { Blok } from '@/domain/document/inhoud'
import { naarWord } from '@/documents/naar-word'
import { eenInhoud } from '../../fixtures/inhoud'
import { onderdeel, wordalineas } from '../../fixtures/word'

/** The validator is a program of its own, slow to start on a busy machine. */
export const RUIM = 60_000

/** The body of a document of these blocks. */
export const document = async (blokken: readonly Blok[]): Promise<string> =>
  onderdeel(await naarWord(eenInhoud(blokken)), 'word/document.xml')
export const metStijl = (xml: string, stijl: string): string[] =>
  wordalineas(xml)
    .filter((alinea) => alinea.stijl === stijl)
    .map((alinea) => alinea.tekst)
