import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Verlies } from '@/storage'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'
import { opslag } from './opslag'

/** Dossiers that were there before and are not there when the program starts. */
export const useVerliesStore = defineStore('verlies', () => {
  const verlies = shallowRef<Verlies>()

  /** Goes on with what is there, by choice. Numbers go on above the highest that is known. Rejects with OpslagFout. */
  async function gaVerder(): Promise<void> {
    await opslag().laatLos()
    await useInstellingenStore().laad()
    await useDossiersStore().laad()
    verlies.value = undefined
  }

  return { verlies, gaVerder }
})
