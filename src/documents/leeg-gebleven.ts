import type { Inhoud } from '@/domain/document/inhoud'
import type { Ontbrekend } from './ontbrekend'

/** What a document may lack: nothing is wrong with it, but whoever sends it should know. In the words on the paper. */
export interface LeegGebleven {
  /** Fields of a form that stay open, to write in by hand. */
  readonly open: readonly string[]
  /** What is left out because there is nothing to say. */
  readonly weg: readonly string[]
}

/** Read from the document itself, so that it can not say anything else than the paper does. Without what `ontbrekend` says. */
export function leegGebleven({ blokken, weggelaten = [] }: Inhoud, ontbrekend: readonly Ontbrekend[]): LeegGebleven {
  const gezegd = ontbrekend.flatMap(({ opPapier }) => opPapier ?? [])
  const nieuw = (labels: readonly string[]) =>
    [...new Set(labels)].filter((label) => !gezegd.some((begin) => label.startsWith(begin)))
  const leeg = (tekst: string): boolean => tekst.trim() === ''
  const open = blokken.flatMap((blok) => {
    if (blok.soort === 'vraag') return leeg(blok.antwoord) ? [blok.label] : []
    if (blok.soort === 'velden') return blok.velden.flatMap((veld) => (leeg(veld.waarde) ? [veld.label] : []))
    return blok.soort === 'keuzes' && !blok.keuzes.some((keuze) => keuze.aangekruist) ? [blok.label] : []
  })
  const weg = blokken.flatMap((blok) =>
    blok.soort === 'gegevens' ? blok.regels.flatMap(({ label, waarde }) => (leeg(waarde) ? [label] : [])) : [],
  )
  // "Zo nee, …" waits for the answer to another question, and is no gap of its own.
  return { open: nieuw(open.filter((label) => !/^Zo (ja|nee)/.test(label))), weg: nieuw([...weg, ...weggelaten]) }
}
