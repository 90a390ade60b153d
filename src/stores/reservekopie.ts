import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import { host } from '@/host'
import type { KopieOpslag, Nagekeken } from '@/storage'
import { bewaarAlles } from './concepten'
import { useInstellingenStore } from './instellingen'
import { meldAnderen } from './kanaal'
import { kluisstand, kopieSleutel, maakKluis } from './kluis'
import { omgeving, opslag } from './opslag'
import type { Uitkomst } from './uitkomst'
import { useVerliesStore } from './verlies'
import { bewaardAls, nietBewaard } from './word-bestand'

/** Rarely asked for: it comes when it is. */
const laadKopie = () => import('@/storage/reservekopie')

/** A browser tells no folder. */
function plekVan(pad: string): { bestand: string; map?: string } {
  const [, map, bestand = pad] = /^(.*)[/\\]([^/\\]+)$/.exec(pad) ?? []
  return map === undefined ? { bestand } : { bestand, map }
}

/** A copy of all that is stored, in one sealed file: made, and put back. */
export const useReservekopieStore = defineStore('reservekopie', () => {
  const instellingen = useInstellingenStore()
  const vandaag = useVandaag()

  const bezig = ref(false)
  /** Of the work in hand, from 0 to 1. */
  const voortgang = ref(0)
  /** What the chosen backup holds; nothing was put back yet. */
  const nagekeken = shallowRef<Nagekeken>()
  /** Numbers of dossiers in it that still have words which were taken out since. */
  const komtTerug = shallowRef<readonly string[]>([])
  let proef: KopieOpslag | undefined

  const laatste = computed(() => instellingen.instellingen.reservekopie)
  async function tijdens<T>(werk: () => Promise<T>): Promise<T> {
    bezig.value = true
    voortgang.value = 0
    try {
      return await werk()
    } finally {
      bezig.value = false
    }
  }

  /** A backup is locked with the passphrase of the program: without one there is nothing to lock it with. */
  const kan = computed(() => kluisstand.value.soort === 'open')

  /** No passphrase was chosen here yet: that of a backup becomes it. */
  const wordtWachtzin = computed(() => kluisstand.value.soort === 'nieuw')

  /** Asks where to save the backup, and makes it. */
  const maak = (): Promise<Uitkomst> =>
    tijdens(async () => {
      await bewaarAlles()
      const sleutel = await kopieSleutel()
      if (!sleutel)
        return { soort: 'mislukt', tekst: 'In dit venster is er geen sleutel. Start Klachtdossier opnieuw.' }
      let gemaakt: Awaited<ReturnType<ReturnType<typeof opslag>['maakKopie']>> | undefined
      const naam = `Klachtdossier reservekopie ${vandaag.value}.klachtkopie`
      const uitslag = await host.saveParts(naam, async (put) => {
        gemaakt = await opslag().maakKopie(sleutel, put)
      })
      if (uitslag.soort !== 'saved' || !gemaakt) return nietBewaard(uitslag as Parameters<typeof nietBewaard>[0])
      const { gemaaktOp } = gemaakt.kop
      const aantal = gemaakt.aantallen.samenvattingen
      await instellingen.bewaar({
        reservekopie: { gemaaktOp, dossiers: aantal, ...plekVan(uitslag.path) },
      })
      const wat = aantal === 1 ? '1 dossier' : `${String(aantal)} dossiers`
      return { soort: 'gelukt', tekst: `${bewaardAls(uitslag.path)} Er ${aantal === 1 ? 'zit' : 'zitten'} ${wat} in.` }
    })

  /** Reads a backup beside the dossiers and looks at all of it. Rejects with a sentence; nothing is put back yet. */
  const kijkNa = (bestand: File, wachtzin: string): Promise<void> =>
    tijdens(async () => {
      await laatVallen()
      const kopie = await laadKopie()
      await metDezeWachtzin(bestand, wachtzin)
      const opslagVanKopie = kopie.KopieOpslag.proef(omgeving())
      const er = await opslagVanKopie.neemIn(bestand, kopie.metWachtzin(wachtzin, kopie.leidAfInVenster), (deel) => {
        voortgang.value = deel
      })
      // Where dossiers were lost there is nothing to hold it against, and a damaged store must not be touched.
      komtTerug.value = useVerliesStore().verlies ? [] : await opslagVanKopie.komtTerug(omgeving())
      nagekeken.value = er
      proef = opslagVanKopie
    })

  /** On a computer that has no passphrase yet, that of the backup becomes it: nothing of it lies open here for a moment. */
  async function metDezeWachtzin(bestand: File, wachtzin: string): Promise<void> {
    if (kluisstand.value.soort !== 'nieuw') return
    const { leidAfInVenster, openKopie } = await laadKopie()
    await openKopie(bestand, wachtzin, leidAfInVenster)
    await maakKluis(wachtzin)
    // Where dossiers were lost nothing is opened yet: then it is done at the next start.
    if (!useVerliesStore().verlies) await opslag().verzegel()
  }

  /** The backup that was looked at is not put back. */
  async function laatVallen(): Promise<void> {
    nagekeken.value = undefined
    await proef?.gooiWeg()
    proef = undefined
  }

  /** What was looked at takes the place of what is here; that is put aside. The window then begins anew. */
  const zetTerug = (): Promise<void> =>
    tijdens(async () => {
      if (!proef) return
      const { KopieOpslag } = await laadKopie()
      await eerstOpen()
      await opslag().zetTerug(proef, KopieOpslag.opzij(omgeving()))
      await laatVallen()
      begin()
    })

  /** How many dossiers were put aside when a backup was put back; undefined: none were. */
  async function opzijGezet(): Promise<number | undefined> {
    const { KopieOpslag } = await laadKopie()
    return KopieOpslag.aantalOpzij(omgeving())
  }

  /** What was put aside comes back, and what is here goes aside. */
  const maakOngedaan = (): Promise<void> =>
    tijdens(async () => {
      const { KopieOpslag } = await laadKopie()
      const opzij = KopieOpslag.opzij(omgeving())
      const nu = KopieOpslag.proef(omgeving())
      await opslag().zetTerug(opzij, nu)
      await opzij.vul(await nu.rijen())
      await nu.gooiWeg()
      begin()
    })

  const gooiOpzijWeg = async (): Promise<void> => {
    const { KopieOpslag } = await laadKopie()
    await KopieOpslag.opzij(omgeving()).gooiWeg()
  }

  /** Where dossiers were lost, the store is not open yet: a backup is the answer to that. */
  async function eerstOpen(): Promise<void> {
    if (!useVerliesStore().verlies) return await bewaarAlles()
    await opslag().laatLos()
    await opslag().open()
  }

  /** Nothing of before may stay in this window, or in another. */
  function begin(): void {
    meldAnderen({ soort: 'alles' })
    location.hash = '#/werkvoorraad'
    location.reload()
  }

  return {
    bezig,
    voortgang,
    laatste,
    nagekeken,
    komtTerug,
    kan,
    wordtWachtzin,
    maak,
    kijkNa,
    laatVallen,
    zetTerug,
    opzijGezet,
    maakOngedaan,
    gooiOpzijWeg,
  }
})
