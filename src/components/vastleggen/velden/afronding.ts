import { sluitlijst } from '@/domain/vastleggen/sluitlijst'
import { SIGNAAL_SLUITGRONDEN } from '@/domain/gebeurtenis/teksten'
import type { GebeurtenisGegevens } from '@/domain/gebeurtenis/gebeurtenis'
import { wieNiet } from '@/domain/overzicht/wie-niet'
import { routeVan, toets, vervolgstappen } from './hulp'
import type { VeldContext, Vormen } from './vorm'

const NIET_IN_REGELING = 'Deze reden staat niet in de regeling.'

/** The one list of what is open and what contradicts; the signal that is closed has the second only. */
const lijstVan = ({ grond }: { grond: string }, c: VeldContext) =>
  sluitlijst({ ...c, grond, datum: c.datum ?? c.vandaag })
const pastNiet = (g: { grond: string }, c: VeldContext) => lijstVan(g, c).some(({ staat }) => staat === 'past-niet')

const BEZWAAR = { leden: '', antwoordOp: '' } as const
/** A level of this procedure at which who disagrees objects (WSW 4c). */
const isBezwaar = (g: GebeurtenisGegevens['doorverwijzing'], c: VeldContext): boolean =>
  g.stap === true && (g.vervolgstap ?? '') !== '' && routeVan(c)?.bezwaarBij !== undefined

/** What ends the handling, or begins it again. */
export const AFRONDING = {
  afsluiting: {
    titel: 'Dossier sluiten',
    datumLabel: 'Gesloten op',
    leeg: () => ({ grond: '', toelichting: '', ondanks: '' }),
    velden: [
      {
        naam: 'grond',
        soort: 'keuze',
        label: 'Waarom kan het dossier dicht?',
        opties: ({ regeling, dossier }) =>
          dossier.soort === 'signaal'
            ? SIGNAAL_SLUITGRONDEN.map((s) => ({ waarde: s.id, tekst: s.naam }))
            : regeling.sluitgronden.map((s) => ({
                waarde: s.id,
                tekst: s.naam,
                ...(!s.inRegeling && { uitleg: NIET_IN_REGELING }),
              })),
      },
      {
        naam: 'ondanks',
        soort: 'vak',
        label: 'Waarom sluit u toch om deze reden?',
        verplicht: 'Schrijf op waarom u toch om deze reden sluit. Dat komt in het logboek.',
        als: pastNiet,
      },
      { naam: 'toelichting', soort: 'vak', label: 'Toelichting' },
    ],
    lijst: lijstVan,
  },
  intrekking: {
    titel: 'Klacht ingetrokken',
    datumLabel: 'Ingetrokken op',
    leeg: () => ({ mondeling: false, toelichting: '' }),
    velden: [
      {
        naam: 'mondeling',
        soort: 'janee',
        label: 'Hoe liet de klager dat weten?',
        ja: 'Mondeling',
        nee: 'Schriftelijk',
      },
      { naam: 'toelichting', soort: 'vak', label: 'Toelichting' },
    ],
    tips: (g, c) => [
      g.mondeling
        ? (toets(c.regeling, 'intrekking-bevestigen') ?? {
            tekst: 'Bevestig de intrekking schriftelijk, dan weet de klager dat de behandeling stopt.',
          })
        : undefined,
      c.regeling.sluitgronden.some((s) => s.rol === 'ingetrokken' && s.inRegeling)
        ? undefined
        : { tekst: `${NIET_IN_REGELING} U kunt de intrekking wel vastleggen.` },
      { tekst: 'De behandeling stopt hiermee. Open termijnen vervallen.' },
    ],
  },
  doorverwijzing: {
    titel: 'Verder naar een ander',
    datumLabel: 'Verwezen op',
    leeg: (c) => {
      const stap = vervolgstappen(c).find(({ id }) => id === c.welke)
      if (stap)
        return { stap: !stap.elders, naar: stap.naam, vervolgstap: stap.id, toelichting: '', uitkomst: '', ...BEZWAAR }
      const elders = routeVan(c)?.verwijzing
      return {
        stap: elders === undefined,
        naar: elders ?? '',
        vervolgstap: '',
        toelichting: '',
        uitkomst: '',
        ...BEZWAAR,
      }
    },
    velden: [
      {
        naam: 'stap',
        soort: 'janee',
        label: 'Waar gaat de klacht heen?',
        ja: 'Een volgende stap bij deze klacht',
        nee: 'Een andere instantie: de behandeling stopt hier',
      },
      {
        naam: 'naar',
        soort: 'tekst',
        label: 'Naar wie of welke instantie?',
        verplicht: 'Vul in naar wie de klager is verwezen.',
        suggesties: (c) => vervolgstappen(c).flatMap((v) => (v.commissie ? [] : [v.naam])),
        // A name from the list says by itself what it is.
        gevolg: (g, c) => {
          const gekozen = vervolgstappen(c).find((v) => v.naam === g.naar.trim())
          return gekozen ? { stap: !gekozen.elders, vervolgstap: gekozen.id } : { vervolgstap: '' }
        },
      },
      {
        naam: 'leden',
        soort: 'tekst',
        label: 'Wie behandelen het bezwaar?',
        help: 'Namen met een komma ertussen. Anderen dan wie besliste. Nog niet bekend? Vul het later aan.',
        als: isBezwaar,
        bezwaar: {
          kop: 'Dit kan niet, of vraagt aandacht:',
          lijst: (g, { dossier }) => wieNiet(g.leden ?? '', dossier).map((tekst) => ({ tekst, artikel: '4c' })),
        },
      },
      {
        naam: 'antwoordOp',
        soort: 'datum',
        komend: true,
        label: 'Wanneer hoort de klager de uitkomst?',
        help: 'De regeling noemt geen termijn. Vult u een dag in, dan staat die op de werkvoorraad en in de brief.',
        als: isBezwaar,
      },
      { naam: 'toelichting', soort: 'vak', label: 'Toelichting' },
      {
        naam: 'uitkomst',
        soort: 'vak',
        label: 'Wat kwam eruit?',
        help: 'Nog niet bekend? Vul het later in: kies dan in het logboek Corrigeren.',
        als: (g) => g.stap === true,
      },
    ],
    tips: (g, c) => [
      {
        tekst: g.stap
          ? 'De behandeling gaat door; er vervalt geen termijn.'
          : 'De behandeling hier stopt hiermee. Open termijnen vervallen.',
      },
      g.stap && vervolgstappen(c).some((v) => v.commissie)
        ? { tekst: 'Gaat de klacht naar de klachtencommissie? Kies dan “Voorgelegd aan de commissie”.' }
        : undefined,
    ],
  },
  heropening: {
    titel: 'Dossier heropenen',
    datumLabel: 'Heropend op',
    leeg: () => ({ reden: '' }),
    velden: [
      {
        naam: 'reden',
        soort: 'vak',
        label: 'Waarom gaat het dossier weer open?',
        verplicht: 'Schrijf op waarom het dossier weer opengaat.',
      },
    ],
  },
} satisfies Partial<Vormen>
