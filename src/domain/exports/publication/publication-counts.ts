import { keepApart, type ToldGroup } from '../../disclosure/keep-apart.ts'
import type { Study } from '../../evaluation/study.ts'
import type { StudyRow } from '../../evaluation/study-row.ts'
import { type CountRow, countRows, tally } from './count-rows.ts'

const waves = ['before', 'after', 'later'] as const
type Wave = (typeof waves)[number]
const points = ['1', '2', '3', '4', '5', 'not-my-job']
/** The two pairs of waves that are told; what decides comes first. */
const secondWaves = ['later', 'after'] as const

/** Every count of the publication: who took part, how sure they were, what they chose, what they tried. */
export function publicationCounts(study: Study): readonly CountRow[] {
  return [...tookPart(study), ...confidence(study), ...choices(study), ...stories(study), ...devices(study)]
}

function tookPart(study: Study): readonly CountRow[] {
  const { rows, content } = study
  const { region } = content
  // Single roles are mostly too small to be shown; their groups are not.
  const groupOf = new Map(region.roles.map(({ id, group }) => [id, group]))
  const facets = [
    ['council', region.authorities, (row: StudyRow) => row.background.authority],
    [
      'role-group',
      region.roleGroups,
      (row: StudyRow) => groupOf.get(row.background.role ?? '') ?? row.background.role,
    ],
    ['setting', region.settings, (row: StudyRow) => row.background.setting],
    ['years-in-care', region.years, (row: StudyRow) => row.background.years],
  ] as const
  const first = rows.map(({ visits }) => visits[0]?.way ?? null)
  return [
    ...facets.flatMap(([facet, choices, read]) =>
      countRows(study, {
        figure: `took-part-by-${facet}`,
        about: null,
        part: null,
        areGroups: true,
        counts: tally(
          choices.map(({ id }) => id),
          rows.map(read),
        ),
      }),
    ),
    ...countRows(study, {
      figure: 'way-into-the-house',
      about: null,
      part: null,
      counts: tally(['full', 'lite', 'pictures', 'list'], first),
    }),
  ]
}

/** The answer of a person at a wave: 1 to 5, 0 for "Not part of my job". */
function answerAt(row: StudyRow, question: string, wave: Wave): number | null {
  return row.waves[question]?.[waves.indexOf(wave)] ?? null
}

const isRated = (answer: number | null): answer is number => answer !== null && answer >= 1

/** People with an answer from 1 to 5 before and at another wave. */
export function pairedRows({ rows }: Study, question: string, second: Wave): readonly StudyRow[] {
  return rows.filter(
    (row) => isRated(answerAt(row, question, 'before')) && isRated(answerAt(row, question, second)),
  )
}

const ids = (rows: readonly StudyRow[]) => new Set(rows.map(({ id }) => id))

/**
 * Which tables about the answers to one question may stand side by side: the people of each differ from those of any
 * other by none or by 10 and more. Pairs come first, they carry the result.
 */
export function toldOf(study: Study, question: string): ReadonlySet<string> {
  const groups: readonly ToldGroup[] = [
    ...secondWaves.map((second) => ({
      id: `pairs-${second}`,
      people: ids(pairedRows(study, question, second)),
    })),
    ...waves.map((wave) => ({
      id: wave,
      people: ids(study.rows.filter((row) => answerAt(row, question, wave) !== null)),
    })),
  ]
  return keepApart(groups, study.rule)
}

function confidence(study: Study): readonly CountRow[] {
  const questions = study.content.measures.questions.flatMap((question) =>
    study.rows.some(({ waves }) => waves[question.id]) ? [question.id] : [],
  )
  return questions.flatMap((question) => {
    const told = toldOf(study, question)
    return waves.flatMap((wave) => {
      const answers = study.rows.flatMap((row) => answerAt(row, question, wave) ?? [])
      const line = { figure: 'confidence', about: question, part: wave }
      if (answers.length === 0) return []
      if (!told.has(wave)) {
        return [{ ...line, category: 'all', people: null, percent: null, hidden: 'guard' as const }]
      }
      const names = answers.map((answer) => (answer === 0 ? 'not-my-job' : String(answer)))
      return countRows(study, { ...line, counts: tally(points, names) })
    })
  })
}

function choices(study: Study): readonly CountRow[] {
  return study.content.stories.flatMap((story) =>
    story.steps.flatMap((step) => {
      const made = study.rows.flatMap((row) =>
        row.choices.filter((choice) => choice.story === story.id && choice.step === step.id),
      )
      if (made.length === 0) return []
      return countRows(study, {
        figure: 'first-choices',
        about: story.id,
        part: step.id,
        counts: tally(
          step.options.map(({ id }) => id),
          made.map(({ option }) => option),
        ),
      })
    }),
  )
}

function stories(study: Study): readonly CountRow[] {
  return study.content.stories.flatMap(({ id }) => {
    const started = study.rows.filter((row) => row.plays.some(({ story }) => story === id))
    if (started.length === 0) return []
    return countRows(study, {
      figure: 'stories',
      about: id,
      part: null,
      counts: tally(
        ['finished', 'left'],
        started.map(({ plays }) =>
          plays.some(({ story, ending }) => story === id && ending !== null) ? 'finished' : 'left',
        ),
      ),
    })
  })
}

function devices(study: Study): readonly CountRow[] {
  return study.content.devices.flatMap(({ id }) => {
    const tried = study.rows.filter((row) => row.practice.some(({ device }) => device === id))
    if (tried.length === 0) return []
    return countRows(study, {
      figure: 'devices',
      about: id,
      part: null,
      counts: tally(
        ['done', 'left'],
        tried.map(({ practice }) =>
          practice.some(({ device, outcome }) => device === id && outcome === 'done') ? 'done' : 'left',
        ),
      ),
    })
  })
}
