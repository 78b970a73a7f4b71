import { Volume2 } from 'lucide-react'
import type { Device } from '../../domain/content/device.schema.ts'
import type { DeviceTask } from '../../domain/content/device-task.schema.ts'
import { answerOf, withPerson } from '../../domain/device/device-view.ts'
import type { PracticeView } from '../../domain/device/practice-run.ts'
import type { SpeechReader } from '../../domain/ports/speech-reader.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { practiseMessages as words } from './practise.messages.ts'
import type { FocusPlace } from './use-focus-hand-on.ts'

interface FeedbackBoxProps {
  readonly device: Device
  readonly task: DeviceTask
  readonly view: PracticeView
  readonly personName: string | undefined
  readonly speech: SpeechReader
}

/** What the last action came to: a slip that teaches, a step done, what the device answered, or the whole task done. */
export function FeedbackBox({ device, task, view, personName, speech }: FeedbackBoxProps) {
  const box = contents(task, view) ?? answered(device, view)
  if (!box) return null
  const lines = box.lines.map((line) => withPerson(line, personName))
  return (
    // The end of a task takes the focus when the button of its last step has gone.
    <div {...(view.practice.finished ? { tabIndex: -1, 'data-focus': 'result' satisfies FocusPlace } : {})}>
      <Notice kind={box.kind} {...(box.heading ? { heading: box.heading } : {})}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {speech.available && (
          <div>
            <Button kind="plain" icon={Volume2} onClick={() => speech.read(lines.join(' '))}>
              {words.listen}
            </Button>
          </div>
        )}
      </Notice>
    </div>
  )
}

interface Contents {
  readonly kind: 'info' | 'feedback' | 'done'
  readonly heading?: string
  readonly lines: readonly string[]
}

function contents(task: DeviceTask, { practice, shown }: PracticeView): Contents | null {
  const { feedback, rung } = practice
  if (practice.finished) {
    const { text, means } = task.success
    const heading = rung === 'show' ? words.shownDone : words.doneHeading
    const shownLast = rung === 'show' && feedback?.kind === 'step' ? [feedback.step.show] : []
    return { kind: 'done', heading, lines: [...shownLast, text, means] }
  }
  if (feedback?.kind === 'slip') {
    const { happened, means, putRight } = feedback.slip
    return { kind: 'feedback', heading: words.slipHeading, lines: [happened, means, putRight] }
  }
  if (rung === 'show') {
    const played = feedback?.kind === 'step' ? feedback.step : null
    if (!played) return { kind: 'info', lines: [words.showIntro] }
    return {
      kind: 'info',
      heading: words.shownHeading(shown, task.steps.length),
      lines: [`${played.text}.`.replace(/([.?!”])\.$/, '$1'), played.show],
    }
  }
  if (feedback?.kind === 'step') return { kind: 'done', lines: [feedback.step.show] }
  if (feedback?.kind === 'aside' && rung === 'steps') return { kind: 'info', lines: [words.aside] }
  return null
}

/** Part of a step is done: what the device answered stands where the eye is, or a press would seem to do nothing. */
function answered(device: Device, { practice }: PracticeView): Contents | null {
  const deed = practice.deeds.at(-1)
  if (!deed || practice.rung === 'show') return null
  const { lines } = answerOf(device, deed.before, deed.action, deed.after)
  return lines.length > 0 ? { kind: 'info', lines: [...new Set(lines.map((line) => line.words))] } : null
}
