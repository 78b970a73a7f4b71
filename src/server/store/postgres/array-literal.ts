/**
 * A list as PostgreSQL reads an array of one dimension (documentation of PostgreSQL, "Array Input and Output Syntax").
 * The driver can do this too, in several times the time, and an append does it for each column of each event.
 */
export function arrayLiteral(values: readonly (string | number | null)[]): string {
  return `{${values.map(element).join()}}`
}

function element(value: string | number | null): string | number {
  if (typeof value !== 'string') return value ?? 'NULL'
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
