import { readonly, ref, type Ref } from 'vue'
import { type Datum, vanDelen } from '@/domain/datum/datum'

/** The local calendar day of a moment: at 00:30 in Oss it is already today, while UTC still says yesterday. */
export const dagVan = (moment: Date): Datum => vanDelen(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())

const vandaag = ref(dagVan(new Date()))
let loopt = false

function ververs() {
  vandaag.value = dagVan(new Date())
}

function totMiddernacht() {
  const nu = new Date()
  const middernacht = new Date(nu.getFullYear(), nu.getMonth(), nu.getDate() + 1)
  // One second past midnight: a timer may fire a few milliseconds early.
  setTimeout(
    () => {
      ververs()
      totMiddernacht()
    },
    middernacht.getTime() - nu.getTime() + 1000,
  )
}

/**
 * Today. The only place in the program that reads the clock for a date; everything that computes gets it as an argument.
 * Follows midnight, and looks again when the window comes back: a sleeping laptop runs no timers.
 */
export function useVandaag(): Readonly<Ref<Datum>> {
  if (!loopt) {
    loopt = true
    totMiddernacht()
    window.addEventListener('focus', ververs)
    document.addEventListener('visibilitychange', ververs)
  }
  ververs()
  return readonly(vandaag)
}
