import type { Regeling } from '../regeling'

/** The letters of this procedure: which, to whom, and what they say in its own words. */
export const onsBrieven = {
  documenten: [
    'aan-beklaagde',
    'kennisgeving',
    'aanvulling',
    'niet-ontvankelijk',
    'ontvankelijk',
    'uitnodiging',
    'verslag-ter-controle',
    'tussenbericht',
    'bevindingen',
    'uitkomst-beklaagde',
    'intrekking-bevestigd',
    'einde-beklaagde',
    'doorverwijzing',
    'aan-commissie',
    'standpunt',
    'afsluiting',
    'melding-manager',
  ],
  geadresseerden: [
    {
      id: 'manager',
      naam: 'de manager',
      adres: ['ONS welzijn', 'Postbus 322', '5340 AH Oss'],
      intern: true,
      uit: 'leidinggevende',
      brieven: { kennisgeving: [], 'uitkomst-beklaagde': [], 'melding-manager': [] },
    },
    {
      id: 'bestuurder',
      naam: 'de bestuurder',
      adres: ['ONS welzijn, bestuurssecretariaat', 'Postbus 322', '5340 AH Oss'],
      intern: true,
      brieven: {},
    },
    {
      id: 'commissie',
      naam: 'de externe klachtencommissie',
      adres: ['Secretariaat Klachtencommissie', 'Postbus 17', "5201 AA 's-Hertogenbosch"],
      brieven: { 'aan-commissie': [] },
    },
  ],
  brieven: {
    ontvangstbevestiging: {
      delen: {
        'wat er nu gebeurt': [
          'Uiterlijk op {termijn.ontvankelijk} hoort u van mij of ik uw klacht in behandeling kan nemen en hoe het verder gaat.',
          'Ik verzamel informatie en spreek eerst met u. Gaat uw klacht over een medewerker, dan horen die medewerker en de manager van uw klacht. Met de medewerker spreek ik daarna. Ik probeer u uiterlijk op {termijn.bevindingen} mijn bevindingen te sturen.',
        ],
      },
    },
    kennisgeving: {
      delen: {
        'over de kennisgeving': [
          '{als beklaagden}De klacht gaat over {beklaagden}. U bent de manager.{einde} Ik verzamel nu informatie. Daarvoor kan ik u iets vragen.',
        ],
      },
    },
    ontvankelijk: {
      delen: {
        'wat er nu gebeurt': [
          'Ik verzamel eerst informatie. Daarna spreek ik met u. Dan kijken wij of ik uw klacht goed heb begrepen, en welke oplossingen er zijn. {als er een beklaagde is}Met de medewerker spreek ik daarna.{einde} Ik probeer u uiterlijk op {termijn.bevindingen} mijn bevindingen te sturen.',
        ],
      },
    },
    uitnodiging: {
      delen: {
        'over het gesprek': [
          '{als aan klager}Ik vraag u of ik uw klacht goed heb begrepen. Ook bespreken wij welke oplossingen er zijn.{anders}Ik bespreek met u de klacht en mogelijke oplossingen.{einde}',
        ],
      },
    },
    'verslag-ter-controle': {
      delen: {
        'over het verslag': [
          '{als aan klager}Laat mij ook weten of u het eens bent met hoe ik uw klacht heb opgeschreven.{einde}',
        ],
      },
    },
    bevindingen: {
      delen: {
        'kopie aan': ['{als er een beklaagde is}de betrokken medewerker en de manager{einde}'],
        'beide verhalen': [
          '# Wat u vertelde',
          '{als rapport.klacht}Zo heb ik uw verhaal opgeschreven:{einde}',
          '{als rapport.klacht}{rapport.klacht}{einde}',
          '{als het eens met de analyse}In het gesprek was u het eens met hoe ik uw klacht zie.{einde}{als anders gezien}U ziet een deel anders dan ik: {anders gezien}{einde}',
          '# Wat de {beklaagde.woord} vertelde',
          '{als rapport.medewerker}{rapport.medewerker}{einde}',
        ],
        'wat wij doen': [
          '{als richtingen}In het gesprek bespraken wij deze richtingen voor een oplossing: {richtingen}{einde}',
          '{als rapport.oplossingen}{rapport.oplossingen}{einde}',
          '{als rapport.verbeteringen}{rapport.verbeteringen}{einde}',
        ],
      },
    },
    doorverwijzing: {
      delen: {
        'over wie verder kijkt': [
          '{als verder is commissie}De commissie adviseert de bestuurder binnen twee maanden. De bestuurder laat u binnen een week na dat advies een standpunt weten.{einde}',
        ],
      },
    },
    'aan-commissie': {
      delen: {
        'wat wij vragen': [
          '{als voorgelegd}Wilt u de bestuurder binnen twee maanden adviseren? Die laat de {klager.woord} binnen een week daarna weten wat hij met uw advies doet.{einde}',
        ],
      },
    },
  },
  briefdelen: {},
} satisfies Pick<Regeling, 'documenten' | 'geadresseerden' | 'brieven' | 'briefdelen'>
