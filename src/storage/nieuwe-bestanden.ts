const NAAM = 'klachtdossier-vulling'
/** More than Chromium keeps in memory before it begins a new file (4 MB). */
const STUKKEN = 120
const STUK = 50_000

/**
 * Makes Chromium begin new files for the store. A journal of LevelDB that was damaged is otherwise written on, and what is
 * added behind the damage is confirmed as saved and gone at the next start (measured). Best effort: the sentinel still tells.
 */
export async function beginNieuweBestanden(): Promise<void> {
  try {
    const db = await new Promise<IDBDatabase>((klaar, mislukt) => {
      const open = indexedDB.open(NAAM, 1)
      open.onupgradeneeded = () => open.result.createObjectStore('vulling', { autoIncrement: true })
      open.onsuccess = () => klaar(open.result)
      open.onerror = () => mislukt(open.error ?? new Error(NAAM))
    })
    await new Promise<void>((klaar, mislukt) => {
      const tx = db.transaction('vulling', 'readwrite')
      for (let i = 0; i < STUKKEN; i++) tx.objectStore('vulling').add(new Uint8Array(STUK))
      tx.oncomplete = () => klaar()
      tx.onabort = () => mislukt(tx.error ?? new Error(NAAM))
    }).finally(() => db.close())
    await new Promise<void>((klaar) => {
      const weg = indexedDB.deleteDatabase(NAAM)
      weg.onsuccess = weg.onerror = () => klaar()
    })
  } catch {
    // A full disk: then nothing else can be written either, and that is said where it fails.
  }
}
