import { ref } from 'vue'

const teLaat = ref(0)
const regeling = ref('')

/**
 * The few facts that the frame of the window shows. Stores set them; App.vue shows them: the number of overdue deadlines
 * (badge in the rail) and the name of the procedure (foot). Empty means: not shown.
 */
export const useSchil = () => ({ teLaat, regeling })
