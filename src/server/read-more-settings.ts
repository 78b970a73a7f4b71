import type { CouncilSettings } from './accounts/council-sign-in.ts'
import { type DisclosureRule, STANDARD_RULE } from '../domain/disclosure/disclosure-rule.ts'
import { type RetentionRules, usualRules } from './data-rules/run-retention.ts'

/** The value of an environment variable, or null when it is empty. */
type Value = (name: string) => string | null

const councilNames = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

/** The settings of council sign-in, null without any, or a sentence that names what is wrong. No value is repeated. */
export function readCouncil(value: Value, publicUrl: string | null): CouncilSettings | null | string {
  const [issuer, clientId, clientSecret] = councilNames.map(value)
  if (!issuer && !clientId && !clientSecret) return null
  const missing = councilNames.filter((name) => value(name) === null)
  if (!issuer || !clientId || !clientSecret)
    return `Council sign-in needs ${councilNames.join(', ')}. Set ${missing.join(' and ')} too, or none of them.`
  if (!isIssuer(issuer))
    return 'OIDC_ISSUER must be an https address such as https://login.example.org (http only for localhost).'
  if (publicUrl === null)
    return 'OIDC_ISSUER needs PUBLIC_URL, the address that the council sends people back to.'
  return { issuer, clientId, clientSecret }
}

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname))
}

/** How long things are kept, or a sentence that names what is wrong. */
export function readRetention(value: Value): RetentionRules | string {
  const retentionMonths = monthsOf(value('RETENTION_MONTHS'), usualRules.retentionMonths)
  if (retentionMonths === null)
    return `RETENTION_MONTHS must be a whole number from 1 to 120, not "${value('RETENTION_MONTHS')}".`
  const auditMonths = monthsOf(value('AUDIT_MONTHS'), usualRules.auditMonths)
  if (auditMonths === null)
    return `AUDIT_MONTHS must be a whole number from 1 to 120, not "${value('AUDIT_MONTHS')}".`
  return { retentionMonths, auditMonths }
}

/** Whether learners may see how others chose, or a sentence that names what is wrong. Off unless it is asked for. */
export function readShowChoices(value: Value): boolean | string {
  const text = value('SHOW_CHOICES') ?? 'off'
  return text === 'on' || text === 'off' ? text === 'on' : `SHOW_CHOICES must be on or off, not "${text}".`
}

/** Bounds for small numbers of this site, or a sentence that names what is wrong. They are never less strict than usual. */
export function readHiding(value: Value): DisclosureRule | string {
  const { smallestGroup, smallestCount } = STANDARD_RULE
  const group = boundOf(value('SMALLEST_GROUP'), smallestGroup)
  if (group === null)
    return `SMALLEST_GROUP must be a whole number from ${smallestGroup} to ${MOST_STRICT}, not "${value('SMALLEST_GROUP')}".`
  const count = boundOf(value('SMALLEST_COUNT'), smallestCount)
  if (count === null)
    return `SMALLEST_COUNT must be a whole number from ${smallestCount} to ${MOST_STRICT}, not "${value('SMALLEST_COUNT')}".`
  return { smallestGroup: group, smallestCount: count }
}

/** A bound above this would hide whole pilots. */
const MOST_STRICT = 1000

function boundOf(text: string | null, least: number): number | null {
  if (text === null) return least
  return /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= MOST_STRICT ? Number(text) : null
}

function monthsOf(text: string | null, usual: number): number | null {
  if (text === null) return usual
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 120 ? Number(text) : null
}
