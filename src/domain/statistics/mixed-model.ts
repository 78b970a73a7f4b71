import { dot, invert, type Matrix, times } from './matrices.ts'
import { minimise } from './minimise.ts'

/** One answer: what it depends on, and who gave it where. */
export interface MixedRow {
  readonly value: number
  /** One number for each fixed effect, 1 for the intercept. */
  readonly fixed: readonly number[]
  readonly person: string
  /** Null for a model without sites. */
  readonly site: string | null
}

/** A fitted model. Spreads are standard deviations. */
export interface MixedModel {
  readonly n: number
  readonly people: number
  readonly sites: number
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  readonly siteSpread: number
  readonly personSpread: number
  readonly restSpread: number
  /** -2 log restricted likelihood, less what does not depend on the model. */
  readonly criterion: number
}

/** Sums of one person's answers. */
interface PersonSums {
  count: number
  readonly fixed: number[]
  value: number
}

/** What the fit needs of people at one site whose fixed effects are the same: any number of them cost as much as one. */
interface AlikePeople {
  readonly count: number
  readonly fixed: readonly number[]
  people: number
  values: number
  squares: number
}

/**
 * Linear mixed model by restricted maximum likelihood: fixed effects, a random intercept for each person, and one for
 * each site around its people. Null when a fixed effect follows from the others or there are too few answers.
 * Sources: Laird and Ware, Biometrics 1982, 38:963; profiled criterion as Bates and others, J Stat Softw 2015, 67:1,
 * section 3.4. Estimates agree with lme4 to about five digits: both stop searching a flat valley at that.
 */
export function fitMixedModel(rows: readonly MixedRow[]): MixedModel | null {
  const data = summarise(rows)
  const hasSites = rows.some(({ site }) => site !== null)
  if (rows.length <= data.size) return null
  const ratiosOf = (at: readonly number[]) => {
    const [first = 0, second = 0] = at.map((root) => root * root)
    return data.repeated
      ? { person: first, site: hasSites ? second : 0 }
      : { person: 0, site: hasSites ? first : 0 }
  }
  if (!fitAt(data, { person: 0, site: 0 })) return null
  const start = [...(data.repeated ? [1] : []), ...(hasSites ? [0.5] : [])]
  const found =
    start.length === 0 ? [] : minimise((at) => fitAt(data, ratiosOf(at))?.criterion ?? Infinity, start)
  const ratios = ratiosOf(found)
  const fit = fitAt(data, ratios)
  if (!fit) return null
  return {
    n: rows.length,
    people: data.people,
    sites: hasSites ? data.sites.length : 0,
    coefficients: fit.coefficients,
    standardErrors: fit.inverse.map((row, at) => Math.sqrt((row[at] ?? 0) * fit.variance)),
    siteSpread: Math.sqrt(ratios.site * fit.variance),
    personSpread: Math.sqrt(ratios.person * fit.variance),
    restSpread: Math.sqrt(fit.variance),
    criterion: fit.criterion,
  }
}

interface Sums {
  readonly n: number
  readonly size: number
  readonly people: number
  readonly repeated: boolean
  /** The people of each site; without sites all in one, whose spread is held at 0. */
  readonly sites: readonly (readonly AlikePeople[])[]
  readonly products: Matrix
  readonly withValue: readonly number[]
  readonly squares: number
}

function summarise(rows: readonly MixedRow[]): Sums {
  const size = rows[0]?.fixed.length ?? 0
  const zeros = () => Array.from({ length: size }, () => 0)
  const products = zeros().map(zeros)
  const withValue = zeros()
  const sites = new Map<string | null, Map<string, PersonSums>>()
  for (const { value, fixed, person, site } of rows) {
    const people = sites.get(site) ?? new Map<string, PersonSums>()
    const own = people.get(person) ?? { count: 0, fixed: zeros(), value: 0 }
    own.count++
    own.value += value
    addScaled(own.fixed, fixed, 1)
    people.set(person, own)
    sites.set(site, people)
    addScaled(withValue, fixed, value)
    addOuter(products, fixed, 1)
  }
  const everybody = [...sites.values()].flatMap((people) => [...people.values()])
  return {
    n: rows.length,
    size,
    people: everybody.length,
    repeated: everybody.length < rows.length,
    sites: [...sites.values()].map((people) => alikePeople([...people.values()])),
    products,
    withValue,
    squares: rows.reduce((sum, { value }) => sum + value * value, 0),
  }
}

function alikePeople(people: readonly PersonSums[]): readonly AlikePeople[] {
  const groups = new Map<string, AlikePeople>()
  for (const { count, fixed, value } of people) {
    const name = `${count} ${fixed.join(' ')}`
    const group = groups.get(name) ?? { count, fixed, people: 0, values: 0, squares: 0 }
    group.people++
    group.values += value
    group.squares += value * value
    groups.set(name, group)
  }
  return [...groups.values()]
}

/** The best fixed effects for given ratios of the random variances to the rest, and how well they fit. */
function fitAt(data: Sums, ratios: { readonly person: number; readonly site: number }) {
  const products = data.products.map((row) => [...row])
  const withValue = [...data.withValue]
  let squares = data.squares
  let logVariance = 0
  const takeOff = ({ people, fixed, values, squares: own }: Omit<AlikePeople, 'count'>, factor: number) => {
    addOuter(products, fixed, -factor * people)
    addScaled(withValue, fixed, -factor * values)
    squares -= factor * own
  }
  for (const groups of data.sites) {
    const fixed = Array.from({ length: data.size }, () => 0)
    let [value, weight] = [0, 0]
    for (const group of groups) {
      const scale = 1 + group.count * ratios.person
      takeOff(group, ratios.person / scale)
      logVariance += group.people * Math.log(scale)
      addScaled(fixed, group.fixed, group.people / scale)
      value += group.values / scale
      weight += (group.people * group.count) / scale
    }
    const scale = 1 + ratios.site * weight
    takeOff({ people: 1, fixed, values: value, squares: value * value }, ratios.site / scale)
    logVariance += Math.log(scale)
  }
  const solved = invert(products)
  if (!solved) return null
  const coefficients = times(solved.inverse, withValue)
  const free = data.n - data.size
  const variance = Math.max(squares - dot(coefficients, withValue), Number.MIN_VALUE) / free
  const criterion = free * (Math.log(2 * Math.PI * variance) + 1) + logVariance + solved.logDeterminant
  return { coefficients, inverse: solved.inverse, variance, criterion }
}

function addScaled(to: number[], from: readonly number[], factor: number) {
  for (const [at, value] of from.entries()) to[at] = (to[at] ?? 0) + factor * value
}

function addOuter(to: readonly number[][], column: readonly number[], factor: number) {
  for (const [at, value] of column.entries()) {
    const row = to[at]
    if (row && value !== 0) addScaled(row, column, factor * value)
  }
}
