import type { Regeling } from '../regeling'

/** The letters of this procedure: which, to whom, and what they say in its own words. */
export const wswBrieven = {
  documenten: [
    'aan-beklaagde',
    'kennisgeving',
    'aanvulling',
    'niet-ontvankelijk',
    'uitnodiging',
    'tussenbericht',
    'bevindingen',
    'uitkomst-beklaagde',
    'aanbieding-rapport',
    'rapport-afschrift',
    'besluit',
    'besluit-beklaagde',
    'intrekking-bevestigd',
    'einde-beklaagde',
    'doorverwijzing',
    'afsluiting',
  ],
  geadresseerden: [
    {
      id: 'stedelijk-bureau',
      naam: 'het Stedelijk bureau Wijksteunpunten Wonen',
      brieven: {
        kennisgeving: ['medewerker', 'coordinator', 'beleid'],
        'aanbieding-rapport': ['medewerker', 'coordinator'],
        'besluit-beklaagde': ['beleid'],
      },
    },
    {
      id: 'bestuur',
      naam: 'het bestuur van de instelling',
      brieven: {
        kennisgeving: ['coordinator'],
        'aanbieding-rapport': ['medewerker', 'coordinator'],
        'besluit-beklaagde': ['medewerker', 'coordinator'],
      },
    },
    {
      id: 'coordinator',
      naam: 'de coördinator van het Wijksteunpunt',
      intern: true,
      brieven: { kennisgeving: ['beleid'], 'aanbieding-rapport': ['medewerker'], 'besluit-beklaagde': ['beleid'] },
    },
    { id: 'stuurgroep', naam: 'de stuurgroep Wijksteunpunten Wonen', brieven: { 'besluit-beklaagde': ['beleid'] } },
  ],
  brieven: {
    doorverwijzing: {
      delen: {
        'over wie verder kijkt': [
          '{als bezwaar.leden}Uw bezwaar wordt behandeld door {bezwaar.leden}. Zij namen de beslissing niet.{einde} {als bezwaar.dag}U hoort de uitkomst uiterlijk op {bezwaar.dag}.{einde}',
        ],
      },
    },
    ontvangstbevestiging: {
      delen: {
        'wat er nu gebeurt': [
          '{als route is beleid}De coördinator en het Stedelijk bureau Wijksteunpunten Wonen horen dat er een klacht is.{anders}{als er een beklaagde is}De {beklaagde.woord} en het Stedelijk bureau Wijksteunpunten Wonen horen dat er een klacht is.{anders}Het Stedelijk bureau Wijksteunpunten Wonen hoort dat er een klacht is.{einde}{einde}',
          'Ik spreek eerst met u en met de mensen om wie het gaat. Uiterlijk op {termijn.bevindingen} krijgt u van mij een brief met mijn bevindingen.',
          'Bent u het straks niet eens met de beslissing? Dan kunt u bezwaar maken bij {bezwaar}.',
        ],
      },
    },
    kennisgeving: {
      delen: {
        'over de kennisgeving': [
          '{als rol is bestuur}De klacht gaat over de coördinator. Daarom hoort u dit meteen.{anders}U krijgt dit bericht ter kennisgeving.{einde}',
        ],
      },
    },
    aanvulling: {
      delen: {
        'over de vorm': ['De vorm is vrij: een brief of e-mail in uw eigen woorden is genoeg.'],
      },
    },
    bevindingen: {
      delen: {
        'kopie aan': ['{als er een beklaagde is}de betrokken {beklaagde.woord}{einde}'],
        'beide verhalen': [
          '# Wat u vertelde',
          '{als rapport.verhaal-klager}Zo heb ik uw verhaal opgeschreven:{einde}',
          '{als rapport.verhaal-klager}{rapport.verhaal-klager}{einde}',
          '# Wat de {beklaagde.woord} vertelde',
          '{als route is coordinator}{als rapport.verhaal-coordinator}{rapport.verhaal-coordinator}{einde}{anders}{als rapport.verhaal-medewerker}{rapport.verhaal-medewerker}{einde}{einde}',
        ],
        'wat wij doen': [
          '{als rapport.actie}{rapport.actie}{einde}',
          '{als rapport.voorkomen}{rapport.voorkomen}{einde}',
        ],
      },
    },
    'aanbieding-rapport': {
      delen: {
        'de tijd om te beslissen': ['Vanaf die dag hebt u vier weken om te beslissen.'],
      },
    },
  },
  briefdelen: {},
} satisfies Pick<Regeling, 'documenten' | 'geadresseerden' | 'brieven' | 'briefdelen'>
