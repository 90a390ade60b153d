/** The state of a deadline as the screen shows it: always a shape, a word and a colour together. */
export type Staat = 'gehaald' | 'loopt' | 'bijna' | 'te-laat' | 'streef' | 'prognose' | 'wacht' | 'vervallen'

export const STAATWOORD: Readonly<Record<Staat, string>> = {
  gehaald: 'gehaald',
  loopt: 'loopt',
  bijna: 'bijna',
  'te-laat': 'te laat',
  streef: 'streefdatum',
  prognose: 'prognose',
  wacht: 'wacht',
  vervallen: 'vervallen',
}
