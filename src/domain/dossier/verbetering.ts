import type { Afhandeling } from '../gebeurtenis/gegevens'

/** The improvements with who sees to them, as a document says it. */
export const verbeterTekst = ({
  verbeteracties,
  verbeterEigenaar = '',
}: Pick<Afhandeling, 'verbeteracties' | 'verbeterEigenaar'>): string =>
  [verbeteracties.trim(), verbeterEigenaar.trim() && `Daarvoor zorgt: ${verbeterEigenaar.trim()}.`]
    .filter(Boolean)
    .join('\n')
