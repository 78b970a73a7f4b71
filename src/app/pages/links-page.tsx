import { LinksScreen } from '../../features/evaluate/links/links-screen.tsx'
import { createEvaluateApi } from '../../platform/evaluate-api.ts'
import type { Role } from '../../protocol/roles.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'
import { useServices } from '../use-services.ts'
import { StaffPage } from './staff-page.tsx'

const linking: readonly Role[] = ['regional-evaluator', 'administrator']
const api = createEvaluateApi()

/** `/evaluate/links` */
export function LinksPage() {
  const { announcer } = useServices()
  return (
    <StaffPage title={staffWords.titles.links} may={linking}>
      {() => <LinksScreen api={api} announce={announcer.announce} />}
    </StaffPage>
  )
}
