import { ref, shallowRef } from 'vue'

/** How far the list of dossiers is with what a new version of the program asks. */
export interface Bijwerking {
  readonly gedaan: number
  readonly totaal: number
}

const teLaat = ref(0)
const regeling = ref('')
const bijwerken = shallowRef<Bijwerking>()
const herbouw = ref<number>()
const verzegelen = ref<number>()
const vooraf = ref(false)

/**
 * The few facts that the frame of the window shows. Stores set them; App.vue shows them: the number of overdue deadlines
 * (badge in the rail), the name of the procedure and what is done in the background (foot), and
 * how far the dossiers are that come back from the journal, or that are being sealed (from 0 to 1), and whether the
 * backup is being made that goes before a change of the tables. Empty means: not shown.
 */
export const useSchil = () => ({ teLaat, regeling, bijwerken, herbouw, verzegelen, vooraf })
