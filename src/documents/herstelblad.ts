import type { Datum } from '@/domain/datum/datum'
import { kort } from '@/domain/datum/opmaak'
import type { Inhoud } from '@/domain/document/inhoud'

export interface Herstelgegevens {
  readonly organisatie: string
  /** Where the backups are; '' when that is not chosen. */
  readonly map: string
  /** The name of the last one; '' when there is none. */
  readonly bestand: string
}

/** For whoever stands there without the computer: what there is, what is needed, and how it comes back. Nothing of a dossier. */
export function herstelbladInhoud({ organisatie, map, bestand }: Herstelgegevens, vandaag: Datum): Inhoud {
  return {
    soort: 'herstelblad',
    titel: 'Herstelblad',
    bestandsnaam: `herstelblad ${vandaag}`,
    organisatie,
    voettekst: 'Herstelblad Klachtdossier',
    blokken: [
      {
        soort: 'titel',
        tekst: 'Herstelblad Klachtdossier',
        ondertitel: `Zo komen de klachtdossiers terug als de computer weg of stuk is. Gemaakt op ${kort(vandaag)}.`,
      },
      {
        soort: 'gegevens',
        regels: [
          { label: 'Programma', waarde: 'Klachtdossier' },
          { label: 'Map', waarde: map === '' ? 'nog niet gekozen' : map },
          { label: 'Laatste bestand', waarde: bestand === '' ? 'nog geen' : bestand },
        ],
      },
      {
        soort: 'alinea',
        tekst:
          'De naam van een reservekopie eindigt op .klachtkopie. In de naam staat de dag. Neem de nieuwste. Elke kopie is op slot met een wachtzin, en het programma zelf ook. Zonder wachtzin kan niemand iets openen, ook de maker van het programma niet. Schrijf de wachtzin zelf niet op dit blad.',
      },
      { soort: 'vraag', label: 'Waar de wachtzin wordt bewaard', antwoord: '', regels: 2 },
      { soort: 'vraag', label: 'Wie de wachtzin nog meer kent', antwoord: '', regels: 1 },
      { soort: 'vraag', label: 'Wie kan helpen: naam en telefoon', antwoord: '', regels: 1 },
      { soort: 'kop', niveau: 1, tekst: 'Een reservekopie terugzetten' },
      {
        soort: 'opsomming',
        genummerd: true,
        punten: [
          'Zet Klachtdossier op de computer en start het.',
          'Kies op het eerste scherm Reservekopie terugzetten. Staan er al dossiers, ga dan naar Instellingen en kies daar Reservekopie maken of terugzetten.',
          'Kies het nieuwste bestand uit de map en vul de wachtzin in. Kies Kopie nakijken.',
          'Lees hoeveel dossiers erin zitten. Kies dan Reservekopie terugzetten.',
          'Kijk of uw dossiers er zijn. Kies daarna bij Reservekopie opnieuw de map. De wachtzin van de kopie is nu ook die van deze computer.',
        ],
      },
      { soort: 'kop', niveau: 1, tekst: 'Voor wie helpt: zonder het venster' },
      {
        soort: 'alinea',
        tekst:
          'Met de wachtzin in een tekstbestand schrijft deze opdracht alle dossiers als Word-bestanden weg. Nodig is Node.js, en de map van het programma.',
      },
      {
        soort: 'alinea',
        stijl: 'nadruk',
        tekst: 'npm run --silent cli -- herstel --backup kopie.klachtkopie --uit MAP --wachtzin wachtzin.txt',
      },
    ],
  }
}
