import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { controlActions } from '../../../src/domain/device/device-actions.ts'
import models from '../../../src/scene/models.json'
import { scenarioContent } from '../../support/scenario-content.ts'

/** Names of the nodes in a GLB file: they stand in its first chunk, which is JSON. */
function nodesOf(file: string): ReadonlySet<string> {
  const bytes = readFileSync(`public/models/${file}`)
  const json = JSON.parse(bytes.subarray(20, 20 + bytes.readUInt32LE(12)).toString()) as {
    nodes: readonly { name?: string }[]
  }
  return new Set(json.nodes.flatMap(({ name }) => (name === undefined ? [] : [name])))
}

const { devices } = scenarioContent()
const files: Readonly<Record<string, { readonly file: string }>> = models.devices
const written = [...devices.values()]

test('every device that is worked in 3D has a model', () => {
  expect(written.map(({ id }) => id)).toEqual(expect.arrayContaining(['alarm-hub', 'key-safe']))
  expect(written.filter(({ id }) => !files[id]).map(({ id }) => id)).toEqual([])
})

test.each(written.map((device) => [device.id, device] as const))(
  'every node that the file of %s names is in its model',
  (id, device) => {
    const wanted = [
      ...(device.poses ?? []).map(({ node }) => node),
      ...Object.entries(device.indicators).flatMap(([lamp, { nodes }]) => nodes ?? [`indicator_${lamp}`]),
      ...device.controls.flatMap((control) => {
        if (control.kind !== 'digit') return control.node ? [control.node] : []
        const keys = controlActions(control).map((action) => action.slice(control.id.length + 1))
        return keys.map((key) => `${control.node}-${key}`)
      }),
    ]
    const nodes = nodesOf(files[id]?.file ?? '')
    expect(wanted.filter((node) => !nodes.has(node))).toEqual([])
    expect(wanted.length).toBeGreaterThan(1)
  },
)
