/**
 * Type arguments of calls in Dart: `getIt<Records>()`. The grammar may take them for two comparisons, so they are taken out
 * of the text before it is parsed, and kept by the place of the arguments that follow.
 */
import type { Argument, Expression, FunctionFact, Site, TypeName } from '../../facts/facts.ts';
import { givesType, takenFor } from '../type-arguments.ts';
import { type DartUnit, nothing } from './expressions.ts';
import { nameType } from './types.ts';

const WRITTEN = /(?<=\w)<([A-Za-z_][\w\s,.?<>[\]]{0,120})>(?=\()/g;

/** `List<Kind>.from(kinds)`: the class alone says which function is meant. */
const OF_CLASS = /(?<=\b[A-Z]\w{0,99})<[A-Za-z_][\w\s,.?<>]{0,120}>(?=\.[a-z]\w{0,99}\()/g;

/** The text without them, and what stood before the bracket at each place. */
export function takeTypeArguments(text: string): {
  readonly text: string;
  readonly typeArguments: ReadonlyMap<number, string>;
} {
  const typeArguments = new Map<number, string>();
  const rest = text.replace(WRITTEN, (whole, inner: string, at: number) => {
    const start = lastOpened(whole);
    typeArguments.set(at + whole.length, start === 0 ? inner : whole.slice(start + 1, -1));
    return whole.slice(0, start) + ' '.repeat(whole.length - start);
  });
  return { text: rest.replace(OF_CLASS, (whole) => ' '.repeat(whole.length)), typeArguments };
}

/** Where the bracket opens that is closed at the end: of `<T> on<T>` the second, and what a function gives is left. */
function lastOpened(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at > 0; at -= 1) {
    const letter = text.charAt(at);
    if (letter === '>') depth += 1;
    else if (letter === '<') depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}

interface Written {
  readonly name: string;
  readonly args: readonly Written[];
}

/** A type as it is written; what is longer is none that an app would write. */
const TYPE = /^([\w.]{1,200})\s{0,20}(?:<(.{0,2000})>)?\s{0,20}\??$/s;

/** `Map<String, List<Kind>>, int?`. */
function readTypes(text: string, deepest = 5): readonly Written[] {
  const types: Written[] = [];
  let depth = 0;
  let from = 0;
  const add = (end: number): void => {
    const [, name, args] = TYPE.exec(text.slice(from, end).trim()) ?? [];
    if (name !== undefined) types.push({ name, args: args && deepest > 0 ? readTypes(args, deepest - 1) : [] });
    from = end + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '<') depth += 1;
    else if (letter === '>') depth -= 1;
    else if (letter === ',' && depth === 0) add(at);
  }
  add(text.length);
  return types;
}

function lower({ name, args }: Written, unit: DartUnit): TypeName | undefined {
  const plain = name.slice(name.lastIndexOf('.') + 1);
  return nameType(
    plain,
    args.flatMap((arg) => lower(arg, unit) ?? []),
    unit,
  );
}

/** Which parameter of a call's closures, or of the one of that label, is of which of the types it is called with. */
interface OfClosures {
  readonly type: number;
  readonly parameter: number;
  readonly label?: string;
}

const OF_CLOSURES: ReadonlyMap<string, OfClosures> = new Map<string, OfClosures>([
  ['select', { type: 0, parameter: 0 }],
  ['Consumer', { type: 0, parameter: 1 }],
  ['Selector', { type: 0, parameter: 1, label: 'selector' }],
  ['BlocSelector', { type: 1, parameter: 0, label: 'selector' }],
  ['GetBuilder', { type: 0, parameter: 0 }],
  ['GetX', { type: 0, parameter: 0 }],
  ['BlocBuilder', { type: 1, parameter: 1 }],
  ['BlocListener', { type: 1, parameter: 1 }],
  ['BlocConsumer', { type: 1, parameter: 1 }],
  ['NotificationListener', { type: 0, parameter: 0, label: 'onNotification' }],
]);

/** The arguments of a call, where the types that it is called with say what closures among them get. */
export function typedArguments(
  name: string,
  written: string | undefined,
  args: readonly Argument[],
  unit: DartUnit,
): readonly Argument[] {
  const rows = written === undefined ? [] : rowsOf(name);
  const types = rows.length > 0 && written !== undefined ? readTypes(written) : [];
  return rows.reduce((all, { type: index, parameter, label }) => {
    const found = types[index];
    const type = found && lower(found, unit);
    return type
      ? all.map((arg) => (label === undefined || arg.label === label ? typed(arg, parameter, type) : arg))
      : all;
  }, args);
}

/** Widgets for several models, `Consumer2<Labs, Tips>(builder: (context, labs, tips, child) => …)`, get one after the other.
 *  https://pub.dev/documentation/provider/latest/provider/Consumer2-class.html */
function rowsOf(name: string): readonly OfClosures[] {
  const row = OF_CLOSURES.get(name);
  if (row) return [row];
  const [, of = '', count] = /^(Consumer|Selector)([2-6])$/.exec(name) ?? [];
  const first = OF_CLOSURES.get(of);
  return first ? Array.from({ length: Number(count) }, (_, at) => ({ ...first, type: at, parameter: at + 1 })) : [];
}

function typed(arg: Argument, parameter: number, type: TypeName): Argument {
  if (arg.value.kind !== 'closure') return arg;
  return { ...arg, value: { ...arg.value, body: withParameter(arg.value.body, parameter, type) } };
}

function withParameter(fact: FunctionFact, index: number, type: TypeName): FunctionFact {
  const parameters = fact.parameters.map((it, at) => (at === index && !it.type ? { ...it, type } : it));
  return { ...fact, parameters };
}

/** `getIt<Store>(instanceName: 'labs')`: what `get` gives. https://pub.dev/packages/get_it */
function askedByName(call: Expression): Expression {
  if (call.kind !== 'call' || !call.args.some(({ label }) => label === 'instanceName')) return call;
  const { callee, site } = call;
  const isMethod = callee.kind === 'member' && /^(?:get|register)/.test(callee.name);
  return isMethod ? call : { ...call, callee: { kind: 'member', of: callee, name: 'get', site } };
}

/** A call that is told by one type what to give: an object of the app's, or something of a package. What holds one,
 *  `Provider<Store>((ref) => Store())`, is not one itself. */
export function givesWritten(
  call: Expression,
  written: string | undefined,
  site: Site,
  unit: DartUnit,
  isHolder: boolean,
): Expression {
  const types = written === undefined ? [] : readTypes(written);
  const [only] = types;
  // `Box<String>(x)` makes a box
  const isMaker = call.kind === 'call' && call.callee.kind === 'name' && /^_?[A-Z]/.test(call.callee.name);
  if (!only && !isMaker) return askedByName(call);
  if (!only || types.length > 1 || isMaker) return call;
  const path = unit.injected.get(only.name);
  const type = lower(only, unit);
  if (path === undefined) return givesType(takenFor(askedByName(call), type), type);
  if (isHolder) return call;
  return { kind: 'either', of: [{ kind: 'foreign', path, site }, nothing(site, [call])], site };
}
