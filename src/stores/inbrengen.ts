import { defineStore } from 'pinia'
import { extensieVan } from '@/domain/document/bestandsnaam'
import type { Datum } from '@/domain/datum/datum'
import type { Bestand, NieuweGebeurtenis, StukVan } from '@/domain/gebeurtenis/gebeurtenis'
import { bestandBezwaar } from '@/domain/vastleggen/bestanden'
import { LARGEST_FILE } from '@/shared/ipc'
import { bladzijdenVan } from './bladzijden'
import { useDossierStore } from './dossier'
import { opslag } from './opslag'

/** A file that is brought in, under the name that the officer gives the piece. */
export interface InTeBrengen {
  readonly naam: string
  readonly bestand: File
}

/** Asked once for all files together. */
export interface Inbreng {
  readonly datum: Datum
  readonly ingebrachtDoor: string
  readonly van: StukVan
}

const NIETS = 'Er is niets toegevoegd.'

/** Several files at once into the dossier on screen: all or none. */
export const useInbrengenStore = defineStore('inbrengen', () => {
  const dossiers = useDossierStore()

  /** Each becomes an event of its own. Rejects with a sentence; then nothing has changed. */
  async function brengIn(stukken: readonly InTeBrengen[], inbreng: Inbreng): Promise<void> {
    const { dossier } = dossiers
    if (!dossier) throw new Error(`Er is geen dossier geopend. ${NIETS}`)
    const bestanden: Bestand[] = []
    // First all of them are looked at, one in memory at a time; only when each can join is anything kept.
    for (const { bestand } of stukken) {
      const gelezen = { ...(await gelezenVan(bestand)), naam: bestand.name, type: extensieVan(bestand.name) }
      const bezwaar = bestandBezwaar(dossier, gelezen, { erbij: bestanden })
      if (bezwaar !== undefined) throw new Error(bezwaar)
      bestanden.push(gelezen)
    }
    for (const [i, { bestand }] of stukken.entries()) {
      // What was changed on disk meanwhile is another file than the one that was looked at.
      if ((await opslag().bijlagen.bewaar(await lees(bestand))) !== bestanden[i]?.sha256) throw onleesbaar(bestand)
    }
    await dossiers.legVastMeer(
      stukken.map(({ naam }, i): NieuweGebeurtenis => gebeurtenis(naam, bestanden[i] as Bestand, inbreng)),
      { id: dossier.id },
    )
  }

  return { brengIn }
})

/** Who brings something in has seen it. */
function gebeurtenis(naam: string, bestand: Bestand, { datum, ingebrachtDoor, van }: Inbreng): NieuweGebeurtenis {
  const klager = van === 'klager'
  const beklaagde = van === 'beklaagde'
  return {
    soort: 'document_toegevoegd',
    datum,
    gegevens: {
      naam,
      ingebrachtDoor,
      van,
      ingezienDoorKlager: klager,
      ingezienDoorBeklaagde: beklaagde,
      ...(klager && { ingezienDoorKlagerOp: datum }),
      ...(beklaagde && { ingezienDoorBeklaagdeOp: datum }),
      bestand,
    },
  }
}

async function gelezenVan(bestand: File): Promise<Pick<Bestand, 'bladzijden' | 'grootte' | 'sha256'>> {
  const bytes = await lees(bestand)
  return { grootte: bytes.length, sha256: await opslag().bijlagen.som(bytes), ...(await bladzijdenVan(bytes)) }
}

async function lees(bestand: File): Promise<Uint8Array<ArrayBuffer>> {
  if (bestand.size > LARGEST_FILE)
    throw new Error(`“${bestand.name}” is groter dan 50 MB. ${NIETS} Maak het kleiner, of schrijf op waar het staat.`)
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await bestand.arrayBuffer())
  } catch {
    throw onleesbaar(bestand)
  }
  if (bytes.length === 0) throw new Error(`“${bestand.name}” is leeg. ${NIETS} Kijk of u het goede bestand koos.`)
  return bytes
}

const onleesbaar = ({ name }: File) =>
  new Error(`“${name}” kan niet worden gelezen. ${NIETS} Is het een map, of nog open in een ander programma?`)
