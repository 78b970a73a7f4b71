import { writeFileSync } from 'node:fs'
import { parseContent } from '../src/domain/content/parse-content.ts'
import { deviceTable } from './device-table.ts'
import { readScenarios } from './read-scenarios.ts'

// `npm run docs`: writes the pages of docs/ that are made from the content files.
const { content } = parseContent(readScenarios(process.cwd()), { isChecked: true })
writeFileSync('docs/devices.md', deviceTable([...content.devices.values()]))
