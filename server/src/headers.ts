/*
 * The headers of every answer. They are strict because the app shows other people's papers: a hostile paper must
 * not be able to run anything, load anything from elsewhere, or be framed by another page.
 */

// One policy name: without any, `new Worker(url)` and the service worker would be blocked too. The app's policy
// accepts a fixed list of its own addresses. No 'unsafe-eval', no 'wasm-unsafe-eval', no 'unsafe-inline' anywhere.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types proofline-worker',
].join('; ')

// Off by name: every feature Chromium knows on all systems and the app does not use (a feature that is not named
// keeps its default; one that is not known fills the console). On: the camera, for photographs of papers, and passkeys.
const OFF = [
  'accelerometer', 'autoplay', 'browsing-topics', 'clipboard-read', 'display-capture', 'encrypted-media', 'fullscreen',
  'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi',
  'payment', 'picture-in-picture', 'screen-wake-lock', 'serial', 'storage-access', 'usb',
  'window-management', 'xr-spatial-tracking',
]
const SELF = ['camera', 'publickey-credentials-get', 'publickey-credentials-create']
const PERMISSIONS_POLICY = [...OFF.map((name) => `${name}=()`), ...SELF.map((name) => `${name}=(self)`)].join(', ')

/** Sent with every answer, errors too. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': PERMISSIONS_POLICY,
}

/** Sent besides, when the answer travels over https: two years of never going back to http. */
export const HTTPS_ONLY = 'max-age=63072000; includeSubDomains'
