import 'fake-indexeddb/auto'
import { cleanup, configure, getConfig } from '@testing-library/react'
import { afterEach } from 'vitest'

;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true

// A press that is first kept and then shown draws and runs its effects in turns of their own. The library waits for one
// turn; on a busy machine that is too few, and a test would look before the page has left.
const { asyncWrapper } = getConfig()
const nextTurn = globalThis.setImmediate
const turns = 5
configure({
  async asyncWrapper(callback) {
    const result = await asyncWrapper(callback)
    for (let turn = 0; turn < turns; turn++) await new Promise<void>((resolve) => nextTurn(resolve))
    return result
  },
})

afterEach(cleanup)
