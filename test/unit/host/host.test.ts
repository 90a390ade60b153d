import { afterEach, describe, expect, test, vi } from 'vitest'
import { reactive } from 'vue'
import { browserHost } from '@/host/browser'
import { electronHost } from '@/host/electron'
import { type Bridge, LARGEST_FILE } from '@/shared/ipc'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('electron', () => {
  test('a request crosses as a plain copy, also when it was reactive', async () => {
    const saveFile = vi.fn<Bridge['saveFile']>(() => Promise.resolve({ soort: 'saved', path: '/a.docx' }))
    const host = electronHost({ saveFile } as unknown as Bridge)
    const bytes = new Uint8Array([1])
    await host.saveFile(reactive({ name: 'a.docx', bytes, rest: {} }))
    const [given] = saveFile.mock.calls[0] ?? []
    expect(given).toEqual({ name: 'a.docx', bytes })
    expect(() => structuredClone(given)).not.toThrow()
  })

  const parted = (part: Bridge['savePart']) => {
    const bridge = {
      saveBegin: vi.fn<Bridge['saveBegin']>(() => Promise.resolve({ soort: 'begun', id: 7 })),
      savePart: vi.fn(part),
      saveEnd: vi.fn<Bridge['saveEnd']>((_id, whole) =>
        Promise.resolve(whole ? { soort: 'saved', path: '/a.zip' } : { soort: 'cancelled' }),
      ),
    }
    return { bridge, host: electronHost(bridge as unknown as Bridge) }
  }
  test('parts cross one by one, as copies of what is in them and no more', async () => {
    const { bridge, host } = parted(() => Promise.resolve(undefined))
    const large = new Uint8Array(100)
    expect(await host.saveParts('a.zip', (put) => put(large.subarray(10, 20)))).toEqual({
      soort: 'saved',
      path: '/a.zip',
    })
    expect(bridge.savePart.mock.calls[0]?.[1].buffer.byteLength).toBe(10)
  })
  test('a disk that is full ends it with the reason; what fails here ends it in the shell too', async () => {
    const full = parted(() => Promise.resolve('disk-full'))
    expect(await full.host.saveParts('a.zip', (put) => put(new Uint8Array(1)))).toMatchObject({ reason: 'disk-full' })
    expect(full.bridge.saveEnd).not.toHaveBeenCalled()
    const { bridge, host } = parted(() => Promise.resolve(undefined))
    await expect(host.saveParts('a.zip', () => Promise.reject(new Error('afgebroken')))).rejects.toThrow('afgebroken')
    expect(bridge.saveEnd).toHaveBeenCalledWith(7, false)
    bridge.saveBegin.mockResolvedValueOnce({ soort: 'cancelled' })
    const write = vi.fn()
    expect(await host.saveParts('a.zip', write)).toEqual({ soort: 'cancelled' })
    expect(write).not.toHaveBeenCalled()
  })

  test('the shell is told what to write before it closes, and can be told to forget it', () => {
    const taken = vi.fn()
    const onClosing = vi.fn<Bridge['onClosing']>(() => taken)
    const schrijf = () => Promise.resolve()
    const weg = electronHost({ onClosing } as unknown as Bridge).bijSluiten(schrijf)
    expect(onClosing).toHaveBeenCalledWith(schrijf)
    weg()
    expect(taken).toHaveBeenCalledOnce()
  })
})

describe('browser', () => {
  test('a file is a download under the suggested name, and its memory is given back', async () => {
    vi.useFakeTimers()
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
    const freed = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      expect([this.download, this.href]).toEqual(['brief.docx', 'blob:x'])
    })
    const result = await browserHost.saveFile({ name: 'brief.docx', bytes: new Uint8Array([1, 2]) })
    expect(result).toEqual({ soort: 'saved', path: 'brief.docx' })
    expect(clicked).toHaveBeenCalledOnce()
    expect((made.mock.calls[0]?.[0] as Blob).size).toBe(2)
    expect(freed).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60_000)
    expect(freed).toHaveBeenCalledWith('blob:x')
  })

  test('what comes in parts is one download, and none when it is given up', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    const two = async (put: (part: Uint8Array) => Promise<void>) => {
      await put(new Uint8Array([1, 2]))
      await put(new Uint8Array([3]))
    }
    expect(await browserHost.saveParts('a.zip', two)).toEqual({ soort: 'saved', path: 'a.zip' })
    expect((made.mock.calls[0]?.[0] as Blob).size).toBe(3)
    await expect(browserHost.saveParts('a.zip', () => Promise.reject(new Error('afgebroken')))).rejects.toThrow()
    expect(clicked).toHaveBeenCalledOnce()
  })

  /** The browser asks; this answers. */
  const choose = (event: 'change' | 'cancel', files: { name: string; size: number; bytes?: Uint8Array }[] = []) =>
    vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
      const list = files.map(({ name, size, bytes }) => ({
        name,
        size,
        arrayBuffer: () => (bytes ? Promise.resolve(bytes.buffer) : Promise.reject(new Error('NotReadableError'))),
      }))
      Object.defineProperty(this, 'files', { value: list })
      this.dispatchEvent(new Event(event))
    })

  test('a chosen file comes as its bytes; cancelled, too large and unreadable say so', async () => {
    const bytes = new Uint8Array([1, 2, 255])
    choose('change', [{ name: 'foto.jpg', size: 3, bytes }])
    expect(await browserHost.openFile()).toEqual({ soort: 'opened', name: 'foto.jpg', bytes })
    choose('cancel')
    expect(await browserHost.openFile()).toEqual({ soort: 'cancelled' })
    choose('change', [{ name: 'film.mp4', size: LARGEST_FILE + 1 }])
    expect(await browserHost.openFile()).toEqual({ soort: 'failed', reason: 'too-large' })
    choose('change', [{ name: 'weg.pdf', size: 3 }])
    expect(await browserHost.openFile()).toEqual({ soort: 'failed', reason: 'unreadable' })
  })

  test('a page that goes away writes first, until that is taken back, and a failure bothers nobody', () => {
    const schrijf = vi.fn(() => Promise.reject(new Error('schijf vol')))
    const weg = browserHost.bijSluiten(schrijf)
    window.dispatchEvent(new Event('pagehide'))
    expect(schrijf).toHaveBeenCalledOnce()
    weg()
    window.dispatchEvent(new Event('pagehide'))
    expect(schrijf).toHaveBeenCalledOnce()
  })

  const dialog = () => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      setTimeout(() => window.dispatchEvent(new Event('afterprint')), 5)
    }
  }
  test('printing ends when the dialog closes', async () => {
    dialog()
    expect(await browserHost.print()).toEqual({ soort: 'printed' })
  })
  test('a PDF is made in that dialog, so nothing is called saved', async () => {
    dialog()
    expect(await browserHost.savePdf('a.pdf')).toEqual({ soort: 'cancelled' })
  })
  test('a browser that opens no dialog does not leave the program waiting', async () => {
    window.print = () => undefined
    expect(await browserHost.print()).toMatchObject({ soort: 'failed' })
  })
})
