import { useMemo } from 'react'
import { encode } from 'uqr'

/** What a QR code needs. */
export interface QrCodeProps {
  /** What the code holds. */
  readonly content: string
  /** What it is for, in words, with the same content in words nearby. */
  readonly label: string
  readonly sizePx: number
}

const QUIET_MODULES = 4

/** A QR code as one SVG path, always black on white with its quiet border, in every theme and on paper. */
export function QrCode({ content, label, sizePx }: QrCodeProps) {
  const { size, path } = useMemo(() => drawModules(content), [content])
  return (
    <svg
      role="img"
      aria-label={label}
      width={sizePx}
      height={sizePx}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      style={{ forcedColorAdjust: 'none' }}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function drawModules(content: string): { size: number; path: string } {
  const { data, size } = encode(content, { ecc: 'M', border: QUIET_MODULES })
  const runs = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: runs.join('') }
}
