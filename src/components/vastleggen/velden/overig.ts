import { keuzelijstOpties } from '@/components/klacht/keuzelijst'
import { zonderExtensie } from '@/domain/document/bestandsnaam'
import { kantVanNaam } from '@/domain/dossier/kant'
import { herhaling, isKlaar, opvolgingen } from '@/domain/dossier/opvolging'
import { naamgelijkenis } from '@/domain/dossier/naam'
import { iedereen, kanten, leidinggevenden } from './hulp'
import type { VeldContext, Vormen } from './vorm'

/** Whoever takes over is not the one it is about (WSW Verantwoordelijkheden, Stadsring51 6 lid 1). */
function gaatOverBehandelaar({ vorm, aan }: { vorm: string; aan: string }, { dossier, regeling }: VeldContext) {
  const naam = aan.trim()
  const dezelfde = dossier.gegevens.beklaagden.find((b) => naamgelijkenis(b.naam, naam) !== 'nee')
  if (!dezelfde || naam === '' || vorm === 'advies gevraagd') return undefined
  const artikel = regeling.toetsen?.find((t) => t.soort === 'behandelaar')?.artikel
  return { tekst: `De klacht gaat over ${dezelfde.naam}. Kies iemand anders.`, ...(artikel && { artikel }) }
}

const opvolgingVan = ({ opvolging }: { opvolging: string }, { regeling }: VeldContext) =>
  regeling.opvolgingen?.find(({ id }) => id === opvolging)
/** The letter with the answer takes it along, as the procedure words that letter. */
const inAntwoord = (id: string, { regeling }: VeldContext): boolean =>
  Object.values(regeling.brieven?.antwoord?.delen ?? {}).some((alineas) =>
    alineas.some((alinea) => alinea.includes(`{opvolging.${id}}`)),
  )
/** What the officer came for, else the first that is still open. */
const gevraagd = ({ dossier, regeling, welke }: VeldContext): string => {
  const alle = opvolgingen(dossier, regeling)
  return (alle.find(({ opvolging }) => opvolging.id === welke) ?? alle.find((o) => !isKlaar(o)))?.opvolging.id ?? ''
}

/** The second one on the same facts gets the last answer (Wonen Midden-Delfland 2.6). */
function laatsteAntwoord({ aanleiding }: { aanleiding: string }, { corrigeert, dossier, regeling }: VeldContext) {
  if (corrigeert !== undefined || aanleiding === '') return undefined
  const stand = herhaling(dossier, regeling, aanleiding)
  return stand?.laatste
    ? {
        tekst: `Dit is de ${stand.opRij}e keer op rij zonder nieuwe feiten. Het antwoord zegt dan dat dit het laatste is over deze kwestie.`,
        artikel: regeling.termijnen.find((t) => t.vanaf === 'herhaalklacht_ontvangen')?.artikel ?? '',
      }
    : undefined
}

/** What can happen beside the handling. */
export const OVERIG = {
  notitie: {
    titel: 'Notitie',
    leeg: () => ({ tekst: '' }),
    velden: [{ naam: 'tekst', soort: 'vak', label: 'Notitie', verplicht: 'De notitie is nog leeg.' }],
  },
  document_toegevoegd: {
    titel: 'Document toegevoegd',
    datumLabel: 'Ingebracht op',
    leeg: () => ({
      naam: '',
      ingebrachtDoor: '',
      van: '',
      aard: '',
      ingezienDoorKlager: false,
      ingezienDoorBeklaagde: false,
    }),
    velden: [
      {
        naam: 'bestand',
        soort: 'bestand',
        label: 'Bestand',
        help: 'Mag leeg blijven, bijvoorbeeld bij papier. Een kopie van het bestand komt in het dossier, tot 50\u00a0MB.',
        gevolg: (g) => (g.naam.trim() === '' && g.bestand ? { naam: zonderExtensie(g.bestand.naam) } : {}),
      },
      { naam: 'naam', soort: 'tekst', label: 'Welk document?', verplicht: 'Vul in welk document het is.' },
      {
        naam: 'ingebrachtDoor',
        soort: 'tekst',
        label: 'Door wie ingebracht?',
        suggesties: iedereen,
        gevolg: ({ ingebrachtDoor }, { dossier }) => {
          const van = kantVanNaam(ingebrachtDoor, dossier.gegevens)
          return van ? { van } : {}
        },
      },
      {
        naam: 'van',
        soort: 'lijst',
        label: 'Van welke kant komt het?',
        help: 'Dit bepaalt het nummer in de inventaris, bijvoorbeeld K2. Dat nummer verandert later niet meer.',
        opties: (c) => [{ waarde: '', tekst: 'Kies een kant' }, ...kanten(c)],
        verplicht: 'Kies van welke kant het stuk komt.',
      },
      {
        naam: 'aard',
        soort: 'lijst',
        label: 'Wat voor stuk is het?',
        help: 'Een advies van een jurist en een intern stuk gaan niet mee als u het dossier verstrekt.',
        opties: () => [
          { waarde: '', tekst: 'Gewoon stuk' },
          { waarde: 'juridisch-advies', tekst: 'Advies van een jurist of advocaat' },
          { waarde: 'intern', tekst: 'Intern stuk' },
        ],
      },
      { naam: 'ingezienDoorKlager', soort: 'vink', label: 'De klager heeft het kunnen inzien' },
      {
        naam: 'ingezienDoorKlagerOp',
        soort: 'datum',
        komend: false,
        label: 'Ingezien door de klager op',
        als: (g) => g.ingezienDoorKlager,
      },
      { naam: 'ingezienDoorBeklaagde', soort: 'vink', label: 'Degene over wie de klacht gaat heeft het kunnen inzien' },
      {
        naam: 'ingezienDoorBeklaagdeOp',
        soort: 'datum',
        komend: false,
        label: 'Ingezien door degene over wie de klacht gaat op',
        als: (g) => g.ingezienDoorBeklaagde,
      },
    ],
    tips: (g, { regeling: { inzage } }) => [
      inzage && !(g.ingezienDoorKlager && g.ingezienDoorBeklaagde)
        ? { tekst: 'Wat niet beide partijen konden inzien, telt niet mee in het oordeel.', artikel: inzage.artikel }
        : undefined,
    ],
  },
  overdracht: {
    titel: 'Overgedragen of vervangen',
    leeg: () => ({ vorm: 'overgedragen', aan: '', reden: '', instantie: false }),
    velden: [
      {
        naam: 'vorm',
        soort: 'keuze',
        label: 'Wat is er gebeurd?',
        opties: () => [
          { waarde: 'overgedragen', tekst: 'Behandeling overgedragen' },
          { waarde: 'vervanging', tekst: 'Iemand vervangt de behandelaar' },
          { waarde: 'advies gevraagd', tekst: 'Advies gevraagd' },
        ],
      },
      { naam: 'aan', soort: 'tekst', label: 'Aan wie?', verplicht: 'Vul in aan wie.' },
      {
        naam: 'instantie',
        soort: 'vink',
        label: 'Dit is een instantie of een bestuur, geen persoon. Uw naam blijft dan onder de brieven staan.',
        als: (g) => g.vorm !== 'advies gevraagd',
      },
      { naam: 'reden', soort: 'vak', label: 'Waarom?' },
    ],
    tips: (g, c) => [
      g.vorm === 'advies gevraagd'
        ? { tekst: 'Wie de klacht behandelt, verandert hierdoor niet.' }
        : {
            tekst: `${g.aan.trim() || (g.instantie ? 'Die instantie' : 'Die persoon')} behandelt de klacht vanaf deze dag${g.instantie ? '' : ' en staat onder de brieven'}. Komt de vorige behandelaar terug, leg dan opnieuw vast dat de behandeling is overgedragen.`,
          },
      gaatOverBehandelaar(g, c),
    ],
  },
  opvolging: {
    titel: 'Gevolg van de klacht',
    datumLabel: 'Gedaan op',
    leeg: (c) => ({ opvolging: gevraagd(c), uitkomst: '', wie: '', dag: '', wat: '' }),
    velden: [
      {
        naam: 'opvolging',
        soort: 'lijst',
        label: 'Wat is er gedaan?',
        verplicht: 'Kies wat er is gedaan.',
        opties: ({ dossier, regeling }) =>
          opvolgingen(dossier, regeling).map((o) => ({
            waarde: o.opvolging.id,
            tekst: `${o.opvolging.naam}${isKlaar(o) ? ', al vastgelegd' : ''}`,
          })),
        gevolg: () => ({ uitkomst: '', dag: '' }),
      },
      {
        naam: 'uitkomst',
        soort: 'keuze',
        label: 'Wat is de uitkomst?',
        als: (g, c) => opvolgingVan(g, c)?.uitkomsten !== undefined,
        opties: (c, g) =>
          ((g && opvolgingVan(g, c))?.uitkomsten ?? []).map(({ id, naam }) => ({ waarde: id, tekst: naam })),
      },
      {
        naam: 'wie',
        soort: 'tekst',
        label: (g, c) => opvolgingVan(g, c)?.wie ?? 'Wie?',
        als: (g, c) => opvolgingVan(g, c)?.wie !== undefined,
        suggesties: (c) => leidinggevenden(c),
      },
      {
        naam: 'dag',
        soort: 'datum',
        komend: true,
        label: (g, c) => opvolgingVan(g, c)?.dag ?? 'Op welke dag?',
        help: 'Op die dag staat het op de werkvoorraad, tot u vastlegt wat eruit kwam.',
        als: (g, c) => opvolgingVan(g, c)?.dag !== undefined,
      },
      {
        naam: 'wat',
        soort: 'vak',
        label: (g, c) => opvolgingVan(g, c)?.vraag ?? 'Wat kwam eruit?',
        help: (g, c) => {
          const o = opvolgingVan(g, c)
          if (o?.dag) return 'Nog niet bekend? Laat dit leeg. Na de bespreking vult u het hier in.'
          if (o?.intern) return 'Dit blijft binnen de organisatie: het komt in geen brief.'
          return o && inAntwoord(o.id, c) ? 'Dit komt zo in het antwoord aan de klager.' : undefined
        },
      },
    ],
    tips: (g, c) => {
      const artikel = opvolgingVan(g, c)?.artikel
      return [artikel === undefined ? undefined : { tekst: 'De regeling vraagt dit.', artikel }]
    },
  },
  herhaalklacht_ontvangen: {
    titel: 'Herhaalklacht ontvangen',
    datumLabel: 'Ontvangen op',
    leeg: () => ({ aanleiding: '', toelichting: '' }),
    velden: [
      {
        naam: 'aanleiding',
        soort: 'keuze',
        label: 'Wat is de aanleiding?',
        verplicht: 'Kies de aanleiding: die bepaalt wat er nu moet gebeuren.',
        als: (_, { regeling }) => regeling.herhaalklacht !== undefined,
        opties: ({ regeling }) => keuzelijstOpties(regeling.herhaalklacht),
      },
      {
        naam: 'aanleiding',
        soort: 'vak',
        label: 'Wat is de aanleiding?',
        verplicht: 'Schrijf op wat de aanleiding is.',
        als: (_, { regeling }) => regeling.herhaalklacht === undefined,
      },
      { naam: 'toelichting', soort: 'vak', label: 'Toelichting' },
    ],
    tips: (g, c) => [laatsteAntwoord(g, c)],
  },
  vermoeden_strafbaar_feit: {
    titel: 'Vermoeden van een strafbaar feit',
    leeg: () => ({ toelichting: '' }),
    velden: [
      {
        naam: 'toelichting',
        soort: 'vak',
        label: 'Waarop rust het vermoeden?',
        help: 'Alleen wat nodig is, zonder oordeel.',
      },
    ],
    tips: () => [{ tekst: 'Licht direct de directie in, en leg vast wanneer dat is gebeurd.' }],
  },
  directie_ingelicht: {
    titel: 'Directie ingelicht',
    datumLabel: 'Ingelicht op',
    leeg: () => ({ wie: '' }),
    velden: [{ naam: 'wie', soort: 'tekst', label: 'Wie is ingelicht?' }],
  },
  personeelsmaatregel: {
    titel: 'Verwijtbaar handelen gemeld aan de manager',
    datumLabel: 'Gemeld op',
    leeg: () => ({ toelichting: '', besluit: '', aantekening: false }),
    velden: [
      {
        naam: 'toelichting',
        soort: 'vak',
        label: 'Wat is gemeld?',
        help: 'De manager beslist over een maatregel. Dit komt nooit in een brief aan de klager of in een rapportage.',
      },
      {
        naam: 'besluit',
        soort: 'vak',
        label: 'Wat besloot de manager?',
        help: 'Nog niet bekend? Vul het later in: kies dan in het logboek Corrigeren.',
      },
      {
        naam: 'aantekening',
        soort: 'vink',
        label: 'Er staat een aantekening in het personeelsdossier',
      },
    ],
  },
} satisfies Partial<Vormen>
