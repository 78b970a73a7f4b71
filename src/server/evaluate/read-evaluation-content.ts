import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type EvaluationContent, evaluationContentOf } from '../../domain/evaluation/evaluation-content.ts'

/** Name of the file that the build puts beside the server. */
const FILE = 'evaluation-content.json'

let known: Promise<EvaluationContent> | null = null

/** What figures need of the content that this server was built with. Read when it is first asked for. */
export function readEvaluationContent(): Promise<EvaluationContent> {
  known ??= import.meta.url.endsWith('.ts') ? fromScenarios() : fromBuild()
  return known
}

async function fromBuild(): Promise<EvaluationContent> {
  // The build wrote it from parsed content.
  return JSON.parse(readFileSync(new URL(FILE, import.meta.url), 'utf8')) as EvaluationContent
}

/** From source (tests, `npm run dev`) there is no build: the authors' files are read. */
async function fromScenarios(): Promise<EvaluationContent> {
  const { parseContent } = await import('../../domain/content/parse-content.ts')
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const folder = path.join(root, 'scenarios')
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}: figures have no words.`)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => ({
      path: `scenarios/${name.split(path.sep).join('/')}`,
      text: readFileSync(path.join(folder, name), 'utf8'),
    }))
  return evaluationContentOf(parseContent(files, { isChecked: true }).content)
}
