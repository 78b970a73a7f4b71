import type { z } from 'zod/mini'
import { type ContentPath, pathInWords } from './fault.ts'

type Issue = z.core.$ZodIssue

/** A schema's complaint in plain words, with the place to point at. */
export interface ExplainedIssue {
  readonly path: ContentPath
  readonly what: string
  readonly mend: string
}

const kindNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  object: 'a group of "name: value" lines',
  record: 'a group of "name: value" lines',
}

/** Turns one issue of a schema into sentences for the author. `data` is the whole value that was checked. */
export function explainIssue(issue: Issue, data: unknown): ExplainedIssue {
  // A path of YAML data holds strings and numbers only.
  const path = issue.path as ContentPath
  const name = path.length > 0 ? `"${pathInWords(path)}"` : 'The file'
  const given = valueAt(data, path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? ''
      return {
        path: [...path, key],
        what: `There is no field "${key}" ${path.length > 0 ? `in ${name}` : 'in this kind of file'}.`,
        mend: 'Check its spelling, or take it out. Your editor lists the fields when you press Ctrl+Space.',
      }
    }
    case 'invalid_type':
      if (given === undefined) return missing(path)
      return {
        path,
        what: `${name} must be ${kindNames[issue.expected] ?? issue.expected}, but is ${inWords(given)}.`,
        mend:
          issue.expected === 'string'
            ? 'Put the value in quotes.'
            : `Write ${kindNames[issue.expected] ?? issue.expected} here.`,
      }
    case 'invalid_value':
      if (given === undefined) return missing(path)
      return {
        path,
        what: `${name} is ${inWords(given)}, which is not one of the values it can have.`,
        mend: `Use one of: ${issue.values.map(String).join(', ')}.`,
      }
    case 'invalid_format':
      return {
        path,
        what: `${name} is ${inWords(given)}, which is not in the right form.`,
        mend: formMend(issue),
      }
    case 'too_small':
      return {
        path,
        what: `${name} is too ${sizeWord(issue.origin, 'small')}.`,
        mend: `It needs at least ${amount(issue.origin, Number(issue.minimum))}.`,
      }
    case 'too_big':
      return {
        path,
        what: `${name} is too ${sizeWord(issue.origin, 'big')}.`,
        mend: `It can have at most ${amount(issue.origin, Number(issue.maximum))}.`,
      }
    case 'invalid_union':
      return explainUnion(issue, data)
    default:
      return {
        path,
        what: `${name} does not fit. ${issue.message ?? ''}`.trim(),
        mend: 'Look at a file of the same kind that passes.',
      }
  }
}

/** Of the shapes that were possible, the one that the value came nearest to says what is wrong. */
function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, data: unknown): ExplainedIssue {
  const path = issue.path as ContentPath
  const branches = issue.errors.filter((errors) => errors.length > 0)
  const nearest = branches.toSorted((a, b) => closeness(b) - closeness(a))[0]?.[0]
  if (nearest) return explainIssue({ ...nearest, path: [...issue.path, ...nearest.path] }, data)
  const key = 'discriminator' in issue && typeof issue.discriminator === 'string' ? issue.discriminator : null
  const place = key && path.at(-1) !== key ? [...path, key] : path
  if (key && valueAt(data, place) === undefined) return missing(place)
  return {
    path: place,
    what: `"${pathInWords(place)}" is ${inWords(valueAt(data, place))}, which is not one of the kinds it can be.`,
    mend: 'Use one of the kinds that your editor offers here when you press Ctrl+Space.',
  }
}

/** A branch that fails deep inside, and in few places, is nearer than one that fails at once. */
function closeness(issues: readonly Issue[]): number {
  const depth = Math.max(...issues.map((issue) => issue.path.length))
  const wrongKind = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type')
  return (wrongKind ? -100 : 0) + depth * 10 - issues.length
}

function missing(path: ContentPath): ExplainedIssue {
  const key = path.at(-1)
  const around = path.slice(0, -1)
  return {
    path,
    what: `"${String(key)}" is missing${around.length > 0 ? ` in "${pathInWords(around)}"` : ''}.`,
    mend: `Add a line "${String(key)}: …" here.`,
  }
}

function formMend(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'url') return 'Write a whole web address that begins with https://.'
  const pattern = 'pattern' in issue ? String(issue.pattern) : ''
  if (pattern.includes('[a-z0-9-]')) return 'Use small letters, digits and hyphens, like "alarm-hub".'
  if (pattern.includes('\\d{4}-\\d{2}-\\d{2}')) return 'Write the day as year-month-day, like "2026-11-21".'
  return pattern ? `It must match ${pattern}.` : 'Look at a file of the same kind that passes.'
}

const sizeWord = (origin: string, way: 'small' | 'big') =>
  origin === 'string' || origin === 'array' ? (way === 'small' ? 'short' : 'long') : way

function amount(origin: string, count: number): string {
  const noun = origin === 'string' ? 'character' : origin === 'array' ? 'entry' : ''
  if (noun === '') return String(count)
  return `${count} ${count === 1 ? noun : noun.replace(/y$/, 'ie').concat('s')}`
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of "name: value" lines'
  return `"${String(value)}"`
}

function valueAt(data: unknown, path: ContentPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  )
}
