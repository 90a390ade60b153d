import { voluit } from '@/domain/datum/opmaak'
import type { Blok } from '@/domain/document/inhoud'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import { gebeurtenisTitel, neutraleTitel } from '@/domain/dossier/gebeurtenis-titel'
import type { GeldigeGebeurtenis } from '@/domain/dossier/dossier'
import { isAdministratie, isGesprek } from '@/domain/gebeurtenis/soort'
import type { Woorden } from '@/domain/regeling/regeling'
import { staatTekst } from '@/domain/termijn/staat-tekst'
import { termijnTekst } from '@/domain/termijn/termijn-tekst'
import { tijdlijn } from '@/domain/tijdlijn/tijdlijn'
import { gevuld, hoofdletter } from '../gedeeld'
import { tijdlijnTekening } from '../tijdlijn-tekening'
import type { DossierBron } from './bron'

const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 1, tekst })

/** What happened, without the office work on the file itself where others read it. */
const stappen = ({ lezer, vraag }: DossierBron): readonly GeldigeGebeurtenis[] =>
  vraag.dossier.geldig.filter((g) => lezer.soort === 'archief' || !isAdministratie(g))

/** The name that everyone may read; the archive has the whole title. */
function titel(g: GeldigeGebeurtenis, { lezer, vraag }: DossierBron): string {
  const { dossier, regeling } = vraag
  return (lezer.soort === 'archief' ? gebeurtenisTitel : neutraleTitel)(g, dossier, regeling)
}

export function tijdlijnDeel(bron: DossierBron): Blok[] {
  const { dossier, kalender, regeling, vandaag } = bron.vraag
  const erbij = new Set(stappen(bron).map((g) => g.id))
  const items = tijdlijn(dossier, bron.termijnen, vandaag, regeling).filter(
    (i) => i.soort === 'termijn' || erbij.has(i.id),
  )
  const tekening = tijdlijnTekening(items, vandaag, kalender)
  return [
    kop('Tijdlijn'),
    {
      soort: 'alinea',
      stijl: 'toelichting',
      tekst:
        'Boven de lijn staat wat er gebeurde. Eronder staan de termijnen. Onder de tekening staat hetzelfde in woorden.',
    },
    ...(tekening ? [tekening] : []),
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Datum', breedte: 25 },
        { kop: 'Wat er gebeurde', breedte: 63 },
        { kop: 'Stuk', breedte: 12 },
      ],
      rijen: stappen(bron).map((g) => [voluit(g.datum), titel(g, bron), bron.nummer(g.id) ?? '']),
    },
  ]
}

export function termijnenDeel({ termijnen, vraag: { regeling, vandaag } }: DossierBron): Blok[] {
  return [
    kop('Termijnen'),
    termijnen.length === 0
      ? { soort: 'alinea', tekst: 'Er zijn geen termijnen met een datum.' }
      : {
          soort: 'tabel',
          kolommen: [
            { kop: 'Termijn', breedte: 21 },
            { kop: 'Hoe die dag is berekend', breedte: 33 },
            { kop: 'Uiterlijk', breedte: 24 },
            { kop: 'Hoe het ging', breedte: 22 },
          ],
          rijen: termijnen.map((t) => [
            t.definitie.neutraleNaam ?? t.definitie.naam,
            `${hoofdletter(termijnTekst(t))}${t.vanaf ? ` (${voluit(t.vanaf)})` : ''}. ${regeling.naam}, ${t.definitie.artikel}.`,
            t.uiterlijk ? voluit(t.uiterlijk) : '',
            hoofdletter(staatTekst(t, vandaag).tekst),
          ]),
        },
  ]
}

/** The log names the sides as the program does; on paper they are called what this procedure calls them. */
const inWoorden = (label: string, { beklaagde, klager }: Woorden): string =>
  label.replace('klager', klager).replace('Klager', hoofdletter(klager)).replace('beklaagde', beklaagde)

/** Everything that was written down with a step, as far as this reader may read it; a conversation has its report. */
export function stappenDeel(bron: DossierBron): Blok[] {
  const { regeling } = bron.vraag
  const metTekst = stappen(bron)
    .filter((g) => !isGesprek(g))
    .map((g) => ({ g, details: detailsVan(g, regeling, bron.woorden) }))
    .filter(({ details }) => details.length > 0)
  if (metTekst.length === 0) return []
  return [
    kop('Wat er bij elke stap is vastgelegd'),
    { soort: 'kop', niveau: 2, tekst: 'In volgorde van datum' },
    ...metTekst.flatMap(({ details, g }): Blok[] => [
      // Not in the contents: the timeline names each of them already.
      { soort: 'kop', niveau: 3, tekst: gevuld([voluit(g.datum), titel(g, bron)]).join(': ') },
      {
        soort: 'gegevens',
        regels: details.map(({ label, tekst }) => ({ label: inWoorden(label, bron.woorden), waarde: tekst })),
      },
    ]),
  ]
}
