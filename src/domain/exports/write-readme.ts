import type { Pilot } from './pilot.ts'
import type { Table } from './table.ts'

/** What the read-me says beside the tables. */
export interface ReadmeParts {
  readonly version: string
  /** Time of the newest event, or null without any. */
  readonly newest: string | null
  /** Stored records that could not be read: their ids and why. */
  readonly unreadable: readonly { readonly id: string; readonly reason: string }[]
}

/** README.txt of the pack: what is in it, who is missing, how things were counted, what is not in it. */
export function writeReadme(pilot: Pilot, tables: readonly Table[], parts: ReadmeParts): string {
  const withCode = pilot.people.filter(({ studyNumber }) => studyNumber !== null).length
  const withoutCode = pilot.people.length - withCode
  const unkeyed = pilot.visits.filter(({ keyed }) => !keyed).length
  const badClock = pilot.visits.filter(({ started }) => pilot.recordOf(started).clock !== 'ok').length
  const finished = pilot.visits.filter(({ log }) =>
    log.events.some(({ kind }) => kind === 'visit.finished'),
  ).length

  return `${[
    'VIRTUAL HOUSE: EVALUATOR PACK',
    '',
    ...(pilot.purpose === 'demo'
      ? ['DEMONSTRATION DATA. Everybody in it is made up. Nothing here is a result.', '']
      : []),
    `Newest event: ${parts.newest ?? 'there are no events yet'}`,
    `Made by Virtual House ${parts.version}`,
    '',
    'WHO IS IN IT',
    `Visits begun: ${pilot.visits.length}. Visits that came to the finish: ${finished}.`,
    `People with a code: ${withCode}. Visits without a code: ${withoutCode}.`,
    'A visit without a code is in the long tables with a blank study number. It is not in people.csv and wide.csv.',
    '',
    'WHO IS MISSING',
    `${pilot.purpose === 'real' ? 'Demonstration' : 'Real'} visits left out of the tables: ${pilot.leftOut.otherPurpose}. Test visits left out: ${pilot.leftOut.test}.`,
    `Visits left out because their first event has not arrived: ${pilot.leftOut.unstarted}.`,
    'Answers of people who did not agree to their use stay on their device, so they are not here.',
    `Visits without an invitation key (keyed = false): ${unkeyed}. They are in the tables. Decide whether to count them.`,
    `Visits on a device whose clock cannot be right: ${badClock}. See the column clock.`,
    `Stored records that cannot be read: ${parts.unreadable.length}. They stay in the store.`,
    ...parts.unreadable.map(({ id, reason }) => `  ${id}: ${reason}`),
    '',
    'FILES',
    ...tables.map((table) => `${`${table.name}.csv`.padEnd(16)} ${table.title}. Rows: ${table.rows.length}.`),
    'codebook.csv     Every column, its codes and what stands for no answer.',
    'datapackage.json The same for programs (Frictionless Data Package).',
    'events.jsonl     The log that all tables are made from. Also holds rooms entered, clues noticed, devices',
    '                 placed, reasons written, and demonstration and test visits.',
    'excel/           The same tables for spreadsheet programs.',
    '',
    'All CSVs: one header row, UTF-8, commas, CRLF, times in UTC. Blank means no answer.',
    'In excel/ a text that begins with = + - or @ has an apostrophe put before it, so that it cannot run as a formula.',
    'Use the plain CSVs for statistics programs.',
    '',
    'HOW THINGS ARE COUNTED',
    "t0: the last before or wait rating before the person's first story. t1: the first after rating.",
    't2: the first later rating 28 to 84 days after t1. Within a visit the last answer counts.',
    'Background: each part from the first visit that gives it.',
    'First choice: play 1, no variant, phase first; at each step the earliest.',
    'Time spent: the sum of gaps between events, each counted as 5 minutes at most.',
    'Confident means Very or Completely (4 or 5). A pair needs 1 to 5 at both points.',
    "The options in decisions.csv are the authors' own. No score is in this pack.",
    '',
    'HANDLE WITH CARE',
    'This is a raw pack. It holds single people under study numbers, and texts as they were written. Study numbers',
    'cannot be turned back into codes without the store. It is still personal data: keep it where your pilot agreed.',
    'Show no group of fewer than 10 people.',
    '',
    'NOT IN THIS VERSION',
    'live.csv, options.csv, sites.csv, costs.csv, plan.json, pilot.xlsx, pilot.sav, pilot.sps and analysis.R.',
  ].join('\r\n')}\r\n`
}
