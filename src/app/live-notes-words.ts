import type { LiveLine } from '../domain/live/screen-page-parts.ts'
import type { LiveStatus } from '../domain/ports/live-session.ts'
import type { ConnectionWords } from '../features/notes/notes-screen.tsx'
import { notesMessages as words } from '../features/notes/notes.messages.ts'
import type { Trainer } from './use-trainer.ts'

/**
 * What to say, with what is read out: the warning before a story, how it begins and what was seen weeks later come first. The questions
 * of the stories come after those that the big screen shows.
 */
export function sayingsOf(
  page: Trainer['view']['screen']['page'],
  says: readonly string[],
): readonly string[] {
  switch (page.kind) {
    case 'meet':
      return [
        ...(page.note === null ? [] : [`${page.note} ${words.stepOut}`]),
        ...page.lines.map(spoken),
        ...says,
      ]
    case 'vote':
      // Whoever has no phone sees the short words alone.
      return page.isHandsUp
        ? [...says, ...page.options.map(({ letter, text }) => `${letter}. ${text}`)]
        : says
    case 'opening':
      return [...page.lines.map(spoken), ...says]
    case 'ending':
      return [...page.review.map(spoken), ...says]
    case 'debrief':
      return [...says, ...page.questions]
    default:
      return says
  }
}

const spoken = ({ by, text }: LiveLine) => (by === null ? text : `${by}: ${text}`)

/** The state of the connection as the trainer reads it. */
export function connectionWords({ link }: LiveStatus, people: number): ConnectionWords {
  if (link === 'connected') return { is: 'well', text: words.status.live(people) }
  if (link === 'alone') return { is: 'well', text: words.status.alone }
  return { is: 'trouble', text: words.status[link] }
}

/** Where we are, above the title. */
export function kickerOf({ view }: Trainer): string {
  const { page, step, isBlank } = view.screen
  if (isBlank) return words.isBlank
  if ('choice' in page) return `${page.storyTitle}. ${words.choiceOf(page.number, page.of)}`
  return words.place(step.number, step.of)
}

/** What the big screen shows now, in a few words. */
export function titleOf({ view }: Trainer): string {
  const { page, step, isEnded } = view.screen
  if (isEnded) return words.ended
  if (page.kind === 'vote') return page.question
  if (page.kind === 'results') return words.resultsOf(page.question)
  if (page.kind === 'situation') return page.title
  if (page.kind === 'device-table') return page.name
  if (page.kind === 'meet') return page.person?.name ?? page.storyTitle
  return words.steps[step.kind]
}

/** What the next press does. */
export function nextWords({ view }: Trainer): string {
  const { next, screen } = view
  if (next.does === 'end') return words.does.end
  const isTableToTable = next.kind === 'device-table' && screen.step.kind === 'device-table'
  return isTableToTable ? words.nextTable : words.does[next.kind]
}
