import { type DisclosureRule, isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { suppressCounts } from '../../disclosure/suppress-counts.ts'
import { isWeak } from '../../scoring/grade-option.ts'
import type { StoryNames } from '../evaluation-content.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import type { StudyRow } from '../study-row.ts'
import { countBy, countLine } from './count-line.ts'
import {
  type FigureHead,
  peopleSaid,
  percentOf,
  safePart,
  said,
  shownFigure,
  toValue,
  tooFew,
} from './figure-kit.ts'

const section = 'stories'

/** Stories: who started and finished which, how they ended, what was chosen at each step, and what was noticed. */
export function storyFigures(study: Study): readonly Figure[] {
  const played = study.content.stories
    .map((story) => ({ story, rows: study.rows.filter((row) => firstPlay(row, story.id)) }))
    .filter(({ rows }) => isGroupShown(rows.length, study.rule))
  return [
    overview(study, played),
    ...played.flatMap(({ story, rows }) => [
      endings(study, story, rows),
      choices(study, story, rows),
      noticed(study, story, rows),
    ]),
  ]
}

interface Played {
  readonly story: StoryNames
  readonly rows: readonly StudyRow[]
}

const firstPlay = (row: StudyRow, story: string) =>
  row.plays.find((play) => play.story === story && play.play === 1 && play.variant === null)

function overview({ rows, rule, content }: Study, played: readonly Played[]): Figure {
  const head: FigureHead = {
    id: 'stories',
    section,
    title: 'Stories',
    counted: 'people who started a story',
    notes: ['Stories that fewer people started are not listed.'],
  }
  const started = rows.filter(({ plays }) => plays.length > 0)
  if (!isGroupShown(started.length, rule) || played.length === 0) return tooFew(head, rule)
  const lines = played.map(({ story, rows: people }) => {
    const part = (isCounted: (row: StudyRow) => boolean) =>
      safePart(people.filter(isCounted).length, people.length, rule)
    const again = (row: StudyRow) => row.plays.some(({ story: id, again }) => id === story.id && again > 0)
    return {
      story,
      n: people.length,
      finished: part((row) => firstPlay(row, story.id)?.ending != null),
      again: part(again),
      repeated: part((row) => row.plays.filter(({ story: id }) => id === story.id).length > 1),
    }
  })
  return shownFigure(head, {
    n: started.length,
    sentence: `${peopleSaid(started.length)} started at least one of the ${content.stories.length} stories.`,
    chart: {
      kind: 'bars',
      unit: 'people',
      bars: lines.map(({ story, n }) => ({ id: story.id, label: story.name, value: n, target: null })),
    },
    table: {
      columns: [
        { id: 'story', label: 'Story', kind: 'text' },
        { id: 'started', label: 'Started', kind: 'count' },
        { id: 'finished', label: 'Finished', kind: 'count' },
        { id: 'finished-percent', label: 'Of those who started', kind: 'percent' },
        { id: 'again', label: 'Tried another choice', kind: 'count' },
        { id: 'repeated', label: 'Played more than once', kind: 'count' },
      ],
      rows: lines.map(({ story, n, finished, again, repeated }) => [
        story.name,
        n,
        finished,
        percentOf(finished, n),
        again,
        repeated,
      ]),
    },
  })
}

function endings(study: Study, { id, name, endings }: StoryNames, rows: readonly StudyRow[]): Figure {
  return countLine(
    { id: `endings-${id}`, section, title: `${name}: how it ended`, counted: 'people who finished it' },
    study,
    countBy(
      endings.map(({ id, name }) => ({ id, label: name })),
      rows.map((row) => firstPlay(row, id)?.ending ?? null),
    ),
    { unit: 'people', label: 'Ending' },
  )
}

/** What was chosen first at each step; the steps of a story differ in how many people came to them. */
function choices({ rule }: Study, story: StoryNames, rows: readonly StudyRow[]): Figure {
  const head: FigureHead = {
    id: `choices-${story.id}`,
    section,
    title: `${story.name}: first choices, step by step`,
    counted: 'people who started it',
    notes: [
      '“Weak” costs rights or safety, or on the whole helps with nothing. The grading is the authors’, not validated.',
    ],
  }
  const lines = story.steps.flatMap((step) => {
    const taken = rows.flatMap(
      ({ choices }) =>
        choices.find((choice) => choice.story === story.id && choice.step === step.id)?.option ?? [],
    )
    const safe = suppressCounts(
      step.options.map(({ id }) => taken.filter((one) => one === id).length),
      { rule },
    )
    if (!safe) return []
    const n = toValue(safe.total)
    return step.options.map((option, at) => ({
      step,
      option,
      n,
      value: toValue(safe.counts[at]),
    }))
  })
  if (lines.length === 0) return tooFew(head, rule)
  return shownFigure(head, {
    n: rows.length,
    sentence: `${peopleSaid(rows.length)} started it. The table shows what they chose first at each of ${new Set(lines.map(({ step }) => step.id)).size} steps.`,
    chart: null,
    table: {
      columns: [
        { id: 'step', label: 'Step', kind: 'text' },
        { id: 'option', label: 'Choice', kind: 'text' },
        { id: 'fit', label: 'Graded', kind: 'text' },
        { id: 'people', label: 'People', kind: 'count' },
        { id: 'percent', label: 'Of those at this step', kind: 'percent' },
      ],
      rows: lines.map(({ step, option, n, value }) => [
        step.name,
        option.name,
        isWeak(option.vector) ? 'Weak' : 'Not weak',
        value,
        percentOf(value, n),
      ]),
    },
  })
}

function noticed({ rule }: Study, story: StoryNames, rows: readonly StudyRow[]): Figure {
  const head: FigureHead = {
    id: `noticed-${story.id}`,
    section,
    title: `${story.name}: what was noticed`,
    counted: 'people who started it alone',
  }
  const alone = rows.filter((row) => firstPlay(row, story.id)?.mode === 'self')
  if (!isGroupShown(alone.length, rule)) return tooFew(head, rule)
  const lines = story.clues.map(({ id, name }) => ({ id, name, ...seen(alone, story.id, id, rule) }))
  const shown = lines.flatMap(({ name, self }) => (typeof self === 'number' ? [{ name, self }] : []))
  const least = shown.toSorted((a, b) => a.self - b.self)[0]
  return shownFigure(head, {
    n: alone.length,
    sentence: least
      ? `“${least.name}” was noticed least without a hint: by ${said(least.self)} of ${peopleSaid(alone.length)}.`
      : 'Every number is still too small to be shown.',
    chart: {
      kind: 'bars',
      unit: 'people',
      bars: lines.map(({ id, name, self }) => ({ id, label: name, value: self, target: null })),
    },
    table: {
      columns: [
        { id: 'clue', label: 'Clue', kind: 'text' },
        { id: 'self', label: 'Noticed', kind: 'count' },
        { id: 'prompted', label: 'With a hint', kind: 'count' },
        { id: 'percent', label: 'Noticed without a hint', kind: 'percent' },
      ],
      rows: lines.map(({ name, self, prompted }) => [name, self, prompted, percentOf(self, alone.length)]),
    },
  })
}

function seen(rows: readonly StudyRow[], story: string, clue: string, rule: DisclosureRule) {
  const found = rows.map(({ noticed }) => noticed.find((one) => one.story === story && one.clue === clue))
  const self = found.filter((one) => one && !one.prompted).length
  const prompted = found.filter((one) => one?.prompted).length
  const safe = suppressCounts([self, prompted, rows.length - self - prompted], { rule })
  return { self: toValue(safe?.counts[0]), prompted: toValue(safe?.counts[1]) }
}
