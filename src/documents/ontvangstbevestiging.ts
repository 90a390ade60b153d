import type { Datum } from '@/domain/datum/datum'
import { metWeekdag, voluit } from '@/domain/datum/opmaak'
import { gemachtigde, zonderMachtiging } from '@/domain/dossier/geadresseerde'
import type { Klager } from '@/domain/dossier/gegevens'
import { bevestigingszinnen } from './bevestigingszinnen'
import { briefStand } from './brief-stand'
import {
  adresregels,
  behandelaarVan,
  bereikbaar,
  datumOfLeeg,
  functieVan,
  gevuld,
  hoofdletter,
  kanaalTekst,
  type MetDossier,
  naamMetAanhef,
  omslag,
  ondertekenaarVan,
  ontvangenOp,
  woordenIn,
} from './gedeeld'
import type { Blok, Inhoud } from '@/domain/document/inhoud'
import { nogTeVragen } from './ontbrekend'

/**
 * Acknowledgement of receipt (WSW-4a, S51-6.3, ONS-2): to one complainant, or to the representative when there is a written
 * authorisation. Says nothing about the complaint itself: an envelope can end up on the wrong kitchen table.
 */
export function ontvangstbevestiging(nu: MetDossier): Inhoud {
  const { verzondenOp, ...vraag } = briefStand('ontvangstbevestiging', nu)
  const { dossier, organisatie, regeling, vandaag } = vraag
  const { klagers } = dossier.gegevens
  const plek = Math.max(
    0,
    klagers.findIndex((k) => k.id === vraag.klagerId),
  )
  const klager = klagers[plek]
  const behandelaar = behandelaarVan(vraag, verzondenOp)
  const { naam, functie } = ondertekenaarVan(vraag, verzondenOp)
  const { alineas, eerstKijken, weggelaten } = bevestigingszinnen(vraag)
  return {
    ...omslag('ontvangstbevestiging', 'Bevestiging van ontvangst', vraag, {
      volgnummer: klagers.length > 1 ? plek + 1 : undefined,
    }),
    ...(verzondenOp && { stand: zoalsVerzonden(verzondenOp) }),
    weggelaten: weggelaten ? ['Een zin met een datum die voorbij is of nog niet vaststaat'] : [],
    blokken: [
      {
        soort: 'adressering',
        afzender: gevuld([organisatie.naam, ...organisatie.adres, organisatie.telefoon ?? '', organisatie.email ?? '']),
        geadresseerde: klager ? adressering(klager) : [],
      },
      {
        soort: 'gegevens',
        regels: [
          { label: 'Datum', waarde: voluit(vandaag) },
          { label: 'Ons kenmerk', waarde: dossier.nummer },
          { label: 'Onderwerp', waarde: 'Wij hebben uw klacht ontvangen' },
          { label: 'Behandeld door', waarde: behandelaar },
        ],
      },
      alinea(`${groet(klager)},`),
      alinea(
        `${ontvangen(vraag)} Met deze brief bevestig ik dat. Uw klacht heeft nummer ${dossier.nummer}. ${wie(vraag, verzondenOp, eerstKijken)}`,
      ),
      ...(klager ? namens(klager, vraag) : []),
      { soort: 'kop', niveau: 2, tekst: 'Wat er nu gebeurt' },
      ...(alineas.length > 0 ? alineas : [VERDER]).map(alinea),
      ...nodig(vraag, klager),
      ...contact(vraag),
      {
        soort: 'groet',
        groet: 'Met vriendelijke groet,',
        afzender: gevuld([naam, naam ? functie : hoofdletter(regeling.functie), organisatie.naam]),
      },
    ],
  }
}

const zoalsVerzonden = (dag: Datum) => ({
  titel: 'Zoals verzonden',
  uitleg: `Dit is de brief zoals die op ${voluit(dag)} is verzonden. Wat daarna is vastgelegd of gewijzigd, staat er niet in.`,
})

const VERDER = 'Ik neem contact met u op om te bespreken hoe de behandeling verder gaat.'
const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })

function adressering(klager: Klager): string[] {
  const door = gemachtigde(klager)
  return door
    ? gevuld([door.naam, ...adresregels(door)])
    : gevuld([hoofdletter(naamMetAanhef(klager)), ...adresregels(klager)])
}

/**
 * "Geachte mevrouw De Vries" when the name begins with initials; otherwise the whole name, because where a first name ends
 * and a surname begins can not be told from the outside.
 */
function groet(klager: Klager | undefined): string {
  const door = klager && gemachtigde(klager)
  const { aanhef, naam } = door ? { aanhef: '', naam: door.naam } : (klager ?? { aanhef: '', naam: '' })
  const achternaam = /^(?:\p{Lu}\p{Ll}?\.\s*)+(\S.*)$/u.exec(naam)?.[1]
  if (naam === '') return 'Geachte heer, mevrouw'
  if (aanhef === '') return `Geachte ${naam}`
  const titel = aanhef.replace(/^de /i, '')
  return `Geachte ${titel} ${achternaam === undefined ? naam : hoofdletter(achternaam)}`
}

function ontvangen({ dossier }: MetDossier): string {
  const dag = ontvangenOp(dossier)
  // Received by the organisation: who writes may be a substitute who came later.
  const wanneer = dag ? `Op ${metWeekdag(dag)} hebben wij` : 'Wij hebben'
  return `${gevuld([`${wanneer} uw klacht`, kanaalTekst(dossier.kanaal), 'ontvangen']).join(' ')}.`
}

/** Who writes for whom; and without authorisation, why the complainant gets this letter. */
function namens(klager: Klager, vraag: MetDossier): Blok[] {
  const wie = klager.vertegenwoordiger
  if (!wie?.naam.trim()) return []
  const voor = klager.naam.trim() === '' ? `de ${woordenIn(vraag).klager}` : naamMetAanhef(klager)
  if (wie.grondslag === 'nabestaande') return [alinea(`Ik schrijf u als nabestaande van ${voor}.`)]
  if (gemachtigde(klager)) {
    const gezien = zonderMachtiging(wie) ? '' : ` De machtiging van ${datumOfLeeg(wie.machtigingOp)} heb ik ontvangen.`
    return [
      alinea(
        `Ik schrijf u omdat u ${voor} vertegenwoordigt.${gezien} Staat in deze brief ‘u’, dan bedoel ik ook ${voor}.`,
      ),
    ]
  }
  const eist = vraag.regeling.toetsen?.some((t) => t.soort === 'machtiging')
  return [
    alinea(
      `${wie.naam} heeft laten weten dat hij of zij u vertegenwoordigt. ${
        eist
          ? 'Daarvoor heb ik een machtiging nodig: een brief met uw handtekening waarin u dat goedvindt. Zolang ik die niet heb, schrijf ik alleen aan u.'
          : `Om uw privacy te beschermen schrijf ik aan u. Wilt u dat ik aan ${wie.naam} schrijf? Laat mij dat dan weten, het liefst in een brief met uw handtekening.`
      }`,
    ),
  ]
}

function nodig(vraag: MetDossier, klager: Klager | undefined): Blok[] {
  const punten = nogTeVragen(vraag, klager?.id)
  return punten.length === 0
    ? []
    : [
        { soort: 'kop', niveau: 2, tekst: 'Wat ik nog van u nodig heb' },
        alinea('Wilt u mij dit nog laten weten of sturen?'),
        { soort: 'opsomming', genummerd: false, punten },
        alinea('Ik wacht daar niet op: ik ga intussen verder.'),
      ]
}

/** The one who signs says "ik"; when somebody else handles it, that is said by name. */
function wie(vraag: MetDossier, verzondenOp: Datum | undefined, eerstKijken: boolean): string {
  const behandelaar = behandelaarVan(vraag, verzondenOp)
  const doet = eerstKijken ? 'bekijk' : 'behandel'
  if (behandelaar !== ondertekenaarVan(vraag, verzondenOp).naam)
    return `${hoofdletter(behandelaar)} ${doet}t uw klacht.`
  const functie = functieVan(vraag, verzondenOp)
  return functie ? `Ik ben ${functie} en ${doet} uw klacht.` : `Ik ${doet} uw klacht.`
}

/** A question needs an address to go to; without any the letter does not invite one. */
function contact({ dossier, organisatie }: MetDossier): Blok[] {
  const hoe =
    bereikbaar(organisatie) || (organisatie.adres.length > 0 ? `Schrijf naar ${organisatie.adres.join(', ')}` : '')
  return hoe === ''
    ? []
    : [
        { soort: 'kop', niveau: 2, tekst: 'Hebt u een vraag?' },
        alinea(`${hoe}. Noem daarbij nummer ${dossier.nummer}.`),
      ]
}
