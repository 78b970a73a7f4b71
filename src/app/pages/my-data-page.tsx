import { MyDataScreen } from '../../features/my-data/my-data-screen.tsx'
import { createMyDataApi } from '../../platform/my-data-api.ts'
import { clearDevice } from '../clear-device.ts'
import { Shell } from '../shell.tsx'
import { useServices } from '../use-services.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

const api = createMyDataApi()

/** `/my-answers` */
export function MyDataPage() {
  const services = useServices()
  const { saver, device, announcer } = services
  return (
    <Shell title={staffWords.titles.myData}>
      <MyDataScreen
        api={api}
        saver={saver}
        ownCode={device.get().person}
        forgetHere={() => clearDevice(services)}
        announce={announcer.announce}
      />
    </Shell>
  )
}
