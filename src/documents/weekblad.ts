import { kort, metWeekdag } from '@/domain/datum/opmaak'
import { tijdTekst } from '@/domain/datum/tijd'
import type { Datum } from '@/domain/datum/datum'
import type { Blok, Inhoud } from '@/domain/document/inhoud'
import type { WeekGesprek, WeekRegel, Weekblad } from '@/domain/overzicht/weekblad'

/** The week on one sheet, for the desk: numbers, steps and days, and nobody's name. */
export function weekbladInhoud(week: Weekblad, organisatie: string, vandaag: Datum): Inhoud {
  return {
    soort: 'weekblad',
    titel: `Weekblad ${week.van}`,
    bestandsnaam: `weekblad ${week.van}`,
    organisatie,
    voettekst: 'Weekblad klachten',
    blokken: [
      {
        soort: 'titel',
        tekst: 'Weekblad',
        ondertitel: `${metWeekdag(week.van)} tot en met ${metWeekdag(week.tot)}, gemaakt op ${kort(vandaag)}`,
      },
      ...gesprekken(week.gesprekken, vandaag),
      ...taken(week.regels, vandaag),
      ...over(week.weggelaten),
    ],
  }
}

function gesprekken(lijst: readonly WeekGesprek[], vandaag: Datum): Blok[] {
  if (lijst.length === 0) return []
  return [
    { soort: 'kop', niveau: 1, tekst: 'Gesprekken' },
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Wanneer', breedte: 40 },
        { kop: 'Dossier', breedte: 20 },
        { kop: 'Waar', breedte: 40 },
      ],
      rijen: lijst.map(({ begin, dag, einde, nummer, plaats }) => [
        `${kort(dag, vandaag)}, ${begin.replace(':', '.')} tot ${tijdTekst(einde)}`,
        nummer,
        plaats || 'zie het dossier',
      ]),
    },
  ]
}

function taken(regels: readonly WeekRegel[], vandaag: Datum): Blok[] {
  const kop: Blok = { soort: 'kop', niveau: 1, tekst: 'Doen en versturen' }
  if (regels.length === 0) return [kop, { soort: 'alinea', tekst: 'Deze week hoeft er niets de deur uit.' }]
  return [
    kop,
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Klaar', breedte: 8 },
        { kop: 'Dossier', breedte: 14 },
        { kop: 'Wat', breedte: 30 },
        { kop: 'Wanneer', breedte: 20 },
        { kop: 'Brief', breedte: 28 },
      ],
      rijen: regels.map(({ brief, dag, laat, nummer, wat }) => [
        '☐',
        nummer,
        wat,
        laat
          ? `te laat, ${kort(dag, vandaag)}`
          : wat === 'Brief versturen'
            ? `sinds ${kort(dag, vandaag)}`
            : // A target or an agreed day that is past is not late, and not still to come.
              `${dag < vandaag ? 'was ' : ''}${kort(dag, vandaag)}`,
        brief,
      ]),
    },
  ]
}

const over = (aantal: number): Blok[] =>
  aantal === 0
    ? []
    : [
        {
          soort: 'alinea',
          stijl: 'nadruk',
          tekst: `Er ${aantal === 1 ? 'past 1 regel' : `passen ${aantal} regels`} niet op dit blad. Wat haast heeft, staat er wel op. De rest staat in de werkvoorraad.`,
        },
      ]
