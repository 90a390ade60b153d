import { describe, expect, it } from 'vitest'
import {
  naarGebeurtenissen,
  opDeDag,
  type VastlegConcept,
  vastlegFouten,
  vormVan,
  zichtbareVelden,
} from '@/components/vastleggen/vastleg-model'
import type { VeldContext } from '@/components/vastleggen/velden'
import { datum } from '@/domain/datum/datum'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { legeAfhandeling } from '@/domain/gebeurtenis/gegevens'
import type { Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import { isGebeurtenis } from '@/storage/gebeurtenis-schema'
import type { VastlegSoort } from '@/domain/vastleggen/vast-te-leggen'
import { logboek, type Logboek } from '../../fixtures/logboek'
import { contextVan, invoerVan } from '../../fixtures/vastleggen'

const context = (regeling: Regeling, log: Logboek) => contextVan(regeling, log.dossier())
const invoer = (soort: VastlegSoort, c: VeldContext, waarden: object, dag = '2026-11-20') =>
  invoerVan(soort, c, waarden, datum(dag))
const velden = (i: VastlegConcept, c: VeldContext) =>
  zichtbareVelden(vormVan(i.soort), i.waarden, opDeDag(c, i)).map((v) => v.naam)
const ondanksVeld = (i: VastlegConcept, c: VeldContext) =>
  zichtbareVelden(vormVan(i.soort), i.waarden, opDeDag(c, i)).find((v) => v.naam === 'ondanks')
const pastNiet = (i: VastlegConcept, c: VeldContext) =>
  vormVan(i.soort)
    .lijst?.(i.waarden, c)
    .filter((p) => p.staat === 'past-niet')
    .map((p) => p.wat)

describe('ALL-4 sluiten op een reden die niet past', () => {
  const ontevreden = () =>
    context(
      onsWelzijn,
      logboek(onsWelzijn.id).ontvangst('2026-11-02', { afhandeling: { ...legeAfhandeling(), tevreden: 'nee' } }),
    )

  it('ONS-9 zegt wat er niet past, vraagt de reden en houdt daarna niets meer tegen', () => {
    const c = ontevreden()
    const zonder = invoer('afsluiting', c, { grond: 'tevreden' })
    expect(velden(zonder, c)).toContain('ondanks')
    expect(pastNiet(zonder, c)).toEqual(['Bij de afhandeling staat dat de klant niet tevreden is.'])
    expect(vastlegFouten(zonder, c)).toEqual([
      { veld: 'ondanks', tekst: 'Schrijf op waarom u toch om deze reden sluit. Dat komt in het logboek.' },
    ])
    const met = invoer('afsluiting', c, { grond: 'tevreden', ondanks: ' Vandaag gebeld: nu wel. ' })
    expect(vastlegFouten(met, c)).toEqual([])
    const [nieuw] = naarGebeurtenissen(met, c)
    expect(nieuw?.gegevens).toEqual({ grond: 'tevreden', toelichting: '', ondanks: 'Vandaag gebeld: nu wel.' })
    const g = { ...nieuw, id: 'x', dossierId: 'd1', vastgelegdOp: '2026-11-20T10:00:00Z' } as Gebeurtenis
    expect(isGebeurtenis(g)).toBe(true)
    expect(detailsVan(g, onsWelzijn)).toContainEqual({ label: 'Waarom toch', tekst: 'Vandaag gebeld: nu wel.' })
  })

  it('past het wel, dan wordt er niets gevraagd en niets bewaard', () => {
    const c = context(onsWelzijn, logboek(onsWelzijn.id).ontvangst('2026-11-02'))
    const goed = invoer('afsluiting', c, { grond: 'tevreden', ondanks: 'van een eerdere keuze' })
    expect(velden(goed, c)).toEqual(['grond', 'toelichting'])
    expect(naarGebeurtenissen(goed, c)[0]?.gegevens).toMatchObject({ ondanks: '' })
  })

  it('STK-5.8 het gaat om de dag van sluiten, niet om vandaag', () => {
    const c = context(
      sterkerSociaalWerk,
      logboek(sterkerSociaalWerk.id)
        .ontvangst('2026-08-03')
        .en('contact', '2026-09-15', { wijze: 'telefoon', bereikt: true })
        .en('contact', '2026-10-01', { wijze: 'telefoon', bereikt: false })
        .en('contact', '2026-10-20', { wijze: 'e-mail', bereikt: false }),
    )
    expect(velden(invoer('afsluiting', c, { grond: 'onbereikbaar' }, '2026-11-15'), c)).toContain('ondanks')
    expect(vastlegFouten(invoer('afsluiting', c, { grond: 'onbereikbaar' }, '2026-11-15'), c)).toHaveLength(1)
    expect(velden(invoer('afsluiting', c, { grond: 'onbereikbaar' }, '2026-11-16'), c)).not.toContain('ondanks')
  })

  it('WMD-2.6 wat alleen goed is om te weten, staat erbij en vraagt niets', () => {
    const c = context(
      wonenMiddenDelfland,
      logboek(wonenMiddenDelfland.id)
        .ontvangst('2026-11-02')
        .en('herhaalklacht_ontvangen', '2026-11-10', { aanleiding: 'geen nieuwe feiten' })
        .en('antwoord_gegeven', '2026-11-12'),
    )
    const i = invoer('afsluiting', c, { grond: 'laatste-antwoord' })
    expect(vormVan('afsluiting').lijst?.(i.waarden, c)[0]).toMatchObject({ artikel: '2.6', staat: 'open' })
    expect(velden(i, c)).not.toContain('ondanks')
    expect(vastlegFouten(i, c)).toEqual([])
  })
})

describe('een signaal corrigeren', () => {
  const signaal = (regeling: Regeling, deel = {}) => context(regeling, logboek(regeling.id).signaal('2026-11-02', deel))

  it('WSW-A3 STK-2.2 wie anoniem is, houdt een reden; elders mag die leeg zijn', () => {
    const fouten = (regeling: Regeling, anoniem: boolean) => {
      const c = signaal(regeling, { anoniem })
      return vastlegFouten(invoer('signaal', c, { reden: ' ' }), c, c.dossier.geldig[0]).map((f) => f.veld)
    }
    expect(fouten(wijksteunpuntenWonen, true)).toEqual(['reden'])
    expect(fouten(sterkerSociaalWerk, true)).toEqual(['reden'])
    expect(fouten(wijksteunpuntenWonen, false)).toEqual([])
    expect(fouten(onsWelzijn, true)).toEqual([])
  })

  it('STK-6 A2 alsnog opgelost: vraagt naar de uitkomst', () => {
    const c = signaal(sterkerSociaalWerk)
    const i = (waarden: object) =>
      invoer('signaal', c, { reden: 'onvrede', opgelost: true, kanaal: 'e-mail', ...waarden })
    expect(velden(i({}), c)).toEqual(['kanaal', 'triage', 'reden', 'opgelost', 'uitkomstVerstuurd', 'ondanks'])
    expect(velden(i({ uitkomstVerstuurd: true }), c)).not.toContain('ondanks')
    expect(vastlegFouten(i({}), c, c.dossier.geldig[0]).map((f) => f.veld)).toEqual(['ondanks'])
    expect(velden(i({ kanaal: 'gesprek' }), c)).toEqual(['kanaal', 'triage', 'reden', 'opgelost'])
  })
})

describe('WSW-7 een rapport met lege onderwerpen', () => {
  it('vraagt het eerst, met de onderwerpen van de route, en houdt de reden', () => {
    const log = logboek(wijksteunpuntenWonen.id).ontvangst('2026-11-02', {
      route: 'coordinator',
      rapport: { 'verhaal-klager': 'x', actie: 'x' },
    })
    const c = context(wijksteunpuntenWonen, log)
    const i = invoer('eindrapport_gereed', c, {})
    expect(ondanksVeld(i, c)?.bezwaar?.lijst(i.waarden, c)).toEqual([
      {
        tekst: 'Deze onderwerpen zijn nog leeg: “Het verhaal van de coördinator”, “Welke actie voorkomt zo’n klacht”.',
        artikel: '7a, 7b',
      },
    ])
    expect(vastlegFouten(i, c).map((f) => f.veld)).toEqual(['ondanks'])
    const met = invoer('eindrapport_gereed', c, { ondanks: 'De coördinator wil niet reageren.' })
    expect(vastlegFouten(met, c)).toEqual([])
    expect(naarGebeurtenissen(met, c)[0]?.gegevens).toMatchObject({ ondanks: 'De coördinator wil niet reageren.' })
  })

  it('een rapport dat af is, vraagt niets', () => {
    const rapport = Object.fromEntries(wijksteunpuntenWonen.rapport.map((o) => [o.id, 'x']))
    const log = logboek(wijksteunpuntenWonen.id).ontvangst('2026-11-02', { route: 'medewerker', rapport })
    const c = context(wijksteunpuntenWonen, log)
    expect(vastlegFouten(invoer('eindrapport_gereed', c, {}), c)).toEqual([])
  })
})
