import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import { weekbladInhoud } from '@/documents/weekblad'
import { weekbladVan } from '@/domain/overzicht/weekblad'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'
import { usePapierUitvoer } from './papier-uitvoer'
import { bijOefening } from './word-bestand'

/** The week on one sheet of paper. It belongs to no dossier, so no log knows of it. */
export const useWeekbladStore = defineStore('weekblad', () => {
  const dossiers = useDossiersStore()
  const instellingen = useInstellingenStore()
  const vandaag = useVandaag()

  const inhoud = computed(() =>
    bijOefening(
      weekbladInhoud(
        weekbladVan(dossiers.werkvoorraad, dossiers.teSturen, dossiers.open, vandaag.value),
        instellingen.organisatie.naam,
        vandaag.value,
      ),
    ),
  )

  return { inhoud, ...usePapierUitvoer(inhoud, 'het weekblad') }
})
