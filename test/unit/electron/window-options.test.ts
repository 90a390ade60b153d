// @vitest-environment node
import { expect, test } from 'vitest'
import { windowOptions } from '../../../electron/main/window-options'

const preferences = (isDevelopment: boolean) => windowOptions({ preload: '/p.cjs', isDevelopment }).webPreferences

test('the window is closed off', () => {
  expect(preferences(false)).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    devTools: false,
  })
})

test('only who develops can look inside', () => {
  expect(preferences(true)).toEqual({ ...preferences(false), devTools: true })
})
