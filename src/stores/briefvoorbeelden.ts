import { vouw, type Dossier } from '@/domain/dossier/dossier'
import type { Datum } from '@/domain/datum/datum'
import type { Regeling } from '@/domain/regeling/regeling'
import { opslag } from './opslag'

/** The practice dossiers of this procedure, to look at a text of a letter with. Large and rarely asked for, so they come late. */
export async function oefenvoorbeelden({ id }: Pick<Regeling, 'id'>, vandaag: Datum): Promise<Dossier[]> {
  const { oefendossiers } = await import('@/domain/oefening')
  return oefendossiers(vandaag)
    .map((log) => vouw(log))
    .filter((d) => d.regelingId === id)
}

/** One of the officer's own; read only, whatever dossier is on screen. Rejects with OpslagFout. */
export const leesVoorbeeld = (id: string): Promise<Dossier | undefined> => opslag().dossiers.dossier(id)
