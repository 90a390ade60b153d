// @vitest-environment node
import { expect, it } from 'vitest'
import { document, type Inhoud } from '@/documents'
import { ontvangersVan } from '@/domain/dossier/exemplaren'
import { datum } from '@/domain/datum/datum'
import { legeVertegenwoordiger } from '@/domain/gebeurtenis/gegevens'
import { REGELINGEN } from '@/domain/regeling'
import type { Blok } from '@/domain/document/inhoud'
import { dossier, klager, regeling, vraagMet } from './hulp'

/**
 * Every acknowledgement that the procedures, the sides and the course of a dossier can give, word for word. A change of a letter
 * or of the engine that makes letters shows here as a difference in a text.
 */
type Vraag = ReturnType<typeof vraagMet>
type Stappen = NonNullable<Parameters<typeof dossier>[2]>
type Gegevens = NonNullable<Parameters<typeof dossier>[1]>

const wie = {
  ...legeVertegenwoordiger(),
  naam: 'Dewi Pattiasina',
  relatie: 'vriendin',
  straat: 'Kade 1',
  plaats: 'Oss',
}
const metDeel = (deel: Parameters<typeof klager>[0]): Gegevens => ({ klagers: [klager(deel)] })
const twee = { klagers: [klager(), klager({ id: 'k2', aanhef: '', naam: 'C. Post', straat: '', telefoon: '' })] }
const verzonden: Stappen[number] = ['bevestiging_verzonden', '2026-11-18', { wijze: 'brief' }]
const aanPost: Stappen[number] = ['bevestiging_verzonden', '2026-11-18', { wijze: 'brief', aan: 'C. Post' }]
const overgedragen: Stappen[number] = [
  'overdracht',
  '2026-11-17',
  { aan: 'het Stedelijk bureau', vorm: 'overgedragen', reden: '' },
]
const vervangen: Stappen[number] = [
  'overdracht',
  '2026-11-19',
  { aan: 'Nora Bakker', vorm: 'vervanging', reden: 'ziek' },
]
const gemeld: Stappen[number] = ['ontvankelijkheid_gemeld', '2026-11-19', { ontvankelijk: true, toelichting: '' }]
const bevonden: Stappen[number] = ['kennisgeving_bevindingen', '2026-11-19', { wijze: 'brief' }]

/** What can be true of any complaint, whatever the procedure. */
const GEVALLEN: readonly (readonly [string, Gegevens, Stappen?, ((vraag: Vraag) => Partial<Vraag>)?])[] = [
  ['één klager', {}],
  ['twee klagers', twee],
  ['machtiging', metDeel({ vertegenwoordiger: { ...wie, machtigingOp: datum('2026-11-11') } })],
  ['geen machtiging', metDeel({ vertegenwoordiger: wie })],
  ['wettelijk vertegenwoordiger', metDeel({ vertegenwoordiger: { ...wie, grondslag: 'wettelijk' } })],
  ['nabestaande', metDeel({ vertegenwoordiger: { ...wie, grondslag: 'nabestaande' } })],
  [
    'nabestaande van wie geen naam heeft',
    metDeel({ naam: '', aanhef: '', vertegenwoordiger: { ...wie, grondslag: 'nabestaande' } }),
  ],
  ['anoniem', { anoniem: true, klagers: [] }],
  ['geen naam en geen adres', metDeel({ aanhef: '', naam: '', straat: '', postcode: '', plaats: '' })],
  ['voorletters', metDeel({ aanhef: 'de heer', naam: 'F. el Amrani' })],
  [
    'al verzonden',
    {},
    [verzonden, ['gegevens_gewijzigd', '2026-11-19', { wijziging: { klagers: [klager({ straat: 'Nieuw 1' })] } }]],
  ],
  ['aan één van twee verzonden', twee, [aanPost, vervangen]],
  ['overgedragen aan een bureau', { behandelaar: 'A. Bos' }, [overgedragen]],
  ['vervangen', { behandelaar: 'Marit Hoekstra' }, [vervangen]],
  ['een ander tekent', { behandelaar: 'Nora Bakker', ondertekenaar: 'Marit Hoekstra' }],
  ['ontvankelijk gemeld', {}, [gemeld]],
  ['alles is al gedaan', {}, [gemeld, bevonden]],
  ['te laat ingediend', { gedragingOp: datum('2024-05-01'), kennisnameOp: datum('2024-05-01') }],
  ['dagen voorbij', {}, [], () => ({ vandaag: datum('2026-12-04') })],
  ['alle dagen voorbij', {}, [], () => ({ vandaag: datum('2027-12-06') })],
  ['van een balie, zonder dag', {}, [], ({ dossier: d }) => ({ dossier: { ...d, kanaal: 'balie', geldig: [] } })],
  [
    'onbereikbaar',
    {},
    [],
    ({ organisatie }) => ({ organisatie: { ...organisatie, adres: [], telefoon: '', email: '' } }),
  ],
  [
    'alleen een postadres',
    {},
    [],
    ({ organisatie }) => ({
      organisatie: { ...organisatie, adres: ['Postbus 1', '1234 AB Oss'], telefoon: '', email: '' },
    }),
  ],
  ['geen functionaris', {}, [], ({ organisatie }) => ({ organisatie: { ...organisatie, klachtenfunctionaris: '' } })],
  [
    'met de Awb',
    {},
    [],
    ({ regeling: r }) => ({ regeling: { ...r, termijnen: [...r.termijnen, ...(r.awbTermijnen ?? [])] } }),
  ],
]

it.each(REGELINGEN.map(({ id }) => id))('%s: elke brief is woord voor woord zoals hij was', async (id) => {
  const routes = regeling(id).routes.map((r) => [`route ${r.id}`, { route: r.id }] as const)
  const brieven = [...GEVALLEN, ...routes].flatMap(([naam, gegevens, stappen, anders]) => {
    const gewoon = vraagMet(dossier(id, gegevens, stappen))
    const vraag = { ...gewoon, ...anders?.(gewoon) }
    const klagers = ontvangersVan(vraag.dossier).map((o) => o.klagerId)
    return (klagers.length > 0 ? klagers : [undefined]).map((klagerId) => ({
      naam: [naam, klagers.length > 1 ? klagerId : ''].filter(Boolean).join(', '),
      regels: opPapier(document('ontvangstbevestiging', { ...vraag, klagerId })),
    }))
  })
  const [eerste, ...rest] = brieven
  const tekst = [
    `=== ${eerste?.naam} ===\n${eerste?.regels.join('\n')}`,
    ...rest.map(({ naam, regels }) => `=== ${naam} ===\n${verschil(eerste?.regels ?? [], regels)}`),
  ]
  await expect(`${tekst.join('\n\n')}\n`).toMatchFileSnapshot(`./goud/ontvangstbevestiging-${id}.txt`)
})

/** What this letter has that the first has not, and the other way round; every letter in full would hide the differences. */
function verschil(eerste: readonly string[], regels: readonly string[]): string {
  const weg = eerste.filter((regel) => !regels.includes(regel)).map((regel) => `- ${regel}`)
  const erbij = regels.flatMap((regel, i) => (eerste.includes(regel) ? [] : [`+ ${i + 1}: ${regel}`]))
  return [...weg, ...erbij].join('\n') || '(als de eerste)'
}

/** The letter as plain text, with what the screen says beside it. */
function opPapier({ bestandsnaam, blokken, organisatie, stand, titel, voettekst, weggelaten = [] }: Inhoud): string[] {
  const omslag = [bestandsnaam, titel, voettekst, organisatie].join(' | ')
  const ernaast = [stand ? `(${stand.uitleg})` : '', ...weggelaten.map((w) => `(weggelaten: ${w})`)]
  return [omslag, ...ernaast, ...blokken.map(regels)].filter((regel) => regel !== '').flatMap((r) => r.split('\n'))
}

function regels(blok: Blok): string {
  switch (blok.soort) {
    case 'adressering':
      return [`van: ${blok.afzender.join(' · ')}`, `aan: ${blok.geadresseerde.join(' · ')}`].join('\n')
    case 'gegevens':
      return blok.regels.map(({ label, waarde }) => `${label}: ${waarde}`).join('\n')
    case 'kop':
      return `# ${blok.tekst}`
    case 'alinea':
      return blok.tekst
    case 'opsomming':
      return blok.punten.map((punt) => `- ${punt}`).join('\n')
    case 'groet':
      return [blok.groet, ...blok.afzender].join('\n')
    default:
      throw new Error(`Een brief heeft geen blok ${blok.soort}`)
  }
}
