import { verbeterTekst } from '@/domain/dossier/verbetering'
import { isDatum } from '@/domain/datum/datum'
import { cijfers, voluit } from '@/domain/datum/opmaak'
import type { Blok } from '@/domain/document/inhoud'
import { behandelaarsVan } from '@/domain/dossier/behandelaar'
import { vanSoort } from '@/domain/dossier/dossier'
import { gemachtigde, grondslagTekst } from '@/domain/dossier/geadresseerde'
import type { DatumOfLeeg, Klager } from '@/domain/gebeurtenis/gegevens'
import { grondTekst } from '@/domain/lezer/grond'
import { versieNaam } from '@/domain/regeling/keuzes-mee'
import type { Keuzelijst } from '@/domain/regeling/regeling'
import type { StukVoorLezer } from '@/domain/lezer/voor-lezer'
import { adresregels, datumOfLeeg, gevuld, hoofdletter, kenmerk, klagersTekst, ontvangenOp } from '../gedeeld'
import type { DossierBron } from './bron'

const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 1, tekst })
const feiten = (...regels: readonly (readonly [string, string])[]): Blok => ({
  soort: 'gegevens',
  regels: regels.map(([label, waarde]) => ({ label, waarde })),
})

/** "de klant", "het eigen archief": for whom it was made, by role. */
export function voorWie({ lezer, woorden }: DossierBron): string {
  if (lezer.soort === 'klager' || lezer.soort === 'beklaagde') return `de ${woorden[lezer.soort]}`
  return { commissie: 'de klachtencommissie', bestuur: 'het bestuur', archief: 'het eigen archief' }[lezer.soort]
}

const versieTekst = (versie: string): string => (isDatum(versie) ? `van ${voluit(versie)}` : versie)

export function titelblad(bron: DossierBron): Blok[] {
  const { dossier, organisatie, regeling, vandaag } = bron.vraag
  const { gegevens } = dossier
  const niet = bron.stukken.filter((s) => s.grond !== undefined).length
  const ontvangen = ontvangenOp(dossier)
  return [
    { soort: 'titel', tekst: `Dossier ${dossier.nummer}`, ondertitel: `${kenmerk(dossier)} · vertrouwelijk` },
    feiten(
      ['Voor', hoofdletter(voorWie(bron))],
      ['Datum', voluit(vandaag)],
      ['Onderwerp', gegevens.onderwerp],
      [hoofdletter(bron.woorden.klager), klagersTekst(gegevens)],
      [
        beklaagdeAlsKop(bron.woorden),
        gegevens.beklaagden.map((b) => gevuld([b.naam, b.functie, b.afdeling]).join(', ')).join('\n'),
      ],
      ['Ontvangen', ontvangen ? voluit(ontvangen) : ''],
      ['Organisatie', organisatie.naam],
      ['Regeling', `${regeling.bron}, versie ${versieTekst(versieNaam(dossier.regelingVersie))}`],
      ['Stukken', `${bron.stukken.length}${niet === 0 ? '' : `, waarvan ${niet} niet verstrekt`}`],
    ),
    {
      soort: 'alinea',
      stijl: 'nadruk',
      tekst: `Dit dossier is alleen bedoeld voor ${voorWie(bron)}. Geef het niet aan anderen, en bewaar het op een veilige plek.`,
    },
    { soort: 'nieuwe-pagina' },
    { soort: 'alinea', stijl: 'nadruk', tekst: 'Inhoud' },
    { soort: 'inhoudsopgave' },
    { soort: 'nieuwe-pagina' },
  ]
}

export function inventarislijst(bron: DossierBron): Blok[] {
  const { stukken, woorden } = bron
  // A letter or report of our own gets its pages when this is printed: no number is made up for it.
  const geteld = stukken.some((s) => bladzijden(s) !== '')
  return [
    kop('Inventaris'),
    {
      soort: 'alinea',
      stijl: 'toelichting',
      tekst: `A: van de organisatie. K: van de ${woorden.klager}. B: ${vanBeklaagde(woorden)}. C: van de commissie. Een nummer verandert nooit.${geteld ? ' Blz.: hoeveel bladzijden een bestand heeft, als het bestand dat zelf zegt.' : ''}`,
    },
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Nr.', breedte: 7 },
        { kop: 'Datum', breedte: 26 },
        { kop: 'Stuk', breedte: geteld ? 27 : 33 },
        { kop: 'Van', breedte: 16 },
        ...(geteld ? [{ kop: 'Blz.', breedte: 6 }] : []),
        { kop: 'Ingezien door', breedte: 18 },
      ],
      rijen: stukken.map((s) => {
        const [gezien = '', ...cellen] = rij(s, bron).toReversed()
        return [...cellen.toReversed(), ...(geteld ? [bladzijden(s)] : []), gezien]
      }),
    },
  ]
}

/** Who left is replaced by the organisation (Sterker 2): the same word, in another role. */
const isOrganisatie = ({ beklaagde }: DossierBron['woorden']): boolean => beklaagde === 'organisatie'
const vanBeklaagde = (woorden: DossierBron['woorden']): string =>
  isOrganisatie(woorden) ? 'van de organisatie, als degene over wie de klacht gaat' : `van de ${woorden.beklaagde}`
const beklaagdeAlsKop = (woorden: DossierBron['woorden']): string =>
  isOrganisatie(woorden) ? 'Over wie de klacht gaat' : hoofdletter(woorden.beklaagde)

function bladzijden({ gebeurtenis: g, grond }: StukVoorLezer): string {
  const aantal = grond === undefined && g.soort === 'document_toegevoegd' ? g.gegevens.bestand?.bladzijden : undefined
  return aantal === undefined ? '' : String(aantal)
}

function rij(s: StukVoorLezer, { lezer, vraag: { regeling }, woorden }: DossierBron): string[] {
  const beklaagde = isOrganisatie(woorden) ? 'organisatie, over wie de klacht gaat' : woorden.beklaagde
  const van = { A: 'organisatie', K: woorden.klager, B: beklaagde, C: 'commissie', V: 'organisatie' }[s.reeks]
  if (s.grond !== undefined) return [s.nummer, '', `niet verstrekt: ${grondTekst(s.grond, regeling)}`, '', '']
  const { gegevens, soort } = s.gebeurtenis
  const wie = soort === 'document_toegevoegd' && lezer.soort === 'archief' ? gegevens.ingebrachtDoor.trim() : ''
  const bracht = wie.toLowerCase().replace(/^de /, '') === van.toLowerCase() ? '' : wie
  const gezien =
    soort === 'document_toegevoegd'
      ? gevuld([
          gegevens.ingezienDoorKlager ? metDag(woorden.klager, gegevens.ingezienDoorKlagerOp) : '',
          gegevens.ingezienDoorBeklaagde ? metDag(woorden.beklaagde, gegevens.ingezienDoorBeklaagdeOp) : '',
        ])
      : []
  const reden = s.reden === undefined ? '' : `verstrekt met een reden: ${s.reden}`
  return [
    s.nummer,
    voluit(s.datum),
    gevuld([s.wat, reden]).join('\n'),
    gevuld([van, bracht]).join('\n'),
    gezien.join('\n') || '–',
  ]
}

/** "klager, 3-11-2026": the day where it is known. */
const metDag = (wie: string, op: DatumOfLeeg = ''): string => (op === '' ? wie : `${wie}, ${cijfers(op)}`)

export function klacht({ lezer, vraag, woorden }: DossierBron): Blok[] {
  const { gegevens: g } = vraag.dossier
  const route = vraag.regeling.routes.find((r) => r.id === g.route)
  const tekst = (naam: string, waarde: string): Blok[] =>
    waarde.trim() === ''
      ? []
      : [
          { soort: 'kop', niveau: 2, tekst: naam },
          { soort: 'alinea', tekst: waarde },
        ]
  return [
    kop('De klacht'),
    feiten(
      ['Onderwerp', g.onderwerp],
      ['Gaat over', route?.naam ?? ''],
      ['Soort hulp', gevuld([naamUit(vraag.regeling.soortHulp, g.soortHulp), g.soortHulpAnders]).join(', ')],
      ['Categorie', naamUit(vraag.regeling.categorie, g.categorie)],
      ['Gebied', g.gebied],
      ['Afdeling', g.afdeling],
      ['Complex', g.complex],
      ['Ingediend', datumOfLeeg(g.ingediendOp || g.dagtekening)],
      ['Wanneer gebeurd', datumOfLeeg(g.gedragingOp)],
      ['Kennis sinds', datumOfLeeg(g.kennisnameOp)],
      ['Bron daarvan', g.kennisnameBron],
      ['Kader', [...new Set([g.kader, naamUit(vraag.regeling.kader, g.kader)])].join(': ')],
      ['Andere dossiers', g.verwanteDossiers.join(', ')],
    ),
    ...tekst('Wat er is gebeurd', g.omschrijving),
    ...tekst(`Wat de ${woorden.klager} wil`, g.gewenst),
    ...(lezer.soort === 'archief' || lezer.soort === 'commissie' || lezer.soort === 'bestuur'
      ? tekst(
          'Hoe het is opgelost',
          gevuld([g.afhandeling.waardoorOpgelost, verbeterTekst(g.afhandeling), g.afhandeling.doorgeleidNaar]).join(
            '\n\n',
          ),
        )
      : []),
  ]
}

/** What was chosen from a list of the procedure, in its words; what a later version does not know stays as it was. */
const naamUit = (lijst: Pick<Keuzelijst, 'opties'> | undefined, id: string): string =>
  lijst?.opties.find((optie) => optie.id === id)?.naam ?? id

export function mensen({ lezer, vraag, woorden }: DossierBron): Blok[] {
  const { gegevens } = vraag.dossier
  return [
    kop('Wie erbij betrokken zijn'),
    ...(gegevens.klagers.length === 0
      ? [{ soort: 'alinea', tekst: `De ${woorden.klager} is anoniem, of staat niet in dit dossier.` } as const]
      : gegevens.klagers.flatMap((k) => persoon(k, hoofdletter(woorden.klager), lezer.soort === 'archief'))),
    ...gegevens.beklaagden.flatMap((b) => [
      { soort: 'kop', niveau: 2, tekst: beklaagdeAlsKop(woorden) } as const,
      feiten(['Naam', b.naam], ['Functie', b.functie], ['Afdeling', b.afdeling], ['Leidinggevende', b.leidinggevende]),
    ]),
  ]
}

/** Who says to speak for somebody and has shown no authorisation is known to the office only. */
function persoon(k: Klager, rol: string, kantoor: boolean): Blok[] {
  const v = kantoor ? k.vertegenwoordiger : gemachtigde(k)
  return [
    { soort: 'kop', niveau: 2, tekst: rol },
    feiten(
      ['Naam', gevuld([k.aanhef, k.naam]).join(' ')],
      ['Hoedanigheid', k.hoedanigheid],
      ['Adres', adresregels(k).join('\n')],
      ['Telefoon', k.telefoon],
      ['E-mail', k.email],
      ['Geboren', datumOfLeeg(k.geboortedatum)],
      ['Namens deze', v ? gevuld([v.naam, v.relatie, grondslagTekst(v)]).join(', ') : ''],
      ['Bereikbaar', v ? gevuld([...adresregels(v), v.telefoon, v.email]).join('\n') : ''],
    ),
  ]
}

export function behandeling({ lezer, vraag }: DossierBron): Blok[] {
  const { geldig } = vraag.dossier
  const wie = behandelaarsVan(geldig).filter(({ naam }) => naam.trim() !== '')
  const redenen = lezer.soort === 'archief' ? vanSoort(vraag.dossier, 'overdracht') : []
  return [
    kop('Wie de klacht behandelde'),
    wie.length === 0
      ? { soort: 'alinea', tekst: vraag.organisatie.klachtenfunctionaris || vraag.regeling.functie }
      : {
          soort: 'tabel',
          kolommen: [
            { kop: 'Vanaf', breedte: 25 },
            { kop: 'Behandelaar', breedte: 75 },
          ],
          rijen: wie.map((b) => {
            const reden =
              redenen.find((g) => g.datum === b.sinds && g.gegevens.aan.trim() === b.naam)?.gegevens.reden ?? ''
            return [
              voluit(b.sinds),
              gevuld([`${b.naam}${b.overgenomen ? ' (nam de behandeling over)' : ''}`, reden]).join('\n'),
            ]
          }),
        },
  ]
}
