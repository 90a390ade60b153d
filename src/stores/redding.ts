import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { host, type SaveFileResult } from '@/host'
import type { Redding, Sentinel } from '@/storage'
import { alleenLezen, opslag, opslagstop } from './opslag'
import { bewaarAlles } from './concepten'
import { OPSLAAN_MISLUKT, type Uitkomst } from './uitkomst'

/** What is left when the store can not be read any more while the program runs. */
export const useReddingStore = defineStore('redding', () => {
  const bekend = shallowRef<Sentinel>()
  const redding = shallowRef<Redding>()
  const bezig = ref(false)
  const bewaard = ref(false)

  const telling = computed(() => {
    if (!redding.value) return undefined
    const { dossiers, samenvattingen, concepten } = redding.value
    const heel = dossiers.filter((d) => d.volledig)
    const metLog = new Set(dossiers.map((d) => d.id))
    return {
      heel: heel.length,
      deels: dossiers.length - heel.length,
      alleenLijst: samenvattingen.filter((s) => !metLog.has(s.id)).length,
      concepten: concepten.length,
    }
  })

  async function lees(): Promise<Redding> {
    // What was typed last is first handed over; that it can not be written is known.
    // What can not be written is in memory all the same.
    await bewaarAlles().catch(() => undefined)
    bekend.value = await opslag().bekend()
    return (redding.value = await opslag().redding())
  }
  watch(
    opslagstop,
    (stop) => {
      // What can only not be written stands safe where it is.
      if (stop && !alleenLezen.value) void lees()
      else redding.value = undefined
    },
    { immediate: true },
  )

  function uitkomst(uitslag: SaveFileResult): Uitkomst {
    if (uitslag.soort === 'cancelled') return { soort: 'geannuleerd', tekst: 'Er is nog niets bewaard.' }
    if (uitslag.soort === 'failed') return { soort: 'mislukt', tekst: OPSLAAN_MISLUKT[uitslag.reason] }
    bewaard.value = true
    const naam = uitslag.path.split(/[/\\]/).at(-1) ?? uitslag.path
    return {
      soort: 'gelukt',
      tekst:
        host.soort === 'browser'
          ? `Het bestand ${naam} staat bij uw downloads. Kijk of het er staat.`
          : `Bewaard als ${naam}.`,
    }
  }

  /** Puts all that is left in a file. */
  async function bewaar(): Promise<Uitkomst> {
    bezig.value = true
    try {
      const inhoud = await lees()
      const bytes = new TextEncoder().encode(JSON.stringify(inhoud, null, 2))
      const name = `klachtdossier-redding-${inhoud.gemaaktOp.slice(0, 19).replace(/[T:]/g, '-')}.json`
      return uitkomst(await host.saveFile({ name, bytes }))
    } catch {
      return { soort: 'mislukt', tekst: OPSLAAN_MISLUKT.unknown }
    } finally {
      bezig.value = false
    }
  }

  /** Asks whether the store can be reached again. */
  async function probeerOpnieuw(): Promise<void> {
    bezig.value = true
    await opslag().heropen()
    bezig.value = false
  }

  /** Whether another journal can be begun in the place of this one. */
  const metNieuwJournaal = computed(() => opslagstop.value?.soort === 'journaal-beschadigd')

  /** Begins another journal with what is stored. Rejects with OpslagFout. */
  async function beginJournaal(): Promise<void> {
    bezig.value = true
    try {
      await opslag().beginNieuwJournaal()
    } finally {
      bezig.value = false
    }
  }

  return {
    stop: opslagstop,
    alleenLezen,
    metNieuwJournaal,
    beginJournaal,
    bekend,
    telling,
    bezig,
    bewaard,
    bewaar,
    probeerOpnieuw,
  }
})
