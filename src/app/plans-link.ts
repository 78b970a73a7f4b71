import { Presentation } from 'lucide-react'
import type { HeaderAction } from '../ui/page-shell.tsx'
import { inApp } from './base-path.ts'
import { staffMessages } from './staff.messages.ts'

/** The way back to "Lead a session" from what a trainer does with one plan. */
export function plansLink(): readonly HeaderAction[] {
  return [{ icon: Presentation, label: staffMessages.yourPlans, href: inApp('/train') }]
}
