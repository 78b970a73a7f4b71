import type { FileSaver } from '../../../domain/ports/file-saver.ts'
import type { View } from '../../../protocol/evaluate-api.schema.ts'
import type { ChartKit } from '../../../ui/charts/chart-kit.ts'
import { dateInWords } from '../../../ui/when.ts'
import { figureMessages as words } from './figure.messages.ts'

/** What a page with figures hands its charts. */
export interface ChartKitParts {
  readonly saver: FileSaver
  readonly announce: (text: string) => void
  /** The address of this page with the filter in force, without what stands after `#`. */
  readonly address: string
}

/** The kit for the charts of one view: demonstration data marks each of them. */
export function chartKitOf(view: View, { saver, announce, address }: ChartKitParts): ChartKit {
  const { isDemonstration, until } = view
  // A store without answers has no such day yet.
  const source = until === '' ? words.product : words.source(dateInWords(until))
  return {
    words: words.chart,
    save: saver.save,
    announce,
    mark: isDemonstration ? words.demonstration : null,
    source: isDemonstration ? `${words.demonstrationSource} ${source}` : source,
    addressOf: (id) => `${address}#${id}`,
  }
}
