import { computed, type ComputedRef, ref, watch } from 'vue'
import { useMelding } from '@/composables/use-melding'
import { vastgelegdOp } from '@/documents'
import type { Datum } from '@/domain/datum/datum'
import { metDag } from '@/domain/datum/opmaak'
import { documentNaam, documentRegel, isBrief } from '@/domain/document/soorten'
import { vanSoort } from '@/domain/dossier/dossier'
import { type Gevraagd, useDocumentenStore } from '@/stores/documenten'
import type { Uitkomst } from '@/stores/uitkomst'
import { useDossierStore } from '@/stores/dossier'
import type { useBrieftekst } from './use-brieftekst'
import { useVastTeLeggen } from './use-vast-te-leggen'

/** Saving, printing and recording as sent, of the document on screen. */
export function useDocumentActies(
  gevraagd: ComputedRef<Gevraagd | undefined>,
  bijVastleggen: ReturnType<typeof useBrieftekst>['bijVastleggen'],
  toonLaatste: () => void,
) {
  const store = useDossierStore()
  const documenten = useDocumentenStore()
  const { meld } = useMelding()
  const bezig = ref<'word' | 'afdruk' | 'pdf' | 'verzonden' | ''>('')
  const uitkomst = ref<Uitkomst>()
  const verzendFout = ref('')

  // Recording what was saved changes the dossier; only another document makes the messages old.
  const welk = computed(() =>
    JSON.stringify({ ...gevraagd.value, regeling: undefined, eigenTekst: undefined, verzondenId: undefined }),
  )
  watch(welk, () => {
    uitkomst.value = undefined
    verzendFout.value = ''
  })

  async function doe(wat: 'word' | 'afdruk' | 'pdf') {
    if (!gevraagd.value || bezig.value) return
    bezig.value = wat
    uitkomst.value = undefined
    try {
      const opdracht = { word: documenten.bewaarAlsWord, afdruk: documenten.afdrukken, pdf: documenten.bewaarAlsPdf }[
        wat
      ]
      uitkomst.value = await opdracht(gevraagd.value)
    } finally {
      bezig.value = ''
    }
  }

  const mogelijk = useVastTeLeggen()
  /** The letter on screen, and when it was sent; undefined when there is nothing to record and nothing was. */
  const verzending = computed(() => {
    const [dossier, wat] = [store.dossier, gevraagd.value]
    if (!dossier || !wat || wat.leeg || !isBrief(wat.soort)) return undefined
    const { legtVast } = documentRegel(wat.soort)
    const verzondenOp = vastgelegdOp(wat.soort, dossier, wat)
    const kan = [...mogelijk.value].some((soort) => soort === legtVast)
    return verzondenOp || kan ? { verzondenOp, ontvangen: vanSoort(dossier, 'ontvangst').at(-1)?.datum } : undefined
  })
  async function verzonden(datum: Datum, wijze: string) {
    if (bezig.value || !gevraagd.value) return
    bezig.value = 'verzonden'
    verzendFout.value = ''
    try {
      const wat = gevraagd.value
      const na = await bijVastleggen((concept) =>
        documenten.legVerzondenVast(wat, datum, wijze, concept === undefined ? {} : { concept }),
      )
      const vastgelegd = na.log.at(-1)
      toonLaatste()
      meld(
        `${na.nummer}: ${documentNaam(wat.soort)} is vastgelegd als verzonden op ${metDag(datum)}.`,
        vastgelegd && (() => store.maakOngedaan(vastgelegd.id)),
      )
    } catch (fout) {
      verzendFout.value = fout instanceof Error ? fout.message : 'Vastleggen is mislukt. Probeer het opnieuw.'
    } finally {
      bezig.value = ''
    }
  }

  return { bezig, uitkomst, doe, verzending, verzendFout, verzonden }
}
