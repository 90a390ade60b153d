import { describe, expect, test } from 'vitest'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { useRegelingToepassen } from '@/stores/regeling-toepassen'
import { eenKlacht, eenSignaal, VANDAAG } from '../storage/hulp'
import { metStores } from './hulp'

const { herstart } = metStores()

async function geladen() {
  await useInstellingenStore().laad()
  const dossiers = useDossiersStore()
  await dossiers.laad()
  await dossiers.volledig()
  return dossiers
}
const vooronderzoek = (dossiers: ReturnType<typeof useDossiersStore>, id: string) => {
  const s = dossiers.lijst.find((rij) => rij.id === id)
  return s && dossiers.termijnenVan(s).find((t) => t.id === 'ons-vooronderzoek')?.uiterlijk
}

describe('een nieuwe versie toepassen', () => {
  const klacht = () => eenKlacht({}, '2026-11-20')
  test('open dossiers houden hun datums, tot de officer haar toepast; nieuwe klachten volgen haar', async () => {
    const dossiers = await geladen()
    const instellingen = useInstellingenStore()
    const een = await dossiers.registreer({ ...klacht(), datum: VANDAAG })
    const twee = await dossiers.registreer(klacht())
    await dossiers.registreer(eenSignaal())
    const dicht = await dossiers.registreer(klacht())
    await useDossierStore().legVast(
      { soort: 'afsluiting', datum: VANDAAG, gegevens: { grond: 'tevreden' } },
      { id: dicht.id },
    )
    const voor = vooronderzoek(dossiers, een.id)
    expect(voor).toBe('2026-12-11')

    await instellingen.nieuweVersie(onsWelzijn, { atw: true, werkdag: 'kb' })
    expect(instellingen.huidigeRegeling('ons-welzijn')?.versie).toBe('2019-07-19/2')
    expect(vooronderzoek(dossiers, een.id)).toBe(voor)
    const { achter, pasToe, verschillen } = useRegelingToepassen('ons-welzijn')
    expect(achter.value.map((s) => s.nummer)).toEqual(['2026-001', '2026-002', '2026-003'])
    expect(verschillen.value.map((v) => v.verschillen)).toEqual([[], [], []])

    const rij = achter.value.find((s) => s.id === een.id)
    expect(await pasToe(rij ? [rij] : [])).toEqual([])
    expect(achter.value.map((s) => s.nummer)).toEqual(['2026-002', '2026-003'])
    expect(dossiers.lijst.find((s) => s.id === een.id)?.regelingVersie).toBe('2019-07-19/2')
    expect(dossiers.lijst.find((s) => s.id === twee.id)?.regelingVersie).toBe('2019-07-19')
    expect(await pasToe(achter.value)).toEqual([])
    expect(achter.value).toEqual([])
    expect(dossiers.lijst.find((s) => s.id === dicht.id)?.regelingVersie).toBe('2019-07-19')

    await herstart()
    const opnieuw = await geladen()
    expect(opnieuw.lijst.filter((s) => s.regelingVersie === '2019-07-19/2')).toHaveLength(3)
  })

  test('wat verschuift, staat er voordat het is toegepast; ongedaan maken geeft de oude datum terug', async () => {
    const dossiers = await geladen()
    const { id } = await dossiers.registreer(eenKlacht({}, '2026-11-06', 'stadsring51'))
    const s51 = useInstellingenStore().huidigeRegeling('stadsring51')
    if (!s51) throw new Error('geen regeling')
    await useInstellingenStore().nieuweVersie(s51, { atw: true })
    const { achter, pasToe, verschillen } = useRegelingToepassen('stadsring51')
    // 6 November 2026 + eight weeks is New Year's Day 2027, a Friday.
    const afhandelen = verschillen.value[0]?.verschillen.find((v) => v.id === 's51-6.8')
    expect(afhandelen).toMatchObject({ oud: '2027-01-01', nieuw: '2027-01-04' })
    await pasToe(achter.value)
    const dag = () => {
      const s = dossiers.lijst.find((rij) => rij.id === id)
      return s && dossiers.termijnenVan(s).find((t) => t.id === 's51-6.8')?.uiterlijk
    }
    expect(dag()).toBe('2027-01-04')
    const store = useDossierStore()
    await store.laad(id)
    expect(store.termijnen.find((t) => t.id === 's51-6.8')?.uiterlijk).toBe('2027-01-04')
    const toegepast = store.dossier?.geldig.find((g) => g.soort === 'regeling_toegepast')
    await store.maakOngedaan(toegepast?.id ?? '')
    expect(dag()).toBe('2027-01-01')
  })
})

test('een versie die dit programma niet kent: het dossier opent, en er wordt niets berekend', async () => {
  const dossiers = await geladen()
  const opening = klachtOnder('2031-01-01')
  const { id } = await dossiers.registreer(opening)
  const store = useDossierStore()
  await store.laad(id)
  expect(store.staat).toBe('klaar')
  expect(store.versieOnbekend).toContain('Dit programma kent die versie niet.')
  expect(store.regeling).toMatchObject({ versie: '2031-01-01', termijnen: [] })
  expect(store.termijnen).toEqual([])
  expect(dossiers.lijst.map((s) => dossiers.termijnenVan(s))).toEqual([[]])
  expect(dossiers.werkvoorraad.zonderTermijn.map((r) => r.samenvatting.id)).toEqual([id])
})

function klachtOnder(regelingVersie: string) {
  const opening = eenKlacht()
  return { ...opening, gegevens: { ...opening.gegevens, regelingVersie } } as typeof opening
}
