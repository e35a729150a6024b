/**
 * What is given later, and the widgets that show it: a completer gives what it is completed with, and a builder gets what its
 * future, its stream or its cubit gives. https://api.flutter.dev/flutter/widgets/FutureBuilder-class.html
 */
import type { Argument, Expression, Site, TypeName } from '../../facts/facts.ts';
import { type Words, wordsAt } from '../words.ts';

/** `Completer<T>()`, `FutureBuilder(future: …, builder: …)`, `BlocBuilder<KindCubit, Kind>(builder: …)`. Undefined for any
 *  other call. */
export function callBuilder(
  callee: Expression,
  written: string | undefined,
  args: readonly Argument[],
  site: Site,
): Expression | undefined {
  const name = callee.kind === 'name' ? callee.name : callee.kind === 'member' ? nameOfMaker(callee) : '';
  const words = wordsAt(site);
  if (name === 'Completer') return completer(words);
  if (name === 'ValueListenableBuilder') return buildValue(args, words);
  if (name === 'FutureBuilder' || name === 'StreamBuilder') return buildLater(args, words);
  if (/^(?:Bloc)?Selector[2-6]?$/.test(name)) return buildSelected(args, words);
  const cubit = BLOC_WIDGETS.has(name) ? /^\s*(\w+Cubit)\s*,/.exec(written ?? '')?.[1] : undefined;
  return cubit === undefined ? undefined : buildState(cubit, args, words);
}

/** `Completer.sync()` */
function nameOfMaker({ of, name }: Extract<Expression, { kind: 'member' }>): string {
  return of?.kind === 'name' && name === 'sync' ? of.name : '';
}

function completer(words: Words): Expression {
  const kept = words.name('\0kept');
  return words.run([
    words.declare('\0kept'),
    words.give(
      words.object({
        future: kept,
        complete: words.open(['\0next'], [words.assign(kept, words.name('\0next'))]),
        completeError: words.closure(['\0error'], [words.throws(words.name('\0error'))]),
      }),
    ),
  ]);
}

function labelled(args: readonly Argument[], ...labels: readonly string[]): Expression | undefined {
  return args.find(({ label }) => label !== undefined && labels.includes(label))?.value;
}

function buildLater(args: readonly Argument[], words: Words): Expression | undefined {
  const given = labelled(args, 'future', 'stream');
  const builder = labelled(args, 'builder');
  if (!given || !builder) return undefined;
  const data = words.name('\0data');
  const initial = labelled(args, 'initialData');
  const snapshot = words.object({ data, requireData: data });
  const build = words.call(builder, [words.unknown('context'), snapshot]);
  return words.call(words.closure(['\0data'], [words.give(build)]), [initial ? words.either(given, initial) : given]);
}

/** https://api.flutter.dev/flutter/widgets/ValueListenableBuilder-class.html */
function buildValue(args: readonly Argument[], words: Words): Expression | undefined {
  const [given, builder] = [labelled(args, 'valueListenable'), labelled(args, 'builder')];
  if (!given || !builder) return undefined;
  const child = labelled(args, 'child') ?? words.unknown('child');
  return words.call(builder, [words.unknown('context'), boxOf(given) ?? words.member(given, 'value'), child]);
}

/** A box of Hive that is listened to is what it shows: `box.listenable()`. */
function boxOf(given: Expression): Expression | undefined {
  const callee = given.kind === 'call' ? given.callee : undefined;
  return callee?.kind === 'member' && callee.name === 'listenable' ? callee.of : undefined;
}

/** `Selector<Labs, String>(selector: (context, labs) => labs.top, builder: (context, top, child) => …)`
 *  https://pub.dev/documentation/provider/latest/provider/Selector-class.html */
function buildSelected(args: readonly Argument[], words: Words): Expression | undefined {
  const [selector, builder] = [labelled(args, 'selector'), labelled(args, 'builder')];
  if (!builder || selector?.kind !== 'closure') return undefined;
  const child = labelled(args, 'child') ?? words.unknown('child');
  return words.call(builder, [words.unknown('context'), callOnAny(selector, words), child]);
}

/** A closure that is called with any object of each type that its parameters say. */
export function callOnAny(closure: Extract<Expression, { kind: 'closure' }>, words: Words): Expression {
  const any = closure.body.parameters.map(({ type }) => (type ? anyOf(type, words) : words.unknown('given')));
  return words.call(closure, any);
}

function anyOf(to: TypeName, { site }: Words): Expression {
  return { kind: 'cast', value: { kind: 'other', parts: [], site }, to, site };
}

const BLOC_WIDGETS = new Set(['BlocBuilder', 'BlocListener', 'BlocConsumer']);

/** Whoever emits a state emits it to all that show it: any of its class, but where it says which. A bloc gives its states in
 *  more ways than are followed. */
function buildState(cubit: string, args: readonly Argument[], words: Words): Expression | undefined {
  const { site } = words;
  const given = labelled(args, 'bloc', 'cubit');
  const state = words.member(given ?? anyOf({ name: cubit, args: [] }, words), 'state');
  const run = args.map(({ label, value }) =>
    label === 'builder' || label === 'listener' ? words.call(value, [words.unknown('context'), state]) : value,
  );
  return { kind: 'other', parts: run, site };
}
