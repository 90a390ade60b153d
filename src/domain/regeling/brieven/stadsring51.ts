import type { Regeling } from '../regeling'

/** The letters of this procedure: which, to whom, and what they say in its own words. */
export const stadsring51Brieven = {
  documenten: [
    'aan-beklaagde',
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
  ],
  geadresseerden: [
    {
      id: 'ombudsman',
      naam: 'de Nationale ombudsman',
      adres: ['Nationale ombudsman', 'Postbus 93122', '2509 AC Den Haag'],
      brieven: {},
    },
  ],
  brieven: {
    ontvangstbevestiging: {
      delen: {
        'wat er nu gebeurt': [
          'U krijgt de kans om uw verhaal te vertellen. Ook degene over wie u klaagt, mag zijn of haar verhaal vertellen. Die krijgt daarom een kopie van uw klacht en van de stukken die u meestuurde.',
          'Uiterlijk op {termijn.afhandeling} krijgt u van mij een brief met mijn bevindingen en de reden daarvan. Ik ga vertrouwelijk met uw klacht om.',
        ],
      },
    },
    'aan-beklaagde': {
      delen: {
        bijlagen: ['kopie van de klacht en van de stukken daarbij, zonder adres en telefoonnummer van wie klaagt'],
        'over het gesprek': ['U krijgt de kans om gehoord te worden. Daarover krijgt u een aparte uitnodiging.'],
      },
    },
    aanvulling: {
      delen: {
        bijlagen: ['meldingsformulier klachten'],
        'over de vorm': [
          'Bij deze brief zit een formulier. Daarop kunt u alles invullen. Zet uw handtekening eronder.',
        ],
      },
    },
    ontvankelijk: {
      delen: {
        'wat er nu gebeurt': [
          'U krijgt de kans om uw verhaal te vertellen. Ook degene over wie u klaagt, krijgt die kans. Uiterlijk op {termijn.afhandeling} stuur ik u mijn bevindingen en de reden daarvan.',
        ],
      },
    },
    uitnodiging: {
      delen: {
        'over het gesprek': [
          '{als aan klager}Ook degene over wie u klaagt, kan worden gehoord. Dat gebeurt met een eigen uitnodiging.{anders}Ook wie klaagt, kan worden gehoord. Dat gebeurt met een eigen uitnodiging.{einde}',
        ],
      },
    },
    bevindingen: {
      delen: {
        'beide verhalen': [
          '# De klacht',
          '{als rapport.klacht}{rapport.klacht}{einde}',
          '# Het onderzoek',
          '{als rapport.onderzoek}{rapport.onderzoek}{einde}',
        ],
        'wat wij doen': ['{als rapport.conclusies}{rapport.conclusies}{einde}'],
      },
    },
  },
  briefdelen: {
    'bij de volgende stap': [
      'Doe dat binnen een jaar nadat u deze brief kreeg. Het kost u niets. Wij sturen zelf geen stukken naar de ombudsman.',
    ],
  },
} satisfies Pick<Regeling, 'documenten' | 'geadresseerden' | 'brieven' | 'briefdelen'>
