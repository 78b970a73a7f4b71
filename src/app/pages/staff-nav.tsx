import { EVALUATING, type Role } from '../../protocol/roles.ts'
import { NavLinks } from '../../ui/nav-links.tsx'
import { useLocation } from 'wouter'
import { appMessages as words } from '../app.messages.ts'
import { inApp } from '../base-path.ts'

const pages: readonly {
  readonly path: string
  readonly label: string
  readonly may: readonly Role[] | null
}[] = [
  { path: '/evaluate', label: words.titles.evaluate, may: EVALUATING },
  { path: '/evaluate/report', label: words.titles.report, may: EVALUATING },
  { path: '/evaluate/plan', label: words.titles.plan, may: EVALUATING },
  { path: '/invitations', label: words.titles.invitations, may: EVALUATING },
  {
    path: '/evaluate/import',
    label: words.titles.importAnswers,
    may: ['regional-evaluator', 'administrator'],
  },
  { path: '/colleagues', label: words.titles.colleagues, may: ['administrator'] },
  { path: '/audit', label: words.titles.audit, may: ['administrator'] },
  { path: '/faults', label: words.titles.faults, may: ['administrator'] },
  { path: '/account', label: words.titles.account, may: null },
]

/** The pages for people with an account, as far as this role may see them. */
export function StaffNav({ role }: { readonly role: Role }) {
  const [here] = useLocation()
  return (
    <NavLinks
      label={words.staff.pages}
      links={pages
        .filter(({ may }) => may === null || may.includes(role))
        .map(({ path, label }) => ({ href: inApp(path), label, isHere: path === here }))}
    />
  )
}
