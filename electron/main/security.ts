import type { App, CommandLine, Session } from 'electron'
import type { Origin } from './origin'

/** Holds for every web contents, not for one window: https://www.electronjs.org/docs/latest/tutorial/security */
export function guardContents(app: Pick<App, 'on'>, origin: Origin): void {
  app.on('web-contents-created', (_event, contents) => {
    const stayHere = (event: { readonly url: string; preventDefault(): void }) => {
      if (!origin.isOwn(event.url)) event.preventDefault()
    }
    contents.on('will-navigate', stayHere) // also what dropping a file on the window does
    contents.on('will-frame-navigate', stayHere)
    contents.on('will-redirect', stayHere)
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp') // the one door a content security policy leaves open
  })
}

/**
 * Denies every permission but one: `persistent-storage` keeps Chromium from clearing the dossiers when a disk runs full.
 * Both handlers: some interfaces only check, others ask after a check that failed.
 */
export function denyPermissions(session: Session, origin: Origin): void {
  session.setPermissionRequestHandler((contents, permission, done) => {
    done(permission === 'persistent-storage' && origin.isOwn(contents.getURL()))
  })
  session.setPermissionCheckHandler(
    (_contents, permission, requester) => permission === 'persistent-storage' && origin.isOwn(requester),
  )
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault()) // files leave the program through file:save only
}

/** Another program would read the window through these; the package does not start with them. What the fuses close is not here. */
export const opensFromOutside = (commandLine: Pick<CommandLine, 'hasSwitch'>): boolean =>
  ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'load-extension'].some((name) =>
    commandLine.hasSwitch(name),
  )
