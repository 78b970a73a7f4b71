import { createHash } from 'node:crypto'
import type { DisclosureRule } from '../../domain/disclosure/disclosure-rule.ts'
import type { Cost } from '../../domain/evaluation/analysis-plan.schema.ts'
import type { EvaluationContent } from '../../domain/evaluation/evaluation-content.ts'
import { figureSections } from '../../domain/evaluation/figure.schema.ts'
import { makeFigures } from '../../domain/evaluation/figures/make-figures.ts'
import { wholePilot, writeFilter } from '../../domain/evaluation/filter.ts'
import { makeReport } from '../../domain/evaluation/report/make-report.ts'
import type { Figures, Report } from '../../protocol/evaluate-api.schema.ts'
import type { Links } from '../../protocol/links-api.schema.ts'
import { readAllChoices } from '../choices/choices-answers.ts'
import type { Store } from '../store/store.ts'
import type { StudyLookQuestion, StudyQuestion } from './evaluation-desk.ts'
import { linksAnswer } from './links-answer.ts'
import { createStudyKeeper, type StudyState } from './study-keeper.ts'
import { createStudyLook, type StudyLook } from './study-look.ts'
import { frozenOf } from './frozen-plans.ts'

/** What answers are made with. */
export interface StudyAnswersParts {
  readonly store: Store
  readonly studyNumber: (code: string) => string
  readonly hashPerson: (subject: string) => string
  readonly nowMs: () => number
  readonly version: string
  /** Another text for each build of the server: what an older one made is not shown. */
  readonly build: string
  readonly content: () => Promise<EvaluationContent>
  readonly rule: DisclosureRule
  /** How long a question waits before it is told how far the work has come. */
  readonly patienceMs?: number
}

/** Answers about the study, as JSON text. */
export interface StudyAnswers {
  answer(question: StudyQuestion): Promise<string>
  bringUp(): Promise<void>
}

/** So many answers are held: the sections of the dashboard for some filters. */
const MOST_HELD = 100
/** After an answer that was kept, filters are likely to follow: the rows are read as soon as the page is drawn. */
const WARM_UP_MS = 3000

/**
 * Makes the answers of one store. Those about everybody are kept in the store until the study changes, so that a server
 * that has just started answers without reading a row of it.
 */
export function createStudyAnswers(parts: StudyAnswersParts): StudyAnswers {
  const { store, version, content, rule } = parts
  const keeper = createStudyKeeper(parts)
  const look = createStudyLook(parts)
  const held = { generation: -1, answers: new Map<string, string>() }
  let warmUp: NodeJS.Timeout | null = null

  /** Everything that an answer rests on beside the rows. */
  async function readBeside(): Promise<StudyLook['beside']> {
    const [sites, targets, plans, costs] = await Promise.all([
      store.listInvitations(null),
      store.listTargets(),
      store.listPlans(),
      store.listCosts(),
    ])
    const plainSites = sites.map(({ site, authority, arm, startMonth, invited }) => ({
      site,
      authority,
      arm,
      startMonth,
      invited,
    }))
    return { sites: plainSites, targets, plan: frozenOf(plans)[0] ?? null, costs, content: await content() }
  }

  function hashOf({ content, ...beside }: StudyLook['beside']): string {
    const text = JSON.stringify([parts.build, version, content.version, rule, beside])
    return createHash('sha256').update(text).digest('hex')
  }

  function recall(generation: number, key: string): string | null {
    if (held.generation !== generation || held.answers.size >= MOST_HELD) held.answers.clear()
    held.generation = generation
    return held.answers.get(key) ?? null
  }

  /** Answers that may be one person's. They are never kept: only a few people ask, and each wants them as they stand. */
  async function answerLinks(): Promise<string> {
    const state = await keeper.read()
    if (state.state === 'working') return JSON.stringify(state satisfies Links)
    return JSON.stringify(linksAnswer(state.links, (await content()).region))
  }

  async function answer(question: StudyQuestion): Promise<string> {
    if (question.what === 'links') return answerLinks()
    if (question.what === 'choices') return JSON.stringify(await readAllChoices(store, parts))
    const [mark, beside] = await Promise.all([keeper.readMark(), readBeside()])
    const madeFrom = hashOf(beside)
    const key = JSON.stringify([question, madeFrom])
    const isOfEverybody = writeFilter(question.filter) === ''
    if (mark !== null) {
      const known = recall(mark.generation, key)
      if (known !== null) return known
      const kept = isOfEverybody ? await store.readStudyAnswer(nameOf(question), madeFrom) : null
      if (kept !== null) {
        held.answers.set(key, kept)
        warmSoon()
        return kept
      }
    }
    const state = await keeper.read()
    if (state.state === 'working') return JSON.stringify(state satisfies Figures)
    const made = make(question, state, beside)
    const text = JSON.stringify(made)
    if (state.generation !== null && made.state === 'ready') {
      recall(state.generation, key)
      held.answers.set(key, text)
      if (isOfEverybody) await store.keepStudyAnswer(state.generation, nameOf(question), madeFrom, text)
    }
    return text
  }

  function make(
    question: StudyLookQuestion,
    state: Extract<StudyState, { state: 'ready' }>,
    beside: StudyLook['beside'],
  ): Figures | Report {
    const found = look(question, state, beside)
    if ('answer' in found) return found.answer
    const { study, view } = found
    if (question.what === 'figures') {
      const { section } = question
      return { state: 'ready', section, view, figures: [...makeFigures(section, study)] }
    }
    return reportOf(found, beside.costs)
  }

  function reportOf(
    { study, view }: Extract<ReturnType<typeof look>, { study: unknown }>,
    costs: readonly Cost[],
  ) {
    const { parts: chapters, ...days } = makeReport(study, costs)
    return {
      state: 'ready' as const,
      view,
      ...days,
      version,
      plan: study.plan,
      costs: [...costs],
      parts: [...chapters],
    }
  }

  function warmSoon(): void {
    warmUp ??= setTimeout(() => {
      keeper.read().catch(() => undefined) // whoever asks next is told
    }, WARM_UP_MS).unref()
  }

  return {
    answer,
    async bringUp() {
      const everybody = { filter: wholePilot, authority: null }
      const first = figureSections.map(
        (section): StudyQuestion => ({ what: 'figures', section, ...everybody }),
      )
      for (const question of [...first, { what: 'report', ...everybody } as const])
        while (isWorking(await answer(question))) {}
    },
  }
}

const isWorking = (text: string) => text.startsWith('{"state":"working"')

function nameOf(question: StudyLookQuestion): string {
  const section = question.what === 'figures' ? question.section : question.what
  return `${section}/${question.authority ?? ''}`
}
