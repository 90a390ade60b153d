import { defineStore } from 'pinia'
import { host } from '@/host'

/** What leaves the window without being a document of its own: the page on paper, text to the clipboard. */
export const useUitvoerStore = defineStore('uitvoer', () => ({
  drukAf: () => host.print(),
  kopieer: (tekst: string) => host.copyText(tekst),
}))
