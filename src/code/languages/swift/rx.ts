/**
 * RxSwift in the words of Combine, which is followed: what gives values, what puts them in, and who hears them.
 * https://github.com/ReactiveX/RxSwift/blob/main/Documentation/GettingStarted.md
 */
import type { Argument, Expression } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';

type Call = Extract<Expression, { kind: 'call' }>;

export function importsRx(text: string): boolean {
  return /^[ \t]*import Rx(?:Swift|Cocoa|Relay)\b/m.test(text);
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ...'Observable Single Maybe Driver Signal Infallible'.split(' ').map((name) => [name, 'AnyPublisher'] as const),
  ...'PublishSubject PublishRelay ReplaySubject ReplayRelay'
    .split(' ')
    .map((name) => [name, 'PassthroughSubject'] as const),
  ...'BehaviorSubject BehaviorRelay'.split(' ').map((name) => [name, 'CurrentValueSubject'] as const),
]);

/** What a type of RxSwift is called in Combine. */
export function typeOfRx(name: string): string {
  return TYPES.get(name) ?? name;
}

/** Methods by the names that Combine has for them. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['flatMapLatest', 'flatMap'],
  ['flatMapFirst', 'flatMap'],
  ['concatMap', 'flatMap'],
  ['toArray', 'collect'],
  ['startWith', 'prepend'],
  ['distinctUntilChanged', 'removeDuplicates'],
  ['catchErrorJustReturn', 'replaceError'],
  ['catchAndReturn', 'replaceError'],
]);

/** What gives the same values: on another thread, or to who may not fail. */
const SAME = /^(?:as(?:Driver|Signal|Observable|Single|Maybe|Infallible)|observeOn|subscribeOn|takeUntil)$/;

const HEARS = /^(?:subscribe|drive|emit|bind)$/;
const HEARD: ReadonlySet<string | undefined> = new Set(['onNext', 'onSuccess']);

/** Of a file that imports RxSwift. Undefined where a call is none of its own. */
export function callOfRx(call: Call): Expression | undefined {
  const { callee, args, site } = call;
  const made = madeBy(callee);
  if (made !== undefined) return { ...call, callee: made, args: args.map(({ label: _, ...arg }) => arg) };
  if (callee.kind !== 'member') return undefined;
  const { name, of } = callee;
  const words = wordsAt(site);
  const [first] = args;
  const isType =
    of === undefined || (of.kind === 'name' && /^(?:Observable|Single|Maybe|Driver|Signal)$/.test(of.name));
  if (isType && first) return madeOf(name, args, call);
  if (!of) return undefined;
  const on = (method: string, given: readonly Argument[]): Call => ({
    ...call,
    callee: { ...callee, name: method },
    args: given,
  });
  const instead = args.find(({ label }) => label === 'onErrorJustReturn' || label === 'onErrorDriveWith');
  const isPlain =
    (name === 'share' || name === 'observe') && (!first || first.label === 'replay' || first.label === 'on');
  if (SAME.test(name) || isPlain || (name === 'subscribe' && first?.label === 'on'))
    return instead?.label === 'onErrorJustReturn' ? on('replaceError', [{ value: instead.value }]) : of;
  if (HEARS.test(name)) {
    const owner = args.find(({ label }) => label === 'with')?.value;
    const heard = args.find(({ label }) => HEARD.has(label));
    if (heard) {
      const { label: _, ...rest } = heard;
      const value = owner
        ? words.closure(['\0heard'], [words.does(words.call(heard.value, [owner, words.name('\0heard')]))])
        : heard.value;
      const failed = args.filter(({ label }) => label !== 'with' && !HEARD.has(label));
      return on('sink', [...failed, { ...rest, value, label: 'receiveValue' }]);
    }
    const [items, cell] = args;
    if (cell?.value.kind === 'closure' && items && isItems(items.value)) {
      const row = words.name('\0row');
      const nothing: Expression = { kind: 'other', parts: [], site };
      const shown = words.does(words.call(cell.value, [nothing, row, nothing]));
      const each = words.call(words.member(words.name('\0rows'), 'forEach'), [words.closure(['\0row'], [shown])]);
      return on('sink', [{ label: 'receiveValue', value: words.closure(['\0rows'], [words.does(each)]) }]);
    }
    return undefined;
  }
  if (name === 'do') {
    const heard = args.find(({ label }) => HEARD.has(label));
    return heard && on('handleEvents', [{ ...heard, label: 'receiveOutput' }]);
  }
  if (name === 'withLatestFrom' && first) {
    const [, made] = args;
    if (made) return on('combineLatest', args);
    return on('flatMap', [{ value: words.closure(['\0before'], [words.give(first.value)]), isTrailing: true }]);
  }
  if (name === 'andThen' && first)
    return on('flatMap', [{ value: words.closure(['\0before'], [words.give(first.value)]), isTrailing: true }]);
  if (name === 'withUnretained' && first && args.length === 1) {
    const pair = words.tuple(first.value, words.name('\0value'));
    return on('map', [{ value: words.closure(['\0value'], [words.give(pair)]), isTrailing: true }]);
  }
  const other = METHODS.get(name);
  return other === undefined ? undefined : on(other, args);
}

/** `table.rx.items(cellIdentifier: "Lab")`: what is given behind it shows a row. */
function isItems({ kind, ...call }: Expression): boolean {
  return kind === 'call' && 'callee' in call && call.callee.kind === 'member' && call.callee.name === 'items';
}

/** `BehaviorRelay(value: nil)`, `BehaviorRelay<Lab?>(value: nil)` */
function madeBy(callee: Expression): Expression | undefined {
  if (callee.kind === 'name' && /^(?:Publish|Behavior|Replay)(?:Subject|Relay)$/.test(callee.name))
    return { ...callee, name: typeOfRx(callee.name) };
  return callee.kind === 'type' && /Subject$/.test(callee.type.name) ? callee : undefined;
}

/** `Observable.just(lab)`, `.zip(labs, drugs)`, `Single.create { single in … }`: what makes one. */
function madeOf(name: string, args: readonly Argument[], call: Call): Expression | undefined {
  const words = wordsAt(call.site);
  const [first, second] = args;
  if (!first || first.label !== undefined) return undefined;
  // `.create { single in … }`, and no case of the app's own
  const isUnclear = call.callee.kind === 'member' && call.callee.of === undefined;
  if (isUnclear && (/^(?:of|from)$/.test(name) || (name === 'create' && first.value.kind !== 'closure')))
    return undefined;
  switch (name) {
    case 'just':
      return words.call(words.name('Just'), [first.value]);
    case 'of':
      return words.member({ kind: 'list', items: args.map(({ value }) => value), site: call.site }, 'publisher');
    case 'from':
      return words.member(first.value, 'publisher');
    case 'create':
      return { ...call, callee: words.name('Future') };
    case 'zip':
    case 'combineLatest':
      return second && { ...call, callee: words.member(first.value, name), args: args.slice(1) };
    default:
      return undefined;
  }
}
