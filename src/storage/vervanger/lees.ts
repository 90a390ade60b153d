import { type Dossier, vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { bestandVan } from '../bijlagen'
import { GEWOON } from '../codec'
import { leesLog } from '../log'
import { MERK_VERVANGER } from '../reservekopie/formaat'
import { type Bron, openKopieMet } from '../reservekopie/lees'
import type { Ontgrendel } from '../reservekopie/sleutel'
import type { BijlageRij, GebeurtenisRij } from '../rijen'
import { type Brief, BRIEF, briefSchema } from './brief'
import { VervangerFout } from './vervangerfout'

type Bytes = Uint8Array<ArrayBuffer>

export interface Gelezen {
  readonly brief: Brief
  /** ISO instant. */
  readonly gemaaktOp: string
  /** Folded from the whole log, in the order of the file. */
  readonly dossiers: readonly Dossier[]
  readonly bestanden: ReadonlySet<string>
}

/**
 * Reads the whole file and looks at all of it: every frame, every event, every file by its sum. Rejects with VervangerFout. Of the
 * bytes of files one at a time is in memory; `bijBestand` gets it. `voortgang`: from 0 to 1.
 */
export async function leesVervangerbestand(
  bron: Bron,
  ontgrendel: Ontgrendel,
  voortgang: (deel: number) => void = () => undefined,
  bijBestand: (sha256: string, bytes: Bytes) => Promise<void> = () => Promise.resolve(),
): Promise<Gelezen> {
  try {
    const kopie = await openKopieMet(bron, ontgrendel, MERK_VERVANGER)
    const brieven: unknown[] = []
    const rijen = new Map<string, GebeurtenisRij[]>()
    const bestanden = new Set<string>()
    /** The file of which the pieces come in. */
    let bezig: BijlageRij | undefined
    let stukken: Bytes[] = []
    const rondAf = async () => {
      if (!bezig) return
      const { grootte, sha256, stukken: aantal } = bezig
      const bytes = samen(stukken)
      if (aantal !== stukken.length || grootte !== bytes.length || (await som(bytes)) !== sha256)
        throw VervangerFout.van('beschadigd')
      bestanden.add(sha256)
      await bijBestand(sha256, bytes)
      stukken = []
      bezig = undefined
    }
    const delen = kopie.delen()
    for (let stap = await delen.next(); !stap.done; stap = await delen.next()) {
      const { deel, gelezen } = stap.value
      if (deel.soort === 'stuk') {
        if (deel.sha256 !== bezig?.sha256 || deel.nr !== stukken.length) throw VervangerFout.van('beschadigd')
        stukken.push(deel.bytes)
      } else if (deel.soort === 'rijen')
        for (const rij of deel.rijen) {
          if (deel.tabel === 'instellingen' && 'sleutel' in rij && rij.sleutel === BRIEF && 'waarde' in rij)
            brieven.push(rij.waarde)
          else if (deel.tabel === 'gebeurtenissen' && isGebeurtenisRij(rij)) zetBij(rijen, rij)
          else if (deel.tabel === 'bijlagen' && isBijlageRij(rij)) {
            await rondAf()
            bezig = rij
          } else throw VervangerFout.van('beschadigd')
        }
      voortgang(gelezen / bron.size)
    }
    await rondAf()
    const brief = briefSchema.safeParse(brieven[0]).data
    if (brieven.length !== 1 || !brief || rijen.size !== brief.dossiers.length) throw VervangerFout.van('beschadigd')
    const logs = await Promise.all(
      brief.dossiers.map(({ id, lengte }) => heelLog(id, rijen.get(id) ?? [], lengte, bestanden)),
    )
    if (new Set(logs.flat().map(({ id }) => id)).size !== logs.flat().length) throw VervangerFout.van('beschadigd')
    return { brief, gemaaktOp: kopie.kop.gemaaktOp, dossiers: logs.map(gevouwen), bestanden }
  } catch (fout) {
    throw VervangerFout.alsFout(fout)
  }
}

async function heelLog(
  id: string,
  rijen: readonly GebeurtenisRij[],
  lengte: number,
  bestanden: ReadonlySet<string>,
): Promise<readonly Gebeurtenis[]> {
  const log = rijen.length === lengte ? await leesLog(rijen, lengte, GEWOON) : undefined
  if (!log || log.some((g) => g.dossierId !== id || mist(g, bestanden))) throw VervangerFout.van('beschadigd')
  return log
}

function zetBij(rijen: Map<string, GebeurtenisRij[]>, rij: GebeurtenisRij): void {
  const log = rijen.get(rij.dossierId)
  if (log) log.push(rij)
  else rijen.set(rij.dossierId, [rij])
}

const mist = (g: Gebeurtenis, bestanden: ReadonlySet<string>): boolean => {
  const sha256 = bestandVan(g)?.sha256
  return sha256 !== undefined && !bestanden.has(sha256)
}

function gevouwen(log: readonly Gebeurtenis[]): Dossier {
  try {
    return vouw(log)
  } catch (cause) {
    throw VervangerFout.van('beschadigd', cause)
  }
}

const isGebeurtenisRij = (rij: object): rij is GebeurtenisRij =>
  'id' in rij &&
  typeof rij.id === 'string' &&
  'dossierId' in rij &&
  typeof rij.dossierId === 'string' &&
  'volgnummer' in rij &&
  typeof rij.volgnummer === 'number' &&
  'v' in rij &&
  typeof rij.v === 'number'

const isBijlageRij = (rij: object): rij is BijlageRij =>
  'sha256' in rij && typeof rij.sha256 === 'string' && 'grootte' in rij && 'stukken' in rij

function samen(stukken: readonly Bytes[]): Bytes {
  const uit = new Uint8Array(stukken.reduce((som, stuk) => som + stuk.length, 0))
  let plek = 0
  for (const stuk of stukken) {
    uit.set(stuk, plek)
    plek += stuk.length
  }
  return uit
}

async function som(bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
