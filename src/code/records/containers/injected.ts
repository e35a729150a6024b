/**
 * What containers of .NET and Kotlin are given, and hand to the constructors of the classes that they make: by each type that it
 * is of. Those that nobody registers are in none of them.
 */
import { KEYED, type Site, type TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import {
  ASKS_BY_NAME,
  ASKS_CONTAINER,
  GIVES_ALL,
  GIVES_WHAT_IS_WANTED,
  makesForEach,
  takesForContainer,
} from '../../models/containers.ts';
import { nameInContainer, typesRegistered } from '../../program/containers.ts';
import { descendants, lineage } from '../../program/inheritance.ts';
import { typeNamed } from '../../program/meaning.ts';
import type { FunctionInfo, TypeInfo } from '../../program/program.ts';
import { apply } from '../calls/call-values.ts';
import { noFunction } from '../calls/given-functions.ts';
import { typeGiven } from '../calls/given-types.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { makeThing } from '../objects/objects.ts';
import { link, memoize, NO_CALLS, newCell, type Taint, type TaintTyped, typeInfoOf } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { registeredAs } from './containers.ts';
import { askedAt, callForEach, makeForEach } from './each-asker.ts';

/** What there is of a type that has no name: `Shelf<Row>` has what is registered as that, `Shelf` what is registered for all
 *  that it may hold. */
function injectedAs(taint: Taint, type: string): Cell<TaintValue> {
  return registeredAs(taint, type, '', false);
}

/** All shelves there are, for who says of no one what it holds. */
function anyInjected(taint: Taint, type: string): Cell<TaintValue> {
  return injectedAs(taint, `${type}<>`);
}

/** `services.AddSingleton(source)`, `AddSingleton<Source>(provider => new Source(…))`, `AddSingleton<Shelf<Row>>()`. */
export function takeForContainer(taint: Taint, { name: called, given, call, frame }: SystemCall): void {
  const plain = given.filter(({ argument }) => argument.label === undefined);
  const taken = frame.file.traits.isNative || !takesForContainer(called) ? undefined : (plain.at(-1) ?? given.at(-1));
  if (!taken) return;
  const [first] = plain;
  if (first && first !== taken && first.argument.value.kind === 'name') {
    const filled = typeInfoOf(taint, { name: typeNamed(taint.program, first.argument.value, frame) ?? '', args: [] });
    if (filled) taint.memo.set(madeKey(filled), true);
  }
  const { argument, typed } = taken;
  const { kind } = argument.value;
  const ofClass = kind === 'name' || kind === 'type' ? typeNamed(taint.program, argument.value, frame) : undefined;
  const said = ofClass === undefined ? (typed.type ?? typeGiven(taint, [taken])) : { name: ofClass, args: [] };
  const info = typeInfoOf(taint, said);
  if (!info) return;
  if (ofClass !== undefined) taint.memo.set(madeKey(info), true);
  const isForEach = makesForEach(called);
  const held = (ofClass === undefined || isForEach ? undefined : makeThing(taint, info, call, frame)) ?? typed.cell;
  const told = nameInContainer(taint.program, called, call);
  const closed = [...(call.types ?? []), ...(said ? [said] : [])].filter(({ args }) => args.length > 0);
  for (const { name } of typesRegistered(taint.program, called, call, lineage(taint.program, info))) {
    const as = closed.find((type) => type.name === name);
    const into = registeredAs(taint, as ? textOf(as) : name, told, true);
    if (as && told === '') link(taint, into, anyInjected(taint, name));
    if (isForEach && ofClass !== undefined) makeForEach(taint, info, call, into);
    link(taint, held, into, noFunction);
    taint.solver.watch(held, (value) => {
      if (value.kind !== 'function') return;
      if (isForEach && value.made.closure) callForEach(taint, value.made, call, frame, into);
      else link(taint, apply(taint, value.made, [newCell(taint)], call, frame), into);
    });
  }
}

/** `provider.GetRequiredService<Source>()`, `by inject(named("first"))`, Koin's `get()`: whatever the place says that it is. */
export function askContainer(taint: Taint, system: SystemCall): TaintTyped | undefined {
  const { name, call, expected, frame } = system;
  const info = frame.file.traits.isNative || !asks(taint, system) ? undefined : typeInfoOf(taint, expected);
  if (!info || !expected) return undefined;
  const told = name === GIVES_ALL ? undefined : nameInContainer(taint.program, name, call);
  const cell =
    told === ''
      ? resolved(taint, info, { type: expected, site: call.site }, NONE)
      : registeredAs(taint, info.name, told, false);
  return { cell: askedAt(taint, cell, call), type: expected };
}

const NONE: readonly string[] = [];

function asks(taint: Taint, { name, call, receiver, frame: { file } }: SystemCall): boolean {
  if (ASKS_CONTAINER.has(name) || ASKS_BY_NAME.has(name)) return true;
  if (!GIVES_WHAT_IS_WANTED.has(name)) return false;
  if (nameInContainer(taint.program, name, call) !== '') return true;
  // a common word
  return file.traits.hasReceivers === true && (!receiver || receiver.root === undefined);
}

/** What a constructor gets that a container calls: of a class that it is told to make, or that nobody here makes. `passed`: what
 *  a call passes, where it leaves the rest to the container. */
export function inject(
  taint: Taint,
  info: FunctionInfo,
  parameters: readonly Cell<TaintValue>[],
  passed?: readonly (Cell<TaintValue> | undefined)[],
): void {
  const { fact, file, owner } = info;
  if (fact.name !== 'init' || file.traits.isNative) return;
  const isLeft = (index: number): boolean => passed?.[index] === undefined;
  if (passed && !fact.parameters.some((each, index) => isLeft(index) && !each.default)) return;
  taint.deferred.push(() => {
    const isMade = owner !== undefined && taint.memo.has(madeKey(owner));
    if ((passed || taint.apart.called.has(info)) && !isMade) return;
    for (const [index, { type, site, attributes = [] }] of fact.parameters.entries()) {
      if (!isLeft(index)) continue;
      const wanted = typeInfoOf(taint, type);
      const cell = parameters[index];
      if (!type || !wanted || !cell) continue;
      const key = attributes.find((word) => word.startsWith(KEYED))?.slice(KEYED.length);
      const given = key === undefined ? undefined : registeredAs(taint, wanted.name, key, false);
      const all = given ?? resolved(taint, wanted, { type, site }, owner?.generics ?? NONE);
      link(taint, askedAt(taint, all, { kind: 'type', type, site }), cell);
    }
  });
}

/** Of a class that a container is told to make. */
function madeKey({ id }: TypeInfo): string {
  return `made by a container ${id}`;
}

/** `open`: names that stand for types there. */
function resolved(
  taint: Taint,
  info: TypeInfo,
  { type, site }: { readonly type: TypeName; readonly site: Site },
  open: readonly string[],
): Cell<TaintValue> {
  const { name, args } = type;
  const all = injectedAs(taint, info.name);
  if (name !== info.name || args.length === 0) return all;
  const isOpen = args.some((arg) => open.includes(arg.name));
  return memoize(taint, `resolved ${textOf(type)}${isOpen ? '?' : ''}`, () => {
    const cell = newCell(taint);
    link(taint, isOpen ? anyInjected(taint, name) : injectedAs(taint, textOf(type)), cell);
    // of `typeof(Shelf<>)` there is one for each that it is asked for
    const own = new Map<TypeInfo, Cell<TaintValue> | undefined>();
    const asked = { kind: 'type', type, site } as const;
    for (const each of [info, ...descendants(taint.program, info)])
      if (each.generics.length > 0) own.set(each, makeThing(taint, each, asked, { calls: NO_CALLS }));
    link(taint, all, cell, (value) => (value.kind === 'object' && own.has(value.thing.type) ? undefined : value));
    taint.solver.watch(all, (value) => {
      const made = value.kind === 'object' ? own.get(value.thing.type) : undefined;
      if (made) link(taint, made, cell);
    });
    return cell;
  });
}

function textOf({ name, args }: TypeName): string {
  return args.length === 0 ? name : `${name}<${args.map(textOf).join(', ')}>`;
}
