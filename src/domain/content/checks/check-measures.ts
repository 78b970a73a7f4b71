import { type Fault, faultAt, type LocatedFile } from '../fault.ts'
import type { Measures } from '../measures.schema.ts'
import type { Check } from './check.ts'
import { idsOf, References } from './references.ts'

/** Most questions that may be asked at one moment without an offer. */
const MOST_WITHOUT_ASKING = 8

/** Questions name scales and stems that there are, and nobody is asked more than 8 without an offer. */
export const checkMeasures: Check = (library) =>
  library.measures ? [...linkFaults(library.measures), ...amountFaults(library.measures)] : []

function linkFaults(file: LocatedFile<Measures>): readonly Fault[] {
  const { questions, scales, stems, blocks, headline, decisionConfidence } = file.value
  const links = new References(file)
  questions.forEach((question, at) => {
    if (question.kind === 'rating') {
      links.expect(question.scale, idsOf(scales), 'scale', ['questions', at, 'scale'])
    }
    if (question.kind !== 'text') links.expect(question.stem, idsOf(stems), 'stem', ['questions', at, 'stem'])
  })
  blocks.forEach((block, at) =>
    block.pages.forEach((page, number) =>
      page.forEach((id, place) =>
        links.expect(id, idsOf(questions), 'question', ['blocks', at, 'pages', number, place]),
      ),
    ),
  )
  headline.forEach((id, at) => links.expect(id, idsOf(questions), 'question', ['headline', at]))
  links.expect(decisionConfidence.scale, idsOf(scales), 'scale', ['decisionConfidence', 'scale'])
  return links.faults
}

function amountFaults(file: LocatedFile<Measures>): readonly Fault[] {
  const { blocks } = file.value
  return [...new Set(blocks.map((block) => block.moment))].flatMap((moment) => {
    const asked = blocks.filter((block) => block.moment === moment && !block.offer)
    const amount = asked.flatMap((block) => block.pages.flat()).length
    if (amount <= MOST_WITHOUT_ASKING) return []
    const at = blocks.findLastIndex((block) => block.moment === moment && !block.offer)
    const what = `At the moment "${moment}" ${amount} questions are asked without an offer. The most is ${MOST_WITHOUT_ASKING}.`
    return [faultAt(file, ['blocks', at], what, 'Give one of its blocks an offer, or take questions out.')]
  })
}
