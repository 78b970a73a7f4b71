import { Building2, KeyRound } from 'lucide-react'
import type { SignInApi } from '../../protocol/staff-api.ts'
import { Button } from '../../ui/button.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'

/** What the ways without a password need. */
export interface SignInWaysProps {
  readonly api: Pick<SignInApi, 'canUsePasskeys' | 'signInWays'>
  readonly words: { readonly passkey: string; readonly passkeyHint: string; readonly council: string }
  readonly onPasskey: () => void
  readonly onCouncil: () => void
}

/** A passkey where the browser has them, and the council's own sign-in where the server knows one. */
export function SignInWays({ api, words, onPasskey, onCouncil }: SignInWaysProps) {
  const [offered] = useLoaded(api.signInWays)
  return (
    <Stack>
      {api.canUsePasskeys() && (
        <>
          <Actions>
            <Button kind="primary" icon={KeyRound} onClick={onPasskey}>
              {words.passkey}
            </Button>
          </Actions>
          <p>{words.passkeyHint}</p>
        </>
      )}
      {offered?.ok === true && offered.value.council && (
        <Actions>
          <Button icon={Building2} onClick={onCouncil}>
            {words.council}
          </Button>
        </Actions>
      )}
    </Stack>
  )
}
