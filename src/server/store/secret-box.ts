/** Keys that are made once and belong to the store. */
export interface SecretBox {
  /** The secret of this name: `fresh` when there was none, and the same ever after. */
  secret(name: string, fresh: string): Promise<string>
}
