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
          '{als herhaalklacht is nieuwe feiten}U gaf ons nieuwe feiten. Wij hebben uw klacht daarom opnieuw bekeken. {opvolging.nieuwe-feiten}{einde}',
          '{als herhaalklacht is geen nieuwe feiten}Wij zien geen nieuwe feiten in uw klacht. Daarom blijven wij bij onze beslissing. {als niet het laatste antwoord}Wij begrijpen dat u dat niet prettig vindt.{einde}{einde}',
          '{als herhaalklacht is opnieuw te laat of ongelukkig}Het spijt ons dat wij opnieuw niet goed of niet op tijd reageerden. De leidinggevende kijkt nu zelf mee met uw klacht.{einde}',
          '{als kader is A}Wij hebben ons niet aan ons beleid of onze procedure gehouden. Daarvoor bieden wij u onze excuses aan. {als opvolging.schade is vergoed}Wij vergoeden uw schade. {opvolging.schade}{einde}{als opvolging.schade is geen}Wij hebben geen schade gevonden die wij kunnen vergoeden. {opvolging.schade}{einde}{als niet opvolging.schade}Hebt u hierdoor schade, en kunt u dat laten zien? Dan vergoeden wij die schade.{einde}{einde}',
          '{als kader is B1}Ons beleid klopt in dit geval. De uitleg is: {als opvolging.uitleg}{opvolging.uitleg}{anders}{invullen: uitleg van het beleid}.{einde}{einde}',
          '{als kader is B2}Ons beleid klopt hier niet. {als opvolging.mt}Het managementteam heeft dit besproken. {opvolging.mt}{anders}De leidinggevende bespreekt dit in het managementteam. U hoort wat daaruit komt, uiterlijk op {invullen: dag waarop de huurder dat hoort}.{einde}{einde}',
          '{als kader is B3}Ons beleid past niet bij uw geval. De leidinggevende heeft daarom apart beslist: {als opvolging.leidinggevende}{opvolging.leidinggevende}{anders}{invullen: wat de leidinggevende besliste}.{einde}{einde}',
          '{als kader is B4}Wij hebben hiervoor nog geen beleid. {als opvolging.mt}Het managementteam heeft dit besproken. {opvolging.mt}{anders}De leidinggevende bespreekt dit in het managementteam. U hoort wat daaruit komt, uiterlijk op {invullen: dag waarop de huurder dat hoort}.{einde}{einde}',
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
