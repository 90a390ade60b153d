import { randomBytes } from 'node:crypto'

/** A fresh nonce for one page load: lets Reka UI add its one style element without 'unsafe-inline'. */
export const newNonce = () => randomBytes(16).toString('base64')

/**
 * The only content security policy of the program. It goes out as a header (`headers.mjs`).
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

/**
 * Tells the page its nonce, in the element Vite looks for too. Browsers hide the attribute: read the `nonce` property.
 * @param {string} html
 * @param {string} nonce
 */
export const withNonce = (html, nonce) =>
  html.replace(/<head(\s[^>]*)?>/i, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}" />`)
