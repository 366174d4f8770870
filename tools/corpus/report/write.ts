export function writeReport(): void { throw new Error('not yet') }
