import type { PackProgress } from '../../protocol/evaluate-api.schema.ts'

/** The files that this server is making, by the ids that browsers gave them. */
export interface PackOrders {
  /** Begins an order of an account; `tell` says how far it is, `end` forgets it. */
  begin(order: string, account: string): { tell(progress: PackProgress): void; end(): void }
  /** How far an order of this account is; another account's is unknown. */
  progressOf(order: string, account: string): PackProgress
}

const unknown: PackProgress = { step: 'unknown', done: 0, of: 0 }

const keyOf = (order: string, account: string) => `${order} ${account}`

/** Makes an empty list of orders. */
export function createPackOrders(): PackOrders {
  const orders = new Map<string, PackProgress>()
  return {
    begin(order, account) {
      const key = keyOf(order, account)
      orders.set(key, unknown)
      return {
        tell(progress) {
          // The thread may still tell of a file that nobody waits for any more.
          if (orders.has(key)) orders.set(key, progress)
        },
        end: () => void orders.delete(key),
      }
    },
    progressOf: (order, account) => orders.get(keyOf(order, account)) ?? unknown,
  }
}
