import { Page } from '../../ui/page.tsx'
import { appMessages as words } from '../app.messages.ts'

/** Stands in while a page and its content arrive. */
export function LoadingPage() {
  return (
    <Page>
      <p>{words.loading}</p>
    </Page>
  )
}
