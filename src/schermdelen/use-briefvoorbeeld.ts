import { computed, ref, shallowRef, watch } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import { beschikbareDocumenten } from '@/documents'
import { voorbeeldBrief } from '@/documents/brief'
import type { BriefSoort } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import type { Regeling } from '@/domain/regeling/regeling'
import { leesVoorbeeld, oefenvoorbeelden } from '@/stores/briefvoorbeelden'
import { documentBron } from '@/stores/document-bron'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { isOefening } from '@/stores/oefenstand'

const OEFENING = 'oefening/'
/** More in a list nobody looks through; the newest are in front. */
const HOOGSTENS = 100

/** The letter that a text gives, in a dossier that the officer chooses: an invented one, or one of the own. */
export function useBriefvoorbeeld(soort: BriefSoort, regeling: Regeling, tekst: () => string) {
  const instellingen = useInstellingenStore()
  const dossiers = useDossiersStore()
  const vandaag = useVandaag()
  const verzonnen = shallowRef<readonly Dossier[]>([])
  const gekozen = ref('')
  const eigen = shallowRef<Dossier>()
  const fout = ref('')

  oefenvoorbeelden(regeling, vandaag.value)
    .then((alle) => {
      const met = alle.filter((d) => beschikbareDocumenten(regeling, d).includes(soort))
      // Where none has this letter, any shows what the text says.
      verzonnen.value = met.length > 0 ? met : alle
      if (gekozen.value === '') gekozen.value = OEFENING + (verzonnen.value[0]?.id ?? '')
    })
    .catch(() => (fout.value = 'De oefendossiers konden niet worden gelezen.'))

  watch(gekozen, async (nu) => {
    eigen.value = undefined
    fout.value = ''
    if (nu === '' || nu.startsWith(OEFENING)) return
    try {
      const gelezen = await leesVoorbeeld(nu)
      if (gekozen.value === nu) eigen.value = gelezen
    } catch (e) {
      fout.value = e instanceof Error ? e.message : 'Het dossier kon niet worden gelezen.'
    }
  })

  const dossier = computed(() =>
    gekozen.value.startsWith(OEFENING) ? verzonnen.value.find((d) => OEFENING + d.id === gekozen.value) : eigen.value,
  )
  return {
    gekozen,
    fout,
    opties: computed(() => [
      ...verzonnen.value.map((d) => ({
        waarde: OEFENING + d.id,
        tekst: `Oefening: ${d.nummer} ${d.gegevens.onderwerp}`.trim(),
      })),
      // In the practice these are the same dossiers.
      ...(isOefening() ? [] : dossiers.lijst)
        .filter((s) => s.regelingId === regeling.id)
        .toSorted((a, b) => (a.nummer < b.nummer ? 1 : -1))
        .slice(0, HOOGSTENS)
        .map((s) => ({ waarde: s.id, tekst: `Uw dossier: ${s.nummer} ${s.onderwerp}`.trim() })),
    ]),
    inhoud: computed(() => {
      const wat = dossier.value
      // A dossier keeps the version of its procedure.
      const volgens = wat && (instellingen.regelingVan(wat.regelingId, wat.regelingVersie) ?? regeling)
      return (
        wat &&
        volgens &&
        voorbeeldBrief(soort, { ...documentBron(volgens, instellingen, vandaag.value), dossier: wat }, tekst())
      )
    }),
  }
}
