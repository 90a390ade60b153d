import { eerste } from './0001-eerste'
import { openDossiers } from './0002-open-dossiers'
import { eenExemplaar } from './0003-een-exemplaar'
import { bijlagen } from './0004-bijlagen'
import { journaal } from './0005-journaal'
import { sleutels } from './0006-sleutels'
import { kluis } from './0007-kluis'
import type { Migratie } from './migratie'

export type { Migratie } from './migratie'

/** All steps in order, numbered from 1 without gaps. */
export const MIGRATIES: readonly Migratie[] = [eerste, openDossiers, eenExemplaar, bijlagen, journaal, sleutels, kluis]

export const NIEUWSTE_DATABASE = MIGRATIES.length

/** Since this version the rows of a backup look as they do today. */
export const RIJEN_SINDS = 4
