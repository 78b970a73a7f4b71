import { type PlanChoices, planChoicesSchema } from '../domain/live/session-plan.ts'
import { type KeyValueStorage, localStorageOrNull, openSavedRecord } from './saved-record.ts'

/** The most plans a device keeps; the oldest go first. */
const MOST_PLANS = 50

interface PlanShelf {
  readonly plans: readonly PlanChoices[]
  /** Entries that this build cannot read. They stay on the device, for a build that can. */
  readonly unread: readonly unknown[]
}

const empty: PlanShelf = { plans: [], unread: [] }

/** The plans that a trainer saved on this device. They hold nothing of any person and stay until taken away. */
export interface SavedPlans {
  /** The one saved last comes first. The list stays the same object until it changes. */
  list(): readonly PlanChoices[]
  /** How many entries could not be read. */
  unreadCount(): number
  /** Adds a plan, or puts it in the place of the one with its id. */
  save(plan: PlanChoices): void
  remove(id: string): void
  subscribe(listener: () => void): () => void
}

/** Opens the saved plans of this device. */
export function createSavedPlans(storage: KeyValueStorage | null = localStorageOrNull()): SavedPlans {
  const record = openSavedRecord<PlanShelf>({
    storage,
    key: 'virtual-house.plans',
    version: 1,
    empty,
    parse: parseShelf,
  })
  const without = (id: string) => record.get().plans.filter((plan) => plan.id !== id)
  return {
    list: () => record.get().plans,
    unreadCount: () => record.get().unread.length,
    save: (plan) => record.set({ ...record.get(), plans: [plan, ...without(plan.id)].slice(0, MOST_PLANS) }),
    remove: (id) => record.set({ ...record.get(), plans: without(id) }),
    subscribe: record.subscribe,
  }
}

function parseShelf(value: unknown): PlanShelf | null {
  if (typeof value !== 'object' || value === null) return null
  const { plans, unread } = value as Record<string, unknown> // each is checked below
  const plansAgain = [...listOf(plans), ...listOf(unread)].map((entry) => ({
    entry,
    read: planChoicesSchema.safeParse(entry),
  }))
  return {
    plans: plansAgain.flatMap(({ read }) => (read.success ? [read.data] : [])),
    unread: plansAgain.flatMap(({ entry, read }) => (read.success ? [] : [entry])),
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
