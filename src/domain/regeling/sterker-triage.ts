import type { Triage } from './triage'

/** Sterker 6: dissatisfaction is first talked over with the employee; three ways by which it comes in. */
export const STERKER_TRIAGE: Triage = {
  vraag: 'Waar uitte de klager de onvrede, en wat wil de klager nu?',
  antwoorden: [
    {
      id: 'A-opgelost',
      naam: 'A. Bij de medewerker: samen opgelost',
      dan: 'signaal',
      artikel: '6 onder A2',
      gevolg: 'Dit is geen klacht. Was de onvrede schriftelijk, dan gaat de uitkomst ook schriftelijk naar de klager.',
    },
    {
      id: 'A-verder',
      naam: 'A. Bij de medewerker: niet opgelost, wil naar de leidinggevende',
      dan: 'klacht',
      artikel: '6 onder A3',
      gevolg: 'De interne behandeling begint. Plan het gesprek met de leidinggevende.',
    },
    {
      id: 'B',
      naam: 'B. Via telefoon, balie, mail of brief: nog niet met de medewerker besproken',
      dan: 'signaal',
      artikel: '6 onder B',
      gevolg:
        'Verbind door of stuur door naar de medewerker. Is die er niet en heeft het haast, stuur het dan naar de leidinggevende.',
    },
    {
      id: 'C-medewerker',
      naam: 'C. Bij de leidinggevende: wil eerst met de medewerker praten',
      dan: 'signaal',
      artikel: '6 onder C1',
      gevolg: 'De medewerker bespreekt de onvrede met de klager. Lukt dat, dan is het geen klacht.',
    },
    {
      id: 'C-leidinggevende',
      naam: 'C. Bij de leidinggevende: wil meteen een gesprek met de leidinggevende',
      dan: 'klacht',
      artikel: '6 onder C2',
      gevolg: 'De leidinggevende bemiddelt. Plan dat gesprek, zo nodig met de medewerker erbij.',
    },
    {
      id: 'C-commissie',
      naam: 'C. Bij de leidinggevende: wil meteen naar de klachtencommissie',
      dan: 'klacht',
      artikel: '6 onder C3',
      gevolg:
        'Wijs de klager op de procedure van de klachtencommissie. Die vraagt wat de klager al deed om tot een oplossing te komen.',
    },
  ],
}
