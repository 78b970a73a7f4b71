// The AgX view of three.js (r187, exposure 1), as kit/agx.py has it: light in, display colours out.
const product = (a, b) =>
  a.map((row) => [0, 1, 2].map((j) => row[0] * b[0][j] + row[1] * b[1][j] + row[2] * b[2][j]))
const columns = (m) => [0, 1, 2].map((i) => [m[i], m[3 + i], m[6 + i]])
const TO_REC2020 = columns([0.6274, 0.0691, 0.0164, 0.3293, 0.9195, 0.088, 0.0433, 0.0113, 0.8956])
const FROM_REC2020 = columns([1.6605, -0.1246, -0.0182, -0.5876, 1.1329, -0.1006, -0.0728, -0.0083, 1.1187])
const INSET = columns([
  0.856627153315983, 0.137318972929847, 0.11189821299995, 0.0951212405381588, 0.761241990602591,
  0.0767994186031903, 0.0482516061458583, 0.101439036467562, 0.811302368396859,
])
const OUTSET = columns([
  1.1271005818144368, -0.1413297634984383, -0.14132976349843826, -0.11060664309660323, 1.157823702216272,
  -0.11060664309660294, -0.016493938717834573, -0.016493938717834257, 1.2519364065950405,
])
const IN = product(INSET, TO_REC2020)
const MIN_EV = -12.47393
const MAX_EV = 4.026069

const dot = (row, c) => row[0] * c[0] + row[1] * c[1] + row[2] * c[2]

/** sRGB display value to linear. */
export const toLinear = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)

const toSrgb = (c) => (c < 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055)

/** Scene-linear rgb as three.js would put it on the screen. */
export function toDisplay(rgb, out) {
  const curve = IN.map((row) => {
    const x = Math.min(
      1,
      Math.max(0, (Math.log2(Math.max(dot(row, rgb), 1e-10)) - MIN_EV) / (MAX_EV - MIN_EV)),
    )
    const x2 = x * x
    const x4 = x2 * x2
    return 15.5 * x4 * x2 - 40.14 * x4 * x + 31.96 * x4 - 6.868 * x2 * x + 0.4298 * x2 + 0.1191 * x - 0.00232
  })
  const wide = OUTSET.map((row) => Math.max(0, dot(row, curve)) ** 2.2)
  for (let k = 0; k < 3; k++) out[k] = toSrgb(Math.min(1, Math.max(0, dot(FROM_REC2020[k], wide))))
  return out
}
