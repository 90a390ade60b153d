import { contentSecurityPolicy } from './csp.mjs'

/** Nothing of this is used, so nothing that gets into the page can use it either. What needs a network the policy above closes. */
const OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen', // of a page; the menu makes the window itself full screen
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** Copying to the clipboard is the one that stays: in the browser the page itself does it. */
export const permissionsPolicy = [...OFF.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', ')

/**
 * What every answer of the program says, whatever it is about: the shell (app://) and the browser host send the same.
 * @param {string} nonce
 * @returns {Record<string, string>}
 */
export const securityHeaders = (nonce) => ({
  'content-security-policy': contentSecurityPolicy(nonce),
  'permissions-policy': permissionsPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
})
