import type { DisclosureRule } from '../disclosure/disclosure-rule.ts'
import type { PilotOutline } from './pilot-outline.ts'
import type { PackSource } from './pack-source.ts'
import type { PackCounts } from './pack-counts.ts'
import type { TableHead } from './table.ts'

/** What the read-me says beside the tables. */
export interface ReadmeParts {
  readonly version: string
  readonly outline: PilotOutline
  readonly unreadable: PackSource['unreadable']
  readonly counts: PackCounts
  /** Content versions that were used and whose options are not known any more. */
  readonly unknownContents: readonly string[]
  /** Tables that a sheet cannot hold. */
  readonly tooLong: readonly string[]
  readonly hasPlan: boolean
  readonly rule: DisclosureRule
}

/** README.txt of the pack: what is in it, who is missing, how things were counted, what is not in it. */
export function writeReadme(
  tables: readonly { readonly table: TableHead; readonly rows: number }[],
  { version, outline, unreadable, counts, unknownContents, tooLong, hasPlan, rule }: ReadmeParts,
): string {
  const { purpose, leftOut, newest } = outline
  return lines(
    'VIRTUAL HOUSE: EVALUATOR PACK',
    '',
    ...(purpose === 'demo'
      ? ['DEMONSTRATION DATA. Everybody in it is made up. Nothing here is a result.', '']
      : []),
    `Newest event: ${newest ?? 'there are no events yet'}`,
    `Made by Virtual House ${version}`,
    '',
    'WHO IS IN IT',
    `Visits begun: ${counts.visits}. Visits that came to the finish: ${counts.finished}.`,
    `People with a code: ${counts.withCode}. Visits without a code: ${counts.withoutCode}.`,
    'A visit without a code is in the long tables with a blank study number. It is not in people.csv and wide.csv.',
    '',
    'WHO IS MISSING',
    `${purpose === 'real' ? 'Demonstration' : 'Real'} visits left out of the tables: ${leftOut.otherPurpose}. Test visits left out: ${leftOut.test}.`,
    `Visits left out because their first event has not arrived: ${leftOut.unstarted}.`,
    'Answers of people who did not agree to their use are not kept, so they are not here.',
    'People who asked to be forgotten are not here.',
    `Visits without an invitation key (keyed = false): ${counts.unkeyed}. They are in the tables. Decide whether to count them.`,
    `Visits on a device whose clock cannot be right: ${counts.badClock}. See the column clock.`,
    `Stored records that cannot be read: ${unreadable.length}. They stay in the store.`,
    ...unreadable.map(({ id, reason }) => `  ${id}: ${reason}`),
    ...unknownContents.map(
      (content) => `Content version ${content} was used; its options are not known here.`,
    ),
    '',
    'FILES',
    ...tables.map(({ table, rows }) => `${`${table.name}.csv`.padEnd(16)} ${table.title}. Rows: ${rows}.`),
    'datapackage.json The same for programs (Frictionless Data Package 1).',
    `plan.json        ${hasPlan ? 'Every analysis plan that was frozen, newest first, with date and hash.' : 'No analysis plan was frozen: the list is empty.'}`,
    'events.jsonl     The log that all tables are made from. Also holds rooms entered, clues noticed, devices',
    '                 placed, reasons written, and demonstration and test visits.',
    'pilot.xlsx       All tables as sheets of one workbook.',
    ...tooLong.map((name) => `                 ${name} is too long for a sheet and is left out of it.`),
    'pilot.sav        wide.csv for SPSS and PSPP, with labels and missing values.',
    'pilot.sps        SPSS syntax that reads wide.csv and gives it the same labels.',
    'analysis.R       The main figures worked out again with R. Run it in this folder: Rscript analysis.R',
    'excel/           The CSVs for spreadsheet programs.',
    '',
    'All CSVs: one header row, UTF-8, commas, CRLF, times in UTC. Blank means no answer.',
    'In excel/ a text that begins with = + - or @ has an apostrophe put before it, so that it cannot run as a formula,',
    'and times have a space in the middle and no Z: spreadsheets know them for times then. They are UTC too.',
    'Use the plain CSVs for statistics programs.',
    '',
    'HOW THINGS ARE COUNTED',
    "t0: the last before or wait rating before the person's first story. t1: the first after rating.",
    't2: the first later rating 28 to 84 days after t1. Within a visit the last answer counts.',
    'One study number: visits under one code, those with the same self-made code at one site, and those whose codes',
    'differ by one slip where an evaluator accepted that they are one person’s.',
    'Background: each part from the first visit that gives it.',
    'First choice: play 1, no variant, phase first; at each step the earliest.',
    'Time spent: the sum of gaps between events, each counted as 5 minutes at most.',
    'Confident means Very or Completely (4 or 5). A pair needs 1 to 5 at both points.',
    'Methods of analysis.R: exact McNemar test; interval of the paired difference by Newcombe (1998), method 10;',
    'shares with Wilson intervals inside it.',
    "The marks in options.csv are the authors' own and not validated. No score of a person is in this pack.",
    'Costs: as typed in, with their source. For staff-time the amount is what one paid hour costs.',
    '',
    'HANDLE WITH CARE',
    'This is a raw pack. It holds single people under study numbers, and texts as they were written. Study numbers',
    'cannot be turned back into codes without the store. It is still personal data: keep it where your pilot agreed.',
    `Show no group of fewer than ${rule.smallestGroup} people. For tables that may be shown to anybody, download the publication.`,
  )
}

/** Lines as a text file that every program shows well. */
export function lines(...text: readonly string[]): string {
  return `${text.join('\r\n')}\r\n`
}
