/** Inputs that once went wrong, by target and seed: run again in every suite. */
export const PAST: readonly { readonly target: string; readonly seed: string; readonly was: string }[] = []
