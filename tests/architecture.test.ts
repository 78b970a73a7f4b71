import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenFloor, floors, importedModules } from './support/floors.ts'

const root = path.resolve(import.meta.dirname, '..')
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.split(path.sep).join('/')}`)
  .filter((name) => /\.(ts|tsx)$/.test(name) && !name.endsWith('.d.ts') && !name.startsWith('src/art/'))

describe('floors', () => {
  test('every floor of the table has files to look at', () => {
    for (const floor of Object.keys(floors)) {
      expect(
        sources.filter((file) => file.startsWith(`src/${floor}/`)),
        floor,
      ).not.toEqual([])
    }
  })

  test('no file imports what its floor may not', () => {
    const broken = sources.flatMap((file) =>
      importedModules(file, readFileSync(path.join(root, file), 'utf8'))
        .filter((name) => !name.endsWith('.css'))
        .map((name) => brokenFloor(file, name))
        .filter((fault) => fault !== null),
    )
    expect(broken).toEqual([])
  })

  test.each([
    ['a type', `import type { Mesh } from 'three'`],
    ['a type inside an expression', `export type Shape = import('three').Mesh`],
    ['a dynamic import', `export const load = () => import('three')`],
    ['a re-export', `export { Mesh } from 'three'`],
    ['a re-export of everything', `export * from 'three'`],
    ['a plain import', `import { Mesh } from 'three'\nexport const mesh = new Mesh()`],
  ])('%s of three in domain is found', (_, source) => {
    const names = importedModules('src/domain/home/example.ts', source)
    expect(names).toEqual(['three'])
    expect(names.map((name) => brokenFloor('src/domain/home/example.ts', name))).toEqual([
      'src/domain/home/example.ts: floor domain may not use the package "three"',
    ])
  })

  test.each([
    ['src/domain/home/a.ts', '../../ui/button.tsx', 'may not import floor ui'],
    ['src/features/story/a.ts', '../practise/b.ts', 'may not import feature practise'],
    ['src/features/story/a.ts', '../../platform/clock.ts', 'may not import floor platform'],
    ['src/domain/home/a.ts', 'zod', 'zod/mini'],
    ['src/domain/home/a.ts', 'yaml', 'may not use the package "yaml"'],
    ['src/domain/home/a.ts', 'node:fs', 'may not use the package "node:fs"'],
    ['src/ui/a.tsx', '../domain/home/a.ts', 'may not import floor domain'],
  ])('%s importing %s is refused', (file, name, why) => {
    expect(brokenFloor(file, name)).toContain(why)
  })

  test.each([
    ['src/domain/content/a.ts', 'yaml'],
    ['src/domain/story/a.ts', 'xstate/graph'],
    ['src/scene/a.tsx', '@react-three/fiber'],
    ['src/scene/a.tsx', 'three/addons/loaders/GLTFLoader.js'],
    ['src/features/story/a.tsx', './b.ts'],
  ])('%s may import %s', (file, name) => {
    expect(brokenFloor(file, name)).toBeNull()
  })
})
