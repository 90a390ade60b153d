import { computed, inject, type InjectionKey, onBeforeUnmount, provide, reactive, shallowRef } from 'vue'
import { focusVeld, type VeldFout } from '@/components/base/fouten'
import type { Datum } from '@/domain/datum/datum'
import type { Fout } from '@/domain/fout'
import type { GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import { hoogstensIn, REGEL } from '@/domain/gebeurtenis/lengtes'

/** What every form that saves gets from its view. */
export interface BewaarProps {
  /** Being written: the button turns, nothing is saved twice. */
  bezig?: boolean
  /** The sentence of a write that failed; what was typed stays. */
  fout?: string | undefined
}

export interface DatumProps {
  pad: string
  label: string
  help?: string | undefined
  verplicht?: boolean
  min?: Datum | undefined
  max?: Datum | undefined
  minZin?: string
  maxZin?: string
  /** Between other fields on one line. */
  smal?: boolean
}

interface FormulierContext {
  /** Id and error of the field at this path, for v-bind on a field. */
  veld: (pad: string) => { id: string; fout: string | undefined }
  /** The same for a text of one line, with how much fits in it. */
  regel: (pad: string) => { id: string; fout: string | undefined; hoogstens: number }
  /** A date field tells what is wrong with its text; undefined when nothing is, or when the field is gone. */
  meldDatum: (pad: string, fout: string | undefined) => void
}

const CONTEXT: InjectionKey<FormulierContext> = Symbol('formulier')

/**
 * One form of many sections: gives every field an id, collects the dates that do not exist, and shows errors at the field
 * and in the summary. `controleer` is asked on saving and after that again on every change, until all is well. `soort`: the kind
 * of event whose own fields it holds, which say how much fits.
 */
export function maakFormulier(naam: string, controleer: () => readonly Fout[], soort?: GebeurtenisSoort) {
  const datums = reactive(new Map<string, string>())
  const geprobeerd = shallowRef(false)
  const idVan = (pad: string) => `${naam}-${pad}`

  const alle = (): Fout[] => [
    ...[...datums].map(([veld, tekst]) => ({ veld, tekst })),
    ...controleer().filter(({ veld }) => !datums.has(veld)),
  ]
  const fouten = computed(() => (geprobeerd.value ? alle() : []))
  const overzicht = computed<VeldFout[]>(() => fouten.value.map(({ veld, tekst }) => ({ veld: idVan(veld), tekst })))

  const veld = (pad: string) => ({ id: idVan(pad), fout: fouten.value.find((f) => f.veld === pad)?.tekst })
  const regel = (pad: string) => ({ ...veld(pad), hoogstens: hoogstensIn(pad, soort) ?? REGEL })

  provide(CONTEXT, {
    veld,
    regel,
    meldDatum: (pad, fout) => {
      if (fout === undefined) datums.delete(pad)
      else datums.set(pad, fout)
      // Once all is mended, a date that is half typed must not call the summary back.
      if (geprobeerd.value && alle().length === 0) geprobeerd.value = false
    },
  })

  return {
    idVan,
    regel,
    fouten,
    overzicht,
    /** True when the form may be saved; otherwise the errors are shown. */
    isGoed: (): boolean => {
      const goed = alle().length === 0
      geprobeerd.value = !goed
      return goed
    },
    naarVeld: (pad: string) => focusVeld(idVan(pad)),
  }
}

/** The form that a section stands in. */
export function useFormulier(): FormulierContext {
  const context = inject(CONTEXT)
  if (!context) throw new Error('Een deel van een formulier staat buiten een formulier.')
  return context
}

/** Tells the form about the date field at `pad`, and forgets it when the field disappears. */
export function useDatumMelder(pad: () => string) {
  const { meldDatum } = useFormulier()
  onBeforeUnmount(() => meldDatum(pad(), undefined))
  return (fout: string | undefined) => meldDatum(pad(), fout)
}
