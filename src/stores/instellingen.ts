import { defineStore } from 'pinia'
import { computed, onScopeDispose, ref, shallowRef, watchEffect } from 'vue'
import { useSchil } from '@/composables/use-schil'
import { voluit } from '@/domain/datum/opmaak'
import type { EigenTekst } from '@/domain/document/eigen-tekst'
import type { BriefSoort } from '@/domain/document/soorten'
import { REGELINGEN } from '@/domain/regeling'
import { type Instellingen, kalenderVan, standaardInstellingen } from '@/domain/regeling/instellingen'
import type { RegelingAanpassing } from '@/domain/regeling/versie'
import type { NieuwePeriodiekRegel } from '@/domain/regeling/periodiek'
import type { Regeling } from '@/domain/regeling/regeling'
import { huidigeVersie, regelingVan as vanVersie } from '@/domain/regeling/versies'
import type { InstellingPatch } from '@/storage'
import { hoorAnderen, meldAnderen } from './kanaal'
import { isOefening } from './oefenstand'
import { oefenOpslag, opslag } from './opslag'

/** Settings of the organisation, and what follows from them: the procedures as applied here and the calendar. */
export const useInstellingenStore = defineStore('instellingen', () => {
  const instellingen = shallowRef<Instellingen>(standaardInstellingen())
  const geladen = ref(false)
  const leeg = ref(true)
  /** Names of settings that could not be read and stand at their default. */
  const beschadigd = shallowRef<readonly string[]>([])

  // Thousands of terms ask for the same few versions.
  const bekend = computed(() => ({
    toepassing: instellingen.value,
    perVersie: new Map<string, Regeling | undefined>(),
  }))
  /** The procedure of a dossier; undefined when this program does not know that version. */
  function regelingVan(id: string, versie: string): Regeling | undefined {
    const { toepassing, perVersie } = bekend.value
    const sleutel = `${id} ${versie}`
    if (!perVersie.has(sleutel)) perVersie.set(sleutel, vanVersie(id, versie, toepassing))
    return perVersie.get(sleutel)
  }

  /** Each procedure in the version that a new complaint gets; its text where the versions can not be read. */
  const regelingen = computed<readonly Regeling[]>(() =>
    REGELINGEN.map((r) => regelingVan(r.id, huidigeVersie(r, instellingen.value.versies).versie) ?? r),
  )
  const perId = computed(() => new Map(regelingen.value.map((r) => [r.id, r])))
  /** The procedure that a new complaint gets unless another is chosen. */
  const standaardRegeling = computed(() => perId.value.get(instellingen.value.regelingId) ?? regelingen.value[0])
  const kb = computed(() => instellingen.value.kb)
  const eigenDagen = computed(() => instellingen.value.eigenDagen)
  // A calendar remembers what it computed, so a change of the theme must not make a new one.
  const kalender = computed(() => kalenderVan({ kb: kb.value, eigenDagen: eigenDagen.value }))
  const organisatie = computed(() => instellingen.value.organisatie)
  /** Nothing was chosen and nothing registered yet. Settings that can not be read must not look like a new start. */
  const eersteStart = computed(() => geladen.value && !instellingen.value.geinstalleerd && leeg.value)

  const huidigeRegeling = (id: string): Regeling | undefined => perId.value.get(id)

  /** Rejects with OpslagFout: then nothing can be shown and the program says so. */
  async function laad(): Promise<void> {
    await opslag().open()
    // A move that does not succeed now is tried at the next start; until then the practice dossiers do not count as real.
    if (!isOefening())
      await opslag()
        .verhuisOefening(oefenOpslag)
        .catch(() => undefined)
    const gelezen = await opslag().instellingen.lees()
    instellingen.value = gelezen.instellingen
    beschadigd.value = gelezen.beschadigd
    leeg.value = gelezen.instellingen.geinstalleerd ? false : await opslag().dossiers.isLeeg()
    geladen.value = true
  }

  /** Saves these settings; the others stay. Rejects with ControleFout (what to correct) or OpslagFout. */
  async function bewaar(patch: InstellingPatch): Promise<void> {
    await opslag().instellingen.bewaar(patch)
    instellingen.value = { ...instellingen.value, ...patch }
    meldAnderen({ soort: 'instellingen' })
  }

  /** Makes a version with these choices, for new complaints; dossiers keep theirs. */
  async function nieuweVersie(tekst: Regeling, keuzes: RegelingAanpassing): Promise<void> {
    const versies = await opslag().instellingen.nieuweVersie(tekst, keuzes)
    instellingen.value = { ...instellingen.value, versies }
    meldAnderen({ soort: 'instellingen' })
  }

  /** From now on this letter has this text; '': that of the program again. What was typed in `concept` is saved with it. */
  async function bewaarBrieftekst(
    regelingId: string,
    soort: BriefSoort,
    nieuw: Omit<EigenTekst, 'sinds'>,
    concept?: string,
  ): Promise<void> {
    const brieven = await opslag().instellingen.nieuweBrieftekst(regelingId, soort, nieuw, concept)
    instellingen.value = { ...instellingen.value, brieven }
    meldAnderen({ soort: 'instellingen' })
  }

  /** Records what was done about duties that come back, or takes that back. */
  async function voegPeriodiekToe(regels: readonly NieuwePeriodiekRegel[]): Promise<void> {
    const periodiek = await opslag().instellingen.voegPeriodiekToe(regels)
    instellingen.value = { ...instellingen.value, periodiek }
    meldAnderen({ soort: 'instellingen' })
  }

  const { regeling: inVoet } = useSchil()
  watchEffect(() => {
    const r = instellingen.value.geinstalleerd ? standaardRegeling.value : undefined
    inVoet.value = r ? `${r.naam}${r.vastgesteld === '' ? '' : ` (${voluit(r.vastgesteld)})`}` : ''
  })
  onScopeDispose(
    hoorAnderen(({ soort }) => {
      // What can not be read now will be said when it is asked for.
      if (soort !== 'dossier') laad().catch(() => undefined)
    }),
  )

  return {
    instellingen,
    geladen,
    beschadigd,
    regelingen,
    standaardRegeling,
    kalender,
    organisatie,
    eersteStart,
    huidigeRegeling,
    regelingVan,
    laad,
    bewaar,
    nieuweVersie,
    bewaarBrieftekst,
    voegPeriodiekToe,
  }
})
