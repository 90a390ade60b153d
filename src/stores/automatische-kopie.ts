import { defineStore } from 'pinia'
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import { proefNodig } from '@/domain/overzicht/reservekopie'
import type { LaatsteKopie } from '@/domain/regeling/instellingen'
import { host } from '@/host'
import type { BackupFailure, BackupFile } from '@/shared/backup'
import { KopieOpslag, metSleutel, ReservekopieFout } from '@/storage/reservekopie'
import { houVast } from './alleen-hier'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'
import { hoorAnderen } from './kanaal'
import { kopieSleutel } from './kluis'
import { bronIn } from './kopie-bron'
import { gelukt, kopieNaarMap, MapFout, redenVan } from './kopie-naar-map'
import { neemVooraf } from './kopie-voor-bijwerken'
import { kopiestand } from './kopiestand'
import { isOefening } from './oefenstand'
import { omgeving, opslag, opslagstop } from './opslag'

/** What failed is tried again after this long: a share may be back. */
const OPNIEUW = 15 * 60_000
/** One window at a time. */
const SLOT = 'klachtdossier/automatische-kopie'

/** The backup that is made each day by itself in a folder that the officer chose, and the restore drill of each month. */
export const useAutomatischeKopieStore = defineStore('automatische-kopie', () => {
  const instellingen = useInstellingenStore()
  const dossiers = useDossiersStore()
  const vandaag = useVandaag()

  const bezig = ref<'' | 'kopie' | 'proef'>('')
  /** Of this installation, in the folder. */
  const bestanden = shallowRef<readonly BackupFile[]>([])
  /** There is a way to a folder: not in a page that was opened in another way. */
  const kan = ref(false)
  const metDialoog = host.soort === 'electron'
  const laatste = computed(() => instellingen.instellingen.reservekopie)
  const proef = computed(() => instellingen.instellingen.kopieproef)
  const stand = computed(() => kopiestand.value)
  let wekker: ReturnType<typeof setTimeout> | undefined
  let beurt: Promise<void> = Promise.resolve()

  async function deurEnInstallatie() {
    if (isOefening() || opslagstop.value) return undefined
    const deur = await host.backup()
    const installatie = await opslag().installatie()
    const sleutel = await kopieSleutel()
    return deur && sleutel && installatie !== undefined ? { deur, installatie, sleutel } : undefined
  }
  type Weg = NonNullable<Awaited<ReturnType<typeof deurEnInstallatie>>>

  function zetMislukt(fout: unknown, map = kopiestand.value?.map ?? ''): void {
    if (fout instanceof MapFout && fout.uitslag.reason === 'none') {
      kopiestand.value = { map: '' }
      return
    }
    kopiestand.value = { map, mislukt: redenVan(fout) }
    clearTimeout(wekker)
    wekker = setTimeout(vanzelf, OPNIEUW)
  }

  /** Looks what is in the folder. Answers with it; undefined when that can not be known. */
  async function kijk(weg?: Weg): Promise<readonly BackupFile[] | undefined> {
    const { deur, installatie } = weg ?? (await deurEnInstallatie()) ?? {}
    kan.value = deur !== undefined
    if (!deur || installatie === undefined) return undefined
    try {
      const uitslag = gelukt(await deur['backup:state'](installatie))
      if (uitslag.soort !== 'there') return undefined
      bestanden.value = uitslag.files
      const { mislukt } = kopiestand.value ?? {}
      // That the folder can be read says nothing about what went wrong in writing.
      kopiestand.value = { map: uitslag.folder, ...(mislukt && mislukt !== 'map-weg' && { mislukt }) }
      return uitslag.files
    } catch (fout) {
      bestanden.value = []
      kopiestand.value = { map: '' }
      zetMislukt(fout, fout instanceof MapFout ? fout.uitslag.folder : '')
      return undefined
    }
  }

  /** One after the other in this window, and not while another window is at it. */
  function alleen(wat: 'kopie' | 'proef', werk: () => Promise<void>): Promise<void> {
    const resultaat = beurt.then(async () => {
      const laatLos = await houVast(SLOT)
      if (!laatLos) return
      bezig.value = wat
      try {
        await werk()
      } finally {
        bezig.value = ''
        laatLos()
      }
    })
    beurt = resultaat.catch(() => undefined)
    return resultaat
  }

  /** The backup is there, also when this can not be kept: that nothing can be saved is told where it is tried. */
  async function onthoud(reservekopie: LaatsteKopie | undefined): Promise<void> {
    if (reservekopie) await instellingen.bewaar({ reservekopie }).catch(() => undefined)
  }

  /** Makes one, whatever there is. What goes wrong stands in `stand`. */
  async function maak(weg: Weg): Promise<void> {
    try {
      const { deur, installatie, sleutel } = weg
      await onthoud(await kopieNaarMap(deur, installatie, vandaag.value, (uit) => opslag().maakKopie(sleutel, uit)))
      kopiestand.value = { map: kopiestand.value?.map ?? '' }
      await kijk(weg)
    } catch (fout) {
      zetMislukt(fout)
    }
  }
  async function maakNu(): Promise<void> {
    const weg = await deurEnInstallatie()
    if (!weg || !(await kijk(weg))) return
    await alleen('kopie', () => maak(weg))
  }

  /** Once a day, and once a month the drill after it. */
  async function maakAlsNodig(): Promise<void> {
    const weg = await deurEnInstallatie()
    if (!weg) return void kijk()
    await alleen('kopie', async () => {
      // Asked here and not before: another window may just have made it.
      const er = await kijk(weg)
      const nodig = er && dossiers.lijst.length > 0 && !er.some(({ day }) => day === vandaag.value)
      if (nodig) await maak(weg)
    })
    if (bestanden.value.length > 0 && proefNodig(proef.value, vandaag.value)) await probeer()
  }

  /** What is stored can not be read now, or the window closes: the window itself says so. */
  function vanzelf(): void {
    maakAlsNodig().catch(() => undefined)
  }

  /** The newest backup is read back from the folder, looked at whole, and thrown away. */
  async function probeer(): Promise<void> {
    const weg = await deurEnInstallatie()
    const [nieuwste] = (weg && (await kijk(weg))) ?? []
    if (!weg || !nieuwste) return
    await alleen('proef', async () => {
      const controle = KopieOpslag.controle(omgeving())
      const basis = { op: omgeving().nu(), bestand: nieuwste.name }
      try {
        const er = await controle.neemIn(bronIn(weg.deur, weg.installatie, nieuwste), metSleutel(weg.sleutel))
        const heel = er.bestandenStuk === 0 && er.onleesbaar.length === 0
        const { dossiers: aantal, bestanden: files } = er
        await instellingen.bewaar({
          kopieproef: { ...basis, uitslag: heel ? 'heel' : 'beschadigd', dossiers: aantal, bestanden: files },
        })
      } catch (fout) {
        const kapot = fout instanceof ReservekopieFout && (fout.soort === 'beschadigd' || fout.soort === 'vreemd')
        await instellingen.bewaar({
          kopieproef: { ...basis, uitslag: kapot ? 'beschadigd' : 'anders', dossiers: 0, bestanden: 0 },
        })
      } finally {
        await controle.gooiWeg()
      }
    })
  }

  /** The folder from now on; '' when it was taken, or why it was not. `pad`: where there is no dialog to choose it in. */
  async function kiesMap(pad: string): Promise<BackupFailure | ''> {
    const weg = await deurEnInstallatie()
    if (!weg) return 'unknown'
    const uitslag = await weg.deur['backup:choose'](pad)
    if (uitslag.soort === 'failed') return uitslag.reason
    if (uitslag.soort === 'chosen') {
      kopiestand.value = undefined
      vanzelf()
    }
    return ''
  }

  /** There is another passphrase: a backup is made with it at once, so that the newest can be opened with it. */
  async function naNieuweWachtzin(): Promise<void> {
    await kijk()
    if (kopiestand.value?.map && dossiers.lijst.length > 0) void maakNu()
  }

  const begonnen = ref(false)
  watch([begonnen, vandaag, () => dossiers.lijst.length > 0], () => {
    if (begonnen.value) vanzelf()
  })
  /** From the start on: today, and each day that the window stays open. */
  function begin(): void {
    // What was made before the start is that of today.
    void onthoud(neemVooraf()).finally(() => (begonnen.value = true))
  }
  onScopeDispose(
    hoorAnderen(({ soort }) => {
      if (soort !== 'dossier') kijk().catch(() => undefined)
    }),
  )
  onScopeDispose(() => clearTimeout(wekker))

  return {
    bezig,
    bestanden,
    kan,
    metDialoog,
    laatste,
    proef,
    stand,
    kijk,
    maakNu,
    probeer,
    kiesMap,
    naNieuweWachtzin,
    begin,
  }
})
