/**
 * Chromium does not know app://, so app://host/x is shown as https://app--host.electron-double.test/x: a secure context with
 * storage of its own, as Electron's privileged scheme is. The app sees its own addresses only.
 */
const SUFFIX = '.electron-double.test'

export const toWeb = (url: string): string =>
  url.replace(/^([a-z][a-z0-9+.-]*):\/\/([^/]+)/, (whole, scheme: string, host: string) =>
    /^https?$/.test(scheme) ? whole : `https://${scheme}--${host}${SUFFIX}`,
  )

export const toApp = (url: string): string =>
  url.replace(/^https:\/\/([a-z0-9+.]+)--([^/]+)\.electron-double\.test/, '$1://$2')
