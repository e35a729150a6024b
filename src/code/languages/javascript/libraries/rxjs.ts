/**
 * RxJS: an observable is all that it ever gives, a subject what is put into it. https://rxjs.dev/guide/overview
 */
import type { Argument, Expression, Site } from '../../../facts/facts.ts';
import { foreignMember, lastPart } from '../../../models/foreign-paths.ts';
import { type Words, wordsAt } from '../../words.ts';
import type { Library } from './index.ts';

const list =
  (take: (args: readonly Expression[]) => readonly Expression[]): Library =>
  (args, { site }) => ({ kind: 'list', items: take(args), site });

/** What nobody is seen to fill may be filled by who is handed it. */
const subject: Library = (_, { site }) => ({ kind: 'list', items: [{ kind: 'other', parts: [], site }], site });

const same: Library = ([of]) => of;
const all = list((args) => args);

const MAKERS: Readonly<Record<string, Library>> = {
  Subject: subject,
  AsyncSubject: subject,
  ReplaySubject: subject,
  BehaviorSubject: list((args) => args.slice(0, 1)),
  of: all,
  from: same,
  merge: all,
  concat: all,
  race: all,
  defer: ([make], words) => make && words.call(make, []),
  throwError: ([error], words) =>
    error && words.run([words.throws(error.kind === 'closure' ? words.call(error, []) : error)]),
  firstValueFrom: same,
  lastValueFrom: same,
};

export const RXJS: Readonly<Record<string, Library>> = Object.fromEntries(
  Object.entries(MAKERS).map(([name, library]) => [`rxjs#${name}`, library]),
);

/** What operators are called in the flow. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['map', 'map'],
  ['switchMap', 'flatMap'],
  ['mergeMap', 'flatMap'],
  ['concatMap', 'flatMap'],
  ['exhaustMap', 'flatMap'],
  ['filter', 'filter'],
  ['first', 'first'],
  ['last', 'last'],
  ['find', 'first'],
  ['tap', 'sink'],
  ['finalize', 'handleEvents'],
  ['startWith', 'union'],
  ['endWith', 'union'],
  ['concatWith', 'union'],
  ['mergeWith', 'union'],
  ['defaultIfEmpty', 'union'],
]);

/** Operators that change no value: when it comes, how often, and to whom. */
const SAME = new Set([
  ...['take', 'takeLast', 'takeUntil', 'takeWhile', 'skip', 'skipUntil', 'skipWhile', 'debounceTime', 'throttleTime'],
  ...['auditTime', 'sampleTime', 'delay', 'distinctUntilChanged', 'distinctUntilKeyChanged', 'share', 'shareReplay'],
  ...['retry', 'repeat', 'timeout', 'observeOn', 'subscribeOn', 'toArray', 'takeUntilDestroyed'],
]);

/** `kinds.pipe(map(f), take(1))`. Undefined where any of them is no operator of RxJS. */
export function pipe(of: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  const words = wordsAt(site);
  return args.reduce<Expression | undefined>((before, { value }) => before && operate(before, value, words), of);
}

function operate(of: Expression, operator: Expression, words: Words): Expression | undefined {
  const path = operator.kind === 'call' ? pathOf(operator.callee) : undefined;
  if (
    operator.kind !== 'call' ||
    path === undefined ||
    !/^(?:rxjs|rxjs\/operators|@angular\/core\/rxjs-interop)#/.test(path)
  )
    return undefined;
  const name = lastPart(path);
  if (SAME.has(name)) return of;
  const args = operator.args.map(({ value }) => value);
  const [make, first] = args;
  if ((name === 'scan' || name === 'reduce') && make && first)
    return words.call(words.member(of, 'reduce'), [first, make]);
  if (name === 'catchError' && make) return words.rescued(of, make);
  const method = OPERATORS.get(name);
  return method ? words.call(words.member(of, method), args) : words.unknown(name);
}

/** `map`, and `operators.map` of an import of all. */
function pathOf(callee: Expression): string | undefined {
  if (callee.kind === 'foreign') return callee.path;
  const of = callee.kind === 'member' && callee.of ? pathOf(callee.of) : undefined;
  return of === undefined || callee.kind !== 'member' ? undefined : foreignMember(of, callee.name);
}
