/**
 * RxJS: an observable is all that it ever gives, a subject what is put into it. https://rxjs.dev/guide/overview
 */
import type { Argument, Expression, Site } from '../../../facts/facts.ts';
import { foreignMember, lastPart } from '../../../models/foreign-paths.ts';
import type { Syntax } from '../../syntax.ts';
import { type Words, wordsAt } from '../../words.ts';
import type { Library } from './index.ts';
import { heardAs } from './redux-heard.ts';
import { STATE } from './redux-store.ts';

const list =
  (take: (args: readonly Expression[]) => readonly Expression[]): Library =>
  (args, { site }) => ({ kind: 'list', items: take(args), site });

/** What nobody is seen to fill may be filled by who is handed it. */
const subject: Library = (_, { site }) => ({ kind: 'list', items: [{ kind: 'other', parts: [], site }], site });

const same: Library = ([of]) => of;
const all = list((args) => args);

const tupleOf = (items: readonly Expression[], site: Site): Expression => ({
  kind: 'tuple',
  items: items.map((value) => ({ value })),
  site,
});

/** What comes of several at once: of each by its place, or by its name. */
const together: Library = ([first, ...more], words) => {
  const last = more.at(-1);
  const made = last?.kind === 'closure' ? last : undefined;
  const given = made ? more.slice(0, -1) : more;
  const items = first?.kind === 'list' ? first.items : given.length > 0 && first ? [first, ...given] : undefined;
  const all = items ? tupleOf(items, words.site) : first;
  return all && made ? words.call(made, items ?? [all]) : all;
};

/** `new Observable((observer) => { observer.next(kind) })`: all that who makes it tells. */
const observable: Library = ([run], words) => {
  if (!run) return undefined;
  const [told, next] = [words.name('\0told'), words.name('\0next')];
  const observer = words.object({
    next: words.open(['\0next'], [words.assign(told, next)]),
    error: words.open(['\0next'], [words.throws(next)]),
    complete: words.closure([], []),
  });
  const all: Expression = { kind: 'list', items: [told], site: words.site };
  return words.run([words.declare('\0told'), words.does(words.call(run, [observer])), words.give(all)]);
};

const MAKERS: Readonly<Record<string, Library>> = {
  Observable: observable,
  Subject: subject,
  AsyncSubject: subject,
  ReplaySubject: subject,
  BehaviorSubject: list((args) => args.slice(0, 1)),
  of: all,
  from: same,
  merge: all,
  concat: all,
  race: all,
  forkJoin: together,
  combineLatest: together,
  zip: together,
  iif: ([, ...of], { site }) => ({ kind: 'either', of, site }),
  defer: ([make], words) => make && words.call(make, []),
  throwError: ([error], words) =>
    error && words.run([words.throws(error.kind === 'closure' ? words.call(error, []) : error)]),
  timer: list(() => []),
  interval: list(() => []),
  pipe: (args, words) =>
    words.closure(
      ['\0source'],
      [words.give(args.reduce((before, each) => operate(before, each, words), words.name('\0source')))],
    ),
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
  ['single', 'first'],
  ['find', 'first'],
  ['tap', 'sink'],
  ['finalize', 'handleEvents'],
  ['startWith', 'union'],
  ['endWith', 'union'],
  ['concatWith', 'union'],
  ['mergeWith', 'union'],
  ['raceWith', 'union'],
  ['defaultIfEmpty', 'union'],
]);

/** Operators that change no value: when it comes, how often, and to whom. */
const SAME = new Set([
  ...['take', 'takeLast', 'takeUntil', 'takeWhile', 'skip', 'skipUntil', 'skipWhile', 'debounceTime', 'throttleTime'],
  ...['auditTime', 'sampleTime', 'delay', 'distinctUntilChanged', 'distinctUntilKeyChanged', 'share', 'shareReplay'],
  ...['distinct', 'debounce', 'throttle', 'audit', 'sample', 'delayWhen', 'skipLast', 'elementAt', 'max', 'min'],
  ...['mergeAll', 'concatAll', 'switchAll', 'exhaustAll', 'buffer', 'bufferCount', 'bufferTime', 'bufferWhen'],
  ...['window', 'windowCount', 'windowTime', 'groupBy', 'retryWhen', 'repeatWhen', 'publish', 'refCount'],
  ...['retry', 'repeat', 'timeout', 'observeOn', 'subscribeOn', 'toArray', 'takeUntilDestroyed'],
]);

/** `kinds.pipe(map(f), take(1))`. Undefined where none of them is an operator of RxJS, nor the file one that knows it. */
export function pipe(
  of: Expression,
  args: readonly Argument[],
  site: Site,
  seen: (name: string) => void,
  text: string,
): Expression | undefined {
  const words = wordsAt(site, seen);
  const isOfStreams = args.length > 0 && /\bfrom ['"]rxjs['"/]/.test(text);
  if (!isOfStreams && !args.some(({ value }) => operatorNamed(value) !== undefined)) return undefined;
  return args.reduce((before, { value }) => operate(before, value, words), of);
}

function operatorNamed(operator: Expression): string | undefined {
  const path = operator.kind === 'call' ? pathOf(operator.callee) : undefined;
  const isOurs =
    path !== undefined &&
    /^(?:rxjs|rxjs\/operators|@angular\/core\/rxjs-interop|@ngrx\/(?:effects|operators|store)|redux-observable)#/.test(
      path,
    );
  return isOurs ? lastPart(path) : undefined;
}

function operate(of: Expression, operator: Expression, words: Words): Expression {
  const name = operatorNamed(operator);
  // one of the app's own is a function of what comes
  if (name === undefined || operator.kind !== 'call') return words.call(operator, [of]);
  if (SAME.has(name)) return of;
  const args = operator.args.map(({ value }) => value);
  const [make, first] = args;
  const one = words.name(ONE);
  const each = (made: Expression): Expression =>
    words.call(words.member(of, 'map'), [words.closure([ONE], [words.give(made)])]);
  if (/^(?:scan|reduce|mergeScan|switchScan)$/.test(name) && make)
    return words.call(words.member(of, 'reduce'), first ? [first, make] : [make]);
  if (name === 'expand' && make) {
    const from = words.name('\0from');
    const more = words.call(words.member(from, 'flatMap'), [make]);
    return words.run([words.declare('\0from', of), words.give(words.call(words.member(from, 'union'), [more]))]);
  }
  if (name === 'catchError' && make) return words.rescued(of, make);
  if (name === 'tap' && make?.kind === 'dictionary')
    return words.call(words.member(of, 'sink'), [words.member(make, 'next')]);
  if (/^(?:withLatestFrom|combineLatestWith|zipWith)$/.test(name)) return each(tupleOf([one, ...args], words.site));
  if (name === 'pairwise') return each(words.tuple(one, one));
  if (name === 'pluck')
    return each(args.reduce((part, key) => (isText(key) ? words.member(part, key.value) : part), one));
  if (name === 'mapTo' && make) return each(make);
  if (name === 'ofType') return { kind: 'list', items: [heardAs(args, words)], site: words.site };
  if (name === 'select' && make) return each(words.call(make, [words.shared(STATE)]));
  if (name === 'concatLatestFrom' && make) return each(tupleOf([one, words.call(make, [one])], words.site));
  if (/^(?:tapResponse|mapResponse)$/.test(name) && make)
    return words.call(words.member(of, name === 'tapResponse' ? 'sink' : 'map'), [
      make.kind === 'dictionary' ? words.member(make, 'next') : make,
    ]);
  const method = OPERATORS.get(name);
  if (name === 'ignoreElements')
    return words.run([words.does(of), words.give({ kind: 'list', items: [], site: words.site })]);
  // of an operator that is not known here: what came may come, and something else
  return method ? words.call(words.member(of, method), args) : words.either(of, words.unknown(name));
}

const ONE = '\0one';

function isText(of: Expression): of is Extract<Expression, { kind: 'literal' }> & { value: string } {
  return of.kind === 'literal' && typeof of.value === 'string';
}

/** `map`, and `operators.map` of an import of all. */
function pathOf(callee: Expression): string | undefined {
  if (callee.kind === 'foreign') return callee.path;
  const of = callee.kind === 'member' && callee.of ? pathOf(callee.of) : undefined;
  return of === undefined || callee.kind !== 'member' ? undefined : foreignMember(of, callee.name);
}

/** `source.subscribe(subject)`, `source.subscribe(new Recorder())`: an object that is told by its `next`. */
export function isObserver(given: Expression, node: Syntax | undefined, text: string): boolean {
  if (node?.type === 'new_expression') return /['"]rxjs['"]/.test(text);
  const name = given.kind === 'member' ? given.name : given.kind === 'name' ? given.name.split('@', 1)[0] : undefined;
  return name !== undefined && subjectsIn(text).has(name);
}

/** `subject.value`: all that it was told. */
export function isValueOf(of: Expression, name: string, text: string): boolean {
  return name === 'value' && isObserver(of, undefined, text);
}

/** Tells an observer of each that comes. */
export function hearBy(observer: Expression, subscribe: Expression, words: Words): Expression {
  const isMade = observer.kind !== 'name' && observer.kind !== 'member';
  const told = words.member(isMade ? words.name('\0observer') : observer, 'next');
  const hears = words.open(['\0value'], [words.does(words.call(told, [words.name('\0value')]))]);
  const heard = words.call(subscribe, [hears]);
  return isMade ? words.run([words.declare('\0observer', observer), words.give(heard)]) : heard;
}

const SUBJECT = /([#\w$]{1,60})[?!]?(?::[^\n;={}]{0,80})?\s{0,9}=\s{0,9}new\s{1,9}(?:Behavior|Replay|Async)?Subject\b/g;
let lately: { readonly text: string; readonly names: ReadonlySet<string> } | undefined;

/** The names of what a file makes a subject of. */
function subjectsIn(text: string): ReadonlySet<string> {
  if (lately?.text === text) return lately.names;
  const found = text.includes('Subject') ? [...text.matchAll(SUBJECT)].flatMap(([, name]) => name ?? []) : [];
  lately = { text, names: new Set(found) };
  return lately.names;
}
