import { onTestFinished } from 'vitest'
import type { Store } from '../../../src/server/store/store.ts'

/** A kind of store under test: somewhere to keep it, and the way to open it there again and again. */
export interface StoreKind {
  readonly name: Store['kind']
  prepare(): Promise<{ open(): Promise<Store> }>
}

/** An empty store, and the way to open the same storage once more. All are closed when the test ends. */
export async function freshStore(kind: StoreKind): Promise<{ store: Store; open(): Promise<Store> }> {
  const { open } = await kind.prepare()
  const stores: Store[] = []
  onTestFinished(async () => {
    for (const store of stores) await store.close().catch(() => undefined) // closed twice is fine here
  })
  const openAndKeep = async () => {
    const store = await open()
    stores.push(store)
    return store
  }
  return { store: await openAndKeep(), open: openAndKeep }
}
