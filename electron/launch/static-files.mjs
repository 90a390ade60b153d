import { readFile, realpath } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { keyWorkerPolicy, newNonce, withNonce, workerPolicy } from './csp.mjs'
import { securityHeaders } from './headers.mjs'

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
 * The bytes of a file, or undefined when there is none inside `root`. The links in both paths are followed before they are
 * compared: a link in the folder may point anywhere, and the folder itself may be reached by one.
 * @param {string} root
 * @param {string} file
 */
async function readInside(root, file) {
  try {
    const [folder, real] = await Promise.all([realpath(root), realpath(file)])
    return real.startsWith(folder + sep) ? await readFile(real) : undefined
  } catch {
    return undefined
  }
}

/**
 * A worker takes the policy of its own answer, not that of the window; undefined: no worker. By the name that the build gives it.
 * @param {string} file
 */
function policyOfWorker(file) {
  const [, name] = /[\\/](\w+)\.worker-[\w-]+\.js$/.exec(file) ?? []
  return name === 'wachtzin' ? keyWorkerPolicy : name && workerPolicy
}

/** @typedef {{ status: number, headers: Record<string, string>, body: Uint8Array<ArrayBuffer> | string }} Answer */

/**
 * An answer without a content.
 * @param {number} status
 * @returns {Answer}
 */
export const refusal = (status) => ({
  status,
  headers: {
    ...securityHeaders(newNonce()),
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-cache',
  },
  body: '',
})

/**
 * Answers one request for the built window. Both hosts answer with this, so they can not differ in policy or in reach.
 * @param {string} root the folder with index.html
 * @param {string} method
 * @param {string} pathname
 * @returns {Promise<Answer>}
 */
export async function answer(root, method, pathname) {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405)
  const file = fileFor(root, pathname)
  const bytes = file && (await readInside(root, file))
  if (!file || !bytes) return refusal(404)
  const isPage = extname(file) === '.html'
  const nonce = newNonce()
  const ofWorker = policyOfWorker(file)
  const headers = {
    ...securityHeaders(nonce),
    ...(ofWorker && { 'content-security-policy': ofWorker }),
    'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': isPage ? 'no-store' : 'no-cache', // a kept page would carry a nonce that no longer holds
  }
  return { status: 200, headers, body: isPage ? withNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes) }
}
