import type { Bridge } from '@/shared/ipc'
import type { Host } from './host'

declare global {
  interface Window {
    /** Put there by the preload script; absent in a browser. */
    readonly klachtdossier?: Bridge
  }
}

/** The shell does the work. Requests go as plain copies: a reactive object can not cross to another process. */
export const electronHost = (bridge: Bridge): Host => ({
  soort: 'electron',
  saveFile: ({ name, bytes }) => bridge.saveFile({ name, bytes }),
  openFile: () => bridge.openFile(),
  print: () => bridge.print(),
  savePdf: (name) => bridge.savePdf(name),
  copyText: (text) => bridge.copyText(text),
  bijSluiten: (schrijf) => bridge.onClosing(schrijf),
})
