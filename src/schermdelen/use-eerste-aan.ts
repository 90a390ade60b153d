import { computed, type Ref, shallowRef, watchEffect } from 'vue'
import { isBrief } from '@/domain/document/soorten'
import type { DocumentSoort } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { exemplaarUit } from '@/domain/dossier/exemplaren'
import { nogTeSturen } from '@/domain/dossier/nog-te-sturen'
import { vastleggingen } from '@/domain/dossier/vastlegging'
import type { Regeling } from '@/domain/regeling/regeling'

/**
 * Whose letter opens where nobody chose one: the first that still has to get it, else the first. As it was on arriving: who records
 * a letter as sent keeps looking at that letter.
 */
export function useEersteAan(
  id: Ref<string | undefined>,
  soort: Ref<DocumentSoort | undefined>,
  geadresseerden: Ref<readonly { readonly waarde: string }[]>,
  dossier: Ref<Dossier | undefined>,
  regeling: Ref<Regeling | undefined>,
) {
  const begin = shallowRef<{ readonly plek: string; readonly aan: string }>()
  const plek = computed(() => `${id.value ?? ''} ${soort.value ?? ''}`)

  function kies(): string | undefined {
    const [wat, d, r] = [soort.value, dossier.value, regeling.value]
    const sleutels = geadresseerden.value.map(({ waarde }) => waarde)
    if (!wat || !d || !r || !isBrief(wat) || sleutels.length < 2) return sleutels[0]
    const moeten = nogTeSturen(d, r).flatMap((t) => (t.brief === wat ? t.aan : []))
    return (
      sleutels.find((s) => moeten.includes(s)) ??
      sleutels.find((s) => vastleggingen(wat, d, exemplaarUit(s)).length === 0) ??
      sleutels[0]
    )
  }
  watchEffect(() => {
    if (begin.value?.plek === plek.value || geadresseerden.value.length === 0) return
    const aan = kies()
    if (aan !== undefined) begin.value = { plek: plek.value, aan }
  })
  return computed(() => {
    const aan = begin.value?.plek === plek.value ? begin.value.aan : undefined
    return geadresseerden.value.some(({ waarde }) => waarde === aan) ? aan : geadresseerden.value[0]?.waarde
  })
}
