/** Something wrong in a content file, said so that its author can put it right. */
export interface Fault {
  /** Path from the project's root. */
  readonly file: string
  /** Line of the file, counted from 1. */
  readonly line: number
  /** What is wrong, in one or two plain sentences. */
  readonly what: string
  /** How to mend it. */
  readonly mend: string
}

/** A place inside a YAML file: keys and positions from the top, `['steps', 2, 'options', 0, 'text']`. */
export type ContentPath = readonly (string | number)[]

/** A content file that was read, with a way to find the line of anything in it. */
export interface LocatedFile<T> {
  readonly path: string
  readonly value: T
  /** Line of the thing at a path; the nearest thing around it when it is not there. */
  lineOf(path: ContentPath): number
}

/** A fault at a place in a file. */
export function faultAt(file: LocatedFile<unknown>, path: ContentPath, what: string, mend: string): Fault {
  return { file: file.path, line: file.lineOf(path), what, mend }
}

/** A path in words: `steps, item 3, options, item 1`. */
export function pathInWords(path: ContentPath): string {
  return path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : part)).join(', ')
}
