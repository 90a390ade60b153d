import type { CommandLine, Session } from 'electron'
import type { Origin } from './origin'

/** Nothing in Chromium can look up a name any more, whichever part asks. Before the app is ready. */
export function blockNames(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('disable-background-networking')
}

/** Addresses that stay inside the window and need no network. */
const LOCAL = new Set(['blob:', 'data:', 'devtools:'])

/** Cancels every request except those to the program itself. */
export function blockRequests(session: Session, origin: Origin): void {
  const hotReload = origin.entry.startsWith('http') ? new URL(origin.entry).host : undefined
  session.webRequest.onBeforeRequest(({ url }, done) => {
    const { protocol, host } = new URL(url)
    done({ cancel: !(origin.isOwn(url) || LOCAL.has(protocol) || (protocol === 'ws:' && host === hotReload)) })
  })
}

/**
 * Dutch spelling. Windows and macOS bring their own word list; elsewhere Chromium would download one, so it is sent to an
 * address that answers nothing. A list that is already in the profile's Dictionaries folder is used.
 */
export function useDutchSpelling(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:9/')
  const dutch = session.availableSpellCheckerLanguages.find((code) => code === 'nl-NL' || code === 'nl')
  if (dutch) session.setSpellCheckerLanguages([dutch])
}
