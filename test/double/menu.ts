import type * as Electron from 'electron'
import { BrowserWindow } from './browser-window'

type Options = Electron.MenuItemConstructorOptions
type Click = (item: MenuItem, window: BrowserWindow | null, event: object) => void

export class MenuItem {
  readonly id: string
  readonly label: string
  readonly role: string | undefined
  readonly submenu: Menu | undefined
  enabled: boolean
  readonly onClick: Click | undefined

  constructor(options: Options) {
    this.id = options.id ?? ''
    this.label = options.label ?? ''
    this.role = options.role
    this.enabled = options.enabled !== false
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : undefined
    this.onClick = options.click as unknown as Click | undefined
  }
  click() {
    if (this.enabled) this.onClick?.(this, BrowserWindow.getFocusedWindow(), {})
  }
}

let applicationMenu: Menu | null = null

export class Menu {
  items: MenuItem[] = []
  static buildFromTemplate(template: Options[]): Menu {
    const menu = new Menu()
    menu.items = template.map((options) => new MenuItem(options))
    return menu
  }
  static setApplicationMenu(menu: Menu | null) {
    applicationMenu = menu
  }
  static getApplicationMenu() {
    return applicationMenu
  }
  popup() {}
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}
