import { expect, test } from 'vitest'
import { figureSchema, figureSections, isShown } from '../../../src/domain/evaluation/figure.schema.ts'
import { makeFigures } from '../../../src/domain/evaluation/figures/make-figures.ts'
import { figuresSchema } from '../../../src/protocol/evaluate-api.schema.ts'
import { allExampleFigures, exampleFigures, exampleStudy } from '../../support/example-figures.ts'

const figures = await allExampleFigures(300)

test('every figure fits its schema, has a name of its own, a sentence, and rows as wide as its columns', () => {
  expect(figures.length).toBeGreaterThan(10)
  for (const figure of figures) {
    expect(figureSchema.safeParse(figure).success, figure.id).toBe(true)
    expect(figure.sentence).toMatch(/^\S.*\.$/s)
    for (const row of figure.table.rows) expect(row.length, figure.id).toBe(figure.table.columns.length)
    expect(JSON.stringify(figure), figure.id).not.toMatch(/NaN|undefined/)
  }
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
})

test('an answer of the server fits the protocol', async () => {
  expect(figuresSchema.safeParse(await exampleFigures('confidence', 60)).success).toBe(true)
})

test('nine people give no number at all, ten give some', async () => {
  const study = await exampleStudy(60)
  const few = { ...study, rows: study.rows.slice(0, 9) }
  for (const section of figureSections)
    for (const figure of makeFigures(section, few))
      expect([figure.id, figure.state, figure.table.rows.flat().filter(isShown)]).toEqual([
        figure.id,
        'too-few',
        [],
      ])
  const enough = { ...study, rows: study.rows.slice(0, 10) }
  expect(makeFigures('took-part', enough)[0]?.state).toBe('shown')
})

test('however few people are left, a chart has something on it or the figure says why there is none', async () => {
  const study = await exampleStudy(60)
  for (let people = 1; people <= study.rows.length; people++)
    for (const section of figureSections)
      for (const figure of makeFigures(section, { ...study, rows: study.rows.slice(0, people) }))
        expect([people, figure.id, figureSchema.safeParse(figure).error?.issues]).toEqual([
          people,
          figure.id,
          undefined,
        ])
})
