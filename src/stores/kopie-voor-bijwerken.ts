import { useSchil } from '@/composables/use-schil'
import { useVandaag } from '@/composables/use-vandaag'
import type { LaatsteKopie } from '@/domain/regeling/instellingen'
import { host } from '@/host'
import type { VanVoor } from '@/storage'
import { kopieSleutel } from './kluis'
import { gelukt, kopieNaarMap, MapFout, redenVan } from './kopie-naar-map'
import { kopiestand } from './kopiestand'

/** What was made before the start; the settings can hold it only after it. */
let vooraf: LaatsteKopie | undefined
export function neemVooraf(): LaatsteKopie | undefined {
  const uit = vooraf
  vooraf = undefined
  return uit
}

export const GEEN_KOPIE =
  'Klachtdossier heeft uw gegevens bijgewerkt voor deze versie. Daarvoor kon geen reservekopie worden gemaakt. Er is niets kwijt: het journaal van voor het bijwerken blijft bewaard. Maak nu zelf een reservekopie.'

/**
 * Before a newer program changes the tables: a backup in the folder that was chosen, of what is there now. What goes wrong keeps nobody
 * from working, as a share may stay away for a week; the work list says what it was. Answers with the sentence for the officer; '' when
 * there is a backup.
 */
export async function kopieVoorBijwerken({ installatie, maakKopie }: VanVoor): Promise<string> {
  const { vooraf: bezig } = useSchil()
  bezig.value = true
  try {
    const deur = await host.backup()
    const sleutel = await kopieSleutel()
    if (!deur || !sleutel) return GEEN_KOPIE
    gelukt(await deur['backup:state'](installatie))
    vooraf = await kopieNaarMap(deur, installatie, useVandaag().value, (uit) => maakKopie(sleutel, uit))
    return vooraf ? '' : GEEN_KOPIE
  } catch (fout) {
    const map = fout instanceof MapFout ? fout.uitslag.folder : ''
    // Without a folder the work list asks for one by itself.
    kopiestand.value = map === '' ? { map } : { map, mislukt: redenVan(fout) }
    return GEEN_KOPIE
  } finally {
    bezig.value = false
  }
}
