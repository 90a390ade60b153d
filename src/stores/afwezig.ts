import { computed } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import { dichtbij, valtIn } from '@/domain/overzicht/afwezig'
import { neutraleTermijnNaam } from '@/domain/regeling/termijn-met'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'

/** The days in sight on which the officer is away, each with what falls in them; nothing falls in them: not here. */
export function useAfwezig() {
  const instellingen = useInstellingenStore()
  const dossiers = useDossiersStore()
  const vandaag = useVandaag()
  return computed(() =>
    dichtbij(instellingen.instellingen.afwezigheid, vandaag.value).flatMap((periode) => {
      const taken = dossiers.open.flatMap((s) =>
        valtIn(dossiers.termijnenVan(s), periode, instellingen.kalender).map(({ termijn, dag }) => ({
          id: s.id,
          nummer: s.nummer,
          wat: neutraleTermijnNaam(termijn.definitie),
          dag,
        })),
      )
      return taken.length === 0 ? [] : [{ periode, taken: taken.toSorted((a, b) => (a.dag < b.dag ? -1 : 1)) }]
    }),
  )
}
