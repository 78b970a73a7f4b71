import { useEffect, useEffectEvent, useRef } from 'react'
import models from '../models.json'
import { type ModelsManifest, modelUrl } from '../rooms/models-manifest.ts'
import { CloseUpPicture } from './close-up-picture.ts'
import type { CloseUpProps } from './close-up-props.ts'

const devices: ModelsManifest['devices'] = models.devices

/** The model of a device, close up. Without a model, without WebGL or when the context is lost it says so through `onFail`. */
export function DeviceCloseUp(props: CloseUpProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const picture = useRef<CloseUpPicture | null>(null)
  const open = useEffectEvent((target: HTMLCanvasElement) => {
    const file = devices[props.device]
    if (!file) {
      props.onFail()
      return null
    }
    return new CloseUpPicture(target, modelUrl(import.meta.env.BASE_URL, file), props)
  })
  useEffect(() => {
    if (!canvas.current) return undefined
    const opened = open(canvas.current)
    picture.current = opened
    return () => {
      picture.current = null
      opened?.dispose()
    }
  }, [])
  useEffect(() => picture.current?.update(props))
  return <canvas ref={canvas} aria-hidden="true" />
}
