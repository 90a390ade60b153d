import { type Datum, jaarVan } from '@/domain/datum/datum'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { leegPunt, legeBeklaagde, legeGegevens, legeKlager, legeVertegenwoordiger } from '@/domain/gebeurtenis/gegevens'
import { bijgewerkt } from '@/domain/gebeurtenis/oude-gebeurtenis'
import { GEBEURTENIS_SOORTEN, isOpening, veldenVan } from '@/domain/gebeurtenis/soort'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import { REGELINGEN, regelingMet, regelingTekst } from '@/domain/regeling'
import type { Regeling } from '@/domain/regeling/regeling'
import { eersteFout } from '@/storage/gebeurtenis-schema'
import { InvoerFout, keuze, toon } from './fout'
import { controleer, datumveld, keuzeveld, leesJson, tekstveld, z } from './lezen'

const OBJECT = { error: 'is geen object; schrijf bijvoorbeeld {"wijze":"brief"}' }
const GEBEURTENIS = z.object(
  {
    soort: keuzeveld(GEBEURTENIS_SOORTEN, 'kies een naam uit de lijst van de opdracht hulp, bijvoorbeeld ontvangst'),
    datum: datumveld,
    gegevens: z.record(z.string(), z.unknown(), OBJECT).nullish(),
    id: tekstveld('geef een eigen id, of laat dit veld weg').nullish(),
    vastgelegdOp: tekstveld('geef een moment, of laat dit veld weg').nullish(),
    corrigeert: tekstveld('geef het id van een eerdere gebeurtenis').nullish(),
    vervalt: z.literal(true, { error: 'kan alleen true zijn; laat dit veld anders weg' }).nullish(),
  },
  { error: 'is geen object; schrijf bijvoorbeeld {"soort":"ontvangst","datum":"2026-11-16"}' },
)
const DOSSIER = z.object(
  {
    regeling: keuzeveld(REGELINGEN.map((r) => r.id)).nullish(),
    gebeurtenissen: z.array(GEBEURTENIS, { error: 'is geen lijst; geef de gebeurtenissen in volgorde van vastleggen' }),
  },
  { error: 'is geen object; schrijf {"gebeurtenissen":[…]}' },
)
type Gevraagd = z.infer<typeof GEBEURTENIS>

export interface Gelezen {
  readonly dossier: Dossier
  readonly regeling: Regeling
}

/** One dossier of a terminal, as the store would give it. What a person would leave open may be left out. */
export function leesDossier(tekst: string): Gelezen {
  const { gebeurtenissen, regeling } = controleer(leesJson(tekst, 'een dossier'), 'Het dossier', DOSSIER)
  const eerste = gebeurtenissen[0]
  if (!eerste || !isOpening(eerste))
    throw new InvoerFout('Het dossier begint niet met een ontvangst of een signaal; zet die gebeurtenis vooraan.')
  const log = gebeurtenissen.map((g, i) => compleet(g, i, regeling ?? undefined))
  controleerIds(log)
  const dossier = vouw(log.map(bijgewerkt))
  const gevonden = regelingTekst(dossier.regelingId, dossier.regelingVersie)
  if (!gevonden)
    throw new InvoerFout(
      `Regeling ${toon(dossier.regelingId)} met versie ${toon(dossier.regelingVersie)} is onbekend; kies ${keuze(REGELINGEN.map((r) => r.id))} en laat de versie weg.`,
    )
  return { dossier, regeling: gevonden }
}

function compleet(g: Gevraagd, i: number, regelingId: string | undefined): Gebeurtenis {
  const gegevens = isOpening(g) ? opening(g.gegevens ?? {}, g.datum, regelingId) : metTekst(g)
  const klaar = {
    id: g.id ?? `g${i + 1}`,
    dossierId: 'dossier',
    datum: g.datum,
    vastgelegdOp: g.vastgelegdOp ?? `${g.datum}T09:00:00.000Z`,
    ...(g.corrigeert != null && { corrigeert: g.corrigeert }),
    ...(g.vervalt && { vervalt: g.vervalt }),
    soort: g.soort,
    gegevens: g.soort === 'gegevens_gewijzigd' ? { wijziging: klacht(object(gegevens['wijziging'])) } : gegevens,
  }
  const fout = eersteFout(klaar)
  if (fout !== undefined)
    throw new InvoerFout(
      `Gebeurtenis ${i + 1} (${g.soort}): ${fout === '' ? 'gegevens' : fout} ontbreekt of klopt niet; de opdracht dossier --voorbeeld laat zien hoe het moet.`,
    )
  return klaar as unknown as Gebeurtenis
}

type Vrij = Readonly<Record<string, unknown>>
const object = (waarde: unknown): Vrij =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? (waarde as Vrij) : {}

/** A text that is not there is an empty one; a choice has to be made. */
function metTekst({ gegevens, soort }: Gevraagd): Vrij {
  const leeg = Object.entries(veldenVan(soort)).flatMap(([naam, veld]) =>
    veld && TEKSTEN.includes(veld.inhoud) && naam !== 'bestand' && veld.noemt !== 'toezeggingen' ? [[naam, '']] : [],
  )
  return { ...(Object.fromEntries(leeg) as Vrij), ...VANZELF[soort], ...gegevens }
}
const TEKSTEN: readonly string[] = ['persoon', 'regel', 'verhaal', 'naam']
const VANZELF: Readonly<Partial<Record<Gevraagd['soort'], Vrij>>> = {
  document_toegevoegd: { ingezienDoorKlager: false, ingezienDoorBeklaagde: false },
  ontvankelijkheid_gemeld: { ontvankelijk: true, gronden: [] },
  contact: { bereikt: true },
  intrekking: { mondeling: false },
  dossier_verstrekt: { stukken: [], weggelaten: [], uitzonderingen: [] },
}

function opening(gegevens: Vrij, dag: Datum, regelingId: string | undefined): Vrij {
  const id = gegevens['regelingId'] ?? regelingId
  const versie = typeof id === 'string' ? regelingMet(id)?.versie : undefined
  if (versie === undefined)
    throw new InvoerFout(
      id === undefined
        ? `De regeling ontbreekt; geef "regeling" naast "gebeurtenissen", en kies ${keuze(REGELINGEN.map((r) => r.id))}.`
        : `Regeling ${toon(id)} is onbekend; kies ${keuze(REGELINGEN.map((r) => r.id))}.`,
    )
  return {
    nummer: `${jaarVan(dag)}-001`,
    regelingVersie: versie,
    kanaal: 'brief',
    ...('reden' in gegevens || 'opgelost' in gegevens ? {} : { reden: '', opgelost: false }),
    ...gegevens,
    regelingId: id,
    gegevens: { ...legeGegevens(), ...klacht(object(gegevens['gegevens'])) },
  }
}

/** People and points may be named with only what is known of them. */
function klacht(gegevens: Vrij): Vrij {
  const rij = (naam: string, leeg: (id: string) => object): Vrij => {
    const lijst = gegevens[naam]
    if (!Array.isArray(lijst)) return {}
    const letter = naam.charAt(0)
    return { [naam]: lijst.map((deel: unknown, i) => metNamens({ ...leeg(`${letter}${i + 1}`), ...object(deel) })) }
  }
  return { ...gegevens, ...rij('klagers', legeKlager), ...rij('beklaagden', legeBeklaagde), ...rij('punten', leegPunt) }
}

const metNamens = (persoon: Vrij): Vrij =>
  persoon['vertegenwoordiger'] == null
    ? persoon
    : { ...persoon, vertegenwoordiger: { ...legeVertegenwoordiger(), ...object(persoon['vertegenwoordiger']) } }

function controleerIds(log: readonly Gebeurtenis[]): void {
  const gezien = new Set<string>()
  for (const [i, { corrigeert, id, vervalt }] of log.entries()) {
    if (gezien.has(id))
      throw new InvoerFout(`Gebeurtenis ${i + 1}: id ${toon(id)} komt twee keer voor; geef elk een eigen id.`)
    if (corrigeert !== undefined && !gezien.has(corrigeert))
      throw new InvoerFout(
        `Gebeurtenis ${i + 1}: corrigeert ${toon(corrigeert)} staat er niet voor; noem een eerder id.`,
      )
    if (vervalt && corrigeert === undefined)
      throw new InvoerFout(`Gebeurtenis ${i + 1}: vervalt zonder corrigeert; noem ook wat er vervalt.`)
    gezien.add(id)
  }
}

/** A word in the path of a folder or file: what no file system takes becomes a dash. */
export const alsBestandsnaam = (tekst: string): string =>
  tekst
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/\.{2,}|^\.+|[. ]+$/g, '')
    .slice(0, 120) || 'dossier'
