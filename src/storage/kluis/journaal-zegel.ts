import { naarBase64, vanBase64 } from '../reservekopie/wachtzin-regels'
import type { KluisSleutels } from './sleutels'
import { zegelDicht, zegelOpen } from './zegel'

/** Seals what stands in a line of the journal. `plek`: which entry of which journal. */
export interface JournaalZegel {
  /** As it stands in the line. */
  readonly sleutel: string
  readonly dicht: (tekst: string, plek: string) => Promise<string>
  /** Rejects when it is not what was sealed there. */
  readonly open: (verzegeld: string, plek: string) => Promise<string>
}

export const journaalZegel = ({ id, journaal }: KluisSleutels): JournaalZegel => ({
  sleutel: id,
  dicht: async (tekst, plek) =>
    naarBase64(new Uint8Array(await zegelDicht(journaal, plek, new TextEncoder().encode(tekst)))),
  open: async (verzegeld, plek) =>
    new TextDecoder().decode(await zegelOpen(journaal, plek, vanBase64(verzegeld).buffer)),
})
