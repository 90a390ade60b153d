import type { Dossier, GeldigeGebeurtenis } from './dossier'

/** True when the complainant was spoken to or answered. */
const isContact = (g: GeldigeGebeurtenis): boolean =>
  (g.soort === 'contact' && g.gegevens.bereikt) ||
  ((g.soort === 'gesprek' || g.soort === 'hoorzitting') &&
    (g.gegevens.partij === 'klager' || g.gegevens.partij === 'beiden'))

/** How often the complainant was tried in vain since the last contact (Sterker 5.8). */
export const pogingenSinds = ({ geldig }: Pick<Dossier, 'geldig'>): number =>
  geldig.slice(geldig.findLastIndex(isContact) + 1).filter((g) => g.soort === 'contact').length

/** "nog 1 poging nodig"; '' when there are enough. */
export function pogingenTekst(gedaan: number, nodig: number): string {
  const nog = nodig - gedaan
  return nog <= 0 ? '' : `nog ${nog} ${nog === 1 ? 'poging' : 'pogingen'} nodig`
}
