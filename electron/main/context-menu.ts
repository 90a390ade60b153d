import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'

/** Right mouse button: spelling suggestions first, then what can be done with the text. Electron has no menu of its own. */
export function contextMenu(
  params: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions'>,
  replace: (word: string) => void,
): MenuItemConstructorOptions[] {
  const suggestions = params.dictionarySuggestions.map((word) => ({ label: word, click: () => replace(word) }))
  const spelling: MenuItemConstructorOptions[] =
    params.misspelledWord === ''
      ? []
      : [
          ...(suggestions.length > 0 ? suggestions : [{ label: 'Geen suggesties', enabled: false }]),
          { type: 'separator' },
        ]
  const copy: MenuItemConstructorOptions = { role: 'copy', label: 'Kopiëren' }
  if (params.isEditable) {
    return [
      ...spelling,
      { role: 'cut', label: 'Knippen' },
      copy,
      { role: 'paste', label: 'Plakken' },
      { type: 'separator' },
      { role: 'selectAll', label: 'Alles selecteren' },
    ]
  }
  return params.selectionText.trim() === '' ? [] : [copy]
}
