import type { BriefSoort } from '@/domain/document/soorten'
import { briefRegel } from '@/domain/document/soorten'
import { rolVan } from '@/domain/dossier/geadresseerde'
import type { Regeling } from '@/domain/regeling/regeling'
import { deelnamen, deelVan, oorspronkelijk } from './oorspronkelijk'
import { kies, kleinBegin, MERKEN } from './sjabloon'
import { type Bruikbaar, voorwaardeBruikbaar, woordBruikbaar } from './te-gebruiken'
import { uitlegVan } from './woorden'

/** What is wrong with the text of a letter, in a plain sentence. `regel`: on which line, counted from 1. */
export interface TekstFout {
  readonly regel?: number
  readonly tekst: string
}

/** A letter is a few pages at most; so much can be checked while it is typed. */
export const TEKST_HOOGSTENS = 20_000
/** So many conditions in a paragraph can be gone through one by one; the program's own have four at most. */
const VOORWAARDEN_HOOGSTENS = 8
const KOPREGELS = ['Onderwerp', 'Ondertekenaar', 'Bijlage', 'Kopie aan'] as const
/** A subject stands where others see it too, and is never left out: only what is always known and gives nothing away. */
const IN_ONDERWERP: readonly string[] = [
  'nummer',
  'datum',
  'organisatie',
  'regeling',
  'klager.woord',
  'beklaagde.woord',
]

interface Alinea {
  readonly regel: number
  readonly tekst: string
}

/** Why this text can not be the text of this letter; [] when it can. Whatever is given: sentences, never an exception. */
export function controleerTekst(tekst: string, soort: BriefSoort, regeling: Regeling): TekstFout[] {
  if (tekst.trim() === '')
    return [{ tekst: 'De tekst is leeg. Schrijf de brief, of ga terug naar het oorspronkelijke.' }]
  if (tekst.length > TEKST_HOOGSTENS)
    return [{ tekst: `De tekst is te lang. Er passen ${TEKST_HOOGSTENS.toLocaleString('nl-NL')} tekens in.` }]
  const [kop, ...alineas] = alineasVan(tekst)
  const fouten = [
    ...(kop ? kopFouten(kop, soort, regeling) : []),
    ...(alineas.some((a) => zonderMerken(a.tekst) !== '' && !a.tekst.startsWith('# '))
      ? []
      : [{ tekst: 'Er staat geen tekst onder het onderwerp. Schrijf na een lege regel de brief.' }]),
    ...alineas.flatMap((a) => [
      ...woordFouten(a, soort, regeling),
      ...voorwaardeFouten(a, soort, regeling),
      ...deelFouten(a, soort, regeling),
    ]),
  ]
  return uniek(fouten).toSorted((a, b) => (a.regel ?? 0) - (b.regel ?? 0))
}

/** What the letter says as the program brings it along, and does not say any more: the officer decides. */
export function letOpBijTekst(tekst: string, soort: BriefSoort, regeling: Regeling): string[] {
  const [eigen, eerst] = [tekst, oorspronkelijk(soort, regeling)].map((t) => ({
    delen: new Set(delenIn(t)),
    woorden: new Set(woordenIn(uitgeschreven(t, soort, regeling))),
  }))
  if (!eigen || !eerst) return []
  const nodig = [
    ...(briefRegel(soort).nietZonder ?? []).filter((w) => eerst.woorden.has(w)),
    ...[...eerst.woorden].filter((w) => w.startsWith('termijn.')),
  ]
  return [
    ...[...new Set(nodig)]
      .filter((w) => !eigen.woorden.has(w))
      .map((w) =>
        w.startsWith('termijn.')
          ? `De uiterste dag {${w}} staat niet meer in de brief.`
          : `Zonder {${w}} zegt deze brief niet wat hij moet zeggen: ${uitlegVan(w)}.`,
      ),
    ...[...eerst.delen]
      .filter(
        (d) => Object.hasOwn(DRAAGT, d) && !eigen.delen.has(d) && !isUitgeschreven(d, eigen.woorden, soort, regeling),
      )
      .map((d) => `Het deel [${d}] staat niet meer in de brief: ${DRAAGT[d]}.`),
  ]
}

/** Parts that say what a letter must say. */
const DRAAGT: Readonly<Record<string, string>> = {
  reden: 'waarom de klacht niet wordt behandeld',
  vervolg: 'waar iemand hierna terechtkan',
  klachtpunt: 'het oordeel over elk klachtpunt',
  namens: 'voor wie iemand de brief krijgt',
}

/** Written out a part has its words in the letter itself. */
function isUitgeschreven(deel: string, woorden: ReadonlySet<string>, soort: BriefSoort, regeling: Regeling): boolean {
  const eigen = woordenIn(deelVan(deel, soort, regeling) ?? '')
  return eigen.length > 0 && eigen.every((w) => woorden.has(w))
}

function kopFouten(kop: Alinea, soort: BriefSoort, regeling: Regeling): TekstFout[] {
  const regels = kop.tekst.split('\n').map((tekst, i) => ({ regel: kop.regel + i, tekst }))
  const inhoud = (naam: string, tekst: string) => tekst.slice(naam.length + 1)
  const onderwerp = regels.filter((r) => r.tekst.startsWith('Onderwerp:'))
  const fouten: TekstFout[] = onderwerp.some((r) => zonderMerken(inhoud('Onderwerp', r.tekst)) !== '')
    ? []
    : [{ regel: kop.regel, tekst: 'Er is geen onderwerp. Begin de tekst met een regel als: Onderwerp: Uw klacht.' }]
  for (const regel of regels) {
    const naam = KOPREGELS.find((k) => regel.tekst.startsWith(`${k}:`))
    if (!naam) {
      // Without a subject the sentence about that is enough.
      if (onderwerp.length > 0)
        fouten.push({
          regel: regel.regel,
          tekst: 'Deze regel komt niet in de brief. Zet een lege regel na het onderwerp.',
        })
      continue
    }
    const wat = { regel: regel.regel, tekst: inhoud(naam, regel.tekst) }
    fouten.push(...woordFouten(wat, soort, regeling), ...voorwaardeFouten(wat, soort, regeling))
    if (naam === 'Bijlage' || naam === 'Kopie aan') fouten.push(...deelFouten(wat, soort, regeling))
    if (naam === 'Ondertekenaar' && !kanTekenen(wat.tekst.trim(), soort, regeling))
      fouten.push({ regel: wat.regel, tekst: `De ondertekenaar “${wat.tekst.trim()}” staat niet in deze regeling.` })
    if (naam === 'Onderwerp')
      fouten.push(
        ...[...woordenIn(wat.tekst), ...voorwaardenIn(wat.tekst)]
          .filter((w) => !IN_ONDERWERP.includes(w))
          .map((w) => ({ regel: wat.regel, tekst: `{${w}} kan niet in het onderwerp. Gebruik daar alleen {nummer}.` })),
      )
  }
  return fouten
}

/** A role of the procedure, or who signs as the program brings it along: the handler where there is no such role. */
const kanTekenen = (id: string, soort: BriefSoort, regeling: Regeling): boolean =>
  rolVan(id, regeling) !== undefined ||
  oorspronkelijk(soort, regeling)
    .split('\n')
    .some((regel) => regel.trim() === `Ondertekenaar: ${id}`)

const NIET: Readonly<Record<Exclude<Bruikbaar, 'ja'>, string>> = {
  onbekend: 'kent het programma niet. Kies een woord uit het menu.',
  nooit: 'kan in deze brief nooit worden ingevuld. Haal het weg of kies een ander woord.',
}

function woordFouten({ regel, tekst }: Alinea, soort: BriefSoort, regeling: Regeling): TekstFout[] {
  const eerst = new Set(woordenIn(uitgeschreven(oorspronkelijk(soort, regeling), soort, regeling)))
  const fouten: TekstFout[] = []
  for (const { index, 0: letterlijk, 1: binnen = '' } of tekst.matchAll(/\{([^{}]*)\}/g)) {
    const op = regel + regelsVoor(tekst, index)
    if (MERK.test(letterlijk)) continue
    const woord = kleinBegin(binnen)
    const bruikbaar = woordBruikbaar(woord, soort, regeling)
    if (bruikbaar !== 'ja' && !(bruikbaar === 'nooit' && eerst.has(woord)))
      fouten.push({ regel: op, tekst: `Het woord ${kort(letterlijk)} ${NIET[bruikbaar]}` })
  }
  const los = tekst.replace(/\{[^{}]*\}/g, (t) => '·'.repeat(t.length)).search(/[{}]/)
  if (los >= 0)
    fouten.push({
      regel: regel + regelsVoor(tekst, los),
      tekst: 'Er staat een losse { of }. Een woord staat tussen allebei, zoals {nummer}.',
    })
  return fouten
}

function voorwaardeFouten({ regel, tekst }: Alinea, soort: BriefSoort, regeling: Regeling): TekstFout[] {
  const eerst = new Set(voorwaardenIn(uitgeschreven(oorspronkelijk(soort, regeling), soort, regeling)))
  const fouten: TekstFout[] = []
  const open: { regel: number; anders: boolean; letterlijk: string }[] = []
  for (const { index, 0: merk } of tekst.matchAll(new RegExp(MERKEN, 'g'))) {
    const op = regel + regelsVoor(tekst, index)
    const voorwaarde = voorwaardenIn(merk)[0]
    const laatste = open.at(-1)
    if (voorwaarde !== undefined) {
      open.push({ regel: op, anders: false, letterlijk: merk })
      const bruikbaar = voorwaardeBruikbaar(voorwaarde, soort, regeling)
      if (bruikbaar === 'onbekend' || (bruikbaar === 'nooit' && !eerst.has(voorwaarde)))
        fouten.push({
          regel: op,
          tekst:
            bruikbaar === 'nooit'
              ? `De voorwaarde ${kort(merk)} klopt in deze brief nooit. Haal haar weg of kies een andere.`
              : `De voorwaarde ${kort(merk)} kent het programma niet. Kies er een uit het menu.`,
        })
    } else if (!laatste) fouten.push({ regel: op, tekst: `Bij ${merk} hoort een begin, zoals {als gesprek}.` })
    else if (merk === '{einde}') open.pop()
    else if (laatste.anders) fouten.push({ regel: op, tekst: 'Bij één voorwaarde kan {anders} maar één keer.' })
    else laatste.anders = true
  }
  return [
    ...fouten,
    ...open.map((o) => ({
      regel: o.regel,
      tekst: `De voorwaarde ${kort(o.letterlijk)} is niet afgesloten. Zet {einde} in dezelfde alinea.`,
    })),
  ]
}

/** [name] is a part when it is all there is of a paragraph, whichever conditions hold: each way is gone through. */
function deelFouten({ regel, tekst }: Alinea, soort: BriefSoort, regeling: Regeling): TekstFout[] {
  const voorwaarden = [...new Set(voorwaardenIn(tekst))]
  if (voorwaarden.length > VOORWAARDEN_HOOGSTENS)
    return [{ regel, tekst: 'Deze alinea heeft te veel voorwaarden. Maak er twee alinea’s van.' }]
  const namen = new Set(deelnamen(soort, regeling))
  const fouten = new Set<string>()
  for (let keuze = 0; keuze < 2 ** voorwaarden.length; keuze++) {
    const uit = kies(tekst, (v) => (keuze & (1 << voorwaarden.indexOf(v))) !== 0).tekst.trim()
    const alleen = /^\[([^[\]]+)\]$/.exec(uit)?.[1]
    if (alleen !== undefined && !namen.has(alleen))
      fouten.add(`Het deel ${kort(`[${alleen}]`)} is er niet. Moet u daar zelf iets invullen? Schrijf {invullen: …}.`)
    if (alleen === undefined)
      for (const [letterlijk, naam = ''] of uit.matchAll(/\[([^[\]]*)\]/g))
        fouten.add(
          namen.has(naam)
            ? `Het deel ${letterlijk} moet alleen staan, met een lege regel ervoor en erna.`
            : `Tussen [ en ] kan geen gewone tekst. Moet u daar zelf iets invullen? Schrijf {invullen: …}.`,
        )
  }
  return [...fouten].map((zin) => ({ regel, tekst: zin }))
}

const MERK = new RegExp(`^${MERKEN.source}$`)
const voorwaardenIn = (tekst: string): string[] =>
  [...tekst.matchAll(/\{als (?:niet )?([^{}]+)\}/g)].map(([, v = '']) => v.trim())
const woordenIn = (tekst: string): string[] =>
  [...tekst.matchAll(/\{([^{}]+)\}/g)].filter(([t]) => !MERK.test(t)).map(([, w = '']) => kleinBegin(w))
const delenIn = (tekst: string): string[] => [...tekst.matchAll(/\[([^[\]]+)\]/g)].map(([, d = '']) => d)
const zonderMerken = (tekst: string): string => tekst.replace(new RegExp(MERKEN, 'g'), '').trim()
const regelsVoor = (tekst: string, plek: number): number => tekst.slice(0, plek).split('\n').length - 1
/** Somebody can forget one brace and so name half a page. */
const kort = (tekst: string): string => {
  const plat = tekst.replace(/\s+/g, ' ')
  return plat.length > 60 ? `${plat.slice(0, 56)}…${plat.at(-1)}` : plat
}

/** With what stands in the place of its parts. A ground has dates of its own. */
function uitgeschreven(tekst: string, soort: BriefSoort, regeling: Regeling, boven: readonly string[] = []): string {
  return tekst.replace(/\[([^[\]]+)\]/g, (letterlijk, naam: string) => {
    const deel = boven.includes(naam) ? undefined : deelVan(naam, soort, regeling)
    return deel === undefined ? letterlijk : uitgeschreven(deel, soort, regeling, [...boven, naam])
  })
}

/** Paragraphs as the engine divides them, each with the line on which it begins. */
function alineasVan(tekst: string): Alinea[] {
  const alineas: { regel: number; regels: string[] }[] = []
  let nieuw = true
  for (const [i, regel] of tekst.replace(/\r\n?/g, '\n').split('\n').entries()) {
    if (regel.trim() === '') nieuw = true
    else if (nieuw) {
      alineas.push({ regel: i + 1, regels: [regel] })
      nieuw = false
    } else alineas.at(-1)?.regels.push(regel)
  }
  return alineas.map(({ regel, regels }) => ({ regel, tekst: regels.join('\n').trim() }))
}

const uniek = (fouten: readonly TekstFout[]): TekstFout[] => [
  ...new Map(fouten.map((f) => [`${f.regel ?? 0} ${f.tekst}`, f])).values(),
]
