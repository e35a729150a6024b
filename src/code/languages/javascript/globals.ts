/**
 * What functions that JavaScript itself has mean to the flow, and the collections and promises that it makes.
 */

import type { Expression, Site, Statement } from '../../facts/facts.ts';
import { pairsIn, tableBy, tableOfPairs } from '../tables.ts';
import { wordsAt } from '../words.ts';
import { writtenJson } from '../written-json.ts';
import { nothing } from './expressions.ts';
import { entriesOf } from './own-entries.ts';
import { putsAll } from './put-parts.ts';

type Make = (args: readonly Expression[], site: Site) => Expression | undefined;

const pick =
  (name: string): Make =>
  ([of], site) =>
    of && { kind: 'member', of, name, isOfAll: true, site };
const same: Make = ([of]) => of;

/** `setTimeout(tell, 1000, name)`: what stands behind the time is handed on. */
const runLater: Make = ([run, , ...given], site) =>
  run && given.length > 0 ? nothing(site, [wordsAt(site).call(run, given)]) : undefined;

/** `Promise.allSettled(jobs)`: of each, what it comes to or what it fails with. */
const settle: Make = ([of], site) => {
  if (!of) return undefined;
  const words = wordsAt(site);
  const word = (value: string): Expression => ({ kind: 'literal', value, site });
  const fulfilled = (value: Expression): Expression => words.object({ status: word('fulfilled'), value });
  const rejected = words.object({ status: word('rejected'), reason: words.name('\0reason') });
  const caught = (tried: Expression, give: Expression): Statement =>
    words.catches('\0reason', [words.does(tried)], [words.give(give)]);
  const list = (items: readonly Expression[]): Expression => ({ kind: 'list', items, site });
  if (of.kind === 'list')
    return list(of.items.map((it) => words.run([caught(it, rejected), words.give(fulfilled(it))])));
  const each = words.closure(['\0each'], [words.give(fulfilled(words.name('\0each')))]);
  return words.run([caught(of, list([rejected])), words.give(words.call(words.member(of, 'map'), [each]))]);
};

export const GLOBALS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['Object.values', pick('values')],
  ['Object.keys', pick('keys')],
  ['Object.entries', ([of], site) => of && entriesOf(of, site)],
  ['Object.fromEntries', ([of], site) => of && objectOf(of, site)],
  ['Object.groupBy', ([of, by], site) => of && by && tableBy(of, by, site)],
  ['Map.groupBy', ([of, by], site) => of && by && tableBy(of, by, site)],
  ['structuredClone', same],
  ['JSON.parse', ([of, reviver]) => of && ((reviver ? undefined : written(of)) ?? copiedAsText(of))],
  ['Iterator.from', same],
  ['Object.freeze', same],
  ['Object.seal', same],
  ['Object.assign', (args, site) => putsAll(args, wordsAt(site))],
  ['Promise.all', same],
  ['Promise.allSettled', settle],
  ['Promise.race', same],
  ['Promise.any', same],
  ['setTimeout', runLater],
  ['setInterval', runLater],
  ['Promise.resolve', same],
  ['Promise.reject', ([error], site) => error && thrown(error, site)],
  ['Array.of', (args, site) => ({ kind: 'list', items: args, site })],
  [
    'Array.from',
    ([of, closure], site) =>
      of && closure
        ? { kind: 'call', callee: { kind: 'member', of, name: 'map', site }, args: [{ value: closure }], site }
        : of,
  ],
]);

/** `JSON.parse('{ "kinds": [] }')`. */
function written(of: Expression): Expression | undefined {
  return of.kind === 'literal' && typeof of.value === 'string' ? writtenJson(of.value, of.site) : undefined;
}

/** `JSON.parse(JSON.stringify(rows))`: a copy. */
function copiedAsText(of: Expression): Expression | undefined {
  const callee = of.kind === 'call' && of.callee.kind === 'member' ? of.callee : undefined;
  const isText =
    callee?.name === 'stringify' && callee.of?.kind === 'name' && callee.of.name.replace(/@$/, '') === 'JSON';
  return isText && of.kind === 'call' && of.args.length === 1 ? of.args[0]?.value : undefined;
}

/** What fails with what it is given, and gives nothing. */
function thrown(error: Expression, site: Site): Expression {
  const words = wordsAt(site);
  return words.run([words.throws(error)]);
}

/** `new Promise((resolve, reject) => …)`: what it is resolved with. */
export function makePromise(executor: Expression, site: Site): Expression {
  const words = wordsAt(site);
  const [kept, next] = [words.name('\0kept'), words.name('\0next')];
  // `(_, reject) => …`: nobody resolves it
  const isKept = executor.kind !== 'closure' || /^[^_]/.test(executor.body.parameters[0]?.name ?? '_');
  const make = isKept ? words.open : words.closure;
  const resolve = make(['\0next'], [words.assign(kept, next)]);
  return words.run([
    words.declare('\0kept'),
    words.does(words.call(executor, [resolve, words.open(['\0next'], [words.throws(next)])])),
    words.give(kept),
  ]);
}

/** `Object.fromEntries(pairs)`: a list of pairs that is written out, made, or is a table’s. */
function objectOf(of: Expression, site: Site): Expression {
  if (of.kind !== 'list') return tableOfPairs(pairsIn(of) ?? of, site);
  const made = makeMap(of, site);
  if (made.kind !== 'dictionary') return made;
  const { isTable: _, ...object } = made;
  return object;
}

/** What is no list of pairs: a table by its name. */
const isTable = ({ kind }: Expression): boolean => kind === 'name' || kind === 'member';

/** `new Map([[key, value], …])`. */
export function makeMap(entries: Expression | undefined, site: Site): Expression {
  const items = entries?.kind === 'list' ? entries.items : [];
  const pairs = items.flatMap((item): (readonly [Expression, Expression])[] => {
    const [key, value] = item.kind === 'list' ? item.items : [];
    return key && value ? [[key, value]] : [];
  });
  const made = entries && pairsIn(entries);
  if (made) return tableOfPairs(made, site);
  // `new Map([...before, [key, value]])`
  const spread = items.filter(({ kind }) => kind !== 'list');
  const tables = spread.map((each) => (isTable(each) ? each : tableOfPairs(pairsIn(each) ?? each, site)));
  const spreads = entries && entries.kind !== 'list' ? [entries] : tables;
  return { kind: 'dictionary', pairs, ...(spreads.length > 0 && { spreads }), isTable: true, site };
}

/** `Promise.withResolvers()`: a promise, and what it is resolved with. */
export function makeResolvers(site: Site): Expression {
  const words = wordsAt(site);
  const [kept, next] = [words.name('\0kept'), words.name('\0next')];
  return words.run([
    words.declare('\0kept'),
    words.give(
      words.object({
        promise: kept,
        resolve: words.open(['\0next'], [words.assign(kept, next)]),
        reject: words.open(['\0next'], [words.throws(next)]),
      }),
    ),
  ]);
}
