import { defineStore } from 'pinia'
import { useVandaag } from '@/composables/use-vandaag'
import {
  alsVerzonden,
  document,
  type DocumentVraag,
  houdtTegen,
  type Inhoud,
  nogInTeVullen,
  type Ontbrekend,
  ontbrekendeGegevens,
} from '@/documents'
import { type Exemplaar, geadresseerdeVan } from '@/domain/dossier/exemplaren'
import type { Datum } from '@/domain/datum/datum'
import { type Brieftekst, brieftekstVan, metTekst } from '@/domain/document/brieftekst'
import { documentNaam, isBrief } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { type NaamInBrief, namenInBrief } from '@/domain/lezer/namen-in-brief'
import { isGeleend } from '@/domain/regeling/instellingen'
import type { DocumentSoort, Regeling } from '@/domain/regeling/regeling'
import { host, type PrintResult, type SaveFileResult } from '@/host'
import { ControleFout, type SchrijfOpties } from '@/storage'
import { AFDRUKKEN_MISLUKT, PDF_IN_BROWSER } from './afdrukfout'
import { useBriefpapierStore } from './briefpapier'
import { documentBron } from './document-bron'
import { useDossierStore } from './dossier'
import { useDossiersStore } from './dossiers'
import { useInstellingenStore } from './instellingen'
import { OPSLAAN_MISLUKT, type Uitkomst } from './uitkomst'
import { bewaardAls, bewaarInWord, bijOefening, nietBewaard } from './word-bestand'

/** Which document is asked for. `regeling`: of the blank form; with a dossier on screen its own procedure counts. */
export interface Gevraagd extends Exemplaar {
  readonly soort: DocumentSoort
  readonly regeling: Regeling
  readonly leeg: boolean
  /** The words of a letter that the officer changed. */
  readonly eigenTekst?: Brieftekst | undefined
}

const mislukt = (tekst: string): Uitkomst => ({ soort: 'mislukt', tekst })
const geannuleerd = (tekst: string): Uitkomst => ({ soort: 'geannuleerd', tekst })

/** Documents: made from the dossier on screen, saved, printed, and recorded in that dossier. */
export const useDocumentenStore = defineStore('documenten', () => {
  const dossiers = useDossierStore()
  const lijst = useDossiersStore()
  const instellingen = useInstellingenStore()
  const briefpapier = useBriefpapierStore()
  const vandaag = useVandaag()

  const geleend = (regeling: Regeling): boolean => isGeleend(regeling, instellingen.instellingen)

  const vraagVan = ({
    eigenTekst: _eigenTekst,
    leeg,
    regeling,
    soort: _soort,
    ...exemplaar
  }: Gevraagd): DocumentVraag => ({
    ...documentBron(regeling, instellingen, vandaag.value),
    dossier: leeg ? undefined : dossiers.dossier,
    ...exemplaar,
  })
  /** As it will be on paper. */
  function maak(gevraagd: Gevraagd): Inhoud {
    const eigen = document(gevraagd.soort, vraagVan(gevraagd))
    const inhoud = gevraagd.eigenTekst ? metTekst(eigen, gevraagd.eigenTekst) : eigen
    return bijOefening(inhoud)
  }
  const ontbrekend = (gevraagd: Gevraagd): Ontbrekend[] => [
    ...ontbrekendeGegevens(gevraagd.soort, vraagVan(gevraagd)).filter(
      ({ waar }) => (waar !== 'instellingen' && waar !== 'regeling') || !geleend(gevraagd.regeling),
    ),
    ...(isBrief(gevraagd.soort) ? nogInTeVullen(document(gevraagd.soort, vraagVan(gevraagd)), maak(gevraagd)) : []),
  ]
  /** Why this letter can not be recorded as sent this way; [] when it can. */
  const tegen = (gevraagd: Gevraagd, wijze: string): Ontbrekend[] => houdtTegen(ontbrekend(gevraagd), wijze)

  /** Whom this letter names and its addressee should not read of. */
  function namen(gevraagd: Gevraagd): NaamInBrief[] {
    const { dossier, ...bron } = vraagVan(gevraagd)
    const aan = dossier && geadresseerdeVan(gevraagd.soort, gevraagd, dossier.gegevens, bron.regeling)
    if (!aan) return []
    const anderen = lijst.lijst.map(({ klager, nummer }) => ({ nummer, namen: klager.split(', ') }))
    return namenInBrief(brieftekstVan(maak(gevraagd)), aan, dossier, bron.regeling, anderen)
  }

  /** The file is there whatever happens next, so a failing log line says so instead of calling the saving failed. */
  async function legVast({ leeg, soort }: Gevraagd, naam: string, gelukt: string): Promise<Uitkomst> {
    if (leeg) return { soort: 'gelukt', tekst: gelukt }
    try {
      await dossiers.meldDocument(soort, naam)
      return { soort: 'gelukt', tekst: gelukt }
    } catch (fout) {
      return mislukt(
        `${gelukt} Alleen in het logboek van het dossier kon het niet worden vastgelegd. ${fout instanceof Error ? fout.message : ''}`,
      )
    }
  }

  const bijOpslaan = async (
    gevraagd: Gevraagd,
    { bestandsnaam }: Inhoud,
    uitslag: SaveFileResult,
  ): Promise<Uitkomst> =>
    uitslag.soort === 'saved' ? legVast(gevraagd, bestandsnaam, bewaardAls(uitslag.path)) : nietBewaard(uitslag)

  async function bewaarAlsWord(gevraagd: Gevraagd): Promise<Uitkomst> {
    const inhoud = maak(gevraagd)
    const uitslag = await bewaarInWord(inhoud, briefpapier.lees)
    return 'tekst' in uitslag ? uitslag : bijOpslaan(gevraagd, inhoud, uitslag)
  }

  /** Prints what the window shows now: the preview on screen is the document. */
  async function afdrukken(gevraagd: Gevraagd): Promise<Uitkomst> {
    const { bestandsnaam } = maak(gevraagd)
    const uitslag = await host.print().catch((fout: unknown): PrintResult => ({
      soort: 'failed',
      reason: 'unknown',
      message: fout instanceof Error ? fout.message : '',
    }))
    if (uitslag.soort === 'cancelled') return geannuleerd('U hebt het afdrukken afgebroken. Er is niets afgedrukt.')
    if (uitslag.soort === 'failed')
      return { ...mislukt(AFDRUKKEN_MISLUKT[uitslag.reason]), ...(uitslag.message && { melding: uitslag.message }) }
    // A browser tells that its window closed, not what was chosen there: that is no print to put on record.
    if (host.soort === 'browser')
      return {
        soort: 'gelukt',
        tekst: 'Het afdrukvenster is gesloten. Komt er niets uit de printer, druk dan opnieuw af.',
      }
    return legVast(gevraagd, bestandsnaam, 'Het document is naar de printer gestuurd.')
  }

  async function bewaarAlsPdf(gevraagd: Gevraagd): Promise<Uitkomst> {
    const inhoud = maak(gevraagd)
    try {
      const uitslag = await host.savePdf(`${inhoud.bestandsnaam}.pdf`)
      if (host.soort === 'browser' && uitslag.soort === 'cancelled') return geannuleerd(PDF_IN_BROWSER)
      return await bijOpslaan(gevraagd, inhoud, uitslag)
    } catch {
      return mislukt(OPSLAAN_MISLUKT.unknown)
    }
  }

  /** The letter went out on this day. Rejects with ControleFout or OpslagFout; then nothing is recorded. */
  async function legVerzondenVast(
    gevraagd: Gevraagd,
    datum: Datum,
    wijze: string,
    opties?: SchrijfOpties,
  ): Promise<Dossier> {
    const { soort } = gevraagd
    const { dossier, ...bron } = vraagVan(gevraagd)
    const nieuw = isBrief(soort) && dossier ? alsVerzonden(soort, { ...bron, dossier }, datum, wijze) : undefined
    if (!nieuw) throw new RangeError(`${documentNaam(soort)}: hiervan wordt niet vastgelegd dat het is verzonden.`)
    const mist = tegen(gevraagd, wijze)
    if (mist.length > 0)
      throw new ControleFout(mist.map(({ tekst, veld }) => ({ veld, tekst: `Vul eerst in: ${tekst}.` })))
    return dossiers.legVast(nieuw, opties)
  }

  return { maak, ontbrekend, tegen, namen, bewaarAlsWord, afdrukken, bewaarAlsPdf, legVerzondenVast }
})
