import { useMemo } from 'react'
import { figureSections, type Section } from '../../../domain/evaluation/figure.schema.ts'
import { type Filter, readFilter, wholePilot, writeFilter } from '../../../domain/evaluation/filter.ts'
import type { FileSaver } from '../../../domain/ports/file-saver.ts'
import type { Account } from '../../../protocol/account-api.schema.ts'
import type { EvidenceApi, PackApi } from '../../../protocol/evaluate-api.schema.ts'
import type { AccountApi } from '../../../protocol/staff-api.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeading } from '../../../ui/page.tsx'
import { dateInWords } from '../../../ui/when.ts'
import { dashboardMessages as words } from './dashboard.messages.ts'
import styles from './dashboard-screen.module.css'
import { FilterBar } from './filter-bar.tsx'
import { SectionPart } from './section-part.tsx'
import { TakeAway } from './take-away.tsx'
import { type SectionState, useSections } from './use-sections.ts'

/** What the dashboard needs. */
export interface DashboardScreenProps {
  readonly api: PackApi & Pick<AccountApi, 'signOut'> & Pick<EvidenceApi, 'figures'>
  readonly account: Account
  /** Name of the council that the account is bound to. */
  readonly councilName: string | null
  readonly saver: FileSaver
  /** What stands in the address after `?`. */
  readonly search: string
  /** Keeps another filter in the address. */
  readonly onSearch: (search: string) => void
  /** The whole address of this page with something after `?`. */
  readonly addressOf: (search: string) => string
  readonly href: (path: string) => string
  readonly navigate: (path: string) => void
  readonly print: () => void
  readonly announce: (text: string) => void
}

const waiting: SectionState = { kind: 'waiting' }

/** All figures of the pilot: contents at the side, whom they are about at the top, section by section. */
export function DashboardScreen(props: DashboardScreenProps) {
  const { api, account, councilName, saver, search, onSearch, announce } = props
  const read = useMemo(() => readFilter(Object.fromEntries(new URLSearchParams(search))), [search])
  const filter = read.ok ? read.filter : wholePilot
  const { states, view, reload } = useSections(api, figureSections, filter)
  const change = (next: Filter) => onSearch(writeFilter(next))
  const refused = refusalOf(states)
  const written = writeFilter(filter)
  return (
    <div className={styles.layout}>
      <Contents sections={refused === null ? figureSections : []} />
      <div className={styles.column}>
        <PageHeading lead={words.lead}>{words.title}</PageHeading>
        {!read.ok && (
          <Notice kind="danger" heading={words.filter.wrong}>
            <p>{read.sentence}</p>
          </Notice>
        )}
        {view && (
          <>
            <p className={styles.quiet}>
              {view.until === '' ? words.noneYet : words.until(dateInWords(view.until))}{' '}
              {councilName !== null && words.council(councilName)}
            </p>
            <FilterBar view={view} filter={filter} onChange={change} />
          </>
        )}
        {refused !== null && (
          <Notice kind="info" heading={written === '' ? words.filter.tooFew : words.filter.wrong}>
            <p>{refused}</p>
            {written !== '' && <Button onClick={() => onSearch('')}>{words.filter.clear}</Button>}
          </Notice>
        )}
        {refused === null &&
          figureSections.map((section) => (
            <SectionPart
              key={section}
              section={section}
              state={states.get(section) ?? waiting}
              onAgain={reload}
              saver={saver}
              announce={announce}
              address={props.addressOf(written)}
            />
          ))}
        <TakeAway {...props} reportQuery={written} account={account} />
      </div>
    </div>
  )
}

function Contents({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <nav aria-labelledby="contents" className={styles.contents} data-print="no">
      <h2 id="contents">{words.contents}</h2>
      <ol>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{words.sections[section].title}</a>
          </li>
        ))}
        <li>
          <a href="#take-along">{words.download.title}</a>
        </li>
      </ol>
    </nav>
  )
}

function refusalOf(states: ReadonlyMap<string, SectionState>): string | null {
  for (const state of states.values()) {
    if (state.kind === 'answered' && state.figures.state === 'refused') return state.figures.sentence
  }
  return null
}
