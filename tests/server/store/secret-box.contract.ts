import { expect, test } from 'vitest'
import { freshStore, type StoreKind } from './fresh-store.ts'

/** What every `SecretBox` must do. */
export function describeSecretBox(kind: StoreKind): void {
  test('a secret is made once, also when two servers start together, and stays', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    const [one, two] = await Promise.all([store.secret('study', 'one'), other.secret('study', 'two')])
    expect(one).toBe(two)
    await store.close()
    expect(await (await open()).secret('study', 'three')).toBe(one)
    expect(await other.secret('another', 'four')).toBe('four')
  })
}
