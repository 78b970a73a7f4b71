import { dayNumberOf } from '../measures/timestamp.ts'
import { usualPlan } from './analysis-plan.schema.ts'
import { dayOfNumber } from './weeks.ts'

/** What the reminders are made from. Nothing of it is about a person, so the file is the same for everybody of a day. */
export interface FollowUpParts {
  /** Day of the session, `YYYY-MM-DD`. */
  readonly day: string
  /** Address of the page with the questions. */
  readonly url: string
}

/** Days after the session on which one is reminded: two at most, the second while there is still time. */
const remindAfterDays = [42, 63] as const
/** A line of a calendar file holds at most so many bytes. */
const LONGEST_LINE = 75

/** The span of days in which a follow-up counts, and the day that is aimed at. */
export function followUpWindow(day: string): {
  readonly from: string
  readonly aim: string
  readonly to: string
} {
  const start = dayNumberOf(day)
  return {
    from: dayOfNumber(start + usualPlan.windowFromDays),
    aim: dayOfNumber(start + remindAfterDays[0]),
    to: dayOfNumber(start + usualPlan.windowToDays),
  }
}

/**
 * A calendar file (RFC 5545) with two reminders to answer the questions again, six and nine weeks after a session. It
 * keeps no e-mail address and no code: people put it into a calendar of their own.
 */
export function followUpCalendar({ day, url }: FollowUpParts): string {
  const { to } = followUpWindow(day)
  const stamp = `${compact(day)}T000000Z`
  const events = remindAfterDays.flatMap((days, at) => {
    const on = dayOfNumber(dayNumberOf(day) + days)
    return [
      'BEGIN:VEVENT',
      `UID:follow-up-${compact(day)}-${at + 1}@virtual-house`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(dayOfNumber(dayNumberOf(on) + 1))}`,
      'SUMMARY:Virtual House: the questions again\\, 2 minutes',
      `DESCRIPTION:${escaped(
        `Open ${url} and type the code from your card. Your answer counts until ${to}. Done already? Then delete this.`,
      )}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Virtual House: the questions again',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
    ]
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Virtual House//Follow-up//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** The first reminder as short as a QR code wants it: phones offer to put it into their calendar. */
export function followUpEntry({ day, url }: FollowUpParts): string {
  const { aim } = followUpWindow(day)
  return [
    'BEGIN:VEVENT',
    'SUMMARY:Virtual House: the questions again',
    `DTSTART;VALUE=DATE:${compact(aim)}`,
    `DTEND;VALUE=DATE:${compact(dayOfNumber(dayNumberOf(aim) + 1))}`,
    `DESCRIPTION:${url}`,
    'END:VEVENT',
  ].join('\n')
}

const compact = (day: string) => day.replaceAll('-', '')

const escaped = (text: string) => text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')

/** A long line goes on after a line end and a blank. Everything here is ASCII, so a sign is a byte. */
function folded(line: string): string {
  const parts = [line.slice(0, LONGEST_LINE)]
  for (let from = LONGEST_LINE; from < line.length; from += LONGEST_LINE - 1)
    parts.push(` ${line.slice(from, from + LONGEST_LINE - 1)}`)
  return parts.join('\r\n')
}
