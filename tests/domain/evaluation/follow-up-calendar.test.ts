import { expect, test } from 'vitest'
import {
  followUpCalendar,
  followUpEntry,
  followUpWindow,
} from '../../../src/domain/evaluation/follow-up-calendar.ts'

const url =
  'https://house.example.org/follow-up?from=a-rather-long-address-that-does-not-fit-on-one-line-of-a-calendar'

test('reminds twice, six and nine weeks after the session, both while an answer counts', () => {
  const { from, to } = followUpWindow('2026-11-21')
  expect([from, to]).toEqual(['2026-12-19', '2027-02-13'])
  const days = [...followUpCalendar({ day: '2026-11-21', url }).matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(
    ([, day]) => day,
  )
  expect(days).toEqual(['20270102', '20270123'])
})

test('is a calendar file: lines end in CRLF, none is longer than 75 bytes, unfolded it names the address', () => {
  const text = followUpCalendar({ day: '2026-11-21', url })
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  const whole = text.replaceAll('\r\n ', '')
  expect(whole).toContain(`\r\nURL:${url}\r\n`)
  expect(whole).toContain('the questions again\\, 2 minutes')
  expect(whole.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(new Set(whole.match(/UID:.*/g)).size).toBe(2)
})

test('the entry for a QR code names the first day and is short enough for a phone to read', () => {
  const entry = followUpEntry({ day: '2026-11-21', url: 'https://house.example.org/later' })
  expect(followUpWindow('2026-11-21').aim).toBe('2027-01-02')
  expect(entry).toContain('DTSTART;VALUE=DATE:20270102')
  expect(entry.length).toBeLessThan(250)
})
