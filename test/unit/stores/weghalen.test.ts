import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { WEGGEHAALD } from '@/domain/dossier/weghalen'
import { host } from '@/host'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { maakKluis, neemOver } from '@/stores/kluis'
import { noteer } from '@/stores/concepten'
import { Opslag } from '@/storage'
import { gebruikOpslag, omgeving, opslag } from '@/stores/opslag'
import { haalWoordenWeg, kopieenVanVoor } from '@/stores/weghalen'
import { createBackup } from '../../../electron/main/handlers/backup'
import { codeOf, nameOf } from '../../../electron/main/handlers/backup/names'
import { createVault } from '../../../electron/main/handlers/vault'
import { eenDatabase, eenKlacht } from '../storage/hulp'
import { metStores } from './hulp'

const { snel } = vi.hoisted(() => ({
  snel: async (wachtzin: string, { zout }: { readonly zout: string }) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${zout}/${wachtzin}`))),
}))
vi.mock('@/storage/reservekopie/wachtzin-venster', () => ({ leidAfInVenster: snel }))
metStores()

const basis = mkdtempSync(join(tmpdir(), 'klachtdossier-weghalen-'))
afterEach(async () => {
  localStorage.clear()
  await neemOver({ soort: 'none' })
  rmSync(basis, { recursive: true, force: true })
})

test('het staat meteen anders in het dossier, de lijst en wat nog getypt werd; alleen kopieën van eerder worden genoemd', async () => {
  const data = join(basis, 'data')
  const map = join(basis, 'share')
  for (const elk of [data, map]) mkdirSync(elk, { recursive: true })
  const { functions } = createBackup({ dataFolder: data })
  vi.spyOn(host, 'backup').mockImplementation(() => Promise.resolve(functions))
  const vault = createVault({ dataFolder: data, copyFolder: join(data, 'journaal') })
  vi.spyOn(host, 'vault').mockImplementation(() => Promise.resolve(vault.functions))
  await maakKluis('vier losse woorden samen')
  const db = eenDatabase()
  gebruikOpslag(new Opslag(db, omgeving()))
  // As a program that has a sentinel writes it when it opens.
  await db.instellingen.put({ sleutel: 'installatie', waarde: 'installatie-1' })
  await useInstellingenStore().bewaar({
    organisatie: { naam: 'Proef', adres: [], telefoon: '', email: '', klachtenfunctionaris: 'Noor Verhoeven' },
  })
  const { dossier } = await opslag().dossiers.registreer(eenKlacht({ onderwerp: 'Ruzie met Jansen' }))
  const store = useDossierStore()
  await store.laad(dossier.id)
  noteer(`${dossier.id}/vastleggen/x`, { tekst: 'Jansen bellen' })
  const uit = await haalWoordenWeg({ id: dossier.id, gezien: 1 }, { woorden: ['Jansen'] }, 'Van een vreemde.')
  expect(uit).toEqual({ uitJournaal: true, bestandOokIn: [] })
  expect(store.dossier?.gegevens.onderwerp).toBe(`Ruzie met ${WEGGEHAALD}`)
  expect(store.dossier?.log[1]?.gegevens).toMatchObject({ door: 'Noor Verhoeven' })
  expect(useDossiersStore().lijst.find(({ id }) => id === dossier.id)?.onderwerp).toBe(`Ruzie met ${WEGGEHAALD}`)
  expect((await opslag().concepten.lees(`${dossier.id}/vastleggen/x`))?.waarde).toEqual({
    tekst: `${WEGGEHAALD} bellen`,
  })

  const merk = store.dossier?.log[1]?.vastgelegdOp ?? ''
  expect(await kopieenVanVoor(merk)).toEqual({ map: '', kopieen: [] })
  await functions['backup:choose'](map)
  const code = codeOf('installatie-1')
  for (const moment of ['2026-11-19 08.00.00', '2026-11-21 08.00.00'])
    writeFileSync(join(map, nameOf(code, moment)), 'x')
  const oud = await kopieenVanVoor(merk)
  expect(oud.map).toBe(map)
  expect(oud.kopieen.map((k) => [k.dag, k.weg])).toEqual([['2026-11-19', '2026-12-03']])
})
