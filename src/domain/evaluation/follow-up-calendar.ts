import { dayNumberOf } from '../measures/timestamp.ts'

/** A follow-up counts from this many days after the session … */
export const FOLLOW_UP_FROM_DAYS = 28
/** … to this many; six weeks is what is aimed at (measures guide, section 4). */
export const FOLLOW_UP_TO_DAYS = 84
const AIM_DAYS = 42

/** When the follow-up of a session is due, each as `YYYY-MM-DD`. */
export interface FollowUpDays {
  readonly from: string
  readonly aim: string
  readonly to: string
}

/** The days of the follow-up of a session on `day`, `YYYY-MM-DD`. */
export function followUpDays(day: string): FollowUpDays {
  const start = dayNumberOf(day)
  return {
    from: dayOf(start + FOLLOW_UP_FROM_DAYS),
    aim: dayOf(start + AIM_DAYS),
    to: dayOf(start + FOLLOW_UP_TO_DAYS),
  }
}

/** What a reminder needs. It names nobody. */
export interface FollowUpReminder {
  /** Day of the session, `YYYY-MM-DD`. */
  readonly day: string
  readonly title: string
  readonly text: string
  /** The whole address of the follow-up page. */
  readonly address: string
  /** When the file is made, `2026-11-21T09:30:12.345Z`. */
  readonly madeAt: string
}

/**
 * A calendar file (RFC 5545) with one entry on the day that is aimed at, and an alarm at nine. Nobody has to give an
 * e-mail address: the reminder lives in the person's own calendar.
 */
export function followUpCalendar(reminder: FollowUpReminder): string {
  const { day, title, text, address, madeAt } = reminder
  const { aim } = followUpDays(day)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Virtual House//Follow-up//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:follow-up-${aim}@virtual-house`,
    `DTSTAMP:${madeAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${plain(aim)}`,
    `DTEND;VALUE=DATE:${plain(dayOf(dayNumberOf(aim) + 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${text}\n${address}`)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.flatMap(folded).join('\r\n')}\r\n`
}

/** The same entry as short as a QR code wants it; phones offer to put it into their calendar. */
export function followUpEntry({ day, title, address }: FollowUpReminder): string {
  const { aim } = followUpDays(day)
  return [
    'BEGIN:VEVENT',
    `SUMMARY:${escaped(title)}`,
    `DTSTART;VALUE=DATE:${plain(aim)}`,
    `DTEND;VALUE=DATE:${plain(dayOf(dayNumberOf(aim) + 1))}`,
    `DESCRIPTION:${address}`,
    'END:VEVENT',
  ].join('\n')
}

const plain = (day: string) => day.replaceAll('-', '')
const escaped = (text: string) =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', String.raw`\n`)

/** Lines of a calendar have at most 75 octets; longer ones go on in a line that begins with a space. */
function folded(line: string): readonly string[] {
  const most = 72
  const parts: string[] = []
  // Our texts are plain English; a letter of two octets still keeps within the limit.
  for (let at = 0; at < line.length; at += most) parts.push(line.slice(at, at + most))
  return parts.map((part, index) => (index === 0 ? part : ` ${part}`))
}

/** The day, `YYYY-MM-DD`, that is so many days after 1 January 1970. The inverse of `dayNumberOf`. */
function dayOf(dayNumber: number): string {
  const shifted = dayNumber + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
