import { Card, Stack, TextList } from '../../ui/page.tsx'
import { dayInWords } from '../../ui/when.ts'
import { finishMessages } from './finish.messages.ts'

const words = finishMessages.did

/** What was done, by the names people know. */
export interface NamedParts {
  /** The session with a trainer, or null. */
  readonly led?: { readonly atMs: number; readonly stories: readonly string[] } | null
  readonly rooms: readonly string[]
  readonly practice: readonly string[]
  readonly stories: readonly string[]
}

const kinds = ['stories', 'practice', 'rooms'] as const

/** What the person did today. */
export function DonePart({ parts }: { readonly parts: NamedParts }) {
  const isEmpty = !parts.led && kinds.every((kind) => parts[kind].length === 0)
  return (
    <div data-print="no">
      <Card>
        <h2>{words.title}</h2>
        {isEmpty ? <p>{words.nothing}</p> : <PartsList parts={parts} />}
      </Card>
    </div>
  )
}

/** The parts done under a small heading for each kind; kinds without parts are left out. */
export function PartsList({ parts }: { readonly parts: NamedParts }) {
  const { led } = parts
  return (
    <>
      {led && (
        <Stack>
          <h3>{words.led(dayInWords(led.atMs))}</h3>
          {led.stories.length === 0 ? <p>{words.ledNoStory}</p> : <TextList items={led.stories} />}
        </Stack>
      )}
      {kinds
        .filter((kind) => parts[kind].length > 0)
        .map((kind) => (
          <Stack key={kind}>
            <h3>{words[kind]}</h3>
            <TextList items={parts[kind]} />
          </Stack>
        ))}
    </>
  )
}
