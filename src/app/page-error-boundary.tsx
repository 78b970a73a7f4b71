import { Component, type ReactNode } from 'react'
import { ErrorScreen } from '../features/help/error-screen.tsx'
import { appMessages as words } from './app.messages.ts'
import { inApp } from './base-path.ts'
import { Shell } from './shell.tsx'

/** Shows a calm page when a screen fails. The log is on disk, so nothing that was answered is lost. */
export class PageErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: unknown }
> {
  override readonly state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <Shell title={words.home}>
        <ErrorScreen
          href={inApp}
          onReload={() => location.reload()}
          detail={error instanceof Error ? error.message : String(error)}
        />
      </Shell>
    )
  }
}
