import type { StudySite } from '../../evaluation/study.ts'
import { defineTable } from '../table.ts'

/** One row a site that people were invited at. */
export const sitesTable = defineTable<StudySite, readonly StudySite[]>({
  name: 'sites',
  title: 'One row a site with an invitation link',
  key: ['site'],
  rows: (sites) => sites.toSorted((a, b) => (a.site < b.site ? -1 : 1)),
  fields: [
    { name: 'site', label: 'Site code', type: 'string', required: true, read: ({ site }) => site },
    {
      name: 'authority',
      label: 'Council',
      type: 'string',
      required: true,
      read: ({ authority }) => authority,
    },
    {
      name: 'arm',
      label: 'Group of the waiting-list start',
      type: 'string',
      required: true,
      codes: [
        ['first', 'Began first'],
        ['waiting', 'Waited'],
        ['none', 'Not part of a waiting-list start'],
      ],
      read: ({ arm }) => arm,
    },
    {
      name: 'start_month',
      label: 'Month it was to begin, YYYY-MM',
      type: 'string',
      required: true,
      read: ({ startMonth }) => startMonth,
    },
    {
      name: 'invited',
      label: 'People invited',
      type: 'integer',
      required: true,
      read: ({ invited }) => invited,
    },
  ],
})
