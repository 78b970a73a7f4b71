// npm run art -- MODEL [--draft]   rebuild a baked model from its Python, e.g. living-room, hall, person-tommy-hallam
// npm run art -- sheet FOLDER [MODEL ...]   pictures of every standing point, in Full and Lite, by day and evening
// npm run art -- holes FOLDER [MODEL ...]   where one sees through a room, from every standing point
// npm run art -- anchors        the light at the anchors of home.yaml, from the published rooms
// npm run art -- dolls-house     the picture of the welcome page, from the models
// npm run art -- --check           are the committed models what the sources say? Needs neither Blender nor a bake
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { checkModels, knownModels, recordModel } from '../src/art/kit/hashes.mjs'

const ART = fileURLToPath(new URL('../src/art/', import.meta.url))
const LIGHT_MAP = 1024
const ALBEDO = 2048

/** Samples of each of the two light buffers of a time of day; a draft is for judging shapes, not light. */
const SAMPLES = {
  final: { light: 48, 'evening-light': 28 },
  draft: { light: 8, 'evening-light': 8 },
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Run one step to its end. Blender tells each picture it loads; those lines are left out. */
async function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`)
  const child = spawn(command, args, { cwd: ART, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', resolve)
  })
  for await (const line of createInterface({ input: child.stdout }))
    if (!line.startsWith('Fra:')) console.log(line)
  if ((await ended) !== 0) stop(`This step failed: ${command} ${args.join(' ')}`)
}

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Blender by BLENDER_PATH or from the path; Python with numpy by PYTHON_PATH or from the path. */
function findTools() {
  const blender = process.env.BLENDER_PATH ?? 'blender'
  const python = process.env.PYTHON_PATH ?? 'python3'
  const missing = []
  if (!works(blender, ['--version']))
    missing.push('Blender 3.4 (Debian: apt-get install blender, or set BLENDER_PATH)')
  if (!works(python, ['-c', 'import numpy'])) {
    missing.push('Python 3 with numpy (Debian: apt-get install python3-numpy, or set PYTHON_PATH)')
  }
  if (missing.length) stop(`To rebuild a model, this machine still needs:\n- ${missing.join('\n- ')}`)
  return {
    // Blender looks for the script in the shell's folder, not in the one it was started in
    blender: (script, ...args) =>
      run(blender, ['-b', '--python-exit-code', '1', '-P', join(ART, script), '--', ...args]),
    python: (...args) => run(python, args),
  }
}

async function buildRoom(model, samples, { blender, python }) {
  await python('textures.py', model)
  if (!existsSync(join(ART, 'build', 'backdrop-street', 'backdrop-evening.png')))
    await blender('backdrop.py', '96')
  await blender('bake.py', 'uv', model, `${LIGHT_MAP}`)
  const light = Object.entries(samples).flatMap(([pass, count]) =>
    [1, 2].map((seed) => `${pass}:${LIGHT_MAP}:${count}:${seed}`),
  )
  const guides = ['normal', 'position', 'emit', 'evening-emit'].map((pass) => `${pass}:${LIGHT_MAP}:1:1`)
  await blender('bake.py', 'bake', model, [...guides, `albedo:${ALBEDO}:3:1`, ...light].join(','))
  await python('compose.py', model, `${LIGHT_MAP}`)
  await blender('export.py', model)
  await run(process.execPath, ['assemble.mjs', model])
  await run(process.execPath, ['lite.mjs', model])
}

async function buildSmall(model, { blender }) {
  await blender('vertex_bake.py', model)
  await run(process.execPath, ['vertex-publish.mjs', model])
}

const args = process.argv.slice(2)
const names = args.filter((a) => !a.startsWith('--'))
const known = knownModels()
if (args.includes('--check')) {
  const checked = names.length ? names : known
  const faults = checkModels(checked)
  for (const fault of faults) console.error(fault)
  if (faults.length) stop(`${faults.length} models or files do not match. Run: npm run art -- <model>`)
  console.log(`These models match their sources: ${checked.join(', ')}`)
} else if (names[0] === 'sheet') {
  if (names.length < 2) stop('Where to? npm run art -- sheet <folder> [model ...]')
  await run(process.execPath, ['preview/sheet.mjs', resolve(names[1]), ...names.slice(2)])
} else if (names[0] === 'holes') {
  if (names.length < 2) stop('Where to? npm run art -- holes <folder> [model ...]')
  await run(process.execPath, ['preview/holes.mjs', resolve(names[1]), ...names.slice(2)])
} else if (names[0] === 'anchors') {
  await run(process.execPath, ['anchor-light.mjs'])
} else if (names[0] === 'dolls-house') {
  await run(process.execPath, [
    'preview/dolls-house.mjs',
    join(ART, '../../public/pictures/dolls-house.webp'),
  ])
} else if (args.includes('--record')) {
  for (const model of names) recordModel(model)
} else {
  if (names.length !== 1 || !known.includes(names[0])) {
    stop(`Which model? npm run art -- <model>, one of: ${known.join(', ')}`)
  }
  const [model] = names
  const tools = findTools()
  if (/^(person|device|dressing)-/.test(model)) await buildSmall(model, tools)
  else await buildRoom(model, args.includes('--draft') ? SAMPLES.draft : SAMPLES.final, tools)
  recordModel(model)
}
