import type { Blok, Inhoud } from '@/domain/document/inhoud'

/**
 * A document as a part of another: everything that is in it, one level of headings lower than the heading it gets here. The
 * window of an envelope and the room to sign are of the letter on its own.
 */
export const ingebed = ({ blokken }: Inhoud): Blok[] => blokken.flatMap(blok)

function blok(b: Blok): Blok[] {
  switch (b.soort) {
    case 'titel':
      return [{ soort: 'alinea', stijl: 'nadruk', tekst: [b.tekst, b.ondertitel ?? ''].filter(Boolean).join('\n') }]
    case 'kop':
      return [{ soort: 'kop', niveau: 3, tekst: b.tekst }]
    case 'adressering':
      return [
        {
          soort: 'gegevens',
          regels: [
            { label: 'Van', waarde: b.afzender.join('\n') },
            { label: 'Aan', waarde: b.geadresseerde.join('\n') },
          ],
        },
      ]
    case 'groet':
      return [{ soort: 'alinea', tekst: [b.groet, ...b.afzender].filter((r) => r.trim() !== '').join('\n') }]
    case 'ondertekening':
      return [
        {
          soort: 'gegevens',
          regels: b.ondertekenaars.map(({ datum, naam, rol }) => ({
            label: rol,
            waarde: [naam, datum].filter((r) => r.trim() !== '').join(', '),
          })),
        },
      ]
    case 'nieuwe-pagina':
    case 'inhoudsopgave':
      return []
    default:
      return [b]
  }
}
