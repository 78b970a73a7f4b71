import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { isWeak } from '../../scoring/grade-option.ts'
import type { OptionVector } from '../../content/story.schema.ts'
import type { EvaluationContent } from '../evaluation-content.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { countBy, countLine } from './count-line.ts'
import { type FigureHead, peopleSaid, said, shownFigure, tooFew } from './figure-kit.ts'

const section = 'groups'

/** Led sessions: how many, how large, how long, and whether talking changed choices. */
export function groupFigures(study: Study): readonly Figure[] {
  return [sessions(study), talking(study)]
}

/** Sessions are told in sum: one of them alone would be a group of its own. */
function sessions({ rows, rule }: Study): Figure {
  const head: FigureHead = {
    id: 'sessions',
    section,
    title: 'Sessions led by a trainer',
    counted: 'people present, as the trainer counted them',
    notes: ['Somebody who came to two sessions is counted twice here.'],
  }
  const led = rows.flatMap(({ led }) => led)
  const present = led.reduce((sum, one) => sum + one.present, 0)
  if (!isGroupShown(present, rule)) return tooFew(head, rule)
  const minutes = led.reduce((sum, one) => sum + one.minutes, 0)
  const hands = rows.flatMap(({ hands }) => hands)
  const raised = hands.reduce(
    (sum, { counts }) => sum + Object.values(counts).reduce((all, count) => all + count, 0),
    0,
  )
  const onPhones = rows.filter(({ visits }) => visits.some(({ mode }) => mode === 'group')).length
  return shownFigure(head, {
    n: present,
    sentence: `${said(led.length)} ${led.length === 1 ? 'session was' : 'sessions were'} led, with ${peopleSaid(present)} present in all.`,
    chart: null,
    table: {
      columns: [
        { id: 'what', label: 'What', kind: 'text' },
        { id: 'count', label: 'Number', kind: 'count' },
      ],
      rows: [
        ['Sessions', led.length],
        ['People present', present],
        ['Minutes', minutes],
        ['People who took part by phone', isGroupShown(onPhones, rule) ? onPhones : { hidden: 'group' }],
        ['Hands counted', isGroupShown(raised, rule) ? raised : { hidden: 'group' }],
      ],
    },
  })
}

/** What a choice was. */
export interface ChoiceOf {
  readonly story: string
  readonly step: string
  readonly option: string
}

/** The vector of an option; null for one that the content no longer has. */
export function vectorOf({ stories }: EvaluationContent, choice: ChoiceOf): OptionVector | null {
  const step = stories.find(({ id }) => id === choice.story)?.steps.find(({ id }) => id === choice.step)
  return step?.options.find(({ id }) => id === choice.option)?.vector ?? null
}

/** Votes by phone before and after talking, strong against weak. One person may have given several. */
function talking(study: Study): Figure {
  const strength = (choice: ChoiceOf) => {
    const vector = vectorOf(study.content, choice)
    return vector === null ? null : isWeak(vector) ? 'weak' : 'strong'
  }
  const kinds: string[] = []
  const people = new Set<string>()
  for (const row of study.rows) {
    for (const second of row.talked) {
      const first = row.choices.find(({ story, step }) => story === second.story && step === second.step)
      const [one, other] = [first ? strength(first) : null, strength(second)]
      if (one === null || other === null) continue
      kinds.push(`${one}-${other}`)
      people.add(row.id)
    }
  }
  const head: FigureHead = {
    id: 'talking',
    section,
    title: 'Votes by phone before and after talking',
    counted: 'votes that were given twice',
    notes: ['One person may have voted several times. The grading is the authors’, not validated.'],
  }
  if (!isGroupShown(people.size, study.rule)) return tooFew(head, study.rule)
  return countLine(
    head,
    study,
    countBy(
      [
        { id: 'weak-weak', label: 'Weak before, weak after' },
        { id: 'weak-strong', label: 'Weak before, not weak after' },
        { id: 'strong-weak', label: 'Not weak before, weak after' },
        { id: 'strong-strong', label: 'Not weak before, not weak after' },
      ],
      kinds,
    ),
    { unit: 'votes', label: 'Vote' },
  )
}
