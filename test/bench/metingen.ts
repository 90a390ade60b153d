import 'temporal-polyfill/global'
import { document } from '@/documents'
import { naarHtml } from '@/documents/naar-html'
import { naarWord } from '@/documents/naar-word'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import { doorzoekbaar, gesorteerd, NIEUWSTE_EERST, vindIn, zoektermen } from '@/domain/overzicht/zoeken'
import { regelingMet } from '@/domain/regeling'
import { termijnen } from '@/domain/termijn/termijnen'
import { rijenVan } from '@/storage/dossier-rijen'
import { sjabloon, vulIn } from './docxtemplater'
import { dossiers, groteVraag, langLog, logMetBestanden, samenvattingen, VANDAAG } from './gegevens'

export { metJournaal } from './journaal'

export interface Meting {
  readonly wat: string
  readonly ms: number
  readonly doel?: number
  readonly verhouding?: string
}

const mediaan = (tijden: readonly number[]): number => tijden.toSorted((a, b) => a - b)[tijden.length >> 1] ?? NaN

async function duur(doe: () => unknown): Promise<number> {
  const begin = performance.now()
  await doe()
  return performance.now() - begin
}

/** The first time, and the median of the times after it. Different candidates take turns, so that a busy moment hits all. */
async function omBeurten(keren: number, ...kandidaten: (() => unknown)[]): Promise<{ koud: number; warm: number }[]> {
  const tijden = kandidaten.map((): number[] => [])
  for (let keer = 0; keer <= keren; keer++)
    for (const [i, doe] of kandidaten.entries()) tijden[i]?.push(await duur(doe))
  return tijden.map(([koud = NaN, ...rest]) => ({ koud, warm: mediaan(rest) }))
}

/** Terms of 10,000 open dossiers. Cold: the first time in a new process, with an empty calendar. */
export async function metTermijnen(): Promise<Meting[]> {
  const lijst = samenvattingen(10_000, 10_000).map((s) => ({ regeling: regelingMet(s.regelingId), zaak: s.zaak }))
  const reken = (kalender: Kalender) => {
    for (const { regeling, zaak } of lijst) if (regeling) termijnen(regeling, zaak, VANDAAG, kalender)
  }
  const [uitkomst] = await omBeurten(15, () => reken(new Kalender()))
  return [
    { wat: 'termijnen van 10.000 open dossiers, eerste keer', ms: uitkomst?.koud ?? NaN },
    { wat: 'termijnen van 10.000 open dossiers', ms: uitkomst?.warm ?? NaN, doel: 100 },
  ]
}

/** What the list does at every letter: the order stands, the letters filter it. */
export function metZoeken(): Meting[] {
  const lijst = samenvattingen(10_000, 300)
  const alles = doorzoekbaar(gesorteerd(lijst, NIEUWSTE_EERST))
  const zoek = (vraag: string) => vindIn(alles, zoektermen(vraag))
  const begin = performance.now()
  zoek('y')
  const eerste = performance.now() - begin
  const tijden: number[] = []
  for (let keer = 0; keer < 5; keer++)
    for (const vraag of ['yilmaz oss', 'łukasz', 'bejegening in uden', '2026-00'])
      for (let n = 1; n <= vraag.length; n++) {
        const toets = performance.now()
        zoek(vraag.slice(0, n))
        tijden.push(performance.now() - toets)
      }
  return [
    { wat: 'zoeken in 10.000 dossiers, eerste letter', ms: eerste },
    { wat: 'zoeken in 10.000 dossiers, per letter', ms: mediaan(tijden), doel: 16 },
    { wat: 'zoeken in 10.000 dossiers, traagste letter', ms: Math.max(...tijden) },
  ]
}

export async function metDocumenten(): Promise<Meting[]> {
  const vraag = groteVraag()
  const rapport = document('eindrapport', vraag)
  const leegSjabloon = sjabloon()
  const [word, html, anders] = await omBeurten(
    15,
    () => naarWord(rapport),
    () => naarHtml(rapport),
    () => vulIn(leegSjabloon, rapport),
  )
  const formulier = { ...vraag, dossier: dossiers(1, 1)[0] }
  const [registratie] = await omBeurten(15, () => naarWord(document('registratieformulier', formulier)))
  const basis = anders?.warm ?? NaN
  const keer = (ms = NaN) => `${(ms / basis).toFixed(2).replace('.', ',')} × docxtemplater`
  return [
    { wat: 'dossier van 30 pagina’s in Word', ms: word?.warm ?? NaN, verhouding: keer(word?.warm) },
    { wat: 'hetzelfde als HTML', ms: html?.warm ?? NaN, verhouding: keer(html?.warm) },
    { wat: 'hetzelfde met docxtemplater, in een sjabloon', ms: basis, verhouding: keer(basis) },
    { wat: 'registratieformulier in Word', ms: registratie?.warm ?? NaN, doel: 50 },
  ]
}

/** Rows as the program stores them, to fill a database with: open cases of the last months, as seen from the real today. */
export function* rijen(aantal: number, open: number, perKeer = 500) {
  const alle = dossiers(aantal, open, datum(Temporal.Now.plainDateISO().toString()))
  for (let i = 0; i < alle.length; i += perKeer) yield alsRijen(alle.slice(i, i + perKeer))
}

const alsRijen = (dossiers: readonly Dossier[]) => {
  const rijen = dossiers.map(rijenVan)
  return {
    gebeurtenissen: rijen.flatMap((r) => r.gebeurtenissen),
    samenvattingen: rijen.flatMap((r) => r.samenvattingen),
  }
}

/** One open dossier of so many events, with its id. */
export function langDossier(aantal: number) {
  const dossier = vouw(langLog(aantal, datum(Temporal.Now.plainDateISO().toString())))
  return { id: dossier.id, rijen: alsRijen([dossier]) }
}

/** One dossier with letters and these files. */
export function dossierMetBestanden(bestanden: readonly { readonly sha256: string; readonly grootte: number }[]) {
  const dossier = vouw(logMetBestanden(bestanden, datum(Temporal.Now.plainDateISO().toString())))
  return { id: dossier.id, rijen: alsRijen([dossier]) }
}

/** The two documents as files, to look at what was compared. */
export async function bestanden(): Promise<Record<string, Uint8Array>> {
  const rapport = document('eindrapport', groteVraag())
  return { 'klachtdossier.docx': await naarWord(rapport), 'docxtemplater.docx': vulIn(sjabloon(), rapport) }
}
