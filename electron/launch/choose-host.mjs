/**
 * Which host to open. Whoever started in the browser keeps it until the dossiers have been moved with a back-up:
 * the other host has its own storage and would show an empty program.
 * @param {{
 *   forced: string | undefined,
 *   hasDisplay: boolean,
 *   dossiersInBrowser: boolean,
 *   dossiersInElectron: boolean,
 * }} situation
 * @returns {{ host: 'electron' | 'browser', because?: string }}
 */
export function chooseHost({ forced, hasDisplay, dossiersInBrowser, dossiersInElectron }) {
  if (forced === 'electron' || forced === 'browser') return { host: forced }
  if (!hasDisplay) return { host: 'browser' }
  if (dossiersInBrowser && !dossiersInElectron) {
    return {
      host: 'browser',
      because:
        'Uw dossiers staan in de browserversie, daarom opent Klachtdossier daar. Overzetten: maak een back-up, start met KLACHTDOSSIER_HOST=electron en zet de back-up terug.',
    }
  }
  return { host: 'electron' }
}
