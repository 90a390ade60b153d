import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { contentSecurityPolicy, newNonce, withNonce } from './csp.mjs'

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/**
 * The file a request path stands for, or undefined when it points outside `root` or can not be a path at all.
 * @param {string} root
 * @param {string} pathname as in a URL, still percent-encoded
 */
export function fileFor(root, pathname) {
  let path
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  // Backslash and colon separate folders and drives on Windows; no file of ours has them.
  if (!path.startsWith('/') || /[\\:\0]/.test(path)) return undefined
  const file = resolve(join(root, path === '/' ? 'index.html' : path))
  return file.startsWith(resolve(root) + sep) ? file : undefined
}

/**
 * Answers one request for the built window. Both hosts answer with this, so they can not differ in policy or in reach.
 * @param {string} root the folder with index.html
 * @param {string} method
 * @param {string} pathname
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Uint8Array<ArrayBuffer> | string }>}
 */
export async function answer(root, method, pathname) {
  const nonce = newNonce()
  const headers = {
    'content-security-policy': contentSecurityPolicy(nonce),
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-cache',
  }
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers, body: '' }
  const file = fileFor(root, pathname)
  const bytes = file && (await readFile(file).catch(() => undefined))
  if (!file || !bytes) return { status: 404, headers, body: '' }
  headers['content-type'] = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
  if (extname(file) !== '.html') return { status: 200, headers, body: new Uint8Array(bytes) }
  headers['cache-control'] = 'no-store' // a kept page would carry a nonce that no longer holds
  return { status: 200, headers, body: withNonce(bytes.toString('utf8'), nonce) }
}
