import { isBestLongest } from '../../src/domain/content/checks/check-longest-option.ts'
import { FEWEST_WORDS_FOR_A_GRADE } from '../../src/domain/content/checks/check-reading.ts'
import { proseOf } from '../../src/domain/content/checks/prose.ts'
import {
  type AllowedPhrases,
  readingOf,
  sentencesOf,
  wordsOf,
} from '../../src/domain/content/reading-grade.ts'
import type { OptionVector, Story, StoryStep } from '../../src/domain/content/story.schema.ts'
import { bestOptionOf, vectorSum } from '../../src/domain/scoring/grade-option.ts'
import { allRoads, standingOn } from '../../src/domain/story/all-roads.ts'
import { endingOf } from '../../src/domain/story/ending-of.ts'
import { stepAfter } from '../../src/domain/story/step-after.ts'
import { withVariant } from '../../src/domain/story/with-variant.ts'

/** Where the road goes after the last decision. */
export const REVIEW = 'review'

/** One option as its author wants to see it. */
export interface MapOption {
  readonly id: string
  readonly short: string
  readonly words: number
  readonly vector: OptionVector
  readonly sum: number
  /** The step it leads to, or `review`. */
  readonly to: string
  readonly isBest: boolean
  readonly isOver: boolean
}

/** The text of the highest reading grade (Flesch-Kincaid); short texts have none. */
export interface HardText {
  readonly grade: number
  readonly text: string
}

/** One decision. */
export interface MapStep {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly options: readonly MapOption[]
  /** The best option gives itself away by its length. */
  readonly isBestLongest: boolean
  readonly hardest: HardText | null
}

/** One ending: how many roads reach it, and with which totals of vectors. */
export interface MapEnding {
  readonly id: string
  readonly title: string
  readonly roads: number
  /** Lowest and highest total of the roads that reach it; null when none does. */
  readonly totals: readonly [low: number, high: number] | null
}

/** A story laid out for the person who writes it. */
export interface StoryMap {
  readonly id: string
  readonly title: string
  readonly variant: string | null
  readonly steps: readonly MapStep[]
  readonly endings: readonly MapEnding[]
  readonly roads: number
  readonly words: number
  readonly hardest: HardText | null
  readonly longest: { readonly words: number; readonly sentence: string }
}

/** Lays out a story, or one of its variants: states, roads, totals, reading grade and longest line. */
export function storyMap(written: Story, variant: string | null, allowed: AllowedPhrases): StoryMap {
  const story = withVariant(written, variant)
  const texts = textsOf(story)
  const sentences = texts.flatMap(sentencesOf)
  const longest = sentences.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? ''
  const roads = allRoads(story)
  return {
    id: story.id,
    title: story.title,
    variant,
    steps: story.steps.map((step) => mapStep(story, step, allowed)),
    endings: mapEndings(story),
    roads: roads.length,
    words: texts.flatMap(wordsOf).length,
    hardest: hardestOf(texts, allowed),
    longest: { words: wordsOf(longest).length, sentence: longest },
  }
}

function mapStep(story: Story, step: StoryStep, allowed: AllowedPhrases): MapStep {
  const best = bestOptionOf(step)
  return {
    id: step.id,
    title: step.title,
    question: step.question,
    isBestLongest: isBestLongest(step),
    hardest: hardestOf(textsOf(step), allowed),
    options: step.options.map((option) => ({
      id: option.id,
      short: option.short,
      words: wordsOf(option.text).length,
      vector: option.vector,
      sum: vectorSum(option.vector),
      to: stepAfter(story, step, option)?.id ?? REVIEW,
      isBest: option.id === best.id,
      isOver: option.over === true,
    })),
  }
}

/** An ending may ask for clues, too: so each road is taken with open eyes and with closed ones. */
function mapEndings(story: Story): MapEnding[] {
  const reached = new Map<string, number[]>()
  for (const road of allRoads(story)) {
    const total = road.reduce((sum, { option }) => sum + vectorSum(option.vector), 0)
    const eyes = [new Set<string>(), new Set(story.lookAround.clues.map(({ id }) => id))]
    const ids = new Set(eyes.map((noticed) => endingOf(story, { standing: standingOn(road), noticed }).id))
    for (const id of ids) reached.set(id, [...(reached.get(id) ?? []), total])
  }
  return story.endings.map(({ id, title }) => {
    const totals = reached.get(id) ?? []
    return {
      id,
      title,
      roads: totals.length,
      totals: totals.length === 0 ? null : [Math.min(...totals), Math.max(...totals)],
    }
  })
}

function hardestOf(texts: readonly string[], allowed: AllowedPhrases): HardText | null {
  const graded = texts.flatMap((text) => {
    const { words, grade } = readingOf(text, allowed)
    return words < FEWEST_WORDS_FOR_A_GRADE ? [] : [{ grade, text }]
  })
  return graded.toSorted((a, b) => b.grade - a.grade)[0] ?? null
}

function textsOf(value: unknown): string[] {
  return proseOf({ path: '', value, lineOf: () => 1 }).map(({ text }) => text)
}
