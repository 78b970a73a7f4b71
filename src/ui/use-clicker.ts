import { useEffect, useEffectEvent } from 'react'

/** What a clicker, or the same keys of a keyboard, does in a led session. */
export interface ClickerActs {
  readonly onNext: () => void
  readonly onBack: () => void
  readonly onBlank: () => void
  /** "." and B can be turned off: a person who speaks to the device may say them by mistake. */
  readonly hasBlankKeys: boolean
}

/** Two presses nearer than this are one slip of the thumb. */
const PAUSE_MS = 400

const acts: Readonly<Record<string, 'next' | 'back' | 'blank'>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  '.': 'blank',
  b: 'blank',
  B: 'blank',
}

/**
 * Listens to a clicker wherever the focus is. A key that is held, or pressed twice within 400 ms, counts once. F5 does
 * nothing, because clickers send it for "start". Arrows and letters belong to whatever control has the focus.
 */
export function useClicker({ onNext, onBack, onBlank, hasBlankKeys }: ClickerActs): void {
  const press = useEffectEvent((act: 'next' | 'back' | 'blank') => {
    if (act === 'next') onNext()
    else if (act === 'back') onBack()
    else onBlank()
  })
  const listensTo = useEffectEvent((act: string | undefined) => act !== 'blank' || hasBlankKeys)
  useEffect(() => {
    let lastMs = -PAUSE_MS
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'F5') event.preventDefault()
      const act = acts[event.key]
      if (!act || !listensTo(act) || hasModifier(event) || isOwnKey(event)) return
      event.preventDefault()
      if (event.repeat || event.timeStamp - lastMs < PAUSE_MS) return
      lastMs = event.timeStamp
      press(act)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function hasModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey
}

/** Whether the key means something to the control that has the focus. A clicker's page keys never do. */
function isOwnKey({ key, target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented) return true
  if (key.startsWith('Page') || !(target instanceof Element)) return false
  return target.closest('input, textarea, select, [role="group"][tabindex="0"]') !== null
}
