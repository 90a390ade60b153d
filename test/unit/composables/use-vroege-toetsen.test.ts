// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, expect, test } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { useVroegeToetsen, vangVroegeToetsen } from '@/composables/use-vroege-toetsen'

const uitkomst: string[] = []
const MetVeld = defineComponent(() => {
  const veld = ref<HTMLInputElement>()
  const tekst = ref('')
  useVroegeToetsen(veld, tekst, () => uitkomst.push(`enter bij ${tekst.value}`))
  return () => h('input', { ref: veld, value: tekst.value })
})

const druk = (...toetsen: (string | KeyboardEventInit)[]) =>
  toetsen.map((toets) => {
    const e = new KeyboardEvent('keydown', {
      bubbles: true,
      cancelable: true,
      ...(typeof toets === 'string' ? { key: toets } : toets),
    })
    document.body.dispatchEvent(e)
    return e.defaultPrevented
  })

let scherm: ReturnType<typeof mount> | undefined
async function veldKomt() {
  scherm = mount(MetVeld, { attachTo: document.body })
  scherm.get('input').element.focus()
  await scherm.vm.$nextTick()
  return scherm.get('input').element.value
}
afterEach(() => {
  scherm?.unmount()
  uitkomst.length = 0
})

test('wat te vroeg is getypt komt in het veld, met wat daarin is verbeterd', async () => {
  vangVroegeToetsen()
  expect(druk('g', 'e', 'n', 'Backspace', 'b')).toEqual([true, true, true, true, true])
  expect(await veldKomt()).toBe('geb')
  expect(uitkomst).toEqual([])
})

test('Enter telt pas als het veld er is', async () => {
  vangVroegeToetsen()
  druk('s', 'l', 'u', 'i', 't', 'Enter')
  expect(uitkomst).toEqual([])
  await veldKomt()
  expect(uitkomst).toEqual(['enter bij sluit'])
})

test('Esc laat los; een sneltoets en wat in een ander veld wordt getypt blijven van wie ze waren', async () => {
  vangVroegeToetsen()
  expect(druk({ key: 'k', ctrlKey: true }, 'a')).toEqual([false, true])
  druk('Escape')
  expect(druk('b')).toEqual([false])
  expect(await veldKomt()).toBe('')
})

test('wanneer niets is gevraagd wordt niets gevangen', async () => {
  expect(druk('a')).toEqual([false])
  expect(await veldKomt()).toBe('')
})
