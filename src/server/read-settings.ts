import { isIP } from 'node:net'
import type { CouncilSettings } from './accounts/council-sign-in.ts'
import { readCouncil, readHiding, readRetention, readShowChoices } from './read-more-settings.ts'
import type { DisclosureRule } from '../domain/disclosure/disclosure-rule.ts'
import type { RetentionRules } from './data-rules/run-retention.ts'

/** What the server is told by its environment, parsed. */
export interface ServerSettings {
  readonly port: number
  readonly host: string
  readonly dataDirectory: string
  /** `postgres://…`; null means the embedded store in `dataDirectory`. */
  readonly databaseUrl: string | null
  /** Address that people use, without a slash at the end; null means the address listened on. */
  readonly publicUrl: string | null
  /** Which proxies may say where a request came from: none, all, a number of hops, or their addresses. */
  readonly trustProxy: boolean | number | readonly string[]
  /** Sign-in with council accounts; null where none is set up. */
  readonly council: CouncilSettings | null
  readonly retention: RetentionRules
  /** Whether learners may see how others chose. */
  readonly showChoices: boolean
  /** Bounds for small numbers. */
  readonly hiding: DisclosureRule
}

/** The settings, or one plain sentence that names the wrong one. */
export type SettingsResult =
  | { readonly ok: true; readonly settings: ServerSettings }
  | { readonly ok: false; readonly sentence: string }

/** Reads the settings from environment variables. An empty variable counts as not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsResult {
  const value = (name: string) => environment[name]?.trim() || null

  const port = Number(value('PORT') ?? '8080')
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return { ok: false, sentence: `PORT must be a whole number from 0 to 65535, not "${value('PORT')}".` }
  }

  const host = value('HOST') ?? 'localhost'
  if (!/^[A-Za-z0-9.:_-]+$/.test(host)) {
    return { ok: false, sentence: `HOST must be a host name or an IP address, not "${host}".` }
  }

  const publicUrl = readPublicUrl(value('PUBLIC_URL'))
  if (publicUrl === undefined) {
    return {
      ok: false,
      sentence: `PUBLIC_URL must be an address such as https://house.example.org with no path, not "${value('PUBLIC_URL')}".`,
    }
  }

  const trustProxy = readTrustProxy(value('TRUST_PROXY'))
  if (trustProxy === undefined) {
    return {
      ok: false,
      sentence: `TRUST_PROXY must be true, false, a number of proxies, or their IP addresses with commas, not "${value('TRUST_PROXY')}".`,
    }
  }

  const databaseUrl = value('DATABASE_URL')
  if (databaseUrl !== null && !isPostgresUrl(databaseUrl)) {
    // The value is not shown: it may hold a password.
    return {
      ok: false,
      sentence: 'DATABASE_URL must be an address such as postgres://user:password@host:5432/house.',
    }
  }

  const council = readCouncil(value, publicUrl)
  if (typeof council === 'string') return { ok: false, sentence: council }
  const retention = readRetention(value)
  if (typeof retention === 'string') return { ok: false, sentence: retention }

  const showChoices = readShowChoices(value)
  if (typeof showChoices === 'string') return { ok: false, sentence: showChoices }
  const hiding = readHiding(value)
  if (typeof hiding === 'string') return { ok: false, sentence: hiding }

  return {
    ok: true,
    settings: {
      port,
      host,
      dataDirectory: value('DATA_DIR') ?? 'data',
      databaseUrl,
      publicUrl,
      trustProxy,
      council,
      retention,
      showChoices,
      hiding,
    },
  }
}

function readPublicUrl(text: string | null): string | null | undefined {
  if (text === null) return null
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const isPlain = url.pathname === '/' && !url.search && !url.hash && !url.username
  return isPlain && (url.protocol === 'https:' || url.protocol === 'http:') ? url.origin : undefined
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)
}

function readTrustProxy(text: string | null): ServerSettings['trustProxy'] | undefined {
  if (text === null || text === 'false') return false
  if (text === 'true') return true
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const addresses = text.split(',').map((part) => part.trim())
  return addresses.every(isAddressOrNetwork) ? addresses : undefined
}

/** An IP address, or a network such as 10.0.0.0/8. */
function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  // With a zone (fe80::1%eth0) it means something on one machine only.
  if (version === 0 || address.includes('%') || rest.length > 0) return false
  if (bits === undefined) return true
  const most = version === 4 ? 32 : 128
  return /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most
}
