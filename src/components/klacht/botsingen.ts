import { computed, reactive, type ShallowRef, watch } from 'vue'
import { beideTeksten, botsingTekst, type BotsingTekst } from '@/domain/dossier/botsing-tekst'
import type { Dossier } from '@/domain/dossier/dossier'
import type { KlachtGegevens } from '@/domain/gebeurtenis/gegevens'
import { type Botsing, lees, voegSamen, zet } from '@/domain/dossier/samenvoegen'
import type { Regeling } from '@/domain/regeling'
import { kopie } from '@/components/base/invoer'
import { schoon } from '@/domain/gebeurtenis/schoon'

export type BotsingKeuze = 'daar' | 'hier' | 'beide'

/** A field that was also changed elsewhere; '' as long as the officer has not chosen. */
export interface BotsingRij extends BotsingTekst {
  readonly sleutel: string
  readonly keuze: BotsingKeuze | ''
}

interface Vraag {
  readonly botsing: Botsing
  keuze: BotsingKeuze | ''
  /** What each choice puts in the field: what is typed in it after choosing goes with that choice. */
  readonly teksten: Partial<Record<BotsingKeuze, unknown>>
}

/**
 * The fields of a form that were changed elsewhere since they were last seen, and what the officer chooses for each. A choice
 * stands in the form at once and can be changed until it is saved.
 */
export function useBotsingen(
  props: { readonly dossier: Dossier; readonly regeling: Regeling },
  gegevens: KlachtGegevens,
  basis: ShallowRef<KlachtGegevens>,
  vul: (nieuw: KlachtGegevens) => void,
) {
  const vragen = reactive(new Map<string, Vraag>())
  const open = computed(() => voegSamen(basis.value, schoon(gegevens), props.dossier.gegevens).botsingen)

  watch(
    open,
    (nu) => {
      const sleutels = nu.map(sleutelVan)
      for (const [sleutel, { keuze }] of vragen) if (keuze === '' && !sleutels.includes(sleutel)) vragen.delete(sleutel)
      for (const botsing of nu)
        vragen.set(sleutelVan(botsing), {
          botsing,
          keuze: '',
          teksten: { daar: botsing.daar, hier: botsing.hier },
        })
    },
    { immediate: true },
  )

  const rijen = computed<BotsingRij[]>(() =>
    [...vragen].map(([sleutel, { botsing, keuze }]) => ({
      ...botsingTekst(botsing, gegevens, props.regeling),
      sleutel,
      keuze,
    })),
  )

  function kies(sleutel: string, keuze: BotsingKeuze): void {
    const vraag = vragen.get(sleutel)
    if (!vraag) return
    const { pad } = vraag.botsing
    vraag.teksten[vraag.keuze || 'hier'] = kopieVan(lees(gegevens, pad))
    vraag.teksten.beide ??= beideTeksten(vraag.teksten.daar, vraag.teksten.hier)
    vraag.keuze = keuze
    // From here on what stands in the dossier was seen.
    basis.value = zet(basis.value, pad, lees(props.dossier.gegevens, pad))
    vul(zet(kopie(gegevens), pad, kopieVan(vraag.teksten[keuze])))
  }
  /** Saved, or begun anew: there is nothing left to come back to. */
  function vergeetKeuzes(): void {
    for (const [sleutel, { keuze }] of vragen) if (keuze !== '') vragen.delete(sleutel)
  }

  return { open, rijen, kies, vergeetKeuzes }
}

const sleutelVan = ({ pad }: Botsing): string => pad.join('.')
const kopieVan = (waarde: unknown): unknown => (waarde === undefined ? undefined : kopie(waarde))
