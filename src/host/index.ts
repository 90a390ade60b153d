import { browserHost } from './browser'
import { electronHost } from './electron'
import type { Host } from './host'

/** The surroundings the program runs in. */
export const host: Host = window.klachtdossier ? electronHost(window.klachtdossier) : browserHost

export type * from './host'
