import type { Afspraak, Gesprek } from '../gebeurtenis'
import { tijdTekst } from '../../datum/tijd'
import { afgezienTekst } from '../zin'
import type { Beschrijving, SoortTabel, TitelContext } from '../beschrijving'
import { dePartij, zijdeTekst, isMetKlager } from '../partij'
import { aangevuld, keuze, persoon, regel, verhaal } from './velden'

/** "medewerker J. de Wit"; but "A. Bos en B. Kok", "de coördinator", and no "medewerker of ingeschakelde partij" before one name. */
const metRol = (rol: string, wie: string): string =>
  rol.includes(' ') || wie.includes(' en ') || /^\p{Ll}/u.test(wie) ? wie : `${rol} ${wie}`

/** "de klant", "medewerker J. de Wit", "klant en medewerker"; who belongs to no side goes by name. */
function metWie({ met, partij }: Pick<Gesprek, 'met' | 'partij'>, c: TitelContext): string {
  const { klager, beklaagde } = c.woorden
  const wie = c.naam(met)
  switch (partij) {
    case 'klager':
      return c.aantalKlagers > 1 && wie !== '' ? metRol(klager, wie) : `de ${klager}`
    case 'beklaagde':
      return wie === '' ? `de ${beklaagde}` : metRol(beklaagde, wie)
    case 'beiden':
      return `${klager} en ${beklaagde}`
    case 'ander':
      return wie === '' ? 'iemand anders' : wie
  }
}

const gesprek = (soort: string, eigen: Pick<Beschrijving<Gesprek>, 'naam' | 'bijSignaal' | 'wanneer'>) =>
  ({
    ...eigen,
    titel: (g, c) => `${soort} met ${metWie(g, c)}`,
    neutraal: null,
    na: null,
    rol: 'gesprek',
    naEinde: false,
    eenmalig: false,
    verloop: 'loopt',
    // Stadsring51 5 lid 3, Wonen Midden-Delfland 2.5: who speaks with the complainant has taken it in hand.
    momenten: (g) => (isMetKlager(g) ? ['in_behandeling', 'laatste_contact'] : []),
    wat: null,
    naarBuiten: ({ partij }, { woorden }) => `${soort} met ${dePartij(partij, woorden)}`,
    velden: {
      met: persoon('Met', 'ieder'),
      partij: keuze('Gehoord', 'ieder', 'partij'),
      leiding: persoon('Geleid door', 'ieder'),
      begin: regel('Van', 'eigen-partij'),
      einde: regel('Tot', 'eigen-partij'),
      aanwezig: regel('Aanwezig', 'eigen-partij'),
      plaats: regel('Plaats', 'eigen-partij'),
      uitleg: verhaal('Uitgelegd aan het begin', 'eigen-partij'),
      verklaring: verhaal('Verklaring', 'eigen-partij'),
      analyse: keuze('Eens met de analyse', 'eigen-partij'),
      analyseOpmerking: verhaal('Wat anders wordt gezien', 'eigen-partij'),
      oplossingen: verhaal('Richtingen voor een oplossing', 'eigen-partij'),
      afwezig: verhaal('Waarom de ander er niet bij was', 'eigen-partij'),
      afspraken: verhaal('Afspraken', 'eigen-partij'),
      toezeggingen: verhaal('Wie doet wat', 'eigen-partij', 'toezeggingen'),
      ingelicht: persoon('Ingelicht over de afspraken', 'kantoor'),
      ingelichtOp: keuze('Ingelicht op', 'kantoor'),
      naamAkkoord: persoon('Tekent voor akkoord', 'eigen-partij'),
    },
  }) satisfies Beschrijving<Gesprek>

/** Whether it is handled, the investigation, and the hearings with their reports. */
export const HOREN = {
  ontvankelijkheid_gemeld: {
    naam: 'Ontvankelijkheid gemeld',
    titel: ({ ontvankelijk }) => (ontvankelijk ? 'Ontvankelijk gemeld' : 'Niet ontvankelijk gemeld'),
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: false,
    naEinde: false,
    wanneer: 'altijd',
    eenmalig: true,
    verloop: ({ ontvankelijk }) =>
      ontvankelijk ? 'loopt' : { status: 'niet ontvankelijk', reden: 'niet in behandeling genomen' },
    // A refusal is also the notice from which the complainant can go on to an outside body (Awb 9:24).
    momenten: ({ ontvankelijk }) => (ontvankelijk ? ['in_behandeling'] : ['afwijzing', 'slotbericht']),
    wat: ({ grond }) => grond,
    naarBuiten: ({ grond = '', ontvankelijk }, c) =>
      ontvankelijk
        ? 'Gemeld dat de klacht wordt behandeld'
        : aangevuld('Gemeld dat de klacht niet wordt behandeld', ': ', c.grond(grond)),
    velden: {
      ontvankelijk: keuze(null, 'ieder'),
      grond: keuze('Reden', 'ieder', 'grond'),
      // Where a complainant went or goes to is no business of the one complained about.
      genoemd: verhaal('Genoemd in de brief', 'niet-beklaagde'),
      instantieSinds: keuze('Ligt daar sinds', 'niet-beklaagde'),
      gronden: verhaal('Gewogen redenen', 'bestuur', 'gronden'),
      toelichting: verhaal('Toelichting', 'kantoor'),
    },
  },
  vooronderzoek_afgerond: {
    naam: 'Vooronderzoek afgerond',
    titel: null,
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: false,
    naEinde: false,
    wanneer: 'genoemd',
    eenmalig: true,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    naarBuiten: () => 'Vooronderzoek afgerond',
    velden: { toelichting: verhaal('Toelichting', 'kantoor') },
  },
  gesprek_gepland: {
    naam: 'Gesprek gepland',
    titel: (g, c) =>
      `Gesprek met ${metWie(g, c)} gepland: ${[c.dag(g.dag), tijdTekst(g.begin)].filter(Boolean).join(', ')}`,
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: true,
    naEinde: false,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'loopt',
    // What is planned did not happen: it starts no term and meets none.
    momenten: [],
    wat: null,
    naarBuiten: null,
    velden: {
      partij: keuze('Met', 'kantoor', 'partij'),
      met: persoon('Naam', 'kantoor'),
      dag: keuze('Dag', 'kantoor'),
      begin: regel('Van', 'kantoor'),
      einde: regel('Tot', 'kantoor'),
      plaats: regel('Plaats', 'kantoor'),
      aanwezig: regel('Wie erbij zijn', 'kantoor'),
    },
  } satisfies Beschrijving<Afspraak>,
  gesprek: gesprek('Gesprek', { naam: 'Gesprek gevoerd', bijSignaal: true, wanneer: 'altijd' }),
  hoorzitting: gesprek('Hoorzitting', { naam: 'Hoorzitting gehouden', bijSignaal: false, wanneer: 'genoemd' }),
  toezegging_nagekomen: {
    naam: 'Afspraak nagekomen',
    titel: null,
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: true,
    naEinde: false,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    // Whoever was not at the talk reads nothing of what was agreed there.
    naarBuiten: null,
    velden: {
      gesprekId: keuze(null, 'eigen-partij'),
      toezegging: keuze(null, 'eigen-partij'),
      wat: verhaal('Afspraak', 'eigen-partij'),
      hoe: verhaal('Wat er is gedaan', 'eigen-partij'),
    },
  },
  horen_afgezien: {
    naam: 'Van horen afgezien',
    titel: ({ wie }, c) => aangevuld('Van horen afgezien', ': ', c.naam(zijdeTekst(wie, c.woorden))),
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: false,
    naEinde: false,
    wanneer: 'genoemd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: ['in_behandeling'],
    wat: null,
    naarBuiten: (g, { woorden }) => afgezienTekst(g, woorden),
    velden: { wie: persoon('Wie', 'ieder', 'partij'), grond: verhaal('Reden', 'ieder', 'grond') },
  },
  verslag_vastgesteld: {
    naam: 'Verslag vastgesteld',
    titel: ({ gesprekId }, c) => aangevuld('Verslag vastgesteld', ': ', c.gesprek(gesprekId)),
    neutraal: null,
    na: null,
    rol: 'stap',
    bijSignaal: false,
    naEinde: false,
    wanneer: 'altijd',
    eenmalig: false,
    verloop: 'loopt',
    momenten: [],
    wat: null,
    naarBuiten: ({ akkoord }) => `Verslag vastgesteld, akkoord: ${akkoord}`,
    velden: {
      gesprekId: keuze(null, 'ieder'),
      akkoord: keuze('Eens met het verslag', 'ieder'),
      opmerkingen: verhaal('Opmerkingen', 'eigen-partij'),
      bewaard: keuze(null, 'kantoor'),
    },
  },
} satisfies Partial<SoortTabel>
