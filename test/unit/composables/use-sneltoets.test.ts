import { expect, test } from 'vitest'
import { past, type Sneltoets } from '@/composables/use-sneltoets'

test.each<[Sneltoets, KeyboardEventInit, boolean]>([
  ['Control+K', { key: 'k', code: 'KeyK', ctrlKey: true }, true],
  ['Control+K', { key: 'k', code: 'KeyK', metaKey: true }, true],
  ['Control+K', { key: 'k', code: 'KeyK' }, false],
  ['Control+K', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }, false],
  ['Alt+N', { key: 'ñ', code: 'KeyN', altKey: true }, true],
  ['Alt+N', { key: 'n', code: 'KeyN', altKey: true, ctrlKey: true }, false],
  ['F2', { key: 'F2', code: 'F2' }, true],
])('%s for %o: %s', (toets, e, uitkomst) => {
  expect(past(toets, new KeyboardEvent('keydown', e))).toBe(uitkomst)
})
