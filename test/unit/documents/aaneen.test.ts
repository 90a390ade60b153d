import { expect, it } from 'vitest'
import { naarHtml } from '@/documents/naar-html'
import { naarWord } from '@/documents/naar-word'
import { eenInhoud } from '../../fixtures/inhoud'
import { onderdeel } from '../../fixtures/word'

const alinea = (tekst: string) => eenInhoud([{ soort: 'alinea', tekst }], { voettekst: '2026-001' })
const aaneen = (html: string) => [...html.matchAll(/<span class="aaneen">([^<]*)<\/span>/g)].map(([, stuk]) => stuk)

it('een dossiernummer, telefoonnummer en datum blijven op één regel, in elk patroon van het nummer', () => {
  const html = naarHtml(alinea('KL-2026-0042, 0412-653232 en 21-11-2026'))
  expect(aaneen(html)).toEqual(['KL-2026-0042', '0412-653232', '21-11-2026', '2026-001'])
})

it('een gewoon koppelteken mag wel breken, en een lange reeks past altijd op het papier', () => {
  expect(aaneen(naarHtml(alinea('hoor- en wederhoor, e-mail, team Zuid-Oost')))).toEqual(['2026-001'])
  const reeks = aaneen(naarHtml(alinea('1-'.repeat(5000))))
  expect(Math.max(...reeks.map((stuk) => stuk?.length ?? 0))).toBeLessThanOrEqual(26)
})

it('in Word breekt een nummer niet in lopende tekst; elders blijft de tekst heel, voor wie het zoekt of kopieert', async () => {
  const regels = [{ label: 'Ons kenmerk', waarde: '2026-001' }]
  const inhoud = eenInhoud(
    [
      { soort: 'alinea', tekst: 'Noem nummer 2026-001 per e-mail.' },
      { soort: 'gegevens', regels },
    ],
    { voettekst: '2026-001' },
  )
  const docx = await naarWord(inhoud)
  const xml = onderdeel(docx, 'word/document.xml')
  expect(xml).toMatch(/>Noem nummer 2026<\/w:t><w:noBreakHyphen\/><w:t[^>]*>001 per e-mail\.</)
  expect(xml).toContain('>2026-001</w:t>')
  expect(onderdeel(docx, 'word/footer1.xml')).toContain('>2026-001</w:t>')
})

it('in lopende tekst breken ook datum, postcode, telefoonnummer, tijd en artikel niet; in een tabel wel', async () => {
  const zin =
    'Op 20 november 2026 om 10.30 uur, Voorbeeldlaan 12, 5341 AB Oss, bel 06 1234 5678 of (0412) 65 32 32; zie artikel 6.3, lid 2.'
  const stukken = [
    '20 november 2026',
    '10.30 uur',
    '5341 AB',
    '06 1234 5678',
    '(0412) 65 32 32',
    'artikel 6.3',
    'lid 2',
  ]
  expect(aaneen(naarHtml(alinea(zin)))).toEqual([...stukken, '2026-001'])
  const xml = onderdeel(await naarWord(alinea(zin)), 'word/document.xml')
  for (const stuk of stukken) expect(xml).toContain(stuk.replaceAll(' ', '\u00a0'))
  expect(xml).toContain('Voorbeeldlaan 12, ')
  const tabel = eenInhoud([{ soort: 'tabel', kolommen: [{ kop: 'Dag', breedte: 100 }], rijen: [['20 november 2026']] }])
  expect(onderdeel(await naarWord(tabel), 'word/document.xml')).toContain('20 november 2026')
})
