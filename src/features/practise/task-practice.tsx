import { ArrowLeft, ArrowRight, LifeBuoy, RotateCcw } from 'lucide-react'
import { useRef } from 'react'
import type { DeviceTask } from '../../domain/content/device-task.schema.ts'
import { withPerson } from '../../domain/device/device-view.ts'
import { dueSteps, type Rung } from '../../domain/device/practice.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Notice } from '../../ui/notice.tsx'
import { AppScreen } from './app-screen.tsx'
import { BesideActions } from './beside-actions.tsx'
import { DevicePicture } from './device-picture.tsx'
import { DeviceStage } from './device-stage.tsx'
import { FeedbackBox } from './feedback-box.tsx'
import { lampToPress } from './part-actions.ts'
import { practiseMessages as words } from './practise.messages.ts'
import type { PractiseScreenProps } from './practise-screen.tsx'
import { RangePlan } from './range-plan.tsx'
import { RungChoice } from './rung-choice.tsx'
import { CaptionLine, StatusList } from './status-list.tsx'
import { StepHint, StepList } from './step-list.tsx'
import styles from './task-practice.module.css'
import { type FocusPlace, useFocusHandOn } from './use-focus-hand-on.ts'
import { usePracticeRun } from './use-practice-run.ts'

interface TaskPracticeProps extends Omit<PractiseScreenProps, 'task'> {
  readonly task: DeviceTask
  /** Goes to another task, or with null to the list of tasks. */
  readonly onChoose: (task: string | null) => void
}

/** One task of a device: the device close up, the steps beside it, and what came of the last action. */
export function TaskPractice(props: TaskPracticeProps) {
  const { device, task, settings, personName, onChoose } = props
  const { run, view, rung, restart } = usePracticeRun({ ...props, personName })
  const say = (text: string) => withPerson(text, personName)
  const { practice } = view
  const due = dueSteps(task, practice.done)[0]
  const isShow = rung === 'show'
  const toPress = lampToPress(device, task, due)
  const hasCaptions = settings.captions || !settings.sound
  const stage = {
    device,
    task,
    personName,
    isLocked: isShow,
    onAct: (action: string) => void run.act(action),
  }
  const page = useRef<HTMLDivElement>(null)
  useFocusHandOn(page)

  return (
    <div className={styles.page} ref={page}>
      <div className={styles.head}>
        <p className={styles.kicker}>{words.tryIt(device.shortName)}</p>
        <h1 tabIndex={-1}>{say(task.title)}</h1>
        <p className={styles.intro}>{say(task.intro)}</p>
      </div>
      <div className={styles.rungs}>
        <RungChoice rung={rung} onChange={restart} />
      </div>
      {!view.saved && (
        <div className={styles.unsaved}>
          <Notice kind="danger">
            <p>{words.notSaved}</p>
          </Notice>
        </div>
      )}
      <div className={styles.device}>
        {rung === 'steps' && due && !practice.finished && (
          <p className={styles.now} aria-hidden="true">
            <strong>{words.stepNow(practice.done.length + 1, task.steps.length)}:</strong> {say(due.text)}
            {toPress !== null && <>. {words.pressToLook(toPress)}</>}
          </p>
        )}
        <div className={styles.scenery}>
          {task.stage ? (
            <RangePlan {...stage} plan={props.plan} practice={practice} />
          ) : device.screen ? (
            <div className={styles.pair}>
              <AppScreen {...stage} view={view} />
              <DevicePicture device={device} lamps={view.view.lamps} />
            </div>
          ) : (
            <DeviceStage {...stage} view={view} closeUp={props.closeUp} />
          )}
        </div>
        {hasCaptions && <CaptionLine view={view.view} personName={personName} />}
        <div className={styles.answer}>
          <BesideActions
            {...stage}
            view={view}
            isRealTime={settings.realTime && !isShow}
            onWait={(delay) => void run.wait(delay)}
          />
        </div>
        <div className={styles.status}>
          <StatusList device={device} view={view.view} practice={practice} personName={personName} />
        </div>
      </div>
      <div className={styles.side}>
        <div className={styles.feedback}>
          <FeedbackBox
            device={device}
            task={task}
            view={view}
            personName={personName}
            speech={props.speech}
          />
        </div>
        {rung === 'own' ? (
          <p className={styles.steps}>
            {words.ownIntro}
            {due && practice.helped.includes(due.id) && <StepHint step={due} personName={personName} />}
          </p>
        ) : (
          <div className={styles.steps}>
            <StepList
              task={task}
              practice={practice}
              personName={personName}
              toPress={isShow ? null : toPress}
            />
          </div>
        )}
        <div className={classNames(styles.buttons, (isShow || practice.finished) && styles.near)}>
          {isShow && (
            <>
              <Button
                kind="primary"
                icon={ArrowRight}
                data-focus={'next' satisfies FocusPlace}
                disabled={practice.finished}
                onClick={() => void run.next()}
              >
                {words.next}
              </Button>
              <Button icon={ArrowLeft} disabled={view.shown === 0} onClick={() => void run.back()}>
                {words.back}
              </Button>
            </>
          )}
          {!isShow && !practice.finished && (
            <Button icon={LifeBuoy} onClick={() => void run.help()}>
              {words.stepHelp}
            </Button>
          )}
          {practice.finished && <WaysOn {...props} rung={rung} onRung={restart} />}
          <Button icon={RotateCcw} onClick={() => restart(rung)}>
            {words.startAgain}
          </Button>
          <Button kind="plain" onClick={() => onChoose(null)}>
            {words.allTasks}
          </Button>
        </div>
        <p className={styles.note}>{device.localNote}</p>
      </div>
    </div>
  )
}

/** What to do after a task: the next rung, then the next task. */
function WaysOn(props: TaskPracticeProps & { readonly rung: Rung; readonly onRung: (rung: Rung) => void }) {
  const { device, task, rung, onRung, onChoose } = props
  const next = device.tasks[device.tasks.indexOf(task) + 1]
  return (
    <>
      {rung === 'show' && (
        <Button kind="primary" onClick={() => onRung('steps')}>
          {words.doWithSteps}
        </Button>
      )}
      {rung === 'steps' && (
        <Button kind="primary" onClick={() => onRung('own')}>
          {words.doOnOwn}
        </Button>
      )}
      {next && rung !== 'show' && (
        <Button kind={rung === 'own' ? 'primary' : 'secondary'} onClick={() => onChoose(next.id)}>
          {withPerson(words.nextTask(next.title), props.personName)}
        </Button>
      )}
    </>
  )
}
