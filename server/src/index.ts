// Hands out the built app with strict headers. It stores nothing and has no type for a person.
export { serve, type ServeOptions, type Serving } from './serve.ts'
export { VERSION } from './version.ts'
