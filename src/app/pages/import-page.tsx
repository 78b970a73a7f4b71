import { ImportScreen } from '../../features/import-answers/import-screen.tsx'
import { newUuidV7 } from '../../platform/ids.ts'
import { seals } from '../../platform/sealed-file.ts'
import { WHOLE_PILOT } from '../../protocol/roles.ts'
import { useServices } from '../use-services.ts'
import { StaffPage } from './staff-page.tsx'
import { staffApi } from './staff-services.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

/** `/evaluate/import` */
export function ImportPage() {
  const { announcer, clock } = useServices()
  return (
    <StaffPage title={staffWords.titles.importAnswers} may={WHOLE_PILOT}>
      {() => (
        <ImportScreen
          seals={seals}
          api={staffApi}
          newId={() => newUuidV7(clock.nowMs())}
          announce={announcer.announce}
        />
      )}
    </StaffPage>
  )
}
