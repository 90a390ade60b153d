import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Gebeurtenis, GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import type { Beschrijving, BuitenContext, SoortTabel } from '@/domain/gebeurtenis/beschrijving'
import { SOORTEN } from '@/domain/gebeurtenis/soorten'
import { GEBEURTENIS_SOORTEN, buitenRegel, veldenVan, voorIeder } from '@/domain/gebeurtenis/soort'

interface Denkbeeldig {
  waarover: string
  met?: string
}
/** Every answer of which a description could be given without it. */
type Vergeetbaar<B> = { [K in keyof B]: Omit<B, K> extends B ? K : never }[keyof B]

describe('een soort gebeurtenis is beschreven of de compiler zegt het', () => {
  it('geen antwoord kan worden weggelaten, ook niet bij een nieuwe soort', () => {
    expectTypeOf<Vergeetbaar<Beschrijving<Denkbeeldig>>>().toEqualTypeOf<never>()
    expectTypeOf<Vergeetbaar<Beschrijving<Denkbeeldig>['velden']>>().toEqualTypeOf<never>()
    expectTypeOf<Vergeetbaar<SoortTabel>>().toEqualTypeOf<never>()
    expectTypeOf<typeof SOORTEN>().not.toExtend<SoortTabel<{ denkbeeldig: Denkbeeldig }>>()
  })

  it('wat er bij een gesprek of brief hoort, ligt aan de gegevens vast', () => {
    expectTypeOf<SoortTabel['gesprek']['rol']>().toEqualTypeOf<'gesprek'>()
    expectTypeOf<SoortTabel['bevestiging_verzonden']['rol']>().toEqualTypeOf<'brief'>()
    expectTypeOf<SoortTabel['signaal']['rol']>().toEqualTypeOf<'opening'>()
    expectTypeOf<SoortTabel['contact']['rol']>().toEqualTypeOf<'stap' | 'administratie' | 'notitie'>()
  })
})

const ONTSNAPT = 'Geheimzinnig'
const context: BuitenContext = {
  woorden: { klager: 'klant', beklaagde: 'medewerker' },
  kanaal: 'per brief',
  grond: () => 'een grond',
  termijn: () => 'een termijn',
  dag: String,
}
/** An event of which every field holds the same word. */
const gevuld = (soort: GebeurtenisSoort): Gebeurtenis =>
  ({
    soort,
    gegevens: Object.fromEntries(
      Object.entries(veldenVan(soort)).map(([naam, veld]) => [naam, veld?.lezers === 'ieder' ? 'openbaar' : ONTSNAPT]),
    ),
  }) as unknown as Gebeurtenis

describe('wat niet voor iedereen is', () => {
  it.each(GEBEURTENIS_SOORTEN)('%s: alleen wat iedereen mag lezen gaat naar buiten', (soort) => {
    expect(JSON.stringify(voorIeder(gevuld(soort)))).not.toContain(ONTSNAPT)
    expect(buitenRegel(gevuld(soort), context) ?? '').not.toContain(ONTSNAPT)
  })

  it('ONS-12 een notitie, een personeelsmaatregel en een vermoeden hebben geen regel voor buiten', () => {
    for (const soort of ['notitie', 'personeelsmaatregel', 'vermoeden_strafbaar_feit', 'directie_ingelicht'] as const) {
      expect(buitenRegel(gevuld(soort), context), soort).toBeUndefined()
      expect(
        Object.values(veldenVan(soort)).every((veld) => veld?.lezers === 'kantoor' || veld?.lezers === 'verzegeld'),
      ).toBe(true)
    }
  })
})
