import type { KopieReden } from '@/domain/overzicht/reservekopie'
import type { KopieProef, LaatsteKopie as Kopie } from '@/domain/regeling/instellingen'

export type LaatsteKopie = Pick<Kopie, 'gemaaktOp' | 'dossiers' | 'bestand' | 'map'>
export type Proef = KopieProef

/** Why the backup of today is not there, and what to do. */
export const REDENEN: Readonly<Record<KopieReden, string>> = {
  'map-weg': 'De map is niet te bereiken. Sluit de netwerkschijf of stick weer aan, of kies een andere map.',
  vol: 'De schijf van de map is vol. Maak daar ruimte, of kies een andere map.',
  'alleen-lezen': 'In de map mag u niets bewaren. Vraag dat na bij uw systeembeheerder, of kies een andere map.',
  ongeschikt: 'De map kan hiervoor niet worden gebruikt. Kies een andere map.',
  'niet-heel': 'De kopie kwam niet heel op de schijf. Vertrouw die schijf niet, en kies een andere map.',
  lezen: 'Niet alles op deze computer is te lezen. Sluit het programma en open het opnieuw.',
  anders: 'Wat er misging, is niet bekend. Maak zelf een kopie, en kies zo nodig een andere map.',
}
