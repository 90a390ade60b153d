import type { Page, Request as PageRequest, Route } from '@playwright/test'
import type { BrowserWindow } from './browser-window'
import { handlerOf } from './protocol'
import { isCancelled } from './session'
import { closePopups, log, state } from './state'
import { Preventable } from './strict'
import { toApp } from './urls'

/** The first navigation of a new window has no frame yet; asking for it throws. */
function pageOf(request: PageRequest): Page | undefined {
  try {
    return request.frame().page()
  } catch {
    return undefined
  }
}

function refusesToOpen(url: string): boolean {
  const details = {
    url,
    frameName: '',
    features: '',
    disposition: 'new-window' as const,
    referrer: { url: '', policy: 'default' as const },
  }
  return state.windows[0]?.webContents.mayOpen(details).action !== 'allow'
}

/** Asks the app whether the page may go there, as Electron does; loads the app started itself are not asked. */
function refusesNavigation(request: PageRequest, window: BrowserWindow, url: string): boolean {
  const contents = window.webContents
  const isMainFrame = request.frame() === contents.page?.mainFrame()
  if (isMainFrame && (window.isLoading || url === contents.getURL())) return false
  const event = Object.assign(new Preventable(url), { isMainFrame })
  contents.emit('will-frame-navigate', event)
  if (isMainFrame && !event.defaultPrevented) contents.emit('will-navigate', event, url)
  return event.defaultPrevented
}

async function answer(request: PageRequest, url: string): Promise<Response | undefined> {
  const handler = handlerOf(new URL(url).protocol.slice(0, -1))
  if (!handler) return undefined
  const headers = Object.entries(await request.allHeaders()).filter(([name]) => !name.startsWith(':'))
  const body = request.postDataBuffer()
  return handler(
    new Request(url, { method: request.method(), headers, ...(body ? { body: new Uint8Array(body) } : {}) }),
  )
}

/** Every request of every page: the app's own rules first, its protocol handler then, never the network. */
export async function route(route: Route): Promise<void> {
  const request = route.request()
  const url = toApp(request.url())
  const page = pageOf(request)
  const window = state.windows.find((each) => each.webContents.page === page)
  if (request.isNavigationRequest()) {
    if (!window && refusesToOpen(url)) {
      log.refusedWindows.push(url)
      await route.abort('aborted')
      return closePopups()
    }
    if (window && refusesNavigation(request, window, url)) {
      log.blocked.push(url)
      return route.abort('aborted')
    }
  }
  if (await isCancelled(url, request.method())) {
    log.blocked.push(url)
    return route.abort('blockedbyclient')
  }
  try {
    const response = await answer(request, url)
    if (!response) {
      log.leaked.push(url)
      return await route.abort('blockedbyclient')
    }
    const body = Buffer.from(await response.arrayBuffer())
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
  } catch (error) {
    log.errors.push(`${url}: ${String(error)}`)
    await route.abort('failed').catch(() => undefined) // the page may be gone by now
  }
}
