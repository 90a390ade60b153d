import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import { herstelbladInhoud } from '@/documents/herstelblad'
import { useInstellingenStore } from './instellingen'
import { kopiestand } from './kopiestand'
import { usePapierUitvoer } from './papier-uitvoer'

/** How everything comes back, on one sheet of paper. It belongs to no dossier, so no log knows of it. */
export const useHerstelbladStore = defineStore('herstelblad', () => {
  const instellingen = useInstellingenStore()
  const vandaag = useVandaag()
  const inhoud = computed(() => {
    const { reservekopie, organisatie } = instellingen.instellingen
    const map = kopiestand.value?.map || (reservekopie?.map ?? '')
    return herstelbladInhoud(
      { organisatie: organisatie.naam, map, bestand: reservekopie?.bestand ?? '' },
      vandaag.value,
    )
  })
  return { inhoud, ...usePapierUitvoer(inhoud, 'het herstelblad') }
})
