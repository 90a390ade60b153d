import { DOMWrapper, mount } from '@vue/test-utils'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { legeKlager } from '@/domain/gebeurtenis/gegevens'
import type { Host } from '@/host'
import { routes } from '@/router'
import VastlegVenster from '@/schermdelen/VastlegVenster.vue'
import { openConcepten } from '@/stores/concepten'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { wachtTot } from '../../fixtures/wachten'
import { eenKlacht } from '../storage/hulp'
import { metStores } from '../stores/hulp'

const host = vi.hoisted(() => ({ soort: 'electron', saveFile: vi.fn<Host['saveFile']>() }))
vi.mock('@/host', () => ({ host }))

metStores()
beforeEach(() => {
  host.saveFile
    .mockReset()
    .mockImplementation(({ name }) => Promise.resolve({ soort: 'saved', path: `C:\\map\\${name}` }))
})
let los: (() => void) | undefined
afterEach(() => los?.())

const scherm = () => new DOMWrapper(document.body)
const titel = () => scherm().get('[role="dialog"] h2').text()
const knop = (naam: string) => {
  const gevonden = scherm()
    .findAll('button')
    .find((b) => b.attributes('aria-label') === naam || b.text() === naam)
  if (!gevonden) throw new Error(`geen knop ${naam}`)
  return gevonden
}
const bevestig = () => scherm().get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
const kies = (grond: string) => scherm().get(`[id="vastleggen-grond"] input[value="${grond}"]`).setValue(true)

async function sluiten() {
  const { id } = await useDossiersStore().registreer(
    eenKlacht({
      klagers: [{ ...legeKlager('k1'), naam: 'Tim Bos', straat: 'Hof 1', postcode: '1111 AA', plaats: 'Oss' }],
    }),
  )
  const router = createRouter({ history: createMemoryHistory(), routes })
  const er = ref(true)
  const klaar = () => (er.value = false)
  const venster = mount(
    defineComponent(
      () => () => er.value && h(VastlegVenster, { dossierId: id, soort: 'afsluiting' as const, onKlaar: klaar }),
    ),
    { global: { plugins: [router] }, attachTo: document.body },
  )
  los = () => {
    los = undefined
    venster.unmount()
  }
  await wachtTot(() => expect(titel()).toBe('Dossier sluiten'))
  return { er, id, router }
}

test('ONS-5 wat nog open is, kan eerst: daarna staat het sluiten er weer, met wat was ingevuld, en is de regel afgevinkt', async () => {
  await sluiten()
  await kies('bestuurder')
  expect(scherm().text()).toContain('Dit past niet bij deze reden')
  await scherm().get('[id="vastleggen-ondanks"]').setValue('Het bestuur belt nog.')
  await knop('Vastleggen…: Klant horen').trigger('click')
  await wachtTot(() => expect(titel()).toBe('Gesprek gevoerd'))
  await scherm().get('[id="vastleggen-verklaring"]').setValue('Het ging mis.')
  await bevestig()
  await wachtTot(() => expect(titel()).toBe('Dossier sluiten'))
  expect(useDossierStore().dossier?.geldig.at(-1)?.soort).toBe('gesprek')
  expect(scherm().get<HTMLTextAreaElement>('[id="vastleggen-ondanks"]').element.value).toBe('Het bestuur belt nog.')
  expect(scherm().text()).toMatch(/Gedaan:\s*Klant horen/)
})

test('ONS-8 een regel over een veld brengt u naar dat veld; wat was ingevuld blijft bewaard', async () => {
  const { er, id, router } = await sluiten()
  await kies('tevreden')
  await knop('Invullen: Registratieformulier invullen').trigger('click')
  await wachtTot(() => expect(er.value).toBe(false))
  await wachtTot(() =>
    expect(router.currentRoute.value).toMatchObject({ name: 'dossier', params: { id }, query: { veld: 'soortHulp' } }),
  )
  expect((await openConcepten()).map((c) => c.sleutel)).toEqual([expect.stringContaining('/afsluiting/')])
})

test('ONS-9 na het sluiten staan brief en formulier samen klaar', async () => {
  const { er } = await sluiten()
  await kies('tevreden')
  await bevestig()
  await wachtTot(() => expect(titel()).toBe('Het dossier is gesloten'))
  expect(
    scherm()
      .findAll('[role="dialog"] li > span')
      .map((s) => s.text()),
  ).toEqual(['Afsluiting aan Tim Bos', 'Registratieformulier'])
  expect(er.value).toBe(true)
  await knop('Later').trigger('click')
  await wachtTot(() => expect(er.value).toBe(false))
})

const woorden = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ')

test('ONS-9 ONS-8 “Alles bewaren in Word” bewaart elk stuk van de lijst, met de inhoud van dit dossier', async () => {
  const { er } = await sluiten()
  await kies('tevreden')
  await bevestig()
  await wachtTot(() => expect(titel()).toBe('Het dossier is gesloten'))
  await knop('Alles bewaren in Word').trigger('click')
  await wachtTot(() => expect(er.value).toBe(false))
  const [brief, formulier] = host.saveFile.mock.calls.map(([bestand]) => bestand)
  expect(host.saveFile).toHaveBeenCalledTimes(2)
  expect(brief?.name).toMatch(/^2026-001.*\.docx$/)
  expect(formulier?.name).toMatch(/^2026-001.*\.docx$/)
  expect(brief?.name).not.toBe(formulier?.name)
  expect(woorden(brief?.bytes ?? new Uint8Array())).toContain('Tim Bos')
  expect(woorden(formulier?.bytes ?? new Uint8Array())).toContain('Registratieformulier')
  // Kept is not sent: the letter waits on the work list until it is.
  const gemaakt = useDossierStore().dossier?.geldig.filter((g) => g.soort === 'document_gemaakt') ?? []
  expect(gemaakt.map((g) => g.gegevens.document)).toEqual(['afsluiting', 'registratieformulier'])
  expect(useDossierStore().dossier?.geldig.some((g) => g.soort === 'brief_verzonden')).toBe(false)
})

test('ONS-9 wie het bewaren van het eerste stuk afbreekt, houdt het venster en de lijst', async () => {
  const { er } = await sluiten()
  await kies('tevreden')
  await bevestig()
  await wachtTot(() => expect(titel()).toBe('Het dossier is gesloten'))
  host.saveFile.mockResolvedValue({ soort: 'cancelled' })
  await knop('Alles bewaren in Word').trigger('click')
  await wachtTot(() => expect(scherm().get('[role="dialog"] [role="alert"]').text()).not.toBe(''))
  expect(host.saveFile).toHaveBeenCalledTimes(1)
  expect(er.value).toBe(true)
  expect(knop('Alles bewaren in Word').attributes('disabled')).toBeUndefined()
})
