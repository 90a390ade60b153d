import { voluit } from '@/domain/datum/opmaak'
import type { Blok } from '@/domain/document/inhoud'
import type { GedaneToezegging } from '@/domain/dossier/toezegging'
import type { Toezegging } from '@/domain/gebeurtenis/gebeurtenis'
import { datumOfLeeg, hoofdletter, type MetDossier, naarBuiten } from './gedeeld'

/** Who does what by when (STK-7); [] where nothing was promised. */
export const toezeggingTabel = (toezeggingen: readonly Toezegging[], vraag: MetDossier): Blok[] =>
  tabel(
    [
      { kop: 'Wie', breedte: 28 },
      { kop: 'Doet wat', breedte: 46 },
      { kop: 'Uiterlijk', breedte: 26 },
    ],
    toezeggingen.map((t) => wieWatWanneer(t, vraag)),
  )

/** The same with whether it was done, for who reads afterwards. */
export const toezeggingStand = (toezeggingen: readonly GedaneToezegging[], vraag: MetDossier): Blok[] =>
  tabel(
    [
      { kop: 'Wie', breedte: 22 },
      { kop: 'Doet wat', breedte: 36 },
      { kop: 'Uiterlijk', breedte: 21 },
      { kop: 'Nagekomen', breedte: 21 },
    ],
    toezeggingen.map((t) => [...wieWatWanneer(t, vraag), t.gedaan ? voluit(t.gedaan.datum) : 'nog niet']),
  )

const wieWatWanneer = ({ op, wat, wie }: Toezegging, vraag: MetDossier): string[] => [
  hoofdletter(naarBuiten(wie.trim(), vraag)) || 'Niet ingevuld',
  naarBuiten(wat.trim(), vraag),
  datumOfLeeg(op),
]

const tabel = (kolommen: { kop: string; breedte: number }[], rijen: string[][]): Blok[] =>
  rijen.length === 0 ? [] : [{ soort: 'tabel', kolommen, rijen }]
