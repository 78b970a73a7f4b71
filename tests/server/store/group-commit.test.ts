import { expect, test } from 'vitest'
import { createGroupCommit } from '../../../src/server/store/group-commit.ts'

/** A commit that ends only when told. */
function slowCommit() {
  const groups: (readonly number[])[] = []
  const ends: ((error?: Error) => void)[] = []
  const commit = (items: readonly number[]) =>
    new Promise<readonly string[]>((resolve, reject) => {
      groups.push(items)
      ends.push((error) => (error ? reject(error) : resolve(items.map((item) => `kept ${item}`))))
    })
  return { groups, commit, end: (error?: Error) => ends.shift()?.(error) }
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

test('what arrives during a commit goes into the next one together; each caller gets its own outcomes', async () => {
  const { groups, commit, end } = slowCommit()
  const append = createGroupCommit(commit)
  const answers = [append([1]), append([2, 3]), append([4])]
  expect(groups).toEqual([[1]])
  end()
  await turn()
  expect(groups).toEqual([[1], [2, 3, 4]])
  end()
  expect(await Promise.all(answers)).toEqual([['kept 1'], ['kept 2', 'kept 3'], ['kept 4']])
})

test('a group stays within its limit, but one big batch is never cut', async () => {
  const { groups, commit, end } = slowCommit()
  const append = createGroupCommit(commit, { maxItems: 3 })
  const answers = [append([0]), append([1, 2]), append([3, 4]), append([5, 6, 7, 8, 9])]
  for (let group = 0; group < 4; group++) {
    end()
    await turn()
  }
  await Promise.all(answers)
  expect(groups).toEqual([[0], [1, 2], [3, 4], [5, 6, 7, 8, 9]])
})

test('a failed commit is told to everybody in it, and the next one goes on', async () => {
  const { commit, end } = slowCommit()
  const append = createGroupCommit(commit)
  const [first, second, third] = [append([1]), append([2]), append([3])]
  const failures = Promise.allSettled([second, third])
  end()
  await turn()
  end(new Error('disk full'))
  expect(await first).toEqual(['kept 1'])
  expect(await failures).toEqual([
    { status: 'rejected', reason: new Error('disk full') },
    { status: 'rejected', reason: new Error('disk full') },
  ])
  const fourth = append([4])
  end()
  expect(await fourth).toEqual(['kept 4'])
})

test('two commits may run side by side, and never a third; each caller hears of its own', async () => {
  const { groups, commit, end } = slowCommit()
  const append = createGroupCommit(commit, { maxRunning: 2 })
  const answers = [append([1]), append([2]), append([3]), append([4])]
  const all = Promise.allSettled(answers)
  expect(groups).toEqual([[1], [2]])
  end(new Error('disk full'))
  await turn()
  expect(groups).toEqual([[1], [2], [3, 4]])
  end()
  end()
  expect(await all).toEqual([
    { status: 'rejected', reason: new Error('disk full') },
    { status: 'fulfilled', value: ['kept 2'] },
    { status: 'fulfilled', value: ['kept 3'] },
    { status: 'fulfilled', value: ['kept 4'] },
  ])
})
