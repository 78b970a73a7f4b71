import { Stack, TextList } from '../../ui/page.tsx'

/** One part of a page of plain words. */
export interface TextSection {
  readonly heading: string
  readonly lines: readonly string[]
}

/** Parts of a page of plain words, each a heading and a list. */
export function TextSections({ sections }: { readonly sections: readonly TextSection[] }) {
  return sections.map((section) => (
    <Stack key={section.heading}>
      <h2>{section.heading}</h2>
      <TextList items={section.lines} />
    </Stack>
  ))
}
