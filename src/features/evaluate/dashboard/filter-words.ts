import type { Filter } from '../../../domain/evaluation/filter.ts'
import type { View } from '../../../protocol/evaluate-api.schema.ts'
import { dateInWords } from '../../../ui/when.ts'
import { valueInWords } from '../figures/value-in-words.ts'
import { dashboardMessages } from './dashboard.messages.ts'

const words = dashboardMessages.filter

/** Names of the lists of a filter that are not optional background. */
const lists = ['authority', 'role', 'setting', 'years', 'site', 'way'] as const
type ListName = (typeof lists)[number]
const aboutPrefix = 'about-'

const listName = (id: string): ListName | undefined => lists.find((name) => name === id)

/** What is chosen of one filter, by its name in the address. */
export function chosenOf(filter: Filter, id: string): readonly string[] {
  const name = listName(id)
  return name ? filter[name] : (filter.about[id.slice(aboutPrefix.length)] ?? [])
}

/** The filter with other choices for one of its parts. */
export function withChosen(filter: Filter, id: string, chosen: readonly string[]): Filter {
  const name = listName(id)
  if (name === 'way') {
    // The choices come from the server, which offers only ways that there are.
    return { ...filter, way: chosen.map((one) => one as Filter['way'][number]) }
  }
  if (name) return { ...filter, [name]: [...chosen] }
  return { ...filter, about: { ...filter.about, [id.slice(aboutPrefix.length)]: [...chosen] } }
}

/** The Monday of the week that a day is in, `YYYY-MM-DD`; null for no day. */
export function mondayOf(day: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return null
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

/** Which people a page is about, in one line. */
export function viewInWords({ filter, filters, people }: View): string {
  const parts = filters.flatMap(({ id, label, choices }) => {
    const chosen = chosenOf(filter, id)
    const names = chosen.map((one) => choices.find((choice) => choice.id === one)?.label ?? one)
    return names.length > 0 ? [`${label} ${names.join(' or ')}`] : []
  })
  if (filter.from) parts.push(words.fromDay(dateInWords(filter.from)))
  if (filter.to) parts.push(words.toDay(dateInWords(filter.to)))
  const count = valueInWords(people)
  return parts.length === 0 ? words.everybody(count) : words.some(count, parts.join(', '))
}
