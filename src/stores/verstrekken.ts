import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { useVandaag } from '@/composables/use-vandaag'
import { type DossierVraag, dossierstuk, verzegeldeBijlage } from '@/documents/dossierstuk'
import type { Inhoud } from '@/domain/document/inhoud'
import { vanSoort } from '@/domain/dossier/dossier'
import { woordenBij } from '@/domain/dossier/beklaagde'
import type { Verstrekking } from '@/domain/gebeurtenis/gebeurtenis'
import { type Toestemming, toestemmingBezwaar, vraagtToestemming } from '@/domain/gebeurtenis/toestemming'
import { isOpening } from '@/domain/gebeurtenis/soort'
import { andereDossiers } from '@/domain/lezer/andere-dossiers'
import { type BestandMee, bestandenMee, mapIn } from '@/domain/lezer/bestanden'
import { grondTekst } from '@/domain/lezer/grond'
import { type Lezer, lezerSleutel } from '@/domain/lezer/lezer'
import { kanToch, type Keuzes } from '@/domain/lezer/stuk-voor'
import { vindplaatsen } from '@/domain/lezer/vindplaatsen'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { useBriefpapierStore } from './briefpapier'
import { documentBron } from './document-bron'
import { useDossierStore } from './dossier'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'
import type { Uitkomst } from './uitkomst'
import { bewaarPakket, HET_DOCUMENT, type Voortgang } from './verstrek-pakket'
import { bewaardAls, bewaarInWord, bijOefening, maakWord, nietBewaard } from './word-bestand'

/** The dossier on screen for one reader: what goes along, on paper, saved and recorded. */
export const useVerstrekkenStore = defineStore('verstrekken', () => {
  const dossiers = useDossierStore()
  const lijst = useDossiersStore()
  const instellingen = useInstellingenStore()
  const briefpapier = useBriefpapierStore()
  const vandaag = useVandaag()

  function vraagVan(lezer: Lezer, keuzes: Keuzes): DossierVraag {
    const { dossier, regeling } = dossiers
    if (!dossier || !regeling) throw new RangeError('Er staat geen dossier op het scherm.')
    return { ...documentBron(regeling, instellingen, vandaag.value), dossier, lezer, keuzes }
  }

  const maak = (lezer: Lezer, keuzes: Keuzes): Inhoud => bijOefening(dossierstuk(vraagVan(lezer, keuzes)))

  function voorDeze(lezer: Lezer, keuzes: Keuzes) {
    const { dossier, regeling } = vraagVan(lezer, keuzes)
    const voor = voorLezer(dossier, lezer, regeling, keuzes)
    return { dossier, regeling, voor, bestanden: bestandenMee(voor) }
  }

  /** The pieces, each with why it does not go along; and the places in free text to look at before it is given. */
  function overzicht(lezer: Lezer, keuzes: Keuzes) {
    const { bestanden, dossier, regeling, voor } = voorDeze(lezer, keuzes)
    return {
      stukken: voor.stukken.map(({ datum, gebeurtenis, grond, nummer, reden, vervallen, wat }) => ({
        nummer,
        datum,
        wat,
        // Without the complaint itself there is no dossier.
        altijd: isOpening(gebeurtenis),
        ...(grond !== undefined && { grond, tekst: grondTekst(grond, regeling) }),
        ...(reden !== undefined && { reden }),
        kanToch: grond !== undefined && grond !== 'keuze' && kanToch({ gebeurtenis, vervallen }),
      })),
      bestanden,
      vindplaatsen: vindplaatsen(voor, dossier, andereDossiers(dossier.nummer, dossier.gegevens, lijst.lijst)),
      verzegeld: voor.verzegeld.length,
    }
  }

  /** What goes on record: taken before the saving, because meanwhile another dossier can come on screen. */
  function verstrekking(lezer: Lezer, keuzes: Keuzes, toestemming: Toestemming, mee?: readonly BestandMee[]) {
    const { stukken } = overzicht(lezer, keuzes)
    const gegevens: Verstrekking = {
      lezer: lezerSleutel(lezer),
      stukken: stukken.flatMap((s) => (s.tekst === undefined ? s.nummer : [])),
      weggelaten: stukken.flatMap((s) => (s.tekst === undefined ? [] : `${s.nummer}: ${s.tekst}`)),
      uitzonderingen: stukken.flatMap((s) => (s.reden === undefined ? [] : `${s.nummer}: ${s.reden}`)),
      ...(mee && { bestanden: mee.map(({ nummer }) => nummer) }),
      ...(vraagtToestemming(lezer.soort) && toestemming),
    }
    return { id: vraagVan(lezer, keuzes).dossier.id, gegevens }
  }

  /** Why this reader does not get the dossier yet; undefined when it may go. */
  function bezwaar(lezer: Lezer, { toestemmingOp }: Toestemming): string | undefined {
    const { dossier, regeling } = dossiers
    const klager = dossier && regeling ? woordenBij(regeling, dossier.gegevens).klager : undefined
    const nieuw = { lezer: lezerSleutel(lezer), ...(toestemmingOp && { toestemmingOp }) }
    return toestemmingBezwaar(nieuw, vandaag.value, klager)
  }

  /** What was recorded when this reader got it before. */
  function eerdereToestemming(lezer: Lezer): Toestemming {
    const eerder = dossiers.dossier ? vanSoort(dossiers.dossier, 'dossier_verstrekt') : []
    const { toestemmingHoe, toestemmingOp } =
      eerder.findLast(({ gegevens }) => gegevens.lezer === lezerSleutel(lezer))?.gegevens ?? {}
    return { ...(toestemmingOp && { toestemmingOp }), ...(toestemmingHoe && { toestemmingHoe }) }
  }

  /** Puts on record to whom it was given, with what and without what. `gelukt`: what was saved. */
  async function legVast({ gegevens, id }: ReturnType<typeof verstrekking>, gelukt: string): Promise<Uitkomst> {
    try {
      await dossiers.legVast({ soort: 'dossier_verstrekt', datum: vandaag.value, gegevens }, { id })
      return { soort: 'gelukt', tekst: gelukt }
    } catch (fout) {
      return {
        soort: 'mislukt',
        tekst: `${gelukt} Alleen in het logboek van het dossier kon het niet worden vastgelegd. ${fout instanceof Error ? fout.message : ''}`,
      }
    }
  }

  const voortgang = ref<Voortgang>()
  const werk = shallowRef<AbortController>()

  /** What takes long: the screen can see how far it is, and end it. */
  async function metVoortgang(doe: (signaal: AbortSignal) => Promise<Uitkomst>): Promise<Uitkomst> {
    const afbreken = new AbortController()
    werk.value = afbreken
    voortgang.value = HET_DOCUMENT
    try {
      return await doe(afbreken.signal)
    } finally {
      voortgang.value = undefined
      werk.value = undefined
    }
  }

  /** Saves it in Word and puts it on record. */
  async function bewaar(lezer: Lezer, keuzes: Keuzes, toestemming: Toestemming = {}): Promise<Uitkomst> {
    const tegen = bezwaar(lezer, toestemming)
    if (tegen !== undefined) return { soort: 'mislukt', tekst: tegen }
    const wat = verstrekking(lezer, keuzes, toestemming)
    const inhoud = maak(lezer, keuzes)
    return metVoortgang(async (signaal) => {
      const uitslag = await bewaarInWord(inhoud, briefpapier.lees, signaal)
      if ('tekst' in uitslag) return uitslag
      return uitslag.soort === 'saved' ? legVast(wat, bewaardAls(uitslag.path)) : nietBewaard(uitslag)
    })
  }

  /** Saves it in Word with the files of the pieces that go along, and puts it on record. */
  async function bewaarMetBestanden(lezer: Lezer, keuzes: Keuzes, toestemming: Toestemming = {}): Promise<Uitkomst> {
    const tegen = bezwaar(lezer, toestemming)
    if (tegen !== undefined) return { soort: 'mislukt', tekst: tegen }
    const { bestanden, dossier, voor } = voorDeze(lezer, keuzes)
    const wat = verstrekking(lezer, keuzes, toestemming, bestanden)
    const inhoud = maak(lezer, keuzes)
    return metVoortgang(async (signaal) => {
      const word = await maakWord(inhoud, briefpapier.lees, signaal)
      if ('tekst' in word) return word
      const uitslag = await bewaarPakket(
        {
          naam: inhoud.bestandsnaam,
          map: mapIn(voor, dossier),
          word: { naam: `${inhoud.bestandsnaam}.docx`, bytes: word.bytes },
          bestanden,
        },
        signaal,
        (nu) => (voortgang.value = nu),
      )
      return uitslag.soort === 'gelukt' ? legVast(wat, uitslag.tekst) : uitslag
    })
  }

  /** Ends the making of the document and the saving with files: nothing of it is left. */
  const breekAf = () => werk.value?.abort()

  /** What is kept apart from every dossier, in a file of its own: for the archive. */
  async function bewaarVerzegeld(lezer: Lezer, keuzes: Keuzes): Promise<Uitkomst> {
    const apart = verzegeldeBijlage(vraagVan(lezer, keuzes))
    if (!apart) return { soort: 'geannuleerd', tekst: 'Er is niets dat apart bewaard moet worden.' }
    const uitslag = await bewaarInWord(bijOefening(apart), briefpapier.lees)
    if ('tekst' in uitslag) return uitslag
    return uitslag.soort === 'saved' ? { soort: 'gelukt', tekst: bewaardAls(uitslag.path) } : nietBewaard(uitslag)
  }

  return {
    maak,
    overzicht,
    bezwaar,
    eerdereToestemming,
    bewaar,
    bewaarMetBestanden,
    bewaarVerzegeld,
    voortgang,
    breekAf,
  }
})
