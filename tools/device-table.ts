import type { Device } from '../src/domain/content/device.schema.ts'

/** `docs/devices.md`: every device with what can be practised and where its facts come from, made from the files. */
export function deviceTable(devices: readonly Device[]): string {
  const rows = devices
    .toSorted((a, b) => a.number - b.number)
    .map((device) => {
      const { number, name, id, tasks, facts, sources } = device
      const faults = tasks.filter(({ kind }) => kind === 'fault' || kind === 'limit')
      const checkBy = facts.map((fact) => fact.checkBy).toSorted()[0] ?? ''
      return [
        String(number),
        `${name} (\`${id}\`)`,
        tasks.map(({ title, kind }) => `${plain(title)} (${kind})`).join('; '),
        faults.map(({ title }) => plain(title)).join('; ') || 'none: it has no power',
        lessonsOf(device).join(', '),
        `${facts.length} facts; ${sources.map(({ title }) => title).join('; ') || 'general knowledge'}`,
        checkBy,
      ]
    })
  const head = ['No.', 'Device', 'Tasks', 'Faults and limits', 'Lessons', 'Facts and sources', 'Check by']
  return [
    '# Devices',
    '',
    'Made from `scenarios/devices/` by `npm run docs`. Change the files, not this page.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}

/** What can be done with a device beside its tasks; each has a card to print. */
function lessonsOf({ calls, senses, day, power }: Device): readonly string[] {
  return [
    ...(calls ? [`${calls.length} calls`] : []),
    ...(senses.shape === 'none' ? [] : ['what it notices']),
    ...(day ? ['a day'] : []),
    ...(power.kind === 'none' ? [] : ['break it']),
    'a card',
  ]
}

const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`
const plain = (title: string) => title.replaceAll('{person}', 'the person')
