import type { LedStory } from '../../domain/content/catalogue.ts'
import { blockTimes } from '../../domain/live/block-times.ts'
import type { PlanBlock, PlanChoices, SessionPlan } from '../../domain/live/session-plan.ts'
import { trainMessages as words } from './train.messages.ts'

/** A device as the lists of a plan name it. */
export interface NamedDevice {
  readonly id: string
  readonly name: string
}

/** What the blocks of a plan are called by. */
export interface PlanNames {
  readonly stories: ReadonlyMap<string, LedStory>
  readonly devices: ReadonlyMap<string, NamedDevice>
}

/** One line of a plan, ready to show. */
export interface PlanRow {
  readonly id: string
  readonly kind: PlanBlock['kind']
  readonly name: string
  readonly minutes: number
  readonly fromMinute: number
  readonly toMinute: number
}

/** The blocks of a plan by name, with the minutes at which they begin and end. */
export function planRows(plan: SessionPlan, names: PlanNames): readonly PlanRow[] {
  return blockTimes(plan.blocks).map(({ block, fromMinute, toMinute }) => ({
    id: block.id,
    kind: block.kind,
    name: blockName(block, plan, names),
    minutes: block.minutes,
    fromMinute,
    toMinute,
  }))
}

/** What a block of a plan is called. */
export function blockName(
  block: PlanBlock,
  plan: Pick<SessionPlan, 'questions'>,
  { stories, devices }: PlanNames,
): string {
  const story = stories.get(block.story ?? '')
  const { blocks } = words
  switch (block.kind) {
    case 'join':
      return plan.questions === 'none' ? blocks.join : blocks.joinRates
    case 'meet':
      return blocks.meet(story?.personName ?? '')
    case 'choice':
      return blocks.choice(story?.decisions.find(({ id }) => id === block.decision)?.title ?? '')
    case 'device-table':
      return blocks.table(devices.get(block.device ?? '')?.name ?? '')
    default:
      return blocks[block.kind]
  }
}

/** The titles of a plan's stories, as far as they are known. */
export function storyTitles(plan: PlanChoices, { stories }: Pick<PlanNames, 'stories'>): readonly string[] {
  return plan.stories.flatMap(({ story }) => stories.get(story)?.title ?? [])
}

/** What a trainer calls a plan; one without a name goes by its first story. */
export function planName(plan: PlanChoices, names: Pick<PlanNames, 'stories'>): string {
  return plan.name.trim() || (storyTitles(plan, names)[0] ?? words.unnamed)
}

/** One line that says what a plan is: its length, its stories, its tables, how people answer. */
export function planLine(plan: PlanChoices, names: Pick<PlanNames, 'stories'>): string {
  const { line } = words
  const parts = [
    line.minutes(plan.length),
    ...storyTitles(plan, names),
    ...(plan.devices.length > 0 ? [line.tables(plan.devices.length)] : []),
    line[plan.answers],
  ]
  return `${parts.join('. ')}.`
}
