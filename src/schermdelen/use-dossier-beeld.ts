import { computed, type Ref } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import { beschikbareDocumenten, type Gesorteerd, gesorteerd } from '@/documents'
import { dichtbij } from '@/domain/overzicht/afwezig'
import { huisVan } from '@/domain/overzicht/belangen'
import { andereTaken } from '@/domain/overzicht/werkvoorraad'
import { signaleer } from '@/domain/overzicht/signalering'
import { nadertEinde, sluitlijst, volgtUit } from '@/domain/vastleggen/sluitlijst'
import { vanSoort } from '@/domain/dossier/dossier'
import { ontbreekt } from '@/domain/dossier/volledigheid'
import { tijdlijn } from '@/domain/tijdlijn/tijdlijn'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'

/** What the screen of a dossier shows beside the dossier itself: all of it follows from the log, the procedure and the day. */
export function useDossierBeeld(id: Ref<string>) {
  const store = useDossierStore()
  const dossiers = useDossiersStore()
  const instellingen = useInstellingenStore()
  const vandaag = useVandaag()
  /** Both or neither. */
  const open = computed(() =>
    store.dossier && store.regeling ? { dossier: store.dossier, regeling: store.regeling } : undefined,
  )
  const lopend = computed(() => (open.value?.dossier.einde ? undefined : open.value))

  const volgende = computed(() => {
    const rij = dossiers.lijst.find((s) => s.id === id.value)
    return rij && dossiers.volgendeTermijn(rij)?.termijn
  })

  return {
    items: computed(() =>
      open.value ? tijdlijn(open.value.dossier, store.termijnen, vandaag.value, open.value.regeling) : [],
    ),
    volgende,
    /** What else waits, one for each action: beside the next step there is room for two. */
    andere: computed(() =>
      lopend.value ? andereTaken(store.termijnen, volgende.value, instellingen.kalender).slice(0, 2) : [],
    ),
    documenten: computed((): Gesorteerd =>
      open.value
        ? gesorteerd(
            beschikbareDocumenten(open.value.regeling, open.value.dossier),
            open.value.dossier,
            open.value.regeling,
            store.termijnen,
          )
        : { teSturen: [], voorbij: [], stukken: [], gestuurd: [] },
    ),
    signaleringen: computed(() =>
      lopend.value
        ? signaleer(lopend.value.dossier, lopend.value.regeling, {
            vandaag: vandaag.value,
            kalender: instellingen.kalender,
            afwezigheid: dichtbij(instellingen.instellingen.afwezigheid, vandaag.value),
            huis: huisVan(instellingen.organisatie, lopend.value.regeling),
            eerdere: dossiers.lijst.filter((s) => s.id !== id.value),
          })
        : [],
    ),
    /** What is open before closing, from when the end comes near; what can not be done any more is not asked for after it. */
    sluiten: computed(() => {
      if (!open.value || open.value.dossier.soort === 'signaal') return undefined
      const { dossier, regeling } = open.value
      if (!nadertEinde(dossier)) {
        // Before the answer: what it takes to come to one.
        const volgt = volgtUit(dossier, regeling)
        return volgt.some(({ staat }) => staat === 'open')
          ? { punten: volgt, titel: 'Wat volgt uit het kader of de herhaalklacht' }
          : undefined
      }
      const grond = vanSoort(dossier, 'afsluiting').at(-1)?.gegevens.grond ?? ''
      const alle = sluitlijst({
        dossier,
        regeling,
        termijnen: store.termijnen,
        kalender: instellingen.kalender,
        grond: dossier.einde ? grond : '',
        datum: vandaag.value,
      })
      const punten = dossier.einde ? alle.filter((p) => p.staat === 'open' && p.naar) : alle
      if (dossier.einde && punten.length === 0) return undefined
      return { punten, titel: dossier.einde ? 'Nog open na het einde' : 'Nog open voor u sluit' }
    }),
    /** What the procedure asks of a complaint and is not filled in. */
    mist: computed(() =>
      lopend.value?.dossier.soort === 'klacht'
        ? ontbreekt(lopend.value.dossier.gegevens, lopend.value.regeling, lopend.value.dossier.kanaal)
        : [],
    ),
  }
}
