import type { Inhoud } from '@/domain/document/inhoud'
import type { BriefSoort } from '@/domain/document/soorten'
import type { MetDossier } from '../gedeeld'
import { brief } from './brief'

/** The letter that this text would give in this dossier now, whether one went out already or not. */
export const voorbeeldBrief = (soort: BriefSoort, vraag: MetDossier, tekst: string): Inhoud =>
  brief(soort, {
    ...vraag,
    opnieuw: true,
    brieven: { ...vraag.brieven, [soort]: [{ tekst, sinds: '', van: '' }] },
  })
