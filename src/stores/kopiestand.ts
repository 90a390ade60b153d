import { shallowRef } from 'vue'
import type { Kopiestand } from '@/domain/overzicht/reservekopie'

/**
 * How the backup that is made by itself stands, for the work list. Apart from what makes it, which comes after the start;
 * undefined until then, and where none can be made.
 */
export const kopiestand = shallowRef<Kopiestand>()
