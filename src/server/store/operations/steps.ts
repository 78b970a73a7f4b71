/** A value that both databases keep as it is. Columns are text or whole numbers, nothing else. */
export type SqlValue = string | number | null

/** A row as a driver gives it; whole numbers may come as text. */
export type Row = Readonly<Record<string, unknown>>

/** One statement, with `?` for each value, in the SQL that both databases understand. */
export interface Statement {
  readonly sql: string
  readonly values: readonly SqlValue[]
  readonly wants: 'rows' | 'changes'
}

/** What a statement came to. */
export interface StatementResult {
  readonly rows: readonly Row[]
  /** How many rows it changed; 0 for a statement that wants rows. */
  readonly changes: number
}

/**
 * An operation of the store, written once for both databases: it yields statements and is handed their results. SQLite
 * runs it in one go in its thread, PostgreSQL waits for each answer.
 */
export type Steps<T> = Generator<Statement, T, StatementResult>

/** Makes the steps of one call. Without `isAtomic` each statement is committed by itself. */
export type Operation = ((...values: never[]) => Steps<unknown>) & { readonly isAtomic?: true }

/** The same operations as a store offers them. */
export type Answers<O> = {
  readonly [Name in keyof O]: O[Name] extends (...values: infer Values) => Steps<infer T>
    ? (...values: Values) => Promise<T>
    : never
}

/** An operation whose statements are committed together or not at all. */
export function atomic<Values extends readonly unknown[], T>(
  operation: (...values: Values) => Steps<T>,
): ((...values: Values) => Steps<T>) & { readonly isAtomic: true } {
  return Object.assign(operation, { isAtomic: true as const })
}

/** All rows of a query, or those that a change gives back with `returning`. */
export function* all(sql: string, ...values: readonly SqlValue[]): Steps<readonly Row[]> {
  return (yield { sql, values, wants: 'rows' }).rows
}

/** The first row. */
export function* one(sql: string, ...values: readonly SqlValue[]): Steps<Row | undefined> {
  return (yield* all(sql, ...values))[0]
}

/** The number in the column `n` of the first row. */
export function* count(sql: string, ...values: readonly SqlValue[]): Steps<number> {
  return Number((yield* one(sql, ...values))?.n)
}

/** Changes something; gives how many rows. */
export function* run(sql: string, ...values: readonly SqlValue[]): Steps<number> {
  return (yield { sql, values, wants: 'changes' }).changes
}

/** Turns operations into functions of a store; `perform` does one call. */
export function asAnswers<O extends object>(
  operations: O,
  perform: (name: keyof O & string, values: readonly unknown[]) => Promise<unknown>,
): Answers<O> {
  const names = Object.keys(operations) as (keyof O & string)[] // made by us, so it has no other keys
  return Object.fromEntries(
    names.map((name) => [name, (...values: readonly unknown[]) => perform(name, values)]),
  ) as Answers<O> // `perform` resolves with what the operation of this name returns
}
