import { computed } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import { kopieNodig } from '@/domain/overzicht/reservekopie'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'
import { kopiestand } from './kopiestand'
import { isOefening } from './oefenstand'

/**
 * What the work list says about the backup; undefined: nothing. Apart from the making of one, which the start can do without.
 * The practice has nothing to lose.
 */
export function useKopieNodig() {
  const instellingen = useInstellingenStore()
  const dossiers = useDossiersStore()
  const vandaag = useVandaag()
  return computed(() => {
    const { reservekopie: laatste, kopieproef: proef } = instellingen.instellingen
    const stand = kopiestand.value
    const nodig = kopieNodig(laatste, { dossiers: dossiers.lijst.length, vandaag: vandaag.value, stand, proef })
    return nodig && !isOefening()
      ? { nodig, gemaaktOp: laatste?.gemaaktOp, map: stand?.map, reden: stand?.mislukt }
      : undefined
  })
}
