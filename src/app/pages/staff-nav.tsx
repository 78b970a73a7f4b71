import { EVALUATING, type Role, WHOLE_PILOT } from '../../protocol/roles.ts'
import { NavLinks } from '../../ui/nav-links.tsx'
import { useLocation } from 'wouter'
import { inApp } from '../base-path.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

const pages: readonly {
  readonly path: string
  readonly label: string
  readonly may: readonly Role[] | null
}[] = [
  { path: '/train', label: staffWords.titles.train, may: ['trainer', 'administrator'] },
  { path: '/evaluate', label: staffWords.titles.evaluate, may: EVALUATING },
  { path: '/evaluate/report', label: staffWords.titles.report, may: EVALUATING },
  { path: '/evaluate/plan', label: staffWords.titles.plan, may: EVALUATING },
  { path: '/invitations', label: staffWords.titles.invitations, may: EVALUATING },
  {
    path: '/evaluate/import',
    label: staffWords.titles.importAnswers,
    may: WHOLE_PILOT,
  },
  {
    path: '/evaluate/links',
    label: staffWords.titles.links,
    may: WHOLE_PILOT,
  },
  { path: '/colleagues', label: staffWords.titles.colleagues, may: ['administrator'] },
  { path: '/audit', label: staffWords.titles.audit, may: ['administrator'] },
  { path: '/faults', label: staffWords.titles.faults, may: ['administrator'] },
  { path: '/account', label: staffWords.titles.account, may: null },
]

/** The pages for people with an account, as far as this role may see them. */
export function StaffNav({ role }: { readonly role: Role }) {
  const [here] = useLocation()
  return (
    <NavLinks
      label={staffWords.staff.pages}
      menu={staffWords.staff.menu}
      links={pages
        .filter(({ may }) => may === null || may.includes(role))
        .map(({ path, label }) => ({ href: inApp(path), label, isHere: path === here }))}
    />
  )
}
