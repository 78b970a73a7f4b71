import type { Overview, QuestionOverview } from '../../protocol/evaluate-api.schema.ts'
import { Notice } from '../../ui/notice.tsx'
import { Stack } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { BeforeAfterChart } from './before-after-chart.tsx'
import { evaluateMessages, questionNames } from './evaluate.messages.ts'

const words = evaluateMessages.evaluate

/** Below this many pairs the numbers carry a caution. */
const fewPairs = 30

const rows = [
  ['started', words.started],
  ['finished', words.finished],
  ['peopleWithCode', words.withCode],
  ['matched', words.matched],
  ['unkeyed', words.unkeyed],
  ['notCounted', words.notCounted],
  ['unreadable', words.unreadable],
] as const satisfies readonly (readonly [keyof Overview, string])[]

/** Who took part so far, as counts. */
export function WhoTookPart({ overview }: { overview: Overview }) {
  return (
    <Stack>
      <h2>{words.tookPart}</h2>
      <Table
        caption={words.tookPartCaption}
        rows={rows.filter(([key]) => key !== 'unreadable' || overview.unreadable > 0)}
        rowKey={([key]) => key}
        columns={[
          { id: 'what', heading: words.what, cell: ([, label]) => label },
          {
            id: 'how-many',
            heading: words.howMany,
            numeric: true,
            cell: ([key]) => overview[key] || words.none,
          },
        ]}
      />
    </Stack>
  )
}

/** Before and after on the headline questions; a question with fewer than 10 pairs says so instead. */
export function BeforeAndAfter({ questions }: { questions: readonly QuestionOverview[] }) {
  const shown = questions.flatMap(({ question, pairs }) => (pairs ? [{ question, pairs }] : []))
  const hidden = questions.filter(({ pairs }) => pairs === null)
  return (
    <Stack>
      <h2>{words.change}</h2>
      <p>{words.confident}</p>
      {shown.length > 0 && <BeforeAfterChart questions={shown} />}
      {shown.some(({ pairs }) => pairs.people < fewPairs) && (
        <Notice kind="info">
          <p>{words.care}</p>
        </Notice>
      )}
      {hidden.map(({ question }) => (
        <p key={question}>
          {questionNames[question]}: {words.tooFew}
        </p>
      ))}
    </Stack>
  )
}
