// Keeps the app's own files so that it opens without a network. Never caches anything a person adds.
const CACHE = 'proofline-__VERSION__'
const FILES = __FILES__
// Large parts that not everybody needs: kept once they were used.
const LATER = __LATER__

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()))
})
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((n) => n !== CACHE).map((n) => caches.delete(n))))
      .then(() => self.clients.claim()),
  )
})
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return
  const key = event.request.mode === 'navigate' ? '/' : url.pathname
  event.respondWith(
    caches.open(CACHE).then(async (cache) => {
      const kept = await cache.match(key)
      if (kept) return kept
      const answer = await fetch(event.request)
      // The invented example papers may be kept too: they are part of the app.
      if (answer.ok && (url.pathname.startsWith('/examples/') || LATER.includes(url.pathname))) await cache.put(key, answer.clone())
      return answer
    }),
  )
})
