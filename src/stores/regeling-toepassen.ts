import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import { isVanAnder } from '@/domain/dossier/vervanger'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import { type TermijnVerschil, termijnVerschillen } from '@/domain/termijn/verschil'
import { useDossierStore } from './dossier'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'

/** An open dossier under another version than new complaints get, with what moves when it follows that one. */
export interface Achterblijver {
  readonly samenvatting: Samenvatting
  readonly verschillen: readonly TermijnVerschil[]
}

/** The open dossiers of a procedure that keep an earlier version, and applying the new one to them. */
export function useRegelingToepassen(regelingId: MaybeRefOrGetter<string>) {
  const dossier = useDossierStore()
  const dossiers = useDossiersStore()
  const instellingen = useInstellingenStore()
  const vandaag = useVandaag()
  const bezig = ref(false)

  const versie = computed(() => instellingen.huidigeRegeling(toValue(regelingId))?.versie)
  const achter = computed(() =>
    dossiers.open.filter(
      (s) => s.regelingId === toValue(regelingId) && s.regelingVersie !== versie.value && !isVanAnder(s.vervanger),
    ),
  )
  const verschillen = computed((): readonly Achterblijver[] => {
    const nieuw = versie.value
    if (nieuw === undefined) return []
    return achter.value.map((samenvatting) => ({
      samenvatting,
      verschillen: termijnVerschillen(
        dossiers.termijnenVan(samenvatting),
        dossiers.termijnenVolgens(samenvatting, nieuw),
      ),
    }))
  })

  /** One dossier after the other; gives the numbers of those that could not be written, which keep their version. */
  async function pasToe(welke: readonly Samenvatting[]): Promise<string[]> {
    const nieuw = versie.value
    if (nieuw === undefined) return []
    const mislukt: string[] = []
    bezig.value = true
    try {
      for (const { id, nummer } of welke) {
        const toegepast = { soort: 'regeling_toegepast', datum: vandaag.value, gegevens: { versie: nieuw } } as const
        await dossier.legVast(toegepast, { id }).catch(() => mislukt.push(nummer))
      }
    } finally {
      bezig.value = false
    }
    return mislukt
  }

  return { achter, bezig, pasToe, verschillen, versie }
}
