import { pasToe } from '@/domain/dossier/dossier'
import { verder } from './maak'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Deur } from '../deur'
import type { Geschreven } from '../vastgelegd'
import { leesDossier } from '../lees-dossier'
import { voorstel } from '../logboek'
import type { Onderdelen } from '../onderdelen'
import { overDossier } from './vervangerfout'

/** Records what went into a file that was saved: the same events, in all dossiers or in none. */
export function legStappenVast(
  delen: Onderdelen,
  deur: Deur,
  stappen: readonly Gebeurtenis[],
): Promise<readonly Geschreven[]> {
  return schrijf(delen, deur, () => Promise.resolve(stappen))
}

/** The owner has it again without a file: nothing comes of the substitute any more, or not by this way. */
export function neemTerugZonderBestand(
  delen: Onderdelen,
  deur: Deur,
  dossierId: string,
): Promise<readonly Geschreven[]> {
  const { db, omgeving, toegang } = delen
  return schrijf(delen, deur, async () => {
    const dossier = await toegang.lees(() => leesDossier(db, dossierId, deur.codec))
    const vervanger = dossier?.vervanger
    if (vervanger?.stap !== 'meegegeven') throw overDossier(dossier?.nummer ?? dossierId, 'dit is niet meegegeven.')
    return [
      {
        id: omgeving.nieuwId(),
        dossierId,
        soort: 'bij_vervanger',
        datum: omgeving.vandaag(),
        vastgelegdOp: omgeving.nu(),
        gegevens: verder(vervanger, 'terug', 'Niets: teruggenomen zonder bestand'),
      },
    ]
  })
}

async function schrijf(
  { bewaking, db, gezien, toegang }: Onderdelen,
  deur: Deur,
  welke: () => Promise<readonly Gebeurtenis[]>,
): Promise<readonly Geschreven[]> {
  const geschreven = await deur.schrijf(async () => {
    const voorstellen = []
    for (const g of await welke()) {
      const dossier = await toegang.lees(() => leesDossier(db, g.dossierId, deur.codec))
      if (!dossier) throw overDossier(g.dossierId, 'dit staat hier niet.')
      voorstellen.push(voorstel(pasToe(dossier, g), dossier.log.length, {}))
    }
    return {
      wijzigingen: voorstellen.flatMap((v) => v.wijzigingen),
      uitkomst: voorstellen.map((v): Geschreven => v.uitkomst),
    }
  })
  for (const { dossier, samenvatting } of geschreven) {
    gezien.dossier(dossier)
    gezien.lijst([samenvatting])
  }
  await bewaking.naSchrijven()
  return geschreven
}
