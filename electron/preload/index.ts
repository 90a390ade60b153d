import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, IpcRequests } from '../../src/shared/ipc'

const ask = <C extends keyof IpcRequests>(channel: C, ...args: Parameters<IpcRequests[C]>) =>
  ipcRenderer.invoke(channel, ...args) as ReturnType<IpcRequests[C]>

/** One named function for each channel, nothing general: the window can do this and no more. */
const bridge: Bridge = {
  saveFile: (request) => ask('file:save', request),
  print: () => ask('page:print'),
  savePdf: (name) => ask('page:pdf', name),
  copyText: (text) => ask('clipboard:write', text),
  version: () => ask('app:version'),
}

contextBridge.exposeInMainWorld('klachtdossier', bridge)
