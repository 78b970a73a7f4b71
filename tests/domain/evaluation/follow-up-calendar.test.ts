import { describe, expect, test } from 'vitest'
import {
  followUpCalendar,
  followUpDays,
  followUpEntry,
  type FollowUpReminder,
} from '../../../src/domain/evaluation/follow-up-calendar.ts'

const reminder: FollowUpReminder = {
  day: '2026-11-21',
  title: 'Virtual House: two questions again',
  text: 'It takes about three minutes, with your code; nobody else sees it.',
  address: 'https://house.example.gov.uk/later',
  madeAt: '2026-11-21T09:30:12.345Z',
}

describe('follow-up', () => {
  test('is due 28 to 84 days after the session, and aimed at after six weeks', () => {
    expect(followUpDays('2026-11-21')).toEqual({ from: '2026-12-19', aim: '2027-01-02', to: '2027-02-13' })
    expect(followUpDays('2028-01-31')).toEqual({ from: '2028-02-28', aim: '2028-03-13', to: '2028-04-24' })
  })

  test('agrees with the calendar on every day of eight years', () => {
    const start = Date.UTC(2024, 0, 1)
    for (let day = 0; day < 8 * 366; day++) {
      const iso = (ahead: number) => new Date(start + (day + ahead) * 86_400_000).toISOString().slice(0, 10)
      expect(followUpDays(iso(0))).toEqual({ from: iso(28), aim: iso(42), to: iso(84) })
    }
  })

  test('the calendar file has one whole day, an alarm, the address, and no line over 75 octets', () => {
    const lines = followUpCalendar(reminder).split('\r\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'DTSTAMP:20261121T093012Z',
        'DTSTART;VALUE=DATE:20270102',
        'DTEND;VALUE=DATE:20270103',
        'TRIGGER:PT9H',
        'URL:https://house.example.gov.uk/later',
        'END:VCALENDAR',
      ]),
    )
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    const unfolded = followUpCalendar(reminder).replaceAll('\r\n ', '')
    expect(unfolded).toContain(
      String.raw`DESCRIPTION:It takes about three minutes\, with your code\; nobody else sees it.\nhttps://house`,
    )
  })

  test('the entry for a QR code is short enough for a phone to read', () => {
    expect(followUpEntry(reminder)).toContain('DTSTART;VALUE=DATE:20270102')
    expect(followUpEntry(reminder).length).toBeLessThan(250)
  })
})
