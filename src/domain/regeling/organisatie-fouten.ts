import type { Fout } from '../fout'
import { lengteFouten } from '../gebeurtenis/lengtes'
import type { Organisatie } from './instellingen'

/** What documents can not do without, and what does not fit on them. */
export const organisatieFouten = (o: Organisatie): Fout[] => [
  ...(o.naam.trim() === '' ? [{ veld: 'naam', tekst: 'Vul de naam van uw organisatie in.' }] : []),
  ...(o.klachtenfunctionaris.trim() === ''
    ? [{ veld: 'klachtenfunctionaris', tekst: 'Vul uw naam in. Die staat op formulieren en onder brieven.' }]
    : []),
  ...lengteFouten(o),
]
