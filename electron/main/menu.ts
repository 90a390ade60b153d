import type { MenuItemConstructorOptions } from 'electron'

/** Roles bring the keys and the behaviour; their own labels are English. */
export const editItems: MenuItemConstructorOptions[] = [
  { role: 'undo', label: 'Ongedaan maken' },
  { role: 'redo', label: 'Opnieuw' },
  { type: 'separator' },
  { role: 'cut', label: 'Knippen' },
  { role: 'copy', label: 'Kopiëren' },
  { role: 'paste', label: 'Plakken' },
  { role: 'pasteAndMatchStyle', label: 'Plakken zonder opmaak' },
  { role: 'selectAll', label: 'Alles selecteren' },
]

const developing: MenuItemConstructorOptions[] = [
  { type: 'separator' },
  { role: 'reload', label: 'Opnieuw laden' },
  { role: 'toggleDevTools', label: 'Ontwikkelhulp' },
]

export const applicationMenu = (options: { isDevelopment: boolean }): MenuItemConstructorOptions[] => [
  { label: 'Bestand', submenu: [{ role: 'quit', label: 'Afsluiten' }] },
  { label: 'Bewerken', submenu: editItems },
  {
    label: 'Beeld',
    submenu: [
      { role: 'zoomIn', label: 'Inzoomen' },
      { role: 'zoomOut', label: 'Uitzoomen' },
      { role: 'resetZoom', label: 'Werkelijke grootte' },
      { type: 'separator' },
      { role: 'togglefullscreen', label: 'Volledig scherm' },
      ...(options.isDevelopment ? developing : []),
    ],
  },
]
