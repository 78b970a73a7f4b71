import { gatherPilot, type Pilot, type PilotPerson } from '../../domain/exports/pilot.ts'
import { isGroupShown, suppressCount } from '../../domain/exports/suppress-count.ts'
import { headlineCounts, type PairedTable } from '../../domain/measures/headline-counts.ts'
import type { Overview, QuestionOverview } from '../../protocol/evaluate-api.schema.ts'
import type { StoredPilot } from './read-pilot.ts'

const questions = ['recommend', 'use'] as const

/** The dashboard's counts. Small numbers are hidden here, so that they never reach a browser. */
export function makeOverview(
  stored: StoredPilot,
  includeUnkeyed: boolean,
  studyNumber: (code: string) => string,
): Overview {
  const all = gatherPilot(stored.records, studyNumber, stored.purpose)
  const unkeyed = all.visits.filter(({ keyed }) => !keyed).length
  const counted = includeUnkeyed ? all : onlyKeyed(stored, all, studyNumber)
  return {
    started: counted.visits.length,
    finished: counted.visits.filter(({ log }) => log.events.some(({ kind }) => kind === 'visit.finished'))
      .length,
    matched: counted.people.filter(isMatched).length,
    peopleWithCode: counted.people.filter((person) => person.studyNumber !== null).length,
    unkeyed,
    includesUnkeyed: includeUnkeyed,
    notCounted: all.leftOut.otherPurpose + all.leftOut.test,
    isDemonstration: stored.purpose === 'demo',
    unreadable: stored.unreadable.length,
    questions: questions.map((question) => overviewOf(question, counted.people)),
  }
}

function onlyKeyed(stored: StoredPilot, all: Pilot, studyNumber: (code: string) => string): Pilot {
  const visits = new Set(all.visits.filter(({ keyed }) => keyed).map(({ log }) => log.visit))
  return gatherPilot(
    stored.records.filter(({ event }) => visits.has(event.visit)),
    studyNumber,
    stored.purpose,
  )
}

function pairsOf(people: readonly PilotPerson[], question: string): PairedTable {
  const logs = people.map(({ log }) => log)
  return headlineCounts(logs, question).beforeToAfter
}

function isMatched(person: PilotPerson): boolean {
  return questions.some((question) => pairsOf([person], question).pairs > 0)
}

function overviewOf(
  question: QuestionOverview['question'],
  people: readonly PilotPerson[],
): QuestionOverview {
  const { pairs, gained, lost, stayedHigh } = pairsOf(people, question)
  if (!isGroupShown(pairs)) return { question, pairs: null }
  return {
    question,
    pairs: {
      people: pairs,
      confidentBefore: suppressCount(stayedHigh + lost, pairs),
      confidentAfter: suppressCount(stayedHigh + gained, pairs),
    },
  }
}
