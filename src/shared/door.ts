/** How the window of the browser host reaches the server that served it. Both sides read this; nobody else. */
export const DOOR = {
  path: '/schil/',
  /** Where the window changes its code for a key. */
  begin: 'begin',
  /** The part of the address that carries the code: `#begin=…`. */
  code: 'begin',
  /** The header with the key. */
  header: 'x-klachtdossier',
  json: 'application/json',
  bytes: 'application/octet-stream',
} as const
