import { defineStore } from 'pinia'
import { useVandaag } from '@/composables/use-vandaag'
import { type DossierVraag, dossierstuk, verzegeldeBijlage } from '@/documents/dossierstuk'
import type { Inhoud } from '@/domain/document/inhoud'
import { isOpening } from '@/domain/gebeurtenis/soort'
import { grondTekst } from '@/domain/lezer/grond'
import { type Lezer, lezerSleutel } from '@/domain/lezer/lezer'
import type { Keuzes } from '@/domain/lezer/stuk-voor'
import { vindplaatsen } from '@/domain/lezer/vindplaatsen'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { useBriefpapierStore } from './briefpapier'
import { documentBron } from './document-bron'
import { useDossierStore } from './dossier'
import { useInstellingenStore } from './instellingen'
import type { Uitkomst } from './uitkomst'
import { bewaardAls, bewaarInWord, bijOefening, nietBewaard } from './word-bestand'

/** The dossier on screen for one reader: what goes along, on paper, saved and recorded. */
export const useVerstrekkenStore = defineStore('verstrekken', () => {
  const dossiers = useDossierStore()
  const instellingen = useInstellingenStore()
  const briefpapier = useBriefpapierStore()
  const vandaag = useVandaag()

  function vraagVan(lezer: Lezer, keuzes: Keuzes): DossierVraag {
    const { dossier, regeling } = dossiers
    if (!dossier || !regeling) throw new RangeError('Er staat geen dossier op het scherm.')
    return { ...documentBron(regeling, instellingen, vandaag.value), dossier, lezer, keuzes }
  }

  const maak = (lezer: Lezer, keuzes: Keuzes): Inhoud => bijOefening(dossierstuk(vraagVan(lezer, keuzes)))

  /** The pieces, each with why it does not go along; and the places in free text to look at before it is given. */
  function overzicht(lezer: Lezer, keuzes: Keuzes) {
    const { dossier, regeling } = vraagVan(lezer, keuzes)
    const voor = voorLezer(dossier, lezer, regeling, keuzes)
    return {
      stukken: voor.stukken.map(({ datum, gebeurtenis, grond, nummer, wat }) => ({
        nummer,
        datum,
        wat,
        // Without the complaint itself there is no dossier.
        altijd: isOpening(gebeurtenis),
        ...(grond !== undefined && { grond, tekst: grondTekst(grond, regeling) }),
      })),
      vindplaatsen: vindplaatsen(voor, dossier),
      verzegeld: voor.verzegeld.length,
    }
  }

  /** Saves it in Word and puts on record to whom it was given, with what and without what. */
  async function bewaar(lezer: Lezer, keuzes: Keuzes): Promise<Uitkomst> {
    const { stukken } = overzicht(lezer, keuzes)
    const uitslag = await bewaarInWord(maak(lezer, keuzes), briefpapier.lees)
    if ('tekst' in uitslag) return uitslag
    if (uitslag.soort !== 'saved') return nietBewaard(uitslag)
    const gelukt = bewaardAls(uitslag.path)
    try {
      await dossiers.legVast({
        soort: 'dossier_verstrekt',
        datum: vandaag.value,
        gegevens: {
          lezer: lezerSleutel(lezer),
          stukken: stukken.flatMap((s) => (s.tekst === undefined ? s.nummer : [])),
          weggelaten: stukken.flatMap((s) => (s.tekst === undefined ? [] : `${s.nummer}: ${s.tekst}`)),
          uitzonderingen: [],
        },
      })
      return { soort: 'gelukt', tekst: gelukt }
    } catch (fout) {
      return {
        soort: 'mislukt',
        tekst: `${gelukt} Alleen in het logboek van het dossier kon het niet worden vastgelegd. ${fout instanceof Error ? fout.message : ''}`,
      }
    }
  }

  /** What is kept apart from every dossier, in a file of its own: for the archive. */
  async function bewaarVerzegeld(lezer: Lezer, keuzes: Keuzes): Promise<Uitkomst> {
    const apart = verzegeldeBijlage(vraagVan(lezer, keuzes))
    if (!apart) return { soort: 'geannuleerd', tekst: 'Er is niets dat apart bewaard moet worden.' }
    const uitslag = await bewaarInWord(bijOefening(apart), briefpapier.lees)
    if ('tekst' in uitslag) return uitslag
    return uitslag.soort === 'saved' ? { soort: 'gelukt', tekst: bewaardAls(uitslag.path) } : nietBewaard(uitslag)
  }

  return { maak, overzicht, bewaar, bewaarVerzegeld }
})
