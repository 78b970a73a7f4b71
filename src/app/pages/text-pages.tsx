import { use } from 'react'
import { useLocation, useSearch } from 'wouter'
import { AccessibilityScreen } from '../../features/help/accessibility-screen.tsx'
import { GlossaryScreen } from '../../features/help/glossary-screen.tsx'
import { HelpScreen } from '../../features/help/help-screen.tsx'
import { PrivacyScreen } from '../../features/help/privacy-screen.tsx'
import { createMyDataApi } from '../../platform/my-data-api.ts'
import { useLoaded } from '../../ui/use-loaded.ts'
import { appMessages as words } from '../app.messages.ts'
import { inApp } from '../base-path.ts'
import { REGION } from '../region.ts'
import { Shell } from '../shell.tsx'
import { useServices } from '../use-services.ts'

const myData = createMyDataApi()

function useContact() {
  return use(useServices().content.load('region', REGION)).localTrainer
}

/** `/help` */
export function HelpPage() {
  const contact = useContact()
  const [, navigate] = useLocation()
  const isInSession = new URLSearchParams(useSearch()).get('from') === 'session'
  return (
    <Shell title={words.titles.help}>
      <HelpScreen
        href={inApp}
        isInSession={isInSession}
        contact={contact}
        onStartLesson={() => navigate('/house/hall?lesson=1')}
      />
    </Shell>
  )
}

/** `/glossary` */
export function GlossaryPage() {
  const { content, announcer } = useServices()
  const glossary = use(content.load('glossary'))
  return (
    <Shell title={words.titles.glossary}>
      <GlossaryScreen terms={glossary.terms} announce={announcer.announce} />
    </Shell>
  )
}

/** `/accessibility` */
export function AccessibilityPage() {
  return (
    <Shell title={words.titles.accessibility}>
      <AccessibilityScreen contact={useContact()} />
    </Shell>
  )
}

/** `/privacy` */
export function PrivacyPage() {
  const region = use(useServices().content.load('region', REGION))
  const [rules] = useLoaded(myData.dataRules)
  return (
    <Shell title={words.titles.privacy}>
      <PrivacyScreen
        controller={region.dataController ?? null}
        retentionMonths={rules?.retentionMonths ?? null}
        href={inApp}
      />
    </Shell>
  )
}
