import { useSyncExternalStore } from 'react'
import { type State, getState, subscribe } from './store.ts'

/** The record as it is now; the screen is drawn again when it changes. */
export const useRecord = (): State => useSyncExternalStore(subscribe, getState)
