import { type Dossier, vouw } from '@/domain/dossier/dossier'
import { type Vervanger, vervangerTekst } from '@/domain/dossier/vervanger'
import type { Richting } from '@/domain/dossier/vervanger-samen'
import type { BijVervanger, Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { bestandVan, type Bijlagen, STUK } from '../bijlagen'
import type { Deur } from '../deur'
import { gebeurtenisRij } from '../dossier-rijen'
import { leesDossier } from '../lees-dossier'
import type { Onderdelen } from '../onderdelen'
import { MERK_VERVANGER } from '../reservekopie/formaat'
import { inDelen } from '../reservekopie/maak'
import { KopieSchrijver } from '../reservekopie/schrijf'
import type { KopieSleutel } from '../reservekopie/sleutel'
import { type Brief, BRIEF } from './brief'
import { overDossier } from './vervangerfout'

type Bytes = Uint8Array<ArrayBuffer>

export interface Opdracht {
  readonly richting: Richting
  readonly ids: readonly string[]
  /** The substitute. On the way back the dossier itself says who that is, and whose it is. */
  readonly aan: string
  readonly van: string
  /** What the owner chose in the version that a dossier follows; undefined: this program does not know that version. */
  readonly keuzesVan: (dossier: Dossier) => string | undefined
}

/** What the logs get when the file is saved. A file that is made once more has its events already. */
export interface Gereed {
  readonly stappen: readonly Gebeurtenis[]
}

/**
 * Writes these dossiers whole to `uit`: every event, kept letter and file, each log with the event that says that it went along.
 * Nothing is recorded yet: a file that was not saved leaves no trace. Rejects with a sentence when something can not be read.
 */
export async function maakVervangerbestand(
  { db, toegang, omgeving }: Onderdelen,
  deur: Deur,
  bijlagen: Pick<Bijlagen, 'lees'>,
  sleutel: KopieSleutel,
  opdracht: Opdracht,
  uit: (bytes: Bytes) => Promise<void>,
): Promise<Gereed> {
  const stappen: Gebeurtenis[] = []
  const logs: (readonly Gebeurtenis[])[] = []
  for (const id of opdracht.ids) {
    const dossier = await toegang.lees(() => leesDossier(db, id, deur.codec))
    if (!dossier) throw overDossier(id, 'dit staat hier niet.')
    const gegevens = stapVan(dossier, opdracht)
    if (!gegevens) logs.push(dossier.log)
    else {
      const stap: Gebeurtenis = {
        id: omgeving.nieuwId(),
        dossierId: id,
        soort: 'bij_vervanger',
        datum: omgeving.vandaag(),
        vastgelegdOp: omgeving.nu(),
        gegevens,
      }
      stappen.push(stap)
      logs.push([...dossier.log, stap])
    }
  }
  const schrijver = await KopieSchrijver.begin(sleutel, omgeving.nu(), uit, MERK_VERVANGER)
  const brief: Brief = {
    richting: opdracht.richting,
    ...wie(logs, opdracht),
    dossiers: logs.flatMap((log) => (log[0] ? [{ id: log[0].dossierId, lengte: log.length }] : [])),
  }
  await schrijver.rijen('instellingen', [JSON.stringify({ sleutel: BRIEF, waarde: brief })])
  for (const log of logs)
    for (const deel of inDelen(log.map((g, i) => gebeurtenisRij(g, i + 1))))
      await schrijver.rijen('gebeurtenissen', deel)
  for (const sha256 of new Set(logs.flat().flatMap((g) => bestandVan(g)?.sha256 ?? []))) {
    const bytes = await bijlagen.lees(sha256)
    const stukken = Math.ceil(bytes.length / STUK)
    await schrijver.rijen('bijlagen', [JSON.stringify({ sha256, grootte: bytes.length, stukken })])
    for (let nr = 0; nr < stukken; nr++)
      await schrijver.stuk({ sha256, nr, bytes: bytes.slice(nr * STUK, (nr + 1) * STUK) })
  }
  await schrijver.einde()
  return { stappen }
}

const wie = (logs: readonly (readonly Gebeurtenis[])[], { aan, van, richting }: Opdracht) => {
  const eerste = richting === 'terug' && logs[0] ? vouw(logs[0]).vervanger : undefined
  return eerste ? { aan: eerste.aan, van: eerste.van } : { aan, van }
}

/** What the dossier records of it; undefined: it stands there, and the file is made once more. */
function stapVan(dossier: Dossier, { aan, keuzesVan, richting, van }: Opdracht): BijVervanger | undefined {
  const { nummer, vervanger } = dossier
  if (richting === 'terug') {
    if (!vervanger || vervanger.stap === 'meegegeven')
      throw overDossier(nummer, 'dit is van uzelf. U kunt alleen teruggeven wat u hebt overgenomen.')
    return vervanger.stap === 'teruggegeven' ? undefined : verder(vervanger, 'teruggegeven')
  }
  if (vervanger?.stap === 'meegegeven') return undefined
  if (vervanger) throw overDossier(nummer, `dit is niet van u (${vervangerTekst(vervanger)}).`)
  if (dossier.einde) throw overDossier(nummer, 'dit is gesloten. Alleen wat loopt gaat mee naar een vervanger.')
  const keuzes = keuzesVan(dossier)
  if (keuzes === undefined)
    throw overDossier(
      nummer,
      'dit programma kent de versie van de regeling niet die dit dossier volgt. Een vervanger kan er dan niets mee.',
    )
  return { stap: 'meegegeven', bij: '', aan, van, keuzes }
}

/** The next step of the time that it was given along. */
export const verder = ({ aan, bij, van }: Vervanger, stap: BijVervanger['stap'], erbij?: string): BijVervanger => ({
  stap,
  bij,
  aan,
  van,
  ...(erbij !== undefined && { erbij }),
})
