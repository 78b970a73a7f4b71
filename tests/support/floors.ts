import { parseSync } from 'oxc-parser'

/** What one floor may use. `packages` are npm names, `name/` prefixes for scopes, or `node:` for Node itself. */
interface Floor {
  readonly floors: readonly string[]
  readonly packages: readonly string[]
}

/** The floor table: who may import whom. The rule counts for types, dynamic imports and re-exports too. */
export const floors: Readonly<Record<string, Floor>> = {
  domain: { floors: ['domain'], packages: ['xstate', 'zod'] },
  protocol: { floors: ['protocol', 'domain'], packages: ['zod'] },
  ui: { floors: ['ui'], packages: ['react', 'lucide-react', 'd3-scale', 'd3-shape', 'uqr'] },
  scene: { floors: ['scene', 'domain'], packages: ['react', 'three', '@react-three/', 'zustand'] },
  platform: {
    floors: ['platform', 'domain', 'protocol'],
    packages: ['idb', '@simplewebauthn/browser', 'age-encryption'],
  },
  features: {
    floors: ['features', 'domain', 'protocol', 'ui', 'scene'],
    packages: ['react', 'xstate', '@xstate/react', 'zustand', 'lucide-react'],
  },
  app: {
    floors: ['app', 'domain', 'protocol', 'ui', 'scene', 'platform', 'features'],
    packages: [
      'react',
      'react-dom',
      'xstate',
      '@xstate/react',
      'zustand',
      'wouter',
      'lucide-react',
      '@fontsource-variable/',
    ],
  },
  server: {
    floors: ['server', 'domain', 'protocol'],
    packages: [
      'node:',
      'fastify',
      '@fastify/',
      'libsql',
      'pg',
      'zod',
      '@simplewebauthn/server',
      'openid-client',
      'uqr',
    ],
  },
}

/** Packages that only one folder of a floor may use. */
const packagesOfFolder: Readonly<Record<string, readonly string[]>> = {
  'src/domain/content/': ['yaml'],
  'src/domain/exports/': ['fflate'],
}

/** Browser code must take zod from `zod/mini`; only the server may afford the whole of it. */
const wholeZodFloors = new Set(['server'])

/** Every module name a source file imports, re-exports or names in a type, whichever way it is written. */
export function importedModules(file: string, source: string): string[] {
  const { program, module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`)
  const found = module.staticImports.map((entry) => entry.moduleRequest.value)
  for (const statement of module.staticExports) {
    for (const entry of statement.entries) if (entry.moduleRequest) found.push(entry.moduleRequest.value)
  }
  visit(program, (node) => {
    if (node.type === 'ImportExpression' || node.type === 'TSImportType') {
      const literal = (node.source ?? node.argument) as
        | { value?: unknown; literal?: { value?: unknown } }
        | undefined
      const value = literal?.value ?? literal?.literal?.value
      found.push(typeof value === 'string' ? value : '<not a plain string>')
    }
  })
  return found
}

type Node = Record<string, unknown> & { type: string }

function visit(value: unknown, see: (node: Node) => void) {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see)
    return
  }
  if (value === null || typeof value !== 'object') return
  if (typeof (value as Node).type === 'string') see(value as Node)
  for (const child of Object.values(value)) visit(child, see)
}

/**
 * What is wrong with one import, in one sentence, or null.
 * @param file path from the project's root, with forward slashes
 * @param name the module as written
 */
export function brokenFloor(file: string, name: string): string | null {
  const floor = file.split('/')[1] ?? ''
  const rule = floors[floor]
  if (!rule) return `${file}: "${floor}" is not a floor`
  if (name.startsWith('virtual:') || name.startsWith('vite/')) return null
  if (name.startsWith('.')) return brokenPath(file, name, floor, rule)
  const allowed = [
    ...rule.packages,
    ...Object.entries(packagesOfFolder).flatMap(([folder, packages]) =>
      file.startsWith(folder) ? packages : [],
    ),
  ]
  if (name === 'zod' && !wholeZodFloors.has(floor)) return `${file}: import "zod/mini", not "zod"`
  const fits = (entry: string) =>
    /[/:]$/.test(entry) ? name.startsWith(entry) : name === entry || name.startsWith(`${entry}/`)
  return allowed.some(fits) ? null : `${file}: floor ${floor} may not use the package "${name}"`
}

function brokenPath(file: string, name: string, floor: string, rule: Floor): string | null {
  const target = new URL(name, `file:///${file}`).pathname.slice(1)
  if (!target.startsWith('src/'))
    return target === 'package.json' ? null : `${file}: reaches out of src to ${target}`
  const [, targetFloor = '', targetFeature] = target.split('/')
  if (!rule.floors.includes(targetFloor))
    return `${file}: floor ${floor} may not import floor ${targetFloor} (${name})`
  const feature = file.split('/')[2]
  if (floor === 'features' && targetFloor === 'features' && feature !== targetFeature) {
    return `${file}: feature ${feature} may not import feature ${targetFeature} (${name})`
  }
  return null
}
