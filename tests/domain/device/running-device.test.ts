import { expect, test } from 'vitest'
import type { Device } from '../../../src/domain/content/device.schema.ts'
import { runDevice } from '../../../src/domain/device/running-device.ts'
import { bell } from './bell-device.ts'

/** The bell with somebody who comes to mend it, once a bell is lent. */
const mended: Device = {
  ...bell,
  delays: {
    ...bell.delays,
    visit: { label: 'Let the visit come', seconds: 60 },
    week: { label: 'Let a week pass', seconds: 600 },
  },
  regions: {
    ...bell.regions,
    provider: {
      name: 'Provider',
      initial: 'told',
      states: {
        told: {
          words: 'They know.',
          after: { delay: 'visit', to: [{ to: 'been', when: { cover: 'lent' } }] },
        },
        been: { words: 'They were here.' },
      },
    },
    cover: {
      name: 'Cover',
      initial: 'none',
      states: { none: { words: 'No bell.', on: { lend: 'lent' } }, lent: { words: 'A bell is lent.' } },
    },
    post: {
      name: 'Post',
      initial: 'waiting',
      states: {
        waiting: { words: 'Nothing came.', after: { delay: 'week', to: 'there' } },
        there: { words: 'A letter.' },
      },
    },
  },
}

test('[DV3] a wait that is offered does what it says, also when its time ran out before', () => {
  const running = runDevice(mended)
  expect(running.act('wait-week')).toMatchObject({ post: 'there', provider: 'told' })
  running.act('lend')
  expect(running.act('wait-visit')).toMatchObject({ provider: 'been' })
  running.stop()
})

test('[DV3] a wait moves nothing that still misses something', () => {
  const running = runDevice(mended)
  expect(running.act('wait-visit')).toMatchObject({ provider: 'told', post: 'waiting' })
  running.stop()
})
