import type { Region } from '../../domain/content/region.schema.ts'
import type { StudyRow } from '../../domain/evaluation/study-row.ts'
import type { LinkPair, Links, LinkSide } from '../../protocol/links-api.schema.ts'
import type { AcceptedLinkRecord } from '../store/link-book.ts'
import type { LinkProposal, StudyLinks } from './link-rows.ts'

/** Links as a page shows them: background and days of both sides, never a code. */
export function linksAnswer({ proposals, lapsed }: StudyLinks, region: Region): Links {
  return {
    state: 'ready',
    pairs: proposals.map((proposal) => pairOf(proposal, region)),
    lapsed: lapsed.map((record) => ({ from: record.from, to: record.to, accepted: acceptance(record) })),
  }
}

const acceptance = ({ acceptedAt, acceptedBy }: AcceptedLinkRecord) => ({ at: acceptedAt, by: acceptedBy })

function pairOf({ link, difference, from, to, accepted }: LinkProposal, region: Region): LinkPair {
  return {
    from: link.from,
    to: link.to,
    difference: { ...difference },
    earlier: sideOf(to, region),
    later: sideOf(from, region),
    accepted: accepted && acceptance(accepted),
  }
}

const labelOf = (choices: readonly { readonly id: string; readonly label: string }[], id: string | null) =>
  choices.find((choice) => choice.id === id)?.label ?? id

function sideOf({ firstDay, lastDay, background, site, link }: StudyRow, region: Region): LinkSide {
  const { authority, role, setting, years } = background
  return {
    firstDay,
    lastDay,
    council: region.authorities.find(({ id }) => id === authority)?.name ?? authority,
    site,
    job: labelOf(region.roles, role),
    setting: labelOf(region.settings, setting),
    years: labelOf(region.years, years),
    waves: link.waves,
  }
}
