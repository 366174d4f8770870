export * from './print.ts'
export * from './say.ts'
