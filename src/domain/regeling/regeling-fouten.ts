import type { Fout } from '../fout'
import { isMoment, momentNaam } from '../gebeurtenis/teksten'
import type { Moment } from '../gebeurtenis/moment'
import { ringen } from './ringen'
import type { DocumentSoort, Keuzelijst, Regeling, RegistratieOnderdeel, TermijnDefinitie } from './regeling'

/**
 * What types can not say of a procedure: with one of these it would count wrongly, or ask for what can never be. Every fault
 * is one sentence at its field; [] when the procedure holds together.
 */
export function regelingFouten(regeling: Regeling): Fout[] {
  return [
    ...naamloos(regeling),
    ...dubbel(regeling),
    ...regeling.routes.flatMap((_, i) => routeFouten(regeling, i)),
    ...termijnLijsten(regeling).flatMap(({ veld, lijst }) =>
      lijst.flatMap((t, i) => termijnFouten(t, `${veld}.${i}`, regeling)),
    ),
    ...voorgangers(regeling),
    ...kringen(regeling),
    ...verwijzingen(regeling),
    ...onderdelen(regeling),
    ...zonderTekst(regeling),
  ]
}

const termijnLijsten = ({ termijnen, eigenNormen, awbTermijnen = [] }: Regeling) => [
  { veld: 'termijnen', lijst: termijnen },
  { veld: 'eigenNormen', lijst: eigenNormen },
  { veld: 'awbTermijnen', lijst: awbTermijnen },
]
const alleTermijnen = (regeling: Regeling): readonly TermijnDefinitie[] =>
  termijnLijsten(regeling).flatMap(({ lijst }) => lijst)

const isLeeg = (tekst: string): boolean => tekst.trim() === ''
const ids = (lijst: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(lijst.map(({ id }) => id))

interface Lijst {
  readonly veld: string
  readonly wat: string
  readonly items: readonly { readonly id: string; readonly naam: string }[]
}

const KEUZELIJSTEN = ['soortHulp', 'categorie', 'kader', 'herhaalklacht'] as const

/** Everything that has an id and a name, by what it is called in a sentence. */
const lijsten = (r: Regeling): readonly Lijst[] => [
  { veld: 'termijnen', wat: 'Deze termijn', items: alleTermijnen(r) },
  { veld: 'routes', wat: 'Deze route', items: r.routes },
  { veld: 'gronden', wat: 'Deze reden om niet te behandelen', items: r.gronden },
  { veld: 'sluitgronden', wat: 'Deze reden om te sluiten', items: r.sluitgronden },
  { veld: 'rapport', wat: 'Dit onderwerp van het rapport', items: r.rapport },
  { veld: 'vervolgstappen', wat: 'Deze vervolgstap', items: r.vervolgstappen },
  { veld: 'periodiek', wat: 'Deze terugkerende taak', items: r.periodiek },
  { veld: 'geadresseerden', wat: 'Deze geadresseerde', items: r.geadresseerden },
  { veld: 'triage.antwoorden', wat: 'Dit antwoord', items: r.triage?.antwoorden ?? [] },
  { veld: 'opvolgingen', wat: 'Dit gevolg', items: r.opvolgingen ?? [] },
  ...KEUZELIJSTEN.map((veld) => ({ veld, wat: 'Deze keuze', items: r[veld]?.opties ?? [] })),
]

function naamloos(regeling: Regeling): Fout[] {
  return [
    ...(isLeeg(regeling.naam) ? [{ veld: 'naam', tekst: 'De regeling heeft geen naam. Vul die in.' }] : []),
    // The program numbers the versions that choices make behind one.
    ...(regeling.versie.includes('/')
      ? [
          {
            veld: 'versie',
            tekst: 'De versie heeft een schuine streep. Kies een versie zonder, bijvoorbeeld een datum.',
          },
        ]
      : []),
    ...lijsten(regeling).flatMap(({ veld, wat, items }) =>
      items.flatMap(({ id, naam }, i) => [
        ...(isLeeg(naam) ? [{ veld: `${veld}.${i}.naam`, tekst: `${wat} (${id}) heeft geen naam. Vul die in.` }] : []),
        ...(isLeeg(id) ? [{ veld: `${veld}.${i}.id`, tekst: `${wat} (${naam}) heeft geen kenmerk. Vul dat in.` }] : []),
      ]),
    ),
  ]
}

/** The log refers to ids: one that stands for two things makes an old dossier say something else. */
const dubbel = (regeling: Regeling): Fout[] =>
  lijsten(regeling).flatMap(({ veld, wat, items }) =>
    items.flatMap(({ id }, i) =>
      items.findIndex((ander) => ander.id === id) < i
        ? [{ veld: `${veld}.${i}.id`, tekst: `${wat} heeft hetzelfde kenmerk als een andere: ${id}. Kies een ander.` }]
        : [],
    ),
  )

function routeFouten({ routes, termijnen, gronden }: Regeling, i: number): Fout[] {
  const route = routes[i]
  if (!route) return []
  const { id, naam, verwijzing, grond } = route
  const heeftTermijn = termijnen.some((t) => !t.routes || t.routes.includes(id))
  return [
    ...(verwijzing === undefined && !heeftTermijn
      ? [
          {
            veld: `routes.${i}`,
            tekst: `Niemand behandelt de route “${naam}”: er is geen termijn voor en er staat niet waarheen. Voeg een termijn toe, of vul in waarheen u verwijst.`,
          },
        ]
      : []),
    ...(grond !== undefined && !ids(gronden).has(grond)
      ? [onbekend(`routes.${i}.grond`, 'de reden om niet te behandelen', grond)]
      : []),
  ]
}

const onbekend = (veld: string, wat: string, id: string): Fout => ({
  veld,
  tekst: `Hier staat ${wat} “${id}”, maar die is er niet in deze regeling. Kies er een die er is.`,
})

function termijnFouten(t: TermijnDefinitie, veld: string, regeling: Regeling): Fout[] {
  const fout = (deel: string, tekst: string): Fout => ({
    veld: `${veld}.${deel}`,
    tekst: `Termijn “${t.naam}”: ${tekst}`,
  })
  const gegeven = (moment: Moment) => isTeGeven(moment, regeling)
  const momenten = [t.vanaf, ...(t.nietVoor ? [t.nietVoor.vanaf] : []), ...(t.nietNodigNa?.momenten ?? [])]
  const wacht = t.bindt !== 'klager'
  return [
    ...[...new Set(momenten)]
      .filter((moment) => !gegeven(moment))
      .map((moment) =>
        fout(
          'vanaf',
          `niets in deze regeling levert “${naamVan(moment)}”. Kies een ander begin, of voeg toe waar dat uit blijkt.`,
        ),
      ),
    ...(t.soort !== 'direct' && t.duur === undefined ? [fout('duur', 'er staat niet hoe lang hij duurt.')] : []),
    ...(wacht && t.vervuldDoor.length === 0
      ? [fout('vervuldDoor', 'er staat niet waarmee hij gehaald is. Kies minstens één stap.')]
      : []),
    ...(t.vervuldDoor.length > 0 && !t.vervuldDoor.some(gegeven)
      ? [fout('vervuldDoor', 'hij is nooit te halen: niets in deze regeling levert de stap waarop hij wacht.')]
      : []),
    ...(t.vervuldDoor.includes(t.vanaf) && !t.pasNaBegin
      ? [fout('vervuldDoor', 'hij begint en eindigt met dezelfde stap. Kies een ander begin of einde.')]
      : []),
    ...(t.nietVoor && t.vervuldDoor.includes(t.nietVoor.vanaf)
      ? [fout('nietVoor', 'zijn einde hangt af van de stap die hem haalt. Kies een ander moment.')]
      : []),
    ...(t.perGeadresseerde && regeling.routes.every((r) => r.doorgevenAan.length === 0)
      ? [fout('perGeadresseerde', 'er staat bij geen enkele route aan wie.')]
      : []),
  ]
}

const naamVan = (moment: Moment): string => (isMoment(moment) ? momentNaam(moment) : String(moment))

/** What must be in the procedure before the officer can record this; everything that is not here can always be recorded. */
const ALLEEN_MET: Readonly<Partial<Record<Moment, (r: Regeling) => boolean>>> = {
  kennisname: (r) => r.velden.includes('kennisname'),
  gedraging: (r) => r.velden.includes('gedraging'),
  afwijzing: (r) => r.gronden.length > 0,
  afsluiting: (r) => r.sluitgronden.length > 0,
  voorgelegd_aan_commissie: (r) => r.vervolgstappen.some((v) => v.commissie),
  eindrapport_gereed: (r) => r.rapport.length > 0,
}
const isTeGeven = (moment: Moment, regeling: Regeling): boolean =>
  isMoment(moment) && (ALLEEN_MET[moment]?.(regeling) ?? true)

/** A forecast is computed from the term above it: one below is not there yet, and a ring never ends. */
function voorgangers(regeling: Regeling): Fout[] {
  const alle = alleTermijnen(regeling)
  return alle.flatMap(({ naam, voorganger }, i) => {
    if (voorganger === undefined) return []
    const veld = `termijnen.${i}.voorganger`
    const plek = alle.findIndex((t) => t.id === voorganger)
    if (plek === -1) return [onbekend(veld, 'de termijn', voorganger)]
    return plek < i
      ? []
      : [
          {
            veld,
            tekst: `Termijn “${naam}” volgt op een termijn die lager staat. Zet de termijn waarop hij volgt erboven.`,
          },
        ]
  })
}

/** Steps that wait for each other in a ring: none of these terms can be the first. */
function kringen(regeling: Regeling): Fout[] {
  const alle = alleTermijnen(regeling)
  const perTermijn = ringen(alle.map((t) => [t.id, t.voorganger === undefined ? [] : [t.voorganger]] as const))
  const perMoment = ringen(alle.map((t) => [t.vanaf, t.vervuldDoor.filter((m) => m !== t.vanaf)] as const))
  const naam = (id: string) => alle.find((t) => t.id === id)?.naam ?? id
  return [
    ...perTermijn.map((ring) => `Deze termijnen volgen op elkaar in een kring: ${ring.map(naam).join(', ')}.`),
    ...perMoment.map(
      (ring) => `Deze stappen wachten op elkaar in een kring: ${ring.map((m) => naamVan(m as Moment)).join(', ')}.`,
    ),
  ].map((tekst) => ({ veld: 'termijnen', tekst: `${tekst} Maak er een los.` }))
}

/** What refers to a route, term or ground by its id. */
function verwijzingen(r: Regeling): Fout[] {
  const [routes, termijnen, gronden, sluitgronden] = [r.routes, alleTermijnen(r), r.gronden, r.sluitgronden].map(ids)
  const mist = (veld: string, wat: string, lijst: readonly string[] | undefined, er: ReadonlySet<string> | undefined) =>
    (lijst ?? []).flatMap((id) => (er?.has(id) ? [] : [onbekend(veld, wat, id)]))
  return [
    ...alleTermijnen(r).flatMap((t, i) => [
      ...mist(`termijnen.${i}.routes`, 'de route', t.routes, routes),
      ...mist(`termijnen.${i}.sluitgronden`, 'de reden om te sluiten', t.sluitgronden, sluitgronden),
    ]),
    ...r.rapport.flatMap((o, i) => mist(`rapport.${i}.routes`, 'de route', o.routes, routes)),
    ...r.geadresseerden.flatMap((g, i) =>
      mist(`geadresseerden.${i}.brieven`, 'de route', Object.values(g.brieven).flat(), routes),
    ),
    ...r.vervolgstappen.flatMap((v, i) => mist(`vervolgstappen.${i}.routes`, 'de route', v.routes, routes)),
    ...(r.opvolgingen ?? []).flatMap(({ bij }, i) => [
      ...mist(`opvolgingen.${i}.bij`, 'het kader', bij.kader, ids(r.kader?.opties ?? [])),
      ...mist(`opvolgingen.${i}.bij`, 'de aanleiding', bij.herhaalklacht, ids(r.herhaalklacht?.opties ?? [])),
    ]),
    ...r.gronden.flatMap((g, i) => mist(`gronden.${i}.recht`, 'de termijn', g.recht, termijnen)),
    ...r.sluitgronden.flatMap((s, i) =>
      (s.vraagt ?? []).flatMap((vraag) => [
        ...(vraag.soort === 'stil' ? mist(`sluitgronden.${i}.vraagt`, 'de termijn', [vraag.termijn], termijnen) : []),
        ...(vraag.soort === 'vastgelegd'
          ? vraag.stappen.flatMap((stap) =>
              stap.soort === 'ontvankelijkheid_gemeld' && stap.met?.grond !== undefined
                ? mist(`sluitgronden.${i}.vraagt`, 'de reden om niet te behandelen', [stap.met.grond], gronden)
                : [],
            )
          : []),
      ]),
    ),
  ]
}

const LIJST_VAN: Readonly<Partial<Record<RegistratieOnderdeel, (r: Regeling) => unknown>>> = {
  routes: (r) => r.routes.length > 0,
  soortHulp: (r) => r.soortHulp,
  categorie: (r) => r.categorie,
  kader: (r) => r.kader,
  gedragscode: (r) => r.velden.includes('gedragscode'),
}

/** What stands on the registration form must be something that is asked. */
const onderdelen = (r: Regeling): Fout[] =>
  r.registratie.onderdelen.flatMap((onderdeel, i) =>
    LIJST_VAN[onderdeel] && !LIJST_VAN[onderdeel](r)
      ? [
          {
            veld: `registratie.onderdelen.${i}`,
            tekst: `Het registratieformulier vraagt naar “${onderdeel}”, maar de regeling heeft daar niets voor. Vul dat in, of haal het weg.`,
          },
        ]
      : [],
  )

const TEKST_VAN: Readonly<Partial<Record<DocumentSoort, (r: Regeling) => readonly string[]>>> = {
  eindrapport: (r) => r.rapport.map((o) => o.naam),
}

/** The text of every procedure stands in the place of what a procedure does not say itself; what it says holds something. */
const legeBrieven = ({ brieven = {} }: Regeling): Fout[] =>
  Object.entries(brieven).flatMap(([soort, { delen = {}, tekst }]) =>
    [...(tekst === undefined ? [] : [['tekst', [tekst]] as const]), ...Object.entries(delen)].flatMap(
      ([deel, zinnen]) =>
        zinnen.some(isLeeg)
          ? [
              {
                veld: `brieven.${soort}`,
                tekst: `In de brief “${soort}” is “${deel}” leeg. Vul een tekst in, of haal het weg.`,
              },
            ]
          : [],
    ),
  )

/** A letter or report that would be empty, and lists without a choice. */
function zonderTekst(r: Regeling): Fout[] {
  const leeg = (lijst: Keuzelijst | undefined) => lijst !== undefined && lijst.opties.length === 0
  return [
    ...r.documenten.flatMap((soort, i) => {
      const teksten = TEKST_VAN[soort]?.(r)
      return teksten && (teksten.length === 0 || teksten.some(isLeeg))
        ? [{ veld: `documenten.${i}`, tekst: `Het document “${soort}” heeft geen tekst. Vul die in, of haal het weg.` }]
        : []
    }),
    ...legeBrieven(r),
    ...KEUZELIJSTEN.filter((veld) => leeg(r[veld])).map((veld) => ({
      veld,
      tekst: `De lijst “${r[veld]?.label}” heeft geen keuzes. Vul er een in, of haal de lijst weg.`,
    })),
  ]
}
