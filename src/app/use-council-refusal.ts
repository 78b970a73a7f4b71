import { useState } from 'react'
import { councilRefusalIn } from '../protocol/account-api.schema.ts'
import { staffMessages } from './staff.messages.ts'

/** Why the council's page sent somebody back for nothing, in words, as the address says when the page opens. */
export function useCouncilRefusal(): string | null {
  const [refusal] = useState(() => councilRefusalIn(location.search))
  return refusal === null ? null : staffMessages.councilRefusals[refusal]
}
