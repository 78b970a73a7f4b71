import { type PlanChoices, planChoicesSchema, planLimits } from './session-plan.ts'

/** What stands before a plan after the `#` of an address. */
const MARK = 'plan='
const VERSION = '1'

/**
 * A plan as the part of an address after `#`, so that it reaches no server: version, length, answers, questions,
 * person, stories with their decisions, devices, and the name, split by `~`. Ids hold none of the signs used.
 */
export function writePlanLink(choices: PlanChoices): string {
  const stories = choices.stories.map(({ story, decisions }) => [story, ...decisions].join('.')).join('_')
  const { length, answers, questions, person, devices, name } = choices
  const parts = [VERSION, length, answers, questions, person, stories, devices.join('.'), escapeName(name)]
  return `${MARK}${parts.join('~')}`
}

/**
 * The plan in the part of an address after `#`, with the id it is to have here; null when there is none that can be
 * read. What its stories hold is for `mendChoices` to say.
 */
export function readPlanLink(hash: string, id: string): PlanChoices | null {
  const text = hash.replace(/^#/, '')
  if (!text.startsWith(MARK) || text.length > 2000) return null
  const [version, length, answers, questions, person, stories = '', devices = '', name = ''] = text
    .slice(MARK.length)
    .split('~')
  if (version !== VERSION) return null
  const read = planChoicesSchema.safeParse({
    id,
    name: readName(name),
    length: Number(length),
    person,
    stories: stories.split('_').map((entry) => {
      const [story, ...decisions] = entry.split('.')
      return { story, decisions }
    }),
    devices: devices === '' ? [] : devices.split('.'),
    questions,
    answers,
  })
  return read.success ? read.data : null
}

/** `~` splits the parts, and the browser's own escaping leaves it alone. */
function escapeName(name: string): string {
  return encodeURIComponent(name).replaceAll('~', '%7E')
}

function readName(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, planLimits.nameLength)
  } catch {
    return ''
  }
}
