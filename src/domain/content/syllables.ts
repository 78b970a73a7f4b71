/** Common words that the rules below would get wrong. */
const exceptions: Readonly<Record<string, number>> = {
  area: 3,
  business: 2,
  evening: 2,
  every: 2,
  fire: 1,
  hour: 1,
  idea: 3,
  museum: 3,
  people: 2,
  poem: 2,
  really: 2,
  wednesday: 2,
}

/** Letters that are written as vowels but spoken as none, in the order in which they are taken out. */
const silent: readonly RegExp[] = [
  // "qu", "guide", "league".
  /(?<=q)u/g,
  /(?<=g)u(?=[ei])/g,
  // The e of "safe" in "safely", of "some" in "something".
  /(?<=[aeiou][^aeiou])e(?=(?:ful|ly|ment|ness|less|ty|thing|times?|one|where|body|work|guard)s?$)/g,
  // "walked", but not "wanted", "handled", "agreed".
  /(?<=[^aeiourtdl]|[aeiou][rl]|[aeiou]l{2}|[^aeiou]r|r{2})ed$/,
  // "homes", "tables" minus one, but not "boxes", "changes", "handles".
  /(?<=[^aeiousxzcglh]|[aeiou]l|[^cs]h)es$/,
  // "home", "whole", but not "table", "centre", "agree".
  /(?<=[^aeioulr]|[aeiou][lr]|[^bcdfgkptz]l|[^t]r)e$/,
]

/** Two vowels side by side that are spoken apart. */
const apart: readonly RegExp[] = [
  // "diary", "trial", "radio", "serious"; not "special", "nation".
  /(?<![ctsx])ia|(?<![ctsxg])io/g,
  /(?<![ct])ien(?!d)|scien|iet/g,
  /creat|react|theat/g,
  /(?<=[fl]l|r)ui/g,
  /(?:[aeo]|ee)ing$|ying$/g,
  /ua(?:l|r)|eo(?=$|[rs])|oe[mt]/g,
]

/** An estimate of how many syllables an English word has, good enough for a reading grade. */
export function syllablesOf(written: string): number {
  const word = written.toLowerCase()
  if (/^\d/.test(word)) return 1
  if (word.includes('-')) return word.split('-').reduce((sum, part) => sum + syllablesOf(part), 0)
  const plain = word.replaceAll(/['’](?:s|t|d|m|ll|re|ve)?$|['’.,]/g, '')
  const known = exceptions[plain] ?? exceptions[plain.replace(/s$/, '')]
  if (known !== undefined) return known
  if (plain.length <= 2) return 1
  const prefix = /^(?:any|every)(?=one|body|thing|where|way)/.exec(plain)?.[0]
  if (prefix) return 2 + syllablesOf(plain.slice(prefix.length))
  const spoken = silent.reduce((left, pattern) => left.replace(pattern, ''), plain)
  // A y before a vowel is a consonant: "yes", "beyond".
  const groups = spoken.replaceAll(/y(?=[aeou])/g, 'w').match(/[aeiouy]+/g)?.length ?? 0
  const split = apart.reduce((sum, pattern) => sum + (spoken.match(pattern)?.length ?? 0), 0)
  return Math.max(1, groups + split)
}
