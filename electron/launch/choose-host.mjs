/**
 * Which host to open. Whoever started in the browser keeps it: the other host has its own storage and would show an empty
 * program.
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
        'U werkte eerder in de browser, daarom opent Klachtdossier daar weer. Met KLACHTDOSSIER_HOST=electron opent het als programma; dat begint met een eigen, lege administratie.',
    }
  }
  return { host: 'electron' }
}
