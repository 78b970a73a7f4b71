import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './run.mjs'

// Run it after `npm install` changed the lock file. Tools come with one optional package for each kind of machine; where
// a registry does not hold them all, npm leaves some out of the lock file, and then `npm ci` refuses it everywhere.
// This puts them back by name, version and machine, so that a lock made on one machine serves every other.
const file = path.join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const packages = lock.packages

const systems = 'android|darwin|linux|freebsd|openbsd|netbsd|win32|aix|sunos|openharmony|wasm32'
const machine = new RegExp(`(?:^|[-/])(${systems})-([a-z0-9]+)(?:-([a-z0-9]+))?$`)

/** The machine that a package is for, from its name: `@oxc-parser/binding-linux-arm64-musl`. */
function machineOf(name) {
  const [, system, cpu, variant] = machine.exec(name) ?? []
  if (!system) return null
  if (system === 'wasm32') return { cpu: ['wasm32'] }
  const libc = variant?.startsWith('musl')
    ? ['musl']
    : variant?.startsWith('gnu') && system === 'linux'
      ? ['glibc']
      : null
  return { cpu: [cpu], os: [system], ...(libc && { libc }) }
}

let added = 0
for (const [place, entry] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    // Beside the package that asks for it, so that two versions of one tool keep apart.
    const target = `${place.slice(0, place.lastIndexOf('node_modules/'))}node_modules/${name}`
    const there = [target, `${place}/node_modules/${name}`, `node_modules/${name}`]
    if (there.some((spot) => packages[spot]?.version === version) || !/^\d/.test(version)) continue
    const kind = machineOf(name)
    if (!kind) continue
    packages[packages[target] ? `${place}/node_modules/${name}` : target] = {
      version,
      ...kind,
      ...(entry.dev && { dev: true }),
      optional: true,
    }
    added += 1
  }
}
const sorted = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
console.log(`${added} packages for other machines put back.`)
