import { metDag } from '@/domain/datum/opmaak'
import type { GrondOordeel, Ontvankelijkheid } from '@/domain/gebeurtenis/gebeurtenis'
import { inZin } from '@/domain/gebeurtenis/zin'
import { grondRegels } from '@/domain/overzicht/ontvankelijkheid'
import { teNoemen } from '@/domain/regeling/grond'
import type { Grond } from '@/domain/regeling/regeling'
import { momentenVan } from '@/domain/termijn/zaak-van'
import { noemVervolg } from './hulp'
import type { Tip, VeldContext, Vorm } from './vorm'

/** The dossier without the notice that is put right: "yes" itself is no reason why "no" can not be. */
const zonderDeze = ({ corrigeert, dossier }: VeldContext) =>
  corrigeert === undefined ? dossier : { ...dossier, geldig: dossier.geldig.filter(({ id }) => id !== corrigeert) }

/** What in the dossier speaks against refusing on this ground. The officer decides all the same. */
function tegenGrond({ ookTijdensBehandeling, recht }: Grond, c: VeldContext): Tip | undefined {
  const lopend = momentenVan(zonderDeze(c)).in_behandeling !== undefined
  const later = c.regeling.gronden.find((g) => g.ookTijdensBehandeling)
  if (later && lopend && !ookTijdensBehandeling)
    return {
      tekst: `De klacht is al in behandeling. Dan stopt de behandeling alleen nog om deze reden: ${inZin(later.naam)}.`,
      artikel: later.artikel,
    }
  const termijn = recht && c.termijnen.find((t) => recht.includes(t.id))
  if (!termijn || termijn.staat === 'te-laat-gehaald' || termijn.staat === 'verlopen') return undefined
  return {
    tekst: termijn.uiterlijk
      ? `Volgens de datums in dit dossier is op tijd geklaagd: dat kon tot en met ${metDag(termijn.uiterlijk)}. Controleer de datums.`
      : 'De dag waarop dit rust, is nog niet ingevuld. Vul die eerst in bij de gegevens.',
    artikel: termijn.definitie.artikel,
  }
}

const grondVan = ({ grond }: Ontvankelijkheid, { regeling }: VeldContext) =>
  regeling.gronden.find(({ id }) => id === grond)
const oordelenIn = ({ gronden = [] }: Ontvankelijkheid): readonly GrondOordeel[] => gronden
const geldende = (g: Ontvankelijkheid) => oordelenIn(g).filter(({ oordeel }) => oordeel === 'geldt')
/** It is handled although a ground holds: then the log says why. */
const tochBehandeld = (g: Ontvankelijkheid): boolean => g.ontvankelijk && geldende(g).length > 0

/** A ground that holds is one to refuse on; the officer can still choose another, or handle it all the same. */
function naWeging(gronden: readonly GrondOordeel[], g: Ontvankelijkheid): Partial<Ontvankelijkheid> {
  const nu = geldende({ ...g, gronden })
  const toen = geldende(g)
  if (nu.length === toen.length && nu.every(({ grond }) => toen.some((t) => t.grond === grond))) return { gronden }
  const grond = (nu.find((n) => n.grond === g.grond) ?? nu[0])?.grond ?? ''
  return { gronden, ontvankelijk: grond === '', grond }
}
/** Chosen from the list is judged too: what is on record must not contradict itself. */
const naKeuze = (g: Ontvankelijkheid): Partial<Ontvankelijkheid> =>
  g.grond && !geldende(g).some(({ grond }) => grond === g.grond)
    ? { gronden: [...oordelenIn(g).filter(({ grond }) => grond !== g.grond), { grond: g.grond, oordeel: 'geldt' }] }
    : {}

/** Whether it is handled: every ground of the procedure weighed, and what follows. */
export const ONTVANKELIJKHEID: Vorm<Ontvankelijkheid> = {
  titel: 'Ontvankelijkheid gemeld',
  datumLabel: 'Gemeld op',
  leeg: () => ({ ontvankelijk: true, grond: '', genoemd: '', instantieSinds: '', gronden: [], toelichting: '' }),
  gronden: {
    regels: (c) => grondRegels(zonderDeze(c), c.regeling, c),
    oordelen: oordelenIn,
    gevolg: naWeging,
    schoon: (g) => ({
      gronden: oordelenIn(g).map(({ grond, oordeel, reden = '' }) =>
        oordeel === 'geldt' && reden.trim() !== '' ? { grond, oordeel, reden: reden.trim() } : { grond, oordeel },
      ),
    }),
  },
  velden: [
    {
      naam: 'ontvankelijk',
      soort: 'janee',
      label: 'Wordt de klacht behandeld?',
      ja: 'Ja, de klacht wordt behandeld',
      nee: 'Nee, de klacht wordt niet behandeld',
    },
    {
      naam: 'grond',
      soort: 'lijst',
      label: 'Waarom niet?',
      als: (g) => !g.ontvankelijk,
      opties: ({ regeling }) => regeling.gronden.map((g) => ({ waarde: g.id, tekst: `${g.naam} (${g.artikel})` })),
      gevolg: naKeuze,
    },
    {
      naam: 'genoemd',
      soort: 'vak',
      label: 'Wat noemt de brief hierbij?',
      help: (g, c) => {
        const grond = grondVan(g, c)
        const wat = grond && teNoemen(grond)
        return wat && `Zo staat het in de brief aan de klager: ${wat}.`
      },
      als: (g, c) => {
        const grond = g.ontvankelijk ? undefined : grondVan(g, c)
        return grond !== undefined && teNoemen(grond) !== undefined
      },
    },
    {
      naam: 'instantieSinds',
      soort: 'datum',
      komend: false,
      label: 'Sinds wanneer ligt de zaak daar?',
      help: 'Laat leeg als u dat niet weet.',
      als: (g, c) => !g.ontvankelijk && grondVan(g, c)?.rol === 'instantie',
    },
    {
      naam: 'toelichting',
      soort: 'vak',
      label: 'Toelichting',
      help: (g) =>
        tochBehandeld(g)
          ? 'U koos dat een reden geldt. Waarom behandelt u de klacht toch?'
          : 'Hoe het verder gaat, of de reden in gewone woorden.',
      verplicht: (g) => (tochBehandeld(g) ? 'Schrijf op waarom u de klacht toch behandelt.' : undefined),
    },
  ],
  tips: (g, c) => {
    if (g.ontvankelijk) return []
    const grond = grondVan(g, c)
    return [
      grond && { tekst: grond.watNu, artikel: grond.artikel },
      grond && tegenGrond(grond, c),
      grond?.vervolg ? noemVervolg(c) : undefined,
      { tekst: 'De behandeling stopt hiermee. Open termijnen vervallen.' },
    ]
  },
}
