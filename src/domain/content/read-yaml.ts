import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  visit,
} from 'yaml'
import type { ContentFile } from './content-version.ts'
import type { ContentPath, Fault, LocatedFile } from './fault.ts'

/** What came of reading one YAML file: its value with lines, or the faults that keep it from being read. */
export type ReadYaml =
  | { readonly ok: true; readonly file: LocatedFile<unknown> }
  | { readonly ok: false; readonly faults: readonly Fault[] }

const known = new WeakMap<ContentFile, ReadYaml>()

/** Reads the text of one YAML file and keeps the line of everything in it. The same file is read once. */
export function readYaml(file: ContentFile): ReadYaml {
  const read = known.get(file) ?? readAnew(file)
  known.set(file, read)
  return read
}

function readAnew({ path, text }: ContentFile): ReadYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file: path,
      line: lines.linePos(error.pos[0]).line,
      what: `This is not valid YAML. ${error.message}`,
      mend: 'Look at the indents, colons and quotes on this line and the line above.',
    }))
    return { ok: false, faults }
  }
  const lost = lostNames(document).map(({ name, offset }) => ({
    file: path,
    line: lines.linePos(offset).line,
    what: `*${name} stands for a part of this file that is not there above this line.`,
    mend: `Write that part here in place of *${name}, or put &${name} back where it was.`,
  }))
  if (lost.length > 0) return { ok: false, faults: lost }
  const lineOf = (place: ContentPath) => lines.linePos(offsetOf(document, place)).line
  return { ok: true, file: { path, value: document.toJS(), lineOf } }
}

/** Names that stand for nothing: the part that had them was taken out. */
function lostNames(document: Document): readonly { readonly name: string; readonly offset: number }[] {
  const lost: { name: string; offset: number }[] = []
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document)) lost.push({ name: alias.source, offset: alias.range?.[0] ?? 0 })
    },
  })
  return lost
}

/** Offset of the deepest node that exists on the way to `place`; of its key, where it has one. */
function offsetOf(document: Document, place: ContentPath): number {
  let offset = document.contents?.range?.[0] ?? 0
  let node: unknown = document.contents
  for (const part of place) {
    const container = isAlias(node) ? node.resolve(document) : node
    let next: { readonly at: Node | null; readonly node: unknown } | null = null
    if (isMap(container)) {
      const pair = container.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(part),
      )
      if (pair) next = { at: isNode(pair.key) ? pair.key : null, node: pair.value }
    } else if (isSeq(container) && typeof part === 'number') {
      const item = container.items[part]
      if (isNode(item)) next = { at: item, node: item }
    }
    if (!next) return offset
    offset = next.at?.range?.[0] ?? offset
    node = next.node
  }
  return offset
}
