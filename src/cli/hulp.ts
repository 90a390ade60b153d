import { MOMENTEN } from '@/domain/gebeurtenis/teksten'
import { REGELINGEN } from '@/domain/regeling'

export const OPDRACHTEN = ['termijnen', 'werkdagen', 'feestdagen', 'voorbeeld', 'dossier', 'herstel', 'hulp'] as const

/** What the command line can do, as `hulp` prints it. */
export const hulp = (): string => `Klachtdossier op de opdrachtregel. Antwoorden zijn JSON op de standaarduitvoer.

termijnen                     leest een JSON-lijst van zaken en geeft per zaak de termijnen:
                              [{"regeling":"ons-welzijn","vandaag":"2026-11-20",
                                "gebeurtenissen":[{"soort":"ontvangst","datum":"2026-11-16"}]}]
    "gegevens" per gebeurtenis, waar een termijn ervan afhangt; de namen zijn die van het dossier:
                              {"soort":"ontvankelijkheid_gemeld","datum":"2026-11-20",
                                "gegevens":{"ontvankelijk":false,"grond":"geen-klant"}}
                              ontvankelijkheid_gemeld: ontvankelijk (anders: ja), grond
                              contact: bereikt (anders: ja) · antwoord_gegeven: wijze
                              gesprek, hoorzitting: partij (anders: klager) · afsluiting: grond
                              doorverwijzing: naar, stap (anders volgt dat uit de naam)
                              doorgegeven: aan · verdaging: termijnId, tot, klagerAkkoord
werkdagen --jaar 2027         alle werkdagen van een jaar
werkdagen --vanaf 2026-11-20 --aantal 5
                              het einde van een termijn in werkdagen, met de overgeslagen dagen
werkdagen --vanaf 2026-11-20 --tot 2026-12-20
                              het aantal werkdagen na de eerste dag, tot en met de laatste
werkdagen                     leest een JSON-lijst van zulke vragen: [{"vanaf":"2026-11-20","aantal":5}]
    --lezing lid1|goede-vrijdag|kb
                              wat geen werkdag is: alleen de feestdagen van artikel 3 lid 1 van de Algemene
                              termijnenwet, ook Goede Vrijdag, of ook de dagen bij koninklijk besluit
feestdagen --jaar 2027        de feestdagen van een jaar
voorbeeld --uit map           schrijft de documenten van de oefendossiers als Word-bestanden: een map per
                              dossier, en de lege formulieren in een map per regeling, met de teksten van
                              het programma: uw eigen teksten van brieven worden hier niet gelezen
    --vandaag 2026-11-20      de dag waarop de oefendossiers gemaakt zijn
dossier --uit map             leest één dossier en schrijft het als Word-bestand voor één lezer:
                              {"regeling":"ons-welzijn","gebeurtenissen":[
                                {"soort":"ontvangst","datum":"2026-11-16","gegevens":
                                  {"nummer":"2026-042","gegevens":{"klagers":[{"naam":"A. Bos"}]}}}]}
                              in volgorde van vastleggen; id, vastgelegdOp en regelingVersie mogen weg
    --lezer klager|beklaagde|commissie|bestuur|archief
                              voor wie (anders: archief); zijn er meer klagers of beklaagden, dan
                              krijgt ieder een eigen bestand: “dossier klager 1”, “dossier klager 2”,
                              in de volgorde van het dossier; de uitvoer zegt bij “voor” over wie het gaat
    --toestemming 2026-11-20  de dag waarop de klager goedvond dat de commissie dit dossier krijgt; voor de
                              commissie verplicht, en hier wordt dat niet vastgelegd
    --letters                 ook elke bewaarde brief die deze lezer krijgt, als eigen bestand
    --in dossier.json         leest uit een bestand in plaats van de standaardinvoer
    --vandaag 2026-11-20      de dag die op het dossier staat
dossier --voorbeeld           geeft een dossier met alles erin, om mee te beginnen
herstel --backup kopie.klachtkopie --uit map
                              opent een reservekopie zonder het programma en schrijft elk dossier als
                              Word-bestand, met zijn brieven en bestanden; instellingen en formulieren die
                              nog niet af zijn als JSON; leest de wachtzin van de standaardinvoer
    --wachtzin wachtzin.txt   leest de wachtzin uit een bestand
hulp                          deze tekst

Regelingen: ${REGELINGEN.map((r) => r.id).join(', ')}.
${REGELINGEN.filter((r) => r.routes.length > 0)
  .map((r) => `Routes van ${r.id}: ${r.routes.map((route) => route.id).join(', ')}.`)
  .join('\n')}
${afgebroken(`Gebeurtenissen: ${MOMENTEN.join(', ')}.`)}
Bij foute invoer: één zin op de standaardfout, niets op de standaarduitvoer, afsluitcode 2.
`

/** Lines of at most 100 characters. */
const afgebroken = (tekst: string): string => tekst.replace(/(.{1,100})(?: |$)/g, '$1\n').trimEnd()
