import type { TableHead } from '../table.ts'
import type { SavVariable } from './sav-variables.ts'

/** SPSS syntax that reads a CSV of the pack and gives it the same labels: for whoever prefers text to `.sav`. */
export function writeSps(table: TableHead, variables: readonly SavVariable[]): string {
  const labelled = variables.filter(({ labels }) => labels.length > 0)
  const withMissing = variables.filter(({ missing }) => missing.length > 0)
  return `${[
    `* Reads ${table.name}.csv of the Virtual House evaluator pack. Run it in the folder of the unpacked pack.`,
    '* Yes and no are 1 and 0 here and in pilot.sav, true and false in the CSV. Times stay texts, in UTC.',
    `GET DATA /TYPE=TXT /FILE='${table.name}.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /FIRSTCASE=2`,
    `  /DELIMITERS=',' /QUALIFIER='"' /VARIABLES=`,
    ...variables.map(({ name, type }) => `  ${readName(name, type)} ${type === 'integer' ? 'F8.0' : 'A40'}`),
    '  .',
    ...variables
      .filter(({ type }) => type === 'boolean')
      .map(({ name, type }) => `RECODE ${readName(name, type)} ('true'=1) ('false'=0) INTO ${name}.`),
    'VARIABLE LABELS',
    ...variables.map(({ name, label }, at) => `  ${at > 0 ? '/' : ''}${name} ${quote(label)}`),
    '  .',
    ...labelled.map(
      ({ name, labels, width }) =>
        `VALUE LABELS ${name} ${labels.map(([value, label]) => `${width > 0 ? quote(value) : value} ${quote(label)}`).join(' ')}.`,
    ),
    ...withMissing.map(({ name, missing }) => `MISSING VALUES ${name} (${missing.join(', ')}).`),
    'EXECUTE.',
    '',
  ].join('\r\n')}`
}

/** A boolean is read as text under a name of its own, and then made a number. */
function readName(name: string, type: SavVariable['type']): string {
  return type === 'boolean' ? `${name}_text` : name
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
