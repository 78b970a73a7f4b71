import { createStore, type StoreApi } from 'zustand/vanilla'

/** What the scene shows at the moment: plain values only, for the test hook and for words around the picture. */
export interface ViewState {
  /** Rooms whose model can be walked in, by model id, and how well each is drawn. */
  readonly models: Readonly<Record<string, 'lite' | 'full'>>
  /** Rooms in the picture now. */
  readonly visibleRooms: readonly string[]
  /** Whether the room the visitor is in has been drawn and can be seen. */
  readonly ready: boolean
  readonly pixelRatio: number
}

/** The store of one scene; a new one for each, so that a test starts fresh. */
export type ViewStore = StoreApi<ViewState>

/** Makes the store of one scene. */
export function createViewStore(): ViewStore {
  return createStore<ViewState>(() => ({ models: {}, visibleRooms: [], ready: false, pixelRatio: 1 }))
}
