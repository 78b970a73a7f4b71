import type Database from 'libsql'
import type { Row, Statement, StatementResult, Steps } from '../operations/steps.ts'

/** Takes the steps of an operation in one go, and gives what it comes to. */
export type Walk = <T>(steps: Steps<T>) => T

/** The way to take steps on an open database. Each statement is prepared once. */
export function createWalk(database: Database.Database): Walk {
  const prepared = new Map<string, Database.Statement>()

  function statementOf(sql: string): Database.Statement {
    const known = prepared.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }

  function answer({ sql, values, wants }: Statement): StatementResult {
    const statement = statementOf(sql)
    if (wants === 'changes') return { rows: [], changes: statement.run([...values]).changes }
    return { rows: statement.all([...values]) as Row[], changes: 0 } // a row is always a plain object
  }

  return (steps) => {
    let step = steps.next()
    while (!step.done) step = steps.next(answer(step.value))
    return step.value
  }
}
