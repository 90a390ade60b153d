import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import LogBoek from '@/components/dossier/LogBoek.vue'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { host } from '@/host'
import { routes } from '@/router'
import { openConcepten } from '@/stores/concepten'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { opslag } from '@/stores/opslag'
import VastlegVenster from '@/schermdelen/VastlegVenster.vue'
import { wachtTot } from '../../fixtures/wachten'
import { eenKlacht } from '../storage/hulp'
import { metStores } from '../stores/hulp'

metStores()
let los: (() => void) | undefined
afterEach(() => los?.())

const bytes = Uint8Array.from({ length: 2000 }, (_, i) => (i * 7) & 255)
const knop = (tekst: string) =>
  [...document.body.querySelectorAll('button')].find((b) => b.textContent.includes(tekst)) ?? expect.fail(tekst)

async function formulier() {
  const { id } = await useDossiersStore().registreer(eenKlacht())
  const router = createRouter({ history: createMemoryHistory(), routes })
  const scherm = mount(VastlegVenster, {
    props: { dossierId: id, soort: 'document_toegevoegd' },
    global: { plugins: [router] },
    attachTo: document.body,
  })
  los = () => scherm.unmount()
  await wachtTot(() => knop('Bestand kiezen'))
  return id
}

/** Without a side a piece is not recorded (STK-7d). */
async function kies(kant: string) {
  const van = document.body.querySelector<HTMLSelectElement>('[id="vastleggen-van"]') ?? expect.fail()
  van.value = kant
  van.dispatchEvent(new Event('change'))
  await flushPromises()
}

test('een gekozen bestand komt in het log en in het concept; het log geeft het terug', async () => {
  const id = await formulier()
  vi.spyOn(host, 'openFile').mockResolvedValue({ soort: 'opened', name: 'Brief 3 mei.pdf', bytes })
  knop('Bestand kiezen').click()
  await wachtTot(() => expect(document.body.textContent).toContain('Brief 3 mei.pdf (2,0 kB)'))
  const naam = document.body.querySelector<HTMLInputElement>('[id="vastleggen-naam"]')
  expect(naam?.value).toBe('Brief 3 mei')
  await wachtTot(async () =>
    expect((await openConcepten())[0]?.waarde).toMatchObject({ waarden: { bestand: { naam: 'Brief 3 mei.pdf' } } }),
  )
  await kies('klager')
  knop('Vastleggen').click()
  await wachtTot(() => expect(useDossierStore().dossier?.log).toHaveLength(2))
  const dossier = (await opslag().dossiers.dossier(id)) ?? expect.fail()
  const g = dossier.log[1]
  if (g?.soort !== 'document_toegevoegd' || !g.gegevens.bestand) expect.fail()
  expect([...(await opslag().bijlagen.lees(g.gegevens.bestand.sha256))]).toEqual([...bytes])

  const log = mount(LogBoek, { props: { dossier, regeling: onsWelzijn } })
  await log.get('button[aria-label^="Bestand opslaan als"]').trigger('click')
  expect(log.emitted('bewaarAls')).toEqual([[g.gegevens.bestand]])
  expect(log.text()).toContain('Brief 3 mei.pdf (2,0 kB)')
})

test('een bestand dat niet kan: een zin in het formulier; zonder bestand kan het ook', async () => {
  const id = await formulier()
  vi.spyOn(host, 'openFile').mockResolvedValue({ soort: 'failed', reason: 'too-large' })
  knop('Bestand kiezen').click()
  await wachtTot(() => expect(document.body.textContent).toContain('groter dan 50 MB'))
  const naam = document.body.querySelector<HTMLInputElement>('[id="vastleggen-naam"]') ?? expect.fail()
  naam.value = 'Papieren brief'
  naam.dispatchEvent(new Event('input'))
  await flushPromises()
  knop('Vastleggen').click()
  await wachtTot(() => expect(document.body.textContent).toContain('Kies van welke kant het stuk komt.'))
  await kies('organisatie')
  knop('Vastleggen').click()
  await wachtTot(async () => expect((await opslag().dossiers.dossier(id))?.log).toHaveLength(2))
  expect((await opslag().dossiers.dossier(id))?.log[1]?.gegevens).not.toHaveProperty('bestand')
})
