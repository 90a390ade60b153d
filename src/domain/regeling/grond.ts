import type { Grond } from './regeling'

const INVULLEN = /\{invullen: *([^{}]*)\}/

/** What the letter names beside the ground itself, as its text asks for it: "naam en adres van die instantie". */
export const teNoemen = ({ brief }: Pick<Grond, 'brief'>): string | undefined =>
  INVULLEN.exec(brief.join('\n'))?.[1]?.trim()

/** The same text, with a word in the place where the officer would fill it in. */
export const metWoord = (tekst: string, woord: string): string => tekst.replace(INVULLEN, () => `{${woord}}`)

/** Beginnings of the names of bodies that judge disputes. */
export const INSTANTIES: readonly string[] = [
  'arbit',
  'geschillencommissie',
  'huurcommissie',
  'kantonrechter',
  'mediat',
  'ombudsman',
  'rechtbank',
  'rechter',
  'rechtszaak',
  'tuchtcollege',
]
