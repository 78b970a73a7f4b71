import { one, run, type Steps } from './steps.ts'

/** `SecretBox`, for both databases. */
export const secretOperations = {
  *secret(name: string, fresh: string): Steps<string> {
    yield* run('insert into secret (name, value) values (?, ?) on conflict (name) do nothing', name, fresh)
    return String((yield* one('select value from secret where name = ?', name))?.value)
  },
}
