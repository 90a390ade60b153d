import type { InjectionKey } from 'vue'
import type { Bestand } from '@/domain/gebeurtenis/gebeurtenis'

/** Asks for a file and keeps it; undefined when none was chosen. Rejects with a sentence. */
export type KiesBestand = () => Promise<Bestand | undefined>

/** Given by the window around the form: a field asks, it does not reach for the disk itself. */
export const KIES_BESTAND: InjectionKey<KiesBestand> = Symbol('kies bestand')
