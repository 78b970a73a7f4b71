import { NotFoundScreen } from '../../features/help/not-found-screen.tsx'
import { appMessages as words } from '../app.messages.ts'
import { inApp } from '../base-path.ts'
import { Shell } from '../shell.tsx'

/** Any address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Shell title={words.titles.notFound}>
      <NotFoundScreen href={inApp} />
    </Shell>
  )
}
