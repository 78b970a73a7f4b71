import { demoContentOf } from '../../src/domain/demo/demo-content.ts'
import { demoSites, makeDemoPilot } from '../../src/domain/demo/make-demo-pilot.ts'
import { STANDARD_RULE } from '../../src/domain/disclosure/disclosure-rule.ts'
import { evaluationContentOf } from '../../src/domain/evaluation/evaluation-content.ts'
import { type Figure, figureSections, type Section } from '../../src/domain/evaluation/figure.schema.ts'
import { makeFigures } from '../../src/domain/evaluation/figures/make-figures.ts'
import { type Filter, wholePilot } from '../../src/domain/evaluation/filter.ts'
import type { Study } from '../../src/domain/evaluation/study.ts'
import { studyRowOf } from '../../src/domain/evaluation/study-row.ts'
import { peopleOf } from '../../src/domain/measures/people-of.ts'
import type { Figures, View } from '../../src/protocol/evaluate-api.schema.ts'
import { scenarioContent } from './scenario-content.ts'

const startMs = Date.parse('2026-05-04T00:00:00.000Z')

/** A study made of demonstration people, as a store would hold it. The same numbers give the same study. */
export async function exampleStudy(people = 300, seed = '1'): Promise<Study> {
  const content = scenarioContent()
  const demoContent = demoContentOf(content, (ms) => new Date(ms).toISOString())
  const keyed = new Set<string>()
  const events = []
  for await (const visit of makeDemoPilot({ people, seed, content: demoContent, startMs })) {
    events.push(...visit.events)
    if (visit.keyed) for (const { visit: id } of visit.events) keyed.add(id)
  }
  const logs = peopleOf(events, 'demo')
  return {
    rows: logs.map((log) =>
      studyRowOf(log, {
        id: log.person === null ? (log.visits[0]?.visit ?? '') : `P-${log.person}`,
        isKeyed: ({ visit }) => keyed.has(visit),
        hasTime: ({ at }) => at.startsWith('2026') && at < '2026-12',
      }),
    ),
    content: evaluationContentOf(content),
    sites: demoSites(demoContent).map((site) => ({
      ...site,
      startMonth: site.arm === 'first' ? '2026-05' : '2026-07',
      invited: Math.ceil((people / 24) * 1.6),
    })),
    targets:
      content.regions
        .values()
        .next()
        .value?.authorities.map(({ id }) => ({ authority: id, people: 30 })) ?? [],
    plan: null,
    rule: STANDARD_RULE,
  }
}

/** What stands beside example figures. */
export function exampleView(study: Study, filter: Filter = wholePilot): View {
  const { region } = study.content
  return {
    filter,
    authority: null,
    people: study.rows.length,
    until: '2026-11-16',
    isDemonstration: true,
    includesUnkeyed: true,
    periods: [],
    leftOut: { test: 0, otherPurpose: 0, unstarted: 0, unreadable: 0 },
    filters: [
      {
        id: 'authority',
        label: 'Council',
        choices: region.authorities.map(({ id, name }) => ({ id, label: name })),
      },
      {
        id: 'setting',
        label: 'Place of work',
        choices: region.settings.map(({ id, label }) => ({ id, label })),
      },
      { id: 'years', label: 'Years in care', choices: region.years.map(({ id, label }) => ({ id, label })) },
    ],
  }
}

/** One section of example figures, as the server would answer. */
export async function exampleFigures(section: Section, people = 300): Promise<Figures> {
  const study = await exampleStudy(people)
  return { state: 'ready', section, view: exampleView(study), figures: [...makeFigures(section, study)] }
}

/** Every example figure. */
export async function allExampleFigures(people = 300): Promise<readonly Figure[]> {
  const study = await exampleStudy(people)
  return figureSections.flatMap((section) => makeFigures(section, study))
}
