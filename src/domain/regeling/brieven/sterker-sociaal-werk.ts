import type { Regeling } from '../regeling'

/** The letters of this procedure: which, to whom, and what they say in its own words. */
export const sterkerBrieven = {
  documenten: [
    'aan-beklaagde',
    'kennisgeving',
    'aanvulling',
    'niet-ontvankelijk',
    'uitnodiging',
    'verslag-ter-controle',
    'tussenbericht',
    'afspraken',
    'intrekking-bevestigd',
    'einde-beklaagde',
    'onbereikbaar',
    'doorverwijzing',
    'aan-commissie',
    'reactie-op-oordeel',
    'afsluiting',
    'uitkomst-onvrede',
  ],
  geadresseerden: [
    {
      id: 'leidinggevende',
      naam: 'de leidinggevende',
      intern: true,
      uit: 'leidinggevende',
      brieven: { kennisgeving: [] },
    },
    { id: 'secretaris', naam: 'de secretaris klachten', intern: true, brieven: { kennisgeving: [] } },
    {
      id: 'commissie',
      naam: 'de onafhankelijke klachtencommissie',
      brieven: { tussenbericht: [], 'aan-commissie': [], 'reactie-op-oordeel': [] },
    },
    { id: 'vertrouwenspersoon', naam: 'de vertrouwenspersoon', brieven: {} },
  ],
  brieven: {
    'aan-beklaagde': {
      delen: {
        'over het gesprek': [
          'De leidinggevende nodigt u uit voor een gesprek met de {klager.woord}. Wilt u liever apart praten? Zeg dat dan tegen de leidinggevende.',
        ],
      },
    },
    kennisgeving: {
      delen: {
        'over de kennisgeving': [
          '{als rol is leidinggevende}{als beklaagden}De klacht gaat over {beklaagden}.{einde} De behandeling begint met een gesprek. Wilt u daarvoor contact opnemen met de {klager.woord}? {als wie beklaagd is hier werkt}De {beklaagde.woord} is daar meestal bij.{einde} Laat mij daarna weten wat is afgesproken.{einde}',
          '{als rol is secretaris}Dit bericht is voor de registratie van klachten.{einde}',
        ],
      },
    },
    uitnodiging: {
      delen: {
        'over het gesprek': [
          '{als aan klager}Het gesprek is met de leidinggevende. {als wie beklaagd is hier werkt}De {beklaagde.woord} is daar meestal bij. Wilt u dat liever niet? Laat dat dan weten.{einde}{anders}Het gesprek is met de leidinggevende. De {klager.woord} is daar meestal bij.{einde}',
        ],
      },
    },
    'verslag-ter-controle': {
      delen: {
        'over het verslag': ['In het verslag staan ook de afspraken: wie wat doet, en wanneer.'],
      },
    },
    'aan-commissie': {
      delen: {
        'wat wij vragen': [
          'Het gesprek met de leidinggevende loste de klacht niet op. Wilt u de klacht behandelen volgens uw eigen reglement?',
        ],
      },
    },
  },
  briefdelen: {},
} satisfies Pick<Regeling, 'documenten' | 'geadresseerden' | 'brieven' | 'briefdelen'>
