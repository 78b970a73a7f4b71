import { LinksScreen } from '../../features/evaluate/links/links-screen.tsx'
import { createEvaluateApi } from '../../platform/evaluate-api.ts'
import { WHOLE_PILOT } from '../../protocol/roles.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'
import { useServices } from '../use-services.ts'
import { StaffPage } from './staff-page.tsx'

const api = createEvaluateApi()

/** `/evaluate/links` */
export function LinksPage() {
  const { announcer } = useServices()
  return (
    <StaffPage title={staffWords.titles.links} may={WHOLE_PILOT}>
      {() => <LinksScreen api={api} announce={announcer.announce} />}
    </StaffPage>
  )
}
