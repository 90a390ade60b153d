// @vitest-environment node
import { expect, it } from 'vitest'
import { document } from '@/documents'
import { naarWord } from '@/documents/naar-word'
import { eenInhoud, elkBlok, registratieformulier } from '../../fixtures/inhoud'
import { inLibreOffice, type Weergave } from '../../fixtures/word'
import { leegPunt } from '@/domain/gebeurtenis/gegevens'
import { beklaagde, dossier, klager, regeling, vraag, vraagMet } from './hulp'

const RUIM = 60_000
const beeld = async (inhoud: Parameters<typeof naarWord>[0]): Promise<Weergave> => inLibreOffice(await naarWord(inhoud))
const plek = (weergave: Weergave, woord: string) => weergave.woorden.find((w) => w.tekst === woord)

it.concurrent(
  'het registratieformulier past op één A4, leeg en ingevuld',
  async () => {
    const beelden = [false, true].map((ingevuld) => beeld(registratieformulier(ingevuld)))
    for (const weergave of await Promise.all(beelden)) {
      expect(weergave.paginas).toBe(1)
      expect(weergave.tekst[0]).toContain('Welk soort contact, hulp of begeleiding is er geboden?')
      expect(weergave.tekst[0]).toContain('pagina 1 van 1')
    }
  },
  RUIM,
)

it.concurrent(
  'een brief staat met het adres in het venster van de envelop, en elk blok op zijn pagina',
  async () => {
    const weergave = await beeld(elkBlok(true))
    expect(weergave.paginas).toBe(3)
    const adres = plek(weergave, 'Voorbeeldlaan')
    expect(adres?.x).toBeCloseTo(25, 0)
    expect(adres?.y).toBeGreaterThan(50)
    expect(adres?.y).toBeLessThan(60)
    expect(plek(weergave, 'Datum')?.y).toBeGreaterThan(89)
    expect(weergave.tekst[1]).toMatch(/Eindrapport[\s\S]*Termijnen van deze klacht[\s\S]*3\.\s+drie/)
    expect(weergave.tekst[2]).toMatch(/Wat is er gebeurd\?[\s\S]*Handtekening[\s\S]*pagina 3 van 3/)
  },
  RUIM,
)

it.concurrent(
  'een lange tabel herhaalt zijn kop op elke pagina, en er komt geen lege pagina achteraan',
  async () => {
    const rijen = Array.from({ length: 90 }, (_, i) => [`Gebeurtenis ${i + 1}`, 'vastgelegd'])
    const kolommen = [
      { kop: 'Wat', breedte: 50 },
      { kop: 'Stand', breedte: 50 },
    ]
    const { tekst } = await beeld(eenInhoud([{ soort: 'tabel', kolommen, rijen }]))
    expect(tekst.length).toBeGreaterThan(1)
    for (const pagina of tekst) expect(pagina).toMatch(/Wat\s+Stand[\s\S]*Gebeurtenis/)
  },
  RUIM,
)

it.concurrent(
  'een lang formulier breekt tussen twee vragen, en zijn kop blijft erbij',
  async () => {
    const vragen = Array.from({ length: 12 }, (_, i) => ({
      soort: 'vraag' as const,
      label: `Vraag ${i + 1}`,
      antwoord: '',
      regels: 4,
    }))
    const { tekst } = await beeld(eenInhoud([{ soort: 'kop', niveau: 1, tekst: 'Vragen' }, ...vragen]))
    expect(tekst).toHaveLength(2)
    expect(tekst[0]).toMatch(/Vragen[\s\S]*Vraag 6\n/)
    expect(tekst[1]).toMatch(/Vraag 7\n[\s\S]*Vraag 12\n/)
  },
  RUIM,
)

// The ones with the least room: the longest introduction, the most items of its own, two signers.
it.concurrent.each([
  ['meldingsformulier', 'ons-welzijn'],
  ['registratieformulier', 'sterker-sociaal-werk'],
  ['hoorverslag', 'wonen-midden-delfland'],
] as const)(
  'ONS-8 S51-4.3 leeg past het %s van %s op één A4',
  async (soort, id) => {
    expect((await beeld(document(soort, vraag(regeling(id))))).paginas).toBe(1)
  },
  RUIM,
)

it.concurrent(
  'ALL-6 acht beklaagden, twaalf klachtpunten en namen van 120 tekens: niets loopt van het papier',
  async () => {
    const naam = 'Wolfeschlegelsteinhausenbergerdorff-van den Hoogenbandestratenmakerszoon '.repeat(2).slice(0, 120)
    const d = dossier('ons-welzijn', {
      klagers: [klager({ naam, plaats: naam }), klager({ id: 'k2', naam: 'x'.repeat(120) })],
      beklaagden: Array.from({ length: 8 }, (_, i) => ({ ...beklaagde(), id: `b${i}`, naam })),
      punten: Array.from({ length: 12 }, (_, i) => ({
        ...leegPunt(`p${i}`),
        omschrijving: i === 3 ? 'y'.repeat(300) : naam,
        motivering: 'Er zijn geen notities van dit gesprek. '.repeat(i === 5 ? 80 : 3),
      })),
    })
    const soorten = ['eindrapport', 'registratieformulier'] as const
    const beelden = await Promise.all(soorten.map((soort) => beeld(document(soort, vraagMet(d)))))
    for (const { woorden } of beelden)
      for (const { rechts, tekst, x } of woorden) {
        expect(x, tekst).toBeGreaterThan(24.5)
        expect(rechts, tekst).toBeLessThan(185.5)
      }
  },
  RUIM,
)
