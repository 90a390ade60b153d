import { defineStore } from 'pinia'
import { ref } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import type { Instellingen } from '@/domain/regeling/instellingen'
import type { OefenOpslag } from '@/storage'
import { bewaarAlles } from './concepten'
import { isOefening, zetOefening } from './oefenstand'
import { oefenOpslag, opslag } from './opslag'

/** Practising: the same program on dossiers of invented people, in a database of its own. */
export const useOefeningStore = defineStore('oefening', () => {
  const bezig = ref(false)
  /** Does not change while the window lives: switching begins it anew, so that nothing of the one stays in the other. */
  const aan = isOefening()

  /** Goes to the practice. The first time with new dossiers and these settings; after that as it was left. */
  const begin = (instellingen: Partial<Instellingen>): Promise<void> =>
    wissel(true, () =>
      metOefening(async (oefening) => {
        if (await oefening.dossiers.isLeeg()) await beginMetPapier(oefening, instellingen)
      }),
    )

  /** New practice dossiers, as fresh as on the first day; what was done in the practice goes. */
  const opnieuw = (instellingen: Partial<Instellingen>): Promise<void> =>
    wissel(true, () => metOefening((oefening) => beginMetPapier(oefening, instellingen)))

  const terug = (): Promise<void> => wissel(false, () => Promise.resolve())

  async function wissel(naarOefening: boolean, eerst: () => Promise<void>): Promise<void> {
    bezig.value = true
    try {
      // What is half typed here stays here.
      await bewaarAlles()
      await eerst()
      zetOefening(naarOefening)
      herlaad()
    } finally {
      bezig.value = false
    }
  }

  return { aan, bezig, begin, opnieuw, terug }
})

/** Rarely asked for, and large: it comes when it is. With the letters that went out, of the organisation that sent them. */
async function verzonnen(instellingen: Partial<Instellingen>) {
  const [{ oefendossiers }, { metBewaardeBrieven, oefenbron }] = await Promise.all([
    import('@/domain/oefening'),
    import('@/documents/oefenbrieven'),
  ])
  const vandaag = useVandaag().value
  const bron = oefenbron(vandaag, instellingen)
  return oefendossiers(vandaag).map((log) => metBewaardeBrieven(log, bron))
}

/** The practice has a database of its own, so letterhead and logo go along as bytes. One that can not be read stays behind. */
async function beginMetPapier(oefening: OefenOpslag, instellingen: Partial<Instellingen>): Promise<void> {
  const bestanden: Uint8Array<ArrayBuffer>[] = []
  let mee = instellingen
  for (const wat of ['briefpapier', 'logo'] as const) {
    const bestand = instellingen[wat]
    const bytes =
      bestand &&
      (await opslag()
        .bijlagen.lees(bestand.sha256)
        .catch(() => undefined))
    if (bytes) bestanden.push(bytes)
    else mee = { ...mee, [wat]: null }
  }
  await oefening.begin(await verzonnen(instellingen), mee)
  for (const bytes of bestanden) await oefening.bijlagen.bewaar(bytes)
}

async function metOefening(doe: (oefening: OefenOpslag) => Promise<void>): Promise<void> {
  const oefening = oefenOpslag()
  try {
    await oefening.open()
    await doe(oefening)
  } finally {
    oefening.sluit()
  }
}

function herlaad(): void {
  location.hash = '#/werkvoorraad'
  location.reload()
}
