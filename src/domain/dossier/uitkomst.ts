import type { Regeling, Toets } from '../regeling/regeling'
import type { Dossier } from './dossier'
import { isMondeling, isSchriftelijk } from '../gebeurtenis/kanaal'

/**
 * The rule that dissatisfaction uttered in writing gets its outcome in writing (Sterker 6 A2); absent where it was spoken, or
 * where there is nobody to write to.
 */
export const uitkomstRegel = ({ toetsen }: Regeling, kanaal: string, anoniem: boolean): Toets | undefined =>
  kanaal === '' || isMondeling(kanaal) || anoniem ? undefined : toetsen?.find((t) => t.soort === 'onvrede-schriftelijk')

/** True when the log says that the complainant had it in writing, or why not. */
export const uitkomstGeregeld = ({ geldig }: Pick<Dossier, 'geldig'>): boolean =>
  geldig.some(
    (g) =>
      (g.soort === 'signaal' && (g.gegevens.uitkomstVerstuurd || (g.gegevens.ondanks ?? '').trim() !== '')) ||
      (g.soort === 'brief_verzonden' && g.gegevens.brief === 'uitkomst-onvrede') ||
      (g.soort === 'contact' && g.gegevens.bereikt && isSchriftelijk(g.gegevens.wijze)),
  )
