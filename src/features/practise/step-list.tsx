import { Check } from 'lucide-react'
import type { DeviceTask, TaskStep } from '../../domain/content/device-task.schema.ts'
import { withPerson } from '../../domain/device/device-view.ts'
import { dueSteps, type Practice } from '../../domain/device/practice.ts'
import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { practiseMessages as words } from './practise.messages.ts'
import styles from './step-list.module.css'

interface StepListProps {
  readonly task: DeviceTask
  readonly practice: Practice
  readonly personName: string | undefined
  /** What to press on the picture for the step that is due, when it asks for a look at a lamp. */
  readonly toPress: string | null
}

/** The steps of a task with what is done and what is due. Help that was asked for stands under its step. */
export function StepList({ task, practice, personName, toPress }: StepListProps) {
  const due = dueSteps(task, practice.done)
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className={styles.heading}>
        {words.steps}
      </h2>
      <ol className={styles.steps}>
        {task.steps.map((step, at) => {
          const isDone = practice.done.includes(step.id)
          const isDue = due.includes(step)
          return (
            <li
              key={step.id}
              className={classNames(styles.step, isDone && styles.done, isDue && styles.due)}
              aria-current={due[0] === step ? 'step' : undefined}
            >
              <span className={styles.number} aria-hidden="true">
                {isDone ? <Check strokeWidth={3} /> : at + 1}
              </span>
              <span>
                {isDone && <VisuallyHidden>{words.stepDone}</VisuallyHidden>}
                {withPerson(step.text, personName)}
                {due[0] === step && toPress !== null && (
                  <span className={styles.how}>{words.pressToLook(toPress)}</span>
                )}
                {due[0] === step && practice.helped.includes(step.id) && (
                  <StepHint step={step} personName={personName} />
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The hint of a step. */
export function StepHint({ step, personName }: { step: TaskStep; personName: string | undefined }) {
  return (
    <span className={styles.hint}>
      {words.help}
      {withPerson(step.hint, personName)}
    </span>
  )
}
