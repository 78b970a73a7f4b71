import type { Figure } from '../../../domain/evaluation/figure.schema.ts'

/** Figures about one thing of many, such as a story: only one of them is looked at at a time. */
export interface FigureGroup {
  readonly id: string
  readonly label: string
  readonly figures: readonly Figure[]
}

/** The figures of a section: those that everybody reads, then those about one thing each. */
export interface GroupedFigures {
  readonly common: readonly Figure[]
  readonly groups: readonly FigureGroup[]
}

/** Figures with such an id are about the thing that the rest of the id names. */
const aboutOne = /^(?:endings|choices|noticed)-(.+)$/

/** Sorts the figures of a section. The title of a figure about one thing begins with its name and a colon. */
export function groupFigures(figures: readonly Figure[]): GroupedFigures {
  const groups = new Map<string, FigureGroup>()
  const common: Figure[] = []
  for (const figure of figures) {
    const id = aboutOne.exec(figure.id)?.[1]
    if (id === undefined) common.push(figure)
    else {
      const group = groups.get(id) ?? { id, label: nameIn(figure.title), figures: [] }
      groups.set(id, { ...group, figures: [...group.figures, figure] })
    }
  }
  return { common, groups: [...groups.values()] }
}

function nameIn(title: string): string {
  const end = title.lastIndexOf(': ')
  return end < 0 ? title : title.slice(0, end)
}
