import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { vanSoort } from '@/domain/dossier/dossier'
import DocumentenBlad from '@/schermdelen/DocumentenBlad.vue'
import { useMelding } from '@/composables/use-melding'
import { routes } from '@/router'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useInbrengenStore } from '@/stores/inbrengen'
import { wachtTot } from '../../fixtures/wachten'
import { dag, eenKlacht } from '../storage/hulp'
import { metStores } from '../stores/hulp'

metStores()
let los: (() => void) | undefined
afterEach(() => los?.())

async function blad() {
  const { id } = await useDossiersStore().registreer(eenKlacht())
  const store = useDossierStore()
  await store.laad(id)
  const scherm = mount(
    {
      components: { DocumentenBlad },
      setup: () => ({ store, leeg: { teSturen: [], voorbij: ['uitnodiging'], stukken: [], gestuurd: [] } }),
      template:
        '<DocumentenBlad :dossier="store.dossier" :regeling="store.regeling" :documenten="leeg" @bewaar-als="$emit(\'bewaarAls\', $event)" />',
    },
    {
      global: { plugins: [createRouter({ history: createMemoryHistory(), routes })] },
      attachTo: document.body,
    },
  )
  los = () => scherm.unmount()
  return scherm
}
test('een brief van een stap die voorbij is, staat apart met wat nu waar is, en is nog te maken', async () => {
  const scherm = await blad()
  const kop = scherm.findAll('h4').map((h) => h.text())
  expect(kop).toEqual(['Van een eerdere stap'])
  expect(scherm.text()).toContain('Er is al een uitkomst. Deze brieven zijn daarom niet meer nodig.')
  expect(scherm.find('a[href$="/document/uitnodiging"]').text()).toContain('Uitnodiging')
})

const stukken = () => {
  const { dossier } = useDossierStore()
  return dossier ? vanSoort(dossier, 'document_toegevoegd').map((g) => g.gegevens) : []
}
const knop = (tekst: string) =>
  [...document.body.querySelectorAll('button')].find((b) => b.textContent.trim() === tekst) ?? expect.fail(tekst)
const gegeven = (bestanden: File[], map?: string) => ({
  types: ['Files'],
  items: (map === undefined ? bestanden : [new File([], map)]).map((f) => ({
    kind: 'file',
    getAsFile: () => f,
    webkitGetAsEntry: () => ({ isDirectory: map !== undefined, name: f.name }),
  })),
})
const twee = () => [new File(['een'], 'Rooster mei.txt'), new File(['twee'], 'foto.jpg')]
function gebeurt(soort: string, veld: string, waarde: unknown, doel: EventTarget) {
  const e = Object.assign(new Event(soort, { bubbles: true, cancelable: true }), { [veld]: waarde })
  doel.dispatchEvent(e)
  return e
}
async function vulIn() {
  await wachtTot(() => knop('Toevoegen'))
  const kant = document.body.querySelector<HTMLSelectElement>('[role="dialog"] select') ?? expect.fail()
  kant.value = 'klager'
  kant.dispatchEvent(new Event('change'))
  await flushPromises()
  knop('Toevoegen').click()
}

test('gesleept: één keer gevraagd van wie het komt, en elk bestand wordt een stuk', async () => {
  const scherm = await blad()
  const vak = scherm.get('.vak').element
  expect(gebeurt('dragover', 'dataTransfer', gegeven(twee()), vak).defaultPrevented).toBe(true)
  gebeurt('drop', 'dataTransfer', gegeven(twee()), vak)
  await wachtTot(() => expect(document.body.textContent).toContain('2 bestanden toevoegen'))
  knop('Toevoegen').click()
  await wachtTot(() => expect(document.body.textContent).toContain('Kies van welke kant het komt.'))
  await vulIn()
  await wachtTot(() => expect(stukken().map((s) => s.naam)).toEqual(['Rooster mei', 'foto']))
  await wachtTot(() => expect(document.body.querySelector('[role="dialog"]')).toBeNull())
  expect(scherm.text()).toMatch(/K3.*foto.*K2.*Rooster mei/s)
})

test('geplakt gaat ook, maar niet als er in een veld wordt getypt; een map wordt geweigerd', async () => {
  const scherm = await blad()
  const { meldingen } = useMelding()
  const veld = document.body.appendChild(document.createElement('input'))
  expect(gebeurt('paste', 'clipboardData', gegeven(twee()), veld).defaultPrevented).toBe(false)
  veld.remove()
  gebeurt('drop', 'dataTransfer', gegeven([], 'Mijn map'), scherm.get('.vak').element)
  expect(meldingen.value.at(-1)?.tekst).toMatch(/“Mijn map” is een map. Er is niets toegevoegd/)
  gebeurt('paste', 'clipboardData', gegeven([new File(['x'], 'image.png')]), document.body)
  await vulIn()
  await wachtTot(() => expect(stukken().map((s) => s.naam)).toEqual(['image']))
})

const breng = (naam: string, inhoud: BlobPart) =>
  useInbrengenStore().brengIn([{ naam: 'Stuk', bestand: new File([inhoud], naam) }], {
    datum: dag('2026-11-19'),
    ingebrachtDoor: '',
    van: 'klager',
  })

test('STK-7d een vinkje vraagt de dag van inzage; uitgevinkt staat het weer open, en het log houdt beide', async () => {
  const scherm = await blad()
  await breng('a.txt', 'tekst')
  await flushPromises()
  const vinken = () => scherm.findAll<HTMLInputElement>('input[type=checkbox]')
  expect(vinken().map(({ element }) => element.checked)).toEqual([true, false])
  expect(scherm.text()).toContain('op 19 november 2026')
  await vinken()[1]?.setValue(true)
  expect(vinken()[1]?.element.checked).toBe(false)
  await wachtTot(() => knop('Vastleggen'))
  knop('Vastleggen').click()
  await wachtTot(() =>
    expect(stukken()[0]).toMatchObject({ ingezienDoorBeklaagde: true, ingezienDoorBeklaagdeOp: '2026-11-20' }),
  )
  await wachtTot(() => expect(vinken()[1]?.element.checked).toBe(true))
  await vinken()[1]?.setValue(false)
  await wachtTot(() =>
    expect(stukken()[0]).toMatchObject({ ingezienDoorBeklaagde: false, ingezienDoorBeklaagdeOp: '' }),
  )
  expect(useDossierStore().dossier?.log).toHaveLength(4)
})

test('tekst en afbeelding worden getoond, HTML nooit: dat wordt bewaard', async () => {
  const scherm = await blad()
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
  const kijk = async () => {
    await flushPromises()
    await scherm.get('button[aria-label^="Bekijk"]').trigger('click')
  }
  await breng('brief.html', 'Gewone <b>tekst</b>')
  await kijk()
  await wachtTot(() => expect(document.body.querySelector('pre')?.textContent).toBe('Gewone <b>tekst</b>'))
  knop('Sluiten').click()
  await breng('foto.svg', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
  await kijk()
  await wachtTot(() => expect(document.body.querySelector('img.beeld')?.getAttribute('src')).toBe('blob:x'))
  expect((made.mock.calls[0]?.[0] as Blob).type).toBe('image/png')
  knop('Sluiten').click()
  await breng('foto.png', '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await kijk()
  await wachtTot(() => expect(scherm.emitted('bewaarAls')).toHaveLength(1))
  expect(made).toHaveBeenCalledOnce()
})
