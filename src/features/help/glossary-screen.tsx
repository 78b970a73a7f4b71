import { useState } from 'react'
import type { GlossaryTerm } from '../../domain/content/glossary.schema.ts'
import { Page, PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './glossary-screen.module.css'
import { helpMessages } from './help.messages.ts'

const words = helpMessages.glossary

/** What the glossary page needs. */
export interface GlossaryScreenProps {
  readonly terms: readonly GlossaryTerm[]
  readonly announce: (text: string) => void
}

/** Every explained word in one list, from A to Z, with a box that narrows it. */
export function GlossaryScreen({ terms, announce }: GlossaryScreenProps) {
  const [sought, setSought] = useState('')
  const found = findTerms(terms, sought)
  const seek = (text: string) => {
    setSought(text)
    const count = findTerms(terms, text).length
    announce(count === 0 ? words.none : words.found(count))
  }
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <TextField label={words.search} value={sought} onChange={seek} type="search" />
      {found.length === 0 && <p>{words.none}</p>}
      <dl className={styles.list}>
        {found.map((term) => (
          <div key={term.id} id={term.id} className={styles.entry}>
            <dt>{term.term}</dt>
            <dd>{term.meaning}</dd>
            {term.also && (
              <dd className={styles.also}>
                {words.also} {term.also.join(', ')}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Page>
  )
}

/** The terms whose name, other names or meaning hold the sought text, from A to Z. */
function findTerms(terms: readonly GlossaryTerm[], sought: string): readonly GlossaryTerm[] {
  const needle = sought.trim().toLocaleLowerCase('en-GB')
  return terms
    .filter((term) =>
      [term.term, ...(term.also ?? []), term.meaning].some((text) =>
        text.toLocaleLowerCase('en-GB').includes(needle),
      ),
    )
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'))
}
