import type { Regeling } from '../regeling'

/** The letters of this procedure: which, to whom, and what they say in its own words. */
export const wmdBrieven = {
  documenten: [
    'aan-beklaagde',
    'aanvulling',
    'niet-ontvankelijk',
    'tussenbericht',
    'antwoord',
    'oplossing',
    'intrekking-bevestigd',
    'einde-beklaagde',
    'doorverwijzing',
    'aan-commissie',
    'afsluiting',
    'melding-directie',
  ],
  geadresseerden: [
    {
      id: 'leidinggevende',
      naam: 'de leidinggevende',
      intern: true,
      uit: 'leidinggevende',
      brieven: { oplossing: [] },
    },
    { id: 'managementassistent', naam: 'de managementassistent', intern: true, brieven: { oplossing: [] } },
    { id: 'directie', naam: 'de directie', intern: true, brieven: { 'melding-directie': [] } },
    { id: 'commissie', naam: 'de regionale klachtencommissie', brieven: { 'aan-commissie': [] } },
  ],
  brieven: {
    'aan-beklaagde': {
      delen: {
        'over het gesprek': [
          'Bespreek de klacht zo snel mogelijk met de huurder. Doe dat het liefst in een gesprek of aan de telefoon. De huurder krijgt uiterlijk op {termijn.antwoord} antwoord.',
        ],
      },
    },
    antwoord: {
      delen: {
        'ons antwoord': [
          '{als kader is A}Wij hebben ons niet aan ons beleid of onze procedure gehouden. Daarvoor bieden wij u onze excuses aan. Hebt u hierdoor schade, en kunt u dat laten zien? Dan vergoeden wij die schade.{einde}',
          '{als kader is B1}Ons beleid klopt in dit geval. De uitleg is: {invullen: uitleg van het beleid}.{einde}',
          '{als kader is B2}Ons beleid klopt hier niet. De leidinggevende bespreekt dit in het managementteam. U hoort wat daaruit komt, uiterlijk op {invullen: dag waarop de huurder dat hoort}.{einde}',
          '{als kader is B3}Ons beleid past niet bij uw geval. De leidinggevende heeft daarom apart beslist: {invullen: wat de leidinggevende besliste}.{einde}',
          '{als kader is B4}Wij hebben hiervoor nog geen beleid. De leidinggevende bespreekt dit in het managementteam. U hoort wat daaruit komt, uiterlijk op {invullen: dag waarop de huurder dat hoort}.{einde}',
        ],
      },
    },
    'aan-commissie': {
      delen: {
        'wat wij vragen': [
          'De {klager.woord} is het niet eens met ons antwoord. Wilt u de klacht behandelen volgens uw eigen reglement?',
        ],
      },
    },
  },
  briefdelen: {},
} satisfies Pick<Regeling, 'documenten' | 'geadresseerden' | 'brieven' | 'briefdelen'>
