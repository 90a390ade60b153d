/**
 * Where the program keeps its data, as the officer can type it in the file manager. The same folders as the launcher uses
 * (electron/launch/folders.mjs); a window knows no paths, only on which system it runs.
 */
export function gegevensmap(soort: 'electron' | 'browser', systeem: string): string {
  const naam = soort === 'electron' ? 'Klachtdossier' : 'Klachtdossier-browser'
  if (/^win/i.test(systeem)) return soort === 'electron' ? `%APPDATA%\\${naam}` : `%LOCALAPPDATA%\\${naam}`
  if (/^mac/i.test(systeem)) return `~/Library/Application Support/${naam}`
  return soort === 'electron' ? `~/.config/${naam}` : `~/.local/share/${naam}`
}
