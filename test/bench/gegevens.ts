import { type Datum, plusDagen } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis, GebeurtenisGegevens, GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import { legeBeklaagde, legeGegevens, legeKlager, leegPunt } from '@/domain/gebeurtenis/gegevens'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { REGELINGEN } from '@/domain/regeling'
import { organisatieVan } from '@/domain/regeling/instellingen'
import type { DocumentVraag } from '@/documents'

/** Invented cases, the same in every run: nothing here is random. */
export const VANDAAG = '2026-11-20' as Datum

const VOORNAMEN = ['Fatma', 'Łukasz', 'Özlem', 'Jan', 'Marja', 'Chaima', 'Sjoerd', 'Béatrice', 'Willem', 'Noor', 'Ali']
const NAMEN = ['Yılmaz', 'Nowak', 'de Wit', 'van den Heuvel', 'Peters', 'El Amrani', 'Smeets', 'Aarts', 'Çelik', 'Bos']
const PLAATSEN = ['Oss', 'Uden', 'Nijmegen', 'Amersfoort', 'Maasland', 'Schipluiden', 'Amsterdam', "'s-Hertogenbosch"]
const ONDERWERPEN = ['Wachttijd', 'Bejegening', 'Geen antwoord op brief', 'Reparatie badkamer', 'Privacy', 'Afspraak']
const uit = (lijst: readonly string[], n: number): string => lijst[n % lijst.length] ?? ''

/**
 * The log of case `n`: received, acknowledged (two of three), heard. Open cases came in during the last months, closed ones
 * over the last twenty years.
 */
export function logVan(n: number, open: boolean, vandaag = VANDAAG): Gebeurtenis[] {
  const regeling = REGELINGEN[n % REGELINGEN.length] ?? onsWelzijn
  const ontvangen = plusDagen(vandaag, open ? -(n % 75) : -80 - ((n * 7) % 7000))
  const id = `d${n}`
  const log: Gebeurtenis[] = []
  const leg = <S extends GebeurtenisSoort>(soort: S, datum: Datum, gegevens: GebeurtenisGegevens[S]) => {
    const vastgelegdOp = `${datum}T09:00:00.000Z`
    log.push({ id: `${id}-${log.length + 1}`, dossierId: id, datum, vastgelegdOp, soort, gegevens } as Gebeurtenis)
  }
  const klager = `${uit(VOORNAMEN, n * 3)} ${uit(NAMEN, n * 7 + (n >> 3))}`
  leg('ontvangst', ontvangen, {
    nummer: `${ontvangen.slice(0, 4)}-${String(n).padStart(5, '0')}`,
    regelingId: regeling.id,
    regelingVersie: regeling.versie,
    kanaal: 'e-mail',
    gegevens: {
      ...legeGegevens(),
      route: regeling.routes[0]?.id ?? '',
      onderwerp: `${uit(ONDERWERPEN, n)} in ${uit(PLAATSEN, n * 5)}`,
      omschrijving: 'De klager vertelt dat een afspraak twee keer is verzet zonder bericht.',
      klagers: [{ ...legeKlager('k'), naam: klager, plaats: uit(PLAATSEN, n) }],
      beklaagden: [{ ...legeBeklaagde('b'), naam: `${uit(VOORNAMEN, n * 5 + 1)} ${uit(NAMEN, n + 3)}` }],
      behandelaar: 'Marit Hoekstra',
      kennisnameOp: plusDagen(ontvangen, -20),
      gedragingOp: plusDagen(ontvangen, -25),
    },
  })
  if (n % 3 > 0) leg('bevestiging_verzonden', plusDagen(ontvangen, n % 6), { wijze: 'e-mail' })
  if (!open) leg('afsluiting', plusDagen(ontvangen, 30 + (n % 30)), { grond: 'opgelost' })
  return log
}

export const dossiers = (aantal: number, open: number, vandaag = VANDAAG): Dossier[] =>
  Array.from({ length: aantal }, (_, n) => vouw(logVan(n, n < open, vandaag)))

export const samenvattingen = (aantal: number, open: number) => dossiers(aantal, open).map(samenvattingVan)

/** The log of one case in which very much happened: every fifth event changes the data, every fifth is a conversation. */
export function langLog(aantal: number, vandaag = VANDAAG): Gebeurtenis[] {
  const [opening] = logVan(0, true, vandaag)
  if (opening?.soort !== 'ontvangst') throw new Error('een logboek begint met de ontvangst')
  const id = `lang${aantal}`
  const begin = plusDagen(vandaag, -400)
  return Array.from({ length: aantal }, (_, i): Gebeurtenis => {
    const datum = plusDagen(begin, Math.floor((i * 400) / aantal))
    const kop = { id: `${id}-${i}`, dossierId: id, datum, vastgelegdOp: `${datum}T10:00:00.000Z` }
    const tekst = `${uit(ZINNEN, i)} (${i})`
    if (i === 0) return { ...opening, ...kop, gegevens: { ...opening.gegevens, nummer: id } }
    if (i % 5 === 0) return { ...kop, soort: 'gegevens_gewijzigd', gegevens: { wijziging: { omschrijving: tekst } } }
    if (i % 5 === 1) return { ...kop, soort: 'notitie', gegevens: { tekst } }
    if (i % 5 > 2)
      return { ...kop, soort: 'contact', gegevens: { wijze: 'telefoon', bereikt: true, toelichting: tekst } }
    const gesprek = {
      met: 'An Bos',
      partij: 'klager',
      aanwezig: '',
      plaats: '',
      verklaring: tekst,
      afspraken: '',
    } as const
    return { ...kop, soort: 'gesprek', gegevens: gesprek }
  })
}

const ZINNEN = [
  'De klager belde op maandag met de vraag waarom de afspraak niet doorging.',
  'Volgens de medewerker is die dag een bericht achtergelaten bij de receptie.',
  'In het gesprek bleek dat het bericht nooit is aangekomen, en dat niemand dat heeft nagevraagd.',
  'Beide partijen zijn het erover eens dat de wachttijd te lang was.',
  'De teamleider heeft toegezegd dat afspraken voortaan schriftelijk worden bevestigd.',
]
const alineas = (aantal: number): string =>
  Array.from({ length: aantal }, (_, a) => Array.from({ length: 8 }, (_, z) => uit(ZINNEN, a + z * 3)).join(' ')).join(
    '\n\n',
  )

/** Forty events, fifteen letters as they went out, and a piece for each file. */
export function logMetBestanden(
  bestanden: readonly { readonly sha256: string; readonly grootte: number }[],
  vandaag = VANDAAG,
): Gebeurtenis[] {
  const log = langLog(40, vandaag)
  const [opening] = log
  if (opening?.soort !== 'ontvangst') throw new Error('een logboek begint met de ontvangst')
  const erbij = (n: number) => ({
    id: `b-${n}`,
    dossierId: opening.dossierId,
    datum: vandaag,
    vastgelegdOp: `${vandaag}T11:00:00.000Z`,
  })
  const brieven = Array.from({ length: 15 }, (_, i): Gebeurtenis => ({
    ...erbij(i),
    soort: 'brief_verzonden',
    gegevens: {
      brief: 'uitnodiging',
      aan: 'An Bos',
      wijze: 'brief',
      bewaard: {
        soort: 'uitnodiging',
        titel: 'Uitnodiging',
        bestandsnaam: 'uitnodiging',
        organisatie: 'Proef',
        voettekst: 'Proef',
        blokken: [
          { soort: 'titel', tekst: 'Uitnodiging' },
          { soort: 'alinea', tekst: alineas(3) },
        ],
      },
    },
  }))
  const stukken = bestanden.map((b, i): Gebeurtenis => ({
    ...erbij(100 + i),
    soort: 'document_toegevoegd',
    gegevens: {
      naam: `Stuk ${i + 1}`,
      ingebrachtDoor: '',
      van: 'klager',
      ingezienDoorKlager: true,
      ingezienDoorBeklaagde: true,
      bestand: { ...b, naam: `stuk ${i + 1}.pdf`, type: 'pdf' },
    },
  }))
  return [...log, ...brieven, ...stukken]
}

/** A case whose final report is about thirty pages. */
export function groteVraag(): DocumentVraag & { dossier: Dossier } {
  const log = logVan(0, true)
  const opening = log[0]
  if (opening?.soort !== 'ontvangst') throw new Error('een logboek begint met de ontvangst')
  const gegevens = {
    ...opening.gegevens.gegevens,
    omschrijving: alineas(26),
    bevindingen: alineas(52),
    aanbevelingen: alineas(22),
    punten: Array.from({ length: 30 }, (_, i) => ({
      ...leegPunt(`p${i}`),
      omschrijving: uit(ZINNEN, i),
      oordeel: 'deels gegrond' as const,
      motivering: `${uit(ZINNEN, i + 1)} ${uit(ZINNEN, i + 2)}`,
    })),
    rapport: Object.fromEntries(onsWelzijn.rapport.map((o) => [o.id, alineas(28)])),
  }
  const dossier = vouw([
    { ...opening, gegevens: { ...opening.gegevens, gegevens } },
    ...Array.from({ length: 40 }, (_, i): Gebeurtenis => ({
      id: `c${i}`,
      dossierId: opening.dossierId,
      datum: plusDagen(opening.datum, i % 20),
      vastgelegdOp: opening.vastgelegdOp,
      soort: 'contact',
      gegevens: { wijze: 'telefoon', bereikt: true, toelichting: uit(ZINNEN, i) },
    })),
  ])
  return {
    regeling: onsWelzijn,
    organisatie: organisatieVan(onsWelzijn),
    vandaag: VANDAAG,
    kalender: new Kalender(),
    dossier,
  }
}
