// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { vastlegFouten, vormVan, zichtbareVelden } from '@/components/vastleggen/vastleg-model'
import { lijnVanTermijn } from '@/components/werkvoorraad/lijn'
import { type Datum, datum } from '@/domain/datum/datum'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import type { GebeurtenisGegevens } from '@/domain/gebeurtenis/gebeurtenis'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { ladder } from '@/domain/overzicht/ladder'
import { wieNiet } from '@/domain/overzicht/wie-niet'
import { organisatieVan } from '@/domain/regeling/instellingen'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { wijksteunpuntenWonen as wsw } from '@/domain/regeling/wijksteunpunten-wonen'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { isTaak } from '@/domain/overzicht/werkvoorraad'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { soortenBij } from '@/domain/vastleggen/vast-te-leggen'
import { document } from '@/documents'
import { logboek } from '../../fixtures/logboek'
import { contextVan, invoerVan } from '../../fixtures/vastleggen'
import { kalender } from '../../fixtures/zaak'

const BEZWAAR: GebeurtenisGegevens['doorverwijzing'] = {
  naar: 'Het bestuur van de instelling',
  stap: true,
  vervolgstap: 'bestuur',
  leden: 'Anna Groen en Piet Blauw',
  antwoordOp: datum('2026-12-11'),
}
const besloten = (door = 'Karel de Wit') =>
  logboek(wsw.id)
    .ontvangst('2026-10-01', {
      route: 'medewerker',
      behandelaar: 'Marit Hoekstra',
      klagers: [{ ...legeKlager('k1'), naam: 'Tim Bos', straat: 'Laan 1', postcode: '1000 AA', plaats: 'Amsterdam' }],
      beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Noor Smit' }],
    })
    .en('beslissing', '2026-11-05', { door, beslissing: 'Ongegrond.' })
    .en('besluitbrief_verzonden', '2026-11-06', { wijze: 'brief' })
    .en('afsluiting', '2026-11-06', { grond: 'opgelost' })
const wachtOp = (log: ReturnType<typeof besloten>, dag: string) =>
  termijnen(wsw, zaakVan(log.dossier()), datum(dag), kalender)
    .filter((t) => t.definitie.toezegging && isTaak(t))
    .map(({ definitie, staat, uiterlijk }) => `${definitie.naam}: ${uiterlijk}, ${staat}`)

const regelVan = (log: ReturnType<typeof besloten>, termijn: { uiterlijk: Datum | null }) => ({
  sleutel: 'x',
  samenvatting: samenvattingVan(log.dossier()),
  dag: termijn.uiterlijk as Datum,
})

describe('WSW-4c bezwaar: anderen dan wie besliste', () => {
  it('WSW-4c zegt wie het niet kan: wie besliste, behandelde, beklaagd is of klaagt', () => {
    const niet = (leden: string) => wieNiet(leden, besloten().dossier())
    expect(niet('Anna Groen, Piet Blauw')).toEqual([])
    expect(niet('Anna Groen en Karel de Wit')).toEqual([
      'Karel de Wit nam de beslissing, en kan het bezwaar niet behandelen.',
    ])
    expect(niet('M. Hoekstra')).toEqual([
      'Is M. Hoekstra dezelfde als Marit Hoekstra? Marit Hoekstra behandelde de klacht, en kan het bezwaar niet behandelen.',
    ])
    expect(niet('Noor Smit')[0]).toContain('is degene over wie de klacht gaat')
    expect(niet('Tim Bos')[0]).toContain('diende de klacht in')
  })
  it('WSW-4c het formulier waarschuwt en houdt niets tegen; elders vraagt het er niet naar', () => {
    const c = { ...contextVan(wsw, besloten().dossier()), welke: 'bestuur' }
    const invoer = invoerVan('doorverwijzing', c, { leden: 'Karel de Wit' })
    const veld = vormVan('doorverwijzing').velden.find(({ naam }) => naam === 'leden')
    expect(veld?.bezwaar?.lijst(invoer.waarden, c)).toMatchObject([{ artikel: '4c' }])
    expect(vastlegFouten(invoer, c)).toEqual([])
    const ons = contextVan(onsWelzijn, logboek('ons-welzijn').ontvangst('2026-11-02').dossier())
    const elders = { ...ons, welke: onsWelzijn.vervolgstappen[0]?.id }
    const namen = zichtbareVelden(vormVan('doorverwijzing'), invoerVan('doorverwijzing', elders).waarden, elders).map(
      ({ naam }) => naam,
    )
    expect(namen).not.toContain('leden')
    expect(namen).not.toContain('antwoordOp')
  })
  it('WSW-4c de regel op de werkvoorraad heeft een knop, die opent wat bij het bezwaar nog open is', () => {
    const log = besloten().en('doorverwijzing', '2026-11-12', BEZWAAR, { id: 'bz' })
    const termijn = termijnen(wsw, zaakVan(log.dossier()), datum('2026-11-20'), kalender).find(
      (t) => t.definitie.toezegging,
    )
    expect(termijn?.definitie).toMatchObject({ actie: 'Uitkomst…', corrigeert: 'bz' })
    // It is no promise from a talk: that form would have nothing to choose from.
    expect(soortenBij(termijn)).toEqual([])
    expect(termijn && lijnVanTermijn({ ...regelVan(log, termijn), termijn }, datum('2026-11-20')).acties).toMatchObject(
      [{ tekst: 'Uitkomst…', vastleggen: { termijnId: 'toezegging.bz' } }],
    )
  })
  it('WSW-4c de dag waarop de klager het hoort loopt, ook na het sluiten, tot de uitkomst er is', () => {
    const log = besloten().en('doorverwijzing', '2026-11-12', BEZWAAR, { id: 'bz' })
    expect(wachtOp(log, '2026-11-20')).toEqual([
      'Uitkomst laten weten: het bestuur van de instelling: 2026-12-11, loopt',
    ])
    expect(wachtOp(log, '2026-12-14')[0]).toContain('te-laat')
    expect(
      wachtOp(
        log.en('doorverwijzing', '2026-11-12', { ...BEZWAAR, uitkomst: 'Gegrond.' }, { corrigeert: 'bz' }),
        '2026-12-14',
      ),
    ).toEqual([])
  })
  it('WSW-4c het staat in de stappen, het logboek en de brief', () => {
    const dossier = besloten().en('doorverwijzing', '2026-11-12', BEZWAAR).dossier()
    const organisatie = organisatieVan(wsw)
    expect(ladder(dossier, wsw, [], organisatie)[0]).toMatchObject({
      leden: 'Anna Groen en Piet Blauw',
      antwoordOp: '2026-12-11',
    })
    expect(dossier.geldig.flatMap((g) => detailsVan(g, wsw))).toEqual(
      expect.arrayContaining([
        { label: 'Wie het bezwaar behandelt', tekst: 'Anna Groen en Piet Blauw' },
        { label: 'Uitkomst uiterlijk', tekst: 'vr 11 december 2026' },
      ]),
    )
    const brief = JSON.stringify(
      document('doorverwijzing', { dossier, regeling: wsw, organisatie, vandaag: datum('2026-11-20'), kalender }),
    )
    expect(brief).toMatch(/behandeld door Anna Groen en Piet Blauw\. Zij namen de beslissing niet\./)
    expect(brief).toMatch(/uitkomst uiterlijk op 11.december.2026/)
  })
})
