import { CircleHelp, Map as MapIcon, Settings as SettingsIcon } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { type HeaderAction, PageShell } from '../ui/page-shell.tsx'
import { StatusRegion } from '../ui/status-region.tsx'
import { appMessages as words } from './app.messages.ts'
import { inApp } from './base-path.ts'
import { IdleGuard } from './idle-guard.tsx'
import { useServices } from './use-services.ts'

/** What a page tells the frame around it. */
export interface ShellProps {
  /** Name of the page: in the window's title and, on wide screens, in the header. */
  readonly title: string
  /** `fill` for the stage: exactly the window. */
  readonly layout?: 'page' | 'fill'
  /** Opens the plan; without it the header leads to the House list. */
  readonly onRooms?: () => void
  /** Opens the settings over the page; without it the header leads to their page. */
  readonly onSettings?: () => void
  /** Ways to switch between the picture and the list, before the common actions. */
  readonly switches?: readonly HeaderAction[]
  readonly after?: ReactNode
  readonly children: ReactNode
}

let isFirstPage = true

/** The frame of a page: header, main, footer, the one status region. Sets the window's title and moves focus to the h1. */
export function Shell({
  title,
  layout = 'page',
  onRooms,
  onSettings,
  switches = [],
  after,
  children,
}: ShellProps) {
  const { announcer } = useServices()
  const [path] = useLocation()
  const frame = useRef<HTMLDivElement>(null)

  useEffect(() => {
    document.title = `${title} - ${words.home}`
  }, [title])

  useEffect(() => {
    // On a fresh load the browser's own start of the page is right; after a move the new page must speak up.
    if (isFirstPage) isFirstPage = false
    else {
      frame.current?.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    // Runs each time the address changes.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [path])

  const settings = { icon: SettingsIcon, label: words.settings }
  const rooms = { icon: MapIcon, label: words.rooms }
  return (
    <div ref={frame}>
      <PageShell
        home={{ href: inApp('/'), label: words.home }}
        title={title}
        layout={layout}
        actionsLabel={words.actions}
        actions={[
          ...switches,
          onRooms ? { ...rooms, onPress: onRooms } : { ...rooms, href: inApp('/list/hall') },
          onSettings ? { ...settings, onPress: onSettings } : { ...settings, href: inApp('/settings') },
          { icon: CircleHelp, label: words.help, href: inApp('/help') },
        ]}
        skipLinks={[
          { href: '#main', label: words.skipToMain },
          { href: inApp('/list/hall'), label: words.skipToList },
        ]}
        footerLinks={
          layout === 'fill'
            ? []
            : [
                { href: inApp('/list/hall'), label: words.houseList },
                { href: inApp('/stories'), label: words.stories },
                { href: inApp('/devices'), label: words.devices },
                { href: inApp('/glossary'), label: words.glossary },
                { href: inApp('/accessibility'), label: words.accessibility },
                { href: inApp('/privacy'), label: words.privacy },
              ]
        }
        footerLabel={words.footer}
        after={
          <>
            {after}
            <IdleGuard />
            <StatusRegion announcer={announcer} />
          </>
        }
      >
        {children}
      </PageShell>
    </div>
  )
}
