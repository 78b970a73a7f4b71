import { Combine, Split } from 'lucide-react'
import type { LinkPair, LinkSide } from '../../../protocol/links-api.schema.ts'
import { Button } from '../../../ui/button.tsx'
import { Actions, Card } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { dateInWords, dayAndTimeInWords } from '../../../ui/when.ts'
import { linksMessages as words } from './links.messages.ts'

/** What one pair needs. */
export interface LinkPairCardProps {
  readonly pair: LinkPair
  /** Its place in the list, from 1. */
  readonly number: number
  readonly isBusy: boolean
  readonly onJoin: () => void
  readonly onTakeApart: () => void
}

/** Two sets of answers side by side, what differs, and the one button: join them, or take them apart. */
export function LinkPairCard({ pair, number, isBusy, onJoin, onTakeApart }: LinkPairCardProps) {
  const { difference, earlier, later, accepted } = pair
  return (
    <section aria-label={words.pair(number)}>
      <Card>
        <h2>{words.pair(number)}</h2>
        <p>{words.difference(difference)}</p>
        <Table
          caption={words.table(number)}
          rows={rowsOf(earlier, later)}
          rowKey={({ what }) => what}
          columns={[
            { id: 'what', heading: words.what, cell: ({ what }) => what },
            { id: 'earlier', heading: words.earlier, cell: ({ first }) => first ?? words.notTold },
            { id: 'later', heading: words.later, cell: LaterCell },
          ]}
        />
        <Actions>
          {/* One button with two faces: a new one would drop the focus of whoever pressed it. */}
          <Button
            kind={accepted === null ? 'primary' : 'secondary'}
            icon={accepted === null ? Combine : Split}
            aria-label={accepted === null ? words.joinOf(number) : words.takeApartOf(number)}
            aria-disabled={isBusy}
            onClick={accepted === null ? onJoin : onTakeApart}
          >
            {accepted === null ? words.join : words.takeApart}
          </Button>
          {accepted !== null && (
            <>
              <Tag kind="done">{words.joined}</Tag>
              <span>{words.joinedBy(dayAndTimeInWords(accepted.at), accepted.by)}</span>
            </>
          )}
        </Actions>
      </Card>
    </section>
  )
}

interface PairRow {
  readonly what: string
  readonly first: string | null
  readonly second: string | null
  /** Whether the two are to be held against each other: days and ratings differ by their nature. */
  readonly isCompared: boolean
}

function rowsOf(earlier: LinkSide, later: LinkSide): readonly PairRow[] {
  const { rows } = words
  const row = (what: string, read: (side: LinkSide) => string | null, isCompared = true): PairRow => ({
    what,
    first: read(earlier),
    second: read(later),
    isCompared,
  })
  return [
    row(rows.days, daysOf, false),
    row(rows.rated, wavesOf, false),
    row(rows.council, ({ council }) => council),
    row(rows.site, ({ site }) => site),
    row(rows.job, ({ job }) => job),
    row(rows.setting, ({ setting }) => setting),
    row(rows.years, ({ years }) => years),
  ]
}

function daysOf({ firstDay, lastDay }: LinkSide): string | null {
  return firstDay === null ? null : words.days(dateInWords(firstDay), dateInWords(lastDay ?? firstDay))
}

function wavesOf({ waves }: LinkSide): string | null {
  const given = (['before', 'after', 'later'] as const).filter((wave) => waves[wave])
  return given.length === 0 ? null : given.map((wave) => words.waves[wave]).join(', ')
}

/** The second side; where both sides told something and it is not the same, it says so. */
function LaterCell({ first, second, isCompared }: PairRow) {
  const differs = isCompared && first !== null && second !== null && first !== second
  return (
    <>
      {second ?? words.notTold} {differs && <Tag kind="look">{words.differs}</Tag>}
    </>
  )
}
