import { type Datum, isDatum } from '@/domain/datum/datum'
import { z } from './zod-mini'

export const zDatum = z.custom<Datum>(isDatum)
export const zDatumOfLeeg = z.union([zDatum, z.literal('')])
