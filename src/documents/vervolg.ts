import { adresVanStap, nogTeNemen } from '@/domain/dossier/doorverwijzing'
import { gevuld, type MetDossier } from './gedeeld'

/** Where the complainant can still go, with the address (WSW-4c, S51-6.11, ONS-7, STK-8). */
export const vervolgPunten = ({ dossier, organisatie, regeling }: MetDossier): string[] =>
  // An e-mail or web address stands on a line of its own: broken at its hyphen it can not be typed over.
  nogTeNemen(dossier, regeling).map((stap) =>
    gevuld([stap.naam, stap.uitleg, adresVanStap(stap, regeling, organisatie).join(', '), stap.digitaal ?? '']).join(
      '\n',
    ),
  )
