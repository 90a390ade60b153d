import type { Dossier } from '@/domain/dossier/dossier'
import { ingenomen, type Richting, type Samen, samengevoegd } from '@/domain/dossier/vervanger-samen'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { bestandVan, type Bijlagen } from '../bijlagen'
import type { Deur, Voorstel } from '../deur'
import { gebeurtenisRij, samenvattingRij } from '../dossier-rijen'
import type { Geschreven } from '../vastgelegd'
import { bestandWeg, conceptenZonder, ookIn } from '../haal-weg'
import type { Gelijkloop } from '../journaal/gelijkloop'
import { uitLogs, leesDossier } from '../lees-dossier'
import type { Onderdelen } from '../onderdelen'
import { kopieSlot } from '../reservekopie/kopie-slot'
import type { Bron } from '../reservekopie/lees'
import type { Ontgrendel } from '../reservekopie/sleutel'
import { conceptRij, JOURNAAL_WEGGEHAALD } from '../rijen'
import { alleenGevulde, type Wijziging } from '../wijziging'
import { type Gelezen, leesVervangerbestand } from './lees'
import { overDossier, VervangerFout } from './vervangerfout'

/** What a dossier in the file comes to here, before anything is done. */
export interface Vooruitblik {
  /** With what comes in. */
  readonly dossier: Dossier
  readonly samen: Exclude<Samen, { soort: 'weigert' }>
}

/** Looks at the whole file and at what it would change here; changes nothing. Rejects with VervangerFout. */
export async function bekijkVervangerbestand(
  { db, toegang }: Onderdelen,
  deur: Deur,
  bron: Bron,
  ontgrendel: Ontgrendel,
  voortgang?: (deel: number) => void,
): Promise<{ readonly gelezen: Gelezen; readonly dossiers: readonly Vooruitblik[] }> {
  const gelezen = await leesVervangerbestand(bron, ontgrendel, voortgang)
  return { gelezen, dossiers: await toegang.lees(() => vooruit({ db }, deur, gelezen)) }
}

/** All dossiers of the file or none: a file of which one can not be taken in is refused as a whole. */
async function vooruit(
  { db }: Pick<Onderdelen, 'db'>,
  deur: Deur,
  { brief, dossiers }: Gelezen,
): Promise<Vooruitblik[]> {
  const uit: Vooruitblik[] = []
  for (const daar of dossiers) {
    const hier = await leesDossier(db, daar.id, deur.codec)
    const samen = samengevoegd(hier?.log, daar.log, brief.richting)
    if (samen.soort === 'weigert') throw overDossier(daar.nummer, samen.tekst)
    if (samen.soort === 'al') {
      uit.push({ dossier: hier ?? daar, samen })
      continue
    }
    // An id that another dossier has would take its event away.
    for (const rij of await db.gebeurtenissen.bulkGet(samen.erbij.map(({ id }) => id)))
      if (rij && rij.dossierId !== daar.id) throw VervangerFout.van('beschadigd')
    const [dossier] = vouwt(samen.log)
    if (!dossier || (hier && dossier.nummer !== hier.nummer)) throw VervangerFout.van('beschadigd')
    uit.push({ dossier, samen })
  }
  return uit
}

function vouwt(log: readonly Gebeurtenis[]): readonly Dossier[] {
  try {
    return uitLogs([log]) ?? []
  } catch {
    return []
  }
}

/**
 * Takes the dossiers of a file in: at a substitute, or back at their owner. The files that they name come first, as they do when they
 * are chosen by hand; then all dossiers in one transaction.
 */
export async function neemVervangerbestandIn(
  delen: Onderdelen,
  deur: Deur,
  bijlagen: Bijlagen,
  gelijkloop: Gelijkloop | undefined,
  bron: Bron,
  ontgrendel: Ontgrendel,
  voortgang?: (deel: number) => void,
): Promise<readonly Geschreven[]> {
  const { db, toegang, gezien, bewaking } = delen
  // A backup that is being made reads the logs one after the other: it must not hold half of each.
  return kopieSlot(db)(async () => {
    const { dossiers, gelezen } = await bekijkVervangerbestand(delen, deur, bron, ontgrendel, voortgang)
    const nodig = new Set(
      dossiers.flatMap(({ samen }) =>
        samen.soort === 'al' ? [] : samen.erbij.flatMap((g) => bestandVan(g)?.sha256 ?? []),
      ),
    )
    if (nodig.size > 0)
      await leesVervangerbestand(bron, ontgrendel, undefined, async (sha256, bytes) => {
        if (nodig.has(sha256)) await bijlagen.bewaar(bytes)
      })
    const { geschreven, vervang } = await deur.schrijf(async () => {
      const nu = await toegang.lees(() => vooruit(delen, deur, gelezen))
      return voorstel(delen, deur, bijlagen, nu, gelezen.brief.richting, gelijkloop !== undefined)
    })
    for (const { dossier, samenvatting } of geschreven) {
      gezien.dossier(dossier)
      gezien.lijst([samenvatting])
    }
    await bewaking.naSchrijven()
    // What can not be done now is found at the next start, as when words are taken out here.
    if (vervang) await deur.alleen(() => gelijkloop?.vervang() ?? Promise.resolve()).catch(() => undefined)
    return geschreven
  })
}

interface Uitkomst {
  readonly geschreven: readonly Geschreven[]
  readonly vervang: boolean
}

async function voorstel(
  delen: Onderdelen,
  deur: Deur,
  bijlagen: Bijlagen,
  dossiers: readonly Vooruitblik[],
  richting: Richting,
  metJournaal: boolean,
): Promise<Voorstel<Uitkomst>> {
  const { db, toegang } = delen
  const wijzigingen: Wijziging[] = []
  const geschreven: Geschreven[] = []
  let vervang = false
  for (const {
    dossier: { id },
    samen,
  } of dossiers) {
    if (samen.soort === 'al') continue
    const [dossier] = vouwt([...samen.log, stapVan(delen, id, samen, richting)])
    if (!dossier) throw VervangerFout.van('beschadigd')
    await bijlagen.eis(samen.erbij, 0)
    const samenvatting = samenvattingVan(dossier)
    geschreven.push({ dossier, samenvatting })
    // The order of the owner is the order here as well: the log is written anew, in the same transaction.
    const weg = richting === 'mee' ? await toegang.lees(() => sleutelsVan(delen, dossier.id)) : []
    const al = richting === 'mee' ? 0 : dossier.log.length - samen.erbij.length - 1
    wijzigingen.push(
      { tabel: 'gebeurtenissen', soort: 'weg', sleutels: weg },
      { tabel: 'gebeurtenissen', soort: 'nieuw', rijen: rijenVanaf(dossier, al) },
      { tabel: 'samenvattingen', soort: 'zet', rijen: [samenvattingRij(samenvatting, dossier.log.length)] },
    )
    if (!samen.weg) continue
    vervang = true
    const { bestanden, woorden } = samen.weg
    const concepten = await toegang.lees(() => conceptenZonder(db, deur, dossier.id, { woorden }))
    wijzigingen.push({ tabel: 'concepten', soort: 'zet', rijen: concepten.map(conceptRij) })
    for (const sha256 of bestanden)
      if ((await toegang.lees(() => ookIn(db, deur, sha256, dossier.id))).length === 0)
        wijzigingen.push(...(await toegang.lees(() => bestandWeg(db, sha256))))
    if (metJournaal)
      wijzigingen.push({
        tabel: 'journaal',
        soort: 'zet',
        rijen: [
          {
            sleutel: JOURNAAL_WEGGEHAALD,
            journaal: dossier.id,
            n: dossier.log.length,
            sum: dossier.log.at(-1)?.id ?? '',
          },
        ],
      })
  }
  return { wijzigingen: alleenGevulde(wijzigingen), uitkomst: { geschreven, vervang } }
}

const sleutelsVan = ({ db }: Onderdelen, id: string): Promise<string[]> =>
  db.gebeurtenissen.where('dossierId').equals(id).primaryKeys()

const rijenVanaf = ({ log }: Dossier, vanaf: number) => log.slice(vanaf).map((g, i) => gebeurtenisRij(g, vanaf + i + 1))

/** The log says on both sides that it was taken in. */
const stapVan = (
  { omgeving }: Onderdelen,
  dossierId: string,
  samen: Extract<Samen, { soort: 'samen' }>,
  richting: Richting,
): Gebeurtenis => ({
  id: omgeving.nieuwId(),
  dossierId,
  soort: 'bij_vervanger',
  datum: omgeving.vandaag(),
  vastgelegdOp: omgeving.nu(),
  gegevens: ingenomen(samen, richting),
})
