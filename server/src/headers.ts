/*
 * The headers of every answer. They are strict because the app shows other people's papers: a hostile paper must
 * not be able to run anything, load anything from elsewhere, or be framed by another page.
 */

// One policy name: without any, `new Worker(url)` and the service worker would be blocked too. The app's policy
// accepts a fixed list of its own addresses. No 'unsafe-eval' and no 'unsafe-inline' anywhere; 'wasm-unsafe-eval' for the one
// Worker that reads pictures, and for no page.
const contentSecurityPolicy = (scripts: string): string => [
  "default-src 'none'",
  `script-src ${scripts}`,
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

/** Sent with every answer but one, errors too. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy("'self'"),
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

/** The Worker that reads pictures, as the build names it: a Worker lives under the policy of its own script's answer. */
const LOOKS_WORKER = /^\/assets\/looks\.worker-[\w-]{8}\.js$/

/** Sent instead of the above with one script. Compiled wasm can call nothing that the script around it could not. */
export const headersFor = (path: string): Readonly<Record<string, string>> =>
  LOOKS_WORKER.test(path) ? { ...HEADERS, 'Content-Security-Policy': contentSecurityPolicy("'self' 'wasm-unsafe-eval'") } : HEADERS
