import type { Inhoud } from '@/domain/document/inhoud'
import type { Organisatie } from '@/domain/regeling/instellingen'

/** A letter of two pages to an invented addressee: it shows where the address, the text and a next page come. */
export const proefbrief = ({ adres, klachtenfunctionaris, naam }: Organisatie): Inhoud => ({
  soort: 'proefbrief',
  titel: 'Proefbrief',
  bestandsnaam: 'proefbrief',
  organisatie: naam,
  voettekst: '2000-001 · proefbrief',
  blokken: [
    {
      soort: 'adressering',
      afzender: [naam, ...adres],
      geadresseerde: ['De heer V. Voorbeeld', 'Voorbeeldstraat 1', '1234 AB Voorbeeldstad'],
    },
    {
      soort: 'gegevens',
      regels: [
        { label: 'Datum', waarde: '1 januari 2000' },
        { label: 'Ons kenmerk', waarde: '2000-001' },
        { label: 'Onderwerp', waarde: 'Proefbrief' },
      ],
    },
    { soort: 'alinea', tekst: 'Geachte heer Voorbeeld,' },
    {
      soort: 'alinea',
      tekst:
        'Dit is een proef. Past het adres in het venster van de envelop? Staat het logo goed? Kijk ook naar de tweede pagina.',
    },
    { soort: 'kop', niveau: 1, tekst: 'Een kop' },
    { soort: 'opsomming', genummerd: true, punten: ['Het eerste punt.', 'Het tweede punt.'] },
    { soort: 'nieuwe-pagina' },
    { soort: 'alinea', tekst: 'Dit is de tweede pagina.' },
    { soort: 'groet', groet: 'Met vriendelijke groet,', afzender: [klachtenfunctionaris, naam] },
  ],
})
