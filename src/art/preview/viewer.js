// Draws the published files the way the app does, from one camera of the room. Used by shoot.mjs only.
import * as THREE from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'

const query = new URLSearchParams(location.search)
const rooms = query.get('rooms').split(',')
const lite = query.get('way') === 'lite'
const evening = query.get('time') === 'evening'
const manifest = await (await fetch('/src/scene/models.json')).json()

const isClear = query.get('background') === 'none'
const renderer = new THREE.WebGLRenderer({
  antialias: query.get('aa') !== '0',
  preserveDrawingBuffer: true,
  alpha: isClear,
})
renderer.setSize(innerWidth, innerHeight)
renderer.toneMapping = THREE.AgXToneMapping
document.body.appendChild(renderer.domElement)

const scene = new THREE.Scene()
if (!isClear) scene.background = new THREE.Color(query.get('background') ?? '#dfe7ea')
const house = ([x, y, z]) => new THREE.Vector3(x, z, -y)
const aspect = innerWidth / innerHeight
const camera = new THREE.PerspectiveCamera(50, aspect, 0.05, 80)

const gltf = new GLTFLoader()
gltf.setMeshoptDecoder(MeshoptDecoder)
const pictures = new THREE.TextureLoader()
const at = (entry) => `/public/models/${entry.file}`

async function picture(entry, repeat) {
  const t = await pictures.loadAsync(at(entry))
  t.flipY = false
  t.colorSpace = THREE.SRGBColorSpace
  t.anisotropy = 8
  if (repeat) t.wrapS = t.wrapT = THREE.RepeatWrapping
  return t
}

function eachMaterial(root, change) {
  const seen = new Set()
  root.traverse((o) => {
    if (!o.isMesh || seen.has(o.material)) return
    seen.add(o.material)
    change(o.material)
  })
}

async function loadFull(entry) {
  const { scene: root } = await gltf.loadAsync(at(entry.full))
  const light = await picture(evening ? entry.evening : entry.day)
  light.channel = 1
  const maps = {
    art: entry.art && (await picture(entry.art)),
    backdrop: entry.backdrop && (await picture(evening ? entry.backdropEvening : entry.backdrop)),
  }
  for (const [kind, tile] of Object.entries(manifest.tiles)) maps[kind] = await picture(tile, true)
  eachMaterial(root, (m) => {
    m.map = maps[m.name] ?? null
    if (m.name === 'backdrop') m.toneMapped = false
    else {
      m.lightMap = light
      m.lightMapIntensity = Math.PI * 6
    }
    if (query.get('clay')) m.map = null
    m.needsUpdate = true
  })
  return root
}

async function loadLite(entry) {
  const { scene: root } = await gltf.loadAsync(at(entry.lite))
  eachMaterial(root, (m) => {
    m.toneMapped = false
    m.onBeforeCompile = (s) => {
      s.fragmentShader = s.fragmentShader.replace('#include <colorspace_fragment>', '')
    }
    if (m.map) {
      m.map.colorSpace = THREE.NoColorSpace
      m.map.minFilter = THREE.LinearMipmapNearestFilter
      m.map.generateMipmaps = true
      m.map.needsUpdate = true
    }
  })
  if (evening && entry.liteEvening) await darken(root, entry.liteEvening)
  return root
}

/** Puts the colours of the evening in the place of those of the day. */
async function darken(root, file) {
  const { scene: dusk } = await gltf.loadAsync(at(file))
  for (const node of dusk.children) {
    const target = root.getObjectByName(node.name)
    const mesh = target?.isMesh ? target : target?.children[0]
    mesh?.geometry.setAttribute('color', node.geometry.getAttribute('color'))
    const atlas = node.material.map
    atlas.colorSpace = THREE.NoColorSpace
    eachMaterial(root, (m) => {
      if (m.map) m.map = atlas
    })
  }
}

for (const room of rooms) {
  const entry =
    manifest.rooms[room] ??
    manifest.people[room] ??
    manifest.devices[room] ??
    manifest.dressings[room.replace('dressing-', '')]
  const alone = !entry.full && !entry.lite
  const root = await (lite || alone ? loadLite(alone ? { lite: entry } : entry) : loadFull(entry))
  if (entry.seat) {
    root.position.copy(house(entry.seat.at))
    root.rotation.y = (entry.seat.turnDeg * Math.PI) / 180
  }
  scene.add(root)
}
const hidden = new Set((query.get('hide') ?? '').split(',').filter(Boolean))
scene.traverse((o) => {
  if (hidden.has(o.name)) o.visible = false
})
// A house cut open: nothing nearer to the street than `cut`, and the cut itself as plain walls and a roof.
if (query.get('cut')) {
  const cut = Number(query.get('cut'))
  renderer.clippingPlanes = [new THREE.Plane(new THREE.Vector3(0, 0, 1), cut)]
  for (const { colour, corners } of JSON.parse(query.get('section'))) {
    const shape = new THREE.Shape(corners.map(([x, z]) => new THREE.Vector2(x, z)))
    const material = new THREE.MeshBasicMaterial({ color: colour, toneMapped: false, side: THREE.DoubleSide })
    const sheet = new THREE.Mesh(new THREE.ShapeGeometry(shape), material)
    sheet.position.z = -cut + 0.001
    scene.add(sheet)
  }
}

const isShown = (o) => o.visible && (!o.parent || isShown(o.parent))

/** Draws from one camera: [from, to, horizontal field of view]. */
window.draw = ([from, to, fov]) => {
  camera.fov = (2 * Math.atan(Math.tan((fov * Math.PI) / 360) / aspect) * 180) / Math.PI
  camera.updateProjectionMatrix()
  camera.position.copy(house(from))
  camera.lookAt(house(to))
  renderer.render(scene, camera)
  return { calls: renderer.info.render.calls, triangles: renderer.info.render.triangles }
}

/** Shows one node of those at the top and hides the rest; all of them without a name. */
window.only = (name) => {
  for (const model of scene.children)
    for (const node of model.children) node.visible = !name || node.name === name
  return scene.children.flatMap((model) => model.children.map((node) => node.name))
}

/** The box around all nodes whose name begins with one of `prefixes` (all nodes when there are none), in plan metres. */
window.measure = (prefixes) => {
  scene.updateMatrixWorld(true)
  const box = new THREE.Box3()
  scene.traverse((o) => {
    if (o.isMesh && !isShown(o)) return
    if (!prefixes.length || prefixes.some((p) => o.name.startsWith(p))) box.expandByObject(o)
  })
  if (box.isEmpty()) return null
  return { low: [box.min.x, -box.max.z, box.min.y], high: [box.max.x, -box.min.z, box.max.y] }
}
window.READY = true
