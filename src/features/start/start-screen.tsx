import { useState } from 'react'
import type { Region } from '../../domain/content/region.schema.ts'
import { useHeadingFocus } from '../../ui/use-heading-focus.ts'
import { useTask } from '../../ui/use-task.ts'
import { type Agreement, AgreePage } from './agree-page.tsx'
import { BackgroundPage } from './background-page.tsx'
import { type BeginValues, emptyBackground } from './begin-values.ts'
import { CodePage } from './code-page.tsx'
import { NOTICE_VERSION } from './notice-version.ts'

/** The pages before a visit. The code page comes only when research was agreed. */
export type StartStep = 'agree' | 'background' | 'code'

/** What the start pages need. */
export interface StartScreenProps {
  readonly region: Region
  readonly href: (path: string) => string
  readonly announce: (text: string) => void
  /** The code this device already holds, or null. */
  readonly knownCode: string | null
  /** Draws a fresh person code. Called once, and only when research was agreed. */
  readonly newPersonCode: () => string
  readonly print: () => void
  /** Records the start of the visit and goes on to the first question. The pages wait for it. */
  readonly onBegin: (values: BeginValues) => Promise<void>
}

/** "Before you start": what we keep, a few words about the person's work, and their code. */
export function StartScreen(props: StartScreenProps) {
  const [step, setStep] = useState<StartStep>('agree')
  const [agreement, setAgreement] = useState<Agreement>({ research: false, device: null })
  const [background, setBackground] = useState(emptyBackground)
  const [code, setCode] = useState(props.knownCode)
  const saving = useTask()
  useHeadingFocus(step)

  const begin = (selfMade: string | null) =>
    saving.run(() =>
      props.onBegin({
        research: agreement.research,
        notice: NOTICE_VERSION,
        // The first page does not let anyone on without an answer; the careful one is the fallback.
        device: agreement.device ?? 'shared',
        ...background,
        about: Object.keys(background.about).length > 0 ? background.about : null,
        person: agreement.research ? code : null,
        selfMade,
      }),
    )

  if (step === 'agree') {
    return (
      <AgreePage
        href={props.href}
        value={agreement}
        onChange={setAgreement}
        onNext={() => setStep('background')}
      />
    )
  }
  if (step === 'background') {
    return (
      <BackgroundPage
        region={props.region}
        value={background}
        onChange={setBackground}
        onBack={() => setStep('agree')}
        saving={saving}
        onNext={() => {
          if (!agreement.research) return void begin(null)
          if (code === null) setCode(props.newPersonCode())
          setStep('code')
        }}
      />
    )
  }
  return (
    <CodePage
      code={code ?? ''}
      onCode={setCode}
      announce={props.announce}
      print={props.print}
      onBack={() => setStep('background')}
      saving={saving}
      onBegin={(selfMade) => void begin(selfMade)}
    />
  )
}
