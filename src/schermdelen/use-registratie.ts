import { ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { eersteKanaal, leegSignaal } from '@/components/klacht/klacht-model'
import { useMelding } from '@/composables/use-melding'
import { useVandaag } from '@/composables/use-vandaag'
import { isDatum } from '@/domain/datum/datum'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import type { KlachtInvoer, SignaalInvoer } from '@/domain/vastleggen/registratie'
import { useConcept } from './use-concept'

/**
 * The form of a new dossier, wired to storage: the draft under `sleutel` is kept while it is typed, and what is saved opens.
 * A draft has room for a signal and a complaint: what starts as one may turn out to be the other.
 */
export function useRegistratie(sleutel: string) {
  const router = useRouter()
  const { concept: gevraagd } = useRoute().query
  const instellingen = useInstellingenStore()
  const dossiers = useDossiersStore()
  const vandaag = useVandaag()
  const { meld } = useMelding()

  const leeg = (): SignaalInvoer => {
    const regeling = instellingen.standaardRegeling
    if (!regeling) throw new Error('Er is geen regeling om een klacht of signaal onder te registreren.')
    const invoer = leegSignaal(regeling, vandaag.value, instellingen.organisatie.klachtenfunctionaris)
    return sleutel === 'klacht/nieuw' ? { ...invoer, kanaal: eersteKanaal(regeling) } : invoer
  }
  const invoer = ref<SignaalInvoer>(leeg())
  const concept = useConcept(sleutel, invoer, typeof gevraagd === 'string' ? gevraagd : undefined)
  const bezig = ref(false)
  const fout = ref('')

  /** Saves what the form gave back, which is cleaner than what stands in it. `bevestigen`: on to the acknowledgement. */
  async function bewaar(
    soort: 'ontvangst' | 'signaal',
    schoon: KlachtInvoer & Partial<SignaalInvoer>,
    bevestigen = false,
  ) {
    const { datum, regelingId, kanaal, gegevens, triage } = schoon
    const regeling = instellingen.huidigeRegeling(regelingId)
    if (bezig.value || !regeling || !isDatum(datum)) return
    bezig.value = true
    fout.value = ''
    const opening = { regelingId, regelingVersie: regeling.versie, kanaal, gegevens, ...(triage && { triage }) }
    const { reden = '', opgelost = false, uitkomstVerstuurd, ondanks } = schoon
    try {
      const dossier = await concept.bijVastleggen((plek) =>
        dossiers.registreer(
          soort === 'ontvangst'
            ? { soort, datum, gegevens: opening }
            : {
                soort,
                datum,
                gegevens: {
                  ...opening,
                  reden,
                  opgelost,
                  ...(uitkomstVerstuurd !== undefined && { uitkomstVerstuurd }),
                  ...(ondanks && { ondanks }),
                },
              },
          { concept: plek },
        ),
      )
      meld(`${soort === 'ontvangst' ? 'Klacht' : 'Signaal'} ${dossier.nummer} is opgeslagen.`)
      const params = { id: dossier.id }
      // Back from the letter is the dossier, not the form that was just saved.
      await router.push({ name: 'dossier', params })
      if (bevestigen)
        await router.push({ name: 'dossierdocument', params: { ...params, soort: 'ontvangstbevestiging' } })
    } catch (e) {
      fout.value = e instanceof Error ? e.message : 'Opslaan is mislukt. Wat u typte, staat hier nog.'
    } finally {
      bezig.value = false
    }
  }

  return { invoer, concept, bezig, fout, bewaar }
}
