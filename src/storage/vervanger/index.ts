import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Bijlagen } from '../bijlagen'
import type { Deur } from '../deur'
import type { Gelijkloop } from '../journaal/gelijkloop'
import type { Onderdelen } from '../onderdelen'
import type { Bron } from '../reservekopie/lees'
import type { KopieSleutel, Ontgrendel } from '../reservekopie/sleutel'
import { legStappenVast, neemTerugZonderBestand } from './leg-vast'
import { maakVervangerbestand, type Opdracht } from './maak'
import { bekijkVervangerbestand, neemVervangerbestandIn } from './neem-in'

export type { Vooruitblik } from './neem-in'

type Bytes = Uint8Array<ArrayBuffer>

/** Dossiers that go along to a substitute and come back, in a file of their own. */
export class VervangerOpslag {
  constructor(
    private readonly delen: Onderdelen,
    private readonly deur: Deur,
    private readonly bijlagen: Bijlagen,
    private readonly gelijkloop: Gelijkloop | undefined,
  ) {}

  /** Writes the file; `legVast` gets what comes of it when the file is saved. */
  readonly maak = (sleutel: KopieSleutel, opdracht: Opdracht, uit: (bytes: Bytes) => Promise<void>) =>
    maakVervangerbestand(this.delen, this.deur, this.bijlagen, sleutel, opdracht, uit)

  readonly legVast = (stappen: readonly Gebeurtenis[]) => legStappenVast(this.delen, this.deur, stappen)

  readonly bekijk = (bron: Bron, ontgrendel: Ontgrendel, voortgang?: (deel: number) => void) =>
    bekijkVervangerbestand(this.delen, this.deur, bron, ontgrendel, voortgang)

  readonly neemIn = (bron: Bron, ontgrendel: Ontgrendel, voortgang?: (deel: number) => void) =>
    neemVervangerbestandIn(this.delen, this.deur, this.bijlagen, this.gelijkloop, bron, ontgrendel, voortgang)

  readonly neemTerug = (dossierId: string) => neemTerugZonderBestand(this.delen, this.deur, dossierId)
}
