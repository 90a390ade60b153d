import { randomBytes } from 'node:crypto'

/** A fresh nonce for one page load: lets Reka UI add its one style element without 'unsafe-inline'. */
export const newNonce = () => randomBytes(16).toString('base64')

/**
 * The content security policy of the window. It goes out as a header (`headers.mjs`).
 * Everything is refused, then each kind the program uses is allowed from the program itself.
 * @param {string} nonce
 */
export const contentSecurityPolicy = (nonce) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The policy of a worker: it runs our scripts, and reaches nothing at all. */
export const workerPolicy = ["default-src 'none'", "script-src 'self'"].join('; ')

/** That of the one worker that makes a key of a passphrase: it may also compile code that is not a script, which the window may not. */
export const keyWorkerPolicy = `${workerPolicy} 'wasm-unsafe-eval'`

/**
 * Tells the page its nonce, in the element Vite looks for too. Browsers hide the attribute: read the `nonce` property.
 * @param {string} html
 * @param {string} nonce
 */
export const withNonce = (html, nonce) =>
  html.replace(/<head(\s[^>]*)?>/i, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}" />`)
