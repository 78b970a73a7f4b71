import { Flag } from 'lucide-react'
import type { HeaderAction } from '../ui/page-shell.tsx'
import { appMessages as words } from './app.messages.ts'
import { inApp } from './base-path.ts'

/** The way to the end of the visit, in the header of every page of a visit. */
export function useFinishLink(): readonly HeaderAction[] {
  return [{ icon: Flag, label: words.finish, href: inApp('/done') }]
}
