import type { Regeling } from '../regeling/regeling'
import type { Dossier } from './dossier'
import { gesprekken } from './gesprekken'

/** A leaf of the dossier on screen. */
export type Blad =
  'tijdlijn' | 'logboek' | 'gegevens' | 'punten' | 'gesprekken' | 'documenten' | 'afhandeling' | 'rapport'

/** Of a signal, and of what is handled elsewhere, nothing is judged or reported. */
const wordtBeoordeeld = ({ gegevens, soort }: Dossier, { routes }: Regeling): boolean =>
  soort === 'klacht' && !routes.some((r) => r.verwijzing && r.id === gegevens.route)

/** The leaves of this dossier in their order, with how many there are of what is counted on the tab. */
export function bladenVan(dossier: Dossier, regeling: Regeling): { id: Blad; titel: string; aantal?: number }[] {
  const beoordeeld = wordtBeoordeeld(dossier, regeling)
  return [
    { id: 'tijdlijn', titel: 'Tijdlijn' },
    { id: 'logboek', titel: 'Logboek' },
    { id: 'gegevens', titel: 'Gegevens' },
    ...(beoordeeld ? [{ id: 'punten' as const, titel: 'Klachtpunten', aantal: dossier.gegevens.punten.length }] : []),
    { id: 'gesprekken', titel: 'Gesprekken en horen', aantal: gesprekken(dossier).length },
    { id: 'documenten', titel: 'Documenten' },
    ...(beoordeeld ? [{ id: 'rapport' as const, titel: 'Eindrapport' }] : []),
    { id: 'afhandeling', titel: 'Afhandeling' },
  ]
}

/** The leaf on which a field of the complaint is filled in, by its path; the same of what is recorded instead of filled in. */
export function bladVan(veld: string): Blad {
  const [deel = ''] = veld.split('.')
  return PER_DEEL[deel] ?? 'gegevens'
}
const PER_DEEL: Readonly<Record<string, Blad>> = {
  rapport: 'rapport',
  bevindingen: 'rapport',
  aanbevelingen: 'rapport',
  gedragscode: 'rapport',
  punten: 'punten',
  afhandeling: 'afhandeling',
  gesprek: 'gesprekken',
  stukken: 'documenten',
  gereed: 'tijdlijn',
  logboek: 'logboek',
}
