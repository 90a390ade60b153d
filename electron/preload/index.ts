import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, IpcNotices, IpcRequests } from '../../src/shared/ipc'
import { createWriters } from './writers'

const ask = <C extends keyof IpcRequests>(channel: C, ...args: Parameters<IpcRequests[C]>) =>
  ipcRenderer.invoke(channel, ...args) as ReturnType<IpcRequests[C]>

const listen = (channel: keyof IpcNotices, heard: () => void) => ipcRenderer.on(channel, () => heard())

const writers = createWriters()
listen('window:closing', () => void writers.writeAll().then((outcome) => ask('window:written', outcome)))

const lockers = new Set<() => void>()
listen('window:lock', () => lockers.forEach((lock) => lock()))

/** One named function for each channel, nothing general: the window can do this and no more. */
const bridge: Bridge = {
  saveFile: (request) => ask('file:save', request),
  saveBegin: (name) => ask('file:save-begin', name),
  savePart: (id, part) => ask('file:save-part', id, part),
  saveEnd: (id, whole) => ask('file:save-end', id, whole),
  openFile: () => ask('file:open'),
  print: () => ask('page:print'),
  savePdf: (name) => ask('page:pdf', name),
  copyText: (text) => ask('clipboard:write', text),
  version: () => ask('app:version'),
  journalOpen: () => ask('journal:open'),
  journalRead: (journal, after) => ask('journal:read', journal, after),
  journalAppend: (journal, after, entry) => ask('journal:append', journal, after, entry),
  journalBegin: (journal, key, text) => ask('journal:begin', journal, key, text),
  journalActivate: (journal) => ask('journal:activate', journal),
  journalCheck: (journal) => ask('journal:check', journal),
  journalTidy: () => ask('journal:tidy'),
  journalForget: (keep) => ask('journal:forget', keep),
  journalKeepFile: (how, sha256, bytes) => ask('journal:keep-file', how, sha256, bytes),
  journalFile: (sha256) => ask('journal:file', sha256),
  backupChoose: (typed) => ask('backup:choose', typed),
  backupState: (installation) => ask('backup:state', installation),
  backupBegin: (installation, moment) => ask('backup:begin', installation, moment),
  backupPart: (id, at, bytes) => ask('backup:part', id, at, bytes),
  backupEnd: (id, size) => ask('backup:end', id, size),
  backupRead: (installation, name, from, to) => ask('backup:read', installation, name, from, to),
  vaultState: () => ask('vault:state'),
  vaultCreate: (kdf, secret) => ask('vault:create', kdf, secret),
  vaultUnlock: (secret) => ask('vault:unlock', secret),
  vaultChange: (secret, kdf, next) => ask('vault:change', secret, kdf, next),
  vaultLock: () => ask('vault:lock'),
  onLock: (lock) => {
    lockers.add(lock)
    return () => void lockers.delete(lock)
  },
  onClosing: (write) => writers.add(write),
}

contextBridge.exposeInMainWorld('klachtdossier', bridge)
