/**
 * Tables that functions of a library make of lists, in the one form that the flow knows: `Dictionary(uniqueKeysWithValues:)`
 * and `Dictionary(grouping:by:)`.
 */
import type { Expression, Site, Statement } from '../facts/facts.ts';
import { wordsAt } from './words.ts';

function dictionary(label: string, of: Expression, site: Site, by?: Expression): Expression {
  return {
    kind: 'call',
    callee: { kind: 'type', type: { name: 'Dictionary', args: [] }, site },
    args: [{ label, value: of }, ...(by ? [{ label: 'by', value: by }] : [])],
    site,
  };
}

/** Of pairs of a key and what stands behind it. */
export function tableOfPairs(pairs: Expression, site: Site): Expression {
  return dictionary('uniqueKeysWithValues', pairs, site);
}

/** Of what is in a list, by what a function gives of each; `make` makes of it what stands there. */
export function tableBy(of: Expression, by: Expression, site: Site, make?: Expression): Expression {
  if (!make) return dictionary('grouping', of, site, by);
  const words = wordsAt(site);
  const each = words.name(EACH);
  const pair = words.tuple(words.call(by, [each]), words.call(make, [each]));
  return tableOfPairs(words.call(words.member(of, 'map'), [words.closure([EACH], [words.give(pair)])]), site);
}

const EACH = '\0each';

/** `rows.map((row) => [row.key, row])`: each list of two that the function gives is a pair. Undefined for any other list. */
export function pairsIn(list: Expression): Expression | undefined {
  if (list.kind !== 'call' || list.callee.kind !== 'member' || !/^(?:map|flatMap)$/.test(list.callee.name))
    return undefined;
  const [make, ...more] = list.args;
  const last = make?.value.kind === 'closure' ? make.value.body.body.at(-1) : undefined;
  const paired = last && more.length === 0 ? pairGiven(last) : undefined;
  if (!paired || make?.value.kind !== 'closure') return undefined;
  const { body } = make.value;
  const value: Expression = { ...make.value, body: { ...body, body: [...body.body.slice(0, -1), paired] } };
  return { ...list, args: [{ ...make, value }] };
}

function pairGiven(statement: Statement): Statement | undefined {
  if (statement.kind !== 'return' && statement.kind !== 'evaluate') return undefined;
  const { value } = statement;
  if (value.kind !== 'list' || value.items.length !== 2) return undefined;
  return {
    ...statement,
    value: { kind: 'tuple', items: value.items.map((item) => ({ value: item })), site: value.site },
  };
}
