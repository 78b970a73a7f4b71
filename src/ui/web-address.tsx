import { Fragment } from 'react'

/**
 * An address that people type. Those of councils are long: they may break after a dot or a stroke, where nobody takes the
 * break for a letter.
 */
export function WebAddress({ address }: { readonly address: string }) {
  return (
    <strong>
      {address.split(/([./])/).map((part, index) => (
        <Fragment key={index}>
          {part}
          {/^[./]$/.test(part) && <wbr />}
        </Fragment>
      ))}
    </strong>
  )
}
