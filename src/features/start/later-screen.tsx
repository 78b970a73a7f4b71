import { type FormEvent, useState } from 'react'
import { parsePersonCode } from '../../domain/measures/person-code.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTask } from '../../ui/use-task.ts'
import { type BeginValues, emptyBackground } from './begin-values.ts'
import { emptySelfMade, readSelfMade } from './self-made-code.ts'
import { SelfMadeFields } from './self-made-fields.tsx'
import { NOTICE_VERSION, startMessages } from './start.messages.ts'

const words = startMessages.later
const { agree, code: codeWords } = startMessages
const CODE_FIELD = 'later-code'
const DEVICE_FIELD = 'later-device'

/** What the first page of the follow-up needs. */
export interface LaterScreenProps {
  readonly href: (path: string) => string
  /** The code this device already holds, or null. */
  readonly knownCode: string | null
  /** Whose device this is, when it was said before. */
  readonly knownDevice: 'own' | 'shared' | null
  /** Records the start of the visit and goes on to the questions. */
  readonly onBegin: (values: BeginValues) => Promise<void>
}

/** Four to twelve weeks later: the code, the agreement, and on to the questions. Nothing is asked that is known. */
export function LaterScreen({ href, knownCode, knownDevice, onBegin }: LaterScreenProps) {
  const [typed, setTyped] = useState(knownCode ?? '')
  const [selfMade, setSelfMade] = useState(emptySelfMade)
  const [research, setResearch] = useState(false)
  const [device, setDevice] = useState(knownDevice)
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const saving = useTask()
  const own = readSelfMade(selfMade)
  const faultOf = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text

  function begin(event: FormEvent) {
    event.preventDefault()
    const code = typed.trim() === '' ? null : parsePersonCode(typed)
    const found = [
      ...(code !== null && !code.ok ? [{ fieldId: CODE_FIELD, text: code.message }] : []),
      ...(own.is === 'incomplete' ? [{ fieldId: CODE_FIELD, text: codeWords.selfMadeFault }] : []),
      ...(device === null ? [{ fieldId: DEVICE_FIELD, text: agree.deviceMissing }] : []),
    ]
    setFaults(found)
    if (found.length > 0) return
    void saving.run(() =>
      onBegin({
        ...emptyBackground,
        about: null,
        research,
        notice: NOTICE_VERSION,
        device: device ?? 'shared',
        person: research && code?.ok ? code.code : null,
        selfMade: research && own.is === 'code' ? own.code : null,
      }),
    )
  }

  return (
    <Page>
      {faults.length > 0 && <ErrorSummary heading={startMessages.faults} faults={faults} />}
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <form onSubmit={begin} noValidate>
        <Stack>
          <h2>{words.codeHeading}</h2>
          <TextField
            id={CODE_FIELD}
            short
            label={words.code}
            hint={words.codeHint}
            error={faultOf(CODE_FIELD)}
            autoCapitalize="characters"
            value={typed}
            onChange={setTyped}
          />
          <p>{words.noCode}</p>
          <SelfMadeFields
            value={selfMade}
            onChange={setSelfMade}
            isIncomplete={own.is === 'incomplete' && faults.length > 0}
            summary={words.lost}
          />
          <h2>{agree.researchHeading}</h2>
          <Checkbox
            label={words.research}
            hint={words.researchHint}
            checked={research}
            onChange={setResearch}
          />
          <p>
            {agree.lines.name} {agree.lines.skip} <a href={href('/privacy')}>{agree.privacy}</a>
          </p>
          {knownDevice === null && (
            <RadioCards
              id={DEVICE_FIELD}
              legend={<h2>{agree.device}</h2>}
              marks="dots"
              options={[
                { value: 'own', label: agree.own, hint: agree.ownHint },
                { value: 'shared', label: agree.shared, hint: agree.sharedHint },
              ]}
              value={device}
              error={faultOf(DEVICE_FIELD)}
              onChange={(value) => setDevice(value === 'own' ? 'own' : 'shared')}
            />
          )}
          {saving.hasFailed && (
            <Notice kind="danger">
              <p>{startMessages.notSaved}</p>
            </Notice>
          )}
          <Actions>
            <Button kind="primary" type="submit" aria-disabled={saving.isRunning}>
              {words.begin}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Page>
  )
}

/** The end of the follow-up: thanks, and the ways on. */
export function LaterThanks({ href }: Pick<LaterScreenProps, 'href'>) {
  return (
    <Page>
      <PageHeading lead={words.thanks}>{words.thanksTitle}</PageHeading>
      <Actions>
        <LinkButton kind="primary" href={href('/done/record')}>
          {words.end}
        </LinkButton>
        <LinkButton href={href('/house/hall')}>{words.house}</LinkButton>
      </Actions>
    </Page>
  )
}
