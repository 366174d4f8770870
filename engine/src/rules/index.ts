export * from './rule.ts'
export * from './result.ts'
