// @vitest-environment node
import type { MenuItemConstructorOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { contextMenu } from '../../../electron/main/context-menu'
import { applicationMenu } from '../../../electron/main/menu'

const roles = (items: MenuItemConstructorOptions[]): (string | undefined)[] =>
  items.flatMap((item) => [item.role, ...(Array.isArray(item.submenu) ? roles(item.submenu) : [])])
const labels = (items: MenuItemConstructorOptions[]) => items.map((item) => item.label ?? item.type)

test('the developer tools are there while developing only', () => {
  expect(roles(applicationMenu({ isDevelopment: false }))).not.toContain('toggleDevTools')
  expect(roles(applicationMenu({ isDevelopment: false }))).not.toContain('reload')
  expect(roles(applicationMenu({ isDevelopment: true }))).toContain('toggleDevTools')
})

test('every item of the menu has a Dutch label of our own', () => {
  const all = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])])
  const bare = all(applicationMenu({ isDevelopment: true })).filter((item) => item.type !== 'separator' && !item.label)
  expect(bare).toEqual([])
})

test('the right mouse button: spelling first, copying where there is something to copy, else nothing', () => {
  const replace = vi.fn()
  const params = { isEditable: true, selectionText: '', misspelledWord: 'klagt', dictionarySuggestions: ['klacht'] }
  const menu = contextMenu(params, replace)
  expect(labels(menu).slice(0, 3)).toEqual(['klacht', 'separator', 'Knippen'])
  ;(menu[0]?.click as () => void)()
  expect(replace).toHaveBeenCalledWith('klacht')
  expect(labels(contextMenu({ ...params, dictionarySuggestions: [] }, replace))[0]).toBe('Geen suggesties')
  const reading = { isEditable: false, selectionText: 'tekst', misspelledWord: '', dictionarySuggestions: [] }
  expect(labels(contextMenu(reading, replace))).toEqual(['Kopiëren'])
  expect(contextMenu({ ...reading, selectionText: ' ' }, replace)).toEqual([])
})
